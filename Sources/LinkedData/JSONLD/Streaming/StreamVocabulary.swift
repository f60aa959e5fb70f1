/// The contexts that are met in a document, by number, and the ways that lead from one to another.
struct StreamVocabulary {
  /// A way from one scope to another.
  private struct Transition: Hashable {
    var scope: Int
    var definition: Int32
    var overridesProtected: Bool
    var propagates: Bool
  }

  let contexts: ContextProcessor
  /// What relative URLs of contexts are resolved against.
  let baseURL: String?
  let direction: JSONLDOptions.RDFDirection?
  private let root: ActiveContext
  private(set) var texts = RenderedTexts()
  private var scopes: [StreamScope] = []
  private var numbers: [ObjectIdentifier: Int] = [:]
  /// Where each scope goes back to in the next node; -1 where it stays.
  private var previous: [Int] = []
  private var transitions: [Transition: Int] = [:]
  /// The definitions that have contexts of their own.
  private var definitions: [TermDefinition] = []
  private var definitionNumbers: [ObjectIdentifier: Int32] = [:]
  /// How the keys of an index are read that are the values of a property.
  private(set) var rules: [StreamKey] = []
  /// Contexts that stand in nodes, by the scope they stand in and their text.
  private var inline = ByteTable()
  private var inlineScopes: [Int] = []
  private var languages = ByteTable()
  private var knownLanguages: [Range<Int>?] = []
  /// How many strings have been worked out.
  private var learned = 0

  /// More contexts, or more text, than this are data rather than vocabulary.
  private static let maximumScopes = 64
  private static let maximumText = 1 << 22
  private static let maximumLearned = 1 << 16

  init(
    of root: ActiveContext, _ contexts: ContextProcessor, baseURL: String?,
    direction: JSONLDOptions.RDFDirection?
  ) {
    self.root = root
    self.contexts = contexts
    self.baseURL = baseURL
    self.direction = direction
    _ = scope(of: root)
  }

  /// The scope of the document.
  var rootScope: Int { 0 }

  /// Whether so much has been met that it is better to begin anew.
  var isFull: Bool {
    scopes.count >= Self.maximumScopes || texts.bytes.count > Self.maximumText
      || learned > Self.maximumLearned
  }

  /// The same at its beginning.
  var emptied: StreamVocabulary {
    StreamVocabulary(of: root, contexts, baseURL: baseURL, direction: direction)
  }

  func context(of scope: Int) -> ActiveContext { scopes[scope].context }

  func hasScopedTerms(_ scope: Int) -> Bool { scopes[scope].hasScopedTerms }

  // Scopes

  /// The scope of a context; nil where there are too many.
  private mutating func scope(of context: ActiveContext) -> Int? {
    if let number = numbers[ObjectIdentifier(context)] { return number }
    guard scopes.count < Self.maximumScopes else { return nil }
    let number = scopes.count
    numbers[ObjectIdentifier(context)] = number
    scopes.append(StreamScope(of: context))
    previous.append(-1)
    if let before = context.previous {
      guard let place = scope(of: before) else { return nil }
      previous[number] = place
    }
    return number
  }

  /// The scope to go back to in the next node, where the one given is not propagated.
  func previous(of scope: Int) -> Int? { previous[scope] < 0 ? nil : previous[scope] }

  /// The scope that the context of a term makes of another; nil where it is wrong.
  mutating func scoped(
    _ definition: Int32, in scope: Int, overridesProtected: Bool = false, propagates: Bool = true
  ) -> Int? {
    let transition = Transition(
      scope: scope, definition: definition, overridesProtected: overridesProtected,
      propagates: propagates)
    if let known = transitions[transition] { return known }
    let context = try? contexts.processScoped(
      of: definitions[Int(definition)], in: scopes[scope].context,
      overridesProtected: overridesProtected, propagates: propagates)
    guard let context, let found = self.scope(of: context) else { return nil }
    transitions[transition] = found
    return found
  }

