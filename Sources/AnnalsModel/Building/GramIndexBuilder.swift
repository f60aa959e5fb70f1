import AnnalsPlatform

/// Collects which pairs of characters stand in which texts, and lays them out for ``GramIndex``.
struct GramIndexBuilder {
  /// The three columns of the index; empty where it would take four gigabytes.
  private(set) var keys: [UInt32] = []
  private(set) var starts: [UInt32] = []
  private(set) var postings: [UInt8] = []

  /// Indexes the texts of a graph.
  ///
  /// Pairs are collected in runs that are sorted by counting, a few million at a time, and kept short; then the
  /// lists of all runs are joined, by ranges of pairs. How many workers there are makes no difference.
  /// - Complexity: O(n) in the number of characters.
  init(_ graph: Graph, workers: Int, pairsAtATime: Int) {
    let columns = graph.columns
    let shares = Workers.runs(of: 0..<graph.literalCount, into: workers) { literal in
      let string = Int(columns.literalString[UInt32(literal)])
      return columns.stringOffsets.range(at: string, limit: columns.stringBytes.count).count + 1
    }
    let runs = Workers.map(shares.count, among: workers) { share in
      GramCollector.runs(of: graph, shares[share], atATime: pairsAtATime)
    }.flatMap { $0 }
    let ranges = GramRun.ranges(of: runs, into: workers > 1 ? workers * 4 : 1)
    let bitmapSize = Gram.bitmapSize(literals: graph.literalCount)
    let lists = Workers.map(ranges.count, among: workers) { range in
      GramLists(joining: runs, ranges[range], bitmapSize: bitmapSize)
    }
    guard lists.reduce(0, { $0 + $1.postings.count }) <= Int(UInt32.max) else { return }
    keys.reserveLarge(lists.reduce(0) { $0 + $1.keys.count })
    starts.reserveLarge(lists.reduce(1) { $0 + $1.keys.count })
    postings.reserveLarge(lists.reduce(0) { $0 + $1.postings.count })
    for list in lists {
      keys += list.keys
      let first = postings.count
      for start in list.starts { starts.append(UInt32(first + start)) }
      postings += list.postings
    }
    starts.append(UInt32(postings.count))
  }
}

/// Collects the pairs of a range of texts, in runs.
private struct GramCollector {
  private var pairs: [UInt64] = []
  private var folded: [UInt8] = []
  private var runs: [GramRun] = []
  /// How many pairs are sorted at a time.
  private let most: Int

  private init(most: Int) { self.most = most }

  static func runs(of graph: Graph, _ texts: Range<Int>, atATime most: Int) -> [GramRun] {
    var collector = GramCollector(most: most)
    collector.pairs.reserveLarge(most)
    for text in texts
    where graph.columns.literalKind[text] == LiteralKind.text.rawValue {
      graph.withUTF8(of: StringID(graph.columns.literalString[UInt32(text)])) {
        collector.add($0, as: UInt32(text))
      }
    }
    collector.finishRun()
    return collector.runs
  }

  private mutating func add(_ words: Span<UInt8>, as text: UInt32) {
    if FoldedText.isFolded(words) { return addFolded(words, as: text) }
    folded.removeAll(keepingCapacity: true)
    FoldedText.fold(words, onto: &folded)
    let taken = folded
    folded = []
    addFolded(taken.span, as: text)
    folded = taken
  }

  /// One text may be in several runs: it may have more pairs than one holds.
  private mutating func addFolded(_ words: Span<UInt8>, as text: UInt32) {
    Gram.visit(words) { gram in
      pairs.append(UInt64(gram) << 32 | UInt64(text))
      if pairs.count >= most { finishRun() }
    }
  }

  private mutating func finishRun() {
    guard !pairs.isEmpty else { return }
    StableOrder.sortByUpperHalf(&pairs)
    runs.append(GramRun(pairs))
    pairs.removeAll(keepingCapacity: true)
  }
}

/// For each of some pairs the texts it stands in, as differences in whole bytes (LEB128).
private struct GramRun: Sendable {
  private(set) var keys: [UInt32] = []
  /// Where each list begins, and where the last ends.
  private var starts: [UInt32] = []
  private var bytes: [UInt8] = []

