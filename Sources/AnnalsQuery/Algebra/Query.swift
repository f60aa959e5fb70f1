/// A question to a graph: a set of nodes, and what of them to show.
///
/// The same values are written in Swift and in words:
///
///     Query.meetings.in(2016...2021).by("习近平")
///     try Query(parsing: "meetings in 2016..2021 by 习近平")
///
/// Printing gives the words; parsing them gives the same value again. Queries compose: wherever a name
/// can stand, a query can.
///
///     Query.people.at(.meetings.in(2024).of("院士大会"))
///
/// A string literal is the name or the id of an entity. `docs/query.md` says what each word means.
public struct Query: Hashable, Sendable {
  package var set: NodeSet
  package var output: Output

  package init(_ set: NodeSet, output: Output = .nodes) {
    self.set = set
    self.output = output
  }
}

extension Query: ExpressibleByStringLiteral {
  /// The entity of this id or name.
  public init(stringLiteral name: String) { self.init(.name(name)) }
}

/// What of the nodes an answer has.
package enum Output: Hashable, Sendable {
  /// The nodes themselves.
  case nodes
  /// For each node the values at the ends of these paths.
  case columns([Path])
  /// How many there are.
  case counts(Counting)
}

/// How nodes are counted: all together, or for each combination of the values of some paths.
package struct Counting: Hashable, Sendable {
  /// The paths; none where there is one number.
  package var groups: [Path]
  /// How the groups are ordered; by the values of the paths where nothing else is said.
  package var order: [Order] = []
  /// How many of the first groups are left out.
  package var skip = 0
  /// How many groups there are at most.
  package var first: Int?

  package init(_ groups: [Path]) { self.groups = groups }

  /// A column to order groups by.
  package struct Order: Hashable, Sendable {
    /// A path's place in ``groups``, or their count for the number of nodes.
    package var column: Int
    package var isDescending: Bool

    package init(column: Int, isDescending: Bool = false) {
      self.column = column
      self.isDescending = isDescending
    }
  }
}
