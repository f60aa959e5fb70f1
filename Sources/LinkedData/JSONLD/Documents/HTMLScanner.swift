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
    "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes",
  ]

  init(isXHTML: Bool) { self.isXHTML = isXHTML }

  mutating func scan(_ bytes: Span<UInt8>) {
    while skip(to: "<", in: bytes) {
      if matches("<!--", bytes) {
        skipComment(bytes)
      } else if matches("<![CDATA[", bytes), isXHTML {
        skipPast("]]>", bytes)
      } else if startsName(offset + 1, bytes) {
        offset += 1
        scanElement(bytes)
      } else if startsName(offset + 2, bytes), bytes[offset + 1] == UInt8(ascii: "/") {
        // What would be a tag in the attributes of an end tag is none.
        offset += 2
        _ = takeName(bytes)
        _ = takeAttributes(bytes)
      } else if let next = peek(1, bytes), next == 0x21 || next == 0x2F || next == 0x3F {
        // A declaration, or what HTML calls a bogus comment.
        skipPast(">", bytes)
      } else {
        offset += 1
      }
    }
  }

  /// Skips a comment, which `-->` or `--!>` ends; its beginning may be part of that (`<!-->`).
  private mutating func skipComment(_ bytes: Span<UInt8>) {
    let start = offset
    offset += 2
    while offset < bytes.count {
      if matches("-->", bytes) {
        offset += 3
        return
      }
      if matches("--!>", bytes), offset >= start + 4 {
        offset += 4
        return
      }
      offset += 1
    }
  }

  /// Scans a start tag, and the text of an element that has nothing but text.
  ///
  /// A tag that is cut off by the end of the document is none.
  private mutating func scanElement(_ bytes: Span<UInt8>) {
    let name = takeName(bytes)
    guard let (attributes, isEmpty) = takeAttributes(bytes) else { return }
    if name == "base", base == nil { base = attributes["href"]?.trimmedASCII }
    if name == "plaintext", !isXHTML { offset = bytes.count }
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

  /// Takes attributes to the end of the tag; nil where that does not come.
  private mutating func takeAttributes(
    _ bytes: Span<UInt8>
  ) -> (attributes: [String: String], isEmpty: Bool)? {
    var attributes: [String: String] = [:]
    var isEmpty = false
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: ">") {
        offset += 1
        return (attributes, isEmpty)
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
    return nil
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
    if isXHTML { return skipXMLScript(bytes) }
    var inComment = false
    var inInner = false
    while offset < bytes.count {
      if !inComment, matches("<!--", bytes) {
        inComment = true
        offset += 2
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

  /// The same in XML, where marked sections and comments hide an end tag.
  private mutating func skipXMLScript(_ bytes: Span<UInt8>) {
    while skip(to: "<", in: bytes) {
      if matches("<!--", bytes) {
        skipPast("-->", bytes)
      } else if matches("<![CDATA[", bytes) {
        skipPast("]]>", bytes)
      } else if matchesTag("</script", bytes) {
        return
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

  private func peek(_ distance: Int, _ bytes: Span<UInt8>) -> UInt8? {
    offset + distance < bytes.count ? bytes[offset + distance] : nil
  }

  /// Whether a letter stands at a place, as names of elements begin with.
  private func startsName(_ place: Int, _ bytes: Span<UInt8>) -> Bool {
    place < bytes.count && bytes[place].isASCIILetter
  }

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
