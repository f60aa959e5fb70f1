/// The other entries of a definition (steps 19 to 25).
extension TermDefinitionBuilder {
  /// Step 19.
  func setContainer(
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
  mutating func setIndex(
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
  func setContext(
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
  func setLanguage(
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
  func setDirection(
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
  func setNest(
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
  func setPrefix(
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
