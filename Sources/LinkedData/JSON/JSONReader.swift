/// What a reader of JSON lets pass.
public struct JSONReadingOptions: Hashable, Sendable {
  /// What to do about something the grammar allows but sense does not.
  public enum Policy: Hashable, Sendable {
    /// An error.
    case refuse
    /// Go on, and mention it among the remarks.
    case mention
  }

  /// How deep arrays and objects may nest unless one says otherwise.
  public static let usualDepth = 1000
  /// How many bytes a string or a number may have unless one says otherwise.
  public static let usualLength = 64 << 20

  /// How deep arrays and objects may nest.
  public var maximumDepth = usualDepth
  /// How many bytes a string or a number may have.
  public var maximumLength = usualLength
  /// A key that its object already has: an error, or the later value counts.
  public var duplicateKeys = Policy.mention
  /// An escaped half of a surrogate pair: an error, or U+FFFD stands in its place.
  public var loneSurrogates = Policy.refuse

  /// The defaults: duplicate keys are mentioned, lone surrogates refused.
  public init() {}
}

/// What was read from a JSON text.
public struct JSONReading: Sendable {
  /// The value.
  public var value: JSONValue
  /// What was let pass, in the order of the text.
  public var remarks: [JSONError]
}

extension JSONValue {
  /// Reads a whole JSON text (RFC 8259), as UTF-8.
  ///
  /// - Throws: `JSONError`, with line and column.
  /// - Complexity: linear in the text.
  public init(
    parsing bytes: [UInt8], options: JSONReadingOptions = JSONReadingOptions()
  ) throws(JSONError) {
    self = try JSONReading(parsing: bytes.span, options: options).value
  }

  /// Checks a whole JSON text without keeping any of it, several times faster than reading it.
  ///
  /// - Throws: `JSONError`, with line and column.
  public static func check(
    _ bytes: Span<UInt8>, maximumDepth: Int = JSONReadingOptions.usualDepth
  ) throws(JSONError) {
    var parser = JSONParser(maximumDepth: maximumDepth)
    var counter = JSONEventCounter()
    do throws(JSONFault) {
      try parser.parseDocument(bytes, into: &counter)
    } catch {
      throw JSONError(error, in: bytes)
    }
  }

  /// Checks a JSON text that comes in pieces, an empty one at its end, and keeps none of it.
  ///
  /// - Throws: `JSONError`, or what `next` throws.
  public static func check(pieces next: @escaping () throws -> [UInt8]) throws {
    var window = JSONWindow(pieces: next, countsLines: true)
    var counter = JSONEventCounter()
    do {
      try window.parseDocument(into: &counter)
    } catch let fault as JSONFault {
      throw window.error(fault)
    }
  }

  /// Reads a whole JSON text.
  public init(parsing text: String) throws(JSONError) {
    try self.init(parsing: Array(text.utf8))
  }
}

extension JSONReading {
  /// Reads a whole JSON text and says what was let pass in it.
  ///
  /// - Throws: `JSONError`, with line and column.
  public init(
    parsing bytes: Span<UInt8>, options: JSONReadingOptions = JSONReadingOptions()
  ) throws(JSONError) {
    var builder = JSONTreeBuilder(options: options)
    var parser = JSONParser(
      maximumDepth: options.maximumDepth, maximumLength: options.maximumLength,
      allowsLoneSurrogates: options.loneSurrogates == .mention)
    do throws(JSONFault) {
      try parser.parseDocument(bytes, into: &builder)
    } catch {
      throw JSONError(error, in: bytes)
    }
    value = builder.result
    let faults = builder.remarks.sorted { $0.offset < $1.offset }
    remarks = faults.map { JSONError($0, in: bytes) }
  }
}

