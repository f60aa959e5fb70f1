import AnnalsModel

/// Which claims count.
struct Scope: Sendable {
  enum Rule: Sendable {
    /// One of the claim's citations is of a source among these.
    case accordingTo(NodeRun)
    /// One of its citations is of no source among these, or it has none.
    case without(NodeRun)
  }

  var rules: [Rule] = []

  static let all = Scope()

  /// True where every claim counts.
  var isOpen: Bool { rules.isEmpty }

  func adding(_ rule: Rule) -> Scope { Scope(rules: rules + [rule]) }

  func counts(_ claim: UInt32, in columns: GraphColumns) -> Bool {
    if rules.isEmpty { return true }
    let set = Int(columns.claimCitations[claim])
    let citations = columns.citationSetStarts.range(
      at: set, limit: columns.citationSetMembers.count)
    for rule in rules where !rule.isMet(by: citations, in: columns) { return false }
    return true
  }
}

extension Scope.Rule {
  fileprivate func isMet(by citations: Range<Int>, in columns: GraphColumns) -> Bool {
    switch self {
    case .accordingTo(let sources):
      for place in citations
      where sources.contains(columns.citationSource[columns.citationSetMembers[place]]) {
        return true
      }
      return false
    case .without(let sources):
      for place in citations
      where !sources.contains(columns.citationSource[columns.citationSetMembers[place]]) {
        return true
      }
      return citations.isEmpty
    }
  }
}
