/// Strings, tags, IRIs, sets and citations.
extension Parser {
  /// `"…"`, on one line.
  mutating func takeString(_ bytes: Span<UInt8>, _ flags: Node.Flags = []) {
    let start = position
    var flags = flags
    var i = start + 1
    while true {
      i = plainRun(bytes, from: i, to: end)
      guard i < end else { break }
      let byte = bytes[i]
      if byte == Byte.quote { break }
      if byte == Byte.backslash {
        flags.insert(.hasEscapes)
        i = takeEscape(bytes, i)
        continue
      }
      if byte < 0x20 || byte == 0x7F {
        if byte.isLineBreak { break }
        if byte != Byte.tab {
          record(.textControlCharacter, i, i + 1, [String(byte, radix: 16, uppercase: true)])
        }
      }
      i += 1
    }
    if i < end, bytes[i] == Byte.quote {
      position = i + 1
    } else {
      position = trimmed(bytes, start, i)
      record(.stringUnclosed, start, position, ["\""])
      flags.insert(.isDamaged)
    }
    append(.string, start, position, flags)
  }

  /// Checks the escape at `i` and gives the place after it.
  mutating func takeEscape(_ bytes: Span<UInt8>, _ i: Int) -> Int {
    switch peek(bytes, i + 1) {
    case Byte.quote, Byte.backslash, 0x6E, 0x74: return i + 2
    case 0x75 where peek(bytes, i + 2) == Byte.openBrace:
      var j = i + 3
      var value: UInt32 = 0
      while j < end, bytes[j].isHexDigit, j - i < 10 {
        value = value << 4 | UInt32(hexValue(bytes[j]))
        j += 1
      }
      guard peek(bytes, j) == Byte.closeBrace, j > i + 3 else { break }
      if Unicode.Scalar(value) == nil {
        record(.stringBadCodePoint, i, j + 1, [text(bytes, i, j + 1)])
      }
      return j + 1
    default: break
    }
    var stop = i + 1
    if stop < end, !bytes[stop].isLineBreak {
      stop += 1
      while stop < end, bytes[stop] & 0xC0 == 0x80 { stop += 1 }
    }
    record(.stringBadEscape, i, stop, [text(bytes, i, stop)])
    return stop
  }

  private func hexValue(_ byte: UInt8) -> UInt8 {
    byte.isDigit ? byte - 0x30 : (byte | 0x20) - 0x61 + 10
  }

