/// The values that some nodes have at the end of a path, as numbers, each once; 0 alone where a node has none.
///
/// Those of node `i` are `codes[ends[i - 1]..<ends[i]]`. The arrays are kept from block to block.
struct CodedBlock {
  private var codes: [UInt32] = []
  private var ends: [UInt32] = []
  private(set) var count = 0
  private var codeCount = 0

  /// True where each node has one value.
  var isSingle: Bool { codeCount == count }

  /// All codes, those of one node after those of another.
  var all: ArraySlice<UInt32> { codes[..<codeCount] }

  subscript(place: Int) -> UInt32 { codes[place] }

  /// Where the codes of a node stand.
  func range(_ node: Int) -> Range<Int> {
    (node > 0 ? Int(ends[node - 1]) : 0)..<Int(ends[node])
  }

  /// Appends the number of each node as often as it has values.
  func spread(_ numbers: [UInt32], to list: inout [UInt32]) {
    let start = list.count
    list += repeatElement(0, count: codeCount)
    var spread = list.mutableSpan
    var place = start
    for node in 0..<min(count, numbers.count) {
      let (number, end) = (numbers[node], start + Int(ends[node]))
      while place < end {
        spread[place] = number
        place += 1
      }
    }
  }

  /// Fills the block anew with so many nodes that have at most `limit` values together; what is more than
  /// that is left out.
  mutating func fill(_ count: Int, limit: Int, _ body: (inout Writer) -> Void) {
    let room = limit + count
    if codes.count < room { codes = Array(repeating: 0, count: room) }
    if ends.count < count { ends = Array(repeating: 0, count: count) }
    // Safety: the writer puts nothing behind the ends of the buffers, and does not outlive the calls.
    unsafe codes.withUnsafeMutableBufferPointer { codes in
      unsafe ends.withUnsafeMutableBufferPointer { ends in
        var writer = unsafe Writer(codes: codes, ends: ends)
        body(&writer)
        self.count = writer.count
        codeCount = writer.codeCount
      }
    }
  }

  /// Puts values into a block, node by node.
  ///
  /// Appending to arrays looks after each value whether they are shared; that was a third of counting.
  @safe
  struct Writer {
    private let codes: UnsafeMutableBufferPointer<UInt32>
    private let ends: UnsafeMutableBufferPointer<UInt32>
    fileprivate private(set) var count = 0
    fileprivate private(set) var codeCount = 0
    /// Where the values of the node at hand begin.
    private var start = 0

    fileprivate init(
      codes: UnsafeMutableBufferPointer<UInt32>, ends: UnsafeMutableBufferPointer<UInt32>
    ) {
      unsafe (self.codes, self.ends) = (codes, ends)
    }

    /// Adds a value of the node at hand, unless it has it already.
    @inline(__always)  // Called once a value; as a call it was a tenth of counting.
    mutating func add(_ code: UInt32) {
      var place = start
      while place < codeCount {
        // Safety: below the count, which `put` keeps within the buffer.
        if unsafe codes[place] == code { return }
        place += 1
      }
      put(code)
    }

    /// Adds a value of the node at hand that it is known not to have.
    @inline(__always)
    mutating func addNew(_ code: UInt32) { put(code) }

    @inline(__always)
    private mutating func put(_ code: UInt32) {
      // Safety: within the buffer.
      guard unsafe codeCount < codes.count else { return }
      unsafe codes[codeCount] = code
      codeCount += 1
    }

    /// Adds so many nodes that have one value, all the same.
    mutating func addNodes(_ nodes: Int, of code: UInt32) {
      for _ in 0..<nodes {
        put(code)
        finishNode()
      }
    }

    /// Goes on to the next node.
    @inline(__always)
    mutating func finishNode() {
      if codeCount == start { put(0) }
      // Safety: within the buffer.
      guard unsafe count < ends.count else { return }
      unsafe ends[count] = UInt32(truncatingIfNeeded: codeCount)
      count += 1
      start = codeCount
    }
  }
}
