import AnnalsPlatform

/// Reads the lines of one text into a tree, whatever the bytes are.
///
/// The parser knows the notation's form and nothing of what words mean: which relations there are
/// and what they want is for resolution, since a text may declare its own. It records problems and
/// goes on with the next thing that makes sense, so that each is reported once.
package struct Parser {
  /// Facts, qualifiers of facts, and qualifiers of a quotation's facts.
  static let deepestLevel = 3
  /// Offsets in the tree are 32 bits wide.
  static let largestText = Int(UInt32.max) - 1
  /// A text with more malformed places than this is in another encoding, not damaged.
  static let mostMalformedPlaces = 10

  /// Nobody reads more; a text of nothing but mistakes must not fill the memory.
  static let mostProblems = 10_000

  let source: SourceID
  var nodes: [Node] = []
  /// The lines at the margin that are no entries.
  var preamble: [Int] = []
  var problems: [Problem] = []
  var position: Int
  let end: Int
  /// The lines that what is indented deeper belongs to: one at the margin, then facts.
  var open: [OpenLine] = []
  var sawHeader = false
  var sawLine = false
  var afterBlank = false
  /// A run of lines that belong to nothing is one problem.
  var isSkippingRun = false

  /// A line that lines beneath it may still add to.
  struct OpenLine {
    var node: Int
    var indent: Int
  }

  private init(source: SourceID, range: Range<Int>) {
    self.source = source
    position = range.lowerBound
    end = range.upperBound
    // A part of a text goes on where another ended, which has seen to the header.
    sawHeader = position > 0
    sawLine = position > 0
    // Measured: our chronologies hold a node in every 14 bytes.
    nodes.reserveLarge(range.count / 14 + 8)
    open.reserveCapacity(Parser.deepestLevel + 1)
  }

  /// The tree of a text.
  ///
  /// - Complexity: O(`source.bytes.count`), in time and in memory.
  package static func parse(_ source: SourceText, id: SourceID = SourceID(0)) -> Document {
    parse(source, id: id, 0..<source.bytes.count)
  }

  /// The tree of a part of a text that begins and ends at the margin.
  ///
  /// Of a text without problems of form the parts are, one after another, the tree of the whole.
  static func parse(_ source: SourceText, id: SourceID, _ range: Range<Int>) -> Document {
    var parser = Parser(source: id, range: range)
    let bytes = source.bytes.span
    if source.bytes.count > largestText {
      parser.problems.append(Problem(.textTooLarge, SourceSpan(id, 0, 0)))
    } else if !parser.parseLines(bytes, isChecked: false) {
      parser = Parser(source: id, range: range)
      if parser.acceptsEncoding(bytes) { _ = parser.parseLines(bytes, isChecked: true) }
    }
    return Document(
      source: source, id: id, nodes: parser.nodes, preamble: parser.preamble,
      problems: parser.problems)
  }

  /// Reads all lines; false where the text, if it was not checked, is found not to be UTF-8.
  private mutating func parseLines(_ bytes: Span<UInt8>, isChecked: Bool) -> Bool {
    var checked = isChecked ? end : position
    if position == 0, end >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
      position = 3
    }
    while position < end {
      let start = position
      if start >= checked, !isNextUTF8(bytes, from: &checked) { return false }
      parseLine(bytes)
      precondition(position > start, "a line is consumed on every turn")
    }
    while checked < end { if !isNextUTF8(bytes, from: &checked) { return false } }
    closeLines(downTo: 0)
    if !sawLine { record(.headerMissing, 0, 0) }
    return true
  }

  private mutating func parseLine(_ bytes: Span<UInt8>) {
    let start = position
    skipSpaces(bytes)
    var indent = position - start
    if position < end, bytes[position] == Byte.tab { indent = takeTabs(bytes, from: start) }
    guard position < end else { return }
    let byte = bytes[position]
    if byte.isLineBreak, takeLineBreak(bytes) {
      afterBlank = true
    } else if byte == Byte.hash {
      takeCommentLine(bytes, indent: indent)
    } else if position == start
      || open.isEmpty && !sawHeader && position - start < 4 && isHeader(bytes)
    {
      parseMarginLine(bytes)
    } else {
      parseIndentedLine(bytes, indent: indent)
    }
  }

  /// True where the header itself was indented: it is read, so that its absence is not reported.
  private func isHeader(_ bytes: Span<UInt8>) -> Bool { at("annals ", bytes, position) }

  /// Steps over indentation that has tabs in it; a tab counts for two spaces.
  private mutating func takeTabs(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var width = 0
    position = start
    while position < end, bytes[position].isBlank {
      width += bytes[position] == Byte.tab ? 2 : 1
      position += 1
    }
    // A line of blanks only is a blank line.
    if position < end, !bytes[position].isLineBreak {
      record(.textTab, start, position, [String(width)])
    }
    return width
  }
}

extension Parser {
  /// Opens the node of a line: it is closed when a line comes that does not belong to it.
  mutating func openLine(_ kind: NodeKind, _ start: Int, _ stop: Int, level: Int, indent: Int) {
    let flags: Node.Flags = afterBlank ? .afterBlank : []
    open.append(OpenLine(node: nodes.count, indent: indent))
    append(kind, start, stop, flags, level: level)
    afterBlank = false
  }

  /// Closes open lines until `count` are left.
  mutating func closeLines(downTo count: Int) {
    while open.count > count, let line = open.popLast() {
      nodes[line.node].next = UInt32(truncatingIfNeeded: nodes.count)
    }
  }

  /// Adds a node without children.
  mutating func append(
    _ kind: NodeKind, _ start: Int, _ stop: Int, _ flags: Node.Flags = [], level: Int = 0
  ) {
    // `Parser.largestText` keeps offsets within 32 bits, and there are no more nodes than bytes.
    nodes.append(
      Node(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: stop),
        next: UInt32(truncatingIfNeeded: nodes.count + 1), kind: kind,
        level: UInt8(truncatingIfNeeded: level), flags: flags))
  }

  /// Adds a whole line that can hold no facts.
  mutating func appendLine(_ kind: NodeKind, _ start: Int) -> Int {
    closeLines(downTo: 0)
    preamble.append(nodes.count)
    append(kind, start, start, afterBlank ? .afterBlank : [])
    afterBlank = false
    return nodes.count - 1
  }

  /// Ends a line that `appendLine` began: what was added since is within it.
  mutating func finish(_ node: Int, at stop: Int) {
    nodes[node].end = UInt32(truncatingIfNeeded: stop)
    nodes[node].next = UInt32(truncatingIfNeeded: nodes.count)
  }

  /// Notes that something about a node is wrong and has been reported.
  mutating func damage(_ node: Int) {
    if nodes.indices.contains(node) { nodes[node].flags.insert(.isDamaged) }
  }

  mutating func record(_ mistake: Mistake, _ start: Int, _ stop: Int, _ words: [String] = []) {
    guard problems.count < Parser.mostProblems else { return }
    if problems.count == Parser.mostProblems - 1 {
      return problems.append(Problem(.textTooMany, SourceSpan(source, start, start)))
    }
    problems.append(Problem(mistake, SourceSpan(source, start, stop), words))
  }
}
