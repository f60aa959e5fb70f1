/// True where two runs hold the same bytes; eight are compared at a time.
package func isSameBytes(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
  guard a.count == b.count else { return false }
  // Safety: eight bytes are read only where both have them; they are of the same length.
  let (p, q) = unsafe (a.bytes, b.bytes)
  var i = 0
  while i + 8 <= a.count {
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

/// Negative, zero or positive as `a` stands before, at or after `b` in the order of their bytes, which is
/// that of their scalars.
package func compareBytes(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Int {
  for i in 0..<min(a.count, b.count) where a[i] != b[i] { return a[i] < b[i] ? -1 : 1 }
  return a.count - b.count
}

/// The first and the last eight bytes of a run of at most sixteen: together with its length they are all of
/// it.
@inlinable @inline(__always)  // Every word of a text is looked up by them.
package func ends(_ bytes: RawSpan) -> (first: UInt64, last: UInt64) {
  // Safety: each load lies within the run, by the length that the branch has tested.
  let count = bytes.byteCount
  if count >= 8 {
    return unsafe (
      bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: 0, as: UInt64.self),
      bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: count - 8, as: UInt64.self)
    )
  }
  if count >= 4 {
    let first = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: 0, as: UInt32.self)
    let last = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: count - 4, as: UInt32.self)
    return (UInt64(first) | UInt64(last) << 32, 0)
  }
  if count == 0 { return (0, 0) }
  let first = unsafe bytes.unsafeLoad(fromUncheckedByteOffset: 0, as: UInt8.self)
  let middle = unsafe bytes.unsafeLoad(fromUncheckedByteOffset: count / 2, as: UInt8.self)
  let last = unsafe bytes.unsafeLoad(fromUncheckedByteOffset: count - 1, as: UInt8.self)
  return (UInt64(first) | UInt64(middle) << 8 | UInt64(last) << 16, 0)
}

/// The same of a span.
@inlinable @inline(__always)  // Every word of a text is looked up by them.
package func ends(_ bytes: Span<UInt8>) -> (first: UInt64, last: UInt64) {
  // Safety: a span's raw bytes are its elements.
  unsafe ends(bytes.bytes)
}

extension [UInt8] {
  /// Appends a run of bytes at once.
  package mutating func append(bytes: Span<UInt8>) {
    // Safety: the span is alive for the length of the call.
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}
