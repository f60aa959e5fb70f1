/// What the keys, types and identifiers of a document come to under one context, as N-Quads text,
/// worked out once for each.
///
/// It knows the plain part of JSON-LD. What it does not know it says so, and the node is then
/// processed by the general algorithms.
struct QuadVocabulary {
  /// What a key means.
  struct Key {
    enum Meaning: UInt8 {
      /// A property whose values are read by `typing`.
      case property
      case id, type, value, language, graph, list
      /// Nothing: the entry is dropped.
      case nothing
      /// Something that the general algorithms have to see to.
      case general
    }

    /// What strings are as values of a property.
    enum Typing: UInt8 { case literal, reference, vocabulary }

    /// How values are arranged.
    enum Arrangement: UInt8 { case set, list, languageMap }

    var meaning = Meaning.general
    var typing = Typing.literal
    var arrangement = Arrangement.set
    /// `<iri> `, in the arena.
    var predicate = 0..<0
    /// What follows the quotes of a string: `^^<iri>` or `@en` or nothing.
    var suffix = 0..<0
    /// Whether the term has a datatype, which numbers and booleans have too.
    var hasDatatype = false
    /// Whether the datatype is `xsd:double`, which changes how numbers are written.
    var isDouble = false
  }

  /// A text that the arena may have.
  enum Rendering {
    case known(Range<Int>)
    /// The general algorithms have to see to it.
    case general
  }

  let context: ActiveContext
  /// The texts that ranges lie in.
  private(set) var arena: [UInt8] = []
  private var keys: [Key] = []
  private var types = ByteTable()
  private var typeTexts: [Range<Int>?] = []
  private var references = ByteTable()
  private var referenceTexts: [Range<Int>] = []
  private var referenceArena: [UInt8] = []
  /// Terms that are aliases of keywords.
  private var aliases = ByteTable()
  private var datatypes = ByteTable()
  private var datatypeTexts: [Range<Int>?] = []
  private var languages = ByteTable()
  private var languageTexts: [Range<Int>?] = []
  /// `<` and the folder that the base is in, where it is an ordinary one.
  private let folder: [UInt8]?
  private let hasNoneAlias: Bool
  let integer: Range<Int>
  let double: Range<Int>
  let boolean: Range<Int>
  let rest: Range<Int>
  let first: Range<Int>
  let empty: Range<Int>
  let rdfType: Range<Int>

  /// Past so many different references or so much text the tables start anew.
  private static let maximumReferences = 1 << 15

