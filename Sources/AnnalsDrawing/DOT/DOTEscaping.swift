/// How text is written in each of the places where DOT has text.
///
/// Learned from what `dot` 2.43 and later do rather than from the grammar, which says only that `\"` is
/// a quotation mark. A backslash before the closing mark would hide it; entities are decoded in
/// labels; `\N` and its kin are replaced in labels of both kinds and, in tooltips, twice; a token
/// of over 16 kB is refused, but a string may be continued on the next line.
enum DOTEscaping {
  enum Place { case label, tooltip, name }

  /// Writes a quoted string that comes out as `text`.
  static func putQuoted(_ text: String, as place: Place, to out: inout ByteText) {
    out.put(byte: UInt8(ascii: "\""))
    var sinceBreak = 0
    let plain = place == .name ? text : PlainText.drawable(text)
    var rest = plain.utf8[...]
    while let byte = rest.popFirst() {
      // Only between characters.
      if sinceBreak > 2000, byte & 0xC0 != 0x80 {
        out.put("\\\n")
        sinceBreak = 0
      }
      sinceBreak += 1
      put(byte, before: rest.first, place, &out)
    }
    out.put(byte: UInt8(ascii: "\""))
  }

  private static func put(
    _ byte: UInt8, before next: UInt8?, _ place: Place, _ out: inout ByteText
  ) {
    switch byte {
    case UInt8(ascii: "\""): out.put("\\\"")
    case UInt8(ascii: "&") where place != .name: out.put("&amp;")
    case UInt8(ascii: "\n") where place == .label: out.put("\\n")
    case UInt8(ascii: "\n") where place == .tooltip: out.put("&#10;")
    case UInt8(ascii: "\\") where place == .tooltip && isReplacedTwice(before: next):
      out.put("\\\\\\\\")
    case UInt8(ascii: "\\"): out.put("\\\\")
    default: out.put(byte: byte)
    }
  }

  private static func isReplacedTwice(before next: UInt8?) -> Bool {
    guard let next else { return false }
    return "\\NGETHL".utf8.contains(next)
  }

  /// Writes text inside an HTML-like label.
  ///
  /// Line feeds are written as `lineEnd`.
  static func putHTML(_ text: String, lineEnd: StaticString, to out: inout ByteText) {
    var sinceBreak = 0
    var wasSpace = true
    for byte in PlainText.drawable(text).utf8 {
      // The lexer of DOT wants a pause now and then; the one of HTML-like labels ignores it.
      if sinceBreak > 2000, byte & 0xC0 != 0x80 {
        out.put("\n")
        sinceBreak = 0
      }
      sinceBreak += 1
      switch byte {
      case UInt8(ascii: "<"): out.put("&lt;")
      case UInt8(ascii: ">"): out.put("&gt;")
      case UInt8(ascii: "&"): out.put("&amp;")
      case UInt8(ascii: "\""): out.put("&quot;")
      case UInt8(ascii: "\\"): out.put("\\\\")
      case UInt8(ascii: "\n"): out.put(lineEnd)
      case UInt8(ascii: " ") where wasSpace: out.put("&#160;")
      default: out.put(byte: byte)
      }
      wasSpace = byte == UInt8(ascii: " ")
    }
  }

  /// The name of a node, made so that no two become one: DOT has no way to write a backslash at the end
  /// of a name, nor a NUL, and entities of a name would end up in the SVG undefined; so these and the
  /// percent sign are written as `%5C`.
  static func name(_ text: String) -> String {
    let isPlain = { (byte: UInt8) in byte >= 0x20 && byte != 0x7F && !"\\%&".utf8.contains(byte) }
    if text.utf8.allSatisfy(isPlain) { return text }
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if isPlain(byte) {
        bytes.append(byte)
      } else {
        let digits = Array("0123456789ABCDEF".utf8)
        bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a name can do without quotation marks.
  static func isBare(_ text: String) -> Bool {
    guard let first = text.utf8.first, text.utf8.count < 64, !isDigit(first) else { return false }
    let isWord = text.utf8.allSatisfy { byte in
      isDigit(byte) || byte == 0x5F || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
    return isWord && !keywords.contains(text.lowercased())
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static let keywords: Set<String> = [
    "node", "edge", "graph", "digraph", "subgraph", "strict",
  ]
}
