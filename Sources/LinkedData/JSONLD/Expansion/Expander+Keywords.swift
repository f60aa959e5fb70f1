/// The entries of a node whose keys are keywords (step 13.4).
extension Expander {
  func expandKeyword(
    _ keyword: String, _ member: JSONObject.Member, _ situation: Situation,
    _ state: inout NodeState
  ) throws(JSONLDError) {
    try checkKeyword(keyword, situation, state)
    let value = member.value
    switch keyword {
    case Keyword.graph: try expandGraph(value, situation, &state)
    case Keyword.included: try expandIncluded(value, situation, &state)
    case Keyword.list: try expandList(value, situation, &state)
    case Keyword.set: try expandSet(value, situation, &state)
    case Keyword.reverse: try expandReverse(value, situation, &state)
    default: try expandFlatKeyword(keyword, member, situation, &state)
    }
  }

  /// Steps 13.4.1 and 13.4.2.
  private func checkKeyword(
    _ keyword: String, _ situation: Situation, _ state: NodeState
  ) throws(JSONLDError) {
    // 13.4.1
    if situation.property == Keyword.reverse {
      throw JSONLDError(.invalidReversePropertyMap, "\(keyword) cannot be reversed")
    }
    // 13.4.2
    let mayRepeat = !is1_0 && (keyword == Keyword.included || keyword == Keyword.type)
    // What reversed terms have put into @reverse is no key that collides: whether it comes first is
    // chance.
    let isThere = keyword == Keyword.reverse ? state.hasReverseMap : state.result.has(keyword)
    if !mayRepeat, isThere {
      throw JSONLDError(.collidingKeywords, "two keys of a node mean \(keyword)")
    }
  }

  /// The keywords whose values are no nodes.
  private func expandFlatKeyword(
    _ keyword: String, _ member: JSONObject.Member, _ situation: Situation,
    _ state: inout NodeState
  ) throws(JSONLDError) {
    let value = member.value
    switch keyword {
    case Keyword.id: try expandID(value, situation, &state)
    case Keyword.type: try expandType(value, situation, &state)
    case Keyword.value: try expandValueEntry(value, situation, &state)
    case Keyword.language: try expandLanguage(value, situation, &state)
    case Keyword.direction: try expandDirection(value, situation, &state)
    case Keyword.index: try expandIndex(value, &state)
    case Keyword.nest: state.nests.append(member.key)
    default: try expandFrameKeyword(keyword, value, situation, &state)
    }
  }

  /// Step 13.4.3.
  private func expandID(
    _ value: JSONValue, _ situation: Situation, _ state: inout NodeState
  ) throws(JSONLDError) {
    func expanded(_ text: String) -> JSONValue {
      situation.active.expandIRI(text, documentRelative: true, vocab: false)
        .map(JSONValue.string) ?? .null
    }
    if let text = value.string {
      // 13.4.3.2
      let id = expanded(text)
      state.result.set(Keyword.id, situation.isFrame ? .array([id]) : id)
      return
    }
    // 13.4.3.1
    if situation.isFrame {
      if value.isEmptyMap || value == .array([[:]]) {
        state.result.set(Keyword.id, .array([[:]]))
        return
      }
      if let elements = value.array, elements.allSatisfy({ $0.string != nil }) {
        state.result.set(Keyword.id, .array(elements.compactMap(\.string).map(expanded)))
        return
      }
    }
    throw JSONLDError(.invalidIDValue, "@id is a string")
  }

  /// Step 13.4.4.
  private func expandType(
    _ value: JSONValue, _ situation: Situation, _ state: inout NodeState
  ) throws(JSONLDError) {
    var expanded = try typeValue(value, situation, state.typeScoped)
    // 13.4.4.5
    if let before = state.result[Keyword.type] {
      expanded = .array(before.asArray + expanded.asArray)
    }
    state.result.set(Keyword.type, expanded)
  }

