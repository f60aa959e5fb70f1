/// A set of nodes as numbers in order: entities by their own number, claims behind them.
struct NodeRun: Hashable, Sendable {
  private enum Storage: Hashable, Sendable {
    case range(Range<UInt32>)
    case sorted([UInt32])
  }

  private var storage: Storage

  static let empty = NodeRun(0..<0)

  init(_ range: Range<UInt32>) { storage = .range(range) }

  /// Numbers that are sorted, each once.
  init(sorted: [UInt32]) { storage = .sorted(sorted) }

  /// Numbers in any order.
  init(unsorted: [UInt32]) {
    var numbers = unsorted
    if !numbers.isStrictlyAscending {
      numbers.sort()
      numbers.removeRepeated()
    }
    storage = .sorted(numbers)
  }

  /// Numbers in order, each once, or all of a range where they fill it.
  init(ascending numbers: [UInt32]) {
    if let first = numbers.first, let last = numbers.last, Int(last - first) + 1 == numbers.count {
      storage = .range(first..<(last + 1))
    } else {
      storage = .sorted(numbers)
    }
  }

  var count: Int {
    switch storage {
    case .range(let range): range.count
    case .sorted(let numbers): numbers.count
    }
  }

  var isEmpty: Bool { count == 0 }

  /// The range it fills, where it fills one.
  var range: Range<UInt32>? { if case .range(let range) = storage { range } else { nil } }

  /// The least range that holds it.
  var hull: Range<UInt32> {
    switch storage {
    case .range(let range): range
    case .sorted(let numbers): numbers.first.map { $0..<(numbers[numbers.count - 1] + 1) } ?? 0..<0
    }
  }

  var array: [UInt32] {
    switch storage {
    case .range(let range): Array(range)
    case .sorted(let numbers): numbers
    }
  }

  /// The numbers at some places.
  func slice(_ places: Range<Int>) -> ArraySlice<UInt32> {
    switch storage {
    case .range(let range):
      let first = range.lowerBound + UInt32(places.lowerBound)
      return Array(first..<(first + UInt32(places.count)))[...]
    case .sorted(let numbers): return numbers[places]
    }
  }

  /// The numbers at some places, as a set.
  func some(at places: Range<Int>) -> NodeRun {
    switch storage {
    case .range(let range):
      let first = range.lowerBound + UInt32(places.lowerBound)
      return NodeRun(first..<(first + UInt32(places.count)))
    case .sorted(let numbers): return NodeRun(sorted: Array(numbers[places]))
    }
  }

  /// The first place from `start` on whose number is not less.
  /// - Complexity: O(log n).
  func place(notBefore number: UInt32, from start: Int) -> Int {
    switch storage {
    case .range(let range):
      let place = number > range.lowerBound ? Int(number - range.lowerBound) : 0
      return max(start, min(place, range.count))
    case .sorted(let numbers): return numbers.firstPlace(notBefore: number, from: start)
    }
  }

  func forEach(_ body: (UInt32) -> Void) {
    switch storage {
    case .range(let range): for number in range { body(number) }
    case .sorted(let numbers): for number in numbers { body(number) }
    }
  }

  func filter(_ isWanted: (UInt32) -> Bool) -> NodeRun {
    var kept: [UInt32] = []
    forEach { if isWanted($0) { kept.append($0) } }
    return NodeRun(sorted: kept)
  }

  /// - Complexity: O(log n).
  func contains(_ number: UInt32) -> Bool {
    switch storage {
    case .range(let range): return range.contains(number)
    case .sorted(let numbers):
      let place = numbers.firstPlace(notBefore: number, from: 0)
      return place < numbers.count && numbers[place] == number
    }
  }

