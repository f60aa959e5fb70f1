// Safety: the one load in this file is bounds-checked by `RawSpan` itself; it is "unsafe" only for
// types in which not every bit pattern is a value, and every pattern is a UInt64.

extension Span<UInt8> {
  /// Eight bytes from `offset` as a little-endian word.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
    return UInt64(littleEndian: word)
  }
}
