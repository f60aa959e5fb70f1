/// What a document is at the top: enough to know whether its nodes can be taken one by one.
///
/// It is made by a first pass over all of the text, which costs a tenth of what follows, and means
/// that nothing is written of a document that is not JSON.
struct DocumentOutline: JSONEvents {
  /// How the nodes of a document lie in it.
  enum Shape: Equatable {
    /// An array of nodes, whose bracket is at this offset.
    case nodes(at: Int)
    /// A context and then `@graph` with an array of nodes.
    case graph(context: Int, nodes: Int)
    /// Anything else, to be taken as a whole.
    case whole
  }

  private var depth = 0
  private var rootIsArray = false
  private var rootOffset = 0
  private var members: [(key: String, offset: Int, isArray: Bool)] = []
  private var pendingKey: String?

  /// More members than this at the top are not looked at.
  private static let maximumMembers = 3

  var shape: Shape {
    if rootIsArray { return .nodes(at: rootOffset) }
    guard members.count == 2, members[0].key == Keyword.context, members[1].key == Keyword.graph,
      members[1].isArray
    else { return .whole }
    return .graph(context: members[0].offset, nodes: members[1].offset)
  }

  private mutating func note(_ offset: Int, isArray: Bool = false) {
    if depth == 0 {
      rootIsArray = isArray
      rootOffset = offset
    } else if depth == 1, let key = pendingKey, members.count < Self.maximumMembers {
      members.append((key, offset, isArray))
    }
  }

  @inline(__always)
  mutating func beginObject(at offset: Int) {
    if depth < 2 { note(offset) }
    depth += 1
  }

  @inline(__always)
  mutating func beginArray(at offset: Int) {
    if depth < 2 { note(offset, isArray: true) }
    depth += 1
  }

  @inline(__always)
  mutating func endObject(at offset: Int) { depth -= 1 }

  @inline(__always)
  mutating func endArray(at offset: Int) { depth -= 1 }

  @inline(__always)
  mutating func key(_ token: JSONToken, in bytes: Span<UInt8>) {
    if depth == 1 { pendingKey = token.text(in: bytes) }
  }

  @inline(__always)
  mutating func string(_ token: JSONToken, in bytes: Span<UInt8>) {
    if depth < 2 { note(token.range.lowerBound - 1) }
  }

  @inline(__always)
  mutating func number(_ token: JSONToken, in bytes: Span<UInt8>) {
    if depth < 2 { note(token.range.lowerBound) }
  }

  mutating func literal(_ literal: JSONLiteral, at offset: Int) {
    if depth < 2 { note(offset) }
  }
}
