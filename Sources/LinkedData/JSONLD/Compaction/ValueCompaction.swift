/// Value compaction (JSON-LD API, section 6.3).
extension ActiveContext {
  /// What stands for a value object or a node reference as the value of a property: a scalar where
  /// the term says the rest, otherwise the map with its keys compacted.
  func compactValue(
    _ value: JSONObject, by definition: TermDefinition?
  ) throws(JSONLDError) -> JSONValue {
    let hasIndex = value.has(Keyword.index)
    let keepsIndex = hasIndex && !(definition?.container.contains(.index) ?? false)
    // 6.
    if let id = value[Keyword.id], value.count == (hasIndex ? 2 : 1) {
      if let compact = try compactReference(id, definition), !keepsIndex { return compact }
      return try compactKeys(of: value)
    }
    let type = value[Keyword.type]?.string
    if let type, definition?.type == type {
      // 7.
      if !keepsIndex, let scalar = value[Keyword.value] { return scalar }
    } else if definition?.type == Keyword.none || value.has(Keyword.type) {
      // 8.
      return try compactKeys(of: compactType(of: value))
    } else if !keepsIndex, let scalar = value[Keyword.value] {
      // 9. and 10.
      if scalar.string == nil || matchesLanguage(value, definition) { return scalar }
    }
    // 11.
    return try compactKeys(of: compactType(of: value))
  }

  /// Steps 6.1 and 6.2.
  private func compactReference(
    _ id: JSONValue, _ definition: TermDefinition?
  ) throws(JSONLDError) -> JSONValue? {
    guard let id = id.string else { return nil }
    switch definition?.type {
    case Keyword.id: return .string(try compactIRI(id, vocab: false))
    case Keyword.vocab: return .string(try compactIRI(id))
    default: return nil
    }
  }

  /// Step 10: whether the term says language and direction of the value.
  private func matchesLanguage(_ value: JSONObject, _ definition: TermDefinition?) -> Bool {
    let language = effectiveLanguage(of: definition)?.lowercasedTag
    let direction = effectiveDirection(of: definition)
    return value[Keyword.language]?.string?.lowercasedTag == language
      && value[Keyword.direction]?.string == direction
  }

  /// Step 8.1.
  private func compactType(of value: JSONObject) throws(JSONLDError) -> JSONObject {
    guard let type = value[Keyword.type] else { return value }
    var result = value
    if let text = type.string {
      result.set(Keyword.type, .string(try compactWord(text)))
    } else if let types = type.array {
      var compact: [JSONValue] = []
      for item in types {
        compact.append(
          try item.string.map { text throws(JSONLDError) in
            .string(try compactWord(text))
          } ?? item)
      }
      result.set(Keyword.type, .array(compact))
    }
    return result
  }

  /// Step 11.
  private func compactKeys(of value: JSONObject) throws(JSONLDError) -> JSONValue {
    var result = JSONObject(minimumCapacity: value.count)
    for member in value.members {
      result.set(try compactWord(member.key), member.value)
    }
    return .object(result)
  }
}
