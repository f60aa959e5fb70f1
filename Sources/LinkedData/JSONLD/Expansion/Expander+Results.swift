/// What becomes of a node once its entries are expanded (steps 15 to 20).
extension Expander {
  private static let valueEntries: Set<ExactString> = [
    "@direction", "@index", "@language", "@type", "@value",
  ]

  func finish(_ node: JSONObject, _ situation: Situation) throws(JSONLDError) -> JSONValue? {
    var result = node
    if result.has(Keyword.value) {
      // 15.
      guard try checkValue(result, situation) else { return nil }
    } else if let type = result[Keyword.type] {
      // 16.
      if type.array == nil { result.set(Keyword.type, .array([type])) }
    } else if result.has(Keyword.set) || result.has(Keyword.list) {
      // 17.1
      guard result.count == 1 || (result.count == 2 && result.has(Keyword.index)) else {
        throw JSONLDError(.invalidSetOrListObject, "a set or list has nothing beside but @index")
      }
      // 17.2
      if let set = result[Keyword.set] { return finish(set: set, situation) }
    }
    // 18.
    if result.count == 1, result.has(Keyword.language) { return nil }
    // 19.
    return isDropped(result, situation) ? nil : .object(result)
  }

  /// What `@set` holds stands in its place.
  private func finish(set: JSONValue, _ situation: Situation) -> JSONValue? {
    if set.isNull { return nil }
    return saysNothing(set, situation) ? nil : set
  }

  /// Step 19 for any value.
  func saysNothing(_ value: JSONValue, _ situation: Situation) -> Bool {
    value.object.map { isDropped($0, situation) } ?? false
  }

  /// Step 19: whether a map says nothing, where there is no property it is the value of.
  private func isDropped(_ result: JSONObject, _ situation: Situation) -> Bool {
    guard situation.property == nil || situation.property == Keyword.graph else { return false }
    // 19.1
    if result.isEmpty || result.has(Keyword.value) || result.has(Keyword.list) {
      return !(situation.isFrame && result.isEmpty)
    }
    // 19.2
    return result.count == 1 && result.has(Keyword.id) && !situation.isFrame
  }

  /// Step 15; false where the value is null.
  private func checkValue(
    _ result: JSONObject, _ situation: Situation
  ) throws(JSONLDError) -> Bool {
    let type = result[Keyword.type]
    let hasTag = result.has(Keyword.language) || result.has(Keyword.direction)
    // 15.1
    guard result.members.allSatisfy({ Self.valueEntries.contains(ExactString($0.key)) }),
      !(type != nil && hasTag)
    else {
      throw JSONLDError(.invalidValueObject, "a value object has entries that do not go together")
    }
    // 15.2
    let isJSON = type.map { $0 == "@json" || $0 == ["@json"] } ?? false
    if isJSON { return true }
    let value = result[Keyword.value] ?? .null
    // 15.3
    if value.isNull || (value.isEmptyArray && !situation.isFrame) { return false }
    if situation.isFrame { return true }
    // 15.4
    if result.has(Keyword.language), value.string == nil {
      throw JSONLDError(.invalidLanguageTaggedValue, "only a string can have a language")
    }
    // 15.5
    if let type, !isDatatype(type) {
      throw JSONLDError(.invalidTypedValue, "the type of a value is an IRI")
    }
    return true
  }

  private func isDatatype(_ type: JSONValue) -> Bool {
    guard let text = type.string else { return false }
    return text.hasIRIScheme && !text.utf8.contains(0x20)
  }
}
