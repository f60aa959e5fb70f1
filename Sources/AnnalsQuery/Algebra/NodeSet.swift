package import Chronology

/// An expression for an ordered set of nodes: entities and claims.
///
/// Use ``chained(_:)``, ``union(_:)``, ``intersection(_:)`` and ``subtracting(_:)`` to compose: they
/// keep one form for one meaning, which the printed text then gives back.
package indirect enum NodeSet: Hashable, Sendable {
  /// All entities but dates.
  case everything
  /// All claims.
  case claims
  /// All of a kind and of the kinds beneath it, by the kind's word.
  case kind(String)
  /// The entity of this id or name.
  case name(String)
  /// The node of a date.
  case date(EDTF)
  /// The set of a saved question.
  case saved(String)
  /// What lies at most so many links away.
  case around(NodeSet, links: Int)
  /// The shortest way from one set to another.
  case path(PathSearch)
  /// What a set becomes by conditions, steps and cuts, from left to right.
  case chain(NodeSet, [Suffix])
  /// What is in one or another; none of them a union.
  case anyOf([NodeSet])
  /// What is in all; none of them an intersection.
  case allOf([NodeSet])
  /// What is in the first and in none of the others; the first is no such difference.
  case difference(NodeSet, [NodeSet])
}

/// What can follow a set.
package enum Suffix: Hashable, Sendable {
  /// Keeps the nodes that meet a condition.
  case condition(Condition)
  /// Goes on to the nodes at the other end of a relation.
  case step(Step)
  /// Counts only the claims that a source among these makes, in all that stands before.
  case accordingTo(NodeSet)
  /// Counts only the claims that do not rest on these sources alone, in all that stands before.
  case without(NodeSet)
  /// Orders the nodes, for the cuts that follow and for the answer.
  case sort([SortKey])
  /// Keeps the first so many.
  case first(Int)
  /// Leaves out the first so many.
  case skip(Int)
}

/// A step along a relation.
package struct Step: Hashable, Sendable {
  /// The relation, or nil for any.
  package var relation: String?
  /// True from value to subject.
  package var isBackward: Bool
  /// How often it is taken, at least and at most; at most nil means as long as something new is found.
  package var least: Int
  package var most: Int?

  package init(_ relation: String?, isBackward: Bool = false, least: Int = 1, most: Int? = 1) {
    self.relation = relation
    self.isBackward = isBackward
    self.least = least
    self.most = most
  }

  /// The greatest number of repeats that can be asked for.
  package static let greatest = 1000
}

/// A search for the shortest way between two sets.
package struct PathSearch: Hashable, Sendable {
  package var from: NodeSet
  package var to: NodeSet
  /// True where the nodes of all shortest ways are wanted.
  package var isAll: Bool
  /// The relations that may be followed, either way; none means any.
  package var along: [String]

  package init(from: NodeSet, to: NodeSet, isAll: Bool = false, along: [String] = []) {
    self.from = from
    self.to = to
    self.isAll = isAll
    self.along = along
  }
}

/// A value to sort by.
package struct SortKey: Hashable, Sendable {
  package var path: Path
  /// True to sort by how many values there are.
  package var isCount: Bool
  package var isDescending: Bool

  package init(_ path: Path, isCount: Bool = false, isDescending: Bool = false) {
    self.path = path
    self.isCount = isCount
    self.isDescending = isDescending
  }
}

extension NodeSet {
  package func chained(_ suffixes: [Suffix]) -> NodeSet {
    if suffixes.isEmpty { return self }
    if case .chain(let base, let before) = self { return .chain(base, before + suffixes) }
    return .chain(self, suffixes)
  }

  package func union(_ other: NodeSet) -> NodeSet {
    .anyOf(unionMembers + other.unionMembers)
  }

  package func intersection(_ other: NodeSet) -> NodeSet {
    .allOf(intersectionMembers + other.intersectionMembers)
  }

  package func subtracting(_ other: NodeSet) -> NodeSet {
    if case .difference(let base, let others) = self { return .difference(base, others + [other]) }
    return .difference(self, [other])
  }

  private var unionMembers: [NodeSet] { if case .anyOf(let all) = self { all } else { [self] } }
  private var intersectionMembers: [NodeSet] {
    if case .allOf(let all) = self { all } else { [self] }
  }
}
