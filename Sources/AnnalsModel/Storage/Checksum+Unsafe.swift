/// A 64-bit checksum that finds accidents (not attacks), eight bytes at a time.
package func checksum(_ bytes: RawSpan, seed: UInt64 = 0) -> UInt64 {
  var hash = seed ^ 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: bytes.byteCount)
  var i = 0
  while i + 8 <= bytes.byteCount {
    let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: i, as: UInt64.self)
    hash = mixed(hash ^ word)
    i += 8
  }
  var tail: UInt64 = 0
  var shift: UInt64 = 0
  while i < bytes.byteCount {
    tail |= UInt64(unsafe bytes.unsafeLoad(fromByteOffset: i, as: UInt8.self)) << shift
    shift += 8
    i += 1
  }
  return mixed(hash ^ tail)
}

/// Both halves of a 128-bit product folded together: each bit of the input reaches all of the output.
@inlinable package func mixed(_ word: UInt64) -> UInt64 {
  let product = word.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
  return product.high ^ product.low &+ 0xE703_7ED1_A0B4_28DB
}

/// The checksum of a range of bytes, which has to lie inside.
func checksum(_ bytes: RawSpan, over range: Range<Int>) -> UInt64 {
  guard range.lowerBound >= 0, range.upperBound <= bytes.byteCount else { return 0 }
  return checksum(bytes.extracting(range))
}

extension RawSpan {
  /// The byte at a place, or zero outside.
  func byte(at place: Int) -> UInt8 {
    guard place >= 0, place < byteCount else { return 0 }
    return unsafe unsafeLoad(fromByteOffset: place, as: UInt8.self)
  }
}
