/// A JSON value as a flat list of what it consists of, with the places of texts in the source.
///
/// It is filled anew for each value, without an allocation once it has grown to the largest.
struct JSONTape {
  enum Kind: UInt8 { case object, array, key, string, number, null, `false`, `true` }

  struct Entry {
    var kind: Kind
    /// Whether a text has escapes in it.
    var hasEscapes = false
    /// The number of a key in the table of keys; of a container how many bytes it has, or -1 where
    /// that is more than the number can say.
    var key: Int32 = -1
    /// Of a text its place in the source; of a container, `end` is the index after its last entry.
    var start: Int
    var end: Int
  }

  private(set) var entries: [Entry] = []
  /// The keys of all values so far.
  private(set) var keys = ByteTable()
  private var open: [Int] = []

  /// Beyond so many different keys the table starts anew: they are data then, not vocabulary.
  static let maximumKeys = 1 << 14

  mutating func clear() {
    entries.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
  }

  mutating func forgetKeys() { keys.removeAll() }

  subscript(index: Int) -> Entry {
    @inline(__always) get { entries[index] }
  }

  /// Where the value at `index` stands in the source, quotes included; nil where that is not known.
  func source(of index: Int) -> Range<Int>? {
    let entry = entries[index]
    switch entry.kind {
    case .string: return entry.start - 1..<entry.end + 1
    case .object, .array:
      return entry.key < 0 ? nil : entry.start..<entry.start + Int(entry.key)
    default: return entry.start..<entry.end
    }
  }

  /// The index after the value at `index`.
  @inline(__always)
  func next(after index: Int) -> Int {
    let entry = entries[index]
    switch entry.kind {
    case .object, .array: return entry.end
    default: return index + 1
    }
  }
}

extension JSONTape: JSONEvents {
  @inline(__always)
  mutating func beginObject(at offset: Int) { begin(.object, offset) }

  @inline(__always)
  mutating func beginArray(at offset: Int) { begin(.array, offset) }

  @inline(__always)
  private mutating func begin(_ kind: Kind, _ offset: Int) {
    open.append(entries.count)
    entries.append(Entry(kind: kind, start: offset, end: 0))
  }

  mutating func endObject(at offset: Int) { end(offset) }
  mutating func endArray(at offset: Int) { end(offset) }

  @inline(__always)
  private mutating func end(_ offset: Int) {
    guard let start = open.popLast() else { return }
    entries[start].end = entries.count
    entries[start].key = Int32(exactly: offset + 1 - entries[start].start) ?? -1
  }

  @inline(__always)
  mutating func key(_ token: JSONToken, in bytes: Span<UInt8>) {
    let number = keys.number(of: bytes, token.range) ?? keys.add(bytes, token.range)
    entries.append(
      Entry(
        kind: .key, hasEscapes: token.hasEscapes, key: Int32(truncatingIfNeeded: number),
        start: token.range.lowerBound, end: token.range.upperBound))
  }

  @inline(__always)
  mutating func string(_ token: JSONToken, in bytes: Span<UInt8>) {
    entries.append(
      Entry(
        kind: .string, hasEscapes: token.hasEscapes, start: token.range.lowerBound,
        end: token.range.upperBound))
  }

  mutating func number(_ token: JSONToken, in bytes: Span<UInt8>) {
    entries.append(
      Entry(kind: .number, start: token.range.lowerBound, end: token.range.upperBound))
  }

  mutating func literal(_ literal: JSONLiteral, at offset: Int) {
    let kind: Kind =
      switch literal {
      case .null: .null
      case .false: .false
      case .true: .true
      }
    entries.append(Entry(kind: kind, start: offset, end: offset))
  }
}
