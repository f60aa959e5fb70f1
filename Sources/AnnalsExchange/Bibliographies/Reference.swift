import AnnalsModel
import Chronology

/// A source as bibliographies have it.
struct Reference {
  let id: String
  let kind: String
  let title: String
  let authors: [String]
  let publisher: String
  let url: String
  let published: EDTF?
  let container: String

  /// The sources that are selected, or that the selected cite, in order.
  static func all(in graph: Graph, _ options: ExportOptions) -> [Reference] {
    var sources = options.entities(of: .source, in: graph)
    if options.selection != nil, sources.isEmpty { sources = cited(in: graph, options) }
    return sources.map { Reference($0, graph) }
  }

  private static func cited(in graph: Graph, _ options: ExportOptions) -> [EntityID] {
    var found: Set<EntityID> = []
    for entity in graph.entities where options.selection?.contains(entity) ?? true {
      for claim in graph.claims(of: entity) {
        for number in graph.citations(at: claim) {
          graph.citation(number).source.map { _ = found.insert($0) }
        }
      }
    }
    return found.sorted()
  }

  private init(_ source: EntityID, _ graph: Graph) {
    func words(_ relation: String) -> [String] {
      graph.vocabulary.relation(relation).map { graph.words(source, $0) } ?? []
    }
    id = graph.id(of: source)
    kind = graph.vocabulary[graph.kind(of: source)].name
    title = PlainLine.of(graph.label(source))
    authors = words("author").map { PlainLine.of($0) }
    publisher = PlainLine.of(words("publisher").joined(separator: ", "))
    url = words("url").first ?? ""
    published = graph.datings(of: source).first.flatMap { graph.edtf($0.date) }
    container = PlainLine.of(words("part-of").first ?? "")
  }

  /// Year, month and day of publication, as far as they are wholly known.
  var dateParts: [Int64] {
    guard case .date(let date)? = published?.form, let text = KnownDate.text(date) else {
      return []
    }
    return text.split(separator: "-").compactMap { Int64($0) }
  }
}
