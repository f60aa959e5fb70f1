/// Looking at bytes and stepping over them.
extension Parser {
  func peek(_ bytes: Span<UInt8>, _ offset: Int) -> UInt8 {
    offset >= 0 && offset < end ? bytes[offset] : Byte.newline
  }

  /// True where an ASCII word stands.
  func at(_ word: StaticString, _ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    matches(word, bytes, offset, end)
  }

  mutating func skipSpaces(_ bytes: Span<UInt8>) {
    while position < end, bytes[position] == Byte.space { position += 1 }
  }

  mutating func skipBlanks(_ bytes: Span<UInt8>) {
    while position < end, bytes[position].isBlank { position += 1 }
  }

  /// True at the end of the line, and before a comment.
  func atLineEnd(_ bytes: Span<UInt8>) -> Bool {
    guard position < end else { return true }
    let byte = bytes[position]
    return byte.isLineBreak || byte == Byte.hash && (position == 0 || bytes[position - 1].isBlank)
  }

  /// The end of the line that holds `position`, before its break.
  func lineEnd(_ bytes: Span<UInt8>) -> Int {
    var i = position
    while i < end, bytes[i] != Byte.newline { i += 1 }
    if i < end, i > position, bytes[i - 1] == Byte.carriageReturn { i -= 1 }
    return i
  }

  /// Steps over a line break, which is a newline with or without a carriage return before it.
  mutating func takeLineBreak(_ bytes: Span<UInt8>) -> Bool {
    if position < end, bytes[position] == Byte.newline {
      position += 1
      return true
    }
    if position + 1 < end, bytes[position] == Byte.carriageReturn,
      bytes[position + 1] == Byte.newline
    {
      position += 2
      return true
    }
    return false
  }

  /// Ends a line: a comment may follow; anything else is reported as `unexpected`.
  mutating func finishLine(_ bytes: Span<UInt8>, unexpected: Mistake) {
    skipBlanks(bytes)
    if position >= end || takeLineBreak(bytes) { return }
    if atLineEnd(bytes), bytes[position] == Byte.hash {
      let stop = lineEnd(bytes)
      append(.comment, position, stop, .isTrailing)
      position = stop
    } else {
      skipRest(bytes, as: unexpected)
    }
    _ = takeLineBreak(bytes)
  }

  /// Steps over the rest of a line that cannot be read.
  mutating func skipRest(_ bytes: Span<UInt8>, as mistake: Mistake) {
    let start = position
    let stop = max(lineEnd(bytes), min(start + 1, end))
    let byte = bytes[start]
    if byte < 0x20 || byte == 0x7F {
      record(.textControlCharacter, start, start + 1, [String(byte, radix: 16, uppercase: true)])
    } else {
      record(mistake, start, trimmed(bytes, start, stop), [text(bytes, start, stop)])
    }
    append(.skipped, start, stop)
    position = stop
  }

  /// `stop` moved before the blanks that end a range.
  func trimmed(_ bytes: Span<UInt8>, _ start: Int, _ stop: Int) -> Int {
    var i = stop
    while i > start + 1, bytes[i - 1].isBlank || bytes[i - 1].isLineBreak { i -= 1 }
    return i
  }

  /// The text of a range, for messages; the front of it where it is long.
  func text(_ bytes: Span<UInt8>, _ start: Int, _ stop: Int) -> String {
    let most = 200
    var text = ""
    var taken: [UInt8] = []
    for i in start..<max(start, min(trimmed(bytes, start, stop), start + most, end)) {
      taken.append(bytes[i])
    }
    text = String(decoding: taken, as: UTF8.self)
    return stop - start > most ? text + "…" : text
  }

  /// Where a word of an id's bytes ends.
  func wordEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var i = start
    while i < end, bytes[i].isWordByte { i += 1 }
    return i
  }
}