  private func typeValue(
    _ value: JSONValue, _ situation: Situation, _ active: ActiveContext
  ) throws(JSONLDError) -> JSONValue {
    func expanded(_ text: String) -> JSONValue {
      active.expandType(text).map(JSONValue.string) ?? .null
    }
    switch value {
    case .string(let text):
      // 13.4.4.4
      return expanded(text)
    case .array(let elements):
      var types: [JSONValue] = []
      for element in elements {
        types.append(
          try element.isScalar || situation.isFrame
            ? typeValue(element, situation, active) : typeValue(.null, situation, active))
      }
      return .array(types)
    case .object(let object) where situation.isFrame:
      // 13.4.4.2
      if object.isEmpty { return value }
      // 13.4.4.3
      if let standard = object[Keyword.default], object.count == 1 {
        return .object([Keyword.default: try typeValue(standard, situation, active)])
      }
      fallthrough
    default:
      // 13.4.4.1
      throw JSONLDError(.invalidTypeValue, "@type is a string or an array of strings")
    }
  }

  /// Step 13.4.5.
  private func expandGraph(
    _ value: JSONValue, _ situation: Situation, _ state: inout NodeState
  ) throws(JSONLDError) {
    let graph = try expand(value, situation.with(Keyword.graph))
    state.result.set(Keyword.graph, .array(graph?.asArray ?? []))
  }

  /// Step 13.4.6.
  private func expandIncluded(
    _ value: JSONValue, _ situation: Situation, _ state: inout NodeState
  ) throws(JSONLDError) {
    // 13.4.6.1
    if is1_0 { return }
    // 13.4.6.2; under the keyword, so that what is no node is not dropped before it is seen.
    let included = try expand(value, situation.with(Keyword.included))?.asArray ?? [.null]
    try addIncluded(included, situation, &state)
  }

  /// Steps 13.4.6.3 and 13.4.6.4.
  private func addIncluded(
    _ included: [JSONValue], _ situation: Situation, _ state: inout NodeState
  ) throws(JSONLDError) {
    // 13.4.6.3
    guard included.allSatisfy(\.isNodeObject) else {
      throw JSONLDError(.invalidIncludedValue, "@included holds nodes")
    }
    // 13.4.6.4; what says nothing is dropped now.
    let nodes = included.filter { !saysNothing($0, situation.with(nil)) }
    let before = state.result[Keyword.included]?.asArray ?? []
    state.result.set(Keyword.included, .array(before + nodes))
  }

  /// Step 13.4.7.
  private func expandValueEntry(
    _ value: JSONValue, _ situation: Situation, _ state: inout NodeState
  ) throws(JSONLDError) {
    // 12.
    let inputType = state.lastType.flatMap { situation.active.expandIRI($0, vocab: true) }
    if inputType == Keyword.json {
      // 13.4.7.1
      if is1_0 { throw JSONLDError(.invalidValueObjectValue, "JSON-LD 1.0 has no JSON literals") }
      state.result.set(Keyword.value, value)
      return
    }
    let mayBe =
      situation.isFrame
      && (value.isEmptyMap || value == .array([[:]]) || value.array?.allSatisfy(\.isScalar) == true)
    // 13.4.7.2
    guard value.isScalar || mayBe else {
      throw JSONLDError(.invalidValueObjectValue, "@value is a string, a number or a boolean")
    }
    // 13.4.7.3 and 13.4.7.4
    state.result.set(
      Keyword.value, situation.isFrame && !value.isNull ? .array(value.asArray) : value)
  }

  /// Step 13.4.8.
  private func expandLanguage(
    _ value: JSONValue, _ situation: Situation, _ state: inout NodeState
  ) throws(JSONLDError) {
    guard value.string != nil || isPattern(value, situation) else {
      throw JSONLDError(.invalidLanguageTaggedString, "@language is a string")
    }
    state.result.set(Keyword.language, situation.isFrame ? .array(value.asArray) : value)
  }

