/// Strings, numbers and names.
extension JSONParser {
  /// Scans a string; `offset` is at its opening quote.
  @inline(__always)
  mutating func scanString(_ bytes: Span<UInt8>) throws(JSONFault) -> JSONToken {
    let start = offset + 1
    var i = start
    var hasEscapes = false
    while true {
      i = skipPlain(bytes, from: i)
      guard i < bytes.count else { throw JSONFault(.endsEarly, at: bytes.count) }
      let byte = bytes[i]
      if byte == UInt8(ascii: "\"") {
        guard i - start <= maximumLength else { throw JSONFault(.tooLong, at: start - 1) }
        offset = i + 1
        return JSONToken(range: start..<i, hasEscapes: hasEscapes)
      } else if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        i = try scanEscape(bytes, at: i)
      } else if byte >= 0x80 {
        i = try scanNonASCII(bytes, at: i)
      } else {
        throw JSONFault(.controlCharacter, at: i)
      }
    }
  }

  /// Skips ASCII that means itself, eight bytes at a time.
  @inline(__always)
  private func skipPlain(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var i = start
    while i + 8 <= bytes.count {
      let special = specialBytes(in: bytes.word(at: i))
      if special != 0 { return i + special.trailingZeroBitCount >> 3 }
      i += 8
    }
    while i < bytes.count {
      let byte = bytes[i]
      if byte < 0x20 || byte >= 0x80 || byte == 0x22 || byte == 0x5C { return i }
      i += 1
    }
    return i
  }

  /// Scans characters of two to four bytes for as long as they follow each other.
  private func scanNonASCII(_ bytes: Span<UInt8>, at start: Int) throws(JSONFault) -> Int {
    var i = start
    while i < bytes.count, bytes[i] >= 0x80 {
      let length = lengthOfUTF8(bytes, at: i)
      guard length > 0 else { throw JSONFault(.notUTF8, at: i) }
      i += length
    }
    return i
  }

  /// Checks an escape; `start` is at its backslash.
  ///
  /// Answers where it ends.
  private func scanEscape(_ bytes: Span<UInt8>, at start: Int) throws(JSONFault) -> Int {
    guard start + 1 < bytes.count else { throw JSONFault(.endsEarly, at: bytes.count) }
    switch bytes[start + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return start + 2
    case UInt8(ascii: "u"):
      return try scanCodeUnits(bytes, at: start)
    default:
      throw JSONFault(.badEscape, at: start)
    }
  }

  private func scanCodeUnits(_ bytes: Span<UInt8>, at start: Int) throws(JSONFault) -> Int {
    guard let unit = codeUnit(bytes, at: start) else { throw JSONFault(.badEscape, at: start) }
    guard unit & 0xF800 == 0xD800 else { return start + 6 }
    if unit < 0xDC00, let next = codeUnit(bytes, at: start + 6), next & 0xFC00 == 0xDC00 {
      return start + 12
    }
    if allowsLoneSurrogates { return start + 6 }
    throw JSONFault(.loneSurrogate, at: start)
  }

  /// Scans a number: `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`.
  mutating func scanNumber(_ bytes: Span<UInt8>) throws(JSONFault) -> JSONToken {
    let start = offset
    var i = start
    if bytes[i] == UInt8(ascii: "-") { i += 1 }
    if i < bytes.count, bytes[i] == UInt8(ascii: "0") {
      i += 1
      if i < bytes.count, bytes[i].isASCIIDigit { throw JSONFault(.badNumber, at: start) }
    } else {
      i = try scanDigits(bytes, from: i, of: start)
    }
    if i < bytes.count, bytes[i] == UInt8(ascii: ".") {
      i = try scanDigits(bytes, from: i + 1, of: start)
    }
    if i < bytes.count, bytes[i] | 0x20 == UInt8(ascii: "e") {
      i += 1
      if i < bytes.count, bytes[i] == UInt8(ascii: "+") || bytes[i] == UInt8(ascii: "-") { i += 1 }
      i = try scanDigits(bytes, from: i, of: start)
    }
    guard i - start <= maximumLength else { throw JSONFault(.tooLong, at: start) }
    offset = i
    return JSONToken(range: start..<i, hasEscapes: false)
  }

  /// Scans one digit or more.
  @inline(__always)
  private func scanDigits(
    _ bytes: Span<UInt8>, from start: Int, of number: Int
  ) throws(JSONFault) -> Int {
    var i = start
    while i < bytes.count, bytes[i].isASCIIDigit { i += 1 }
    if i == start { throw JSONFault(.badNumber, at: number) }
    return i
  }

  mutating func scanLiteral(
    _ bytes: Span<UInt8>, _ byte: UInt8
  ) throws(JSONFault) -> JSONLiteral {
    switch byte {
    case UInt8(ascii: "n"): return try scan("null", as: .null, bytes)
    case UInt8(ascii: "t"): return try scan("true", as: .true, bytes)
    case UInt8(ascii: "f"): return try scan("false", as: .false, bytes)
    default: throw JSONFault(.unexpectedByte, at: offset)
    }
  }

  private mutating func scan(
    _ name: StaticString, as literal: JSONLiteral, _ bytes: Span<UInt8>
  ) throws(JSONFault) -> JSONLiteral {
    for expected in name.description.utf8 {
      guard offset < bytes.count else { throw JSONFault(.endsEarly, at: offset) }
      guard bytes[offset] == expected else { throw JSONFault(.unexpectedByte, at: offset) }
      offset += 1
    }
    return literal
  }
}

