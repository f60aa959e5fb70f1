/// Create Term Definition (JSON-LD API, section 4.2), for the terms of one context.
struct TermDefinitionBuilder {
  let local: JSONObject
  let active: ActiveContext
  let situation: ContextProcessor.Situation
  let processor: ContextProcessor
  /// What `@protected` of the context says.
  private let protects: Bool
  /// False while a term is being defined, true once it is.
  private var defined: [ExactString: Bool] = [:]
  private var depth = 0

  /// The entries of a context that are not terms (4.1, step 5.13).
  private static let reserved: Set<ExactString> = [
    "@base", "@direction", "@import", "@language", "@propagate", "@protected", "@version", "@vocab",
  ]
  /// The entries that a term definition can have (step 26).
  private static let entries: Set<ExactString> = [
    "@id", "@reverse", "@container", "@context", "@direction", "@index", "@language", "@nest",
    "@prefix", "@protected", "@type",
  ]
  /// How many terms may be defined by each other.
  private static let maximumDepth = 200

  init(
    of local: JSONObject, for active: ActiveContext, _ situation: ContextProcessor.Situation,
    _ processor: ContextProcessor
  ) throws(JSONLDError) {
    self.local = local
    self.active = active
    self.situation = situation
    self.processor = processor
    protects = try Self.protection(of: local, processor) ?? false
  }

  private var is1_0: Bool { processor.is1_0 }

  mutating func defineAll() throws(JSONLDError) {
    for member in local.members where !Self.reserved.contains(ExactString(member.key)) {
      try define(member.key)
    }
  }

  /// Defines a term, and first those it depends on.
  private mutating func define(_ term: String) throws(JSONLDError) {
    // 1.
    if let done = defined[ExactString(term)] {
      if done { return }
      throw JSONLDError(.cyclicIRIMapping, "the term \"\(term)\" is defined by itself")
    }
    // 2.
    if term.isEmpty {
      throw JSONLDError(.invalidTermDefinition, "a term cannot be the empty string")
    }
    defined[ExactString(term)] = false
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maximumDepth else {
      throw JSONLDError(.contextOverflow, "the term \"\(term)\" depends on too many others")
    }
    // 3.
    let value = local[term] ?? .null
    // 4. and 5.
    guard try checkKeyword(term, value) else {
      defined[ExactString(term)] = true
      return
    }
    // 6.
    let previous = active.terms.removeValue(forKey: ExactString(term))
    // 7. to 9.
    let (entries, isSimple) = try entries(of: term, value)
    // 10. to 26.
    guard let definition = try build(term, entries, isSimple: isSimple) else {
      defined[ExactString(term)] = true
      return
    }
    // 27. and 28.
    active.terms[ExactString(term)] = try keepProtection(of: previous, in: definition, for: term)
    defined[ExactString(term)] = true
  }

  /// Steps 4 and 5; false where the term is to be ignored.
  private func checkKeyword(_ term: String, _ value: JSONValue) throws(JSONLDError) -> Bool {
    if term == Keyword.type {
      // 4.
      if !is1_0, let entries = value.object, !entries.isEmpty,
        entries.members.allSatisfy({
          ($0.key == Keyword.container && $0.value == .string(Keyword.set))
            || $0.key == Keyword.protected
        })
      {
        return true
      }
      throw JSONLDError(.keywordRedefinition, "@type can only be made a set")
    }
    // 5.
    if Keyword.isKeyword(term) {
      throw JSONLDError(.keywordRedefinition, "\(term) is a keyword and cannot be a term")
    }
    return !Keyword.hasForm(term)
  }

  /// Steps 7 to 9.
  private func entries(
    of term: String, _ value: JSONValue
  ) throws(JSONLDError) -> (JSONObject, isSimple: Bool) {
    switch value {
    case .null: return ([Keyword.id: .null], false)
    case .string: return ([Keyword.id: value], true)
    case .object(let entries): return (entries, false)
    default:
      throw JSONLDError(
        .invalidTermDefinition, "the term \"\(term)\" is defined by a map, a string or null")
    }
  }

  /// Steps 10 to 26; nil where the term is to be ignored.
  private mutating func build(
    _ term: String, _ entries: JSONObject, isSimple: Bool
  ) throws(JSONLDError) -> TermDefinition? {
    // 10.
    let definition = TermDefinition()
    // 11.
    definition.isProtected = try Self.protection(of: entries, processor, term: term) ?? protects
    // 12.
    try setType(of: definition, term, entries)
    // 13. to 18.
    if entries.has(Keyword.reverse) {
      guard try setReverse(of: definition, term, entries) else { return nil }
    } else {
      guard try setIRI(of: definition, term, entries, isSimple: isSimple) else { return nil }
    }
    // 19. to 25.
    try setContainer(of: definition, term, entries)
    try setIndex(of: definition, term, entries)
    try setContext(of: definition, term, entries)
    try setLanguage(of: definition, term, entries)
    try setDirection(of: definition, term, entries)
    try setNest(of: definition, term, entries)
    try setPrefix(of: definition, term, entries)
    // 26.
    if let other = entries.members.first(where: { !Self.entries.contains(ExactString($0.key)) }) {
      throw JSONLDError(
        .invalidTermDefinition, "the term \"\(term)\" has an entry \"\(other.key)\"")
    }
    return definition
  }

