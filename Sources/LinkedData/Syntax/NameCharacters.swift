/// The characters of names and labels, as the grammars of Turtle and N-Triples have them.
enum NameCharacters {
  /// Whether a scalar that is not ASCII is in `PN_CHARS_BASE`.
  static func isBase(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF: true
    case 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF: true
    case 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x1_0000...0xE_FFFF: true
    default: false
    }
  }

  /// Whether a scalar that is not ASCII is in `PN_CHARS`.
  static func isName(_ scalar: UInt32) -> Bool {
    isBase(scalar) || scalar == 0xB7 || (0x300...0x36F).contains(scalar)
      || (0x203F...0x2040).contains(scalar)
  }

  /// Moves `i` over characters of `PN_CHARS` and full stops, then back over the full stops at the end,
  /// which belong to what follows.
  static func skipName(
    _ bytes: Span<UInt8>, at i: inout Int, limit: Int
  ) throws(RDFFault) {
    let start = i
    let set = ByteSet.name
    while i < limit {
      let byte = bytes[i]
      if set.contains(byte) || byte == UInt8(ascii: ".") {
        i += 1
      } else if byte < 0x80 {
        break
      } else {
        let (scalar, length) = try UTF8Scan.scalar(bytes, at: i, limit: limit)
        guard isName(scalar) else { break }
        i += length
      }
    }
    while i > start, bytes[i - 1] == UInt8(ascii: ".") { i -= 1 }
  }

  /// Moves `i` over a label, which begins with `PN_CHARS_U` or a digit; false where none does.
  static func skipLabel(
    _ bytes: Span<UInt8>, at i: inout Int, limit: Int
  ) throws(RDFFault) -> Bool {
    guard i < limit else { return false }
    let byte = bytes[i]
    if byte >= 0x80 {
      let (scalar, _) = try UTF8Scan.scalar(bytes, at: i, limit: limit)
      guard isBase(scalar) else { return false }
    } else {
      guard ByteSet.nameStart.contains(byte) || IRICharacters.isDigit(byte) else { return false }
    }
    try skipName(bytes, at: &i, limit: limit)
    return true
  }

  /// Moves `i` over a language tag, which `@` stands before; false where there is none.
  static func skipLanguage(_ bytes: Span<UInt8>, at i: inout Int, limit: Int) -> Bool {
    let start = i
    while i < limit, ByteSet.letter.contains(bytes[i]) { i += 1 }
    guard i > start else { return false }
    while i < limit, bytes[i] == UInt8(ascii: "-") {
      var end = i + 1
      while end < limit, ByteSet.letterOrDigit.contains(bytes[end]) { end += 1 }
      guard end > i + 1 else { return false }
      i = end
    }
    return true
  }
}

extension UTF8Scan {
  /// The scalar at `i`, a fault where the bytes are not UTF-8.
  static func scalar(
    _ bytes: Span<UInt8>, at i: Int, limit: Int
  ) throws(RDFFault) -> (scalar: UInt32, length: Int) {
    guard let found = decode(bytes, in: i..<limit) else {
      throw RDFFault(problem: .encoding, at: i)
    }
    return found
  }
}
