import LinkedData

/// A chronology of a store, and where its facts stand there.
struct StoredChronology: Hashable {
  /// What all its IRIs begin with.
  let base: String
  /// The graph of its facts; nil where they are in the default graph.
  let facts: String?

  fileprivate init(_ base: String, isApart: Bool) {
    self.base = base
    facts = isApart ? Self.facts(of: base) : nil
  }

  /// The graph of the facts of a chronology that is not in the default graph.
  static func facts(of base: String) -> String { base + "annals/facts" }
}

extension SPARQLService {
  /// All chronologies of the store, by their bases.
  func chronologies() throws(RemoteError) -> [StoredChronology] {
    let node = "?c a <https://w3id.org/annals#Chronology>"
    let table = try select(
      "SELECT DISTINCT ?c ?g WHERE { { \(node) } UNION { GRAPH ?g { \(node) } } } ORDER BY ?c ?g")
    var isApart: [String: Bool] = [:]
    for row in table.rows {
      guard let iri = row.first??.iriText, iri.hasSuffix("annals/chronology") else { continue }
      let base = String(iri.dropLast("annals/chronology".count))
      let isItsOwn = row.last??.iriText == StoredChronology.facts(of: base)
      isApart[base, default: dialect.defaultGraph == .named] = isItsOwn || isApart[base] == true
    }
    return isApart.sorted { $0.key < $1.key }.map { StoredChronology($0.key, isApart: $0.value) }
  }

  /// The chronology of this base, or the only one; nil where none was asked for and there is none.
  ///
  /// - Throws: where there are several and none was asked for, or the one is not among them.
  func chronology(_ base: String?) throws(RemoteError) -> StoredChronology? {
    let all = try chronologies()
    let names = all.map { "<\($0.base)>" }.joined(separator: "\n")
    guard let base else {
      guard all.count < 2 else {
        throw RemoteError(
          .usage, "there are \(all.count) chronologies in that store",
          detail: "say which with --base:\n" + names)
      }
      return all.first
    }
    if let found = all.first(where: { $0.base == base }) { return found }
    throw RemoteError(
      .incomplete, "there is no chronology <\(base)> at \(endpoints.query)",
      detail: all.isEmpty ? "There is none at all." : "What there is:\n" + names)
  }

  /// Where a chronology that is pushed has its place: where it has been so far, else in the default
  /// graph, and where that is taken or is no graph of its own, in one with a name.
  func place(of base: String) throws(RemoteError) -> StoredChronology {
    let all = try chronologies()
    if let known = all.first(where: { $0.base == base }) { return known }
    let isTaken = dialect.defaultGraph != .apart || all.contains { $0.facts == nil }
    return StoredChronology(base, isApart: isTaken)
  }
}
