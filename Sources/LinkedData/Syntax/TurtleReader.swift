/// Reads Turtle and TriG from chunks: finds tokens, has the machine take them, and finds the next
/// statement after an error.
struct TurtleReader {
  private let options: RDFReader.Options
  private(set) var errors: [RDFSyntaxError] = []
  private(set) var isStopped = false
  private var machine: TurtleMachine
  private var lexer = TurtleLexer()
  private var place = TurtlePlace()
  /// The beginning of a token whose end has not come yet.
  private var pending: [UInt8] = []
  /// How long `pending` has to be before it is worth another try: doubling keeps the cost linear.
  private var nextTry = 0
  private var isInComment = false
  /// The comment has a fault, and one is enough.
  private var isCommentBad = false
  private var recovery: TurtleRecovery?

  init(hasGraphs: Bool, options: RDFReader.Options) {
    self.options = options
    machine = TurtleMachine(hasGraphs: hasGraphs, options: options)
  }

  /// The prefixes declared so far.
  var prefixes: PrefixTable { machine.prefixes }

  mutating func feed(
    _ chunk: Span<UInt8>, _ body: (Span<UInt8>, QuadView) throws -> Void
  ) rethrows {
    guard !isStopped else { return }
    guard !pending.isEmpty else {
      let used = try read(chunk, body)
      keep(chunk, from: used)
      return
    }
    pending.append(chunk, 0..<chunk.count)
    guard pending.count >= nextTry else { return }
    try readPending(body)
  }

  mutating func finish(_ body: (Span<UInt8>, QuadView) throws -> Void) rethrows {
    guard !isStopped else { return }
    lexer.isFinal = true
    try readPending(body)
    if !isStopped, recovery == nil, let problem = machine.problemAtEnd {
      let nothing: [UInt8] = []
      errors.append(place.error(problem, nothing.span, at: 0))
    }
    isStopped = true
  }

  private mutating func readPending(
    _ body: (Span<UInt8>, QuadView) throws -> Void
  ) rethrows {
    let bytes = pending
    pending = []
    let used = try read(bytes.span, body)
    keep(bytes.span, from: used)
  }

  private mutating func keep(_ bytes: Span<UInt8>, from used: Int) {
    let rest = bytes.count - used
    // A token that is not sure yet may have a few bytes behind it.
    if rest > options.maximumLength + 16, !isStopped {
      stop(.length(options.maximumLength), bytes, at: used)
    }
    place.drop(bytes, used)
    guard !isStopped else { return }
    pending.append(bytes, used..<bytes.count)
    nextTry = min(2 * rest, options.maximumLength + 17)
  }

  /// Reads as many tokens as there are and gives the place behind them.
  private mutating func read(
    _ bytes: Span<UInt8>, _ body: (Span<UInt8>, QuadView) throws -> Void
  ) rethrows -> Int {
    var i = 0
    if place.offset == 0 {
      guard bytes.count > 3 || lexer.isFinal else { return 0 }
      i = UTF8Scan.skipMark(bytes, at: 0)
    }
    while !isStopped {
      guard skipToToken(bytes, at: &i) else { return i }
      guard let token = nextToken(bytes, at: &i) else {
        if recovery == nil { return i }
        continue
      }
      if token.whole.count > options.maximumLength {
        stop(.length(options.maximumLength), bytes, at: token.whole.lowerBound)
        return i
      }
      take(token, bytes, at: &i)
      for quad in machine.quads { try body(machine.arena.span, quad) }
      machine.settle()
    }
    return i
  }

  /// The next token; nil when more bytes are needed, or an error was found.
  private mutating func nextToken(_ bytes: Span<UInt8>, at i: inout Int) -> TurtleToken? {
    do {
      return try lexer.next(bytes, at: &i)
    } catch {
      recover(from: error, bytes, at: &i)
      return nil
    }
  }

  private mutating func take(_ token: TurtleToken, _ bytes: Span<UInt8>, at i: inout Int) {
    do {
      try machine.take(token, bytes)
      if token.isLong { place.startLines(bytes, within: token.whole) }
    } catch {
      i = token.whole.lowerBound
      recover(from: error, bytes, at: &i)
    }
  }

  /// Records an error and goes on behind it, after the statement.
  private mutating func recover(from fault: RDFFault, _ bytes: Span<UInt8>, at i: inout Int) {
    let end = max(i, fault.at)
    place.startLines(bytes, within: i..<end)
    record(fault.problem, bytes, at: end)
    var recovery = TurtleRecovery()
    for k in i..<end { recovery.take(bytes[k]) }
    self.recovery = recovery
    i = end
  }

  private mutating func record(_ problem: RDFProblem, _ bytes: Span<UInt8>, at i: Int) {
    errors.append(place.error(problem, bytes, at: i))
    isStopped = errors.count >= options.maximumErrors
  }

  private mutating func stop(_ problem: RDFProblem, _ bytes: Span<UInt8>, at i: Int) {
    errors.append(place.error(problem, bytes, at: i))
    isStopped = true
  }

  /// Moves over space, comments and what is left of a wrong statement; false at the end of the bytes.
  private mutating func skipToToken(_ bytes: Span<UInt8>, at i: inout Int) -> Bool {
    while i < bytes.count {
      let byte = bytes[i]
      if byte == 0x0A || byte == 0x0D {
        guard takeLineEnd(bytes, at: &i) else { return false }
        isInComment = false
        if recovery?.takeLineEnd() == true { endRecovery() }
      } else if isInComment {
        guard skipInComment(bytes, at: &i) else { return false }
      } else if recovery != nil {
        recovery?.take(byte)
        i += 1
      } else if byte == 0x20 || byte == 0x09 {
        i += 1
      } else if byte == UInt8(ascii: "#") {
        isInComment = true
        isCommentBad = false
      } else {
        return true
      }
    }
    return false
  }

  private mutating func endRecovery() {
    machine.reset(closingGraph: recovery?.endsWithBrace ?? false)
    recovery = nil
  }

  /// Takes LF, CR or CRLF; false where a CR is last and its LF may still come.
  private mutating func takeLineEnd(_ bytes: Span<UInt8>, at i: inout Int) -> Bool {
    if bytes[i] == 0x0D {
      guard i + 1 < bytes.count || lexer.isFinal else { return false }
      if i + 1 < bytes.count, bytes[i + 1] == 0x0A { i += 1 }
    }
    i += 1
    place.startLine(at: i)
    return true
  }

  /// Takes a run of ASCII, or another character, of a comment; false where it is cut by the end of the bytes, or is none.
  private mutating func skipInComment(_ bytes: Span<UInt8>, at i: inout Int) -> Bool {
    while i < bytes.count, bytes[i] < 0x80 || isCommentBad, bytes[i] != 0x0A, bytes[i] != 0x0D {
      i += 1
    }
    guard i < bytes.count, bytes[i] >= 0x80, !isCommentBad else { return true }
    if let (_, length) = UTF8Scan.decode(bytes, in: i..<bytes.count) {
      i += length
      return true
    }
    guard lexer.isFinal || i + 4 <= bytes.count else { return false }
    record(.encoding, bytes, at: i)
    isCommentBad = true
    return !isStopped
  }
}
