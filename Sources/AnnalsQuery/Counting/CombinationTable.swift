/// The combinations that the nodes of a block have so far: for each whose it is, and its number.
private struct Combinations {
  private var owners: [UInt32] = []
  private var numbers: [UInt32]
  /// True where each node has one, so that owners need not be said.
  private var isSingle: Bool

  /// Those of one path: its codes.
  init(_ block: CodedBlock) {
    numbers = Array(block.all)
    isSingle = block.isSingle
    if !isSingle {
      owners.reserveCapacity(numbers.count)
      for node in 0..<block.count {
        owners += repeatElement(UInt32(node), count: block.range(node).count)
      }
    }
  }

  private func owner(_ place: Int) -> Int { isSingle ? place : Int(owners[place]) }

  /// Goes on by the values of the next path.
  mutating func extend(by block: CodedBlock, _ table: inout PairTable) {
    var (newOwners, newNumbers): ([UInt32], [UInt32]) = ([], [])
    for place in numbers.indices {
      for code in block.range(owner(place)) {
        newOwners.append(UInt32(owner(place)))
        newNumbers.append(table.number(numbers[place], block[code]))
      }
    }
    (owners, numbers, isSingle) = (newOwners, newNumbers, false)
  }

  /// Appends each pair of a combination and a value of the last path.
  func append(_ block: CodedBlock, to firsts: inout [UInt32], _ seconds: inout [UInt32]) {
    if isSingle {
      seconds += block.all
      if block.isSingle { return firsts += numbers }
      return block.spread(numbers, to: &firsts)
    }
    for place in numbers.indices {
      let range = block.range(owner(place))
      firsts += repeatElement(numbers[place], count: range.count)
      seconds += block.all[range]
    }
  }
}

/// Counts combinations of values of some paths.
///
/// Goes a block of nodes at a time and a path after another, so that each loop is short and what it reads
/// stays near.
struct CombinationTable {
  private let depth: Int
  /// True of one path named twice: who met whom is met by them as often, and counted once.
  private let isSymmetric: Bool
  /// For each path between the first and the last, the combinations up to it.
  private var levels: [PairTable]
  /// Pairs of a combination of all values but the last, and the last.
  private var counter = PairCounter()
  /// How many nodes have each value, where pairs are symmetric.
  private var own: [UInt32] = []
  private var firsts: [UInt32] = []
  private var seconds: [UInt32] = []

  /// - Parameter places: for each path its place among the blocks.
  init(places: [Int]) {
    depth = places.count
    isSymmetric = places.count == 2 && places[0] == places[1]
    levels = Array(repeating: PairTable(), count: max(0, depth - 2))
  }

  /// Counts each node of a block once in each combination of its values, whose places among the blocks are
  /// given in the order of the paths.
  mutating func count(_ blocks: [CodedBlock], at places: [Int]) {
    let columns = places.map { blocks[$0] }
    guard let first = columns.first, let last = columns.last else { return }
    if depth == 1 {
      return counter.add(Array(repeating: 0, count: first.all.count), Array(first.all))
    }
    firsts.removeAll(keepingCapacity: true)
    seconds.removeAll(keepingCapacity: true)
    if isSymmetric {
      appendDifferent(of: first)
    } else {
      var current = Combinations(first)
      for level in levels.indices { current.extend(by: columns[level + 1], &levels[level]) }
      current.append(last, to: &firsts, &seconds)
    }
    counter.add(firsts, seconds)
  }

  /// Appends each pair of different values of a node once, the smaller first.
  private mutating func appendDifferent(of block: CodedBlock) {
    for code in block.all { add(1, ofOwn: code) }
    for node in 0..<block.count {
      let range = block.range(node)
      for a in range {
        let code = block[a]
        for b in (a + 1)..<max(range.upperBound, a + 1) {
          firsts.append(min(code, block[b]))
          seconds.append(max(code, block[b]))
        }
      }
    }
  }

  /// Adds what was counted elsewhere, where codes have other meanings: for each path the code here for each
  /// there.
  mutating func add(_ other: CombinationTable, codes: [[UInt32]]) {
    guard let seconds = codes.last else { return }
    var firsts = depth > 1 ? codes[0] : [0]
    for level in levels.indices {
      firsts = other.levels[level].pairs.map { pair in
        levels[level].number(firsts[Int(pair.first)], codes[level + 1][Int(pair.second)])
      }
    }
    counter.add(other.counter, firsts, seconds, isSymmetric: isSymmetric)
    for (code, count) in other.own.enumerated() where count > 0 {
      add(count, ofOwn: seconds[code])
    }
  }

  private mutating func add(_ count: UInt32, ofOwn code: UInt32) {
    if code >= own.count { own += repeatElement(0, count: max(Int(code) + 1, 64)) }
    own[Int(code)] += count
  }

  /// The combinations, each with a code for every path, and how often it was met; where a limit is given,
  /// those too far down for it may be missing.
  consuming func groups(_ limit: CountLimit?) -> CountedGroups {
    var pairs = counter.counted(limit)
    if isSymmetric {
      for (code, count) in own.enumerated() where count > 0 { pairs.append(code, code, count) }
      pairs.mirror()
    }
    return CountedGroups(depth: depth, levels: levels, pairs: pairs)
  }
}

/// Combinations of codes with their counts.
struct CountedGroups {
  let depth: Int
  fileprivate let levels: [PairTable]
  fileprivate let pairs: CountedPairs

  var counts: [UInt32] { pairs.counts }

  /// The code of a group in one of the columns.
  func code(_ group: Int, _ column: Int) -> UInt32 {
    if column == depth - 1 { return pairs.seconds[group] }
    var at = pairs.firsts[group]
    for level in levels.indices.reversed() {
      let pair = levels[level].pairs[Int(at)]
      if column == level + 1 { return pair.second }
      at = pair.first
    }
    return at
  }
}
