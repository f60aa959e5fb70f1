/// One contiguous run of bytes that holds a whole graph: in memory after building, or a mapped
/// snapshot file.
///
/// The two are the same bytes.
///
/// A class because a graph and all its columns share the one region, and it has to be given back
/// exactly once.
@safe package final class Region: @unchecked Sendable {
  // Safety: the bytes are written before the region is shared and never after; `deinit` runs when
  // no column refers to them any more, since every column holds its region.
  @usableFromInline let unsafeBytes: UnsafeRawBufferPointer
  private let owner: (any AnyObject & Sendable)?

  /// A region over bytes that `owner` keeps alive and unchanged.
  package init(unsafeBytes: UnsafeRawBufferPointer, owner: any AnyObject & Sendable) {
    unsafe self.unsafeBytes = unsafeBytes
    self.owner = owner
  }

  /// A region of `count` bytes of its own: these parts at their offsets, zeros between them.
  ///
  /// A part that would not fit is left out.
  package init(count: Int, parts: [(offset: Int, bytes: [UInt8])]) {
    // Safety: the buffer has at least `count` bytes, and each part is checked to lie within.
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: max(count, 1), alignment: 64)
    unsafe buffer.initializeMemory(as: UInt8.self, repeating: 0)
    for (offset, bytes) in parts where offset >= 0 && offset + bytes.count <= count {
      unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[offset..<(offset + bytes.count)])
        .copyBytes(from: bytes)
    }
    unsafe unsafeBytes = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[0..<count])
    owner = nil
  }

  deinit {
    if owner == nil { unsafe unsafeBytes.deallocate() }
  }

  /// How many bytes it has.
  package var count: Int { unsafe unsafeBytes.count }

  /// Lends the bytes.
  package func withBytes<R: ~Copyable>(_ body: (RawSpan) throws -> R) rethrows -> R {
    // Safety: the span does not outlive the call, during which `self` is alive.
    try unsafe body(RawSpan(_unsafeBytes: unsafeBytes))
  }
}
