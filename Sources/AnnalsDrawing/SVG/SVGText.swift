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

  /// An id as every attribute can hold it: any text, with spaces and what has a meaning in XML, in
  /// DOT or in a percent sign's neighbourhood written as `%20`.
  ///
  /// No two texts get the same.
  static func id(_ text: String) -> String { percentEncoded(text, troublesomeInIDs) }

  /// An address as an attribute can hold it: nothing in it that could end one.
  static func address(_ url: String) -> String { percentEncoded(url, troublesomeInAddresses) }

  /// An address as Graphviz has to be given it.
  ///
  /// It decodes entities once and writes the result into the SVG as it is, so what is to be an
  /// ampersand there has to be an entity still.
  static func graphvizAddress(_ url: String) -> String {
    let address = address(url)
    return address.utf8.contains(UInt8(ascii: "&"))
      ? address.replacing("&", with: "&amp;") : address
  }

  private static let troublesomeInIDs = ASCIISet(controls + "%&<>\"'\\#`")
  private static let troublesomeInAddresses = ASCIISet(controls + "<>\"'\\`")
  private static let controls = String(decoding: (0...0x20) + [0x7F], as: UTF8.self)

  private static func percentEncoded(_ text: String, _ troublesome: ASCIISet) -> String {
    guard text.utf8.contains(where: troublesome.contains) else { return PlainText.line(text) }
    var result = ByteText()
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in text.utf8 {
      if troublesome.contains(byte) {
        result.put([0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]])
      } else {
        result.put(byte: byte)
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
