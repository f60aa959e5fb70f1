/// Generate Blank Node Identifier (JSON-LD API, section 7.4): `_:b0`, `_:b1`, ….
struct BlankNodeIssuer {
  private var issued: [ExactString: String] = [:]
  /// How many identifiers there are.
  private(set) var count = 0

  /// A new identifier.
  mutating func issue() -> String {
    defer { count += 1 }
    return "_:b\(count)"
  }

  /// The identifier for one of the input, the same each time.
  mutating func issue(for identifier: String) -> String {
    if let known = issued[ExactString(identifier)] { return known }
    let new = issue()
    issued[ExactString(identifier)] = new
    return new
  }
}
