import AnnalsModel
import LinkedData

/// The IRIs of nodes.
struct Naming: Sendable {
  let graph: Graph
  let words: WordTable
  let fixed: FixedWords
  private let base: String

  init(_ graph: Graph, _ terms: Terms) {
    self.graph = graph
    words = terms.table
    fixed = terms.fixed
    base = graph.base
  }

  /// The IRI of a node, or nil where it is a literal.
  func iri(of node: Node) -> String? {
    switch node {
    case .entity(let entity): graph.iri(of: entity)
    case .citation(let number): base + path(ofCitation: number)
    case .passage(let number): base + path(ofCitation: number) + "#passage"
    case .position(let number): base + path(ofCitation: number) + "#position"
    case .standing(let quotation, let place, let part):
      base + Self.passageFolder + Self.segment(graph.id(of: quotation)) + place
        + Self.fragment(part)
    case .instant(let date, let isEnd): graph.iri(of: date) + (isEnd ? "#end" : "#begin")
    case .claim(let claim): base + "claim/" + claimHash(claim)
    case .uncited: base + "citation/none"
    case .unsourced: base + "citation/unsourced"
    case .chronology: base + "annals/chronology"
    case .word(let word): words.iri(word)
    case .literal(let literal):
      if case .iri = LiteralForm(literal, in: graph, fixed),
        case .iri(let iri) = graph.value(literal)
      {
        iri
      } else {
        nil
      }
    case .text, .typed, .integer: nil
    }
  }

  /// Appends the IRI of an entity.
  func append(_ entity: EntityID, to output: inout [UInt8]) {
    output.append(utf8: base)
    if graph.isDate(entity) { output.append(utf8: "date/") }
    let id = StringID(graph.columns.entityString[entity.index])
    let isPlain = graph.withUTF8(of: id) { bytes in
      guard Self.isPlain(bytes) else { return false }
      output.append(bytes, 0..<bytes.count)
      return true
    }
    if !isPlain { output.append(utf8: IRISegment.escape(graph.string(id))) }
  }

  /// True of letters, digits, `-._~` and of most Han characters: a segment as it stands.
  private static func isPlain(_ bytes: Span<UInt8>) -> Bool {
    var i = 0
    while i < bytes.count {
      switch bytes[i] {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: i += 1
      case 0xE4...0xE9: i += 3
      default: return false
      }
    }
    return true
  }

  /// `citation/source/SOURCE`, then the place, then a hash of the words, each where there is one; words
  /// alone stand under `citation/words`, for some processors make one of two slashes.
  private func path(ofCitation number: UInt32) -> String {
    let citation = graph.citation(number)
    let source = Self.segment(citation.source.map { graph.id(of: $0) } ?? "")
    let hash = citation.passage.isEmpty ? "" : "/" + StableHash.text(citation.passage)
    if citation.locator.isEmpty {
      return (hash.isEmpty ? "citation/source/" : "citation/words/") + source + hash
    }
    return "citation/source/" + source + "/" + Self.segment(citation.locator) + hash
  }

  /// A text as one segment within a path, which dots alone are not.
  static func segment(_ text: String) -> String {
    text == "." || text == ".." ? text.replacing(".", with: "%2E") : IRISegment.escape(text)
  }

  /// What the paths of quotations' passages begin with: `passage/QUOTATION/SOURCE/PLACE`.
  static let passageFolder = "passage/"

  private static func fragment(_ part: PassagePart) -> String {
    switch part {
    case .whole: ""
    case .quote: "#passage"
    case .position: "#position"
    }
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
