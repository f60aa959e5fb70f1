/// The shape of a dataset: which nodes are blank, and which quads mention each.
struct BlankNodeIndex {
  /// The blank node of each term, -1 for other terms.
  let node: [Int32]
  /// The term of each blank node.
  let term: [Int32]
  /// The quads of node `n` are `mentions[starts[n]..<starts[n + 1]]`, each once.
  private let starts: [Int]
  private let mentions: [Int32]
  /// What each term is in N-Quads, one behind the other; blank nodes are left out.
  private let texts: [UInt8]
  private let textStarts: [Int]

  let rows: [Dataset.Row]

  init(_ dataset: Dataset) {
    rows = dataset.rows
    var node = [Int32](repeating: -1, count: dataset.terms.count)
    var term: [Int32] = []
    var texts: [UInt8] = []
    var textStarts = [0]
    for (number, value) in dataset.terms.enumerated() {
      if case .blank = value {
        node[number] = Int32(clamping: term.count)
        term.append(Int32(clamping: number))
      } else {
        NQuadsText.append(value, to: &texts)
      }
      textStarts.append(texts.count)
    }
    self.node = node
    self.term = term
    self.texts = texts
    self.textStarts = textStarts
    (starts, mentions) = Self.mentions(rows, node, count: term.count)
  }

  /// The number of blank nodes.
  var count: Int { term.count }

  /// The quads that mention a node.
  func quads(of node: Int32) -> ArraySlice<Int32> {
    mentions[starts[Int(node)]..<starts[Int(node) + 1]]
  }

  /// Appends a quad in N-Quads, with what `label` appends for blank nodes.
  func append(
    _ row: Dataset.Row, to output: inout [UInt8], label: (Int32, inout [UInt8]) -> Void
  ) {
    for place in [row.subject, row.predicate, row.object, row.graph] where place >= 0 {
      let number = Int(place)
      if node[number] >= 0 {
        output.append(UInt8(ascii: "_"))
        output.append(UInt8(ascii: ":"))
        label(node[number], &output)
      } else {
        output.append(texts.span, textStarts[number]..<textStarts[number + 1])
      }
      output.append(0x20)
    }
    output.append(UInt8(ascii: "."))
    output.append(0x0A)
  }

  /// Appends the text of a term that is no blank node.
  func appendText(_ term: Int32, to output: inout [UInt8]) {
    output.append(texts.span, textStarts[Int(term)]..<textStarts[Int(term) + 1])
  }

  /// The nodes that a quad mentions, each once.
  private static func nodes(_ row: Dataset.Row, _ node: [Int32]) -> [Int32] {
    var found: [Int32] = []
    for place in [row.subject, row.predicate, row.object, row.graph] where place >= 0 {
      let blank = node[Int(place)]
      if blank >= 0, !found.contains(blank) { found.append(blank) }
    }
    return found
  }

  private static func mentions(
    _ rows: [Dataset.Row], _ node: [Int32], count: Int
  ) -> (starts: [Int], mentions: [Int32]) {
    var starts = [Int](repeating: 0, count: count + 1)
    for row in rows {
      for blank in nodes(row, node) { starts[Int(blank) + 1] += 1 }
    }
    for i in 0..<count { starts[i + 1] += starts[i] }
    var next = starts
    var mentions = [Int32](repeating: 0, count: starts[count])
    for (number, row) in rows.enumerated() {
      for blank in nodes(row, node) {
        mentions[next[Int(blank)]] = Int32(clamping: number)
        next[Int(blank)] += 1
      }
    }
    return (starts, mentions)
  }
}
