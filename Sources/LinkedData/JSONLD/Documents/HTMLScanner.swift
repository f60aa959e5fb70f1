/// Finds the script elements and the base of an HTML document.
///
/// It goes through tags, comments and the elements whose content is only text, as the tokenizer of
/// the HTML standard does, and builds no tree. Whatever the bytes, it comes to an end.
struct HTMLScanner {
  /// A script element.
  struct Script {
    var id: String?
    var type: MediaType
    var text: [UInt8]
    /// The line its text begins on.
    var line: Int
  }

  let isXHTML: Bool
  private(set) var scripts: [Script] = []
  private(set) var base: String?
  private var offset = 0

  /// The elements in which a tag is no tag, up to their own end tag.
  private static let rawText = [
    "script", "style", "textarea", "title", "xmp", "iframe", "noframes",
  ]

  init(isXHTML: Bool) { self.isXHTML = isXHTML }

  mutating func scan(_ bytes: Span<UInt8>) {
    while skip(to: "<", in: bytes) {
      if matches("<!--", bytes) {
        offset += 4
        skipPast("-->", bytes)
      } else if matches("<![CDATA[", bytes), isXHTML {
        skipPast("]]>", bytes)
      } else if offset + 1 < bytes.count, bytes[offset + 1].isASCIILetter {
        offset += 1
        scanElement(bytes)
      } else {
        offset += 1
      }
    }
  }

  /// Scans a start tag, and the text of an element that has nothing but text.
  private mutating func scanElement(_ bytes: Span<UInt8>) {
    let name = takeName(bytes)
    let (attributes, isEmpty) = takeAttributes(bytes)
    if name == "base", base == nil { base = attributes["href"] }
    guard Self.rawText.contains(name), !(isEmpty && isXHTML) else { return }
    let start = offset
    if name == "script" { skipScript(bytes) } else { skipPastEnd(of: name, bytes) }
    guard name == "script" else { return }
    scripts.append(
      Script(
        id: attributes["id"], type: MediaType(attributes["type"] ?? ""),
        text: text(of: start..<offset, bytes), line: SourcePlace(of: start, in: bytes).line))
  }

  private mutating func takeName(_ bytes: Span<UInt8>) -> String {
    let start = offset
    while offset < bytes.count, !bytes[offset].endsHTMLName { offset += 1 }
    return String(bytes, start..<offset).lowercasedTag
  }

  private mutating func takeAttributes(
    _ bytes: Span<UInt8>
  ) -> (attributes: [String: String], isEmpty: Bool) {
    var attributes: [String: String] = [:]
    var isEmpty = false
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: ">") {
        offset += 1
        break
      }
      if byte.isHTMLSpace || byte == UInt8(ascii: "/") {
        isEmpty = byte == UInt8(ascii: "/")
        offset += 1
        continue
      }
      let name = takeAttributeName(bytes)
      let value = takeAttributeValue(bytes)
      if attributes[name] == nil { attributes[name] = value }
    }
    return (attributes, isEmpty)
  }

  private mutating func takeAttributeName(_ bytes: Span<UInt8>) -> String {
    let start = offset
    offset += 1
    while offset < bytes.count, !bytes[offset].endsHTMLName, bytes[offset] != UInt8(ascii: "=") {
      offset += 1
    }
    return String(bytes, start..<offset).lowercasedTag
  }

  private mutating func takeAttributeValue(_ bytes: Span<UInt8>) -> String {
    skipSpace(bytes)
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "=") else { return "" }
    offset += 1
    skipSpace(bytes)
    guard offset < bytes.count else { return "" }
    let quote = bytes[offset]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { offset += 1 }
    let start = offset
    while offset < bytes.count {
      let byte = bytes[offset]
      if isQuoted ? byte == quote : byte.isHTMLSpace || byte == UInt8(ascii: ">") { break }
      offset += 1
    }
    let value = CharacterReferences.resolved(bytes, start..<offset)
    if isQuoted { offset += 1 }
    return String(decoding: value, as: UTF8.self)
  }

  /// Goes to the end tag of a script.
  ///
  /// A comment in it that has a script in it hides that one's end tag (HTML, "script data double
  /// escaped state").
  private mutating func skipScript(_ bytes: Span<UInt8>) {
    var inComment = false
    var inInner = false
    while offset < bytes.count {
      if !inComment, matches("<!--", bytes) {
        inComment = true
        offset += 4
      } else if inComment, matches("-->", bytes) {
        inComment = false
        inInner = false
        offset += 3
      } else if matchesTag("</script", bytes) {
        if !inInner { return }
        inInner = false
        offset += 8
      } else if inComment, matchesTag("<script", bytes) {
        inInner = true
        offset += 7
      } else {
        offset += 1
      }
    }
  }

  private mutating func skipPastEnd(of name: String, _ bytes: Span<UInt8>) {
    let tag = "</" + name
    while skip(to: "<", in: bytes) {
      if matchesTag(tag, bytes) { return }
      offset += 1
    }
  }

  /// The text of a script.
  ///
  /// XHTML has marked sections and character references in it.
  private func text(of range: Range<Int>, _ bytes: Span<UInt8>) -> [UInt8] {
    isXHTML
      ? CharacterReferences.resolvedXML(bytes, range)
      : range.map { bytes[$0] }
  }

  // Looking and skipping

  private mutating func skip(to mark: Unicode.Scalar, in bytes: Span<UInt8>) -> Bool {
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: mark) { return true }
      offset += 1
    }
    return false
  }

  private mutating func skipPast(_ end: String, _ bytes: Span<UInt8>) {
    while offset < bytes.count, !matches(end, bytes) { offset += 1 }
    offset = min(offset + end.utf8.count, bytes.count)
  }

  private mutating func skipSpace(_ bytes: Span<UInt8>) {
    while offset < bytes.count, bytes[offset].isHTMLSpace { offset += 1 }
  }

  /// Whether `text`, lower case, stands here in whatever case.
  private func matches(_ text: String, _ bytes: Span<UInt8>) -> Bool {
    var i = offset
    for expected in text.utf8 {
      guard i < bytes.count else { return false }
      let byte = bytes[i]
      guard byte == expected || (byte.isASCIILetter && byte | 0x20 == expected) else {
        return false
      }
      i += 1
    }
    return true
  }

  private func matchesTag(_ tag: String, _ bytes: Span<UInt8>) -> Bool {
    guard matches(tag, bytes) else { return false }
    let end = offset + tag.utf8.count
    return end >= bytes.count || bytes[end].endsHTMLName
  }
}

extension UInt8 {
  var isASCIILetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }

  fileprivate var isHTMLSpace: Bool { isJSONSpace || self == 0x0C }

  fileprivate var endsHTMLName: Bool {
    isHTMLSpace || self == UInt8(ascii: "/") || self == UInt8(ascii: ">")
  }
}