  /// Step 27.
  private func keepProtection(
    of previous: TermDefinition?, in definition: TermDefinition, for term: String
  ) throws(JSONLDError) -> TermDefinition {
    guard !situation.overridesProtected, let previous, previous.isProtected else {
      return definition
    }
    // 27.1
    guard definition.saysTheSame(as: previous) else {
      throw JSONLDError(
        .protectedTermRedefinition, "the term \"\(term)\" is protected and cannot change")
    }
    // 27.2
    return previous
  }

  /// The value of `@protected` of a context or a term (step 11).
  private static func protection(
    of entries: JSONObject, _ processor: ContextProcessor, term: String? = nil
  ) throws(JSONLDError) -> Bool? {
    guard let value = entries[Keyword.protected] else { return nil }
    if processor.is1_0, let term {
      throw JSONLDError(
        .invalidTermDefinition, "the term \"\(term)\" is protected, which JSON-LD 1.0 has not")
    }
    guard let protects = value.bool else {
      throw JSONLDError(.invalidProtectedValue, "@protected is true or false")
    }
    return protects
  }

  /// IRI expansion (section 5.2) while terms are still being defined.
  private mutating func expandIRI(_ value: String) throws(JSONLDError) -> String? {
    // 1. and 2.
    if Keyword.isKeyword(value) { return value }
    if Keyword.hasForm(value) { return nil }
    // 3.
    try defineIfNeeded(value)
    // 6.3
    if let colon = value.prefixEnd {
      let isCompact = !value[colon...].utf8.dropFirst().starts(with: "//".utf8)
      let prefix = String(value[..<colon])
      if isCompact, prefix != "_", active[value] == nil { try defineIfNeeded(prefix) }
    }
    return active.expandIRI(value, vocab: true)
  }

  private mutating func defineIfNeeded(_ term: String) throws(JSONLDError) {
    guard local.has(term), defined[ExactString(term)] != true,
      !Self.reserved.contains(ExactString(term))
    else { return }
    try define(term)
  }
}

/// The entries of a definition that give the term its IRI and type (steps 12 to 18).
extension TermDefinitionBuilder {
  /// Step 12.
  private mutating func setType(
    of definition: TermDefinition, _ term: String, _ entries: JSONObject
  ) throws(JSONLDError) {
    guard let value = entries[Keyword.type] else { return }
    // 12.1 and 12.2
    guard let text = value.string, let type = try expandIRI(text) else {
      throw JSONLDError(.invalidTypeMapping, "the type of the term \"\(term)\" is not an IRI")
    }
    // 12.3
    let isNew = type == Keyword.json || type == Keyword.none
    // 12.4
    let isKeyword = type == Keyword.id || type == Keyword.vocab || (isNew && !is1_0)
    guard isKeyword || type.hasIRIScheme else {
      throw JSONLDError(
        .invalidTypeMapping, "the type of the term \"\(term)\" is not an IRI: \"\(type)\"")
    }
    // 12.5
    definition.type = type
  }

  /// Step 13; false where the term is to be ignored.
  private mutating func setReverse(
    of definition: TermDefinition, _ term: String, _ entries: JSONObject
  ) throws(JSONLDError) -> Bool {
    // 13.1
    if entries.has(Keyword.id) || entries.has(Keyword.nest) {
      throw JSONLDError(
        .invalidReverseProperty, "the reverse property \"\(term)\" has @id or @nest as well")
    }
    // 13.2
    guard let text = entries[Keyword.reverse]?.string else {
      throw JSONLDError(.invalidIRIMapping, "@reverse of the term \"\(term)\" is not a string")
    }
    // 13.3
    if Keyword.hasForm(text) { return false }
    // 13.4
    guard let iri = try expandIRI(text), iri.hasIRIScheme || iri.isBlankNodeID else {
      throw JSONLDError(
        .invalidIRIMapping, "@reverse of the term \"\(term)\" is not an IRI: \"\(text)\"")
    }
    definition.iri = iri
    // 13.5
    let containers = (entries[Keyword.container] ?? .null).asArray
    guard containers.allSatisfy({ $0.isNull || $0 == "@set" || $0 == "@index" }) else {
      throw JSONLDError(
        .invalidReverseProperty, "the reverse property \"\(term)\" can only be a set or an index")
    }
    // 13.6
    definition.isReverse = true
    return true
  }

