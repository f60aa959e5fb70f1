/// What follows a colon: values parted by commas, then citations.
extension Parser {
  /// How the values of a line are read: what the next thing may be.
  private enum Turn { case first, next, within }

  mutating func parseValues(_ bytes: Span<UInt8>, of node: Int) {
    var turn = Turn.first
    var comma = position
    while true {
      skipBlanks(bytes)
      if atLineEnd(bytes) { break }
      let byte = bytes[position]
      if byte == Byte.comma {
        if turn != .within { reportEmpty(node, position, position + 1) }
        comma = position
        position += 1
        turn = .next
        continue
      }
      if byte == Byte.openBracket, turn == .within || !beginsSet(bytes) {
        if turn != .within { reportEmpty(node, Int(nodes[node].start), Int(nodes[node].end)) }
        takeCitations(bytes)
        return reportAfterCitations(bytes)
      }
      if byte < 0x20 || byte == 0x7F { return }
      takePart(bytes, turn == .within ? [] : .beginsValue)
      turn = .within
    }
    if turn == .first {
      let word = nodes[node].kind == .fact ? nodes[node].range : wordRange(of: node)
      record(
        .factValueMissing, word.lowerBound, position,
        [text(bytes, word.lowerBound, word.upperBound)])
      damage(node)
    } else if turn == .next {
      reportEmpty(node, comma, comma + 1)
    }
  }

  private func wordRange(of node: Int) -> Range<Int> {
    node + 1 < nodes.count ? nodes[node + 1].range : nodes[node].range
  }

  private mutating func reportEmpty(_ node: Int, _ start: Int, _ stop: Int) {
    // One gap a line is enough to say.
    if !nodes[node].flags.contains(.isDamaged) { record(.valueEmpty, start, stop) }
    damage(node)
  }

  private mutating func reportAfterCitations(_ bytes: Span<UInt8>) {
    skipBlanks(bytes)
    if !atLineEnd(bytes) { skipRest(bytes, as: .citationAfterEnd) }
  }

  /// One part of a value: a string with its tag, an IRI, a set, a role, or bare words.
  private mutating func takePart(_ bytes: Span<UInt8>, _ flags: Node.Flags) {
    switch bytes[position] {
    case Byte.quote:
      takeString(bytes, flags)
      takeTag(bytes)
    case Byte.less: takeIRI(bytes, flags)
    case Byte.openBracket, Byte.openBrace: takeSet(bytes, flags)
    default:
      if !flags.contains(.beginsValue), atRole(bytes, position) {
        append(.role, position, position + 2)
        position += 2
      } else {
        takeBare(bytes, flags)
      }
    }
  }

  /// `as`, a word of its own, with something after it.
  private func atRole(_ bytes: Span<UInt8>, _ i: Int) -> Bool {
    at("as ", bytes, i)
  }

  /// Bare words, up to what ends them; blanks at the end are left out.
  private mutating func takeBare(_ bytes: Span<UInt8>, _ flags: Node.Flags) {
    let start = position
    var i = start
    scan: while i < end {
      let byte = bytes[i]
      if byte >= 0x80 || !ByteSet.bareStop.contains(byte) {
        i += 1
        continue
      }
      switch byte {
      case Byte.space, Byte.tab:
        var next = i
        while next < end, bytes[next].isBlank { next += 1 }
        if endsBare(bytes, next) { break scan }
        i = next
      case Byte.hash, Byte.less: i += 1
      case Byte.openBracket where i == start: i += 1
      default: break scan
      }
    }
    // Progress even where a mark stands alone that begins no part.
    position = max(i, start + 1)
    append(.bare, start, position, flags)
  }

  /// True where what stands after a blank is not part of the bare words before it.
  private func endsBare(_ bytes: Span<UInt8>, _ i: Int) -> Bool {
    guard i < end else { return true }
    switch bytes[i] {
    case Byte.hash, Byte.comma, Byte.openBracket, Byte.quote, Byte.less: return true
    case Byte.newline, Byte.carriageReturn: return true
    case 0x61: return atRole(bytes, i)
    default: return false
    }
  }
}