/// The high bit of every byte of `word` at or after the first one that is a quote, a backslash, a
/// control character or not ASCII.
///
/// Borrows may mark bytes after a true one, never before it, so the lowest bit that is set is
/// always right.
@inline(__always)
func specialBytes(in word: UInt64) -> UInt64 {
  let ones: UInt64 = 0x0101_0101_0101_0101
  let quotes = word ^ (ones &* 0x22)
  let backslashes = word ^ (ones &* 0x5C)
  let marked =
    ((quotes &- ones) & ~quotes) | ((backslashes &- ones) & ~backslashes)
    | ((word &- ones &* 0x20) & ~word) | word
  return marked & (ones &* 0x80)
}

/// The code unit of the `\uXXXX` at `start`, or nil where there is none.
func codeUnit(_ bytes: Span<UInt8>, at start: Int) -> UInt32? {
  guard start + 6 <= bytes.count, bytes[start] == UInt8(ascii: "\\"),
    bytes[start + 1] == UInt8(ascii: "u")
  else { return nil }
  var unit: UInt32 = 0
  for i in start + 2..<start + 6 {
    guard let digit = hexadecimalValue(of: bytes[i]) else { return nil }
    unit = unit << 4 | digit
  }
  return unit
}

func hexadecimalValue(of byte: UInt8) -> UInt32? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte &- 0x30)
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte &- 0x57)
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte &- 0x37)
  default: nil
  }
}

/// The length of the well-formed UTF-8 sequence at `i`, or 0 (Unicode, table 3-7).
@inline(__always)
func lengthOfUTF8(_ bytes: Span<UInt8>, at i: Int) -> Int {
  let lead = bytes[i]
  func trails(_ k: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
    i + k < bytes.count && range.contains(bytes[i + k])
  }
  switch lead {
  case 0x00...0x7F: return 1
  case 0xC2...0xDF: return trails(1) ? 2 : 0
  case 0xE1...0xEC, 0xEE, 0xEF: return trails(1) && trails(2) ? 3 : 0
  case 0xE0: return trails(1, 0xA0...0xBF) && trails(2) ? 3 : 0
  case 0xED: return trails(1, 0x80...0x9F) && trails(2) ? 3 : 0
  case 0xF1...0xF3: return trails(1) && trails(2) && trails(3) ? 4 : 0
  case 0xF0: return trails(1, 0x90...0xBF) && trails(2) && trails(3) ? 4 : 0
  case 0xF4: return trails(1, 0x80...0x8F) && trails(2) && trails(3) ? 4 : 0
  default: return 0
  }
}
