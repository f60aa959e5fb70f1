/// Words and prefixed names of Turtle: `PNAME_NS`, `PNAME_LN`, and keywords.
enum TurtleName {
  /// Moves `i` over the name there.
  static func scan(_ bytes: Span<UInt8>, at i: inout Int) throws(RDFFault) -> TurtleToken {
    let start = i
    if bytes[i] != UInt8(ascii: ":") {
      guard try beginsWithBase(bytes, at: i) else { throw RDFFault(problem: .unexpected, at: i) }
      try NameCharacters.skipName(bytes, at: &i, limit: bytes.count)
    }
    guard i < bytes.count, bytes[i] == UInt8(ascii: ":") else {
      return TurtleToken(kind: .word, range: start..<i, whole: start..<i)
    }
    let colon = i
    i += 1
    let isEscaped = try skipLocal(bytes, at: &i)
    return TurtleToken(
      kind: .prefixedName, range: start..<i, whole: start..<i, isEscaped: isEscaped, colon: colon)
  }

  private static func beginsWithBase(_ bytes: Span<UInt8>, at i: Int) throws(RDFFault) -> Bool {
    guard bytes[i] >= 0x80 else { return ByteSet.letter.contains(bytes[i]) }
    return NameCharacters.isBase(try UTF8Scan.scalar(bytes, at: i, limit: bytes.count).scalar)
  }

  /// Moves `i` over a `PN_LOCAL`, if there is one; true where it has `\` escapes.
  private static func skipLocal(_ bytes: Span<UInt8>, at i: inout Int) throws(RDFFault) -> Bool {
    let start = i
    var isEscaped = false
    // Full stops belong to the name only when more of it follows.
    var end = i
    while i < bytes.count {
      let byte = bytes[i]
      if ByteSet.name.contains(byte) {
        // A hyphen cannot begin a local name.
        if i == start, byte == UInt8(ascii: "-") { break }
        i += 1
      } else if byte == UInt8(ascii: ".") {
        if i == start { break }
        i += 1
        continue
      } else if byte == UInt8(ascii: ":") {
        i += 1
      } else if byte == UInt8(ascii: "%") || byte == UInt8(ascii: "\\") {
        isEscaped = isEscaped || byte == UInt8(ascii: "\\")
        i += try escapeLength(bytes, at: i)
      } else if byte >= 0x80 {
        let (scalar, length) = try UTF8Scan.scalar(bytes, at: i, limit: bytes.count)
        let isAllowed =
          i == start ? NameCharacters.isBase(scalar) : NameCharacters.isName(scalar)
        guard isAllowed else { break }
        i += length
      } else {
        break
      }
      end = i
    }
    i = end
    return isEscaped
  }

  /// The length of a `PLX`: `%` and two digits, or `\` and a mark.
  private static func escapeLength(_ bytes: Span<UInt8>, at i: Int) throws(RDFFault) -> Int {
    if bytes[i] == UInt8(ascii: "%") {
      guard i + 2 < bytes.count, IRICharacters.isHex(bytes[i + 1]),
        IRICharacters.isHex(bytes[i + 2])
      else { throw RDFFault(problem: .name, at: i) }
      return 3
    }
    guard i + 1 < bytes.count, ByteSet.localEscape.contains(bytes[i + 1]) else {
      throw RDFFault(problem: .name, at: i)
    }
    return 2
  }
}
