/// A 64-bit checksum that finds accidents (not attacks), eight bytes at a time; long runs in four
/// lanes, since the steps of one wait for each other.
package func checksum(_ bytes: RawSpan, seed: UInt64 = 0) -> UInt64 {
  var hash = seed ^ 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: bytes.byteCount)
  if bytes.byteCount <= 16 {
    let (first, last) = ends(bytes)
    return mixed(mixed(hash ^ first) ^ last)
  }
  var i = 0
  if bytes.byteCount >= 128 {
    hash = lanes(bytes, hash)
    i = bytes.byteCount & ~31
  }
  // Safety: a word is read only where all eight bytes of it are inside.
  while i + 8 <= bytes.byteCount {
    hash = unsafe mixed(
      hash ^ bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: i, as: UInt64.self))
    i += 8
  }
  // The last eight bytes, some of which were read already.
  let last = unsafe bytes.unsafeLoadUnaligned(
    fromUncheckedByteOffset: bytes.byteCount - 8, as: UInt64.self)
  return mixed(mixed(hash) ^ last)
}

/// The whole blocks of 32 bytes at the beginning.
private func lanes(_ bytes: RawSpan, _ hash: UInt64) -> UInt64 {
  // Safety: the loop ends where less than 32 bytes are left.
  var (a, b, c, d) = (hash, ~hash, hash &+ 0xA076_1D64_78BD_642F, hash ^ 0xE703_7ED1_A0B4_28DB)
  var i = 0
  while i + 32 <= bytes.byteCount {
    a = unsafe mixed(a ^ bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: i, as: UInt64.self))
    b = unsafe mixed(b ^ bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: i + 8, as: UInt64.self))
    c = unsafe mixed(
      c ^ bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: i + 16, as: UInt64.self))
    d = unsafe mixed(
      d ^ bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: i + 24, as: UInt64.self))
    i += 32
  }
  return mixed(mixed(mixed(a ^ b) ^ c) ^ d)
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

/// The checksum of bytes in an array.
func checksum(of bytes: [UInt8], seed: UInt64 = 0) -> UInt64 {
  unsafe checksum(bytes.span.bytes, seed: seed)
}

extension RawSpan {
  /// The bytes of a range, which is kept inside, copied.
  func array(_ range: Range<Int>) -> [UInt8] {
    let range = range.clamped(to: 0..<byteCount)
    // Safety: the range lies inside, and the buffer does not outlive the call.
    return unsafe extracting(range).withUnsafeBytes { unsafe Array($0) }
  }
}
