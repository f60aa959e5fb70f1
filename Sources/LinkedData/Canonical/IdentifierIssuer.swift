/// Gives nodes identifiers in the order they ask (RDFC-1.0, section 4.5).
struct IdentifierIssuer {
  /// The nodes that have an identifier, in order; a node's place is its number.
  private(set) var nodes: [Int32] = []
  private var numbers: [Int32: Int] = [:]

  /// The number of a node, nil where it has none.
  func number(of node: Int32) -> Int? { numbers[node] }

  /// The number of a node, which is given one where it has none.
  mutating func issue(_ node: Int32) -> Int {
    if let known = numbers[node] { return known }
    let new = nodes.count
    numbers[node] = new
    nodes.append(node)
    return new
  }

  /// The issuer, which leaves an empty one in its place: what is held once is not copied when it grows.
  mutating func moved() -> IdentifierIssuer {
    var issuer = IdentifierIssuer()
    swap(&issuer, &self)
    return issuer
  }
}
