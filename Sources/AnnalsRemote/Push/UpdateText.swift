/// The update that brings some units to a store, and takes away what it had of them.
///
/// Run twice it gives the same; run on a store that has parts of them, of whatever age, it gives the same.
struct UpdateText {
  /// Where and how statements are written.
  struct Manner {
    var base: String
    var dialect: Dialect
    /// The graph of the statements without one, where the server has none for these.
    var facts: String?
    /// True where the store had nothing when the push began: there is nothing to be taken away.
    var isFirst = false
  }

  private let manner: Manner
  private var units: [String] = []
  /// The statements by their graphs; "" is the default one.
  private var graphs: [[UInt8]: [UInt8]] = [:]
  private var entries: [[UInt8]: [UInt8]] = [:]
  private(set) var byteCount = 0

  init(_ manner: Manner) { self.manner = manner }

  var unitCount: Int { units.count }
  var isEmpty: Bool { units.isEmpty }

  /// Has a unit be replaced.
  mutating func replace(_ unit: Unit, hash: String, rank: Int64) {
    remove(unit.iri)
    for line in unit.lines {
      add(line.bytes[line.subject], line.bytes[line.predicate], line.bytes[line.object], in: line)
    }
    for (place, subject) in unit.positioned.enumerated() {
      let number = Unit.position(rank: rank, place: place)
      add(subject[...], Unit.position[...], Array("\(number)".utf8)[...], in: nil)
    }
    let entry = "<\(unit.iri)> <\(Manifest.property)> \"\(hash) \(rank)\" .\n"
    entries[Self.named(Manifest.graph(of: unit.iri, base: manner.base)), default: []] += Array(
      entry.utf8)
    byteCount += entry.utf8.count
  }

  /// Has a unit be gone.
  mutating func remove(_ iri: String) {
    units.append("<\(iri)>")
    byteCount += 5 * (iri.utf8.count + 3)
  }

  private mutating func add(
    _ subject: ArraySlice<UInt8>, _ predicate: ArraySlice<UInt8>, _ object: ArraySlice<UInt8>,
    in line: StatementLine?
  ) {
    let graph =
      line.flatMap { $0.graph.isEmpty ? nil : Array($0.bytes[$0.graph]) }
      ?? manner.facts.map { Self.named($0) } ?? []
    let value = KeptLiteral.kept(object, against: manner.dialect.loss)
    let isNew = graphs[graph] == nil
    graphs[graph, default: []] += subject
    graphs[graph, default: []].append(0x20)
    graphs[graph, default: []] += predicate
    graphs[graph, default: []].append(0x20)
    graphs[graph, default: []] += value
    graphs[graph, default: []] += [0x20, 0x2E, 0x0A]
    byteCount += subject.count + predicate.count + value.count + 5
    if isNew { byteCount += graph.count + 12 }
  }

  private static func named(_ iri: String) -> [UInt8] { Array("<\(iri)>".utf8) }

  /// The update.
  ///
  /// Its parts run one after another: first the entries go, last they come.
  var bytes: [UInt8] {
    var text = manner.isFirst ? [] : Array(deletions.utf8)
    append("INSERT DATA {\n", graphs, to: &text)
    if !graphs.isEmpty && !entries.isEmpty { text += Array(" ;\n".utf8) }
    append("INSERT DATA {\n", entries, to: &text)
    text.append(0x0A)
    return text
  }

  private var deletions: String {
    let base = manner.base
    let those = manner.dialect.oneOf("?u", units)
    let parts = "<https://w3id.org/annals#claim>|<http://www.w3.org/ns/oa#hasSelector>"
    func facts(_ pattern: String) -> String {
      manner.facts.map { "GRAPH <\($0)> { \(pattern) }" } ?? pattern
    }
    func graphs(_ start: String) -> String {
      "DELETE { GRAPH ?g { ?u ?p ?o } } WHERE { \(those) GRAPH ?g { ?u ?p ?o }"
        + " FILTER(STRSTARTS(STR(?g), \"\(base)\(start)\")) } ;\n"
    }
    return graphs("annals/manifest/")
      + "DELETE { \(facts("?n ?p ?o")) } WHERE { \(those) \(facts("?u \(parts) ?n . ?n ?p ?o")) } ;\n"
      + graphs("citation/")
      + "DELETE { \(facts("?u ?p ?o")) } WHERE { \(those) \(facts("?u ?p ?o")) }"
      + (self.graphs.isEmpty && entries.isEmpty ? "" : " ;\n")
  }

  private func append(
    _ word: String, _ graphs: [[UInt8]: [UInt8]], to text: inout [UInt8]
  ) {
    if graphs.isEmpty { return }
    text += Array(word.utf8)
    for (graph, statements) in graphs.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      if graph.isEmpty {
        text += statements
      } else {
        text += Array("GRAPH ".utf8) + graph + Array(" {\n".utf8) + statements
        text += Array("}\n".utf8)
      }
    }
    text.append(UInt8(ascii: "}"))
  }
}