  /// Step 13.4.9.
  private func expandDirection(
    _ value: JSONValue, _ situation: Situation, _ state: inout NodeState
  ) throws(JSONLDError) {
    // 13.4.9.1
    if is1_0 { return }
    // 13.4.9.2
    guard value == "ltr" || value == "rtl" || isPattern(value, situation) else {
      throw JSONLDError(.invalidBaseDirection, "@direction is \"ltr\" or \"rtl\"")
    }
    // 13.4.9.3
    state.result.set(Keyword.direction, situation.isFrame ? .array(value.asArray) : value)
  }

  /// Whether this is what a frame may have in place of a string.
  private func isPattern(_ value: JSONValue, _ situation: Situation) -> Bool {
    guard situation.isFrame else { return false }
    if value.isEmptyMap || value == .array([[:]]) { return true }
    return value.array?.allSatisfy { $0.string != nil } ?? false
  }

  /// Step 13.4.10.
  private func expandIndex(_ value: JSONValue, _ state: inout NodeState) throws(JSONLDError) {
    guard value.string != nil else {
      throw JSONLDError(.invalidIndexValue, "@index is a string")
    }
    state.result.set(Keyword.index, value)
  }

  /// Step 13.4.11.
  private func expandList(
    _ value: JSONValue, _ situation: Situation, _ state: inout NodeState
  ) throws(JSONLDError) {
    // 13.4.11.1
    guard let property = situation.property, property != Keyword.graph else { return }
    // 13.4.11.2
    let list = try expand(value, situation.with())?.asArray ?? []
    if is1_0, list.contains(where: \.isListObject) { try refuseListOfLists() }
    state.result.set(Keyword.list, .array(list))
  }

  /// Step 13.4.12.
  private func expandSet(
    _ value: JSONValue, _ situation: Situation, _ state: inout NodeState
  ) throws(JSONLDError) {
    state.result.set(Keyword.set, try expand(value, situation.with()) ?? .null)
  }

  /// Step 13.4.13.
  private func expandReverse(
    _ value: JSONValue, _ situation: Situation, _ state: inout NodeState
  ) throws(JSONLDError) {
    state.hasReverseMap = true
    // 13.4.13.1
    guard value.object != nil else {
      throw JSONLDError(.invalidReverseValue, "@reverse is a map")
    }
    // 13.4.13.2
    guard let expanded = try expand(value, situation.with(Keyword.reverse))?.object else { return }
    try addReversed(expanded, &state)
  }

  /// Steps 13.4.13.3 and 13.4.13.4.
  private func addReversed(
    _ expanded: JSONObject, _ state: inout NodeState
  ) throws(JSONLDError) {
    for member in expanded.members {
      if member.key == Keyword.reverse {
        // 13.4.13.3
        for twice in member.value.object?.members ?? [] {
          state.result.add(twice.key, twice.value, asArray: true)
        }
      } else {
        // 13.4.13.4
        try addReverse(member.value.asArray, to: member.key, &state.result)
      }
    }
  }

  /// Steps 13.4.13.4 and 13.13: the values are nodes that have this one as the property's value.
  func addReverse(
    _ values: [JSONValue], to property: String, _ result: inout JSONObject
  ) throws(JSONLDError) {
    for value in values where value.isValueObject || value.isListObject {
      throw JSONLDError(
        .invalidReversePropertyValue, "the reverse property \(property) has a value or a list")
    }
    result.update(Keyword.reverse, initial: [:]) { map in
      map.updateObject { reversed in
        for value in values { reversed.add(property, value, asArray: true) }
      }
    }
  }

  /// Step 13.4.15; other keywords mean nothing here.
  private func expandFrameKeyword(
    _ keyword: String, _ value: JSONValue, _ situation: Situation, _ state: inout NodeState
  ) throws(JSONLDError) {
    guard situation.isFrame, Keyword.ofFrames.contains(ExactString(keyword)) else { return }
    let expanded = try expand(value, situation.with(keyword)) ?? .null
    state.result.set(keyword, .array(expanded.asArray))
  }
}

extension Expander.Situation {
  /// The same for what stands in place of the element itself.
  fileprivate func with() -> Expander.Situation { with(property) }
}
