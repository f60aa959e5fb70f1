/// A string or number of the text that was parsed: where it stands, and how it must be read.
package struct JSONToken: Hashable, Sendable {
  /// The bytes of it; of a string, what is between the quotes.
  package var range: Range<Int>
  /// Whether a string has escapes in it, so that its bytes are not its text.
  package var hasEscapes: Bool
}

/// What a text consists of, in order, told to whoever wants to make something of it.
///
/// The parser vouches for the grammar: ends match beginnings, a key is followed by a value.
package protocol JSONEvents {
  mutating func beginObject(at offset: Int) throws(JSONFault)
  mutating func endObject(at offset: Int) throws(JSONFault)
  mutating func beginArray(at offset: Int) throws(JSONFault)
  mutating func endArray(at offset: Int) throws(JSONFault)
  mutating func key(_ token: JSONToken, in bytes: Span<UInt8>) throws(JSONFault)
  mutating func string(_ token: JSONToken, in bytes: Span<UInt8>) throws(JSONFault)
  mutating func number(_ token: JSONToken, in bytes: Span<UInt8>) throws(JSONFault)
  mutating func literal(_ literal: JSONLiteral, at offset: Int) throws(JSONFault)
}

/// The three names that are values.
package enum JSONLiteral: UInt8, Hashable, Sendable {
  case null, `false`, `true`
}

/// Counts what it is told; for checking a text without keeping any of it.
package struct JSONEventCounter: JSONEvents {
  package var values = 0
  package var keys = 0

  package init() {}

  package mutating func beginObject(at offset: Int) { values += 1 }
  package mutating func endObject(at offset: Int) {}
  package mutating func beginArray(at offset: Int) { values += 1 }
  package mutating func endArray(at offset: Int) {}
  package mutating func key(_ token: JSONToken, in bytes: Span<UInt8>) { keys += 1 }
  package mutating func string(_ token: JSONToken, in bytes: Span<UInt8>) { values += 1 }
  package mutating func number(_ token: JSONToken, in bytes: Span<UInt8>) { values += 1 }
  package mutating func literal(_ literal: JSONLiteral, at offset: Int) { values += 1 }
}
