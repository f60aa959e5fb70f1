/// Diagnostics as JSON, for programs.
///
/// An object with `diagnostics`, each with `code`, `severity`, `message`, `place`, `notes` and `fixes`,
/// and the counts of `errors`, `warnings` and `notes`. Lines and columns count from one, columns in
/// Unicode scalars; `start` and `end` are byte offsets.
public enum DiagnosticJSON {
  /// The JSON text.
  public static func render(_ diagnostics: [Diagnostic], sources: [SourceText]) -> String {
    var places = PlaceFinder(sources)
    let items = diagnostics.map { item($0, &places) }
    func count(_ severity: Diagnostic.Severity) -> JSONText {
      .number(diagnostics.count { $0.severity == severity })
    }
    return JSONText.object([
      ("errors", count(.error)), ("warnings", count(.warning)), ("notes", count(.note)),
      ("diagnostics", .array(items)),
    ]).text
  }

  private static func item(_ diagnostic: Diagnostic, _ places: inout PlaceFinder) -> JSONText {
    var fields: [(String, JSONText)] = [
      ("code", .string(diagnostic.code.rawValue)),
      ("severity", .string(diagnostic.severity.rawValue)),
      ("message", .string(diagnostic.message)),
      ("place", place(diagnostic.span, &places)),
    ]
    let notes = diagnostic.notes.map { note in
      JSONText.object(
        [("message", .string(note.message))]
          + (note.span.map { [("place", place($0, &places))] } ?? []))
    }
    fields.append(("notes", .array(notes)))
    let fixes = diagnostic.fixIts.map { fix in
      let edits = fix.edits.map { edit in
        JSONText.object([
          ("place", place(edit.span, &places)), ("replacement", .string(edit.replacement)),
        ])
      }
      return JSONText.object([("title", .string(fix.title)), ("edits", .array(edits))])
    }
    fields.append(("fixes", .array(fixes)))
    return .object(fields)
  }

  private static func place(_ span: SourceSpan, _ places: inout PlaceFinder) -> JSONText {
    let start = places.place(span.source, span.start)
    let end = places.place(span.source, span.end)
    return .object([
      ("file", .string(places.source(span)?.name ?? "")),
      ("line", .number(start.line)), ("column", .number(start.column)),
      ("endLine", .number(end.line)), ("endColumn", .number(end.column)),
      ("start", .number(span.start)), ("end", .number(span.end)),
    ])
  }
}
