import AnnalsPlatform
import Synchronization
import Testing

/// Work that is divided comes out as if it were not.
@Suite struct WorkersTests {
  @Test(arguments: [0, 1, 2, 3, 100], [1, 2, 7])
  func eachPartIsDoneOnceAndStandsInItsPlace(_ count: Int, _ workers: Int) {
    let done = Mutex(Array(repeating: 0, count: count))
    let results = Workers.map(count, among: workers) { part in
      done.withLock { $0[part] += 1 }
      return part * part
    }
    #expect(results == (0..<count).map { $0 * $0 })
    #expect(done.withLock { $0.allSatisfy { $0 == 1 } })
  }

  /// More work within work than there are processors: nobody waits for somebody who waits.
  @Test(.timeLimit(.minutes(1))) func workWithinWorkEnds() {
    @Sendable func sum(_ depth: Int) -> Int {
      depth == 0 ? 1 : Workers.map(4, among: 3) { _ in sum(depth - 1) }.reduce(0, +)
    }
    for _ in 0..<20 { #expect(sum(5) == 1_024) }
    let (a, b) = Workers.both(among: 2) {
      Workers.both(among: 2) {
        sum(3)
      } and: {
        sum(2)
      }
    } and: {
      sum(4)
    }
    #expect(a == (64, 16) && b == 256)
  }

  /// A thread that is done with its share of the outer work helps with the inner work of others.
  @Test(.enabled(if: Workers.available > 1), .timeLimit(.minutes(1)))
  func whoIsDoneHelpsOthers() {
    let (_, meeting) = Workers.both(among: 2) {
      0
    } and: {
      // Two parts that each wait for the other: only two threads get past it.
      let arrived = Atomic(0)
      return Workers.map(2, among: 2) { part in
        arrived.add(1, ordering: .sequentiallyConsistent)
        while arrived.load(ordering: .sequentiallyConsistent) < 2 {}
        return part
      }
    }
    #expect(meeting == [0, 1])
  }
}
