/// Value expansion (JSON-LD API, section 5.3).
extension ActiveContext {
  /// The object that a scalar stands for as a value of a property.
  func expandValue(_ value: JSONValue, by definition: TermDefinition?) -> JSONObject {
    if let text = value.string {
      // 1.
      if definition?.type == Keyword.id {
        return reference(expandIRI(text, documentRelative: true, vocab: false))
      }
      // 2.
      if definition?.type == Keyword.vocab {
        return reference(expandIRI(text, documentRelative: true, vocab: true))
      }
    }
    // 3.
    var result = JSONObject(Keyword.value, value)
    if let type = definition?.type, ![Keyword.id, Keyword.vocab, Keyword.none].contains(type) {
      // 4.
      result.appendNew(Keyword.type, .string(type))
    } else if value.string != nil {
      // 5.
      addLanguage(of: definition, to: &result)
    }
    return result
  }

  private func reference(_ iri: String?) -> JSONObject {
    JSONObject(Keyword.id, iri.map(JSONValue.string) ?? .null)
  }

  /// Steps 5.1 to 5.4.
  private func addLanguage(of definition: TermDefinition?, to result: inout JSONObject) {
    if let language = effectiveLanguage(of: definition) {
      result.appendNew(Keyword.language, .string(language))
    }
    if let direction = effectiveDirection(of: definition) {
      result.appendNew(Keyword.direction, .string(direction))
    }
  }

  /// The language of a term's strings: its own, or that of the context.
  func effectiveLanguage(of definition: TermDefinition?) -> String? {
    guard let definition, definition.language != .unset else { return language }
    return definition.language.text
  }

  /// The direction of a term's strings: its own, or that of the context.
  func effectiveDirection(of definition: TermDefinition?) -> String? {
    guard let definition, definition.direction != .unset else { return direction }
    return definition.direction.text
  }
}
