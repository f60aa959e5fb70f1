/// Where the lines of a text begin, for showing places as line and column.
public struct LineTable: Sendable {
  /// The offset of the first byte of every line.
  private let starts: [Int]
  private let count: Int

  /// The lines of `bytes`.
  ///
  /// - Complexity: O(`bytes.count`).
  public init(_ bytes: [UInt8]) {
    var starts = [0]
    let span = bytes.span
    for i in span.indices where span[i] == Byte.newline { starts.append(i + 1) }
    self.starts = starts
    count = bytes.count
  }

  /// The line that holds the byte at `offset`, counted from one.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The bytes of a line counted from one, its line break included.
  public func range(ofLine line: Int) -> Range<Int> {
    guard line >= 1, line <= starts.count else { return count..<count }
    return starts[line - 1]..<(line < starts.count ? starts[line] : count)
  }

  /// Line and column of an offset, both counted from one; a column is a Unicode scalar.
  public func place(at offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    let line = line(at: offset)
    let start = range(ofLine: line).lowerBound
    var column = 1
    var i = start
    while i < min(offset, bytes.count) {
      if bytes[i] & 0xC0 != 0x80 { column += 1 }
      i += 1
    }
    // An offset inside a character belongs to the character it is in.
    if i < bytes.count, bytes[i] & 0xC0 == 0x80, column > 1 { column -= 1 }
    return (line, column)
  }
}