  /// Steps 14 to 18; false where the term is to be ignored.
  private mutating func setIRI(
    of definition: TermDefinition, _ term: String, _ entries: JSONObject, isSimple: Bool
  ) throws(JSONLDError) -> Bool {
    // 14.
    if let value = entries[Keyword.id], value != .string(term) {
      // 14.1
      if value.isNull { return true }
      return try setIRI(of: definition, term, from: value, isSimple: isSimple)
    }
    if let colon = term.prefixEnd {
      // 15.
      definition.iri = try iri(ofCompact: term, colon)
    } else if term.hasSlash {
      // 16.
      definition.iri = try expandIRIWithoutTerm(term)
      guard definition.iri?.hasIRIScheme == true else { throw noIRI(term) }
    } else if term == Keyword.type {
      // 17.
      definition.iri = Keyword.type
    } else if let vocab = active.vocab {
      // 18.
      definition.iri = vocab + term
    } else {
      throw noIRI(term)
    }
    return true
  }

  private func noIRI(_ term: String) -> JSONLDError {
    JSONLDError(.invalidIRIMapping, "the term \"\(term)\" maps to no IRI")
  }

  /// Step 14.2.
  private mutating func setIRI(
    of definition: TermDefinition, _ term: String, from value: JSONValue, isSimple: Bool
  ) throws(JSONLDError) -> Bool {
    // 14.2.1
    guard let text = value.string else {
      throw JSONLDError(.invalidIRIMapping, "@id of the term \"\(term)\" is not a string")
    }
    // 14.2.2
    if Keyword.hasForm(text), !Keyword.isKeyword(text) { return false }
    // 14.2.3
    guard let iri = try expandIRI(text),
      Keyword.isKeyword(iri) || iri.hasIRIScheme || iri.isBlankNodeID
    else {
      throw JSONLDError(
        .invalidIRIMapping, "the term \"\(term)\" maps to \"\(text)\", which is not an IRI")
    }
    if iri == Keyword.context {
      throw JSONLDError(.invalidKeywordAlias, "@context cannot have the alias \"\(term)\"")
    }
    definition.iri = iri
    // 14.2.4
    let hasInnerColon = term.utf8.dropFirst().dropLast().contains(UInt8(ascii: ":"))
    if hasInnerColon || term.hasSlash {
      guard let own = try expandIRIWithoutTerm(term), UTF8Order.areSame(own, iri) else {
        throw JSONLDError(
          .invalidIRIMapping, "the term \"\(term)\" looks like an IRI and maps to another, \(iri)")
      }
    }
    // 14.2.5
    let isPlain = !term.utf8.contains(UInt8(ascii: ":")) && !term.hasSlash
    definition.isPrefix = isPlain && isSimple && (iri.endsWithDelimiter || iri.isBlankNodeID)
    return true
  }

  /// What the term means as an IRI if it is not taken for a term (steps 14.2.4 and 16.2).
  private mutating func expandIRIWithoutTerm(_ term: String) throws(JSONLDError) -> String? {
    let before = defined[ExactString(term)]
    defined[ExactString(term)] = true
    defer { defined[ExactString(term)] = before }
    return try expandIRI(term)
  }

  /// Step 15.
  private mutating func iri(
    ofCompact term: String, _ colon: String.Index
  ) throws(JSONLDError) -> String {
    let prefix = String(term[..<colon])
    // 15.1
    try defineIfNeeded(prefix)
    // 15.2
    if let iri = active[prefix]?.iri { return iri + term[term.utf8.index(after: colon)...] }
    // 15.3
    return term
  }
}

/// The other entries of a definition (steps 19 to 25).
extension TermDefinitionBuilder {
  /// Step 19.
  private func setContainer(
    of definition: TermDefinition, _ term: String, _ entries: JSONObject
  ) throws(JSONLDError) {
    guard let value = entries[Keyword.container] else { return }
    if definition.isReverse, value.isNull { return }
    // 19.1
    var container: Container = []
    for item in value.asArray {
      guard let keyword = item.string, let one = Container(keyword: keyword) else {
        throw badContainer(term)
      }
      container.insert(one)
    }
    guard container.isPossible, !container.isEmpty else { throw badContainer(term) }
    // 19.2
    if is1_0, value.string == nil || !container.isDisjoint(with: [.graph, .id, .type]) {
      throw badContainer(term)
    }
    // 19.3
    definition.container = container
    // 19.4
    if container.contains(.type) {
      definition.type = definition.type ?? Keyword.id
      guard definition.type == Keyword.id || definition.type == Keyword.vocab else {
        throw JSONLDError(
          .invalidTypeMapping, "the type of the term \"\(term)\", a type map, is @id or @vocab")
      }
    }
  }

