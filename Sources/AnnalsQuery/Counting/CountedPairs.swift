/// Counts how often pairs of numbers are met: in a grid where that is small; else they are kept and at the
/// end sorted by the first, so that the counts of one first at a time are at hand.
///
/// Hashing 350,000 pairs took ten times as long.
package struct PairCounter: Sendable {
  private var grid: [UInt32] = []
  private var height = 0
  private var width = 0
  private var firsts: [UInt32] = []
  private var seconds: [UInt32] = []
  private var isGrid = true

  /// The greatest grid: four megabytes.
  ///
  /// Nodes come in order of kind and time, so that what is counted at a time
  /// lies in a few rows of it.
  private static let greatest = 1 << 20

  package init() {}

  /// Counts the pairs of a block: the first of each in one list, the second in the other.
  package mutating func add(_ newFirsts: [UInt32], _ newSeconds: [UInt32]) {
    if isGrid { fit(newFirsts.greatest + 1, newSeconds.greatest + 1) }
    if isGrid {
      let width = width
      // Through a span, which is ours alone once and for all.
      var cells = grid.mutableSpan
      for place in newFirsts.indices {
        cells[Int(newFirsts[place]) &* width &+ Int(newSeconds[place])] &+= 1
      }
    } else {
      firsts += newFirsts
      seconds += newSeconds
    }
  }

  /// Adds what another counter has, by other names: for each first and each second number there the one here.
  ///
  /// Where pairs are symmetric, the smaller number comes first.
  package mutating func add(
    _ other: PairCounter, _ firstNames: [UInt32], _ secondNames: [UInt32], isSymmetric: Bool
  ) {
    func named(_ first: Int, _ second: Int) -> (UInt32, UInt32) {
      let (first, second) = (firstNames[first], secondNames[second])
      return isSymmetric && first > second ? (second, first) : (first, second)
    }
    if isGrid, other.isGrid {
      let (height, width) = (firstNames.greatest + 1, secondNames.greatest + 1)
      fit(isSymmetric ? max(height, width) : height, isSymmetric ? max(height, width) : width)
      if isGrid {
        return other.forEachCell { first, second, count in
          let (first, second) = named(first, second)
          grid[Int(first) * self.width + Int(second)] += count
        }
      }
    }
    var (firsts, seconds): ([UInt32], [UInt32]) = ([], [])
    other.forEachPair { first, second in
      let (first, second) = named(first, second)
      firsts.append(first)
      seconds.append(second)
    }
    add(firsts, seconds)
  }

  private func forEachPair(_ body: (Int, Int) -> Void) {
    guard isGrid else {
      for place in firsts.indices { body(Int(firsts[place]), Int(seconds[place])) }
      return
    }
    forEachCell { first, second, count in
      for _ in 0..<count { body(first, second) }
    }
  }

  /// Makes the grid so large, or turns to lists where it would be too large.
  private mutating func fit(_ newHeight: Int, _ newWidth: Int) {
    guard newHeight > height || newWidth > width else { return }
    let rows = max(height, newHeight + newHeight / 2)
    let columns = newWidth > width ? max(width, newWidth + newWidth / 2) : width
    guard rows * columns <= Self.greatest else { return spill() }
    var larger = Array(repeating: UInt32(0), count: rows * columns)
    forEachCell { first, second, count in larger[first * columns + second] = count }
    (grid, height, width) = (larger, rows, columns)
  }

  private func forEachCell(_ body: (Int, Int, UInt32) -> Void) {
    for first in 0..<height {
      for second in 0..<width where grid[first * width + second] > 0 {
        body(first, second, grid[first * width + second])
      }
    }
  }

  private mutating func spill() {
    var (firsts, seconds): ([UInt32], [UInt32]) = ([], [])
    forEachCell { first, second, count in
      firsts += repeatElement(UInt32(first), count: Int(count))
      seconds += repeatElement(UInt32(second), count: Int(count))
    }
    (self.firsts, self.seconds) = (firsts, seconds)
    grid = []
    isGrid = false
  }

  /// The different pairs, by the first, with how often each was met; those whose counts are surely too far
  /// down for a limit are left out.
  package consuming func counted(_ limit: CountLimit? = nil) -> CountedPairs {
    var pairs = CountedPairs(limit: limit)
    if isGrid {
      forEachCell { pairs.append($0, $1, $2) }
    } else {
      count(to: &pairs)
    }
    return pairs
  }

  private func count(to pairs: inout CountedPairs) {
    let height = firsts.greatest + 1
    var starts = Array(repeating: 0, count: height + 1)
    for first in firsts { starts[Int(first) + 1] += 1 }
    for first in 0..<height { starts[first + 1] += starts[first] }
    var sorted = Array(repeating: UInt32(0), count: firsts.count)
    var next = starts
    for place in firsts.indices {
      let first = Int(firsts[place])
      sorted[next[first]] = seconds[place]
      next[first] += 1
    }
    var row = Array(repeating: UInt32(0), count: seconds.greatest + 1)
    var met: [Int] = []
    for first in 0..<height {
      for place in starts[first]..<starts[first + 1] {
        let second = Int(sorted[place])
        if row[second] == 0 { met.append(second) }
        row[second] += 1
      }
      for second in met {
        pairs.append(first, second, row[second])
        row[second] = 0
      }
      met.removeAll(keepingCapacity: true)
    }
  }
}

/// Different pairs of numbers with how often each was met.
package struct CountedPairs {
  package private(set) var firsts: [UInt32] = []
  package private(set) var seconds: [UInt32] = []
  package private(set) var counts: [UInt32] = []
  private var limit: CountLimit?

  init(limit: CountLimit?) { self.limit = limit }

  mutating func append(_ first: Int, _ second: Int, _ count: UInt32) {
    guard limit?.admits(count) ?? true else { return }
    firsts.append(UInt32(truncatingIfNeeded: first))
    seconds.append(UInt32(truncatingIfNeeded: second))
    counts.append(count)
  }

  /// Puts beside each pair of different numbers the same the other way round.
  mutating func mirror() {
    for place in counts.indices where firsts[place] != seconds[place] {
      firsts.append(seconds[place])
      seconds.append(firsts[place])
      counts.append(counts[place])
    }
  }
}

extension [UInt32] {
  /// The greatest number, or zero where there is none.
  fileprivate var greatest: Int {
    var greatest: UInt32 = 0
    for number in self { greatest = Swift.max(greatest, number) }
    return Int(greatest)
  }
}
