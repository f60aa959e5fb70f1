public import Chronology

/// Sets to begin with.
extension Query {
  /// All entities but dates.
  public static let everything = Query(.everything)
  /// All claims.
  public static let claims = Query(.claims)

  /// All of a kind, by its word in the singular: for kinds that a chronology declares.
  public static func kind(_ name: String) -> Query { Query(.kind(name)) }
  /// The entity of this id or name; a string literal is the same.
  public static func name(_ name: String) -> Query { Query(.name(name)) }
  /// The node of a date.
  public static func date(_ date: EDTF) -> Query { Query(.date(date)) }
  /// The set of a saved question.
  public static func saved(_ name: String) -> Query { Query(.saved(name)) }

  /// What lies at most `links` links away from `center`, itself included.
  public static func around(_ center: Query, within links: Int) -> Query {
    Query(.around(center.set, links: max(0, min(links, Step.greatest))))
  }

  /// The nodes on the shortest way between two sets, or on all shortest ways, along some relations or any.
  public static func path(
    from: Query, to: Query, all: Bool = false, along relations: String...
  ) -> Query {
    Query(.path(PathSearch(from: from.set, to: to.set, isAll: all, along: relations)))
  }

  /// What is in both.
  public func and(_ other: Query) -> Query { Query(set.intersection(other.set), output: output) }
  /// What is in one or the other.
  public func or(_ other: Query) -> Query { Query(set.union(other.set), output: output) }
  /// What is in this and not in the other.
  public func except(_ other: Query) -> Query { Query(set.subtracting(other.set), output: output) }
}
