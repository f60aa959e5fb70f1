/// Text in XML and in HTML.
enum SVGText {
  /// Adds text as content or inside a double-quoted attribute: it can end neither.
  static func put(_ text: some StringProtocol, to out: inout ByteText) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "<"): out.put("&lt;")
      case UInt8(ascii: ">"): out.put("&gt;")
      case UInt8(ascii: "&"): out.put("&amp;")
      case UInt8(ascii: "\""): out.put("&quot;")
      case UInt8(ascii: "'"): out.put("&#39;")
      case UInt8(ascii: "\n"): out.put("&#10;")
      default: out.put(byte: byte)
      }
    }
  }

  /// An id as an attribute can hold it: any text without spaces and percent signs, which are written
  /// as `%20`.
  static func id(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != 0x25 }) {
      return PlainText.line(text)
    }
    var result = ByteText()
    for byte in text.utf8 {
      if byte > 0x20, byte != 0x7F, byte != 0x25 {
        result.put(byte: byte)
      } else {
        let digits = Array("0123456789ABCDEF".utf8)
        result.put([0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]])
      }
    }
    return PlainText.line(result.string)
  }

  /// An address that a browser may follow: no scheme that runs code.
  static func isSafe(_ url: String) -> Bool {
    let scheme = url.drop { $0 <= " " }.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard let colon = scheme.firstIndex(of: ":") else { return !url.isEmpty }
    let name = scheme[..<colon].lowercased().filter { $0 > " " }
    return ["http", "https", "mailto", "urn", "file", "doi"].contains(name)
  }
}
