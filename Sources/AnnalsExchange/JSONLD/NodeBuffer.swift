import AnnalsModel

/// Collects the statements about one entity and what hangs from it, by subject and property.
struct NodeBuffer: StatementSink {
  /// What is said of one subject: a flat list, with a chain of entries for each property.
  struct Subject {
    struct Entry {
      let value: Node
      var next: Int32
    }

    struct Group {
      let property: Word
      let first: Int32
      var last: Int32
      var count: Int32
    }

    var node: Node
    private(set) var entries: [Entry] = []
    /// In the order of first use.
    private(set) var groups: [Group] = []

    init(_ node: Node) { self.node = node }

    /// Adds a value, unless it was said already.
    mutating func add(_ property: Word, _ value: Node) {
      // What is said with one property mostly comes in one go.
      let place =
        groups.last?.property == property
        ? groups.count - 1 : groups.firstIndex { $0.property == property }
      let new = Int32(clamping: entries.count)
      guard let place else {
        entries.append(Entry(value: value, next: -1))
        groups.append(Group(property: property, first: new, last: new, count: 1))
        return
      }
      if groups[place].count < 64, contains(value, groups[place]) { return }
      entries.append(Entry(value: value, next: -1))
      entries[Int(groups[place].last)].next = new
      groups[place].last = new
      groups[place].count += 1
    }

    private func contains(_ value: Node, _ group: Group) -> Bool {
      var at = group.first
      while at >= 0 {
        if entries[Int(at)].value == value { return true }
        at = entries[Int(at)].next
      }
      return false
    }

    /// The values of a group.
    func values(_ group: Group) -> ValueChain { ValueChain(entries: entries, at: group.first) }

    /// Makes it empty, keeping its room.
    mutating func reset(to node: Node) {
      self.node = node
      entries.removeAll(keepingCapacity: true)
      groups.removeAll(keepingCapacity: true)
    }
  }

  /// The values of one property, in order.
  struct ValueChain: Sequence, IteratorProtocol {
    let entries: [Subject.Entry]
    var at: Int32

    mutating func next() -> Node? {
      guard at >= 0 else { return nil }
      defer { at = entries[Int(at)].next }
      return entries[Int(at)].value
    }
  }

  private var subjects: [Subject] = []
  private var spare: [Subject] = []

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
      var new = spare.popLast() ?? Subject(subject)
      new.reset(to: subject)
      new.add(predicate, object)
      subjects.append(new)
    }
  }

  /// What was collected; the buffer is empty then.
  mutating func drain() -> [Subject] {
    let all = subjects
    subjects = []
    return all
  }

  /// Takes back a subject that is done with, for the sake of its room.
  mutating func recycle(_ subject: consuming Subject) {
    if spare.count < 8 { spare.append(subject) }
  }
}
