/// The update that brings some units to a store, and takes away what it had of them.
///
/// Run twice it gives the same; run on a store that has parts of them, of whatever age, it gives the same.
struct UpdateText {
  private let base: String
  private var units: [UInt8] = []
  private var plain: [UInt8] = []
  private var graphs: [[UInt8]: [UInt8]] = [:]
  private(set) var unitCount = 0
  private(set) var byteCount = 0

  init(base: String) { self.base = base }

  var isEmpty: Bool { unitCount == 0 }

  /// Has a unit be replaced.
  mutating func replace(_ unit: Unit, hash: String, rank: Int64) {
    remove(unit.iri)
    for line in unit.lines {
      if line.graph.isEmpty {
        add(line.triple)
      } else {
        add(line.triple, in: Array(line.bytes[line.graph]))
      }
    }
    for (place, subject) in unit.positioned.enumerated() {
      let number = Unit.position(rank: rank, place: place)
      add((subject + [0x20] + Unit.position + Array(" \(number)".utf8))[...])
    }
    let entry = "<\(unit.iri)> <\(Manifest.property)> \"\(hash) \(rank)\""
    add(
      Array(entry.utf8)[...],
      in: Array("<\(Manifest.graph(of: unit.iri, base: base))>".utf8))
  }

  /// Has a unit be gone.
  mutating func remove(_ iri: String) {
    units += Array("<\(iri)> ".utf8)
    unitCount += 1
    byteCount += 4 * (iri.utf8.count + 3)
  }

  private mutating func add(_ triple: ArraySlice<UInt8>) {
    plain += triple
    plain += [0x20, 0x2E, 0x0A]
    byteCount += triple.count + 3
  }

  private mutating func add(_ triple: ArraySlice<UInt8>, in graph: [UInt8]) {
    let before = graphs[graph]?.count
    graphs[graph, default: []] += triple
    graphs[graph, default: []] += [0x20, 0x2E, 0x0A]
    byteCount += triple.count + 3 + (before == nil ? graph.count + 12 : 0)
  }

  /// The update.
  ///
  /// Its parts run one after another: first the entries go, last they come.
  var bytes: [UInt8] {
    let values = "VALUES ?u { \(String(decoding: units, as: UTF8.self))}"
    let manifest = "STRSTARTS(STR(?g), \"\(Manifest.graphs(of: base))\")"
    let cited = "STRSTARTS(STR(?g), \"\(base)citation/\")"
    let parts =
      "<https://w3id.org/annals#claim>|<http://www.w3.org/ns/oa#hasSelector>"
    var text = Array(
      """
      DELETE { GRAPH ?g { ?u ?p ?o } } WHERE { \(values) GRAPH ?g { ?u ?p ?o } FILTER(\(manifest)) } ;
      DELETE { ?n ?p ?o } WHERE { \(values) ?u \(parts) ?n . ?n ?p ?o } ;
      DELETE { GRAPH ?g { ?u ?p ?o } } WHERE { \(values) GRAPH ?g { ?u ?p ?o } FILTER(\(cited)) } ;
      DELETE { ?u ?p ?o } WHERE { \(values) ?u ?p ?o } ;

      """.utf8)
    text += Array("INSERT DATA {\n".utf8) + plain
    let entries = Array("<\(Manifest.graphs(of: base))".utf8)
    let named = graphs.keys.sorted { a, b in
      let (left, right) = (a.starts(with: entries), b.starts(with: entries))
      return left == right ? a.lexicographicallyPrecedes(b) : right
    }
    for graph in named where !graph.starts(with: entries) { append(graph, to: &text) }
    text += Array("} ;\nINSERT DATA {\n".utf8)
    for graph in named where graph.starts(with: entries) { append(graph, to: &text) }
    return text + Array("}\n".utf8)
  }

  private func append(_ graph: [UInt8], to text: inout [UInt8]) {
    text += Array("GRAPH ".utf8) + graph + Array(" {\n".utf8)
    text += graphs[graph] ?? []
    text += Array("}\n".utf8)
  }
}
