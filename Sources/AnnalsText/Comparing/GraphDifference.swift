public import AnnalsModel

/// What was added, removed and changed between two graphs, in meaning: by entity and claim, whatever the
/// order of lines and files.
public struct GraphDifference: Hashable, Sendable {
  /// How an entity differs.
  public enum Status: Hashable, Sendable {
    /// It is only in the new graph.
    case added
    /// It is only in the old graph.
    case removed
    /// Other things are said of it.
    case changed
  }

  /// A claim that differs: in the old graph, in the new, or with another value or citation.
  public struct ClaimChange: Hashable, Sendable {
    /// The relation.
    public var relation: String
    /// The value and citation in the old graph, in the notation's words.
    public var old: String?
    /// The value and citation in the new graph.
    public var new: String?
  }

  /// An entity that differs.
  public struct EntityChange: Hashable, Sendable {
    /// Its id.
    public var id: String
    /// Its kind; old and new where it changed: "event → meeting".
    public var kind: String
    /// How it differs.
    public var status: Status
    /// Its claims that differ.
    public var claims: [ClaimChange]
  }

  /// The entities that differ, by id.
  public var entities: [EntityChange] = []
  /// The settings that differ: title, language, base, prefixes, questions.
  public var settings: [ClaimChange] = []

  /// True where both mean the same.
  public var isEmpty: Bool { entities.isEmpty && settings.isEmpty }

  /// Compares two graphs.
  /// - Complexity: O(n log n) in the number of claims of both.
  public init(from old: Graph, to new: Graph) {
    let common = CommonSettings(old.settings, new.settings)
    let before = Side(old, common)
    let after = Side(new, common)
    for id in Set(before.entities.keys).union(after.entities.keys).sorted() {
      if let change = Self.change(id, before, after) { entities.append(change) }
    }
    settings = Self.settings(old.settings, new.settings)
  }

  /// What both sides are printed with, or what is the same would look different: the language of texts without a
  /// tag, and the prefixes that stand for one IRI.
  private struct CommonSettings {
    let language: String
    let prefixes: [ChronologySettings.Prefix]

    init(_ old: ChronologySettings, _ new: ChronologySettings) {
      language = new.language.isEmpty ? old.language : new.language
      let all = new.prefixes + old.prefixes.filter { !new.prefixes.contains($0) }
      prefixes = all.filter { one in all.allSatisfy { $0.name != one.name || $0.iri == one.iri } }
    }
  }

  /// One of the two graphs, its entities by id.
  private struct Side {
    let graph: Graph
    let printer: ClaimPrinter
    var entities: [String: EntityID] = [:]

    init(_ graph: Graph, _ common: CommonSettings) {
      self.graph = graph
      printer = ClaimPrinter(graph: graph, language: common.language, prefixes: common.prefixes)
      for entity in graph.entities where !graph.isDate(entity) {
        entities[graph.id(of: entity)] = entity
      }
    }

    func kind(_ entity: EntityID) -> String { graph.vocabulary[graph.kind(of: entity)].name }

    /// The claims of an entity: relation and value, then citations.
    func claims(_ entity: EntityID?) -> [(relation: String, value: String, citations: String)] {
      guard let entity else { return [] }
      return graph.claims(of: entity).map { claim in
        let relation = graph.relation(of: claim)
        let qualifiers = graph.qualifiers(of: claim).map { qualifier in
          let value = printer.value(qualifier.value, of: qualifier.relation, subjectKind: .person)
          return "\(graph.vocabulary[qualifier.relation].name): \(value)"
        }.sorted()
        let value =
          printer.value(graph.value(of: claim), of: relation, subjectKind: graph.kind(of: entity))
          + (qualifiers.isEmpty ? "" : " (\(qualifiers.joined(separator: "; ")))")
        let cited = graph.citations(of: claim).map { "[\(printer.citation($0))]" }.sorted()
        return (graph.vocabulary[relation].name, value, cited.joined(separator: " "))
      }
    }
  }

  private static func change(_ id: String, _ before: Side, _ after: Side) -> EntityChange? {
    let old = before.entities[id]
    let new = after.entities[id]
    let claims = changes(before.claims(old), after.claims(new))
    let oldKind = old.map { before.kind($0) }
    let newKind = new.map { after.kind($0) }
    if old != nil, new != nil, claims.isEmpty, oldKind == newKind { return nil }
    let kind =
      oldKind == newKind || oldKind == nil || newKind == nil
      ? newKind ?? oldKind ?? "" : "\(oldKind ?? "") → \(newKind ?? "")"
    return EntityChange(
      id: id, kind: kind, status: old == nil ? .added : new == nil ? .removed : .changed,
      claims: claims)
  }

  private typealias Row = (relation: String, value: String, citations: String)

  private static func changes(_ old: [Row], _ new: [Row]) -> [ClaimChange] {
    func text(_ row: Row) -> String {
      row.citations.isEmpty ? row.value : "\(row.value) \(row.citations)"
    }
    func key(_ row: Row) -> String { "\(row.relation): \(text(row))" }
    let oldKeys = Set(old.map(key))
    let newKeys = Set(new.map(key))
    var removed = old.filter { !newKeys.contains(key($0)) }
    var changes: [ClaimChange] = []
    for row in new where !oldKeys.contains(key(row)) {
      // The same value with another citation, else the only value of its relation, is a change.
      let rival =
        removed.firstIndex { $0.relation == row.relation && $0.value == row.value }
        ?? (new.count { $0.relation == row.relation } == 1
          && old.count { $0.relation == row.relation } == 1
          ? removed.firstIndex { $0.relation == row.relation } : nil)
      let before = rival.map { removed.remove(at: $0) }
      changes.append(ClaimChange(relation: row.relation, old: before.map(text), new: text(row)))
    }
    changes += removed.map { ClaimChange(relation: $0.relation, old: text($0), new: nil) }
    return changes.sorted {
      ($0.relation, $0.old ?? "", $0.new ?? "") < ($1.relation, $1.old ?? "", $1.new ?? "")
    }
  }

  private static func settings(_ old: ChronologySettings, _ new: ChronologySettings)
    -> [ClaimChange]
  {
    func rows(_ settings: ChronologySettings) -> [String: String] {
      var rows = ["title": settings.title, "language": settings.language, "base": settings.base]
      for prefix in settings.prefixes { rows["prefix \(prefix.name)"] = "<\(prefix.iri)>" }
      for question in settings.questions {
        rows["question \(question.name)"] = "'\(question.query)'"
      }
      return rows.filter { !$0.value.isEmpty }
    }
    let before = rows(old)
    let after = rows(new)
    return Set(before.keys).union(after.keys).sorted().compactMap { key in
      before[key] == after[key]
        ? nil : ClaimChange(relation: key, old: before[key], new: after[key])
    }
  }
}
