/// Reads N-Triples and N-Quads from chunks: whole lines where they lie, a line cut by the end
/// of a chunk from a copy.
struct LineReader {
  private let statement: LineStatement
  private let options: RDFReader.Options
  private(set) var errors: [RDFSyntaxError] = []
  private(set) var isStopped = false
  /// The beginning of a line whose end has not come yet.
  private var carry: [UInt8] = []
  private var line = 1
  /// How many bytes were before those being read.
  private var offset = 0
  private var endedWithCR = false

  init(hasGraphs: Bool, options: RDFReader.Options) {
    statement = LineStatement(hasGraphs: hasGraphs, isStrict: options.checksIRIs)
    self.options = options
  }

  mutating func feed(
    _ chunk: Span<UInt8>, _ body: (Span<UInt8>, QuadView) throws -> Void
  ) rethrows {
    guard !isStopped else { return }
    guard let last = (0..<chunk.count).last(where: { isLineEnd(chunk[$0]) }) else {
      keep(chunk, from: 0)
      return
    }
    var start = 0
    if !carry.isEmpty {
      let first = (0...last).first(where: { isLineEnd(chunk[$0]) }) ?? last
      start = first + 1
      carry.append(chunk, 0..<start)
      try readCarry(body)
    }
    try read(chunk, start..<last + 1, body)
    keep(chunk, from: last + 1)
  }

  /// Reads the last line, which may lack its end.
  mutating func finish(_ body: (Span<UInt8>, QuadView) throws -> Void) rethrows {
    try readCarry(body)
    isStopped = true
  }

  private mutating func readCarry(
    _ body: (Span<UInt8>, QuadView) throws -> Void
  ) rethrows {
    let bytes = carry
    carry = []
    try read(bytes.span, 0..<bytes.count, body)
  }

  private mutating func keep(_ chunk: Span<UInt8>, from start: Int) {
    guard !isStopped else { return }
    guard carry.count + chunk.count - start <= options.maximumLength else {
      carry = []
      stop(.length(options.maximumLength), at: 0, chunk, lineStart: 0)
      return
    }
    carry.append(chunk, start..<chunk.count)
  }

  /// Reads lines, the last of which may lack its end.
  private mutating func read(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ body: (Span<UInt8>, QuadView) throws -> Void
  ) rethrows {
    guard !range.isEmpty else { return }
    origin = range.lowerBound
    var i = range.lowerBound
    if offset == 0 { i = UTF8Scan.skipMark(bytes, at: i) }
    if endedWithCR, bytes[i] == 0x0A { i += 1 }
    endedWithCR = false
    while i < range.upperBound, !isStopped {
      if let quad = next(bytes, at: &i, limit: range.upperBound) { try body(bytes, quad) }
      takeLineEnd(bytes, at: &i, limit: range.upperBound)
    }
    offset += range.count
  }

  /// Where in the bytes being read the place `offset` is.
  private var origin = 0

  /// Reads one line up to its end; nil where it has no statement, or a wrong one.
  private mutating func next(
    _ bytes: Span<UInt8>, at i: inout Int, limit: Int
  ) -> QuadView? {
    let start = i
    do {
      let quad = try statement.parse(bytes, at: &i, limit: limit)
      if i - start <= options.maximumLength { return quad }
      stop(.length(options.maximumLength), at: start, bytes, lineStart: start)
    } catch {
      i = max(i, error.at)
      while i < limit, !isLineEnd(bytes[i]) { i += 1 }
      if i - start > options.maximumLength {
        stop(.length(options.maximumLength), at: start, bytes, lineStart: start)
      } else {
        record(error.problem, at: error.at, bytes, lineStart: start)
      }
    }
    return nil
  }

  private mutating func takeLineEnd(_ bytes: Span<UInt8>, at i: inout Int, limit: Int) {
    guard i < limit else { return }
    line += 1
    let wasCR = bytes[i] == 0x0D
    i += 1
    guard wasCR else { return }
    if i < limit {
      if bytes[i] == 0x0A { i += 1 }
    } else {
      endedWithCR = true
    }
  }

  private mutating func stop(
    _ problem: RDFProblem, at place: Int, _ bytes: Span<UInt8>, lineStart: Int
  ) {
    record(problem, at: place, bytes, lineStart: lineStart)
    isStopped = true
  }

  private mutating func record(
    _ problem: RDFProblem, at place: Int, _ bytes: Span<UInt8>, lineStart: Int
  ) {
    let column = UTF8Scan.scalarCount(bytes, in: lineStart..<place) + 1
    errors.append(
      RDFSyntaxError(
        problem: problem, line: line, column: column, offset: offset + place - origin))
    if errors.count >= options.maximumErrors { isStopped = true }
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
