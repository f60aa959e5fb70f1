/// A strict RFC 8259 parser over bytes that builds nothing: it checks the text and tells an
/// events handler what is there.
///
/// Nesting is kept in an explicit stack of one bit per level, so the depth of the text never
/// becomes the depth of the call stack. A parser can be stopped between two values of the
/// outermost containers and go on later, which the streaming reader of JSON-LD rests on.
package struct JSONParser {
  /// What may come next.
  enum Expectation { case value, firstElement, firstKey, key, separator, end }

  /// The next byte to read.
  package var offset: Int
  /// Whether half a surrogate pair may be escaped alone.
  package var allowsLoneSurrogates: Bool
  package let maximumDepth: Int
  /// How many bytes a string or a number may have.
  package let maximumLength: Int

  var expects = Expectation.value
  /// One entry per open container: true where it is an object.
  private var nesting: [Bool] = []

  package init(
    offset: Int = 0, maximumDepth: Int = JSONReadingOptions.usualDepth,
    maximumLength: Int = JSONReadingOptions.usualLength, allowsLoneSurrogates: Bool = false
  ) {
    self.offset = offset
    self.maximumDepth = maximumDepth
    self.maximumLength = maximumLength
    self.allowsLoneSurrogates = allowsLoneSurrogates
  }

  /// Whether the value has come to its end.
  package var isAtEnd: Bool { expects == .end }

  /// How many containers are open.
  package var depth: Int { nesting.count }

  /// Parses one whole text, with nothing but white space around its value.
  package mutating func parseDocument(
    _ bytes: Span<UInt8>, into events: inout some JSONEvents
  ) throws(JSONFault) {
    skipByteOrderMark(bytes)
    try parseValue(bytes, into: &events)
    skipSpace(bytes)
    if offset < bytes.count { throw JSONFault(.trailingText, at: offset) }
  }

  /// Parses one value and stops after it.
  package mutating func parseValue(
    _ bytes: Span<UInt8>, into events: inout some JSONEvents
  ) throws(JSONFault) {
    expects = .value
    while expects != .end {
      skipSpace(bytes)
      guard offset < bytes.count else { throw JSONFault(.endsEarly, at: offset) }
      try step(bytes, bytes[offset], into: &events)
    }
  }

  /// Parses as much of one value as there are whole tokens of; false where more bytes are needed.
  ///
  /// `offset` is then where they have to go on: those before it are done with.
  package mutating func parseTokens(
    _ bytes: Span<UInt8>, isFinal: Bool, into events: inout some JSONEvents
  ) throws(JSONFault) -> Bool {
    while expects != .end {
      skipSpace(bytes)
      let start = offset
      if !isFinal, start == bytes.count || isCutNumber(bytes) { return false }
      do throws(JSONFault) {
        guard start < bytes.count else { throw JSONFault(.endsEarly, at: start) }
        try step(bytes, bytes[start], into: &events)
      } catch {
        // An escape or a character that is cut by the end looks wrong before the rest has come.
        guard !isFinal, error.offset + 12 >= bytes.count, error.code.mayBeCut else { throw error }
        offset = start
        return false
      }
    }
    return true
  }

  /// Whether a number begins here that may go on behind the bytes.
  private func isCutNumber(_ bytes: Span<UInt8>) -> Bool {
    guard bytes[offset] == UInt8(ascii: "-") || bytes[offset].isASCIIDigit else { return false }
    for i in offset..<bytes.count {
      let byte = bytes[i]
      let isPart = byte.isASCIIDigit || byte == 0x2B || byte == 0x2D || byte == 0x2E
      if !isPart, byte | 0x20 != UInt8(ascii: "e") { return false }
    }
    return true
  }

  /// A byte order mark is tolerated at the beginning, as RFC 8259 (section 8.1) allows.
  package mutating func skipByteOrderMark(_ bytes: Span<UInt8>) {
    if offset == 0, bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
      offset = 3
    }
  }

  @inline(__always)
  package mutating func skipSpace(_ bytes: Span<UInt8>) {
    while offset < bytes.count, bytes[offset].isJSONSpace { offset += 1 }
  }

  /// Reads one token, `byte` being its first.
  @inline(__always)
  private mutating func step(
    _ bytes: Span<UInt8>, _ byte: UInt8, into events: inout some JSONEvents
  ) throws(JSONFault) {
    switch expects {
    case .separator:
      try takeSeparator(bytes, byte, into: &events)
    case .key:
      try takeKey(bytes, byte, into: &events)
    case .value:
      try takeValue(bytes, byte, into: &events)
    case .firstKey:
      if byte == UInt8(ascii: "}") {
        try close(into: &events)
      } else {
        try takeKey(bytes, byte, into: &events)
      }
    case .firstElement:
      if byte == UInt8(ascii: "]") {
        try close(into: &events)
      } else {
        try takeValue(bytes, byte, into: &events)
      }
    case .end:
      break
    }
  }

  @inline(__always)
  private mutating func takeSeparator(
    _ bytes: Span<UInt8>, _ byte: UInt8, into events: inout some JSONEvents
  ) throws(JSONFault) {
    guard let inObject = nesting.last else { throw JSONFault(.unexpectedByte, at: offset) }
    if byte == UInt8(ascii: ",") {
      offset += 1
      expects = inObject ? .key : .value
    } else if byte == (inObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
      try close(into: &events)
    } else {
      throw JSONFault(.unexpectedByte, at: offset)
    }
  }

  @inline(__always)
  private mutating func takeKey(
    _ bytes: Span<UInt8>, _ byte: UInt8, into events: inout some JSONEvents
  ) throws(JSONFault) {
    guard byte == UInt8(ascii: "\"") else { throw JSONFault(.unexpectedByte, at: offset) }
    let token = try scanString(bytes)
    skipSpace(bytes)
    guard offset < bytes.count else { throw JSONFault(.endsEarly, at: offset) }
    guard bytes[offset] == UInt8(ascii: ":") else { throw JSONFault(.unexpectedByte, at: offset) }
    offset += 1
    expects = .value
    try events.key(token, in: bytes)
  }

  @inline(__always)
  private mutating func takeValue(
    _ bytes: Span<UInt8>, _ byte: UInt8, into events: inout some JSONEvents
  ) throws(JSONFault) {
    switch byte {
    case UInt8(ascii: "\""):
      let token = try scanString(bytes)
      finishValue()
      try events.string(token, in: bytes)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      try open(object: byte == UInt8(ascii: "{"), into: &events)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      let token = try scanNumber(bytes)
      finishValue()
      try events.number(token, in: bytes)
    default:
      let start = offset
      let literal = try scanLiteral(bytes, byte)
      finishValue()
      try events.literal(literal, at: start)
    }
  }

  @inline(__always)
  private mutating func finishValue() { expects = nesting.isEmpty ? .end : .separator }

  private mutating func open(
    object: Bool, into events: inout some JSONEvents
  ) throws(JSONFault) {
    guard nesting.count < maximumDepth else { throw JSONFault(.tooDeep, at: offset) }
    let start = offset
    offset += 1
    enter(object: object)
    if object {
      try events.beginObject(at: start)
    } else {
      try events.beginArray(at: start)
    }
  }

  private mutating func close(into events: inout some JSONEvents) throws(JSONFault) {
    let start = offset
    offset += 1
    let object = nesting.popLast() ?? false
    finishValue()
    if object {
      try events.endObject(at: start)
    } else {
      try events.endArray(at: start)
    }
  }

  private mutating func enter(object: Bool) {
    nesting.append(object)
    expects = object ? .firstKey : .firstElement
  }
}

extension UInt8 {
  /// Space, tab, line feed or carriage return.
  @inline(__always)
  var isJSONSpace: Bool {
    self <= 0x20 && (self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09)
  }

  @inline(__always)
  var isASCIIDigit: Bool { self &- 0x30 < 10 }
}
