/// The entries of a definition that give the term its IRI and type (steps 12 to 18).
extension TermDefinitionBuilder {
  /// Step 12.
  mutating func setType(
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
  mutating func setReverse(
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
  mutating func setIRI(
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
    // 14.2.4, which JSON-LD 1.0 did not ask.
    let hasInnerColon = term.utf8.dropFirst().dropLast().contains(UInt8(ascii: ":"))
    if !is1_0, hasInnerColon || term.hasSlash {
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

extension String {
  /// Whether the last character is one of `gen-delims` of RFC 3986.
  fileprivate var endsWithDelimiter: Bool {
    utf8.last.map { ":/?#[]@".utf8.contains($0) } ?? false
  }
}
