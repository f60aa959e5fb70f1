import AnnalsExchange
import AnnalsModel
import Testing

/// Reads a document and gives what came of it as lines, the file itself as a source left out:
/// `Anna: person`, `Anna born →1850~ [Register|fol. 12|]`, `Anna note "a text"`.
struct ImportedFacts {
  let imported: Imported
  let lines: [String]

  init(
    _ text: String, _ format: ImportFormat, options: ImportOptions = ImportOptions()
  ) throws {
    try self.init(Array(text.utf8), format, options: options)
  }

  init(
    _ bytes: [UInt8], _ format: ImportFormat, options: ImportOptions = ImportOptions()
  ) throws {
    imported = try Importer.read(bytes, as: format, name: "folder/data.txt", options: options)
    let graph = imported.graph
    lines = graph.entities.flatMap { entity -> [String] in
      let id = graph.id(of: entity)
      guard id != "data-txt" else { return [] }
      return ["\(id): \(graph.vocabulary[graph.kind(of: entity)].name)"]
        + graph.claims(of: entity).map { "\(id) \(Self.words($0, in: graph))" }
    }
  }

  private static func words(_ claim: ClaimID, in graph: Graph) -> String {
    let relation = graph.vocabulary[graph.relation(of: claim)].name
    let qualifiers = graph.qualifiers(of: claim).map {
      " (\(graph.vocabulary[$0.relation].name) \(words($0.value, in: graph)))"
    }
    let citations = graph.citations(of: claim).compactMap { citation -> String? in
      guard let source = citation.source, graph.id(of: source) != "data-txt" else { return nil }
      return " [\(graph.id(of: source))|\(citation.locator)|\(citation.passage)]"
    }
    return "\(relation) \(words(graph.value(of: claim), in: graph))\(qualifiers.joined())"
      + citations.joined()
  }

  private static func words(_ value: Value, in graph: Graph) -> String {
    switch value {
    case .entity(let entity): "→" + graph.id(of: entity)
    case .text(let text, let language):
      "\"" + text.replacing("\n", with: "\\n") + "\"" + (language.isEmpty ? "" : "@" + language)
    case .number(let number, let unit): unit.isEmpty ? number : "\(number) \(unit)"
    case .iri(let iri): "<\(iri)>"
    case .typed(let text, let datatype): "\"\(text)\"^^<\(datatype)>"
    }
  }

  /// What was not carried over, by sort.
  var remarks: [String] { imported.remarks.map(\.what) }

  /// True where a line is among them.
  func says(_ line: String) -> Bool { lines.contains(line) }

  /// True where a line has this in it.
  func mentions(_ words: String) -> Bool { lines.contains { $0.contains(words) } }
}
