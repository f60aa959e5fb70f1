import AnnalsModel

/// The IRIs of nodes that are no entities.
struct Naming: Sendable {
  let graph: Graph

  /// The IRI of a node, or nil where it is a literal.
  func iri(of node: Node) -> String? {
    switch node {
    case .entity(let entity): graph.iri(of: entity)
    case .citation(let number): citation(number)
    case .passage(let number): citation(number) + "#passage"
    case .claim(let claim): graph.base + "claim/" + claimHash(claim)
    case .uncited: graph.base + "citation/none"
    case .unsourced: graph.base + "citation/unsourced"
    case .chronology: graph.base + "annals/chronology"
    case .iri(let name): Namespace.expand(name)
    case .literal(let literal): if case .iri(let iri) = graph.value(literal) { iri } else { nil }
    case .text, .typed, .integer: nil
    }
  }

  /// `citation/SOURCE`, then the place, then a hash of the words, each where there is one.
  private func citation(_ number: UInt32) -> String {
    let citation = graph.citation(number)
    let source = citation.source.map { graph.id(of: $0) } ?? ""
    var iri = graph.base + "citation/source/" + IRISegment.escape(source)
    if !citation.locator.isEmpty || !citation.passage.isEmpty {
      iri += "/" + IRISegment.escape(citation.locator)
    }
    if !citation.passage.isEmpty { iri += "/" + StableHash.text(citation.passage) }
    return iri
  }

  private func claimHash(_ claim: ClaimID) -> String {
    var hash = StableHash()
    hash.add(graph.id(of: graph.subject(of: claim)))
    hash.add(graph.vocabulary[graph.relation(of: claim)].name)
    add(graph.value(of: claim), to: &hash)
    for qualifier in graph.qualifiers(of: claim) {
      hash.add(graph.vocabulary[qualifier.relation].name)
      add(qualifier.value, to: &hash)
    }
    return hash.text
  }

  private func add(_ value: Value, to hash: inout StableHash) {
    switch value {
    case .entity(let entity):
      hash.add(graph.isDate(entity) ? "d" : "e")
      hash.add(graph.id(of: entity))
    case .text(let text, let language):
      hash.add("t")
      hash.add(text)
      hash.add(language)
    case .number(let number, let unit):
      hash.add("n")
      hash.add(number)
      hash.add(unit)
    case .iri(let iri):
      hash.add("i")
      hash.add(iri)
    case .typed(let lexical, let datatype):
      hash.add("l")
      hash.add(lexical)
      hash.add(datatype)
    }
  }
}

/// A hash of texts that is the same on every machine and in every run (FNV-1a, two lanes).
struct StableHash {
  private var low: UInt64 = 0xCBF2_9CE4_8422_2325
  private var high: UInt64 = 0x6C62_272E_07BB_0142

  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(0xFF)
  }

  /// The hash in 20 hexadecimal digits.
  var text: String {
    let digits = String(high, radix: 16) + String(low, radix: 16)
    let padded = String(repeating: "0", count: max(0, 32 - digits.utf8.count)) + digits
    return String(padded.suffix(20))
  }

  static func text(_ text: String) -> String {
    var hash = StableHash()
    hash.add(text)
    return hash.text
  }

  private mutating func add(_ byte: UInt8) {
    low = (low ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    high = (high ^ low) &* 0x9E37_79B9_7F4A_7C15
    high ^= high >> 29
  }
}
