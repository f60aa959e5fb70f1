/// Diagnostics as SARIF 2.1.0 (OASIS), which editors and code hosts read.
public enum DiagnosticSARIF {
  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  /// The SARIF log, of one run.
  public static func render(
    _ diagnostics: [Diagnostic], sources: [SourceText], version: String = "1.0.0"
  ) -> String {
    var places = PlaceFinder(sources)
    let codes = Set(diagnostics.map(\.code)).sorted()
    let rules = codes.map { JSONText.object([("id", .string($0.rawValue))]) }
    let driver = JSONText.object([
      ("name", .string("annals")), ("semanticVersion", .string(version)), ("rules", .array(rules)),
    ])
    let results = diagnostics.map { result($0, codes, &places) }
    let run = JSONText.object([
      ("tool", .object([("driver", driver)])),
      ("columnKind", .string("unicodeCodePoints")),
      ("results", .array(results)),
    ])
    return JSONText.object([
      ("$schema", .string(schema)), ("version", .string("2.1.0")), ("runs", .array([run])),
    ]).text
  }

  private static func result(
    _ diagnostic: Diagnostic, _ codes: [Diagnostic.Code], _ places: inout PlaceFinder
  ) -> JSONText {
    let help = diagnostic.notes.filter { $0.span == nil }.map { "\n" + $0.message }.joined()
    var fields: [(String, JSONText)] = [
      ("ruleId", .string(diagnostic.code.rawValue)),
      ("ruleIndex", .number(codes.firstIndex(of: diagnostic.code) ?? 0)),
      ("level", .string(diagnostic.severity.rawValue)),
      ("message", .object([("text", .string(diagnostic.message + help))])),
      ("locations", .array([location(diagnostic.span, nil, &places)])),
    ]
    let related = diagnostic.notes.compactMap { note in
      note.span.map { location($0, note.message, &places) }
    }
    if !related.isEmpty { fields.append(("relatedLocations", .array(related))) }
    if !diagnostic.fixIts.isEmpty {
      fields.append(("fixes", .array(diagnostic.fixIts.map { fix($0, &places) })))
    }
    return .object(fields)
  }

  private static func location(
    _ span: SourceSpan, _ message: String?, _ places: inout PlaceFinder
  ) -> JSONText {
    let physical = JSONText.object([
      ("artifactLocation", artifact(span, places)), ("region", region(span, &places)),
    ])
    var fields = [("physicalLocation", physical)]
    if let message { fields.append(("message", .object([("text", .string(message))]))) }
    return .object(fields)
  }

  private static func artifact(_ span: SourceSpan, _ places: PlaceFinder) -> JSONText {
    .object([("uri", .string(uri(places.source(span)?.name ?? "")))])
  }

  private static func region(_ span: SourceSpan, _ places: inout PlaceFinder) -> JSONText {
    let start = places.place(span.source, span.start)
    let end = places.place(span.source, span.end)
    return .object([
      ("startLine", .number(start.line)), ("startColumn", .number(start.column)),
      ("endLine", .number(end.line)), ("endColumn", .number(end.column)),
      ("byteOffset", .number(span.start)), ("byteLength", .number(span.end - span.start)),
    ])
  }

  private static func fix(_ fix: Diagnostic.FixIt, _ places: inout PlaceFinder) -> JSONText {
    let changes = fix.edits.map { edit in
      JSONText.object([
        ("artifactLocation", artifact(edit.span, places)),
        (
          "replacements",
          .array([
            .object([
              ("deletedRegion", region(edit.span, &places)),
              ("insertedContent", .object([("text", .string(edit.replacement))])),
            ])
          ])
        ),
      ])
    }
    return .object([
      ("description", .object([("text", .string(fix.title))])),
      ("artifactChanges", .array(changes)),
    ])
  }

  /// A path as a relative URI: everything but letters, digits and a few marks by its bytes.
  private static func uri(_ path: String) -> String {
    var output = ""
    for byte in path.utf8 {
      if byte.isLetter || byte.isDigit || "-_.~/".utf8.contains(byte) {
        output.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        output += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
    return output
  }
}
