/// Bytes of text being written.
///
/// Everything the module writes goes through here: one growing array, no string per number.
struct ByteText {
  private(set) var bytes: [UInt8] = []

  mutating func put(_ text: some StringProtocol) { bytes.append(contentsOf: text.utf8) }

  mutating func put(_ more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

  mutating func put(byte: UInt8) { bytes.append(byte) }

  mutating func put(_ text: ByteText) { bytes.append(contentsOf: text.bytes) }

  mutating func put(_ number: Int) {
    if number >= 0, number < 10 {
      bytes.append(0x30 + UInt8(number))
    } else {
      put(String(number))
    }
  }

  /// A coordinate, to a tenth of a point, and never in exponents.
  mutating func put(_ number: Double) {
    let tenths = Int((max(-1e12, min(1e12, number)) * 10).rounded())
    if tenths < 0 { bytes.append(0x2D) }
    let size = tenths.magnitude
    put(digits: size / 10)
    guard size % 10 != 0 else { return }
    bytes.append(0x2E)
    bytes.append(0x30 + UInt8(size % 10))
  }

  private mutating func put(digits number: UInt) {
    var divisor: UInt = 1
    while number / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      bytes.append(0x30 + UInt8(number / divisor % 10))
      divisor /= 10
    }
  }

  /// The text so far, for those who want a string.
  var string: String { String(decoding: bytes, as: UTF8.self) }
}
