/// Which entities some events have in common, and so are worth a node or a thread of their own.
enum Recurring {
  /// The entities linked to by more than one of `events`: the most linked, as many as there is room
  /// for, in an order that is the same wherever they stand together.
  static func entities(
    _ chart: Chart, in events: some Sequence<Int>, recurrences: [Int], limit: Int
  ) -> [Int] {
    var counts: [Int: Int] = [:]
    for event in events {
      for entity in Set(chart.events[event].links.map(\.entity))
      where chart.entities.indices.contains(entity) {
        counts[entity, default: 0] += 1
      }
    }
    let recurring = counts.filter { $0.value > 1 }.sorted {
      ($1.value, recurrences[$1.key], $0.key) < ($0.value, recurrences[$0.key], $1.key)
    }
    return recurring.prefix(limit).map(\.key).sorted {
      let (left, right) = (chart.entities[$0].kind.rank, chart.entities[$1].kind.rank)
      return (left, -recurrences[$0], $0) < (right, -recurrences[$1], $1)
    }
  }
}
