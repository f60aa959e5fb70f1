/// A media type and its parameters, as `Content-Type` and the `type` of a script element say it.
public struct MediaType: Hashable, Sendable {
  /// Type and subtype in lower case, such as `application/ld+json`.
  public var essence: String
  /// The `profile` parameter: IRIs parted by spaces.
  public var profile: String?

  /// Reads a type; what cannot be read is left out.
  public init(_ text: String) {
    var parts = ParameterScanner(text)
    essence = parts.takeUntil(";").trimmedASCII.lowercasedTag
    profile = parts.takeParameters().first { $0.name == "profile" }?.value
  }

  /// Whether this is JSON: `application/json` or any `+json`.
  public var isJSON: Bool {
    essence == "application/json" || essence.hasSuffix("+json")
  }

  /// Whether this is HTML or XHTML.
  public var isHTML: Bool { essence == "text/html" || isXHTML }

  /// Whether this is XHTML, in which a script's text has character references.
  public var isXHTML: Bool { essence == "application/xhtml+xml" }

  /// The type that the extension of a file stands for.
  ///
  /// `.jsonld`, `.json`, `.html`, `.htm`, `.xhtml` and `.nq` are known, all else is
  /// `application/octet-stream`.
  public static func ofFile(_ path: String) -> String {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map(Substring.init) ?? ""
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else {
      return "application/octet-stream"
    }
    switch String(name[dot...]).lowercasedTag {
    case ".jsonld": return "application/ld+json"
    case ".json": return "application/json"
    case ".html", ".htm": return "text/html"
    case ".xhtml": return "application/xhtml+xml"
    case ".nq": return "application/n-quads"
    default: return "application/octet-stream"
    }
  }
}

/// One link of a `Link` header (RFC 8288).
struct LinkHeader {
  var target: String
  /// The relation types, in lower case: they are compared without regard to it.
  var relations: [String] = []
  var type: String?

  /// The links in a header's value; what cannot be read ends the list.
  static func parse(_ value: String) -> [LinkHeader] {
    var links: [LinkHeader] = []
    var scanner = ParameterScanner(value)
    while scanner.skip(to: "<") {
      var link = LinkHeader(target: scanner.takeUntil(">"))
      _ = scanner.skip(to: ">")
      let parameters = scanner.takeParameters()
      // A link from somewhere else says nothing of this document, and of several relations the first
      // counts (RFC 8288, sections 3.2 and 3.3).
      if parameters.contains(where: { $0.name == "anchor" }) { continue }
      if let relations = parameters.first(where: { $0.name == "rel" })?.value {
        link.relations = relations.utf8.split(whereSeparator: \.isJSONSpace).map {
          String(Substring($0)).lowercasedTag
        }
      }
      if let type = parameters.first(where: { $0.name == "type" })?.value {
        link.type = MediaType(type).essence
      }
      links.append(link)
    }
    return links
  }
}

/// Scans `; name="value"` lists, as headers have them.
struct ParameterScanner {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipSpace() {
    while let byte = peek, byte.isJSONSpace { offset += 1 }
  }

  /// Goes on to just after the next `mark`; false where there is none.
  mutating func skip(to mark: Unicode.Scalar) -> Bool {
    while let byte = peek {
      offset += 1
      if byte == UInt8(ascii: mark) { return true }
    }
    return false
  }

  mutating func takeUntil(_ mark: Unicode.Scalar) -> String {
    take { $0 == UInt8(ascii: mark) }
  }

  private mutating func take(until ends: (UInt8) -> Bool) -> String {
    let start = offset
    while let byte = peek, !ends(byte) { offset += 1 }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  /// Takes parameters for as long as semicolons follow.
  mutating func takeParameters() -> [(name: String, value: String)] {
    var parameters: [(name: String, value: String)] = []
    skipSpace()
    while peek == UInt8(ascii: ";") {
      offset += 1
      skipSpace()
      let name = take { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ";") || $0 == 0x2C }
      var value = ""
      if peek == UInt8(ascii: "=") {
        offset += 1
        skipSpace()
        value = takeValue()
      }
      parameters.append((name.trimmedASCII.lowercasedTag, value))
      skipSpace()
    }
    return parameters
  }

  private mutating func takeValue() -> String {
    guard peek == UInt8(ascii: "\"") else {
      return take { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ",") }.trimmedASCII
    }
    offset += 1
    var value: [UInt8] = []
    while let byte = peek, byte != UInt8(ascii: "\"") {
      offset += 1
      if byte == UInt8(ascii: "\\"), let escaped = peek {
        offset += 1
        value.append(escaped)
      } else {
        value.append(byte)
      }
    }
    offset += 1
    return String(decoding: value, as: UTF8.self)
  }
}

extension String {
  /// Without white space at its ends.
  var trimmedASCII: String {
    let bytes = utf8.drop { $0.isJSONSpace }
    guard let last = bytes.lastIndex(where: { !$0.isJSONSpace }) else { return "" }
    return String(Substring(bytes[...last]))
  }
}
