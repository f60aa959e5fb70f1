import LinkedData

/// Brings a chronology back from a store, and tells where it is not what was pushed.
public struct Pull {
  /// What a pull has found.
  public struct Report: Hashable, Sendable {
    /// Units, or graphs where the store knows of no push.
    public var units = 0
    /// Units whose statements are not those that were pushed.
    public var changed: [String] = []
  }

  private let service: SPARQLService

  /// A pull that has not begun.
  public init(from service: SPARQLService) { self.service = service }

  /// How many units are asked for at a time.
  private static let batch = 100

  /// Gives the chronology as N-Quads, in blocks.
  public func run(
    base: String? = nil, to sink: ([UInt8]) throws(RemoteError) -> Void
  ) throws(RemoteError) -> Report {
    guard let chronology = try service.chronology(base) else { return try copyGraphs(to: sink) }
    let base = chronology.base
    let service = service.over(chronology)
    var hashes: [String: Hash128] = [:]
    let count = try Manifest.count(of: base, in: service)
    try Manifest.forEach(of: base, in: service, count: count) { unit, hash, _ in
      hashes[unit] = hash
    }
    var report = Report()
    // The chronology first, so that a reader knows what follows.
    let first = base + "annals/chronology"
    let units =
      (hashes[first] == nil ? [] : [first]) + hashes.keys.filter { $0 != first }.sorted()
    for start in stride(from: 0, to: units.count, by: Self.batch) {
      let names = units[start..<min(start + Self.batch, units.count)]
      let found = try Self.statements(of: names, base, in: service)
      var block: [UInt8] = []
      for name in names {
        let (bytes, hash) = found[name]?.finished ?? ([], Hash128())
        block += bytes
        report.units += 1
        if hash != hashes[name] { report.changed.append(name) }
      }
      try sink(block)
    }
    return report
  }

  /// The statements of some units.
  private static func statements(
    of units: ArraySlice<String>, _ base: String, in service: SPARQLService
  ) throws(RemoteError) -> [String: PulledUnit] {
    var found: [String: PulledUnit] = [:]
    for (unit, quad) in try UnitStatements(service: service, base: base).all(of: units) {
      found[unit, default: PulledUnit(unit)].add(quad)
    }
    return found
  }

  /// A store that nobody pushed to: its graphs as they are.
  private func copyGraphs(
    to sink: ([UInt8]) throws(RemoteError) -> Void
  ) throws(RemoteError) -> Report {
    let table = try service.select(
      "SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g", isPaged: true)
    let names = table.rows.compactMap { $0.first??.iriText }
    var report = Report()
    for name in [nil] + names.map(Optional.some) {
      let bytes = try service.graph(name)
      var writer = NQuadsWriter()
      let errors = RDFReader.read(bytes.span, as: .nTriples) { bytes, view in
        var quad = view.quad(bytes)
        quad.graph = name.map { .iri($0) }
        writer.write(quad)
      }
      if let error = errors.first {
        throw RemoteError(
          .answer, "the graph \(name ?? "without a name") is no N-Triples: \(error)")
      }
      try sink(writer.drain())
      report.units += 1
    }
    return report
  }
}

/// The statements of a unit on their way back.
private struct PulledUnit {
  private var unit: Unit
  private var positions: [(position: Int64, quad: Quad)] = []
  private var lines: Set<[UInt8]> = []

  init(_ iri: String) { unit = Unit(iri) }

  mutating func add(_ quad: Quad) {
    if quad.predicate.iriText == "https://w3id.org/annals#position" {
      let position = quad.object.literalValue.flatMap { Int64($0.lexical) } ?? 0
      positions.append((position, quad))
      return
    }
    var line: [UInt8] = []
    NQuadsText.append(quad, to: &line)
    lines.insert(line)
  }

  /// The lines in order, and the hash of what they say.
  var finished: (bytes: [UInt8], hash: Hash128) {
    var whole = unit
    var bytes: [UInt8] = []
    for line in lines.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      bytes += line
      if let statement = StatementLine(line) { whole.add(statement) }
    }
    for (_, quad) in positions.sorted(by: { $0.position < $1.position }) {
      var line: [UInt8] = []
      NQuadsText.append(quad, to: &line)
      bytes += line
      if let statement = StatementLine(line) { whole.add(statement) }
    }
    return (bytes, whole.hash)
  }
}
