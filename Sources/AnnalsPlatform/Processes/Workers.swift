import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Work divided among the processors.
///
/// Whoever divides it sees to it that what comes out does not depend on how many there are.
package enum Workers {
  /// How many parts are worth making: one for each processor.
  package static let available = max(1, min(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), 64))

  /// What `body` makes of each of `count` parts, side by side; in the order of the parts.
  ///
  /// Where there is but one worker, one after another.
  package static func map<R: Sendable>(
    _ count: Int, among workers: Int = .max, _ body: @Sendable (Int) -> R
  ) -> [R] {
    guard count > 1, workers > 1 else { return (0..<count).map(body) }
    let results = Mutex<[R?]>(Array(repeating: nil, count: count))
    SharedWork.perform(count, among: workers) { part in
      let result = body(part)
      results.withLock { $0[part] = result }
    }
    return results.withLock { $0.compactMap { $0 } }
  }

  /// What two pieces of work make that ask nothing of each other: side by side where there are several workers.
  package static func both<A: Sendable, B: Sendable>(
    among workers: Int, _ first: @Sendable () -> A, and second: @Sendable () -> B
  ) -> (A, B) {
    guard workers > 1 else { return (first(), second()) }
    let results = Mutex<(A?, B?)>((nil, nil))
    SharedWork.perform(2, among: workers) { part in
      if part == 0 {
        let result = first()
        results.withLock { $0.0 = result }
      } else {
        let result = second()
        results.withLock { $0.1 = result }
      }
    }
    let done = results.withLock { $0 }
    return (done.0 ?? first(), done.1 ?? second())
  }

  /// `items` cut into at most `count` runs of about the same weight.
  package static func runs(
    of items: Range<Int>, into count: Int, weight: (Int) -> Int
  ) -> [Range<Int>] {
    guard count > 1, items.count > 1 else { return [items] }
    let total = items.reduce(0) { $0 + weight($1) }
    var runs: [Range<Int>] = []
    var (start, sum) = (items.lowerBound, 0)
    for item in items {
      sum += weight(item)
      if runs.count < count - 1, sum >= total * (runs.count + 1) / count {
        runs.append(start..<item + 1)
        start = item + 1
      }
    }
    return runs + [start..<items.upperBound]
  }
}
