/// A decimal number as written, compared exactly however many digits it has.
struct Decimal: Hashable, Sendable {
  private var isNegative: Bool
  /// Digits before the point without leading zeros, and after it without trailing ones.
  private var whole: [UInt8]
  private var fraction: [UInt8]

  /// The number in a text such as `-12.50`; nil where it is none.
  init?(_ text: some StringProtocol) {
    var bytes = Array(text.utf8)[...]
    isNegative = bytes.first == UInt8(ascii: "-")
    if let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      bytes.removeFirst()
    }
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), !parts[0].isEmpty, parts.count == 1 || !parts[1].isEmpty,
      parts.allSatisfy({ $0.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    whole = Array(parts[0].drop { $0 == 0x30 })
    fraction = parts.count == 2 ? Array(parts[1]) : []
    while fraction.last == 0x30 { fraction.removeLast() }
    if whole.isEmpty, fraction.isEmpty { isNegative = false }
  }

  /// Negative, zero or positive as it is less than, equal to or more than `other`.
  func compare(_ other: Decimal) -> Int {
    if isNegative != other.isNegative { return isNegative ? -1 : 1 }
    let order = compareMagnitude(other)
    return isNegative ? -order : order
  }

  private func compareMagnitude(_ other: Decimal) -> Int {
    if whole.count != other.whole.count { return whole.count < other.whole.count ? -1 : 1 }
    if whole != other.whole { return whole.lexicographicallyPrecedes(other.whole) ? -1 : 1 }
    if fraction == other.fraction { return 0 }
    return fraction.lexicographicallyPrecedes(other.fraction) ? -1 : 1
  }
}

extension Decimal {
  /// The number that a question compares with.
  init(asked text: String) throws(QueryError) {
    guard let number = Decimal(text) else {
      throw QueryError(.text, "‘\(text)’ is no decimal number")
    }
    self = number
  }
}

extension Decimal: Comparable {
  static func < (a: Decimal, b: Decimal) -> Bool { a.compare(b) < 0 }
}
