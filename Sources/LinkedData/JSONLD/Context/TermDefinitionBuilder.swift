/// Create Term Definition (JSON-LD API, section 4.2), for the terms of one context.
struct TermDefinitionBuilder {
  let local: JSONObject
  let active: ActiveContext
  let situation: ContextProcessor.Situation
  let processor: ContextProcessor
  /// What `@protected` of the context says.
  private let protects: Bool
  /// False while a term is being defined, true once it is.
  var defined: [ExactString: Bool] = [:]
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

  var is1_0: Bool { processor.is1_0 }

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
  mutating func expandIRI(_ value: String) throws(JSONLDError) -> String? {
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

  mutating func defineIfNeeded(_ term: String) throws(JSONLDError) {
    guard local.has(term), defined[ExactString(term)] != true,
      !Self.reserved.contains(ExactString(term))
    else { return }
    try define(term)
  }
}
