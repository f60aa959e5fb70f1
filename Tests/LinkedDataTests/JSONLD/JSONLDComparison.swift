import LinkedData

/// JSON-LD object comparison, as the README of the suites describes it: arrays without order but
/// for lists, language tags without case, and blank nodes without regard to their labels.
enum JSONLDComparison {
  static func areEqual(_ a: JSONValue, _ b: JSONValue, relabelling: Bool = false) -> Bool {
    normalized(a, relabelling) == normalized(b, relabelling)
  }

  private static func normalized(_ value: JSONValue, _ relabelling: Bool) -> String {
    guard relabelling else { return text(of: value) { $0 } }
    var labels: [String: String] = [:]
    collect(value) { labels[$0] = "_:" }
    // What surrounds a label tells it from others; a few rounds carry that far enough.
    for _ in 0..<6 {
      var next: [String: String] = [:]
      for label in labels.keys {
        let seen = text(of: value) { $0 == label ? "_:self" : labels[$0] ?? $0 }
        next[label] = "_:" + String(hash(seen), radix: 16)
      }
      labels = next
    }
    return text(of: value) { labels[$0] ?? $0 }
  }

  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  private static func collect(_ value: JSONValue, _ found: (String) -> Void) {
    switch value {
    case .string(let text) where text.hasPrefix("_:"): found(text)
    case .array(let elements): elements.forEach { collect($0, found) }
    case .object(let object):
      for member in object.members {
        if member.key.hasPrefix("_:") { found(member.key) }
        collect(member.value, found)
      }
    default: break
    }
  }

  private static func text(
    of value: JSONValue, isList: Bool = false, label: (String) -> String
  ) -> String {
    switch value {
    case .null: return "null"
    case .bool(let value): return value ? "true" : "false"
    case .number(let number): return JSONNumber(number.double)?.text ?? number.text
    case .string(let text): return JSONValue.string(label(text)).text()
    case .array(let elements):
      let texts = elements.map { Self.text(of: $0, label: label) }
      return "[" + (isList ? texts : texts.sorted()).joined(separator: ",") + "]"
    case .object(let object):
      let members = object.members.map { member in
        var value = member.value
        if member.key == "@language", let tag = value.string { value = .string(tag.lowercased()) }
        let text = Self.text(of: value, isList: member.key == "@list", label: label)
        return JSONValue.string(label(member.key)).text() + ":" + text
      }
      return "{" + members.sorted().joined(separator: ",") + "}"
    }
  }
}
