/// What is put right in the result of framing, before and after compaction.
enum FrameResults {
  /// `frame()`, step 17: takes away the blank node identifiers that nothing refers to.
  static func withoutSingleBlankNodes(_ results: [JSONValue]) -> [JSONValue] {
    var counts: [ExactString: Int] = [:]
    for result in results { count(result, &counts) }
    guard counts.values.contains(1) else { return results }
    return results.map { removing($0) { counts[ExactString($0)] == 1 } }
  }

  private static func count(_ value: JSONValue, _ counts: inout [ExactString: Int]) {
    switch value {
    case .array(let elements):
      for element in elements { count(element, &counts) }
    case .object(let object):
      for member in object.members {
        if member.key == Keyword.value { continue }
        count(member.value, &counts)
      }
    case .string(let text) where text.isBlankNodeID:
      counts[ExactString(text), default: 0] += 1
    default:
      break
    }
  }

  private static func removing(_ value: JSONValue, _ isSingle: (String) -> Bool) -> JSONValue {
    switch value {
    case .array(let elements):
      return .array(elements.map { removing($0, isSingle) })
    case .object(let object) where !object.has(Keyword.value):
      var result = JSONObject(minimumCapacity: object.count)
      for member in object.members {
        if member.key == Keyword.id, let id = member.value.string, id.isBlankNodeID, isSingle(id) {
          continue
        }
        result.appendNew(member.key, removing(member.value, isSingle))
      }
      return .object(result)
    default:
      return value
    }
  }

  /// Leaves of the embeddings of a node the last one; references stand for the others.
  static func withLastEmbeds(_ result: JSONValue) -> JSONValue {
    var seen: Set<ExactString> = []
    return withLastEmbeds(result, &seen)
  }

  private static func withLastEmbeds(
    _ value: JSONValue, _ seen: inout Set<ExactString>
  ) -> JSONValue {
    switch value {
    case .array(let elements):
      return .array(elements.reversed().map { withLastEmbeds($0, &seen) }.reversed())
    case .object(let object):
      if let id = object[Keyword.id]?.string, object.count > 1,
        !seen.insert(ExactString(id)).inserted
      {
        return .object([Keyword.id: .string(id)])
      }
      var result = object
      for member in object.members.reversed() {
        result.set(member.key, withLastEmbeds(member.value, &seen))
      }
      return .object(result)
    default:
      return value
    }
  }

  /// Whether a frame may put something in the place of what a node lacks.
  static func mayHaveDefaults(_ frame: JSONValue) -> Bool {
    has(frame) { value in
      value.object?.keys.contains { !Keyword.isKeyword($0) || $0 == Keyword.default } ?? false
    }
  }

  /// Whether a value or one within it is what is looked for.
  private static func has(_ value: JSONValue, where isWanted: (JSONValue) -> Bool) -> Bool {
    if isWanted(value) { return true }
    switch value {
    case .array(let elements): return elements.contains { has($0, where: isWanted) }
    case .object(let object): return object.members.contains { has($0.value, where: isWanted) }
    default: return false
    }
  }

  /// Step 18: what `@preserve` holds stands in its place.
  static func withoutPreserve(_ value: JSONValue) -> JSONValue {
    switch value {
    case .array(let elements):
      return .array(elements.map { withoutPreserve($0) })
    case .object(let object):
      if let preserved = object[Keyword.preserve] {
        return withoutPreserve(preserved.asArray.first ?? .null)
      }
      if object.has(Keyword.value) { return value }
      var result = JSONObject(minimumCapacity: object.count)
      for member in object.members { result.appendNew(member.key, withoutPreserve(member.value)) }
      return .object(result)
    default:
      return value
    }
  }

  /// Step 20: `@null` becomes null, and an array of nothing else becomes empty.
  static func withNulls(_ object: JSONObject) -> JSONObject {
    replacingNulls(.object(object)).object ?? object
  }

  private static func replacingNulls(_ value: JSONValue) -> JSONValue {
    switch value {
    case .string("@null"):
      return .null
    case .array(let elements):
      let isNothing = elements.count == 1 && elements[0].isNullMark
      return .array(isNothing ? [] : elements.map { replacingNulls($0) })
    case .object(let object):
      var result = JSONObject(minimumCapacity: object.count)
      for member in object.members { result.appendNew(member.key, replacingNulls(member.value)) }
      return .object(result)
    default:
      return value
    }
  }
}

extension JSONValue {
  /// Whether this stands for null while it has to pass for a value.
  var isNullMark: Bool { if case .string("@null") = self { true } else { false } }
}
