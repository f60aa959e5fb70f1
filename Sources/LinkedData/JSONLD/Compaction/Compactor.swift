/// Compaction (JSON-LD API, section 6.1).
struct Compactor {
  let contexts: ContextProcessor
  let compactArrays: Bool
  let ordered: Bool
  /// Nodes that come again and again, where there are such.
  var shared: SharedNodes?

  var is1_0: Bool { contexts.is1_0 }

  /// What stands for an expanded element as the value of a property.
  ///
  /// The property is given as `active` has it.
  func compact(
    _ element: JSONValue, of property: TermUse?, in active: ActiveContext
  ) throws(JSONLDError) -> JSONValue {
    switch element {
    case .array(let elements):
      return try compact(array: elements, of: property, in: active)
    case .object(let object):
      if let shared, object.count >= SharedNodes.leastCount {
        return try compact(shared: object, of: property, in: active, shared)
      }
      return try compact(object: object, of: property, in: active)
    case .null, .bool, .number, .string:
      // 2.
      return element
    }
  }

  private func compact(
    shared object: JSONObject, of property: TermUse?, in active: ActiveContext,
    _ shared: SharedNodes
  ) throws(JSONLDError) -> JSONValue {
    if let known = shared.compacted(object, of: property, in: active) { return known }
    let compacted = try compact(object: object, of: property, in: active)
    shared.remember(compacted, for: object, of: property, in: active)
    return compacted
  }

  /// Step 3.
  private func compact(
    array: [JSONValue], of property: TermUse?, in active: ActiveContext
  ) throws(JSONLDError) -> JSONValue {
    var result: [JSONValue] = []
    result.reserveCapacity(array.count)
    for element in array {
      // 3.2
      let compacted = try compact(element, of: property, in: active)
      if !compacted.isNull { result.append(compacted) }
    }
    // 3.3
    let keepsArray = !compactArrays || (property?.keepsArrays ?? false)
    // 3.4
    return result.count == 1 && !keepsArray ? result[0] : .array(result)
  }

  /// Steps 4 to 13.
  private func compact(
    object element: JSONObject, of given: TermUse?, in outer: ActiveContext
  ) throws(JSONLDError) -> JSONValue {
    // 1.
    let typeScoped = outer
    var active = outer
    var property = given
    // 5.
    if let previous = active.previous, !element.has(Keyword.value),
      !(element.count == 1 && element.has(Keyword.id))
    {
      active = previous
    }
    // 6.
    if let definition = given?.definition, definition.context != nil {
      active = try contexts.processScoped(of: definition, in: active, overridesProtected: true)
    }
    if active !== outer, let given { property = active.use(of: given.term) }
    // 7.
    if let compacted = try compactAsValue(element, of: property, in: active) { return compacted }
    // 8.
    if let list = element[Keyword.list], property?.container.contains(.list) ?? false {
      return try compact(list, of: property, in: active)
    }
    // 11.
    if typeScoped.hasScopes, let types = element[Keyword.type] {
      active = try enterTypeScopes(of: types, typeScoped, active)
      if active !== outer, let given { property = active.use(of: given.term) }
    }
    // 12.
    var node = NodeCompactor(
      compactor: self, active: active, typeScoped: typeScoped, property: property,
      count: element.count)
    for member in element.members(ordered: ordered) { try node.compact(member) }
    // 13.
    return .object(node.result)
  }

  /// Step 7.
  private func compactAsValue(
    _ element: JSONObject, of property: TermUse?, in active: ActiveContext
  ) throws(JSONLDError) -> JSONValue? {
    let isValue = element.has(Keyword.value)
    guard isValue || element.has(Keyword.id) else { return nil }
    let compacted = try active.compactValue(element, by: property?.definition)
    if compacted.isScalar { return compacted }
    return isValue && property?.definition?.type == Keyword.json ? compacted : nil
  }

  /// Step 11.
  private func enterTypeScopes(
    of types: JSONValue, _ typeScoped: ActiveContext, _ active: ActiveContext
  ) throws(JSONLDError) -> ActiveContext {
    var terms: [String] = []
    for type in types.asArray.compactMap(\.string) {
      terms.append(try typeScoped.compactWord(type))
    }
    var active = active
    // 11.1
    for term in terms.sorted(by: UTF8Order.precedes) {
      guard let definition = typeScoped[term], definition.context != nil else { continue }
      active = try contexts.processScoped(of: definition, in: active, propagates: false)
    }
    return active
  }
}
