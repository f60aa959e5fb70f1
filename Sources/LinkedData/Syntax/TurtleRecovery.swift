/// The search for the end of a wrong statement: a full stop, or a brace, that ends a line.
///
/// Tokens would be no help, since what is wrong may be an open quote; and a full stop within prose is
/// seldom the last of its line. What is skipped is not looked at otherwise.
struct TurtleRecovery {
  private var last: UInt8 = 0

  /// Whether the last mark was a brace.
  var endsWithBrace: Bool { last == UInt8(ascii: "}") }

  /// Takes a byte that ends no line.
  mutating func take(_ byte: UInt8) {
    if byte != 0x20 && byte != 0x09 { last = byte }
  }

  /// Takes a line's end; true where the statement ended with it.
  mutating func takeLineEnd() -> Bool {
    last == UInt8(ascii: ".") || last == UInt8(ascii: "}")
  }
}
