/// Compaction of the entries of one map (step 12 of section 6.1).
struct NodeCompactor {
  let compactor: Compactor
  let active: ActiveContext
  /// The context before type-scoped contexts.
  let typeScoped: ActiveContext
  /// The key that led here.
  let property: TermUse?
  var result: JSONObject

  init(
    compactor: Compactor, active: ActiveContext, typeScoped: ActiveContext, property: TermUse?,
    count: Int
  ) {
    self.compactor = compactor
    self.active = active
    self.typeScoped = typeScoped
    self.property = property
    result = JSONObject(minimumCapacity: count)
  }

  /// Step 9.
  private var isInsideReverse: Bool { property?.term == Keyword.reverse }

  func alias(of keyword: String) throws(JSONLDError) -> String {
    try active.compactWord(keyword)
  }

  mutating func compact(_ member: JSONObject.Member) throws(JSONLDError) {
    switch member.key {
    case Keyword.id: try compactID(member.value)
    case Keyword.type: try compactType(member.value)
    case Keyword.reverse: try compactReverse(member.value)
    case Keyword.preserve: try compactPreserve(member.value)
    case Keyword.index where property?.container.contains(.index) ?? false:
      // 12.5
      break
    case Keyword.direction, Keyword.index, Keyword.language, Keyword.value:
      // 12.6
      result.set(try alias(of: member.key), member.value)
    default: try compactProperty(member)
    }
  }

  /// Step 12.1.
  private mutating func compactID(_ value: JSONValue) throws(JSONLDError) {
    var compacted = value
    if let id = value.string { compacted = .string(try active.compactIRI(id, vocab: false)) }
    result.set(try alias(of: Keyword.id), compacted)
  }

  /// Step 12.2.
  private mutating func compactType(_ value: JSONValue) throws(JSONLDError) {
    var compacted: [JSONValue] = []
    for type in value.asArray {
      guard let text = type.string else {
        compacted.append(type)
        continue
      }
      compacted.append(.string(try typeScoped.compactWord(text)))
    }
    // 12.2.3 to 12.2.5
    let alias = try alias(of: Keyword.type)
    let isSet = !compactor.is1_0 && active.use(of: alias).container.contains(.set)
    let isOne = value.array == nil || compacted.count == 1
    result.add(
      alias, isOne ? compacted[0] : .array(compacted),
      asArray: isSet || !compactor.compactArrays || compacted.isEmpty)
  }

  /// Step 12.3.
  private mutating func compactReverse(_ value: JSONValue) throws(JSONLDError) {
    // 12.3.1
    guard
      let reversed = try compactor.compact(value, of: active.use(of: Keyword.reverse), in: active)
        .object
    else { return }
    var rest = JSONObject()
    // 12.3.2
    for member in reversed.members {
      guard let definition = active[member.key], definition.isReverse else {
        rest.set(member.key, member.value)
        continue
      }
      let asArray = definition.container.contains(.set) || !compactor.compactArrays
      result.add(member.key, member.value, asArray: asArray)
    }
    // 12.3.3
    if !rest.isEmpty { result.set(try alias(of: Keyword.reverse), .object(rest)) }
  }

  /// Step 12.4.
  private mutating func compactPreserve(_ value: JSONValue) throws(JSONLDError) {
    let compacted = try compactor.compact(value, of: property, in: active)
    if !value.isEmptyArray { result.set(Keyword.preserve, compacted) }
  }

  /// Steps 12.7 and 12.8.
  private mutating func compactProperty(_ member: JSONObject.Member) throws(JSONLDError) {
    let items = member.value.asArray
    if items.isEmpty {
      // 12.7
      let use = try term(for: member.key, value: member.value)
      try add(to: use) { nest in nest.add(use.term, .array([]), asArray: true) }
    }
    for item in items {
      // 12.8.1
      try compactItem(item, of: try term(for: member.key, value: item))
    }
  }

  private func term(for property: String, value: JSONValue) throws(JSONLDError) -> TermUse {
    try active.term(for: property, value, reverse: isInsideReverse)
  }

  /// Steps 12.8.2 and 12.8.3: what is added goes where the term is nested.
  mutating func add(
    to use: TermUse, _ change: (inout JSONObject) throws(JSONLDError) -> Void
  ) throws(JSONLDError) {
    guard let nest = use.definition?.nest else { return try change(&result) }
    // 12.8.2.1
    guard nest == Keyword.nest || active.expandIRI(nest, vocab: true) == Keyword.nest else {
      throw JSONLDError(
        .invalidNestValue, "\"\(use.term)\" is nested in \"\(nest)\", which is no @nest")
    }
    // 12.8.2.2 and 12.8.2.3
    try result.update(nest, initial: [:]) { value throws(JSONLDError) in
      try value.updateObject(change)
    }
  }
}
