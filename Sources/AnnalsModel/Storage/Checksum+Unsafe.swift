/// A 64-bit checksum that finds accidents (not attacks), eight bytes at a time; long runs in four
/// lanes, since the steps of one wait for each other.
package func checksum(_ bytes: RawSpan, seed: UInt64 = 0) -> UInt64 {
  var hash = seed ^ 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: bytes.byteCount)
  if bytes.byteCount <= 16 {
    let (first, last) = ends(bytes)
    return mixed(mixed(hash ^ first) ^ last)
  }
  var i = 0
  if bytes.byteCount >= ChecksumLanes.shortest {
    var lanes = ChecksumLanes(hash)
    lanes.take(bytes, upTo: bytes.byteCount)
    (hash, i) = (lanes.joined, lanes.end)
  }
  return tail(bytes, from: i, hash)
}

/// What stands behind the whole blocks.
@inline(__always)  // The whole of it, for most of what is hashed.
private func tail(_ bytes: RawSpan, from start: Int, _ hash: UInt64) -> UInt64 {
  var (i, hash) = (start, hash)
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

/// The whole blocks of 32 bytes at the beginning of a run.
private struct ChecksumLanes {
  /// How long a run is that is summed in lanes.
  static let shortest = 128

  private var (a, b, c, d): (UInt64, UInt64, UInt64, UInt64)
  /// Where the blocks that were taken end.
  private(set) var end = 0

  init(_ hash: UInt64) {
    (a, b) = (hash, ~hash)
    (c, d) = (hash &+ 0xA076_1D64_78BD_642F, hash ^ 0xE703_7ED1_A0B4_28DB)
  }

  /// Takes the blocks that end before `limit`.
  mutating func take(_ bytes: RawSpan, upTo limit: Int) {
    // Safety: the loop ends where less than 32 bytes are left.
    var i = end
    let limit = min(limit, bytes.byteCount)
    while i + 32 <= limit {
      a = unsafe mixed(a ^ bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: i, as: UInt64.self))
      b = unsafe mixed(
        b ^ bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: i + 8, as: UInt64.self))
      c = unsafe mixed(
        c ^ bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: i + 16, as: UInt64.self))
      d = unsafe mixed(
        d ^ bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: i + 24, as: UInt64.self))
      i += 32
    }
    end = i
  }

  var joined: UInt64 { mixed(mixed(mixed(a ^ b) ^ c) ^ d) }
}

/// The checksum of a run of bytes that is still being written, front to back: they are summed while the
/// processor has them.
struct RunningChecksum {
  private let hash: UInt64
  private var lanes: ChecksumLanes

  init(count: Int) {
    hash = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: count)
    lanes = ChecksumLanes(hash)
  }

  /// Takes in what the run has before `limit`.
  mutating func take(_ run: RawSpan, upTo limit: Int) {
    if run.byteCount >= ChecksumLanes.shortest { lanes.take(run, upTo: limit) }
  }

  /// The checksum, when all of the run is written.
  mutating func sum(_ run: RawSpan) -> UInt64 {
    guard run.byteCount >= ChecksumLanes.shortest else { return checksum(run) }
    lanes.take(run, upTo: run.byteCount)
    return tail(run, from: lanes.end, lanes.joined)
  }
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
