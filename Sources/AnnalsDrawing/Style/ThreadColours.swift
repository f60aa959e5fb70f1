/// Gives entities colours: those that recur most the same everywhere, the others one that no
/// neighbour has as long as there are any.
struct ThreadColours {
  private let fixed: [Int: Int]

  init(_ recurrences: [Int]) {
    let most = recurrences.indices.filter { recurrences[$0] > 1 }
      .sorted { (recurrences[$1], $0) < (recurrences[$0], $1) }
    fixed = Dictionary(
      most.prefix(Theme.threadCount).enumerated().map { ($1, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// A colour for each of some entities that stand together.
  func pick(for entities: [Int]) -> [Int] {
    let taken = Set(entities.compactMap { fixed[$0] })
    let free = (0..<Theme.threadCount).filter { !taken.contains($0) }
    var next = 0
    return entities.map { entity in
      if let colour = fixed[entity] { return colour }
      defer { next += 1 }
      return free.isEmpty ? next % Theme.threadCount : free[next % free.count]
    }
  }
}