  /// The lists of pairs and texts that are in order; what is there twice counts once.
  init(_ pairs: [UInt64]) {
    bytes.reserveCapacity(pairs.count * 3 / 2)
    var last: UInt64 = .max
    for pair in pairs where pair != last {
      let (key, text) = (UInt32(pair >> 32), UInt32(truncatingIfNeeded: pair))
      let isNew = last == .max || key != UInt32(last >> 32)
      if isNew {
        keys.append(key)
        starts.append(UInt32(bytes.count))
      }
      append(isNew ? text : text - UInt32(truncatingIfNeeded: last))
      last = pair
    }
    starts.append(UInt32(bytes.count))
  }

  private mutating func append(_ difference: UInt32) {
    var rest = difference
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Appends the texts of a list; those that are in the run before too count once.
  func read(_ place: Int, onto texts: inout [UInt32]) {
    var (text, difference, shift): (UInt32, UInt32, UInt32) = (0, 0, 0)
    for i in Int(starts[place])..<Int(starts[place + 1]) {
      let byte = bytes[i]
      difference |= UInt32(byte & 0x7F) << shift
      shift += 7
      guard byte < 0x80 else { continue }
      text += difference
      (difference, shift) = (0, 0)
      if texts.last != text { texts.append(text) }
    }
  }

  /// The place of the first pair that is not before `key`.
  func place(of key: UInt64) -> Int { keys.partitionPoint { UInt64($0) >= key } }

  /// Ranges of pairs, together all, with about as many bytes of lists each: as far as the largest run tells.
  static func ranges(of runs: [GramRun], into count: Int) -> [Range<UInt64>] {
    let whole: Range<UInt64> = 0..<1 << 32
    guard count > 1, let largest = runs.max(by: { $0.bytes.count < $1.bytes.count }) else {
      return [whole]
    }
    var bounds = [whole.lowerBound]
    for part in 1..<count {
      let wanted = UInt32(largest.bytes.count * part / count)
      let place = largest.starts.partitionPoint { $0 >= wanted }
      if place < largest.keys.count, UInt64(largest.keys[place]) > bounds[bounds.count - 1] {
        bounds.append(UInt64(largest.keys[place]))
      }
    }
    return zip(bounds, bounds.dropFirst() + [whole.upperBound]).map { $0..<$1 }
  }
}

/// The lists of a range of pairs as they stand in the index.
private struct GramLists: Sendable {
  private(set) var keys: [UInt32] = []
  private(set) var starts: [Int] = []
  private(set) var postings: [UInt8] = []

  /// Joins what stands in several runs, which are in the order of their texts.
  init(joining runs: [GramRun], _ range: Range<UInt64>, bitmapSize: Int) {
    var places = runs.map { $0.place(of: range.lowerBound) }
    // The next pair of each run; those that have none are behind all.
    var heads = zip(runs, places).map { Self.head($0, $1) }
    var texts: [UInt32] = []
    while let key = heads.min(), key < range.upperBound {
      texts.removeAll(keepingCapacity: true)
      for run in heads.indices where heads[run] == key {
        runs[run].read(places[run], onto: &texts)
        places[run] += 1
        heads[run] = Self.head(runs[run], places[run])
      }
      keys.append(UInt32(key))
      starts.append(postings.count)
      append(texts, bitmapSize)
    }
  }

  private static func head(_ run: GramRun, _ place: Int) -> UInt64 {
    place < run.keys.count ? UInt64(run.keys[place]) : .max
  }

  /// Appends a list in the shorter of its two forms.
  private mutating func append(_ texts: [UInt32], _ bitmapSize: Int) {
    let start = postings.count
    RiceCode.append(texts, to: &postings)
    guard postings.count - start >= bitmapSize else { return }
    postings.removeLast(postings.count - start)
    var bitmap = Array(repeating: UInt8(0), count: bitmapSize)
    for text in texts { bitmap[Int(text / 8)] |= 1 << UInt8(text % 8) }
    postings += bitmap
  }
}
