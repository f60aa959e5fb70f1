/// Terms, as they are put into the arena.
extension TurtleMachine {
  /// Appends an IRI or a blank node.
  mutating func appendNode(
    _ token: TurtleToken, _ bytes: Span<UInt8>
  ) throws(RDFFault) -> TermView {
    let start = arena.count
    do {
      switch token.kind {
      case .iri: try appendIRI(token, bytes)
      case .prefixedName: try appendName(token, bytes)
      default: appendLabel(token, bytes)
      }
    } catch {
      arena.removeLast(arena.count - start)
      throw error
    }
    return TermView(kind: token.kind == .blank ? .blank : .iri, range: start..<arena.count)
  }

  private mutating func appendIRI(_ token: TurtleToken, _ bytes: Span<UInt8>) throws(RDFFault) {
    if options.checksIRIs {
      let found = IRIScanner.Found(
        range: token.range, isEscaped: token.isEscaped, isUnusual: token.isUnusual)
      try IRIScanner.check(bytes, found, absolute: false)
    }
    guard token.isEscaped else { return try resolve(bytes, token.range, at: token) }
    scratch.removeAll(keepingCapacity: true)
    RDFEscapes.append(bytes, token.range, to: &scratch)
    let text = scratch
    try resolve(text.span, 0..<text.count, at: token)
  }

  private mutating func resolve(
    _ bytes: Span<UInt8>, _ range: Range<Int>, at token: TurtleToken
  ) throws(RDFFault) {
    if IRIParts.schemeEnd(bytes, in: range) != nil {
      arena.append(bytes, range)
    } else if let base {
      base.resolve(bytes, in: range, to: &arena)
    } else {
      throw RDFFault(problem: .noBase, at: token.whole.lowerBound)
    }
  }

  private mutating func appendName(_ token: TurtleToken, _ bytes: Span<UInt8>) throws(RDFFault) {
    let start = arena.count
    let prefix = token.range.lowerBound..<token.colon
    guard prefixes.append(bytes, prefix, to: &arena) else {
      throw RDFFault(
        problem: .undeclaredPrefix(String(bytes, prefix)), at: token.whole.lowerBound)
    }
    let local = token.colon + 1..<token.range.upperBound
    guard token.isEscaped else { return arena.append(bytes, local) }
    for i in local where bytes[i] != UInt8(ascii: "\\") { arena.append(bytes[i]) }
    // Only an escape can put something into a name that an IRI may not have there.
    guard options.checksIRIs else { return }
    do {
      try IRISyntax.check(arena.span, in: start..<arena.count, absolute: true)
    } catch {
      throw RDFFault(problem: .iri(error.reason), at: token.whole.lowerBound)
    }
  }

  private mutating func appendLabel(_ token: TurtleToken, _ bytes: Span<UInt8>) {
    if BlankLabels.isReserved(bytes, token.range) { arena.append(contentsOf: "anon_".utf8) }
    arena.append(bytes, token.range)
  }

  /// Appends a label that no other node has.
  mutating func appendAnonymous() -> TermView {
    let start = arena.count
    arena.append(contentsOf: "anon".utf8)
    arena.append(decimal: anonymous)
    anonymous += 1
    return TermView(kind: .blank, range: start..<arena.count)
  }

  /// Appends the text of a string.
  mutating func appendText(_ token: TurtleToken, _ bytes: Span<UInt8>) {
    if token.isEscaped {
      RDFEscapes.append(bytes, token.range, to: &arena)
    } else {
      arena.append(bytes, token.range)
    }
  }
}
