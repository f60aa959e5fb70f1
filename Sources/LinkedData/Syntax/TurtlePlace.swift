/// Where in a document the bytes being read are, so that an error can say its line and column.
struct TurtlePlace {
  private var line = 1
  /// Where the line begins in the bytes being read; 0 for a line that began before them.
  private var lineStart = 0
  /// How many scalars of the line were before the bytes being read.
  private var scalarsBefore = 0
  /// How many bytes of the document were before the bytes being read.
  private(set) var offset = 0

  /// A line ends before `i`.
  mutating func startLine(at i: Int) {
    line += 1
    lineStart = i
    scalarsBefore = 0
  }

  /// Starts a line for each line end within a range.
  mutating func startLines(_ bytes: Span<UInt8>, within range: Range<Int>) {
    for i in range {
      if bytes[i] == 0x0A || (bytes[i] == 0x0D && !(i + 1 < bytes.count && bytes[i + 1] == 0x0A)) {
        startLine(at: i + 1)
      }
    }
  }

  /// The first `count` bytes will not be among those read next.
  mutating func drop(_ bytes: Span<UInt8>, _ count: Int) {
    if lineStart <= count {
      scalarsBefore += UTF8Scan.scalarCount(bytes, in: lineStart..<count)
      lineStart = 0
    } else {
      lineStart -= count
    }
    offset += count
  }

  /// An error at a place in the bytes being read.
  func error(_ problem: RDFProblem, _ bytes: Span<UInt8>, at i: Int) -> RDFSyntaxError {
    let column = scalarsBefore + UTF8Scan.scalarCount(bytes, in: min(lineStart, i)..<i) + 1
    return RDFSyntaxError(problem: problem, line: line, column: column, offset: offset + i)
  }
}
