public import AnnalsModel

/// Why a node is not in an answer.
public struct Exclusion: Hashable, Sendable {
  /// The part of the query that left it out, in words.
  public var step: String
  /// What keeps it out, as a sentence without a full stop.
  public var sentence: String
}

extension Query {
  /// The claims that a row of the answer rests on, with their sources and passages: what dates it, links
  /// it, or has the words that were asked for.
  ///
  /// None where nothing was asked but a kind or a name.
  public func claims(behind node: Answer.Node, on graph: Graph) throws(QueryError) -> [ClaimID] {
    var search = try WitnessSearch(graph)
    try search.collect(search.number(of: node), set, .all)
    return Set(search.claims).sorted().map { ClaimID($0) }
  }

  /// The step of the query that leaves a node out, or nil where it is in the answer.
  public func exclusion(of node: Answer.Node, on graph: Graph) throws(QueryError) -> Exclusion? {
    var search = try WitnessSearch(graph)
    return try search.exclusion(search.number(of: node), set, .all)
  }

  /// The step of the query that leaves an entity out, by its name; nil where it is in the answer.
  public func exclusion(of name: String, on graph: Graph) throws(QueryError) -> Exclusion? {
    try exclusion(of: .entity(try Naming(graph: graph).entity(name)), on: graph)
  }
}
