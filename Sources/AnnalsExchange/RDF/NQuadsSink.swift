import AnnalsModel
import LinkedData

/// Writes statements as N-Quads or N-Triples, line by line, into blocks that it passes on.
///
/// What recurs (entities, properties, types, citations) is spelled once and copied.
struct NQuadsSink: StatementSink {
  /// How large a block grows before it is passed on.
  static let blockSize = 1 << 17

  private let graph: Graph
  private let naming: Naming
  private let fixed: FixedWords
  /// Entities, words and citations as they stand in a line, each with the space after it.
  private var entities = TextTable()
  private var words = TextTable()
  private var citations = TextTable()
  private(set) var buffer: [UInt8] = []
  private let pass: ([UInt8]) -> Void
  private let uncited: [UInt8]
  private let unsourced: [UInt8]

  init(_ graph: Graph, _ terms: Terms, to pass: @escaping ([UInt8]) -> Void) {
    self.graph = graph
    naming = Naming(graph, terms)
    fixed = terms.fixed
    self.pass = pass
    buffer.reserveCapacity(Self.blockSize + (1 << 14))
    uncited = Self.spelled(naming.iri(of: .uncited))
    unsourced = Self.spelled(naming.iri(of: .unsourced))
    for name in terms.table.names {
      words.add { $0 += Self.spelled(Namespace.expand(name)) }
    }
    spellEntities()
    for number in 0..<UInt32(graph.citationCount) {
      citations.add { $0 += Self.spelled(naming.iri(of: .citation(number))) }
    }
  }

  private mutating func spellEntities() {
    entities.reserve(pieces: graph.entityCount, bytes: graph.entityCount * 48)
    var iri: [UInt8] = []
    for entity in 0..<UInt32(graph.entityCount) {
      iri.removeAll(keepingCapacity: true)
      naming.append(EntityID(entity), to: &iri)
      entities.add {
        NQuadsText.append(iri: iri.span, 0..<iri.count, to: &$0)
        $0.append(0x20)
      }
    }
  }

  private static func spelled(_ iri: String?) -> [UInt8] {
    var bytes: [UInt8] = []
    NQuadsText.append(iri: iri ?? "", to: &bytes)
    bytes.append(0x20)
    return bytes
  }

  mutating func take(_ subject: Node, _ predicate: Word, _ object: Node, in graph: Node?) {
    append(subject)
    words.append(Int(predicate.index), to: &buffer)
    append(object)
    if let graph { append(graph) }
    buffer.append(UInt8(ascii: "."))
    buffer.append(0x0A)
    if buffer.count >= Self.blockSize { drain() }
  }

  /// Passes on what is left.
  mutating func drain() {
    pass(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  private mutating func append(_ node: Node) {
    switch node {
    case .entity(let entity): entities.append(Int(entity.index), to: &buffer)
    case .word(let word): words.append(Int(word.index), to: &buffer)
    case .citation(let number): citations.append(Int(number), to: &buffer)
    case .literal(let literal): append(literal)
    case .uncited: buffer += uncited
    case .unsourced: buffer += unsourced
    case .integer(let number): append(String(number), datatype: fixed.xsdInteger)
    case .typed(let lexical, let datatype): append(lexical, datatype: datatype)
    case .text(let text, let language):
      NQuadsText.append(
        .literal(language.isEmpty ? Literal(text) : Literal(text, language: language)),
        to: &buffer)
      buffer.append(0x20)
    case .passage, .claim, .chronology: buffer += Self.spelled(naming.iri(of: node))
    }
  }

  private mutating func append(_ lexical: String, datatype: Word) {
    lexical.withBytes { NQuadsText.append(quoted: $0, 0..<$0.count, to: &buffer) }
    buffer.append(contentsOf: [UInt8(ascii: "^"), UInt8(ascii: "^")])
    words.append(Int(datatype.index), to: &buffer)
  }

  private mutating func append(_ literal: LiteralID) {
    let text = StringID(graph.columns.literalString[literal.index])
    switch LiteralForm(literal, in: graph, fixed) {
    case .iri:
      graph.withUTF8(of: text) { NQuadsText.append(iri: $0, 0..<$0.count, to: &buffer) }
      buffer.append(0x20)
    case .text(let language):
      quote(text)
      if language != .empty {
        buffer.append(UInt8(ascii: "@"))
        graph.withUTF8(of: language) { buffer.append($0, 0..<$0.count) }
      }
      buffer.append(0x20)
    case .number(let datatype): close(text, datatype)
    case .quantity(let unit):
      append(graph.string(text) + " " + graph.string(unit), datatype: fixed.quantity)
    case .brokenIRI: close(text, fixed.xsdURI)
    case .typed(let datatype):
      quote(text)
      buffer.append(contentsOf: [UInt8(ascii: "^"), UInt8(ascii: "^")])
      graph.withUTF8(of: datatype) { NQuadsText.append(iri: $0, 0..<$0.count, to: &buffer) }
      buffer.append(0x20)
    }
  }

  private mutating func quote(_ text: StringID) {
    graph.withUTF8(of: text) { NQuadsText.append(quoted: $0, 0..<$0.count, to: &buffer) }
  }

  private mutating func close(_ text: StringID, _ datatype: Word) {
    quote(text)
    buffer.append(contentsOf: [UInt8(ascii: "^"), UInt8(ascii: "^")])
    words.append(Int(datatype.index), to: &buffer)
  }
}
