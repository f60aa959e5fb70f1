/// Character references of HTML and XML: `&amp;`, `&#38;`, `&#x26;`.
///
/// Of the two thousand names HTML has, those are known that XML has as well; others stay as they
/// stand.
enum CharacterReferences {
  private static let names: [(String, UInt8)] = [
    ("amp;", UInt8(ascii: "&")), ("lt;", UInt8(ascii: "<")), ("gt;", UInt8(ascii: ">")),
    ("quot;", UInt8(ascii: "\"")), ("apos;", UInt8(ascii: "'")),
  ]

  /// The text of a range with its references resolved.
  static func resolved(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var text: [UInt8] = []
    var i = range.lowerBound
    while i < range.upperBound {
      if bytes[i] == UInt8(ascii: "&"),
        let length = appendReference(bytes, i..<range.upperBound, to: &text)
      {
        i += length
      } else {
        text.append(bytes[i])
        i += 1
      }
    }
    return text
  }

  /// The same, with `<![CDATA[` … `]]>` taken literally and comments left out.
  static func resolvedXML(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var text: [UInt8] = []
    var start = range.lowerBound
    var i = start
    while i < range.upperBound {
      let isComment = stands("<!--", bytes, i..<range.upperBound)
      guard isComment || stands("<![CDATA[", bytes, i..<range.upperBound) else {
        i += 1
        continue
      }
      text += resolved(bytes, start..<i)
      i += isComment ? 4 : 9
      let inner = i
      let end = isComment ? "-->" : "]]>"
      while i < range.upperBound, !stands(end, bytes, i..<range.upperBound) { i += 1 }
      if !isComment { text.append(bytes, inner..<i) }
      i = min(i + 3, range.upperBound)
      start = i
    }
    return text + resolved(bytes, start..<range.upperBound)
  }

  /// Appends what the reference at the start of `range` means; answers its length.
  private static func appendReference(
    _ bytes: Span<UInt8>, _ range: Range<Int>, to text: inout [UInt8]
  ) -> Int? {
    let inner = range.lowerBound + 1..<range.upperBound
    for (name, byte) in names where stands(name, bytes, inner) {
      text.append(byte)
      return 1 + name.utf8.count
    }
    guard stands("#", bytes, inner) else { return nil }
    return appendNumber(bytes, inner.dropFirst(), to: &text).map { $0 + 2 }
  }

  private static func appendNumber(
    _ bytes: Span<UInt8>, _ range: Range<Int>, to text: inout [UInt8]
  ) -> Int? {
    let isHex = stands("x", bytes, range) || stands("X", bytes, range)
    var code: UInt32 = 0
    var i = range.lowerBound + (isHex ? 1 : 0)
    let start = i
    while i < range.upperBound, i - start < 8, let digit = hexadecimalValue(of: bytes[i]),
      isHex || digit < 10
    {
      code = code &* (isHex ? 16 : 10) &+ digit
      i += 1
    }
    guard i > start, i < range.upperBound, bytes[i] == UInt8(ascii: ";") else { return nil }
    let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
    text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    return i + 1 - range.lowerBound
  }

  private static func stands(_ text: String, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var i = range.lowerBound
    for expected in text.utf8 {
      guard i < range.upperBound, bytes[i] == expected else { return false }
      i += 1
    }
    return true
  }
}
