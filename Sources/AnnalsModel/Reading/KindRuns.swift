/// For each kind its run of entity numbers, alone and with all kinds beneath it.
package struct KindRuns: Sendable {
  package private(set) var own: [Range<UInt32>]
  package private(set) var whole: [Range<UInt32>]
  /// The kinds in the order of their runs, with where each begins.
  package private(set) var order: [(kind: KindID, start: UInt32)]
  /// The stretches of `order` that stand beneath one kind at the top of the tree each.
  package private(set) var trunks: [Range<Int>] = []
  /// False where the numbers found were not those of such runs; all runs are empty then.
  let isWhole: Bool

  init(vocabulary: Vocabulary, starts: [UInt32], entityCount: UInt32) {
    let tree = vocabulary.treeOrder
    let none: Range<UInt32> = 0..<0
    own = Array(repeating: none, count: tree.count)
    whole = own
    order = []
    let isRising = zip(starts, starts.dropFirst()).allSatisfy { $0 <= $1 }
    isWhole =
      starts.count == tree.count + 1 && isRising && starts.first == 0 && starts.last == entityCount
    guard isWhole else { return }
    let sizes = vocabulary.treeSizes
    order.reserveCapacity(tree.count)
    for (place, kind) in tree.enumerated() {
      // A walk down the tree: what lies beneath a kind stands right behind it.
      let i = Int(kind.index)
      own[i] = starts[place]..<starts[place + 1]
      whole[i] = starts[place]..<starts[place + sizes[i]]
      order.append((kind, starts[place]))
    }
    appendTrunks(sizes)
  }

  private mutating func appendTrunks(_ sizes: [Int]) {
    var place = 0
    while place < order.count {
      let end = place + sizes[Int(order[place].kind.index)]
      trunks.append(place..<end)
      place = end
    }
  }
}
