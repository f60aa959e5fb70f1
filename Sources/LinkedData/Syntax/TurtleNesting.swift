/// Which blank nodes of a dataset can be written where they are the object, and which of them as lists.
///
/// A node nests where it is the object of one quad only, is nothing else anywhere, and all that is
/// said of it is said in that quad's graph. Chains of such nodes that end in themselves, or go too
/// deep, are cut open.
struct TurtleNesting {
  /// Deeper than this nobody reads, and some readers do not.
  static let maximumDepth = 50

  /// For each term: whether it is a blank node that is written within another's statement.
  private(set) var isNested: [Bool]
  /// For each term: whether it is a nested list node from which a well-formed list goes on.
  private(set) var isList: [Bool]
  /// For each term: whether it is a blank node that nothing refers to, and a subject in one graph only.
  private(set) var isUnnamed: [Bool]

  private let rows: [Dataset.Row]
  /// For each term: the row it is the object of, -1 for none, -2 for several.
  private var parent: [Int]
  private let rest: Int32
  private let first: Int32
  private let nilNumber: Int32

  init(_ dataset: Dataset) {
    rows = dataset.rows
    let count = dataset.terms.count
    isNested = dataset.terms.map { $0.blankLabel != nil }
    isList = [Bool](repeating: false, count: count)
    isUnnamed = isNested
    parent = [Int](repeating: -1, count: count)
    rest = dataset.number(ofKnown: .iri(RDF.rest)) ?? -1
    first = dataset.number(ofKnown: .iri(RDF.first)) ?? -1
    nilNumber = dataset.number(ofKnown: .iri(RDF.nil)) ?? -1
    findParents()
    findLists()
    cutChains()
  }

  private mutating func findParents() {
    for (number, row) in rows.enumerated() {
      let object = Int(row.object)
      parent[object] = parent[object] == -1 ? number : -2
      isUnnamed[object] = false
      for place in [row.predicate, row.graph] where place >= 0 {
        isNested[Int(place)] = false
        isUnnamed[Int(place)] = false
      }
    }
    for number in parent.indices where parent[number] < 0 { isNested[number] = false }
    // The graph a term is a subject in; -2 for none.
    var graph = [Int32](repeating: -2, count: parent.count)
    for row in rows {
      let subject = Int(row.subject)
      if graph[subject] != -2, graph[subject] != row.graph { isUnnamed[subject] = false }
      graph[subject] = row.graph
      if isNested[subject], rows[parent[subject]].graph != row.graph { isNested[subject] = false }
    }
  }

  /// Goes back from each `rdf:nil` over nodes that have one first, one rest and nothing else.
  private mutating func findLists() {
    guard nilNumber >= 0, rest >= 0, first >= 0 else { return }
    var firsts = [UInt8](repeating: 0, count: parent.count)
    var rests = firsts
    var others = firsts
    for row in rows {
      let subject = Int(row.subject)
      switch row.predicate {
      case first: firsts[subject] = min(firsts[subject] + 1, 2)
      case rest: rests[subject] = min(rests[subject] + 1, 2)
      default: others[subject] = 1
      }
    }
    for row in rows where row.predicate == rest && row.object == nilNumber {
      var node = Int(row.subject)
      while isNested[node], !isList[node], firsts[node] == 1, rests[node] == 1, others[node] == 0 {
        isList[node] = true
        let up = rows[parent[node]]
        guard up.predicate == rest else { break }
        node = Int(up.subject)
      }
    }
  }

  /// Whether a node continues the list of another, at whose depth it then is.
  private func continues(_ node: Int) -> Bool {
    isList[node] && rows[parent[node]].predicate == rest && isList[Int(rows[parent[node]].subject)]
  }

  private mutating func cutChains() {
    // 0: not looked at yet.
    var depth = [Int](repeating: 0, count: parent.count)
    for start in parent.indices where isNested[start] && depth[start] == 0 {
      var chain: [Int] = []
      var node = start
      while isNested[node], depth[node] == 0 {
        depth[node] = -1
        chain.append(node)
        node = Int(rows[parent[node]].subject)
      }
      // A node that is being looked at: the chain ends in itself and is cut open there.
      if isNested[node], depth[node] == -1 { cut(node, &depth) }
      for node in chain.reversed() where isNested[node] {
        let above = Int(rows[parent[node]].subject)
        depth[node] = (isNested[above] ? depth[above] : 0) + (continues(node) ? 0 : 1)
        if depth[node] > Self.maximumDepth { cut(node, &depth) }
      }
    }
  }

  private mutating func cut(_ node: Int, _ depth: inout [Int]) {
    isNested[node] = false
    depth[node] = 0
    // What leads to it is no list any more: it would end in a label.
    var node = node
    while isList[node] {
      isList[node] = false
      guard parent[node] >= 0, rows[parent[node]].predicate == rest else { return }
      node = Int(rows[parent[node]].subject)
    }
  }
}
