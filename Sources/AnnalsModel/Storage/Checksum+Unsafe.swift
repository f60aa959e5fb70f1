/// A 64-bit checksum that finds accidents (not attacks), sixteen bytes at a time; long runs in four lanes, since
/// the steps of one wait for each other.
package func checksum(_ bytes: RawSpan, seed: UInt64 = 0) -> UInt64 {
  var hash = seed ^ 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: bytes.byteCount)
  if bytes.byteCount <= 16 {
    let (first, last) = ends(bytes)
    return mixed(mixed(hash ^ first) ^ last)
  }
  var i = 0
  if bytes.byteCount >= ChecksumLanes.shortest {
    var lanes = ChecksumLanes(hash)
    lanes.take(bytes)
    (hash, i) = (lanes.joined, lanes.end)
  }
  // Safety: sixteen bytes are read only where all of them are inside.
  while i + 16 < bytes.byteCount {
    hash = unsafe step(hash, bytes, at: i)
    i += 16
  }
  // The last sixteen bytes, some of which were read already.
  return mixed(unsafe step(hash, bytes, at: bytes.byteCount - 16))
}

/// Takes sixteen bytes into a sum: one multiplication.
@unsafe @inline(__always)  // The whole of a loop.
private func step(_ sum: UInt64, _ bytes: RawSpan, at place: Int) -> UInt64 {
  // Safety: the callers have seen that all sixteen bytes are inside.
  let first = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: place, as: UInt64.self)
  let second = unsafe bytes.unsafeLoadUnaligned(
    fromUncheckedByteOffset: place + 8, as: UInt64.self)
  let product = (sum ^ first).multipliedFullWidth(by: second ^ 0xE703_7ED1_A0B4_28DB)
  return product.high ^ product.low
}

/// The whole blocks of 64 bytes at the beginning of a run.
private struct ChecksumLanes {
  /// How long a run is that is summed in lanes.
  static let shortest = 128

  private var (a, b, c, d): (UInt64, UInt64, UInt64, UInt64)
  /// Where the blocks end.
  private(set) var end = 0

  init(_ hash: UInt64) {
    (a, b) = (hash, ~hash)
    (c, d) = (hash &+ 0xA076_1D64_78BD_642F, hash ^ 0xE703_7ED1_A0B4_28DB)
  }

  mutating func take(_ bytes: RawSpan) {
    // Safety: the loop ends where less than 64 bytes are left.
    while bytes.byteCount - end >= 64 {
      a = unsafe step(a, bytes, at: end)
      b = unsafe step(b, bytes, at: end + 16)
      c = unsafe step(c, bytes, at: end + 32)
      d = unsafe step(d, bytes, at: end + 48)
      end += 64
    }
  }

  var joined: UInt64 { mixed(mixed(mixed(a ^ b) ^ c) ^ d) }
}

/// Both halves of a 128-bit product folded together: each bit of the input reaches all of the output.
@inlinable package func mixed(_ word: UInt64) -> UInt64 {
  let product = word.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
  return product.high ^ product.low &+ 0xE703_7ED1_A0B4_28DB
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
