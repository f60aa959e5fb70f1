import AnnalsPlatform

/// How counting is divided among workers.
package struct CountDivision: Sendable {
  /// The fewest nodes that are worth another worker: to count so many takes ten times as long as to have
  /// one begin.
  private let least: Int
  private let workers: Int

  package init(least: Int = 20_000, workers: Int = Workers.available) {
    (self.least, self.workers) = (least, workers)
  }

  /// So many nodes in parts of about the same size: one at least.
  func parts(of count: Int) -> [Range<Int>] {
    let number = max(1, min(workers, count / least))
    return (0..<number).map { count * $0 / number..<count * ($0 + 1) / number }
  }
}