  /// Where a string that begins at `start` ends: after its quote, or at the end of the line.
  func stringEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var i = start + 1
    while i < end, bytes[i] != Byte.quote, !bytes[i].isLineBreak {
      i += bytes[i] == Byte.backslash && !peek(bytes, i + 1).isLineBreak ? 2 : 1
    }
    return i < end && bytes[i] == Byte.quote ? i + 1 : min(i, end)
  }

  /// `@zh` directly after a string, or `^^<IRI>`, the datatype of a literal that only others know.
  mutating func takeTag(_ bytes: Span<UInt8>) {
    if at("^^<", bytes, position) {
      position += 2
      takeIRI(bytes)
      nodes[nodes.count - 1].kind = .datatype
      nodes[nodes.count - 1].start -= 2
      return
    }
    guard peek(bytes, position) == Byte.at, position < end else { return }
    let start = position
    position += 1
    position = wordEnd(bytes, position)
    append(.tag, start, position)
    if !LanguageTag.isWellFormed(bytes, start + 1, position) {
      record(.languageMalformed, start, position, [text(bytes, start + 1, position)])
    }
  }

  /// `<…>`; false where it is not closed on its line.
  @discardableResult
  mutating func takeIRI(_ bytes: Span<UInt8>, _ flags: Node.Flags = []) -> Bool {
    let start = position
    var i = start + 1
    var bad: Int?
    while i < end, bytes[i] != Byte.greater, !bytes[i].isLineBreak {
      if bad == nil, isForbiddenInIRI(bytes[i]) { bad = i }
      i += 1
    }
    guard i < end, bytes[i] == Byte.greater else {
      position = trimmed(bytes, start, i)
      record(.iriUnclosed, start, position)
      append(.iri, start, position, flags.union(.isDamaged))
      return false
    }
    position = i + 1
    if let bad {
      record(
        .iriMalformed, bad, bad + 1,
        [text(bytes, start + 1, i), "a character that no IRI may hold"])
    } else if !hasScheme(bytes, start + 1, i) {
      record(
        .iriMalformed, start, position, [text(bytes, start + 1, i), "no scheme such as https:"])
    }
    let isDamaged = bad != nil || !hasScheme(bytes, start + 1, i)
    append(.iri, start, position, isDamaged ? flags.union(.isDamaged) : flags)
    return true
  }

  private func isForbiddenInIRI(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F, Byte.quote, Byte.less, Byte.backslash, 0x5E, 0x60, 0x7B, 0x7C, 0x7D: true
    default: false
    }
  }

  private func hasScheme(_ bytes: Span<UInt8>, _ start: Int, _ stop: Int) -> Bool {
    guard start < stop, bytes[start].isLetter else { return false }
    var i = start + 1
    while i < stop,
      bytes[i].isLetter || bytes[i].isDigit || bytes[i] == 0x2B || bytes[i] == Byte.hyphen
        || bytes[i] == Byte.dot
    {
      i += 1
    }
    return i < stop && bytes[i] == Byte.colon
  }

  /// True where a bracket at the start of a value opens a set of dates and not a citation.
  func beginsSet(_ bytes: Span<UInt8>) -> Bool {
    var i = position + 1
    while i < end, bytes[i] != Byte.closeBracket, !bytes[i].isLineBreak {
      switch bytes[i] {
      case 0x30...0x39, Byte.comma, Byte.hyphen, Byte.dot, Byte.slash, Byte.space, Byte.colon: break
      case 0x3F, 0x7E, 0x25, 0x2B, 0x58, 0x59, 0x45, 0x53, 0x54, 0x5A: break  // ? ~ % + X Y E S T Z
      default: return false
      }
      i += 1
    }
    return i > position + 1
  }

  /// `[…]` or `{…}`, a set of dates, with what qualifies it.
  mutating func takeSet(_ bytes: Span<UInt8>, _ flags: Node.Flags = []) {
    let start = position
    let close = bytes[start] == Byte.openBrace ? Byte.closeBrace : Byte.closeBracket
    var i = start + 1
    while i < end, bytes[i] != close, !bytes[i].isLineBreak { i += 1 }
    guard i < end, bytes[i] == close else {
      position = trimmed(bytes, start, i)
      record(.dateSetUnclosed, start, position, [close == Byte.closeBrace ? "}" : "]"])
      append(.set, start, position, flags.union(.isDamaged))
      return
    }
    position = i + 1
    append(.set, start, position, flags)
  }

  /// Citations at the end of a line.
  mutating func takeCitations(_ bytes: Span<UInt8>) {
    while true {
      skipBlanks(bytes)
      guard position < end, bytes[position] == Byte.openBracket else { return }
      takeCitation(bytes)
    }
  }

  private mutating func takeCitation(_ bytes: Span<UInt8>) {
    let start = position
    var i = start + 1
    var hasWords = false
    while i < end, bytes[i] != Byte.closeBracket, !bytes[i].isLineBreak {
      if !bytes[i].isBlank { hasWords = true }
      i = bytes[i] == Byte.quote ? stringEnd(bytes, i) : i + 1
    }
    guard i < end, bytes[i] == Byte.closeBracket else {
      position = trimmed(bytes, start, i)
      record(.citationUnclosed, start, position)
      append(.citation, start, position, .isDamaged)
      return
    }
    position = i + 1
    if !hasWords { record(.citationEmpty, start, position) }
    append(.citation, start, position, hasWords ? [] : .isDamaged)
  }
}
