import AnnalsPlatform

/// The strings of the graph in their order: nothing, tags, ids of entities, words of literals, places and
/// passages of citations.
///
/// They are not copied here: it notes where each stands, and they go into the graph straight from there.
struct StringLayout: Sendable {
  /// Where each string begins in the graph, and where the last ends.
  private(set) var offsets: [UInt32] = [0]
  /// All bytes that strings stand in.
  private(set) var buffers: [[UInt8]]
  private var places: [Place] = []

  private struct Place: Sendable {
    var buffer: UInt32
    var start: UInt32
  }

  init(buffers: [[UInt8]], expecting count: Int) {
    self.buffers = buffers
    offsets.reserveLarge(count + 1)
    places.reserveLarge(count)
  }

  var count: Int { places.count }

  /// Appends a string; past four gigabytes, an empty one.
  mutating func append(_ range: Range<Int>, of buffer: UInt32) {
    let end = Int(offsets[places.count]) + range.count
    let fits = end <= Int(UInt32.max)
    offsets.append(fits ? UInt32(end) : offsets[places.count])
    places.append(Place(buffer: buffer, start: UInt32(truncatingIfNeeded: range.lowerBound)))
  }

  /// Appends the strings of another layout of the same buffers.
  mutating func append(_ others: StringLayout) {
    let start = byteCount
    places += others.places
    for end in others.offsets.dropFirst() {
      let end = start + Int(end)
      offsets.append(end <= Int(UInt32.max) ? UInt32(end) : offsets[offsets.count - 1])
    }
  }

  /// How many bytes all strings take.
  var byteCount: Int { Int(offsets[places.count]) }

  /// How many bytes a range of strings takes.
  func byteCount(of range: Range<Int>) -> Int {
    Int(offsets[range.upperBound]) - Int(offsets[range.lowerBound])
  }

  /// Calls `body` with each of a range of strings, in order.
  func visit(_ range: Range<Int>, _ body: (Span<UInt8>) -> Void) {
    var i = range.lowerBound
    while i < range.upperBound {
      // Those that stand in one buffer: it is asked for once.
      let buffer = places[i].buffer
      let bytes = buffers[Int(buffer)]
      while i < range.upperBound, places[i].buffer == buffer {
        let start = Int(places[i].start)
        let end = start + Int(offsets[i + 1]) - Int(offsets[i])
        body(bytes.span.extracting(start..<end))
        i += 1
      }
    }
  }
}
