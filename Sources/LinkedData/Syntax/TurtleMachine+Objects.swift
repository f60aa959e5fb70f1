/// Objects, and the items of lists, which are objects too.
extension TurtleMachine {
  mutating func takeObject(_ token: TurtleToken, _ bytes: Span<UInt8>) throws(RDFFault) {
    switch token.kind {
    case .iri, .prefixedName, .blank: finishObject(try appendNode(token, bytes))
    case .string:
      let start = arena.count
      appendText(token, bytes)
      literal = TermView(kind: .literal, range: start..<arena.count)
      state = .literalTail
    case .integer: finishPlain(token, bytes, TurtleConstants.integer)
    case .decimal: finishPlain(token, bytes, TurtleConstants.decimal)
    case .double: finishPlain(token, bytes, TurtleConstants.double)
    case .word where isBoolean(token, bytes): finishPlain(token, bytes, TurtleConstants.boolean)
    case .openBracket: state = .bracketObject
    case .openParenthesis: try open(.list, token)
    default: throw RDFFault(problem: .expectedObject, at: token.whole.lowerBound)
    }
  }

  private func isBoolean(_ token: TurtleToken, _ bytes: Span<UInt8>) -> Bool {
    guard token.range.count == 4 || token.range.count == 5 else { return false }
    let text = token.text(bytes)
    return text == "true" || text == "false"
  }

  /// Completes a quad whose object is a number or a boolean.
  private mutating func finishPlain(
    _ token: TurtleToken, _ bytes: Span<UInt8>, _ datatype: Range<Int>
  ) {
    let start = arena.count
    arena.append(bytes, token.range)
    finishObject(
      TermView(
        kind: .literal, suffix: .datatype, range: start..<arena.count, suffixRange: datatype))
  }

  /// Takes what follows `[` where an object stands.
  mutating func takeBracketObject(_ token: TurtleToken, _ bytes: Span<UInt8>) throws(RDFFault) {
    if token.kind == .closeBracket { return finishObject(appendAnonymous()) }
    try open(.properties, token)
    try takePredicate(token, bytes)
  }

  /// Takes what follows a string: a language, `^^`, or what has nothing to do with it.
  mutating func takeLiteralTail(_ token: TurtleToken, _ bytes: Span<UInt8>) throws(RDFFault) {
    switch token.kind {
    case .language:
      literal.suffix = .language
      literal.suffixRange = arena.count..<arena.count + token.range.count
      arena.append(bytes, token.range)
      finishObject(literal)
    case .carets: state = .datatype
    default:
      // The literal is complete, and must be lent before the token's own terms take its place.
      finishObject(literal)
      keep = nil
      try take(token, bytes)
    }
  }

  mutating func takeDatatype(_ token: TurtleToken, _ bytes: Span<UInt8>) throws(RDFFault) {
    guard token.kind == .iri || token.kind == .prefixedName else {
      throw RDFFault(problem: .expectedIRI, at: token.whole.lowerBound)
    }
    literal.suffix = .datatype
    literal.suffixRange = try appendNode(token, bytes).range
    finishObject(literal)
  }

  mutating func takeListItem(_ token: TurtleToken, _ bytes: Span<UInt8>) throws(RDFFault) {
    guard token.kind == .closeParenthesis else {
      appendListNode()
      return try takeObject(token, bytes)
    }
    guard let list = frames.popLast() else { return }
    guard list.subject.kind != .none else {
      return deliver(TurtleConstants.nil, end: list.start, then: .predicate)
    }
    quads.append(
      QuadView(
        subject: list.subject, predicate: TurtleConstants.rest, object: TurtleConstants.nil,
        graph: graph))
    deliver(list.head, end: list.head.range.upperBound, then: .predicate)
  }

  /// Adds a node to the list and, where there was one, has it follow that.
  private mutating func appendListNode() {
    let top = frames.count - 1
    let node = appendAnonymous()
    if frames[top].subject.kind == .none {
      frames[top].head = node
    } else {
      quads.append(
        QuadView(
          subject: frames[top].subject, predicate: TurtleConstants.rest, object: node, graph: graph)
      )
    }
    frames[top].subject = node
    frames[top].predicate = TurtleConstants.first
    frames[top].subjectEnd = arena.count
    frames[top].predicateEnd = arena.count
  }
}
