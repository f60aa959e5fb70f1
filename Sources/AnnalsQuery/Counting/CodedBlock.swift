/// The values that some nodes have at the end of a path, as numbers, each once; 0 alone where a node has none.
///
/// As long as each node has one, that is all; from the first that has more on, it is said where those of each
/// node end.
struct CodedBlock {
  private(set) var codes: [UInt32] = []
  private var ends: [UInt32] = []
  /// True where each node has one value.
  private(set) var isSingle = true
  /// Where the values of the node at hand begin.
  private var start = 0

  mutating func removeAll() {
    codes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    isSingle = true
    start = 0
  }

  /// How many nodes there are.
  var count: Int { isSingle ? codes.count : ends.count }

  /// Where the codes of a node stand.
  func range(_ node: Int) -> Range<Int> {
    if isSingle { return node..<(node + 1) }
    return (node > 0 ? Int(ends[node - 1]) : 0)..<Int(ends[node])
  }

  /// Adds a value of the node at hand, unless it has it already.
  @inline(__always)  // Called once a value; as a call it was a tenth of counting.
  mutating func add(_ code: UInt32) {
    var place = start
    while place < codes.count {
      if codes[place] == code { return }
      place += 1
    }
    codes.append(code)
  }

  /// Goes on to the next node.
  @inline(__always)
  mutating func finishNode() {
    if codes.count == start { codes.append(0) }
    if codes.count > start + 1 || !isSingle { finishNodeOfMany() }
    start = codes.count
  }

  private mutating func finishNodeOfMany() {
    if isSingle {
      ends.append(contentsOf: 1..<UInt32(start + 1))
      isSingle = false
    }
    ends.append(UInt32(codes.count))
  }

  /// Adds a node with one value, or 0.
  @inline(__always)
  mutating func addNode(_ code: UInt32) {
    codes.append(code)
    finishNode()
  }
}
