import AnnalsModel
import LinkedData

extension GraphStatements {
  /// A claim in the named graph of each of its citations: who says it, and where.
  mutating func writeCitedCopies(
    of claim: ClaimID, _ subject: Node, _ property: Word, _ value: Node
  ) {
    guard !reifiesEveryClaim else { return }
    let citations = graph.citations(at: claim)
    if citations.isEmpty { sink.take(subject, property, value, in: .uncited) }
    for number in citations { sink.take(subject, property, value, in: citationNode(number)) }
  }

  /// The node of a citation; all claims that are said to have no source share one.
  func citationNode(_ number: UInt32) -> Node {
    Int(graph.columns.citationSource[number]) < graph.entityCount ? .citation(number) : .unsourced
  }

  /// A claim as a node of its own, with its citations and with what more is said about it.
  mutating func writeReification(
    of claim: ClaimID, _ subject: Node, _ property: Word, _ value: Node
  ) {
    let node = Node.claim(claim)
    let fixed = terms.fixed
    say(subject, fixed.claim, node)
    say(node, fixed.type, .word(fixed.claimType))
    say(node, fixed.subject, subject)
    say(node, fixed.predicate, .word(property))
    say(node, fixed.object, value)
    if options.queryable { say(node, fixed.position, .integer(Int64(claim.index))) }
    if case .number(let number, let unit) = graph.value(of: claim), !unit.isEmpty {
      // For those who count: the literal itself has the unit in it.
      say(node, fixed.number, .typed(number, NumberLiteral.datatype(of: number, fixed)))
      say(node, fixed.unit, .text(unit, language: ""))
    }
    for number in graph.citations(at: claim) { say(node, fixed.citation, citationNode(number)) }
    for (relation, value) in graph.qualifierNodes(of: claim) {
      if case .entity(let other) = value { met.mention(other) }
      say(node, terms.properties[Int(relation.index)], value)
    }
  }

  /// A citation: the source, the place in it, and the words there.
  mutating func writeCitation(_ number: UInt32) {
    let citation = graph.citation(number)
    let fixed = terms.fixed
    guard let source = citation.source else {
      return say(.unsourced, fixed.status, .text("unsourced", language: ""))
    }
    let node = Node.citation(number)
    say(node, fixed.type, .word(fixed.citationType))
    say(node, fixed.primarySource, .entity(source))
    say(node, fixed.source, .entity(source))
    if !citation.locator.isEmpty { say(node, fixed.locator, .text(citation.locator, language: "")) }
    guard !citation.passage.isEmpty else { return }
    say(node, fixed.passage, .text(citation.passage, language: ""))
    let sought = passages.passage(of: citation, in: source)
    writePassage(
      node, quote: .passage(number), position: .position(number), source, citation.passage, sought)
  }
}

/// Numbers as literals.
enum NumberLiteral {
  /// The datatype that a number without a unit is published in: ours where XML Schema has none for
  /// what was written.
  static func datatype(of number: String, _ words: FixedWords) -> Word {
    number.withBytes { datatype(of: $0, words) }
  }

  static func datatype(of number: Span<UInt8>, _ words: FixedWords) -> Word {
    var digits = 0
    var points = 0
    for i in number.indices {
      switch number[i] {
      case 0x30...0x39: digits += 1
      case UInt8(ascii: "."): points += 1
      case UInt8(ascii: "-"), UInt8(ascii: "+"): if i > 0 { return words.quantity }
      default: return words.quantity
      }
    }
    guard digits > 0, points <= 1 else { return words.quantity }
    return points == 0 ? words.xsdInteger : words.xsdDecimal
  }
}
