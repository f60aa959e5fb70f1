import AnnalsModel
import LinkedData

/// How nodes are spelled in N-Quads or in Turtle, a space after each.
///
/// What recurs (entities, properties, types, citations) is spelled once and copied.
struct TermSpelling {
  private let graph: Graph
  private let naming: Naming
  private let fixed: FixedWords
  private var entities = TextTable()
  private var words = TextTable()
  private var citations = TextTable()
  private let uncited: [UInt8]
  private let unsourced: [UInt8]
  /// Where relative IRIs begin, in Turtle; nil where all are written whole.
  let base: String?

  /// The spelling of lines (N-Triples, N-Quads), or of Turtle.
  init(_ graph: Graph, _ terms: Terms, isTurtle: Bool) {
    self.graph = graph
    naming = Naming(graph, terms)
    fixed = terms.fixed
    base = isTurtle && JSONLDContext.serves(graph.base) ? graph.base : nil
    uncited = Self.spelled(naming.iri(of: .uncited), base)
    unsourced = Self.spelled(naming.iri(of: .unsourced), base)
    let turtle = TurtleDocument(base: graph.base)
    for name in terms.table.names {
      let compact = isTurtle ? turtle.iri(name) : "<"
      words.add {
        $0 +=
          compact.hasPrefix("<")
          ? Self.spelled(Namespace.expand(name), base) : Array(compact.utf8) + [0x20]
      }
    }
    spellEntities()
    for number in 0..<UInt32(graph.citationCount) {
      citations.add { $0 += Self.spelled(naming.iri(of: .citation(number)), base) }
    }
  }

  private mutating func spellEntities() {
    entities.reserve(pieces: graph.entityCount, bytes: graph.entityCount * 48)
    let skipped = base.map { $0.utf8.count } ?? 0
    var iri: [UInt8] = []
    for entity in 0..<UInt32(graph.entityCount) {
      iri.removeAll(keepingCapacity: true)
      naming.append(EntityID(entity), to: &iri)
      let isSafe = iri.count > skipped && iri[skipped] != UInt8(ascii: ".")
      entities.add {
        NQuadsText.append(iri: iri.span, (isSafe ? skipped : 0)..<iri.count, to: &$0)
        $0.append(0x20)
      }
    }
  }

  private static func spelled(_ iri: String?, _ base: String?) -> [UInt8] {
    var iri = iri ?? ""
    if let base, iri.hasPrefix(base) {
      let rest = iri.dropFirst(base.count)
      if !rest.isEmpty, !rest.hasPrefix("."), !rest.hasPrefix("/") { iri = String(rest) }
    }
    var bytes: [UInt8] = []
    NQuadsText.append(iri: iri, to: &bytes)
    bytes.append(0x20)
    return bytes
  }

  /// Appends a property.
  func append(_ word: Word, to buffer: inout [UInt8]) {
    words.append(Int(word.index), to: &buffer)
  }

  /// Appends a node.
  func append(_ node: Node, to buffer: inout [UInt8]) {
    switch node {
    case .entity(let entity): entities.append(Int(entity.index), to: &buffer)
    case .word(let word): words.append(Int(word.index), to: &buffer)
    case .citation(let number): citations.append(Int(number), to: &buffer)
    case .literal(let literal): append(literal, to: &buffer)
    case .uncited: buffer += uncited
    case .unsourced: buffer += unsourced
    case .integer(let number): append(String(number), fixed.xsdInteger, to: &buffer)
    case .typed(let lexical, let datatype): append(lexical, datatype, to: &buffer)
    case .text(let text, let language):
      NQuadsText.append(
        .literal(language.isEmpty ? Literal(text) : Literal(text, language: language)),
        to: &buffer)
      buffer.append(0x20)
    case .passage, .position, .standing, .instant, .claim, .chronology:
      buffer += Self.spelled(naming.iri(of: node), base)
    }
  }

  private func append(_ lexical: String, _ datatype: Word, to buffer: inout [UInt8]) {
    lexical.withBytes { NQuadsText.append(quoted: $0, 0..<$0.count, to: &buffer) }
    endQuote(datatype, to: &buffer)
  }

  private func endQuote(_ datatype: Word, to buffer: inout [UInt8]) {
    buffer.append(UInt8(ascii: "^"))
    buffer.append(UInt8(ascii: "^"))
    words.append(Int(datatype.index), to: &buffer)
  }

  private func append(_ literal: LiteralID, to buffer: inout [UInt8]) {
    let text = StringID(graph.columns.literalString[literal.index])
    switch LiteralForm(literal, in: graph, fixed) {
    case .iri:
      graph.withUTF8(of: text) { NQuadsText.append(iri: $0, 0..<$0.count, to: &buffer) }
      buffer.append(0x20)
    case .text(let language):
      quote(text, to: &buffer)
      if language != .empty {
        buffer.append(UInt8(ascii: "@"))
        graph.withUTF8(of: language) { buffer.append($0, 0..<$0.count) }
      }
      buffer.append(0x20)
    case .number(let datatype):
      quote(text, to: &buffer)
      endQuote(datatype, to: &buffer)
    case .quantity(let unit):
      append(graph.string(text) + " " + graph.string(unit), fixed.quantity, to: &buffer)
    case .brokenIRI:
      quote(text, to: &buffer)
      endQuote(fixed.xsdURI, to: &buffer)
    case .typed(let datatype):
      quote(text, to: &buffer)
      buffer.append(UInt8(ascii: "^"))
      buffer.append(UInt8(ascii: "^"))
      graph.withUTF8(of: datatype) { NQuadsText.append(iri: $0, 0..<$0.count, to: &buffer) }
      buffer.append(0x20)
    }
  }

  private func quote(_ text: StringID, to buffer: inout [UInt8]) {
    graph.withUTF8(of: text) { NQuadsText.append(quoted: $0, 0..<$0.count, to: &buffer) }
  }
}