  private func badContainer(_ term: String) -> JSONLDError {
    JSONLDError(
      .invalidContainerMapping, "the term \"\(term)\" has a container that does not exist")
  }

  /// Step 20.
  private mutating func setIndex(
    of definition: TermDefinition, _ term: String, _ entries: JSONObject
  ) throws(JSONLDError) {
    guard let value = entries[Keyword.index] else { return }
    // 20.1
    if is1_0 || !definition.container.contains(.index) {
      throw JSONLDError(
        .invalidTermDefinition, "the term \"\(term)\" has @index without being an index")
    }
    // 20.2
    guard let index = value.string, let iri = try expandIRI(index), iri.hasIRIScheme else {
      throw JSONLDError(.invalidTermDefinition, "@index of the term \"\(term)\" is not an IRI")
    }
    // 20.3
    definition.index = index
  }

  /// Step 21.
  private func setContext(
    of definition: TermDefinition, _ term: String, _ entries: JSONObject
  ) throws(JSONLDError) {
    guard let context = entries[Keyword.context] else { return }
    // 21.1
    try refuse1_0(Keyword.context, term)
    // 21.3
    var inner = situation
    inner.overridesProtected = true
    inner.propagates = true
    inner.validatesScoped = false
    do throws(JSONLDError) {
      _ = try processor.process(context, in: active, inner)
    } catch {
      if error.code == .contextOverflow { throw error }
      throw JSONLDError(
        .invalidScopedContext, "the context of the term \"\(term)\": \(error.description)")
    }
    // 21.4
    definition.context = context
    definition.baseURL = situation.baseURL
  }

  /// Step 22.
  private func setLanguage(
    of definition: TermDefinition, _ term: String, _ entries: JSONObject
  ) throws(JSONLDError) {
    guard let value = entries[Keyword.language], !entries.has(Keyword.type) else { return }
    if value.isNull {
      definition.language = .null
    } else if let language = value.string {
      definition.language = .text(language)
    } else {
      throw JSONLDError(
        .invalidLanguageMapping, "@language of the term \"\(term)\" is a string or null")
    }
  }

  /// Step 23.
  private func setDirection(
    of definition: TermDefinition, _ term: String, _ entries: JSONObject
  ) throws(JSONLDError) {
    guard let value = entries[Keyword.direction], !entries.has(Keyword.type) else { return }
    if value.isNull {
      definition.direction = .null
    } else if let direction = value.string, direction == "ltr" || direction == "rtl" {
      definition.direction = .text(direction)
    } else {
      throw JSONLDError(
        .invalidBaseDirection, "@direction of the term \"\(term)\" is \"ltr\", \"rtl\" or null")
    }
  }

  /// Step 24.
  private func setNest(
    of definition: TermDefinition, _ term: String, _ entries: JSONObject
  ) throws(JSONLDError) {
    guard let value = entries[Keyword.nest] else { return }
    try refuse1_0(Keyword.nest, term)
    guard let nest = value.string, nest == Keyword.nest || !Keyword.isKeyword(nest) else {
      throw JSONLDError(
        .invalidNestValue, "@nest of the term \"\(term)\" is @nest or a property")
    }
    definition.nest = nest
  }

  /// Step 25.
  private func setPrefix(
    of definition: TermDefinition, _ term: String, _ entries: JSONObject
  ) throws(JSONLDError) {
    guard let value = entries[Keyword.prefix] else { return }
    // 25.1
    try refuse1_0(Keyword.prefix, term)
    if term.utf8.contains(UInt8(ascii: ":")) || term.hasSlash {
      throw JSONLDError(
        .invalidTermDefinition, "the term \"\(term)\" has a colon or slash and cannot be a prefix")
    }
    // 25.2
    guard let isPrefix = value.bool else {
      throw JSONLDError(.invalidPrefixValue, "@prefix of the term \"\(term)\" is true or false")
    }
    definition.isPrefix = isPrefix
    // 25.3
    if isPrefix, let iri = definition.iri, Keyword.isKeyword(iri) {
      throw JSONLDError(
        .invalidTermDefinition, "the term \"\(term)\" is a keyword and cannot be a prefix")
    }
  }

  private func refuse1_0(_ keyword: String, _ term: String) throws(JSONLDError) {
    if is1_0 {
      throw JSONLDError(
        .invalidTermDefinition, "the term \"\(term)\" has \(keyword), which JSON-LD 1.0 has not")
    }
  }
}

extension String {
  /// Whether the last character is one of `gen-delims` of RFC 3986.
  fileprivate var endsWithDelimiter: Bool {
    utf8.last.map { ":/?#[]@".utf8.contains($0) } ?? false
  }
}
