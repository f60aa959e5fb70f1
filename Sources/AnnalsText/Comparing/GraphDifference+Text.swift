extension GraphDifference {
  /// The difference as people read it: an entity a paragraph, `+` for what is new, `-` for what is gone.
  ///
  ///     ~ meeting 科技大会-2024
  ///       - attendance: 3000 [人民日报-2024 p. 10]
  ///       + attendance: 3300 [人民日报-2024 p. 10]
  public var text: String {
    var output = ""
    for change in settings { Self.write(change, indent: "", to: &output) }
    for entity in entities {
      let mark = entity.status == .added ? "+" : entity.status == .removed ? "-" : "~"
      output += "\(mark) \(entity.kind) \(entity.id)\n"
      for change in entity.claims { Self.write(change, indent: "  ", to: &output) }
    }
    return Excerpt.plainLines(output)
  }

  /// One line: how much was added, removed and changed.
  public var summary: String {
    func count(_ status: Status) -> Int { entities.count { $0.status == status } }
    if isEmpty { return "no difference" }
    return
      "entities: \(count(.added)) added, \(count(.removed)) removed, \(count(.changed)) changed; "
      + "claims: \(claimCount { $0.old == nil }) added, \(claimCount { $0.new == nil }) removed, "
      + "\(claimCount { $0.old != nil && $0.new != nil }) changed"
  }

  private func claimCount(_ isCounted: (ClaimChange) -> Bool) -> Int {
    entities.reduce(0) { $0 + $1.claims.count(where: isCounted) }
  }

  private static func write(_ change: ClaimChange, indent: String, to output: inout String) {
    if let old = change.old { output += "\(indent)- \(change.relation): \(old)\n" }
    if let new = change.new { output += "\(indent)+ \(change.relation): \(new)\n" }
  }
}
