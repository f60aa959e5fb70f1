/// A JSON value: numbers as they were written, members in the order they were written.
///
///     let value = try JSONValue(parsing: Array(#"{"year": 2024, "names": ["a", "b"]}"#.utf8))
///     value["year"]?.number?.integer        // 2024
///     value["names"]?.array?.count          // 2
///
/// Two values are equal where JSON says the same: the order of members does not matter, `1.0` is
/// `1`, and strings are compared by code point.
public enum JSONValue: Sendable {
  /// The value `null`.
  case null
  /// `true` or `false`
  case bool(Bool)
  /// A number, exactly as written.
  case number(JSONNumber)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object.
  case object(JSONObject)
}

extension JSONValue {
  /// Whether this is `null`.
  public var isNull: Bool { if case .null = self { true } else { false } }

  /// The truth value, where it is one.
  public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

  /// The number, where it is one.
  public var number: JSONNumber? { if case .number(let value) = self { value } else { nil } }

  /// The string, where it is one.
  public var string: String? { if case .string(let value) = self { value } else { nil } }

  /// The elements, where it is an array.
  public var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }

  /// The object, where it is one.
  public var object: JSONObject? { if case .object(let value) = self { value } else { nil } }

  /// The value of a member, where this is an object that has it.
  public subscript(key: String) -> JSONValue? { object?[key] }

  /// Whether this is neither an array nor an object.
  public var isScalar: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }
}

extension JSONValue: Hashable {
  /// Whether both say the same.
  public static func == (a: JSONValue, b: JSONValue) -> Bool {
    switch (a, b) {
    case (.null, .null): true
    case (.bool(let x), .bool(let y)): x == y
    case (.number(let x), .number(let y)): x == y
    case (.string(let x), .string(let y)): UTF8Order.areSame(x, y)
    case (.array(let x), .array(let y)): x == y
    case (.object(let x), .object(let y)): x == y
    default: false
    }
  }

  /// Feeds the value to a hasher.
  public func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .bool(let value): hasher.combine(value)
    case .number(let value): hasher.combine(value)
    case .string(let value): UTF8Order.hash(value, into: &hasher)
    case .array(let value): hasher.combine(value)
    case .object(let value): hasher.combine(value)
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// A string.
  public init(stringLiteral value: String) { self = .string(value) }

  /// A truth value.
  public init(booleanLiteral value: Bool) { self = .bool(value) }

  /// A number.
  public init(integerLiteral value: Int) { self = .number(JSONNumber(value)) }

  /// An array.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

  /// An object, its members in this order; of two with the same key the later counts.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    var object = JSONObject()
    for (key, value) in elements { object[key] = value }
    self = .object(object)
  }
}
