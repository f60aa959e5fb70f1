import AnnalsDrafting

/// What was wanted and what was found, counted over several texts.
struct MatchScore {
  var wanted = 0
  var found = 0
  var right = 0
  var f: Double { 2 * Double(right) / Double(max(1, wanted + found)) }

  mutating func count<T: Hashable>(_ wanted: Set<T>, _ found: Set<T>) {
    self.wanted += wanted.count
    self.found += found.count
    right += wanted.intersection(found).count
  }
}

extension MarkedText {
  /// The times found that have a place on the calendar, but for those where readers would differ.
  func times(in draft: Draft) -> [Draft.Mention] {
    draft.mentions.filter { mention in
      mention.kind == .date
        && ["day", "month", "year", "period"].contains(mention.timeClass)
        && !open.contains { $0.overlaps(mention.range) }
    }
  }
}

extension Draft {
  /// The names found of a kind: `people`, `places` and so on.
  func names(_ kind: String) -> [String] {
    switch kind {
    case "people": people.map(\.name)
    case "places": places.map(\.name)
    case "organizations": organizations.map(\.name)
    default: programmes.map(\.name)
    }
  }
}