  func intersection(_ other: NodeRun) -> NodeRun {
    switch (storage, other.storage) {
    case (.range(let a), .range(let b)): return NodeRun(a.clamped(to: b))
    case (.range(let range), .sorted(let numbers)), (.sorted(let numbers), .range(let range)):
      let start = numbers.firstPlace(notBefore: range.lowerBound, from: 0)
      let end = numbers.firstPlace(notBefore: range.upperBound, from: start)
      return end - start == numbers.count
        ? NodeRun(sorted: numbers) : NodeRun(sorted: Array(numbers[start..<max(start, end)]))
    case (.sorted(let a), .sorted(let b)):
      return NodeRun(sorted: a.count < b.count ? a.common(with: b) : b.common(with: a))
    }
  }

  func union(_ other: NodeRun) -> NodeRun {
    if isEmpty { return other }
    if other.isEmpty { return self }
    if let a = range, let b = other.range, a.lowerBound <= b.upperBound,
      b.lowerBound <= a.upperBound
    {
      return NodeRun(min(a.lowerBound, b.lowerBound)..<max(a.upperBound, b.upperBound))
    }
    return NodeRun(sorted: array.merged(with: other.array))
  }

  func subtracting(_ other: NodeRun) -> NodeRun {
    if other.isEmpty || isEmpty { return self }
    let others = other.range
    var kept: [UInt32] = []
    let gone = others == nil ? other.array : []
    var place = 0
    forEach { number in
      if let others {
        if !others.contains(number) { kept.append(number) }
        return
      }
      while place < gone.count, gone[place] < number { place += 1 }
      if place == gone.count || gone[place] != number { kept.append(number) }
    }
    return NodeRun(sorted: kept)
  }

  static func == (a: NodeRun, b: NodeRun) -> Bool {
    if a.isEmpty { return b.isEmpty }
    switch (a.storage, b.storage) {
    case (.range(let a), .range(let b)): return a == b
    default: return a.array == b.array
    }
  }

  func hash(into hasher: inout Hasher) { hasher.combine(count) }
}

extension [UInt32] {
  var isStrictlyAscending: Bool {
    for i in indices.dropFirst() where self[i] <= self[i - 1] { return false }
    return true
  }

  /// Drops what equals the number before it.
  mutating func removeRepeated() {
    guard count > 1 else { return }
    var kept = 1
    for i in 1..<count where self[i] != self[kept - 1] {
      self[kept] = self[i]
      kept += 1
    }
    removeLast(count - kept)
  }

  /// The first place from `start` on whose number is not less; looks ahead in doubling steps, so that
  /// going through a long run by a short one costs little.
  func firstPlace(notBefore number: UInt32, from start: Int) -> Int {
    var low = start
    var step = 1
    while low + step < count, self[low + step] < number {
      low += step
      step *= 2
    }
    var high = Swift.min(low + step, count)
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  fileprivate func common(with longer: [UInt32]) -> [UInt32] {
    var found: [UInt32] = []
    var place = 0
    for number in self {
      place = longer.firstPlace(notBefore: number, from: place)
      if place == longer.count { break }
      if longer[place] == number { found.append(number) }
    }
    return found
  }

  fileprivate func merged(with other: [UInt32]) -> [UInt32] {
    var all: [UInt32] = []
    all.reserveCapacity(count + other.count)
    var i = 0
    var j = 0
    while i < count, j < other.count {
      if self[i] == other[j] {
        j += 1
      } else if self[i] < other[j] {
        all.append(self[i])
        i += 1
      } else {
        all.append(other[j])
        j += 1
      }
    }
    all += self[i...]
    all += other[j...]
    return all
  }
}

/// A set of nodes that answers at once whether a number is in it.
struct Membership: Sendable {
  private enum Storage: Sendable {
    case range(Range<UInt32>)
    case few([UInt32])
    case bits(NodeBits)
  }

  private let storage: Storage

  init(_ run: NodeRun) {
    if let range = run.range {
      storage = .range(range)
    } else if run.count <= 8 {
      storage = .few(run.array)
    } else {
      storage = .bits(NodeBits(run))
    }
  }

  func contains(_ number: UInt32) -> Bool {
    switch storage {
    case .range(let range): return range.contains(number)
    case .few(let numbers):
      for other in numbers where other == number { return true }
      return false
    case .bits(let bits): return bits.contains(number)
    }
  }
}
