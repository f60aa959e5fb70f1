import LinkedData

/// What a store says it has of a chronology: a hash and a rank for each unit, in graphs of their own.
///
/// The entry of a unit is written in the update that brings its statements, as the last thing in it, and
/// taken away as the first: an entry vouches for its unit.
struct Manifest {
  struct Entry {
    var hash: String
    var rank: Int64
    var isSeen = false
  }

  static let property = "https://w3id.org/annals#pushed"

  let base: String
  private(set) var entries: [String: Entry] = [:]

  /// The graphs that the entries stand in begin so.
  static func graphs(of base: String) -> String { base + "annals/manifest/" }

  /// The graph of a unit's entry: one of 256, so that a large manifest can be had in pieces.
  static func graph(of unit: String, base: String) -> String {
    var hash: UInt32 = 0x811C_9DC5
    for byte in unit.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return graph(Int((hash >> 24) ^ (hash & 0xFF)) & 0xFF, base)
  }

  private static func graph(_ number: Int, _ base: String) -> String {
    graphs(of: base) + (number < 16 ? "0" : "") + String(number, radix: 16)
  }

  init(base: String) { self.base = base }

  /// How many entries are had with one question.
  private static let most = 20_000

  /// Reads the entries of a store; none where nothing was pushed to it yet.
  init(of base: String, in service: SPARQLService) throws(RemoteError) {
    self.init(base: base)
    let count = try Self.count(of: base, in: service)
    if count == 0 { return }
    if count <= Self.most, service.dialect.mostRows.map({ count < $0 }) ?? true {
      try read(
        "SELECT ?u ?h WHERE { GRAPH ?g { ?u <\(Self.property)> ?h }"
          + " FILTER(STRSTARTS(STR(?g), \(Term.string(Self.graphs(of: base)).spelled))) }",
        service, isPaged: false)
    } else {
      for number in 0..<256 {
        try read(
          "SELECT ?u ?h WHERE { GRAPH <\(Self.graph(number, base))> { ?u <\(Self.property)> ?h } }"
            + " ORDER BY ?u",
          service, isPaged: true)
      }
    }
    guard entries.count == count else {
      throw RemoteError(
        .answer, "\(service.endpoints.query) says it has \(count) units but lists \(entries.count)",
        detail: "Is somebody else pushing to it?")
    }
  }

  /// How many units a store has.
  static func count(of base: String, in service: SPARQLService) throws(RemoteError) -> Int {
    let table = try service.select(
      "SELECT (COUNT(DISTINCT ?u) AS ?n) WHERE { GRAPH ?g { ?u <\(property)> ?h }"
        + " FILTER(STRSTARTS(STR(?g), \(Term.string(graphs(of: base)).spelled))) }")
    guard let number = table.rows.first?.first??.literalValue.flatMap({ Int($0.lexical) }) else {
      throw RemoteError(.answer, "\(service.endpoints.query) did not answer with a count")
    }
    return number
  }

  private mutating func read(
    _ query: String, _ service: SPARQLService, isPaged: Bool
  ) throws(RemoteError) {
    for row in try service.select(query, isPaged: isPaged).rows {
      guard let unit = row.first??.iriText, let text = row.last??.literalValue?.lexical else {
        continue
      }
      let parts = text.split(separator: " ")
      entries[unit] = Entry(
        hash: parts.first.map(String.init) ?? "", rank: parts.last.flatMap { Int64($0) } ?? 0)
    }
  }

  /// Marks a unit as one that the chronology has, and tells what the store has of it.
  ///
  /// - Throws: where the unit was there before.
  mutating func see(_ unit: String) throws(RemoteError) -> Entry? {
    let known = entries[unit]
    if known?.isSeen == true {
      throw RemoteError(
        .input, "the statements about <\(unit)> do not stand together",
        detail: "push takes what ‘annals export --format nquads --claims’ writes, in its order")
    }
    // New units are kept without their text, to be met again.
    entries[unit, default: Entry(hash: "", rank: 0)].isSeen = true
    return known
  }

  /// The units that the store has and the chronology has not, in order.
  var unseen: [String] { entries.filter { !$0.value.isSeen }.keys.sorted() }
}
