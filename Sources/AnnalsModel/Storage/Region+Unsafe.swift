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

  /// A part of a region in the making.
  package struct Piece: Sendable {
    /// Where it lies.
    var range: Range<Int>
    var content: Content

    enum Content: Sendable {
      /// Gives the bytes, in order, as many runs as there are; what does not fit is left out.
      case runs(@Sendable ((RawSpan) -> Void) -> Void)
      /// Some of the strings of a layout.
      case strings(StringLayout, Range<Int>)
    }
  }

  /// A region of `count` bytes of its own: the pieces, which rise and do not overlap, zeros between them, and
  /// before the first the `header` that is made of all that.
  init(
    count: Int, _ pieces: [Piece], workers: Int = 1, header: (Region) -> [UInt8] = { _ in [] }
  ) {
    // Safety: the buffer has at least `count` bytes; nobody else has it before `init` returns but `header`,
    // which is lent the region when all of it is written.
    let buffer = unsafe UnsafeMutableRawBufferPointer.allocateLarge(byteCount: max(count, 1))
    unsafe unsafeBytes = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[0..<count])
    owner = nil
    let filling = unsafe Filling(buffer: buffer)
    var end = 0
    var sound: [Piece] = []
    for piece in pieces where piece.range.lowerBound >= end && piece.range.upperBound <= count {
      filling.zero(end..<piece.range.lowerBound)
      end = piece.range.upperBound
      sound.append(piece)
    }
    filling.zero(end..<count)
    let all = sound
    _ = Workers.map(all.count, among: workers) { filling.write(all[$0]) }
    filling.put(header(self), at: 0..<(pieces.first?.range.lowerBound ?? count))
  }

  /// A region that holds these bytes.
  convenience init(copying bytes: [UInt8]) {
    self.init(
      count: bytes.count,
      [Piece(range: 0..<bytes.count, content: .runs { put in put(unsafe bytes.span.bytes) })])
  }

  /// A region in the making.
  @safe private struct Filling: @unchecked Sendable {
    // Safety: pieces do not overlap, and each is written by one worker.
    private let buffer: UnsafeMutableRawBufferPointer

    init(buffer: UnsafeMutableRawBufferPointer) { unsafe self.buffer = unsafe buffer }

    func write(_ piece: Piece) {
      var place = piece.range.lowerBound
      switch piece.content {
      case .runs(let write):
        write { bytes in
          guard bytes.byteCount <= piece.range.upperBound - place else { return }
          put(bytes, at: place)
          place += bytes.byteCount
        }
      case .strings(let layout, let strings):
        // Safety: the range lies within the buffer, and no other piece there.
        place += unsafe layout.put(
          strings, into: UnsafeMutableRawBufferPointer(rebasing: buffer[piece.range]))
      }
      zero(place..<piece.range.upperBound)
    }

    func put(_ bytes: [UInt8], at range: Range<Int>) {
      guard bytes.count <= range.count else { return }
      put(unsafe bytes.span.bytes, at: range.lowerBound)
    }

    private func put(_ bytes: RawSpan, at place: Int) {
      // Safety: the callers have seen that it fits.
      unsafe bytes.withUnsafeBytes {
        unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[place..<place + bytes.byteCount])
          .copyMemory(from: $0)
      }
    }

    func zero(_ range: Range<Int>) {
      guard !range.isEmpty else { return }
      unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[range])
        .initializeMemory(as: UInt8.self, repeating: 0)
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
