/// The part of a JSON text that is in memory, while the text comes piece by piece or is there
/// already.
struct JSONWindow {
  /// What is in memory.
  private(set) var bytes: [UInt8]
  /// The next byte to read.
  var offset = 0
  /// How many bytes of the text are no longer in memory.
  private(set) var dropped = 0
  /// Whether nothing comes after the bytes.
  private(set) var isFinal: Bool
  private let next: () throws -> [UInt8]
  /// The line and column of the first byte, where lines are counted.
  private var place: SourcePlace?

  private static let leastPiece = 1 << 16

  /// A text that is there.
  init(_ bytes: [UInt8], from offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
    isFinal = true
    place = SourcePlace()
    next = { [] }
  }

  /// A text of which `next` gives the pieces; an empty one is its end.
  ///
  /// Where it cannot be read again, lines are counted for errors.
  init(pieces next: @escaping () throws -> [UInt8], countsLines: Bool = false) {
    bytes = []
    isFinal = false
    self.next = next
    place = countsLines ? SourcePlace() : nil
  }

  /// Forgets what has been read, and reads on until there is at least twice as much.
  mutating func fill() throws {
    guard !isFinal else { return }
    dropped += offset
    var moved = place
    moved?.advance(over: bytes.span, 0..<offset)
    place = moved
    bytes.removeSubrange(..<offset)
    offset = 0
    let wanted = max(bytes.count * 2, Self.leastPiece)
    while bytes.count < wanted {
      let piece = try next()
      if piece.isEmpty {
        isFinal = true
        return
      }
      bytes.append(contentsOf: piece)
    }
  }

  /// Goes on to a place of the text, which has not been read yet.
  mutating func skip(to place: Int) throws {
    while place - dropped > bytes.count, !isFinal {
      offset = bytes.count
      try fill()
    }
    offset = min(place - dropped, bytes.count)
  }

  /// The next byte that is not white space; nil at the end.
  mutating func peek() throws -> UInt8? {
    while true {
      var parser = JSONParser(offset: offset)
      parser.skipSpace(bytes.span)
      offset = parser.offset
      if offset < bytes.count { return bytes[offset] }
      if isFinal { return nil }
      try fill()
    }
  }

  /// A fault at its place in the whole text; only where lines are counted.
  func error(_ fault: JSONFault) -> JSONError {
    var error = JSONError(fault, in: bytes.span)
    var place = place ?? SourcePlace()
    place.advance(over: bytes.span, 0..<min(fault.offset, bytes.count))
    error.line = place.line
    error.column = place.column
    error.offset += dropped
    return error
  }

  /// Parses all of the text, from its beginning, and keeps no more of it than a token.
  ///
  /// Places that events are told are those in `bytes`; `move` is told how many bytes of the text are
  /// before them, whenever that changes.
  ///
  /// - Throws: `JSONFault` where it is no JSON text, or what reading throws.
  mutating func parseDocument<Events: JSONEvents>(
    into events: inout Events, move: (inout Events, Int) -> Void = { _, _ in }
  ) throws {
    var parser = JSONParser()
    parser.skipByteOrderMark(bytes.span)
    while try !parser.parseTokens(bytes.span, isFinal: isFinal, into: &events) {
      offset = parser.offset
      guard bytes.count - offset <= parser.maximumLength else {
        throw JSONFault(.tooLong, at: offset)
      }
      let isFirst = dropped == 0 && offset == 0
      try fill()
      move(&events, dropped)
      parser.offset = 0
      if isFirst { parser.skipByteOrderMark(bytes.span) }
    }
    offset = parser.offset
    if try peek() != nil { throw JSONFault(.trailingText, at: offset) }
  }

  /// Puts the next value on a tape and moves behind it; answers where it begins.
  ///
  /// - Throws: `JSONLDError` where it is none, or what reading throws.
  mutating func takeValue(onto tape: inout JSONTape) throws -> Int {
    _ = try peek()
    while true {
      tape.clear()
      var parser = JSONParser(offset: offset)
      do throws(JSONFault) {
        try parser.parseValue(bytes.span, into: &tape)
        // A number at the end of the bytes may go on.
        if isFinal || parser.offset < bytes.count {
          let start = offset
          offset = parser.offset
          return start
        }
      } catch {
        if isFinal { throw JSONLDError(JSONError(error, in: bytes.span), in: nil) }
      }
      try fill()
    }
  }
}
