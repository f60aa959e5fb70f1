#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lines that lie one behind the other, and are put into the order of their bytes.
struct LineSet {
  /// The lines, in the order they were added in.
  var bytes: [UInt8] = []
  private(set) var ranges: [Range<Int>] = []

  /// What has been appended to `bytes` since the last line is a line.
  mutating func endLine() {
    ranges.append((ranges.last?.upperBound ?? 0)..<bytes.count)
  }

  /// Forgets the lines and keeps the memory.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    ranges.removeAll(keepingCapacity: true)
  }

  /// The places of the lines in order.
  func sorted() -> [Range<Int>] {
    // Safety: each range was made from lengths of `bytes`, which does not change within the closure;
    // memcmp looks at no more bytes than the shorter line has.
    return unsafe bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return ranges }
      return ranges.sorted { a, b in
        let shared = min(a.count, b.count)
        let order = unsafe memcmp(base + a.lowerBound, base + b.lowerBound, shared)
        return order != 0 ? order < 0 : a.count < b.count
      }
    }
  }
}
