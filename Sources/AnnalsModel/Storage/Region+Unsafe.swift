import AnnalsPlatform

/// One contiguous run of bytes that holds a whole graph: in memory after building, or a mapped
/// snapshot file.
///
/// The two are the same bytes.
///
/// A class because a graph and all its columns share the one region, and it has to be given back
/// exactly once.
@safe @usableFromInline package final class Region: @unchecked Sendable {
  // Safety: the bytes are written before the region is shared and never after; `deinit` runs when
  // no column refers to them any more, since every column holds its region.
  @usableFromInline let unsafeBytes: UnsafeRawBufferPointer
  private let owner: (any AnyObject & Sendable)?

  /// A region over bytes that `owner` keeps alive and unchanged.
  package init(unsafeBytes: UnsafeRawBufferPointer, owner: any AnyObject & Sendable) {
    unsafe self.unsafeBytes = unsafeBytes
    self.owner = owner
  }

  /// A region that is a mapped file.
  convenience init(mapping file: MappedFile) {
    // Safety: the file keeps its bytes mapped for as long as it is there, and is kept as the owner.
    unsafe self.init(unsafeBytes: file.bytes, owner: file)
  }

  /// A region of `count` bytes of its own: what `fill` puts there, and zeros between.
  package init(count: Int, filledBy fill: (inout Filling) -> Void) {
    // Safety: the buffer has at least `count` bytes, and `Filling` checks where it puts them.
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: max(count, 1), alignment: 64)
    var filling = unsafe Filling(buffer: buffer)
    fill(&filling)
    filling.zero(upTo: count)
    unsafe unsafeBytes = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[0..<count])
    owner = nil
  }

  /// A region in the making.
  @safe
  package struct Filling: ~Copyable {
    fileprivate let buffer: UnsafeMutableRawBufferPointer
    /// All before it is filled: nothing is shared that was not written.
    private var end = 0

    fileprivate init(buffer: UnsafeMutableRawBufferPointer) { unsafe self.buffer = unsafe buffer }

    /// Puts a column at an offset behind all columns before; one that would not fit is left out.
    mutating func put(_ numbers: RegionWriter.Numbers, at offset: Int) {
      let size = unsafe buffer.count
      guard offset >= end, offset + numbers.byteCount <= size else { return }
      zero(upTo: offset)
      end = offset + numbers.byteCount
      numbers.withBytes { bytes in
        unsafe bytes.withUnsafeBytes {
          unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[offset...]).copyMemory(from: $0)
        }
      }
    }

    fileprivate mutating func zero(upTo place: Int) {
      guard place > end, unsafe place <= buffer.count else { return }
      unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[end..<place])
        .initializeMemory(as: UInt8.self, repeating: 0)
      end = place
    }
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
