/// The entries of a node whose keys are properties (steps 13.5 to 13.14).
extension Expander {
  func expandProperty(
    _ property: String, _ member: JSONObject.Member, _ definition: TermDefinition?,
    _ situation: Situation, _ state: inout NodeState
  ) throws(JSONLDError) {
    // 13.5
    let container = definition?.container ?? []
    // 13.6 to 13.10
    guard
      var expanded = try expandValue(of: member, definition, container, situation)
    else { return }
    // 13.11
    if container.contains(.list), !expanded.isListObject {
      if is1_0, expanded.asArray.contains(where: \.isListObject) { try refuseListOfLists() }
      expanded = .object([Keyword.list: .array(expanded.asArray)])
    }
    // 13.12
    if container.contains(.graph), container.isDisjoint(with: [.id, .index]) {
      expanded = .array(
        expanded.asArray.map { .object([Keyword.graph: .array($0.asArray)]) })
    }
    if definition?.isReverse ?? false {
      // 13.13
      try addReverse(expanded.asArray, to: property, &state.result)
    } else {
      // 13.14
      state.result.add(property, expanded, asArray: true)
    }
  }

  /// Steps 13.6 to 13.9.
  private func expandValue(
    of member: JSONObject.Member, _ definition: TermDefinition?, _ container: Container,
    _ situation: Situation
  ) throws(JSONLDError) -> JSONValue? {
    // 13.6
    if definition?.type == Keyword.json {
      return .object([Keyword.value: member.value, Keyword.type: .string(Keyword.json)])
    }
    if let map = member.value.object {
      // 13.7
      if container.contains(.language) {
        return try expandLanguageMap(map, definition, situation)
      }
      // 13.8
      if !container.isDisjoint(with: [.index, .type, .id]) {
        return try expandIndexMap(map, of: member.key, definition, container, situation)
      }
    }
    // 13.9
    return try expand(member.value, situation.with(member.key, .some(definition)))
  }

  /// Step 13.7.
  private func expandLanguageMap(
    _ map: JSONObject, _ definition: TermDefinition?, _ situation: Situation
  ) throws(JSONLDError) -> JSONValue {
    let active = situation.active
    // 13.7.2 and 13.7.3
    let direction = active.effectiveDirection(of: definition)
    var expanded: [JSONValue] = []
    // 13.7.4
    for member in map.members(ordered: ordered) {
      let isNone = active.expandIRI(member.key, vocab: true) == Keyword.none
      for item in member.value.asArray where !item.isNull {
        // 13.7.4.2.2
        guard item.string != nil else {
          throw JSONLDError(
            .invalidLanguageMapValue, "the values of a language map are strings")
        }
        // 13.7.4.2.3 to 13.7.4.2.6
        var value: JSONObject = [Keyword.value: item]
        if !isNone { value.set(Keyword.language, .string(member.key)) }
        if let direction { value.set(Keyword.direction, .string(direction)) }
        expanded.append(.object(value))
      }
    }
    return .array(expanded)
  }

  /// Step 13.8: a map by index, type or identifier.
  private func expandIndexMap(
    _ map: JSONObject, of key: String, _ definition: TermDefinition?, _ container: Container,
    _ situation: Situation
  ) throws(JSONLDError) -> JSONValue {
    // 13.8.2
    let indexKey = definition?.index ?? Keyword.index
    var expanded: [JSONValue] = []
    // 13.8.3
    for member in map.members(ordered: ordered) {
      // 13.8.3.1 to 13.8.3.3
      let inner = Situation(
        active: try mapContext(of: member.key, container, situation), property: key,
        isFrame: situation.isFrame, fromMap: true)
      // 13.8.3.5 and 13.8.3.6
      let items = try expand(.array(member.value.asArray), inner)?.asArray ?? []
      for item in items {
        expanded.append(
          try place(item, at: member.key, indexKey: indexKey, container, situation.active))
      }
    }
    return .array(expanded)
  }

  private func mapContext(
    of index: String, _ container: Container, _ situation: Situation
  ) throws(JSONLDError) -> ActiveContext {
    guard !container.isDisjoint(with: [.id, .type]) else { return situation.active }
    // 13.8.3.1
    let context = situation.active.previous ?? situation.active
    // 13.8.3.2
    if container.contains(.type), let definition = context[index], definition.context != nil {
      return try contexts.processScoped(of: definition, in: context)
    }
    // 13.8.3.3
    return container.contains(.type) ? context : situation.active
  }

  /// Step 13.8.3.7: says in the item itself where in the map it stood.
  private func place(
    _ item: JSONValue, at index: String, indexKey: String, _ container: Container,
    _ active: ActiveContext
  ) throws(JSONLDError) -> JSONValue {
    // 13.8.3.7.1
    var object = item.object ?? [:]
    if container.contains(.graph), !item.isGraphObject {
      object = [Keyword.graph: .array(item.asArray)]
    }
    // 13.8.3.4
    let expandedIndex = active.expandIRI(index, vocab: true)
    if expandedIndex == Keyword.none { return .object(object) }
    if container.contains(.index), indexKey != Keyword.index {
      // 13.8.3.7.2
      try addIndexProperty(indexKey, index, to: &object, active)
    } else if container.contains(.index) {
      // 13.8.3.7.3
      if !object.has(Keyword.index) { object.set(Keyword.index, .string(index)) }
    } else if container.contains(.id) {
      // 13.8.3.7.4
      if !object.has(Keyword.id) {
        let id = active.expandIRI(index, documentRelative: true, vocab: false)
        object.set(Keyword.id, id.map(JSONValue.string) ?? .null)
      }
    } else if container.contains(.type) {
      // 13.8.3.7.5
      let type = expandedIndex.map(JSONValue.string) ?? .null
      object.set(Keyword.type, .array([type] + (object[Keyword.type]?.asArray ?? [])))
    }
    return .object(object)
  }

  /// Step 13.8.3.7.2: the index is the value of a property.
  private func addIndexProperty(
    _ indexKey: String, _ index: String, to object: inout JSONObject, _ active: ActiveContext
  ) throws(JSONLDError) {
    // 13.8.3.7.2.1
    let value = JSONValue.object(active.expandValue(.string(index), by: active[indexKey]))
    // 13.8.3.7.2.2
    guard let property = active.expandIRI(indexKey, vocab: true) else { return }
    // 13.8.3.7.2.3 and 13.8.3.7.2.4
    object.set(property, .array([value] + (object[property]?.asArray ?? [])))
    // 13.8.3.7.2.5
    if object.has(Keyword.value) {
      throw JSONLDError(
        .invalidValueObject, "a value in a map by \(indexKey) cannot have that property")
    }
  }
}
