/// Expansion (JSON-LD API, section 5.1).
struct Expander {
  let contexts: ContextProcessor
  let baseURL: String?
  let ordered: Bool

  /// What expansion carries along from element to element.
  struct Situation {
    var active: ActiveContext
    /// The key that led here.
    var property: String?
    /// How that key is defined in `active`; not asked yet where it is nil.
    var known: TermDefinition??
    /// Whether frames are expanded, which may have more in them.
    var isFrame: Bool
    var fromMap = false

    func with(_ property: String?, _ known: TermDefinition?? = nil) -> Situation {
      Situation(active: active, property: property, known: known, isFrame: isFrame)
    }

    /// How the key that led here is defined.
    var definition: TermDefinition? { known ?? active.definition(of: property) }
  }

  /// What the entries of one node come to.
  struct NodeState {
    var result: JSONObject
    var nests: [String] = []
    /// Whether a key has meant `@reverse`.
    var hasReverseMap = false
    /// The active context before type-scoped contexts.
    let typeScoped: ActiveContext
    /// The last type of the node, which step 12 expands; here that waits until it is asked for.
    let lastType: String?

    init(count: Int, typeScoped: ActiveContext, lastType: String?) {
      result = JSONObject(minimumCapacity: count)
      self.typeScoped = typeScoped
      self.lastType = lastType
    }
  }

  var is1_0: Bool { contexts.is1_0 }

  /// What an element expands to: a map or an array of them, or nothing.
  func expand(
    _ element: JSONValue, _ situation: Situation
  ) throws(JSONLDError) -> JSONValue? {
    var situation = situation
    // 2.
    if situation.property == Keyword.default { situation.isFrame = false }
    switch element {
    case .null:
      // 1.
      return nil
    case .array(let elements):
      return try expand(array: elements, situation)
    case .object(let object):
      return try expand(object: object, situation)
    case .bool, .number, .string:
      return try expand(scalar: element, situation)
    }
  }

  /// Step 4.
  private func expand(
    scalar: JSONValue, _ situation: Situation
  ) throws(JSONLDError) -> JSONValue? {
    // 4.1
    guard let property = situation.property, property != Keyword.graph else { return nil }
    // 4.2
    let definition = situation.definition
    guard let definition, definition.context != nil else {
      return .object(situation.active.expandValue(scalar, by: definition))
    }
    let active = try contexts.processScoped(of: definition, in: situation.active)
    // 4.3
    return .object(active.expandValue(scalar, by: active[property]))
  }

  /// Step 5.
  private func expand(
    array: [JSONValue], _ situation: Situation
  ) throws(JSONLDError) -> JSONValue {
    var result: [JSONValue] = []
    result.reserveCapacity(array.count)
    var situation = situation
    situation.known = .some(situation.definition)
    let isList = situation.definition?.container.contains(.list) ?? false
    for element in array {
      // 5.2.1
      guard let expanded = try expand(element, situation) else { continue }
      guard case .array(let inner) = expanded else {
        result.append(expanded)
        continue
      }
      if isList {
        // 5.2.2
        try refuseListOfLists()
        result.append(.object([Keyword.list: expanded]))
      } else {
        // 5.2.3
        result += inner
      }
    }
    return .array(result)
  }

  func refuseListOfLists() throws(JSONLDError) {
    if is1_0 { throw JSONLDError(.listOfLists, "JSON-LD 1.0 has no lists of lists") }
  }

  /// Steps 6 to 20.
  ///
  /// This and what it calls is kept in small functions: values nest as deep as the reader of JSON lets
  /// them, and so do the calls.
  private func expand(
    object element: JSONObject, _ situation: Situation
  ) throws(JSONLDError) -> JSONValue? {
    var (inner, state) = try enter(element, situation)
    // 13. and 14.
    try expandEntries(of: element, inner, &state)
    // 15. to 20.
    return try finish(state.result, inner)
  }

