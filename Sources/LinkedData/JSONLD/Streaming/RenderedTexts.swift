/// Texts in the form that N-Quads has for them, each kept once and found again by its range.
struct RenderedTexts {
  /// What the ranges lie in.
  private(set) var bytes: [UInt8] = []
  private var known: [ExactString: Range<Int>] = [:]

  /// `^^<…>` of native values and of JSON literals.
  private(set) var integer = 0..<0
  private(set) var double = 0..<0
  private(set) var boolean = 0..<0
  private(set) var json = 0..<0
  /// `<…> ` of the predicates that JSON-LD itself has.
  private(set) var first = 0..<0
  private(set) var rest = 0..<0
  private(set) var type = 0..<0
  /// `<…>` of the empty list.
  private(set) var empty = 0..<0

  init() {
    integer = keep("^^<\(XSD.integer)>")
    double = keep("^^<\(XSD.double)>")
    boolean = keep("^^<\(XSD.boolean)>")
    json = keep("^^<\(RDF.json)>")
    first = keep("<\(RDF.first)> ")
    rest = keep("<\(RDF.rest)> ")
    type = keep("<\(RDF.type)> ")
    empty = keep("<\(RDF.nil)>")
  }

  /// The range of a text, which is added where it is not there.
  mutating func keep(_ text: String) -> Range<Int> {
    if let range = known[ExactString(text)] { return range }
    let range = bytes.count..<bytes.count + text.utf8.count
    bytes.append(utf8: text)
    known[ExactString(text)] = range
    return range
  }
}

/// What strings of a document come to, by their bytes, worked out once each.
///
/// All is forgotten when there is too much of it: then they are data, not vocabulary.
struct RenderingCache {
  private var numbers = ByteTable()
  private var ranges: [Range<Int>] = []
  private var text: [UInt8] = []

  private static let maximumCount = 1 << 15

  /// Appends what is known for the bytes; false where nothing is.
  @inline(__always)
  func append(_ bytes: Span<UInt8>, _ range: Range<Int>, to output: inout [UInt8]) -> Bool {
    guard let number = numbers.number(of: bytes, range) else { return false }
    output.append(from: text, ranges[number])
    return true
  }

  /// Remembers what the bytes, of which nothing is known, come to.
  mutating func learn(_ bytes: Span<UInt8>, _ range: Range<Int>, as rendering: String) {
    if numbers.count >= Self.maximumCount {
      numbers.removeAll()
      ranges.removeAll(keepingCapacity: true)
      text.removeAll(keepingCapacity: true)
    }
    _ = numbers.add(bytes, range)
    ranges.append(text.count..<text.count + rendering.utf8.count)
    text.append(utf8: rendering)
  }
}
