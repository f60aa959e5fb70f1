import LinkedData

/// What a store says it has of a chronology: a hash and a rank for each unit, in graphs of their own.
///
/// The entry of a unit is written in the update that brings its statements, as the last thing in it, and
/// taken away as the first: an entry vouches for its unit.
struct Manifest {
  /// What is known of a unit, in a few words: there can be millions.
  struct Entry {
    var hash: Hash128
    var rank: Int64
    var isSeen = false
  }

  static let property = "https://w3id.org/annals#pushed"

  let base: String
  /// By the hash of the unit's IRI.
  private var entries: [Hash128: Entry] = [:]
  /// How many units a store had.
  private(set) var count = 0

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

  /// How many entries are had with one question.
  private static let most = 20_000

  /// Reads the entries of a store; none where nothing was pushed to it yet.
  init(of base: String, in service: SPARQLService) throws(RemoteError) {
    self.base = base
    count = try Self.count(of: base, in: service)
    entries.reserveCapacity(count)
    try Self.forEach(of: base, in: service, count: count) { unit, hash, rank in
      entries[Hash128(of: unit)] = Entry(hash: hash, rank: rank)
    }
    guard entries.count == count else {
      throw RemoteError(
        .answer, "\(service.endpoints.query) says it has \(count) units but lists \(entries.count)",
        detail: "Is somebody else pushing to it?")
    }
  }

  /// How many units a store has.
  static func count(of base: String, in service: SPARQLService) throws(RemoteError) -> Int {
    let table = try service.wholeStore.select(
      "SELECT (COUNT(DISTINCT ?u) AS ?n) WHERE { GRAPH ?g { ?u <\(property)> ?h }"
        + " FILTER(STRSTARTS(STR(?g), \(Term.string(graphs(of: base)).spelled))) }")
    guard let number = table.rows.first?.first??.literalValue.flatMap({ Int($0.lexical) }) else {
      throw RemoteError(.answer, "\(service.endpoints.query) did not answer with a count")
    }
    return number
  }

  /// Hands over the entries, in pieces where there are many.
  static func forEach(
    of base: String, in service: SPARQLService, count: Int,
    _ body: (_ unit: String, _ hash: Hash128, _ rank: Int64) -> Void
  ) throws(RemoteError) {
    if count == 0 { return }
    if count <= min(most, service.dialect.pageSize) {
      let query =
        "SELECT ?u ?h WHERE { GRAPH ?g { ?u <\(property)> ?h }"
        + " FILTER(STRSTARTS(STR(?g), \(Term.string(graphs(of: base)).spelled))) }"
      return try forEach(in: try service.wholeStore.select(query), body)
    }
    for number in 0..<256 {
      let query =
        "SELECT ?u ?h WHERE { GRAPH <\(graph(number, base))> { ?u <\(property)> ?h } } ORDER BY ?u"
      try forEach(in: try service.wholeStore.select(query, isPaged: true), body)
    }
  }

  private static func forEach(
    in table: ResultTable, _ body: (_ unit: String, _ hash: Hash128, _ rank: Int64) -> Void
  ) throws(RemoteError) {
    for row in table.rows {
      guard let unit = row.first??.iriText, let text = row.last??.literalValue?.lexical else {
        continue
      }
      let parts = text.split(separator: " ")
      let hash = parts.first.flatMap { Hash128(hexadecimal: $0) } ?? Hash128()
      body(unit, hash, parts.last.flatMap { Int64($0) } ?? 0)
    }
  }

  /// Marks a unit as one that the chronology has, and tells what the store has of it.
  ///
  /// - Throws: where the unit was there before.
  mutating func see(_ unit: String) throws(RemoteError) -> Entry? {
    let key = Hash128(of: unit)
    let known = entries[key]
    if known?.isSeen == true {
      throw RemoteError(
        .input, "the statements about <\(unit)> do not stand together",
        detail: "push takes what ‘annals export --format nquads --claims’ writes, in its order")
    }
    // New units are noted too, to be met again.
    entries[key, default: Entry(hash: Hash128(), rank: 0)].isSeen = true
    return known
  }

  /// The units that the store has and the chronology has not, in order; their names are asked for again.
  func unseen(in service: SPARQLService) throws(RemoteError) -> [String] {
    guard entries.values.contains(where: { !$0.isSeen }) else { return [] }
    var found: [String] = []
    try Self.forEach(of: base, in: service, count: try Self.count(of: base, in: service)) {
      unit, _, _ in
      if entries[Hash128(of: unit)]?.isSeen == false { found.append(unit) }
    }
    return found.sorted()
  }
}
