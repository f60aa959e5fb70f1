/// Collects the statements about one entity and what hangs from it, by subject and property.
struct NodeBuffer: StatementSink {
  /// The properties of one subject, in the order of first use, with their values.
  struct Subject {
    let node: Node
    var groups: [(property: Word, values: [Node])] = []

    init(_ node: Node) { self.node = node }

    /// Adds a value, unless it was just said.
    mutating func add(_ property: Word, _ value: Node) {
      // What is said of one property mostly comes in one go.
      let place =
        groups.last?.property == property
        ? groups.count - 1 : groups.firstIndex { $0.property == property }
      guard let place else {
        groups.append((property, [value]))
        return
      }
      if groups[place].values.count < 64, groups[place].values.contains(value) { return }
      groups[place].values.append(value)
    }
  }

  private(set) var subjects: [Subject] = []

  /// Statements of named graphs are written with their citations, not here.
  mutating func take(_ subject: Node, _ predicate: Word, _ object: Node, in graph: Node?) {
    guard graph == nil else { return }
    // The entity comes first and last; its claims come one after another between.
    if let last = subjects.indices.last, subjects[last].node == subject {
      subjects[last].add(predicate, object)
    } else if let first = subjects.indices.first, subjects[first].node == subject {
      subjects[first].add(predicate, object)
    } else if let known = subjects.lastIndex(where: { $0.node == subject }) {
      subjects[known].add(predicate, object)
    } else {
      var new = Subject(subject)
      new.add(predicate, object)
      subjects.append(new)
    }
  }

  /// What was collected; the buffer is empty then.
  mutating func drain() -> [Subject] {
    defer { subjects.removeAll(keepingCapacity: true) }
    return subjects
  }
}