  /// The scope that a context which stands in a node makes of the one there; nil where it is wrong.
  mutating func scope(
    ofContextAt source: Range<Int>, in scope: Int, _ bytes: Span<UInt8>
  ) -> Int? {
    var key: [UInt8] = [UInt8(truncatingIfNeeded: scope)]
    key.append(bytes, source)
    if let known = inline.number(of: key.span, 0..<key.count) { return inlineScopes[known] }
    guard let value = JSONValue(at: source.lowerBound, in: bytes) else { return nil }
    let context = try? contexts.process(
      value, in: scopes[scope].context, ContextProcessor.Situation(baseURL: baseURL))
    guard let context, let found = self.scope(of: context) else { return nil }
    _ = inline.add(key.span, 0..<key.count)
    inlineScopes.append(found)
    return found
  }

  /// The number of a definition that has a context of its own, else -1.
  private mutating func number(of definition: TermDefinition?) -> Int32 {
    guard let definition, definition.context != nil else { return -1 }
    if let known = definitionNumbers[ObjectIdentifier(definition)] { return known }
    let number = Int32(truncatingIfNeeded: definitions.count)
    definitionNumbers[ObjectIdentifier(definition)] = number
    definitions.append(definition)
    return number
  }

  // Keys

  /// What a key means in a scope.
  @inline(__always)
  mutating func key(
    _ entry: JSONTape.Entry, in scope: Int, _ bytes: Span<UInt8>
  ) -> StreamKey {
    let known = scopes[scope].key(Int(entry.key))
    return known.meaning == .unknown ? learn(entry, in: scope, bytes) : known
  }

  private mutating func learn(
    _ entry: JSONTape.Entry, in scope: Int, _ bytes: Span<UInt8>
  ) -> StreamKey {
    var key = StreamKey()
    if !entry.hasEscapes {
      key = meaning(of: String(bytes, entry.start..<entry.end), in: scopes[scope].context)
    }
    scopes[scope].remember(key, at: Int(entry.key))
    return key
  }

  private mutating func meaning(of key: String, in context: ActiveContext) -> StreamKey {
    if key == Keyword.context { return StreamKey(meaning: .context) }
    guard let expanded = context.expandIRI(key, vocab: true) else {
      return StreamKey(meaning: .nothing)
    }
    if Keyword.isKeyword(expanded) {
      return StreamKey(
        meaning: StreamKey.keywords[ExactString(expanded)] ?? .general,
        scoped: number(of: context[key]))
    }
    guard expanded.utf8.contains(UInt8(ascii: ":")) else { return StreamKey(meaning: .nothing) }
    return property(expanded, context[key], in: context) ?? StreamKey()
  }

  /// A property, or nil where it is not plain.
  private mutating func property(
    _ iri: String, _ definition: TermDefinition?, in context: ActiveContext
  ) -> StreamKey? {
    guard IRI.isAbsolute(iri), var key = typing(of: definition, in: context) else { return nil }
    key.meaning = .property
    key.predicate = texts.keep("<\(iri)> ")
    guard let definition else { return key }
    key.container = definition.container
    key.isReverse = definition.isReverse
    key.scoped = number(of: definition)
    if let index = definition.index {
      guard let iri = context.expandIRI(index, vocab: true), IRI.isAbsolute(iri),
        var rule = typing(of: context[index], in: context)
      else { return nil }
      rule.predicate = texts.keep("<\(iri)> ")
      key.indexRule = Int32(truncatingIfNeeded: rules.count)
      rules.append(rule)
    }
    return key
  }

