/// What a push would bring to an empty store, as N-Quads for the server's own loader: values in the spelling
/// that it keeps, facts in their graph, and the manifest, so that the next push sends what has changed.
///
///     var load = BulkLoad(for: dialect)
///     while let chunk = export.next() { output.write(try load.feed(chunk)) }
///     output.write(try load.finish())
///
/// Memory is bounded by the largest unit.
public struct BulkLoad {
  private let dialect: Dialect
  private var reader = UnitReader()
  private var rank: Int64 = 0
  private var lines: [UInt8] = []

  /// A load for a kind of server.
  public init(for dialect: Dialect) { self.dialect = dialect }

  /// Takes the next bytes of the chronology as N-Quads, and gives those of whole units.
  public mutating func feed(_ chunk: [UInt8]) throws(RemoteError) -> [UInt8] {
    var units: [Unit] = []
    try reader.feed(chunk) { unit throws(RemoteError) in units.append(unit) }
    return written(units)
  }

  /// The chronology ends here: gives what is left.
  public mutating func finish() throws(RemoteError) -> [UInt8] {
    var units: [Unit] = []
    try reader.finish { unit throws(RemoteError) in units.append(unit) }
    guard !reader.base.isEmpty else { throw RemoteError(.input, "there is nothing to load") }
    return written(units)
  }

  private mutating func written(_ units: [Unit]) -> [UInt8] {
    let facts = dialect.defaultGraph == .apart ? "" : StoredChronology.facts(of: reader.base)
    for unit in units {
      for line in unit.lines {
        let isFact = line.graph.isEmpty
        add(
          line.bytes[line.subject], line.bytes[line.predicate],
          KeptLiteral.kept(line.bytes[line.object], against: dialect.loss),
          isFact ? Self.named(facts) : line.bytes[line.graph])
      }
      if !unit.positioned.isEmpty { rank += Push.step(isFirst: true) }
      for (place, subject) in unit.positioned.enumerated() {
        let position = Unit.position(rank: rank, place: place)
        add(
          subject[...], Unit.position[...],
          KeptLiteral.kept(
            Array("\"\(position)\"^^<http://www.w3.org/2001/XMLSchema#integer>".utf8)[...],
            against: dialect.loss), Self.named(facts))
      }
      let entry = "\"\(unit.hash.hexadecimal) \(unit.positioned.isEmpty ? 0 : rank)\""
      add(
        Self.named(unit.iri), Self.named(Manifest.property), Array(entry.utf8)[...],
        Self.named(Manifest.graph(of: unit.iri, base: reader.base)))
    }
    defer { lines.removeAll(keepingCapacity: true) }
    return lines
  }

  private mutating func add(_ terms: ArraySlice<UInt8>...) {
    for term in terms where !term.isEmpty {
      lines += term
      lines.append(UInt8(ascii: " "))
    }
    lines.append(UInt8(ascii: "."))
    lines.append(UInt8(ascii: "\n"))
  }

  /// The IRI in its brackets; nothing for none.
  private static func named(_ iri: String) -> ArraySlice<UInt8> {
    iri.isEmpty ? [] : Array("<\(iri)>".utf8)[...]
  }
}
