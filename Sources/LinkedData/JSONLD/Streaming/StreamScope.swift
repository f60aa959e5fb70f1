/// One context of a document, with what keys, types and identifiers come to under it, worked out
/// once for each.
///
/// It knows what is plain. What is not, it says to be general, and the node is then processed by
/// the general algorithms.
struct StreamScope {
  /// What a type, or a string that is read as one, comes to.
  struct Name {
    /// `<iri>`; nil where the general algorithms have to see to it.
    var iri: Range<Int>?
    /// The number of the term's definition where that has a context of its own, else -1.
    var scoped: Int32
  }

  /// What the type of a value comes to.
  struct Datatype {
    /// `^^<iri>`, nothing for `xsd:string`.
    var suffix = 0..<0
    var isDouble = false
    var isJSON = false
    /// Whether the general algorithms have to see to it.
    var isGeneral = false
  }

  let context: ActiveContext
  /// Whether a type may have a context of its own here.
  let hasScopedTerms: Bool
  /// Whether a term stands for `@none`.
  private let hasNoneAlias: Bool
  /// By the numbers that keys have on the tape.
  private var keys: [StreamKey] = []
  private var names = ByteTable()
  private var knownNames: [Name] = []
  private var datatypes = ByteTable()
  private var knownDatatypes: [Datatype] = []
  private var references = RenderingCache()
  /// Terms that are aliases of keywords.
  private var aliases = ByteTable()
  /// `<` and the folder that the base is in, where it is an ordinary one.
  private let folder: [UInt8]?

  init(of context: ActiveContext) {
    self.context = context
    hasScopedTerms = context.terms.values.contains { $0.context != nil }
    hasNoneAlias = context.terms.values.contains { $0.iri == Keyword.none }
    folder = context.base.flatMap(Self.folder)
    for (term, definition) in context.terms
    where definition.iri.map(Keyword.isKeyword) ?? false {
      let bytes = Array(term.text.utf8)
      _ = aliases.add(bytes.span, 0..<bytes.count)
    }
  }

  /// The base up to its last slash, where a plain word can just be appended to it.
  private static func folder(of base: IRI) -> [UInt8]? {
    guard let authority = base.authority, !authority.isEmpty, base.path.hasPrefix("/") else {
      return nil
    }
    let resolved = base.resolve("x")
    guard IRI.isAbsolute(resolved) else { return nil }
    return [UInt8(ascii: "<")] + resolved.utf8.dropLast()
  }

  // Keys

  /// What the key with this number means, as far as it was asked for before.
  @inline(__always)
  func key(_ number: Int) -> StreamKey {
    number < keys.count ? keys[number] : StreamKey(meaning: .unknown)
  }

  mutating func remember(_ key: StreamKey, at number: Int) {
    // Keys are asked for out of order; those between are found out when they are.
    while keys.count <= number { keys.append(StreamKey(meaning: .unknown)) }
    keys[number] = key
  }

  /// Whether the key of a map stands for no key at all.
  @inline(__always)
  func isNone(_ entry: JSONTape.Entry, _ bytes: Span<UInt8>) -> Bool {
    guard hasNoneAlias || bytes[entry.start] == UInt8(ascii: "@") else { return false }
    return context.expandIRI(String(bytes, entry.start..<entry.end), vocab: true) == Keyword.none
  }

  // Identifiers

  /// Appends what a string means as `<iri>`; false, with nothing appended, where the general
  /// algorithms have to see to it.
  ///
  /// Blank nodes are not for here.
  @inline(__always)
  mutating func appendReference(
    _ range: Range<Int>, _ bytes: Span<UInt8>, to output: inout [UInt8]
  ) -> Bool {
    if let folder, PlainText.isWord(bytes, range) {
      if aliases.number(of: bytes, range) != nil { return false }
      output.append(contentsOf: folder)
    } else if PlainText.hasAuthority(bytes, range), PlainText.isIRI(bytes, range) {
      output.append(UInt8(ascii: "<"))
    } else {
      return references.append(bytes, range, to: &output)
        || appendOther(range, bytes, to: &output)
    }
    output.append(bytes, range)
    output.append(UInt8(ascii: ">"))
    return true
  }

  /// Appends a compact IRI or a relative reference; these are worked out once.
  private mutating func appendOther(
    _ range: Range<Int>, _ bytes: Span<UInt8>, to output: inout [UInt8]
  ) -> Bool {
    let text = String(bytes, range)
    guard let iri = context.expandIRI(text, documentRelative: true, vocab: false),
      !iri.isBlankNodeID, IRI.isAbsolute(iri)
    else { return false }
    references.learn(bytes, range, as: "<\(iri)>")
    output.append(utf8: "<\(iri)>")
    return true
  }

  // Types

  /// What a string means by the vocabulary, as far as it was asked for before.
  @inline(__always)
  func name(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Name? {
    names.number(of: bytes, range).map { knownNames[$0] }
  }

  mutating func remember(_ name: Name, for range: Range<Int>, _ bytes: Span<UInt8>) {
    _ = names.add(bytes, range)
    knownNames.append(name)
  }

  /// What a string means as the type of a value, as far as it was asked for before.
  @inline(__always)
  func datatype(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Datatype? {
    datatypes.number(of: bytes, range).map { knownDatatypes[$0] }
  }

  mutating func learnDatatype(
    _ range: Range<Int>, _ bytes: Span<UInt8>, _ texts: inout RenderedTexts
  ) -> Datatype {
    var datatype = Datatype(isGeneral: true)
    let iri = context.expandIRI(String(bytes, range), documentRelative: true, vocab: true)
    if iri == Keyword.json {
      datatype = Datatype(isJSON: true)
    } else if let iri, IRI.isAbsolute(iri) {
      datatype = Datatype(
        suffix: iri == XSD.string ? 0..<0 : texts.keep("^^<\(iri)>"), isDouble: iri == XSD.double)
    }
    _ = datatypes.add(bytes, range)
    knownDatatypes.append(datatype)
    return datatype
  }
}

/// Texts that need no closer look.
enum PlainText {
  /// Whether this begins with a scheme and `://`, so that no context changes what it means.
  @inline(__always)
  static func hasAuthority(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var i = range.lowerBound
    while i < range.upperBound, bytes[i].isASCIILetter { i += 1 }
    return i > range.lowerBound && i + 3 <= range.upperBound && bytes[i] == UInt8(ascii: ":")
      && bytes[i + 1] == UInt8(ascii: "/") && bytes[i + 2] == UInt8(ascii: "/")
  }

  static func isIRI(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    do {
      try IRISyntax.check(bytes, in: range, absolute: true)
      return true
    } catch {
      return false
    }
  }

  /// Letters, digits and hyphens of ASCII: what means the same whatever is made of it.
  @inline(__always)
  static func isWord(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for i in range {
      let byte = bytes[i]
      guard byte.isASCIILetter || byte.isASCIIDigit || byte == 0x2D || byte == 0x5F else {
        return false
      }
    }
    return !range.isEmpty
  }
}
