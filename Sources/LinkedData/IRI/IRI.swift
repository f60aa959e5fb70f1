/// An IRI to resolve against, and to make others relative to (RFC 3987, RFC 3986).
///
///     let base = try IRI("http://a/b/c/d;p?q")
///     base.resolve("../g")                        // "http://a/b/g"
///     base.relativize("http://a/b/g")             // "../g"
///
/// It is split once, so that each resolution costs no more than the copying of the result.
public struct IRI: Sendable {
  private let bytes: [UInt8]
  private let parts: IRIParts
  /// All before the last segment of the path, where a plain name can take the place of that segment; else nil.
  private let folder: String?

  /// An absolute IRI, checked by the grammar of RFC 3987.
  public init(_ text: String) throws(IRIError) {
    let bytes = Array(text.utf8)
    try IRISyntax.check(bytes.span, in: 0..<bytes.count, absolute: true)
    self.init(unchecked: bytes)
  }

  /// Any text as a base: what it has of scheme, authority and path is used, valid or not.
  public init(unchecked text: String) {
    self.init(unchecked: Array(text.utf8))
  }

  package init(unchecked bytes: [UInt8]) {
    self.bytes = bytes
    parts = IRIParts(bytes.span, in: 0..<bytes.count)
    folder = Self.folder(of: bytes, parts)
  }

  /// The IRI as it was written.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The scheme in the case it was written in, nil for a relative reference.
  public var scheme: String? { component(parts.scheme) }
  /// What stands between `//` and the path, nil where there is no `//`.
  public var authority: String? { component(parts.authority) }
  /// The path, which may be empty.
  public var path: String { String(bytes.span, parts.path) }
  /// What follows the first `?`, nil without one.
  public var query: String? { component(parts.query) }
  /// What follows the first `#`, nil without one.
  public var fragment: String? { component(parts.fragment) }

  private func component(_ range: Range<Int>?) -> String? {
    range.map { String(bytes.span, $0) }
  }

  /// What a reference means against this base, by RFC 3986 section 5.2 without normalization.
  ///
  /// What has a scheme comes back as it is. The reference need not be valid.
  public func resolve(_ reference: String) -> String {
    if let folder, Self.isPlainName(reference.utf8[...]) { return folder + reference }
    let reference = Array(reference.utf8)
    var output: [UInt8] = []
    resolve(reference.span, in: 0..<reference.count, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// Appends what `reference[range]` means against this base.
  package func resolve(
    _ reference: Span<UInt8>, in range: Range<Int>, to output: inout [UInt8]
  ) {
    IRIResolution.append(reference, in: range, base: bytes.span, parts, to: &output)
  }

  /// The shortest reference this knows of that resolves to `target` against this base; `target`
  /// itself where scheme or authority differ or no relative reference would do.
  public func relativize(_ target: String) -> String {
    guard beginsLike(target) else { return target }
    if let name = plainName(of: target) { return name }
    let bytes = Array(target.utf8)
    guard let relative = IRIRelativization.reference(to: bytes, from: self.bytes, parts) else {
      return target
    }
    // The grammar has corners (an empty segment, a colon in the first one) where a candidate means
    // something else, so that it means the target is checked rather than reasoned.
    var resolved: [UInt8] = []
    resolve(relative.span, in: 0..<relative.count, to: &resolved)
    return resolved == bytes ? String(decoding: relative, as: UTF8.self) : target
  }

  /// The part of an IRI that a plain name replaces (RFC 3986, section 5.2.3), where no dots are to be removed from it.
  private static func folder(of bytes: [UInt8], _ parts: IRIParts) -> String? {
    guard parts.scheme != nil, parts.authority != nil, !parts.path.isEmpty else { return nil }
    let path = bytes[parts.path]
    let slash = UInt8(ascii: "/")
    guard let last = path.lastIndex(of: slash), path.first == slash else { return nil }
    for i in path.startIndex..<last where bytes[i] == slash && bytes[i + 1] == UInt8(ascii: ".") {
      return nil
    }
    return String(decoding: bytes[...last], as: UTF8.self)
  }

  /// Whether a reference is but a name, which stands for a sibling of the base: most are.
  private static func isPlainName(_ reference: Substring.UTF8View) -> Bool {
    guard let first = reference.first, first != UInt8(ascii: ".") else { return false }
    for byte in reference {
      switch byte {
      case UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "#"): return false
      default: continue
      }
    }
    return true
  }

  /// The name by which this leads to a sibling; nil where it is none, or the base itself.
  private func plainName(of target: String) -> String? {
    guard let folder, UTF8Order.begins(target, with: folder) else { return nil }
    let name = target.utf8.dropFirst(folder.utf8.count)
    let isBase = name.elementsEqual(bytes[folder.utf8.count..<parts.path.upperBound])
    return isBase || !Self.isPlainName(name) ? nil : String(Substring(name))
  }

  /// Whether a target has what it takes to be relative to this: what stands before the path.
  private func beginsLike(_ target: String) -> Bool {
    guard let scheme = parts.scheme else { return false }
    return target.utf8.starts(with: bytes[..<(parts.authority?.upperBound ?? scheme.upperBound)])
  }

  /// Whether text is a valid absolute IRI, with or without a fragment.
  public static func isAbsolute(_ text: String) -> Bool { isValid(text, absolute: true) }

  /// Whether text is a valid IRI reference, absolute or relative.
  public static func isReference(_ text: String) -> Bool { isValid(text, absolute: false) }

  /// Whether text begins with a scheme and a colon, whatever follows.
  public static func hasScheme(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return IRIParts.schemeEnd(bytes.span, in: 0..<bytes.count) != nil
  }

  private static func isValid(_ text: String, absolute: Bool) -> Bool {
    let bytes = Array(text.utf8)
    do {
      try IRISyntax.check(bytes.span, in: 0..<bytes.count, absolute: absolute)
      return true
    } catch {
      return false
    }
  }
}

extension IRI: Hashable {
  /// Whether both have the same code points; equivalent spellings are different IRIs in RDF.
  public static func == (a: IRI, b: IRI) -> Bool { a.bytes == b.bytes }

  /// Feeds the bytes to `hasher`.
  public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}

extension IRI: CustomStringConvertible {
  /// The IRI as it was written.
  public var description: String { text }
}
