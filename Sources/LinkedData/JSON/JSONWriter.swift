/// Writes JSON to a buffer of bytes as it is told, without a tree of values.
///
///     var json = JSONWriter(style: .pretty)
///     json.beginObject()
///     json.member("id", "全国科技大会-2024")
///     json.key("speakers")
///     json.array(of: ["a", "b"])
///     json.endObject()
///     json.bytes
///
/// The caller opens and closes containers in pairs and gives every member a key; commas, colons
/// and line breaks are the writer's business.
public struct JSONWriter: Sendable {
  /// How the text is laid out.
  public enum Style: Hashable, Sendable {
    /// No white space at all.
    case compact
    /// A line for each member and element, indented by two spaces.
    case pretty
  }

  /// The text so far.
  public private(set) var bytes: [UInt8] = []
  private let style: Style
  /// One entry per open container: whether it already has something in it.
  private var isFilled: [Bool] = []
  private var followsKey = false

  /// A writer with an empty buffer.
  public init(style: Style = .compact) { self.style = style }

  /// Takes the text out of the buffer, to be passed on in blocks; the writer goes on after it.
  public mutating func takeBytes() -> [UInt8] {
    let taken = bytes
    bytes.removeAll(keepingCapacity: true)
    return taken
  }

  /// Opens an object.
  public mutating func beginObject() { open(UInt8(ascii: "{")) }

  /// Closes the object.
  public mutating func endObject() { close(UInt8(ascii: "}")) }

  /// Opens an array.
  public mutating func beginArray() { open(UInt8(ascii: "[")) }

  /// Closes the array.
  public mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Writes a key; a value must follow.
  public mutating func key(_ key: String) {
    beginValue()
    bytes.appendJSONString(key)
    bytes.append(UInt8(ascii: ":"))
    if style == .pretty { bytes.append(0x20) }
    followsKey = true
  }

  /// Writes a string.
  public mutating func string(_ value: String) {
    beginValue()
    bytes.appendJSONString(value)
  }

  /// Writes a string that is UTF-8 already.
  public mutating func string(utf8 value: Span<UInt8>) {
    beginValue()
    bytes.appendJSONString(value)
  }

  /// Writes an integer.
  public mutating func integer(_ value: some FixedWidthInteger) { raw(String(value)) }

  /// Writes a number as ECMAScript does; infinities and NaN, which JSON lacks, become `null`.
  public mutating func number(_ value: Double) {
    raw(value.isFinite ? value.ecmaScriptText : "null")
  }

  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }

  /// Writes `null`.
  public mutating func null() { raw("null") }

  /// Writes a whole value.
  public mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let value): bool(value)
    case .number(let value): raw(value.text)
    case .string(let value): string(value)
    case .array(let elements):
      beginArray()
      for element in elements { self.value(element) }
      endArray()
    case .object(let object):
      beginObject()
      for member in object.members { self.member(member.key, member.value) }
      endObject()
    }
  }

  /// Writes a member.
  public mutating func member(_ key: String, _ value: JSONValue) {
    self.key(key)
    self.value(value)
  }

  /// Writes a member whose value is a string.
  public mutating func member(_ key: String, _ value: String) {
    self.key(key)
    string(value)
  }

  /// Writes a member whose value is a string, or nothing where there is none.
  public mutating func member(_ key: String, ifPresent value: String?) {
    if let value { member(key, value) }
  }

  /// Writes an array of strings.
  public mutating func array(of strings: some Sequence<String>) {
    beginArray()
    for value in strings { string(value) }
    endArray()
  }

  /// Ends a line of JSON Lines, or the text; for use between values only.
  public mutating func newLine() { bytes.append(0x0A) }

  private mutating func raw(_ text: String) {
    beginValue()
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func open(_ bracket: UInt8) {
    beginValue()
    bytes.append(bracket)
    isFilled.append(false)
  }

  private mutating func close(_ bracket: UInt8) {
    if isFilled.popLast() == true { breakLine() }
    bytes.append(bracket)
  }

  /// Writes what parts a value or key from what stands before it.
  private mutating func beginValue() {
    if followsKey {
      followsKey = false
      return
    }
    guard let last = isFilled.indices.last else { return }
    if isFilled[last] { bytes.append(UInt8(ascii: ",")) }
    isFilled[last] = true
    breakLine()
  }

  private mutating func breakLine() {
    guard style == .pretty else { return }
    bytes.append(0x0A)
    for _ in isFilled.indices {
      bytes.append(0x20)
      bytes.append(0x20)
    }
  }
}

extension JSONValue {
  /// The value as JSON text.
  public func bytes(style: JSONWriter.Style = .compact) -> [UInt8] {
    var writer = JSONWriter(style: style)
    writer.value(self)
    if style == .pretty { writer.newLine() }
    return writer.takeBytes()
  }

  /// The value as JSON text.
  public func text(style: JSONWriter.Style = .compact) -> String {
    String(decoding: bytes(style: style), as: UTF8.self)
  }
}
