/// Prefixes, bases, and the braces of TriG.
extension TurtleMachine {
  /// Takes the word that begins a directive or a named graph; false where it begins neither.
  mutating func takeDirectiveWord(
    _ token: TurtleToken, _ bytes: Span<UInt8>
  ) throws(RDFFault) -> Bool {
    if token.kind == .language {
      let word = token.text(bytes)
      guard word == "prefix" || word == "base" else { return false }
      needsDot = true
      state = word == "base" ? .baseIRI : .prefixName
    } else if token.isKeyword("prefix", bytes) {
      needsDot = false
      state = .prefixName
    } else if token.isKeyword("base", bytes) {
      needsDot = false
      state = .baseIRI
    } else if hasGraphs, token.isKeyword("graph", bytes) {
      state = .graphName
    } else {
      return false
    }
    return true
  }

  mutating func takeDirective(_ token: TurtleToken, _ bytes: Span<UInt8>) throws(RDFFault) {
    let place = token.whole.lowerBound
    switch (state, token.kind) {
    case (.prefixName, .prefixedName):
      guard token.colon + 1 == token.range.upperBound else {
        throw RDFFault(problem: .expectedPrefixName, at: place)
      }
      prefixName.removeAll(keepingCapacity: true)
      prefixName.append(bytes, token.range.lowerBound..<token.colon)
      state = .prefixIRI
    case (.prefixName, _): throw RDFFault(problem: .expectedPrefixName, at: place)
    case (.prefixIRI, .iri):
      let (name, iri) = (prefixName, try iri(token, bytes))
      prefixes.declare(name.span, 0..<name.count, as: iri)
      state = needsDot ? .directiveDot : .statement
    case (.baseIRI, .iri):
      base = IRI(unchecked: try iri(token, bytes))
      state = needsDot ? .directiveDot : .statement
    case (.directiveDot, .dot): state = .statement
    case (.directiveDot, _): throw RDFFault(problem: .expectedDot, at: place)
    default: throw RDFFault(problem: .expectedIRI, at: place)
    }
  }

  /// The bytes of an IRI, resolved.
  private mutating func iri(
    _ token: TurtleToken, _ bytes: Span<UInt8>
  ) throws(RDFFault) -> [UInt8] {
    let range = try appendNode(token, bytes).range
    let iri = Array(arena[range])
    arena.removeLast(range.count)
    return iri
  }

  /// Takes what follows `GRAPH`.
  mutating func takeGraph(_ token: TurtleToken, _ bytes: Span<UInt8>) throws(RDFFault) {
    switch (state, token.kind) {
    case (.graphName, .iri), (.graphName, .prefixedName), (.graphName, .blank):
      graph = try appendNode(token, bytes)
      state = .graphBrace
    case (.graphName, .openBracket): state = .graphBracket
    case (.graphBracket, .closeBracket):
      graph = appendAnonymous()
      state = .graphBrace
    case (.graphBrace, .openBrace):
      isInGraph = true
      state = .statement
    case (.graphBrace, _):
      graph = .absent
      throw RDFFault(problem: .expectedBrace, at: token.whole.lowerBound)
    default: throw RDFFault(problem: .expectedGraphName, at: token.whole.lowerBound)
    }
  }

  /// Takes the brace after what looked like a subject and is the graph's name.
  mutating func openGraph(namedByFrame token: TurtleToken) throws(RDFFault) {
    guard let frame = frames.popLast() else { return }
    graph = frame.subject
    isInGraph = true
    state = .statement
  }
}