  init(of context: ActiveContext) {
    self.context = context
    hasNoneAlias = context.terms.values.contains { $0.iri == Keyword.none }
    folder = context.base.flatMap(Self.folder)
    for (term, definition) in context.terms
    where definition.iri.map(Keyword.isKeyword) ?? false {
      let bytes = Array(term.text.utf8)
      _ = aliases.add(bytes.span, 0..<bytes.count)
    }
    var texts: [Range<Int>] = []
    for text in [
      "^^<\(XSD.integer)>", "^^<\(XSD.double)>", "^^<\(XSD.boolean)>", "<\(RDF.rest)> ",
      "<\(RDF.first)> ", "<\(RDF.nil)>", "<\(RDF.type)> ",
    ] {
      texts.append(arena.count..<arena.count + text.utf8.count)
      arena.append(contentsOf: text.utf8)
    }
    integer = texts[0]
    double = texts[1]
    boolean = texts[2]
    rest = texts[3]
    first = texts[4]
    empty = texts[5]
    rdfType = texts[6]
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

  /// What the key with this number in the tape means.
  @inline(__always)
  mutating func key(_ entry: JSONTape.Entry, in bytes: Span<UInt8>) -> Key {
    let number = Int(entry.key)
    if number < keys.count { return keys[number] }
    return learnKey(number, entry, bytes)
  }

  mutating func forgetKeys() { keys.removeAll(keepingCapacity: true) }

  private mutating func learnKey(
    _ number: Int, _ entry: JSONTape.Entry, _ bytes: Span<UInt8>
  ) -> Key {
    // Keys are asked for out of order; those between are found out when they are.
    while keys.count <= number { keys.append(Key()) }
    if entry.hasEscapes { return keys[number] }
    keys[number] = meaning(of: String(bytes, entry.start..<entry.end))
    return keys[number]
  }

  private mutating func meaning(of key: String) -> Key {
    guard key != Keyword.context else { return Key() }
    guard let expanded = context.expandKey(key) else { return Key(meaning: .nothing) }
    if Keyword.isKeyword(expanded) {
      let meanings: [String: Key.Meaning] = [
        "@id": .id, "@type": .type, "@value": .value, "@language": .language, "@graph": .graph,
        "@list": .list,
      ]
      return Key(meaning: meanings[expanded] ?? .general)
    }
    guard expanded.utf8.contains(UInt8(ascii: ":")) else { return Key(meaning: .nothing) }
    return property(expanded, context[key]) ?? Key()
  }

  private mutating func property(_ iri: String, _ definition: TermDefinition?) -> Key? {
    guard IRI.isAbsolute(iri), definition?.context == nil, definition?.nest == nil,
      !(definition?.isReverse ?? false)
    else { return nil }
    var key = Key(meaning: .property)
    switch definition?.container ?? [] {
    case [], .set: break
    case .list: key.arrangement = .list
    case .language, [.language, .set]: key.arrangement = .languageMap
    default: return nil
    }
    key.predicate = keep("<\(iri)> ")
    switch definition?.type {
    case Keyword.id: key.typing = .reference
    case Keyword.vocab: key.typing = .vocabulary
    case Keyword.json: return nil
    case nil, Keyword.none: key.suffix = languageSuffix(of: definition) ?? 0..<0
    case let type?:
      guard IRI.isAbsolute(type) else { return nil }
      key.hasDatatype = true
      key.isDouble = type == XSD.double
      key.suffix = type == XSD.string ? 0..<0 : keep("^^<\(type)>")
    }
    return key
  }

  private mutating func languageSuffix(of definition: TermDefinition?) -> Range<Int>? {
    if definition?.type == Keyword.none, definition?.language == .unset, context.language == nil {
      return nil
    }
    guard let language = context.effectiveLanguage(of: definition), language.isLanguageTag else {
      return nil
    }
    return keep("@" + language.lowercasedTag)
  }

  private mutating func keep(_ text: String) -> Range<Int> {
    let start = arena.count
    arena.append(contentsOf: text.utf8)
    return start..<arena.count
  }

  // Identifiers

  /// Appends the reference in a string as `<iri>`; false, with nothing appended, where the general
  /// algorithms have to see to it.
  ///
  /// Blank nodes are not for here.
  @inline(__always)
  mutating func appendReference(
    _ entry: JSONTape.Entry, in bytes: Span<UInt8>, to output: inout [UInt8]
  ) -> Bool {
    if entry.hasEscapes { return false }
    let range = entry.start..<entry.end
    if let folder, Self.isPlainWord(bytes, range) {
      if aliases.number(of: bytes, range) != nil { return false }
      output.append(contentsOf: folder)
    } else if Self.hasAuthority(bytes, range), Self.isIRI(bytes, range) {
      output.append(UInt8(ascii: "<"))
    } else {
      return appendOther(bytes, range, to: &output)
    }
    output.append(bytes, range)
    output.append(UInt8(ascii: ">"))
    return true
  }

  /// Appends a compact IRI or a relative reference; these are worked out once.
  private mutating func appendOther(
    _ bytes: Span<UInt8>, _ range: Range<Int>, to output: inout [UInt8]
  ) -> Bool {
    if let known = references.number(of: bytes, range) {
      output.append(from: referenceArena, referenceTexts[known])
      return true
    }
    guard
      let iri = context.expandIRI(String(bytes, range), documentRelative: true, vocab: false),
      !iri.isBlankNodeID, IRI.isAbsolute(iri)
    else { return false }
    if references.count >= Self.maximumReferences {
      references.removeAll()
      referenceTexts.removeAll(keepingCapacity: true)
      referenceArena.removeAll(keepingCapacity: true)
    }
    let start = referenceArena.count
    referenceArena.append(UInt8(ascii: "<"))
    referenceArena.append(contentsOf: iri.utf8)
    referenceArena.append(UInt8(ascii: ">"))
    _ = references.add(bytes, range)
    referenceTexts.append(start..<referenceArena.count)
    output.append(from: referenceArena, start..<referenceArena.count)
    return true
  }

  /// Whether this begins with a scheme and `://`, so that no context changes what it means.
  @inline(__always)
  private static func hasAuthority(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var i = range.lowerBound
    while i < range.upperBound, bytes[i].isASCIILetter { i += 1 }
    return i > range.lowerBound && i + 3 <= range.upperBound && bytes[i] == UInt8(ascii: ":")
      && bytes[i + 1] == UInt8(ascii: "/") && bytes[i + 2] == UInt8(ascii: "/")
  }

  private static func isIRI(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    do {
      try IRISyntax.check(bytes, in: range, absolute: true)
      return true
    } catch {
      return false
    }
  }

  /// Letters, digits and hyphens of ASCII: what means the same whatever is made of it.
  @inline(__always)
  private static func isPlainWord(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for i in range {
      let byte = bytes[i]
      guard byte.isASCIILetter || byte.isASCIIDigit || byte == 0x2D || byte == 0x5F else {
        return false
      }
    }
    return !range.isEmpty
  }

  /// The type in a string as `<iri>`, by the vocabulary.
  mutating func type(_ entry: JSONTape.Entry, in bytes: Span<UInt8>) -> Rendering {
    if entry.hasEscapes { return .general }
    let range = entry.start..<entry.end
    let number = types.number(of: bytes, range) ?? learnType(bytes, range)
    return typeTexts[number].map(Rendering.known) ?? .general
  }

  private mutating func learnType(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    let number = types.add(bytes, range)
    let text = String(bytes, range)
    let iri = context.expandIRI(text, documentRelative: true, vocab: true)
    if let iri, context[text]?.context == nil, IRI.isAbsolute(iri) {
      typeTexts.append(keep("<\(iri)>"))
    } else {
      typeTexts.append(nil)
    }
    return number
  }

  /// The datatype in a string as `^^<iri>`; nothing for `xsd:string`.
  mutating func datatype(_ entry: JSONTape.Entry, in bytes: Span<UInt8>) -> Rendering {
    if entry.hasEscapes { return .general }
    let range = entry.start..<entry.end
    let number = datatypes.number(of: bytes, range) ?? learnDatatype(bytes, range)
    return datatypeTexts[number].map(Rendering.known) ?? .general
  }

  private mutating func learnDatatype(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    let number = datatypes.add(bytes, range)
    let text = String(bytes, range)
    let iri = context.expandIRI(text, documentRelative: true, vocab: true)
    if let iri, context[text]?.context == nil, IRI.isAbsolute(iri) {
      datatypeTexts.append(iri == XSD.string ? 0..<0 : keep("^^<\(iri)>"))
    } else {
      datatypeTexts.append(nil)
    }
    return number
  }

  /// The language in a string as `@en`.
  mutating func language(_ entry: JSONTape.Entry, in bytes: Span<UInt8>) -> Rendering {
    if entry.hasEscapes { return .general }
    let range = entry.start..<entry.end
    let number = languages.number(of: bytes, range) ?? learnLanguage(bytes, range)
    return languageTexts[number].map(Rendering.known) ?? .general
  }

  private mutating func learnLanguage(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    let number = languages.add(bytes, range)
    let tag = String(bytes, range)
    languageTexts.append(tag.isLanguageTag ? keep("@" + tag.lowercasedTag) : nil)
    return number
  }

  /// Whether keys of language maps mean themselves.
  var hasPlainLanguageMaps: Bool { !hasNoneAlias }

  /// Whether nothing in the context itself asks for the general algorithms.
  var isPlain: Bool { context.previous == nil }
}
