/// What a document is at the top: enough to know whether its nodes can be taken one by one.
///
/// It is made by a first pass over all of the text, which costs a tenth of what follows, and means
/// that nothing is written of a document that is not JSON.
struct DocumentOutline {
  /// An entry of the object that a document is.
  struct Member {
    var key: String
    /// Where its value begins.
    var offset: Int
    var kind: JSONTape.Kind
  }

  /// Where the value of the document begins.
  private(set) var offset = 0
  private(set) var isArray = false
  /// The entries, where the document is an object and they are few.
  private(set) var members: [Member] = []
  private(set) var isLong = false

  private var depth = 0
  private var pendingKey: String?
  /// Where in the text the bytes that are being read begin.
  private var origin = 0

  /// More members than this at the top are not looked at.
  private static let maximumMembers = 3

  /// Reads through a text, which must be JSON and nothing else.
  init(_ window: inout JSONWindow) throws {
    try window.parseDocument(into: &self) { outline, dropped in outline.origin = dropped }
  }

  private mutating func note(_ place: Int, _ kind: JSONTape.Kind) {
    if depth == 0 {
      isArray = kind == .array
      offset = origin + place
    } else if depth == 1, !isArray, let key = pendingKey {
      isLong = members.count >= Self.maximumMembers
      if !isLong { members.append(Member(key: key, offset: origin + place, kind: kind)) }
    }
  }
}

extension DocumentOutline: JSONEvents {
  @inline(__always)
  mutating func beginObject(at offset: Int) {
    if depth < 2 { note(offset, .object) }
    depth += 1
  }

  @inline(__always)
  mutating func beginArray(at offset: Int) {
    if depth < 2 { note(offset, .array) }
    depth += 1
  }

  @inline(__always)
  mutating func endObject(at offset: Int) { depth -= 1 }

  @inline(__always)
  mutating func endArray(at offset: Int) { depth -= 1 }

  @inline(__always)
  mutating func key(_ token: JSONToken, in bytes: Span<UInt8>) {
    if depth == 1, !isArray { pendingKey = token.text(in: bytes) }
  }

  @inline(__always)
  mutating func string(_ token: JSONToken, in bytes: Span<UInt8>) {
    if depth < 2 { note(token.range.lowerBound - 1, .string) }
  }

  @inline(__always)
  mutating func number(_ token: JSONToken, in bytes: Span<UInt8>) {
    if depth < 2 { note(token.range.lowerBound, .number) }
  }

  mutating func literal(_ literal: JSONLiteral, at offset: Int) {
    if depth < 2 { note(offset, .null) }
  }
}
