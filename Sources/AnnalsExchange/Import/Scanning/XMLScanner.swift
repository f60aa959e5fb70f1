/// An element of XML, by its local name.
struct XMLElement: Sendable {
  var name: String
  var attributes: [String: String]
  /// The text right within it, in one piece.
  var text = ""
  /// The elements within it, by number.
  var children: [Int] = []
}

/// Reads as much XML as exchange formats need: elements, attributes, text, references, CDATA;
/// declarations and comments are passed over, entities of a document's own are not known.
struct XMLScanner {
  private let bytes: [UInt8]
  private var at = 0
  private(set) var elements: [XMLElement] = []
  private var open: [Int] = []
  private static let maximumDepth = 1000

  /// The elements of a document in their order, the root first.
  static func elements(of text: String) throws(ImportError) -> [XMLElement] {
    var scanner = XMLScanner(Array(text.utf8))
    try scanner.scan()
    return scanner.elements
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func scan() throws(ImportError) {
    while at < bytes.count {
      if bytes[at] != UInt8(ascii: "<") {
        scanText()
      } else if starts("<!--") {
        try skip(past: "-->")
      } else if starts("<![CDATA[") {
        let start = at + 9
        try skip(past: "]]>")
        append(String(decoding: bytes[start..<(at - 3)], as: UTF8.self))
      } else if starts("<?") {
        try skip(past: "?>")
      } else if starts("<!") {
        try skipDeclaration()
      } else if starts("</") {
        try skip(past: ">")
        guard open.popLast() != nil else { throw fault("an end without its beginning") }
      } else {
        try scanElement()
      }
    }
    guard open.isEmpty, !elements.isEmpty else {
      throw fault("the document ends within an element")
    }
  }

  private mutating func scanText() {
    let start = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "<") { at += 1 }
    append(Self.unescaped(String(decoding: bytes[start..<at], as: UTF8.self)))
  }

  private mutating func append(_ text: String) {
    if let element = open.last { elements[element].text += text }
  }

  private mutating func scanElement() throws(ImportError) {
    at += 1
    let name = scanName()
    guard !name.isEmpty else { throw fault("a < that begins nothing") }
    var attributes: [String: String] = [:]
    while true {
      skipSpace()
      guard at < bytes.count else { throw fault("the document ends within a tag") }
      if bytes[at] == UInt8(ascii: ">") || bytes[at] == UInt8(ascii: "/") { break }
      let key = scanName()
      skipSpace()
      guard !key.isEmpty, take(UInt8(ascii: "=")) else {
        throw fault("an attribute without a value")
      }
      skipSpace()
      attributes[key] = try scanValue()
    }
    let isEmpty = take(UInt8(ascii: "/"))
    guard take(UInt8(ascii: ">")) else { throw fault("a tag without its >") }
    let number = elements.count
    elements.append(XMLElement(name: name, attributes: attributes))
    if let parent = open.last { elements[parent].children.append(number) }
    if !isEmpty {
      guard open.count < Self.maximumDepth else { throw fault("elements are nested too deep") }
      open.append(number)
    }
  }

  private mutating func scanName() -> String {
    let start = at
    while at < bytes.count, !" \t\r\n=/>\"'<".utf8.contains(bytes[at]) { at += 1 }
    let name = bytes[start..<at]
    let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
    return String(decoding: local, as: UTF8.self)
  }

  private mutating func scanValue() throws(ImportError) -> String {
    guard at < bytes.count, bytes[at] == 0x22 || bytes[at] == 0x27 else {
      throw fault("an attribute's value has to stand in quotes")
    }
    let quote = bytes[at]
    let start = at + 1
    at = start
    while at < bytes.count, bytes[at] != quote { at += 1 }
    guard at < bytes.count else { throw fault("a quote without its end") }
    defer { at += 1 }
    return Self.unescaped(String(decoding: bytes[start..<at], as: UTF8.self))
  }

  /// A document type may have declarations of its own in brackets.
  private mutating func skipDeclaration() throws(ImportError) {
    var depth = 0
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "["), UInt8(ascii: "<"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: ">"): depth -= 1
      default: break
      }
      at += 1
      if depth == 0 { return }
    }
    throw fault("a declaration without its end")
  }

  private func starts(_ text: StaticString) -> Bool {
    bytes[at...].starts(with: "\(text)".utf8)
  }

  private mutating func skip(past text: String) throws(ImportError) {
    let mark = Array(text.utf8)
    while at + mark.count <= bytes.count {
      if bytes[at..<(at + mark.count)].elementsEqual(mark) {
        at += mark.count
        return
      }
      at += 1
    }
    throw fault("\(text) is missing")
  }

  private mutating func skipSpace() {
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private func fault(_ message: String) -> ImportError {
    ImportError(message, line: bytes[..<min(at, bytes.count)].count { $0 == 0x0A } + 1)
  }

  /// The text with its references replaced; what is no reference stays as it is.
  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var output = ""
    var rest = text[...]
    while let mark = rest.firstIndex(of: "&") {
      output += rest[..<mark]
      rest = rest[mark...]
      guard let end = rest.prefix(12).firstIndex(of: ";"),
        let scalar = scalar(String(rest[rest.index(after: mark)..<end]))
      else {
        output += "&"
        rest = rest.dropFirst()
        continue
      }
      output.unicodeScalars.append(scalar)
      rest = rest[rest.index(after: end)...]
    }
    return output + rest
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    case "nbsp": return " "
    default: break
    }
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      return UInt32(name.dropFirst(2), radix: 16).flatMap { Unicode.Scalar($0) }
    }
    return name.hasPrefix("#") ? UInt32(name.dropFirst()).flatMap { Unicode.Scalar($0) } : nil
  }
}
