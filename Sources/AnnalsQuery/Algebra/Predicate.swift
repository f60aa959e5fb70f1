/// An expression about one node, after `where`.
package indirect enum Predicate: Hashable, Sendable {
  /// Some value at the end of a path compares so.
  case compare(Path, Comparison, Operand)
  /// A path has so many different values.
  case count(Path, Comparison, Int)
  /// A path has a value.
  case has(Path)
  /// Sources give different values for what can have one only.
  case sourcesDisagree
  /// A condition as after a set; never ``Condition/holds(_:)``.
  case condition(Condition)
  /// None of them an `all`.
  case all([Predicate])
  /// None of them an `any`.
  case any([Predicate])
  case not(Predicate)

  package func and(_ other: Predicate) -> Predicate {
    let members = { (p: Predicate) in if case .all(let all) = p { all } else { [p] } }
    return .all(members(self) + members(other))
  }

  package func or(_ other: Predicate) -> Predicate {
    let members = { (p: Predicate) in if case .any(let all) = p { all } else { [p] } }
    return .any(members(self) + members(other))
  }
}

/// A way to compare.
package enum Comparison: String, CaseIterable, Hashable, Sendable {
  case equal = "="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case contains = "contains"

  /// True of those that need an order.
  package var isOrdering: Bool {
    switch self {
    case .less, .lessOrEqual, .greater, .greaterOrEqual: true
    case .equal, .notEqual, .contains: false
    }
  }

  /// Whether it holds where the left side is `order` (negative, zero, positive) the right.
  package func holds(_ order: Int) -> Bool {
    switch self {
    case .equal, .contains: order == 0
    case .notEqual: order != 0
    case .less: order < 0
    case .lessOrEqual: order <= 0
    case .greater: order > 0
    case .greaterOrEqual: order >= 0
    }
  }
}

/// What a value is compared with.
package enum Operand: Hashable, Sendable {
  /// A decimal number as written.
  case number(String)
  /// A text, width and case aside.
  case text(String)
  /// A date or a range of dates.
  case moment(Moment)
  /// Some nodes: equal where the value is one of them.
  case nodes(NodeSet)
  /// A kind, by its word: equal where the value's kind lies within.
  case kind(String)
}

/// A way from a node to values.
public struct Path: Hashable, Sendable {
  package var steps: [PathStep]

  package init(_ steps: [PathStep]) { self.steps = steps }
}

/// A step of a path.
package enum PathStep: Hashable, Sendable {
  /// To the values of a relation and of its cases; of a claim, to what more is said of it.
  case relation(String)
  /// To the subjects of a relation and of its cases.
  case inverse(String)
  /// To something a node has that is no relation.
  case attribute(Attribute)
}

/// What a node has that is no relation.
package enum Attribute: String, CaseIterable, Hashable, Sendable {
  case id
  case iri
  case kind
  /// What a reader calls it.
  case name
  /// The dates it has as its own.
  case date
  /// The year, month, decade or century that its date lies within.
  case year
  case month
  case decade
  case century
  /// The sources that what is claimed of it cites; of a claim, those that it cites.
  case cited
  /// Of a claim.
  case subject
  case relation
  case locator
  case passage
}

/// What the values of a path are, as far as the vocabulary tells.
package enum PathType: Hashable, Sendable {
  case number
  case text
  case date
  case node
  case kind
}
