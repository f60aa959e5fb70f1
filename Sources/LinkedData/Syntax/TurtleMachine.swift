/// The grammar of Turtle and TriG as a machine that takes one token after the other.
///
/// What is open (a statement, brackets, parentheses) stands on a stack of our own, so nesting costs no
/// call depth. The terms of what is open lie in `arena`, one behind the other; a quad that is
/// complete is lent from there and what was only its own is then cut off again.
struct TurtleMachine {
  /// What may come next.
  enum State {
    case statement, bracketSubject, predicateOrGraph, predicate, afterSemicolon, afterProperties
    case object, bracketObject, literalTail, datatype, separator, listItem
    case prefixName, prefixIRI, baseIRI, directiveDot
    case graphName, graphBracket, graphBrace
  }

  /// Something open.
  struct Frame {
    enum Kind { case statement, properties, list }
    var kind: Kind
    /// Absent in a statement whose subject is still in brackets, and in a list without items.
    var subject = TermView.absent
    var predicate = TermView.absent
    /// The first node of a list.
    var head = TermView.absent
    /// How long the arena was before, with the subject, with the predicate.
    var start: Int
    var subjectEnd: Int
    var predicateEnd: Int

    init(_ kind: Kind, at start: Int) {
      self.kind = kind
      self.start = start
      subjectEnd = start
      predicateEnd = start
    }
  }

  let hasGraphs: Bool
  let options: RDFReader.Options
  var prefixes = PrefixTable()
  var base: IRI?
  var state = State.statement
  var frames: [Frame] = []
  var graph = TermView.absent
  var isInGraph = false
  /// A directive of Turtle ends with a full stop, one of SPARQL does not.
  var needsDot = false
  /// The name and the text of what is being read: a prefix, a literal before its suffix.
  var prefixName: [UInt8] = []
  var literal = TermView.absent
  /// How many blank nodes without labels there were.
  var anonymous = 0

  /// Terms of what is open; `TurtleConstants` first.
  var arena = TurtleConstants.bytes
  /// How long the arena is to be once the quads have been lent.
  var keep: Int?
  /// What the last token completed; it lies in `arena` until `settle`.
  var quads: [QuadView] = []
  /// Where IRIs are put together.
  var scratch: [UInt8] = []

  init(hasGraphs: Bool, options: RDFReader.Options) {
    self.hasGraphs = hasGraphs
    self.options = options
    base = options.base
  }

  /// What is missing where the document ends now.
  var problemAtEnd: RDFProblem? {
    if state != .statement { return .unexpectedEnd }
    return isInGraph ? .unbalancedBrace : nil
  }

  /// Cuts off what no one needs any more, after the quads have been lent.
  mutating func settle() {
    quads.removeAll(keepingCapacity: true)
    guard let keep else { return }
    arena.removeLast(arena.count - min(keep, arena.count))
    self.keep = nil
    dropOldListNode()
  }

  /// A list needs its first node and its last; those between would pile up.
  private mutating func dropOldListNode() {
    guard state == .listItem, let list = frames.last, list.kind == .list else { return }
    let node = list.subject.range
    let gap = node.lowerBound - list.head.range.upperBound
    guard gap > 0 else { return }
    arena.removeSubrange(list.head.range.upperBound..<node.lowerBound)
    let moved = node.lowerBound - gap..<node.upperBound - gap
    frames[frames.count - 1].subject.range = moved
    frames[frames.count - 1].subjectEnd = moved.upperBound
    frames[frames.count - 1].predicateEnd = moved.upperBound
  }

  /// Forgets what is open, after an error.
  mutating func reset(closingGraph: Bool) {
    quads.removeAll(keepingCapacity: true)
    frames.removeAll(keepingCapacity: true)
    state = .statement
    keep = nil
    if closingGraph || !isInGraph { closeGraph() }
    arena.removeLast(arena.count - min(floor, arena.count))
  }

  /// How long the arena is between statements.
  var floor: Int {
    graph.kind == .none
      ? TurtleConstants.length : max(graph.range.upperBound, TurtleConstants.length)
  }

  mutating func closeGraph() {
    isInGraph = false
    graph = .absent
  }

  /// Takes a token; what it completes is in `quads`.
  mutating func take(_ token: TurtleToken, _ bytes: Span<UInt8>) throws(RDFFault) {
    switch state {
    case .statement: try takeStatement(token, bytes)
    case .bracketSubject: try takeBracketSubject(token, bytes)
    case .predicateOrGraph:
      if token.kind == .openBrace { return try openGraph(namedByFrame: token) }
      try takePredicate(token, bytes)
    case .predicate: try takePredicate(token, bytes)
    case .afterSemicolon:
      if token.kind == .semicolon { return }
      if try !takeEnd(token) { try takePredicate(token, bytes) }
    case .afterProperties:
      if try !takeEnd(token) { try takePredicate(token, bytes) }
    case .object: try takeObject(token, bytes)
    case .bracketObject: try takeBracketObject(token, bytes)
    case .literalTail: try takeLiteralTail(token, bytes)
    case .datatype: try takeDatatype(token, bytes)
    case .separator: try takeSeparator(token)
    case .listItem: try takeListItem(token, bytes)
    case .prefixName, .prefixIRI, .baseIRI, .directiveDot: try takeDirective(token, bytes)
    case .graphName, .graphBracket, .graphBrace: try takeGraph(token, bytes)
    }
  }
}

/// Terms that any document may need, at the start of each arena.
enum TurtleConstants {
  static let bytes: [UInt8] =
    Array((RDF.first + RDF.rest + RDF.nil + RDF.type).utf8)
    + Array((XSD.boolean + XSD.integer + XSD.decimal + XSD.double).utf8)

  static let length = bytes.count
  static let first = iri(after: 0, RDF.first)
  static let rest = iri(after: first.range.upperBound, RDF.rest)
  static let `nil` = iri(after: rest.range.upperBound, RDF.nil)
  static let type = iri(after: `nil`.range.upperBound, RDF.type)
  static let boolean = iri(after: type.range.upperBound, XSD.boolean).range
  static let integer = iri(after: boolean.upperBound, XSD.integer).range
  static let decimal = iri(after: integer.upperBound, XSD.decimal).range
  static let double = iri(after: decimal.upperBound, XSD.double).range

  private static func iri(after start: Int, _ text: String) -> TermView {
    TermView(kind: .iri, range: start..<start + text.utf8.count)
  }
}
