/// Frame Matching (JSON-LD Framing, section 4.3): which nodes a frame is about.
struct FrameMatcher {
  let nodes: NodeMap.Graph
  private static let maximumDepth = 100

  /// Whether a node matches a frame.
  func matches(
    _ node: NodeMap.Node, _ criteria: [JSONObject.Member], requireAll: Bool, depth: Int = 0
  ) throws(JSONLDError) -> Bool {
    guard depth < Self.maximumDepth else { return false }
    var isWildcard = true
    var matchesSome = false
    // 2.
    for member in criteria {
      let verdict: Verdict
      switch member.key {
      case Keyword.id:
        verdict = Self.matchID(node.id, member.value.asArray)
      case Keyword.type:
        isWildcard = false
        verdict = Self.matchType(
          node.entries[Keyword.type]?.asArray ?? [], member.value.asArray)
      default:
        isWildcard = false
        verdict = try matchProperty(
          node.entries[member.key]?.asArray ?? [], member.value.asArray, requireAll, depth)
      }
      switch verdict {
      case .never: return false
      case .absent: continue
      case .yes: matchesSome = true
      case .decides(let matches):
        // 2.3
        if !requireAll || !matches { return matches }
        matchesSome = true
      case .no: if requireAll { return false }
      }
    }
    // 1.
    return isWildcard || matchesSome
  }

  /// The entries of a frame by which nodes match, those first that decide alone: whether a node matches does not
  /// depend on the order in which a frame was written.
  static func criteria(of frame: JSONObject) -> [JSONObject.Member] {
    let deciding = [Keyword.id, Keyword.type].compactMap { key in
      frame[key].map { JSONObject.Member(key: key, value: $0) }
    }
    return deciding + frame.members.filter { !Keyword.isKeyword($0.key) }
  }

  private enum Verdict {
    case yes, no
    /// The node does not match, whatever else there is.
    case never
    /// The node lacks what the frame has a default for; that speaks neither for nor against it.
    case absent
    /// The node matches or not by this alone, unless all has to match.
    case decides(Bool)
  }

  /// Step 2.1.
  private static func matchID(_ id: String, _ pattern: [JSONValue]) -> Verdict {
    guard let first = pattern.first, !first.isWildcard else { return .decides(true) }
    return .decides(pattern.contains(.string(id)))
  }

  /// Step 2.2.
  private static func matchType(_ types: [JSONValue], _ pattern: [JSONValue]) -> Verdict {
    // 2.2.3
    if pattern.isEmpty { return types.isEmpty ? .decides(true) : .never }
    // 2.2.2
    if pattern.count == 1, pattern[0].isEmptyMap { return .decides(!types.isEmpty) }
    // 2.2.1 and 2.2.4
    return .decides(
      pattern.contains { $0.object?.has(Keyword.default) ?? types.contains($0) })
  }

  /// Steps 2.4 to 2.10.
  private func matchProperty(
    _ values: [JSONValue], _ pattern: [JSONValue], _ requireAll: Bool, _ depth: Int
  ) throws(JSONLDError) -> Verdict {
    guard let first = pattern.first else {
      // 2.6
      return values.isEmpty ? .yes : .never
    }
    // 2.4
    guard let frame = first.object else {
      throw JSONLDError(.invalidFrame, "the value of a property of a frame is a frame")
    }
    // 2.5
    if values.isEmpty, frame.has(Keyword.default) { return .absent }
    // 2.7
    if first.isWildcard { return values.isEmpty ? .no : .yes }
    for value in values
    where try matchValue(value, pattern, frame, requireAll, depth) {
      return .yes
    }
    return .no
  }

  private func matchValue(
    _ value: JSONValue, _ pattern: [JSONValue], _ frame: JSONObject, _ requireAll: Bool,
    _ depth: Int
  ) throws(JSONLDError) -> Bool {
    // 2.8
    if frame.has(Keyword.value) {
      return pattern.contains { candidate in
        candidate.object.map { ValuePattern($0).matches(value) } ?? false
      }
    }
    if let list = frame[Keyword.list]?.asArray.first?.object {
      guard let elements = value[Keyword.list]?.asArray else { return false }
      for element in elements
      where try matchValue(element, [.object(list)], list, requireAll, depth + 1) {
        return true
      }
      return false
    }
    // 2.9
    guard value.isNodeReference, let id = value[Keyword.id]?.string, let node = nodes[id] else {
      return false
    }
    for case .object(let candidate) in pattern
    where try matches(
      node, Self.criteria(of: candidate), requireAll: requireAll, depth: depth + 1)
    {
      return true
    }
    return false
  }
}

/// Value Pattern Matching (JSON-LD Framing, section 4.4).
struct ValuePattern {
  private let value: [JSONValue]
  private let type: [JSONValue]
  private let language: [JSONValue]

  init(_ pattern: JSONObject) {
    value = pattern[Keyword.value]?.asArray ?? []
    type = pattern[Keyword.type]?.asArray ?? []
    language = (pattern[Keyword.language]?.asArray ?? []).map(Self.lowercased)
  }

  func matches(_ candidate: JSONValue) -> Bool {
    // 3.
    if value.isEmpty, type.isEmpty, language.isEmpty { return true }
    guard let object = candidate.object else { return false }
    // 3.1
    let isValue = object[Keyword.value].map { v in
      value.contains(v) || (!v.isNull && value.first?.isEmptyMap == true)
    }
    guard isValue ?? false else { return false }
    // 3.2 and 3.3
    return Self.matches(object[Keyword.type], type)
      && Self.matches(object[Keyword.language].map(Self.lowercased), language)
  }

  private static func matches(_ value: JSONValue?, _ pattern: [JSONValue]) -> Bool {
    guard let value else { return pattern.isEmpty }
    return pattern.contains(value) || pattern.first?.isEmptyMap == true
  }

  private static func lowercased(_ value: JSONValue) -> JSONValue {
    value.string.map { .string($0.lowercasedTag) } ?? value
  }
}

extension JSONValue {
  /// Whether this is a map with nothing in it but keywords of frames.
  var isWildcard: Bool {
    object?.members.allSatisfy { Keyword.ofFrames.contains(ExactString($0.key)) } ?? false
  }
}
