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
    let plain = place == .name ? text : PlainText.drawable(text)
    out.put(byte: UInt8(ascii: "\""))
    put(plain, pausing: "\\\n", special: quotedSpecial, to: &out) { bytes, index in
      switch bytes[index] {
      case UInt8(ascii: "\""): "\\\""
      case UInt8(ascii: "&"): place == .name ? nil : "&amp;"
      case UInt8(ascii: "\n"):
        switch place {
        case .label: "\\n"
        case .tooltip: "&#10;"
        case .name: nil
        }
      default:
        place == .tooltip && isReplacedTwice(before: bytes.dropFirst(index + 1).first)
          ? "\\\\\\\\" : "\\\\"
      }
    }
    out.put(byte: UInt8(ascii: "\""))
  }

  private static func isReplacedTwice(before next: UInt8?) -> Bool {
    guard let next else { return false }
    return replacedTwice.contains(next)
  }

  /// Writes text inside an HTML-like label.
  ///
  /// Line feeds are written as `lineEnd`, and a space that another stands before, or nothing, as one that stays.
  static func putHTML(_ text: String, lineEnd: StaticString, to out: inout ByteText) {
    // The lexer of DOT wants a pause now and then; the one of HTML-like labels ignores it.
    put(PlainText.drawable(text), pausing: "\n", special: htmlSpecial, to: &out) { bytes, index in
      switch bytes[index] {
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "\""): "&quot;"
      case UInt8(ascii: "\\"): "\\\\"
      case UInt8(ascii: "\n"): lineEnd
      default: index == 0 || bytes[index - 1] == UInt8(ascii: " ") ? "&#160;" : nil
      }
    }
  }

  private static let quotedSpecial = ASCIISet("\"&\n\\")
  private static let htmlSpecial = ASCIISet("<>&\"\\\n ")
  private static let replacedTwice = ASCIISet("\\NGETHL")

  /// Writes text a run at a time, with `escape` asked about the bytes between the runs, those of
  /// `special`, and a pause every 2,000 bytes, between two characters.
  private static func put(
    _ text: String, pausing pause: StaticString, special: ASCIISet, to out: inout ByteText,
    escape: (_ bytes: [UInt8], _ index: Int) -> StaticString?
  ) {
    let bytes = Array(text.utf8)
    var (run, breath) = (0, 0)
    for index in bytes.indices {
      if index - breath > 2000, bytes[index] & 0xC0 != 0x80 {
        out.put(bytes[run..<index])
        out.put(pause)
        (run, breath) = (index, index)
      }
      guard special.contains(bytes[index]), let escaped = escape(bytes, index) else { continue }
      out.put(bytes[run..<index])
      out.put(escaped)
      run = index + 1
    }
    out.put(bytes[run...])
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
    return isWord && !(text.utf8.count <= longestKeyword && keywords.contains(text.lowercased()))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static let keywords: Set<String> = [
    "node", "edge", "graph", "digraph", "subgraph", "strict",
  ]
  private static let longestKeyword = 8
}