  /// How the values of a term are read, or nil where that is not plain.
  private mutating func typing(
    of definition: TermDefinition?, in context: ActiveContext
  ) -> StreamKey? {
    var key = StreamKey()
    switch definition?.type {
    case Keyword.id: key.typing = .reference
    case Keyword.vocab: key.typing = .vocabulary
    case Keyword.json: key.typing = .json
    case nil, Keyword.none:
      guard
        let suffix = suffix(
          language: context.effectiveLanguage(of: definition),
          direction: context.effectiveDirection(of: definition))
      else { return nil }
      key.suffix = suffix
    case let type?:
      guard IRI.isAbsolute(type) else { return nil }
      key.hasDatatype = true
      key.isDouble = type == XSD.double
      if type != XSD.string { key.suffix = texts.keep("^^<\(type)>") }
    }
    return key
  }

  /// What follows the quotes of a string with a language and a direction; nil where that is not
  /// plain.
  mutating func suffix(language: String?, direction text: String?) -> Range<Int>? {
    if let language, !language.isLanguageTag { return nil }
    switch (direction, text) {
    case (.compoundLiteral?, _?):
      return nil
    case (.i18nDatatype?, let text?):
      return texts.keep("^^<\(I18N.datatype(language: language, direction: text))>")
    default:
      return language.map { texts.keep("@" + $0.lowercasedTag) } ?? 0..<0
    }
  }

  // Strings

  @inline(__always)
  mutating func appendReference(
    _ entry: JSONTape.Entry, in scope: Int, _ bytes: Span<UInt8>, to output: inout [UInt8]
  ) -> Bool {
    guard !entry.hasEscapes else { return false }
    return scopes[scope].appendReference(entry.start..<entry.end, bytes, to: &output)
  }

  func isNone(_ entry: JSONTape.Entry, in scope: Int, _ bytes: Span<UInt8>) -> Bool {
    scopes[scope].isNone(entry, bytes)
  }

  /// What a string means as a type, or as a value that is read by the vocabulary.
  @inline(__always)
  mutating func name(
    _ entry: JSONTape.Entry, in scope: Int, _ bytes: Span<UInt8>
  ) -> StreamScope.Name? {
    guard !entry.hasEscapes else { return nil }
    let range = entry.start..<entry.end
    return scopes[scope].name(range, bytes) ?? learnName(range, in: scope, bytes)
  }

  private mutating func learnName(
    _ range: Range<Int>, in scope: Int, _ bytes: Span<UInt8>
  ) -> StreamScope.Name {
    let context = scopes[scope].context
    let text = String(bytes, range)
    var name = StreamScope.Name(iri: nil, scoped: number(of: context[text]))
    if let iri = context.expandIRI(text, documentRelative: true, vocab: true), IRI.isAbsolute(iri) {
      name.iri = texts.keep("<\(iri)>")
    }
    scopes[scope].remember(name, for: range, bytes)
    learned += 1
    return name
  }

  /// What a string means as the type of a value.
  mutating func datatype(
    _ entry: JSONTape.Entry, in scope: Int, _ bytes: Span<UInt8>
  ) -> StreamScope.Datatype {
    guard !entry.hasEscapes else { return StreamScope.Datatype(isGeneral: true) }
    let range = entry.start..<entry.end
    if let known = scopes[scope].datatype(range, bytes) { return known }
    learned += 1
    return scopes[scope].learnDatatype(range, bytes, &texts)
  }

  /// The language in a string as `@en`; nil where it is none.
  @inline(__always)
  mutating func language(_ entry: JSONTape.Entry, _ bytes: Span<UInt8>) -> Range<Int>? {
    let range = entry.start..<entry.end
    if let number = languages.number(of: bytes, range) { return knownLanguages[number] }
    _ = languages.add(bytes, range)
    learned += 1
    knownLanguages.append(
      entry.hasEscapes ? nil : suffix(language: String(bytes, range), direction: nil))
    return knownLanguages.last ?? nil
  }
}

extension JSONValue {
  /// The value that stands at an offset of a text which has been checked.
  init?(at offset: Int, in bytes: Span<UInt8>) {
    var builder = JSONTreeBuilder(options: JSONReadingOptions())
    var parser = JSONParser(offset: offset)
    do {
      try parser.parseValue(bytes, into: &builder)
    } catch {
      return nil
    }
    self = builder.result
  }
}
