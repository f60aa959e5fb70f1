extension NodeSet {
  /// The set with each time condition that says no strength made `possibly`, where that can only add
  /// nodes; nil where there is none.
  ///
  /// What is taken away (`except`, `not`) and what is cut stays as it is.
  package var loosened: NodeSet? {
    switch self {
    case .everything, .claims, .kind, .name, .date, .saved, .path: return nil
    case .around(let center, let links): return center.loosened.map { .around($0, links: links) }
    case .chain(let base, let suffixes): return loosened(base, suffixes)
    case .anyOf(let members): return Self.loosened(members).map { .anyOf($0) }
    case .allOf(let members): return Self.loosened(members).map { .allOf($0) }
    case .difference(let base, let others): return base.loosened.map { .difference($0, others) }
    }
  }

  private func loosened(_ base: NodeSet, _ suffixes: [Suffix]) -> NodeSet? {
    // Cuts at the end say how much is shown, not what is found.
    let end = suffixes.lastIndex { !$0.isCut }.map { $0 + 1 } ?? 0
    let kept = suffixes[..<end]
    if kept.contains(where: { $0.isCut }) { return nil }
    let newBase = base.loosened
    var hasChanged = newBase != nil
    let new = kept.map { suffix in
      guard case .condition(let condition) = suffix, let loose = condition.loosened else {
        return suffix
      }
      hasChanged = true
      return Suffix.condition(loose)
    }
    return hasChanged ? (newBase ?? base).chained(new) : nil
  }

  private static func loosened(_ members: [NodeSet]) -> [NodeSet]? {
    let loose = members.map(\.loosened)
    guard loose.contains(where: { $0 != nil }) else { return nil }
    return zip(members, loose).map { $1 ?? $0 }
  }

  /// True where only conditions and rules of what counts follow the set's beginning, and only their own
  /// times say no strength: then what is possible besides is found in the same pass.
  package var saysTimesItself: Bool {
    guard case .chain(let base, let suffixes) = uncut, base.loosened == nil else { return false }
    return suffixes.allSatisfy { suffix in
      switch suffix {
      case .condition(let condition): condition.isTimeItself || condition.loosened == nil
      case .accordingTo, .without: true
      case .step, .sort, .first, .skip: false
      }
    }
  }

  /// The set without the cuts at its end.
  package var uncut: NodeSet {
    guard case .chain(let base, let suffixes) = self else { return self }
    let end = suffixes.lastIndex { !$0.isCut }.map { $0 + 1 } ?? 0
    return base.chained(Array(suffixes[..<end]))
  }
}

extension Condition {
  /// True where it is a time, or times and others that all have to be met.
  fileprivate var isTimeItself: Bool {
    switch self {
    case .time: true
    case .holds(.condition(let condition)): condition.isTimeItself
    case .holds(.all(let members)):
      members.allSatisfy { $0.loosened == nil || Condition.holds($0).isTimeItself }
    case .linked, .text, .holds: false
    }
  }

  fileprivate var loosened: Condition? {
    switch self {
    case .time(let time):
      time.strength == .stated ? .time(TimeCondition(time.span, strength: .possibly)) : nil
    case .linked(let link, let set): set.loosened.map { .linked(link, $0) }
    case .text: nil
    case .holds(let predicate): predicate.loosened.map { .holds($0) }
    }
  }
}

extension Predicate {
  fileprivate var loosened: Predicate? {
    switch self {
    case .condition(let condition): return condition.loosened.map { .condition($0) }
    case .all(let members): return Self.loosened(members).map { .all($0) }
    case .any(let members): return Self.loosened(members).map { .any($0) }
    case .compare, .count, .has, .sourcesDisagree, .not: return nil
    }
  }

  private static func loosened(_ members: [Predicate]) -> [Predicate]? {
    let loose = members.map(\.loosened)
    guard loose.contains(where: { $0 != nil }) else { return nil }
    return zip(members, loose).map { $1 ?? $0 }
  }
}
