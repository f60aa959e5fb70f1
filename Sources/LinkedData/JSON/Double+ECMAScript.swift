extension Double {
  /// The number as `Number.prototype.toString` of ECMAScript writes it, which JCS (RFC 8785)
  /// prescribes: the shortest digits that read back to the same double, without an exponent between
  /// 1e-7 and 1e21.
  ///
  /// Negative zero is `0`; only finite numbers have a meaning in JSON.
  package var ecmaScriptText: String {
    if self == 0 { return "0" }
    guard isFinite else { return isNaN ? "NaN" : (self < 0 ? "-Infinity" : "Infinity") }
    // The standard library finds the digits; where the point goes is decided here.
    let shortest = ExactDecimal(magnitude.description)
    return (self < 0 ? "-" : "") + shortest.ecmaScriptText
  }
}

extension ExactDecimal {
  /// Step 5 onward of Number::toString, with k digits and the point after the n-th.
  fileprivate var ecmaScriptText: String {
    let k = digits.utf8.count
    let n = k + exponent
    if k <= n, n <= 21 { return digits + String(repeating: "0", count: n - k) }
    if 0 < n, n <= 21 { return digits.prefix(n) + "." + digits.dropFirst(n) }
    if -6 < n, n <= 0 { return "0." + String(repeating: "0", count: -n) + digits }
    let power = (n > 0 ? "e+" : "e-") + String((n - 1).magnitude)
    return k == 1 ? digits + power : digits.prefix(1) + "." + digits.dropFirst() + power
  }
}
