#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension UnsafeMutableRawBufferPointer {
  /// Memory that is given back with `deallocate`; where it is much, in pages as large as the system has:
  /// a hundred megabytes cost 25,000 faults in small ones.
  package static func allocateLarge(byteCount: Int) -> UnsafeMutableRawBufferPointer {
    // Safety: the caller has the memory for itself; the advice changes no byte of it.
    let page = 1 << 21
    guard byteCount >= 2 * page else { return .allocate(byteCount: byteCount, alignment: 64) }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: byteCount, alignment: page)
    #if os(Linux)
      _ = unsafe madvise(buffer.baseAddress, byteCount, 14 /* MADV_HUGEPAGE */)
    #endif
    return unsafe buffer
  }
}
