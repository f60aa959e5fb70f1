/// Statements: subjects, predicates and what ends them.
extension TurtleMachine {
  mutating func takeStatement(_ token: TurtleToken, _ bytes: Span<UInt8>) throws(RDFFault) {
    switch token.kind {
    case .iri, .prefixedName, .blank:
      var frame = Frame(.statement, at: arena.count)
      frame.subject = try appendNode(token, bytes)
      frame.subjectEnd = arena.count
      frames.append(frame)
      state = isInGraph || !hasGraphs ? .predicate : .predicateOrGraph
    case .openBracket:
      frames.append(Frame(.statement, at: arena.count))
      state = .bracketSubject
    case .openParenthesis:
      frames.append(Frame(.statement, at: arena.count))
      try open(.list, token)
    case .openBrace:
      guard hasGraphs, !isInGraph else {
        throw RDFFault(problem: .unexpectedGraph, at: token.whole.lowerBound)
      }
      isInGraph = true
    case .closeBrace:
      guard isInGraph else { throw RDFFault(problem: .unbalancedBrace, at: token.whole.lowerBound) }
      closeGraph()
      keep = floor
    default:
      guard !isInGraph, try takeDirectiveWord(token, bytes) else {
        throw RDFFault(problem: .expectedSubject, at: token.whole.lowerBound)
      }
    }
  }

  /// Takes what follows `[` where a subject stands: `]`, or what is said within.
  mutating func takeBracketSubject(
    _ token: TurtleToken, _ bytes: Span<UInt8>
  ) throws(RDFFault) {
    guard token.kind == .closeBracket else {
      try open(.properties, token)
      return try takePredicate(token, bytes)
    }
    frames[frames.count - 1].subject = appendAnonymous()
    frames[frames.count - 1].subjectEnd = arena.count
    state = isInGraph || !hasGraphs ? .predicate : .predicateOrGraph
  }

  /// Opens brackets whose first token is there, or parentheses.
  mutating func open(_ kind: Frame.Kind, _ token: TurtleToken) throws(RDFFault) {
    guard frames.count <= options.maximumNesting else {
      throw RDFFault(problem: .nesting(options.maximumNesting), at: token.whole.lowerBound)
    }
    var frame = Frame(kind, at: arena.count)
    if kind == .properties {
      frame.subject = appendAnonymous()
      frame.subjectEnd = arena.count
    }
    frames.append(frame)
    state = kind == .list ? .listItem : .predicate
  }

  mutating func takePredicate(_ token: TurtleToken, _ bytes: Span<UInt8>) throws(RDFFault) {
    let top = frames.count - 1
    arena.removeLast(arena.count - frames[top].subjectEnd)
    switch token.kind {
    case .iri, .prefixedName: frames[top].predicate = try appendNode(token, bytes)
    case .word where token.range.count == 1 && bytes[token.range.lowerBound] == UInt8(ascii: "a"):
      frames[top].predicate = TurtleConstants.type
    default: throw RDFFault(problem: .expectedPredicate, at: token.whole.lowerBound)
    }
    frames[top].predicateEnd = arena.count
    state = .object
  }

  mutating func takeSeparator(_ token: TurtleToken) throws(RDFFault) {
    switch token.kind {
    case .comma: state = .object
    case .semicolon: state = .afterSemicolon
    default:
      guard try takeEnd(token) else {
        throw RDFFault(problem: .expectedSeparator, at: token.whole.lowerBound)
      }
    }
  }

  /// Takes what ends the innermost open thing; false where the token does not.
  mutating func takeEnd(_ token: TurtleToken) throws(RDFFault) -> Bool {
    guard let top = frames.last else { return false }
    switch (top.kind, token.kind) {
    case (.statement, .dot):
      endStatement()
    case (.statement, .closeBrace):
      guard isInGraph else { throw RDFFault(problem: .unbalancedBrace, at: token.whole.lowerBound) }
      closeGraph()
      endStatement()
    case (.properties, .closeBracket):
      frames.removeLast()
      deliver(top.subject, end: top.subjectEnd, then: .afterProperties)
    case (_, .closeBracket), (_, .closeParenthesis):
      throw RDFFault(problem: .unbalancedBracket, at: token.whole.lowerBound)
    default: return false
    }
    return true
  }

  private mutating func endStatement() {
    frames.removeLast()
    keep = floor
    state = .statement
  }

  /// Hands what was in brackets to what they stand in: as its object, or as its subject.
  mutating func deliver(_ term: TermView, end: Int, then next: State) {
    let top = frames.count - 1
    guard frames[top].kind == .statement, frames[top].subject.kind == .none else {
      return finishObject(term)
    }
    frames[top].subject = term
    frames[top].subjectEnd = max(end, frames[top].start)
    keep = frames[top].subjectEnd
    state = next
  }

  /// Completes a quad of the innermost open thing.
  mutating func finishObject(_ object: TermView) {
    let top = frames[frames.count - 1]
    quads.append(
      QuadView(subject: top.subject, predicate: top.predicate, object: object, graph: graph))
    keep = top.predicateEnd
    state = top.kind == .list ? .listItem : .separator
  }
}
