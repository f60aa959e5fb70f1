/// The canonical lexical forms of numbers (JSON-LD API, section 8.6, "Data Round Tripping").
extension JSONNumber {
  /// Whether this is an integer below 10²¹, to be an `xsd:integer`.
  var isWritableInteger: Bool {
    let exact = ExactDecimal(text)
    return exact.exponent >= 0 && exact.digits.utf8.count + exact.exponent <= 21
  }

  /// All digits of an integer; only where `isWritableInteger`.
  var integerText: String {
    let exact = ExactDecimal(text)
    return (exact.isNegative ? "-" : "") + exact.digits
      + String(repeating: "0", count: max(0, exact.exponent))
  }

  /// The canonical form of an `xsd:double`: one digit before the point, at most 15 after it.
  var doubleText: String {
    let value = double
    if value == 0 { return "0.0E0" }
    guard value.isFinite else { return value < 0 ? "-INF" : "INF" }
    let rounded = value.magnitude.roundedToSixteenDigits
    let digits = rounded.digits
    let power = digits.utf8.count - 1 + rounded.exponent
    let fraction = digits.utf8.count > 1 ? String(digits.dropFirst()) : "0"
    return (value < 0 ? "-" : "") + digits.prefix(1) + "." + fraction + "E" + String(power)
  }
}

extension Double {
  /// The number, which is positive, with sixteen digits, rounded half up as `toExponential(15)` of
  /// ECMAScript does.
  ///
  /// The shortest digits of a double need not be these: what the double exactly is decides.
  fileprivate var roundedToSixteenDigits: ExactDecimal {
    let shortest = ExactDecimal(description)
    let digits = shortest.digits.utf8
    let padding = String(repeating: "0", count: max(0, 16 - digits.count))
    var exponent = shortest.exponent + digits.count - 16
    var number = UInt64(String(shortest.digits.prefix(16)) + padding) ?? 0
    if isSubnormal { (number, exponent) = truncatedToSixteenDigits(near: exponent) }
    if number == Self.leastOfSixteenDigits, isLess(than: number, exponent) {
      // Just below a power of ten the digits are worth a tenth.
      number *= 10
      exponent -= 1
    }
    if isLess(than: number * 10 - 5, exponent - 1) {
      number -= 1
    } else if !isLess(than: number * 10 + 5, exponent - 1) {
      number += 1
    }
    return ExactDecimal("\(number)e\(exponent)")
  }

  /// Sixteen digits, the rest cut off, searched for: the shortest digits of a subnormal number say
  /// little of them.
  private func truncatedToSixteenDigits(near guess: Int) -> (number: UInt64, exponent: Int) {
    var exponent = guess
    while isLess(than: Self.leastOfSixteenDigits, exponent) { exponent -= 1 }
    while !isLess(than: Self.leastOfSixteenDigits * 10, exponent) { exponent += 1 }
    var low = Self.leastOfSixteenDigits
    var high = low * 10
    while high - low > 1 {
      let middle = (low + high) / 2
      if isLess(than: middle, exponent) { high = middle } else { low = middle }
    }
    return (low, exponent)
  }

  private static var leastOfSixteenDigits: UInt64 { 1_000_000_000_000_000 }
}
