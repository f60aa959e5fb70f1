/// Writes a whole dataset as Turtle or TriG: graphs and subjects in the order they came, what is said of a
/// subject together, `a` first, blank nodes and lists where they are used.
struct TurtlePrinter {
  private let dataset: Dataset
  private let nesting: TurtleNesting
  private let text: TurtleText
  /// Rows in the order they are written in.
  private let order: [Dataset.Row]
  /// The rows of a nested node: a range of `order` for each term.
  private var ranges: [Range<Int>]
  private let rest: Int32
  private(set) var output: [UInt8] = []

  init(_ dataset: Dataset, text: TurtleText) {
    self.dataset = dataset
    self.text = text
    nesting = TurtleNesting(dataset)
    rest = dataset.number(ofKnown: .iri(RDF.rest)) ?? -1
    order = Self.order(dataset)
    ranges = [Range<Int>](repeating: 0..<0, count: dataset.terms.count)
    for (place, row) in order.enumerated() where nesting.isNested[Int(row.subject)] {
      let known = ranges[Int(row.subject)]
      ranges[Int(row.subject)] = known.isEmpty ? place..<place + 1 : known.lowerBound..<place + 1
    }
  }

  /// Rows by graph and subject as these first came, `rdf:type` first, then as predicates first came.
  private static func order(_ dataset: Dataset) -> [Dataset.Row] {
    let type = dataset.number(ofKnown: .iri(RDF.type)) ?? -1
    var graphRank: [Int32: Int] = [-1: 0]
    var subjectRank = [Int](repeating: -1, count: dataset.terms.count)
    for (place, row) in dataset.rows.enumerated() {
      if graphRank[row.graph] == nil { graphRank[row.graph] = graphRank.count }
      if subjectRank[Int(row.subject)] < 0 { subjectRank[Int(row.subject)] = place }
    }
    let keyed = dataset.rows.enumerated().map { place, row in
      let predicate = row.predicate == type ? -1 : Int(row.predicate)
      return (
        key: (graphRank[row.graph] ?? 0, subjectRank[Int(row.subject)], predicate, place), row: row
      )
    }
    return keyed.sorted { $0.key < $1.key }.map(\.row)
  }

  /// Writes all; `flush` gets what has been written, in blocks.
  mutating func print(_ flush: (inout [UInt8]) throws -> Void) rethrows {
    text.appendDirectives(to: &output)
    var graph: Int32 = -1
    var start = 0
    var isFirst = true
    while start < order.count {
      let row = order[start]
      var end = start + 1
      while end < order.count, order[end].subject == row.subject, order[end].graph == row.graph {
        end += 1
      }
      if row.graph != graph {
        changeGraph(from: graph, to: row.graph, isFirst: isFirst)
        graph = row.graph
        isFirst = true
      }
      if !nesting.isNested[Int(row.subject)] {
        if !isFirst { output.append(0x0A) }
        isFirst = false
        printStatement(start..<end, indent: graph < 0 ? 0 : 1)
      }
      if output.count > NQuadsWriter.blockSize { try flush(&output) }
      start = end
    }
    if graph >= 0 { output.append(contentsOf: "}\n".utf8) }
    try flush(&output)
  }

  private mutating func changeGraph(from old: Int32, to new: Int32, isFirst: Bool) {
    if old >= 0 { output.append(contentsOf: "}\n".utf8) }
    if old >= 0 || !isFirst { output.append(0x0A) }
    text.append(dataset.terms[Int(new)], to: &output)
    output.append(contentsOf: " {\n".utf8)
  }

  private mutating func printStatement(_ range: Range<Int>, indent: Int) {
    let subject = Int(order[range.lowerBound].subject)
    startLine(indent)
    if nesting.isUnnamed[subject] {
      output.append(contentsOf: "[]".utf8)
    } else {
      text.append(dataset.terms[subject], to: &output)
    }
    output.append(0x20)
    printPredicates(range, indent: indent + 1, startsLine: false)
    output.append(contentsOf: " .\n".utf8)
  }

  /// Writes what is said of one subject; each predicate but perhaps the first has its own line.
  private mutating func printPredicates(_ range: Range<Int>, indent: Int, startsLine: Bool) {
    var predicate: Int32 = -1
    for place in range {
      let row = order[place]
      if row.predicate == predicate {
        output.append(contentsOf: " , ".utf8)
      } else {
        if predicate >= 0 { output.append(contentsOf: " ;\n".utf8) }
        if predicate >= 0 || startsLine { startLine(indent) }
        text.append(predicate: dataset.terms[Int(row.predicate)], to: &output)
        output.append(0x20)
        predicate = row.predicate
      }
      printObject(Int(row.object), indent: indent)
    }
  }

  private mutating func printObject(_ object: Int, indent: Int) {
    guard nesting.isNested[object] else {
      return text.append(dataset.terms[object], to: &output)
    }
    if nesting.isList[object] { return printList(object, indent: indent) }
    let range = ranges[object]
    guard !range.isEmpty else { return output.append(contentsOf: "[]".utf8) }
    if range.count == 1, !nesting.isNested[Int(order[range.lowerBound].object)] {
      output.append(contentsOf: "[ ".utf8)
      printPredicates(range, indent: indent + 1, startsLine: false)
      output.append(contentsOf: " ]".utf8)
      return
    }
    output.append(contentsOf: "[\n".utf8)
    printPredicates(range, indent: indent + 1, startsLine: true)
    output.append(0x0A)
    startLine(indent)
    output.append(UInt8(ascii: "]"))
  }

  private mutating func printList(_ head: Int, indent: Int) {
    output.append(UInt8(ascii: "("))
    var node = head
    while nesting.isList[node] {
      var next = -1
      for place in ranges[node] {
        let row = order[place]
        if row.predicate == rest {
          next = Int(row.object)
        } else {
          output.append(0x20)
          printObject(Int(row.object), indent: indent + 1)
        }
      }
      guard next >= 0 else { break }
      node = next
    }
    output.append(contentsOf: " )".utf8)
  }

  private mutating func startLine(_ indent: Int) {
    for _ in 0..<indent * 2 { output.append(0x20) }
  }
}
