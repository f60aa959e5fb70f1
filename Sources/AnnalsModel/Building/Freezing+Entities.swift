import Chronology

extension Freezing {
  /// The dates that each entity has as its own: those it is said to have had (`date`), else when it
  /// appeared (`published`), else from when it `started` to when it `ended`.
  mutating func timeRows(_ buckets: ClaimBuckets) -> [TimeRow] {
    var rows: [TimeRow] = []
    for entity in 0..<builder.entities.count {
      let dated = rowsOf(entity, .date, buckets)
      if !dated.isEmpty {
        rows += dated
        continue
      }
      let published = rowsOf(entity, .published, buckets)
      rows += published.isEmpty ? spans(of: entity, buckets) : published
    }
    return rows
  }

  private func rowsOf(_ entity: Int, _ relation: RelationID, _ buckets: ClaimBuckets) -> [TimeRow] {
    var rows: [TimeRow] = []
    for place in buckets.range(of: entity) {
      let claim = buckets.claims[place]
      guard builder.claims.relations[Int(claim)] == relation.index,
        let date = ValueCode(bits: builder.claims.values[Int(claim)]).entity,
        builder.entities.dates[date.index] != nil
      else { continue }
      rows.append(TimeRow(entity: UInt32(entity), date: date.index, claim: claim))
    }
    return rows
  }

  private mutating func spans(of entity: Int, _ buckets: ClaimBuckets) -> [TimeRow] {
    let starts = rowsOf(entity, .started, buckets)
    let ends = rowsOf(entity, .ended, buckets)
    guard !starts.isEmpty || !ends.isEmpty else { return [] }
    let start = starts.first.flatMap { builder.entities.dates[$0.date] }?.description ?? ""
    let end = ends.first.flatMap { builder.entities.dates[$0.date] }?.description ?? ""
    // A start that is itself an interval cannot stand in one; the entity then has that start's time.
    if let span = EDTF("\(start)/\(end)") {
      return [TimeRow(entity: UInt32(entity), date: builder.date(span).index, claim: nil)]
    }
    return starts.isEmpty ? ends : starts
  }

  /// The number that each entity gets: by kind, in the order of the kind tree; within it by time,
  /// then by id.
  mutating func numberEntities(_ times: [TimeRow]) -> [UInt32] {
    let count = builder.entities.count
    var begin = Array(repeating: Int64.max, count: count)
    for row in times {
      guard let date = builder.entities.dates[row.date] else { continue }
      let at = date.bounds.earliestBegin.rawValue
      begin[Int(row.entity)] = min(begin[Int(row.entity)], at)
    }
    for (entity, date) in builder.entities.dates {
      begin[Int(entity)] = date.bounds.earliestBegin.rawValue
    }
    let tree = builder.vocabulary.treeOrder
    var rank = Array(repeating: 0, count: builder.vocabulary.kinds.count)
    for (place, kind) in tree.enumerated() { rank[Int(kind.index)] = place }

    var order = Array(0..<count)
    let kinds = builder.entities.kinds
    let ids = builder.entities.ids
    order.sort { a, b in
      if kinds[a] != kinds[b] { return rank[Int(kinds[a].index)] < rank[Int(kinds[b].index)] }
      if begin[a] != begin[b] { return begin[a] < begin[b] }
      return builder.strings.isOrdered(ids[a], before: ids[b])
    }
    var numbers = Array(repeating: UInt32(0), count: count)
    for (number, entity) in order.enumerated() { numbers[entity] = UInt32(number) }
    writeKindStarts(order.map { rank[Int(kinds[$0].index)] }, kindCount: tree.count)
    return numbers
  }

  private mutating func writeKindStarts(_ ranks: [Int], kindCount: Int) {
    var starts = Array(repeating: UInt32(0), count: kindCount + 1)
    for rank in ranks { starts[rank + 1] += 1 }
    for i in 0..<kindCount { starts[i + 1] += starts[i] }
    writer.add(.kindStarts, starts)
  }

  mutating func writeEntities(entityOf: [UInt32]) {
    var ids = Array(repeating: UInt32(0), count: entityOf.count)
    for (draft, number) in entityOf.enumerated() {
      ids[Int(number)] = builder.entities.ids[draft].index
    }
    writer.add(.entityString, ids)
  }
}
