import LinkedData

/// Writes JSON as people lay it out: a member a line, short lists of plain values on one line.
///
/// `JSONWriter` is the general one; this differs in that layout and in taking pieces that are
/// spelled already.
struct JSONLDText: Sendable {
  private(set) var bytes: [UInt8] = []
  /// One entry per open container: whether it has something in it, and whether it is on one line.
  private var open: [(isFilled: Bool, isOnOneLine: Bool)] = []
  private var followsKey = false

  /// Takes what has been written so far.
  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  mutating func beginObject(onOneLine: Bool = false) { begin(UInt8(ascii: "{"), onOneLine) }
  mutating func endObject() { end(UInt8(ascii: "}")) }
  mutating func beginArray(onOneLine: Bool = false) { begin(UInt8(ascii: "["), onOneLine) }
  mutating func endArray() { end(UInt8(ascii: "]")) }

  mutating func key(_ key: String) {
    part()
    bytes.appendJSONString(key)
    endKey()
  }

  /// Writes a key that stands spelled, with its quotes, in a table.
  mutating func key(_ piece: Int, of table: TextTable) {
    part()
    table.append(piece, to: &bytes)
    endKey()
  }

  mutating func member(_ key: String, _ value: String) {
    self.key(key)
    string(value)
  }

  mutating func string(_ value: String) {
    part()
    bytes.appendJSONString(value)
  }

  mutating func string(_ value: Span<UInt8>) {
    part()
    bytes.appendJSONString(value)
  }

  /// Writes a value that stands spelled in a table.
  mutating func value(_ piece: Int, of table: TextTable) {
    part()
    table.append(piece, to: &bytes)
  }

  /// Writes a value that is JSON as it stands.
  mutating func raw(_ value: String) {
    part()
    bytes.append(utf8: value)
  }

  mutating func raw(_ value: Span<UInt8>) {
    part()
    bytes.append(value, 0..<value.count)
  }

  mutating func newLine() { bytes.append(0x0A) }

  private mutating func endKey() {
    bytes.append(UInt8(ascii: ":"))
    bytes.append(0x20)
    followsKey = true
  }

  private mutating func begin(_ bracket: UInt8, _ onOneLine: Bool) {
    part()
    bytes.append(bracket)
    open.append((false, onOneLine || open.last?.isOnOneLine == true))
  }

  private mutating func end(_ bracket: UInt8) {
    if let last = open.popLast(), last.isFilled {
      if last.isOnOneLine { bytes.append(0x20) } else { breakLine() }
    }
    bytes.append(bracket)
  }

  private mutating func part() {
    if followsKey {
      followsKey = false
      return
    }
    guard let last = open.indices.last else { return }
    if open[last].isFilled { bytes.append(UInt8(ascii: ",")) }
    open[last].isFilled = true
    if open[last].isOnOneLine { bytes.append(0x20) } else { breakLine() }
  }

  private mutating func breakLine() {
    bytes.append(0x0A)
    for _ in open.indices {
      bytes.append(0x20)
      bytes.append(0x20)
    }
  }
}
