/// The numbers of Turtle: `INTEGER`, `DECIMAL`, `DOUBLE`.
enum TurtleNumber {
  /// Moves `i` over the longest number there.
  static func scan(_ bytes: Span<UInt8>, at i: inout Int) throws(RDFFault) -> TurtleToken {
    let start = i
    if bytes[i] == UInt8(ascii: "+") || bytes[i] == UInt8(ascii: "-") { i += 1 }
    let whole = skipDigits(bytes, at: &i)
    var kind = TurtleToken.Kind.integer
    var fraction = 0
    if i < bytes.count, bytes[i] == UInt8(ascii: ".") {
      var end = i + 1
      fraction = skipDigits(bytes, at: &end)
      if fraction > 0 || (whole > 0 && exponentEnd(bytes, at: end) != nil) {
        kind = .decimal
        i = end
      }
    }
    guard whole + fraction > 0 else { throw RDFFault(problem: .number, at: start) }
    if let end = exponentEnd(bytes, at: i) {
      kind = .double
      i = end
    }
    return TurtleToken(kind: kind, range: start..<i, whole: start..<i)
  }

  private static func skipDigits(_ bytes: Span<UInt8>, at i: inout Int) -> Int {
    let start = i
    while i < bytes.count, IRICharacters.isDigit(bytes[i]) { i += 1 }
    return i - start
  }

  /// The place behind an exponent at `i`, nil where none is.
  private static func exponentEnd(_ bytes: Span<UInt8>, at i: Int) -> Int? {
    guard i < bytes.count, bytes[i] | 0x20 == UInt8(ascii: "e") else { return nil }
    var end = i + 1
    if end < bytes.count, bytes[end] == UInt8(ascii: "+") || bytes[end] == UInt8(ascii: "-") {
      end += 1
    }
    return skipDigits(bytes, at: &end) > 0 ? end : nil
  }
}
