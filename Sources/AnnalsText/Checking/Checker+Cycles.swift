import AnnalsModel

extension Checker {
  /// What is a part of itself, comes after itself, or is its own cause.
  mutating func checkCycles() {
    checkCycles(.partOf, .partCycle)
    if let cause = graph.vocabulary.relation("caused-by") { checkCycles(cause, .causeCycle) }
    if let after = graph.vocabulary.relation("succeeds") { checkCycles(after, .orderCycle) }
  }

  /// Walks one relation with a stack of its own, since nesting is the user's; each cycle is reported
  /// once, at its member that comes first.
  private mutating func checkCycles(_ relation: RelationID, _ mistake: Mistake) {
    var state: [EntityID: Bool] = [:]  // false: on the way; true: done
    for start in entities where state[start] == nil && !graph.claims(of: start, relation).isEmpty {
      var path: [(entity: EntityID, claims: ClaimList, next: Int)] = []
      path.append((start, graph.claims(of: start, relation), 0))
      state[start] = false
      while let top = path.last {
        guard top.next < top.claims.count else {
          state[top.entity] = true
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let claim = top.claims[top.next]
        guard let value = graph.entity(of: claim) else { continue }
        switch state[value] {
        case nil:
          state[value] = false
          path.append((value, graph.claims(of: value, relation), 0))
        case false?: report(path.map(\.entity), closing: claim, at: value, mistake)
        case true?: break
        }
      }
    }
  }

  private mutating func report(
    _ path: [EntityID], closing claim: ClaimID, at value: EntityID, _ mistake: Mistake
  ) {
    // Where everything is a part of everything, a few circles say enough.
    guard problems.count < 1_000, let start = path.firstIndex(of: value) else { return }
    let members = path[start...] + [value]
    let names = members.count > 6 ? Array(members.prefix(3)) + [value] : Array(members)
    var words = names.map { graph.id(of: $0) }
    if members.count > 6 { words.insert("…", at: 3) }
    record(mistake, claim, [graph.id(of: value), words.joined(separator: " → ")])
  }
}
