public import AnnalsModel
import Chronology

extension Query: CustomStringConvertible {
  /// The query in words, with the words of the built-in vocabulary.
  public var description: String { text(in: .builtin) }

  /// The query in words; those that `vocabulary` declares are known too.
  public func text(in vocabulary: Vocabulary) -> String {
    QueryPrinter(words: WordTable(vocabulary: vocabulary)).text(self)
  }
}

extension NodeSet {
  /// True of a set that ends in a condition on a node, where the next is a node by its name: as words, `by A`
  /// and `B`, they look like a condition on both.
  func looksLikeGoingOn(to next: NodeSet) -> Bool {
    guard case .chain(_, let suffixes) = self, case .condition(.linked)? = suffixes.last,
      case .name = next
    else { return false }
    return true
  }
}

/// Writes queries in words that parse back to the same values.
struct QueryPrinter {
  let words: WordTable

  func text(_ query: Query) -> String {
    text(query.set) + text(query.output)
  }

  // MARK: Sets

  func text(_ set: NodeSet) -> String {
    switch set {
    case .everything: "everything"
    case .claims: "claims"
    case .kind(let name): plural(name)
    case .name(let name): bare(name)
    case .date(let date): date.description
    case .saved(let name): "@" + name
    case .around(let center, let links): "around \(operand(center)) within \(links)"
    case .path(let search): text(search)
    case .chain(let base, let suffixes): text(base, suffixes)
    case .anyOf(let members): joined(members, " or ") { member($0, isFirst: $1) }
    case .allOf(let members): joined(members, " and ") { set, _ in factor(set) }
    case .difference(let base, let others):
      ([member(base, isFirst: true)] + others.map { member($0, isFirst: false) })
        .joined(separator: " except ")
    }
  }

  /// Sets joined by a word; a name that would be taken for one more of the condition before stands in
  /// parentheses.
  private func joined(
    _ members: [NodeSet], _ word: String, _ text: (NodeSet, _ isFirst: Bool) -> String
  ) -> String {
    var all = ""
    for (place, set) in members.enumerated() {
      let isName = place > 0 && members[place - 1].looksLikeGoingOn(to: set)
      all += (place > 0 ? word : "") + (isName ? "(\(text(set, false)))" : text(set, place == 0))
    }
    return all
  }

  private func text(_ search: PathSearch) -> String {
    "path from \(operand(search.from)) to \(operand(search.to))" + (search.isAll ? " all" : "")
      + (search.along.isEmpty ? "" : " along " + search.along.joined(separator: ", "))
  }

  /// A set where a name could stand.
  func operand(_ set: NodeSet) -> String {
    switch set {
    case .everything, .claims, .kind, .name, .date, .saved: text(set)
    default: "(\(text(set)))"
    }
  }

  /// A set joined to others by `or` and `except`, which go from left to right.
  private func member(_ set: NodeSet, isFirst: Bool) -> String {
    switch set {
    case .anyOf, .difference: isFirst ? text(set) : "(\(text(set)))"
    case .allOf: text(set)
    default: factor(set)
    }
  }

  /// A set joined to others by `and`.
  private func factor(_ set: NodeSet) -> String {
    switch set {
    case .anyOf, .allOf, .difference: return "(\(text(set)))"
    case .chain(let base, let suffixes):
      return endsOpen(base, suffixes) ? "(\(text(set)))" : text(set)
    default: return text(set)
    }
  }

  /// True where what follows a chain would be read as part of it: an `and` as one of its `where`, or a
  /// condition after its cuts.
  private func endsOpen(_ base: NodeSet, _ suffixes: [Suffix]) -> Bool {
    if suffixes.last?.isCut ?? false { return true }
    let start = suffixes.lastIndex { $0.isCut } ?? suffixes.startIndex
    return suffixes[start...].contains {
      if case .condition(.holds) = $0 { true } else { false }
    }
  }

  private func text(_ base: NodeSet, _ suffixes: [Suffix]) -> String {
    var text = text(base)
    var isWhole = false
    switch base {
    case .anyOf, .allOf, .difference: isWhole = true
    default: break
    }
    for suffix in suffixes {
      if isWhole, !suffix.isCut { text = "(\(text))" }
      isWhole = suffix.isCut
      text += " " + self.text(suffix)
    }
    return text
  }

  func text(_ suffix: Suffix) -> String {
    switch suffix {
    case .condition(.holds(let predicate)): "where " + text(predicate)
    case .condition(let condition): text(condition)
    case .step(let step): text(step)
    case .accordingTo(let sources): "according to " + operand(sources)
    case .without(let sources): "without " + operand(sources)
    case .sort(let keys): "sort by " + keys.map { text($0) }.joined(separator: ", ")
    case .first(let count): "first \(count)"
    case .skip(let count): "skip \(count)"
    }
  }

  private func text(_ key: SortKey) -> String {
    (key.isCount ? "count(\(text(key.path)))" : text(key.path)) + (key.isDescending ? " desc" : "")
  }

  private func text(_ step: Step) -> String {
    let arrow = (step.isBackward ? "<- " : "-> ") + (step.relation ?? "any")
    switch (step.least, step.most) {
    case (1, 1): return arrow
    case (1, nil): return arrow + "*"
    case (let least, nil): return arrow + "*\(least).."
    case (let least, let most?): return arrow + (least == most ? "*\(least)" : "*\(least)..\(most)")
    }
  }

  // MARK: Output

  private func text(_ output: Output) -> String {
    switch output {
    case .nodes: return ""
    case .columns(let paths): return " show " + paths.map { text($0) }.joined(separator: ", ")
    case .counts(let counting):
      guard !counting.groups.isEmpty else { return " count" }
      var text = " count per " + counting.groups.map { self.text($0) }.joined(separator: ", ")
      if !counting.order.isEmpty {
        text += " sort by " + counting.order.map { self.text($0, counting) }.joined(separator: ", ")
      }
      if counting.skip > 0 { text += " skip \(counting.skip)" }
      if let first = counting.first { text += " first \(first)" }
      return text
    }
  }

  private func text(_ key: Counting.Order, _ counting: Counting) -> String {
    let column = key.column < counting.groups.count ? text(counting.groups[key.column]) : "count"
    return column + (key.isDescending ? " desc" : "")
  }

  func text(_ path: Path) -> String {
    path.steps.map { step in
      switch step {
      case .relation(let name): name
      case .inverse(let name): inverse(name)
      case .attribute(let attribute): attribute.rawValue
      }
    }.joined(separator: ".")
  }
}

extension Suffix {
  /// True of sorting and cutting, which apply to all that stands before.
  var isCut: Bool {
    switch self {
    case .sort, .first, .skip: true
    case .condition, .step, .accordingTo, .without: false
    }
  }
}
