import AnnalsModel

/// A hash of a run of bytes; `salt` keeps apart what is the same bytes in another setting.
func byteHash(_ key: Span<UInt8>, _ salt: UInt32) -> UInt64 {
  // Safety: a span's raw bytes are its elements; `checksum` reads no further than their count.
  unsafe checksum(key.bytes, seed: UInt64(salt))
}

/// True where two runs hold the same bytes; eight are compared at a time.
func isSame(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
  guard a.count == b.count else { return false }
  let p = unsafe a.bytes
  let q = unsafe b.bytes
  var i = 0
  while i + 8 <= a.count {
    // Safety: eight bytes from `i` lie within both runs, whose counts are equal.
    let left = unsafe p.unsafeLoadUnaligned(fromUncheckedByteOffset: i, as: UInt64.self)
    let right = unsafe q.unsafeLoadUnaligned(fromUncheckedByteOffset: i, as: UInt64.self)
    if left != right { return false }
    i += 8
  }
  while i < a.count {
    if a[i] != b[i] { return false }
    i += 1
  }
  return true
}