  /// Steps 7 to 12: the contexts that hold in an element.
  func enter(
    _ element: JSONObject, _ situation: Situation
  ) throws(JSONLDError) -> (Situation, NodeState) {
    var situation = situation
    let propertyScope = situation.definition
    // 7.
    if !situation.fromMap, let previous = situation.active.previous,
      !isValueOrReference(element, in: situation.active)
    {
      situation.active = previous
      situation.known = nil
    }
    // 8.
    try enterScope(of: propertyScope, &situation)
    // 9.
    if let context = element[Keyword.context] {
      situation.active = try contexts.process(
        context, in: situation.active, ContextProcessor.Situation(baseURL: baseURL))
      situation.known = nil
    }
    // 10. and 11.
    let typeScoped = situation.active
    let typeKeys = typeKeys(of: element, in: typeScoped)
    if typeScoped.hasScopes {
      try enterTypeScopes(of: element, typeKeys, typeScoped, &situation)
    }
    // 12.
    let lastType = typeKeys.first.flatMap { element[$0]?.lastString }
    return (situation, NodeState(count: element.count, typeScoped: typeScoped, lastType: lastType))
  }

  /// Step 7: whether the context of the type before still holds here.
  private func isValueOrReference(_ element: JSONObject, in active: ActiveContext) -> Bool {
    let keys = element.members.map { active.expandKey($0.key) }
    if keys.contains(where: { $0 == Keyword.value }) { return true }
    return keys.count == 1 && keys[0] == Keyword.id
  }

  /// Steps 3 and 8: a property's own context.
  private func enterScope(
    of definition: TermDefinition?, _ situation: inout Situation
  ) throws(JSONLDError) {
    guard let definition, definition.context != nil else { return }
    situation.active = try contexts.processScoped(
      of: definition, in: situation.active, overridesProtected: true)
    situation.known = nil
  }

  /// The keys of a node that mean `@type`, in the order of their code points.
  private func typeKeys(of element: JSONObject, in active: ActiveContext) -> [String] {
    var keys: [String] = []
    for member in element.members where active.meaning(of: member.key).isType {
      keys.append(member.key)
    }
    return keys.count < 2 ? keys : keys.sorted(by: UTF8Order.precedes)
  }

  /// Step 11: the contexts of a node's types.
  private func enterTypeScopes(
    of element: JSONObject, _ typeKeys: [String], _ typeScoped: ActiveContext,
    _ situation: inout Situation
  ) throws(JSONLDError) {
    for key in typeKeys {
      // 11.1 and 11.2
      let types = (element[key] ?? .null).asArray.compactMap(\.string)
      for type in types.sorted(by: UTF8Order.precedes) {
        guard let definition = typeScoped[type], definition.context != nil else { continue }
        situation.active = try contexts.processScoped(
          of: definition, in: situation.active, propagates: false)
        situation.known = nil
      }
    }
  }

  /// Steps 13 and 14.
  func expandEntries(
    of element: JSONObject, _ situation: Situation, _ state: inout NodeState
  ) throws(JSONLDError) {
    state.nests = []
    for member in element.members(ordered: ordered) {
      // 13.1
      if member.key == Keyword.context { continue }
      // 13.2 to 13.14
      try expandEntry(member, situation, &state)
    }
    // 14.
    let nests = ordered ? state.nests.sorted(by: UTF8Order.precedes) : state.nests
    for key in nests { try expandNest(key, of: element, situation, &state) }
  }

  /// Steps 13.2 to 13.14.
  private func expandEntry(
    _ member: JSONObject.Member, _ situation: Situation, _ state: inout NodeState
  ) throws(JSONLDError) {
    // 13.2 and 13.3
    let meaning = situation.active.meaning(of: member.key)
    guard let property = meaning.property else { return }
    if meaning.isKeyword {
      // 13.4
      try expandKeyword(property, member, situation, &state)
    } else if meaning.isIRI {
      // 13.5 to 13.14
      try expandProperty(property, member, meaning.definition, situation, &state)
    }
  }

  /// Step 14: what is nested counts as if it stood in the node.
  private func expandNest(
    _ key: String, of element: JSONObject, _ situation: Situation, _ state: inout NodeState
  ) throws(JSONLDError) {
    // 14.1
    for nested in (element[key] ?? .null).asArray {
      // 14.2.1
      guard let object = nested.object,
        !object.members.contains(where: {
          situation.active.expandKey($0.key) == Keyword.value
        })
      else {
        throw JSONLDError(.invalidNestValue, "the value of \"\(key)\" cannot be nested")
      }
      // 14.2.2
      var inner = situation.with(key)
      try enterScope(of: situation.active[key], &inner)
      try expandEntries(of: object, inner, &state)
    }
  }
}

extension JSONValue {
  /// The string, or the last element of an array where that is one.
  fileprivate var lastString: String? {
    if case .array(let elements) = self { elements.last?.string } else { string }
  }
}
