#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A hash of bytes for tables of our own.
///
/// It is reckoned with a secret seed, so that whoever writes a document cannot choose terms that collide.
/// It is never written anywhere, and no order comes from it.
enum ByteHash {
  /// The hash of a part of a span.
  static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>, seed: UInt64) -> UInt64 {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    // Safety: the range was just found to lie within the span; every load below ends within it.
    return unsafe bytes.withUnsafeBytes { buffer in
      var hash = seed ^ 0x9E37_79B9_7F4A_7C15
      var i = range.lowerBound
      while i + 16 <= range.upperBound {
        let first = unsafe buffer.loadUnaligned(fromByteOffset: i, as: UInt64.self)
        let second = unsafe buffer.loadUnaligned(fromByteOffset: i + 8, as: UInt64.self)
        hash = mix(first ^ 0xA076_1D64_78BD_642F ^ seed, second ^ hash)
        i += 16
      }
      if i + 8 <= range.upperBound {
        let word = unsafe buffer.loadUnaligned(fromByteOffset: i, as: UInt64.self)
        hash = mix(word ^ 0xE703_7ED1_A0B4_28DB, hash ^ seed)
        i += 8
      }
      var rest: UInt64 = 0
      while i < range.upperBound {
        rest = unsafe rest << 8 | UInt64(buffer[i])
        i += 1
      }
      return mix(rest ^ 0x8EBC_6AF0_9C88_C6E3, hash ^ UInt64(range.count))
    }
  }

  /// Whether a part of a span has the UTF-8 of a string.
  static func same(_ bytes: Span<UInt8>, _ range: Range<Int>, _ text: String) -> Bool {
    guard range.count == text.utf8.count else { return false }
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    var text = text
    // Safety: both sides have `range.count` bytes.
    return unsafe bytes.withUnsafeBytes { buffer in
      text.withUTF8 { other in
        guard let left = buffer.baseAddress, let right = other.baseAddress else { return true }
        return unsafe memcmp(left + range.lowerBound, right, range.count) == 0
      }
    }
  }

  private static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = a.multipliedFullWidth(by: b)
    return product.high ^ product.low
  }
}
