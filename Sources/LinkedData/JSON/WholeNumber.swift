/// A natural number of any size, with just what it takes to compare a double with a decimal.
struct WholeNumber {
  /// Base 2³², the lowest first, without zeros at the end.
  private var words: [UInt32]

  init(_ value: UInt64) {
    words = [UInt32(truncatingIfNeeded: value), UInt32(truncatingIfNeeded: value >> 32)]
    trim()
  }

  private mutating func trim() {
    while words.last == 0 { words.removeLast() }
  }

  /// Multiplies by 2 to a power; nothing is done where that is negative.
  mutating func multiply(byTwoTo power: Int) {
    for _ in 0..<max(0, power / 31) { multiply(by: 1 << 31) }
    if power > 0 { multiply(by: 1 << UInt32(power % 31)) }
  }

  /// Multiplies by 10 to a power; nothing is done where that is negative.
  mutating func multiply(byTenTo power: Int) {
    for _ in 0..<max(0, power / 9) { multiply(by: 1_000_000_000) }
    for _ in 0..<max(0, power % 9) { multiply(by: 10) }
  }

  private mutating func multiply(by factor: UInt32) {
    var carry: UInt64 = 0
    for i in words.indices {
      let product = UInt64(words[i]) * UInt64(factor) + carry
      words[i] = UInt32(truncatingIfNeeded: product)
      carry = product >> 32
    }
    if carry > 0 { words.append(UInt32(truncatingIfNeeded: carry)) }
  }

  /// Whether this is less than another.
  static func < (a: WholeNumber, b: WholeNumber) -> Bool {
    if a.words.count != b.words.count { return a.words.count < b.words.count }
    return a.words.reversed().lexicographicallyPrecedes(b.words.reversed())
  }
}

extension Double {
  /// Whether this, which is positive, is less than `digits` × 10^`power`, compared exactly.
  func isLess(than digits: UInt64, _ power: Int) -> Bool {
    // significand × 2^exponent < digits × 10^power
    let bits = Double.significandBitCount
    let isSubnormal = exponentBitPattern == 0
    let significand = significandBitPattern | (isSubnormal ? 0 : 1 << UInt64(bits))
    let exponent = max(Int(exponentBitPattern), 1) - 1023 - bits
    var left = WholeNumber(significand)
    var right = WholeNumber(digits)
    left.multiply(byTwoTo: exponent)
    right.multiply(byTwoTo: -exponent)
    right.multiply(byTenTo: power)
    left.multiply(byTenTo: -power)
    return left < right
  }
}
