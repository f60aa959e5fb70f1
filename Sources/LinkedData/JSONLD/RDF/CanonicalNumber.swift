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
    let rounded = ExactDecimal(value.magnitude.description).rounded(to: 16)
    let digits = rounded.digits
    let power = digits.utf8.count - 1 + rounded.exponent
    let fraction = digits.utf8.count > 1 ? String(digits.dropFirst()) : "0"
    return (value < 0 ? "-" : "") + digits.prefix(1) + "." + fraction + "E" + String(power)
  }
}

extension ExactDecimal {
  /// The number with at most so many digits, rounded half up.
  func rounded(to count: Int) -> ExactDecimal {
    var digits = Array(self.digits.utf8)
    guard digits.count > count else { return self }
    var result = self
    result.exponent += digits.count - count
    let roundsUp = digits[count] >= UInt8(ascii: "5")
    digits.removeSubrange(count...)
    if roundsUp { Self.increment(&digits) }
    while digits.count > 1, digits.last == UInt8(ascii: "0") {
      digits.removeLast()
      result.exponent += 1
    }
    result.digits = String(decoding: digits, as: UTF8.self)
    return result
  }

  private static func increment(_ digits: inout [UInt8]) {
    for i in digits.indices.reversed() {
      if digits[i] < UInt8(ascii: "9") {
        digits[i] += 1
        return
      }
      digits[i] = UInt8(ascii: "0")
    }
    digits.insert(UInt8(ascii: "1"), at: 0)
  }
}
