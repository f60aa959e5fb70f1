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

  /// A section of a region in the making.
  struct Part: Sendable {
    /// Where it lies.
    var range: Range<Int>
    /// What it has, front to back, in pieces that the processor's own cache holds.
    var pieces: [Piece]
  }

  /// A piece of a section.
  enum Piece: Sendable {
    /// Lends so many bytes.
    case bytes(count: Int, @Sendable ((RawSpan) -> Void) -> Void)
    /// Some of the strings of a layout.
    case strings(StringLayout, Range<Int>)

    var count: Int {
      switch self {
      case .bytes(let count, _): count
      case .strings(let layout, let strings): layout.byteCount(of: strings)
      }
    }
  }

  /// A region of `count` bytes of its own: the sections, which rise and do not overlap, zeros between them,
  /// and before the first the `header` that is made of the checksums of all.
  init(
    count: Int, _ parts: [Part], workers: Int = 1, header: ([UInt64]) -> [UInt8] = { _ in [] }
  ) {
    // Safety: the buffer has at least `count` bytes; nobody else has it before `init` returns.
    let buffer = unsafe UnsafeMutableRawBufferPointer.allocateLarge(byteCount: max(count, 1))
    unsafe unsafeBytes = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[0..<count])
    owner = nil
    let filling = unsafe Filling(buffer: buffer)
    var end = 0
    for part in parts {
      precondition(part.range.lowerBound >= end && part.range.upperBound <= count)
      precondition(part.pieces.reduce(0) { $0 + $1.count } == part.range.count)
      filling.zero(end..<part.range.lowerBound)
      end = part.range.upperBound
    }
    filling.zero(end..<count)
    let jobs = Job.all(of: parts, total: count, workers: workers)
    let blocks = Workers.map(jobs.count, among: workers) { filling.write(jobs[$0], of: parts) }
    var sums = parts.map { SectionChecksum(count: $0.range.count) }
    for (job, blocks) in zip(jobs, blocks) { sums[job.part].take(blocks) }
    let checksums = zip(parts, sums).map { part, sums in
      filling.withBytes(part.range) { sums.sum(of: $0) }
    }
    filling.put(header(checksums), at: 0..<(parts.first?.range.lowerBound ?? count))
  }

  /// A region that holds these bytes.
  convenience init(copying bytes: [UInt8]) {
    let whole = Piece.bytes(count: bytes.count) { put in put(unsafe bytes.span.bytes) }
    self.init(count: bytes.count, [Part(range: 0..<bytes.count, pieces: [whole])])
  }

  /// Pieces of a section that one worker writes.
  private struct Job: Sendable {
    var part: Int
    var pieces: Range<Int>
    /// Where in the section they begin.
    var start: Int

    /// Those of all sections: large ones are for several workers.
    static func all(of parts: [Part], total: Int, workers: Int) -> [Job] {
      let share = workers > 1 ? max(total / (workers * jobsOfWorker), 1 << 20) : Int.max
      return parts.enumerated().flatMap { number, part in
        var jobs: [Job] = []
        var (place, next) = (0, Job(part: number, pieces: 0..<0, start: 0))
        for piece in part.pieces.indices {
          place += part.pieces[piece].count
          next.pieces = next.pieces.lowerBound..<piece + 1
          guard place - next.start >= share || piece + 1 == part.pieces.count else { continue }
          jobs.append(next)
          next = Job(part: number, pieces: piece + 1..<piece + 1, start: place)
        }
        return jobs
      }
    }

    /// How many jobs each worker has: more than one, since some take longer.
    private static let jobsOfWorker = 8
  }

  /// A region in the making.
  @safe private struct Filling: @unchecked Sendable {
    // Safety: sections do not overlap, and each is written by one worker.
    private let buffer: UnsafeMutableRawBufferPointer

    init(buffer: UnsafeMutableRawBufferPointer) { unsafe self.buffer = unsafe buffer }

    /// Writes pieces of a section, and sums the blocks that lie in them.
    func write(_ job: Job, of parts: [Part]) -> SectionChecksum.Blocks {
      let section = parts[job.part].range
      var place = job.start
      var blocks = SectionChecksum.Blocks(from: place, in: section.count)
      for piece in parts[job.part].pieces[job.pieces] {
        precondition(piece.count <= section.count - place)
        write(piece, at: section.lowerBound + place)
        place += piece.count
        withBytes(section) { blocks.take($0, upTo: place) }
      }
      return blocks
    }

    private func write(_ piece: Piece, at place: Int) {
      // Safety: the callers have seen that it fits.
      switch piece {
      case .bytes(let count, let lend):
        lend { bytes in
          precondition(bytes.byteCount == count)
          put(bytes, at: place)
        }
      case .strings(let layout, let strings):
        let room = unsafe UnsafeMutableRawBufferPointer(
          rebasing: buffer[place..<place + piece.count])
        let written = unsafe layout.put(strings, into: room)
        zero(place + written..<place + piece.count)
      }
    }

    func withBytes<R>(_ range: Range<Int>, _ body: (RawSpan) -> R) -> R {
      body(unsafe RawSpan(_unsafeBytes: UnsafeRawBufferPointer(rebasing: buffer[range])))
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
