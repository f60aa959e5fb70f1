import AnnalsModel

/// The numbers that are claimed of an event, each with those that other sources give instead.
struct Figures {
  private var rows: [(relation: RelationID, word: String, values: [String])] = []
  private let isChinese: Bool

  init(_ graph: Graph, _ entity: EntityID, isChinese: Bool) {
    self.isChinese = isChinese
    for claim in graph.claims(of: entity) {
      let relation = graph.relation(of: claim)
      // The number of a meeting says which one it is; its name does too.
      guard case .number(let number, let unit) = graph.value(of: claim), relation != .ordinal else {
        continue
      }
      let text = unit.isEmpty ? number : "\(number) \(unit)"
      let place = rows.firstIndex { $0.relation == relation } ?? rows.count
      if place == rows.count {
        let row = graph.vocabulary[relation]
        rows.append((relation, isChinese ? row.chinese : row.english, []))
      }
      if !rows[place].values.contains(text) { rows[place].values.append(text) }
    }
  }

  /// What follows a name: what a statistic says, and any other figure that sources give differently.
  ///
  /// What the name says already is not said again.
  func words(beside label: String) -> String {
    rows.compactMap { row -> String? in
      let isMain = row.word == "value" || row.word == "数值"
      guard isMain || row.values.count > 1 else { return nil }
      let isSaid = row.values.count == 1 && label.contains(row.values[0].prefix { $0 != " " })
      return isSaid ? nil : (isMain ? "" : row.word + " ") + row.values.joined(separator: " ≠ ")
    }.map { (isChinese ? "：" : ": ") + $0 }.joined()
  }

  /// A line for each figure.
  var lines: [String] {
    rows.map { "\($0.word)\(isChinese ? "：" : ": ")\($0.values.joined(separator: " ≠ "))" }
  }
}