/// Makes a tree of what the parser tells.
///
/// Values wait on one stack until their container ends, so that every array is made once, at its
/// final size.
package struct JSONTreeBuilder: JSONEvents {
  private let options: JSONReadingOptions
  private var values: [JSONValue] = []
  private var keys: [Key] = []
  /// The keys that have come: one that comes again is the same string, not another with its text.
  private var keyNumbers = ByteTable()
  private var knownKeys: [KnownKey] = []
  /// How many objects have ended.
  private var endedObjects = 0
  /// Whether a key was not given a number.
  private var hasUnnumberedKeys = false
  /// Where the values and the keys of each open container begin.
  private var starts: [(value: Int, key: Int)] = []
  package private(set) var remarks: [JSONFault] = []

  /// A key of an open object.
  private struct Key {
    var text: String
    var offset: Int
    /// Its number among the known keys; -1 where it has none.
    var number: Int
  }

  private struct KnownKey {
    var text: String
    /// The last object that was found to have it, when it ended.
    var lastObject = 0
  }

  package init(options: JSONReadingOptions) { self.options = options }

  /// The value, once the parser has reached its end.
  package var result: JSONValue { values.last ?? .null }

  package mutating func beginObject(at offset: Int) { begin() }
  package mutating func beginArray(at offset: Int) { begin() }

  private mutating func begin() { starts.append((values.count, keys.count)) }

  package mutating func endArray(at offset: Int) {
    guard let start = starts.popLast() else { return }
    let elements = Array(values[start.value...])
    values.removeSubrange(start.value...)
    values.append(.array(elements))
  }

  package mutating func endObject(at offset: Int) throws(JSONFault) {
    guard let start = starts.popLast() else { return }
    endedObjects += 1
    var object = JSONObject(minimumCapacity: keys.count - start.key)
    for i in start.key..<keys.count {
      let value = values[start.value + i - start.key]
      if isNew(i, in: object) {
        object.appendNew(keys[i].text, value)
        continue
      }
      object.set(keys[i].text, value)
      let fault = JSONFault(.duplicateKey, at: keys[i].offset)
      if options.duplicateKeys == .refuse { throw fault }
      remarks.append(fault)
    }
    keys.removeSubrange(start.key...)
    values.removeSubrange(start.value...)
    values.append(.object(object))
  }

  /// Whether the object that ends has not had a key before.
  private mutating func isNew(_ place: Int, in object: JSONObject) -> Bool {
    let number = keys[place].number
    guard number >= 0 else { return !object.has(keys[place].text) }
    if knownKeys[number].lastObject == endedObjects { return false }
    knownKeys[number].lastObject = endedObjects
    // Written with escapes it may be there without its number.
    return !hasUnnumberedKeys || !object.has(keys[place].text)
  }

  package mutating func key(_ token: JSONToken, in bytes: Span<UInt8>) {
    let offset = token.range.lowerBound - 1
    if let number = number(of: token, in: bytes) {
      keys.append(Key(text: knownKeys[number].text, offset: offset, number: number))
    } else {
      hasUnnumberedKeys = true
      keys.append(Key(text: text(of: token, in: bytes), offset: offset, number: -1))
    }
  }

  /// More keys than this are not remembered: they are data then, not a schema.
  private static let rememberedKeys = 4096

  private mutating func number(of token: JSONToken, in bytes: Span<UInt8>) -> Int? {
    if token.hasEscapes { return nil }
    if let number = keyNumbers.number(of: bytes, token.range) { return number }
    guard knownKeys.count < Self.rememberedKeys else { return nil }
    knownKeys.append(KnownKey(text: token.text(in: bytes)))
    return keyNumbers.add(bytes, token.range)
  }

  package mutating func string(_ token: JSONToken, in bytes: Span<UInt8>) {
    values.append(.string(text(of: token, in: bytes)))
  }

  package mutating func number(_ token: JSONToken, in bytes: Span<UInt8>) {
    values.append(.number(JSONNumber(parsed: token.text(in: bytes))))
  }

  package mutating func literal(_ literal: JSONLiteral, at offset: Int) {
    switch literal {
    case .null: values.append(.null)
    case .false: values.append(.bool(false))
    case .true: values.append(.bool(true))
    }
  }

  private mutating func text(of token: JSONToken, in bytes: Span<UInt8>) -> String {
    if token.hasEscapes, options.loneSurrogates == .mention {
      noteLoneSurrogates(in: token, bytes)
    }
    return token.text(in: bytes)
  }

  private mutating func noteLoneSurrogates(in token: JSONToken, _ bytes: Span<UInt8>) {
    var i = token.range.lowerBound
    while i < token.range.upperBound {
      guard bytes[i] == UInt8(ascii: "\\") else {
        i += 1
        continue
      }
      guard let unit = codeUnit(bytes, at: i), unit & 0xF800 == 0xD800 else {
        i += 2
        continue
      }
      if unit < 0xDC00, let next = codeUnit(bytes, at: i + 6), next & 0xFC00 == 0xDC00 {
        i += 12
      } else {
        remarks.append(JSONFault(.loneSurrogate, at: i))
        i += 6
      }
    }
  }
}
