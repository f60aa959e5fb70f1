extension [UInt8] {
  /// Appends a string with quotes, escaping what JSON demands and nothing else, in the
  /// spelling of JCS (RFC 8785, section 3.2.2.2).
  package mutating func appendJSONString(_ text: String) {
    append(UInt8(ascii: "\""))
    appendEscaped(text.utf8.span)
    append(UInt8(ascii: "\""))
  }

  /// Appends a string given as UTF-8.
  package mutating func appendJSONString(_ utf8: Span<UInt8>) {
    append(UInt8(ascii: "\""))
    appendEscaped(utf8)
    append(UInt8(ascii: "\""))
  }

  private mutating func appendEscaped(_ utf8: Span<UInt8>) {
    var runStart = 0
    var i = 0
    while true {
      i = nextToEscape(utf8, from: i)
      append(utf8, runStart..<i)
      guard i < utf8.count else { return }
      appendEscape(of: utf8[i])
      i += 1
      runStart = i
    }
  }

  private func nextToEscape(_ utf8: Span<UInt8>, from start: Int) -> Int {
    var i = start
    while i + 8 <= utf8.count {
      let special = bytesToEscape(in: utf8.word(at: i))
      if special != 0 { return i + special.trailingZeroBitCount >> 3 }
      i += 8
    }
    while i < utf8.count {
      let byte = utf8[i]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C { return i }
      i += 1
    }
    return i
  }

  private mutating func appendEscape(of byte: UInt8) {
    append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: append(UInt8(ascii: "b"))
    case 0x09: append(UInt8(ascii: "t"))
    case 0x0A: append(UInt8(ascii: "n"))
    case 0x0C: append(UInt8(ascii: "f"))
    case 0x0D: append(UInt8(ascii: "r"))
    case 0x22, 0x5C: append(byte)
    default:
      let digits = Array("0123456789abcdef".utf8)
      append(contentsOf: "u00".utf8)
      append(digits[Int(byte >> 4)])
      append(digits[Int(byte & 15)])
    }
  }
}

/// As `specialBytes`, but bytes beyond ASCII are left alone.
@inline(__always)
private func bytesToEscape(in word: UInt64) -> UInt64 {
  let ones: UInt64 = 0x0101_0101_0101_0101
  let quotes = word ^ (ones &* 0x22)
  let backslashes = word ^ (ones &* 0x5C)
  let marked =
    ((quotes &- ones) & ~quotes) | ((backslashes &- ones) & ~backslashes)
    | ((word &- ones &* 0x20) & ~word)
  return marked & (ones &* 0x80)
}
