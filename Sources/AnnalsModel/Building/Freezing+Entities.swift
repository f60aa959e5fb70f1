import Chronology

extension Freezing {
  /// The dates that each entity has as its own: those it is said to have had (`date`), else when it
  /// appeared (`published`), else from when it `started` to when it `ended`; a quotation without any has
  /// those of the event it was said at.
  mutating func timeRows(_ buckets: ClaimBuckets) -> [TimeRow] {
    var rows: [TimeRow] = []
    var undated: [Int] = []
    rows.reserveCapacity(builder.entities.count)
    var found = DateClaims()
    for entity in 0..<builder.entities.count {
      found.removeAll()
      for place in buckets.range(of: entity) { find(buckets.claims[place], UInt32(entity), &found) }
      if !found.dated.isEmpty {
        rows += found.dated
      } else if !found.published.isEmpty {
        rows += found.published
      } else if !found.started.isEmpty || !found.ended.isEmpty {
        rows += spans(of: entity, found.started, found.ended)
      } else if builder.vocabulary.kind(builder.entities.kinds[entity], isWithin: .quotation) {
        undated.append(entity)
      }
    }
    return rows + occasions(of: undated, rows, buckets)
  }

  /// The dates of the events that quotations were said at; no claim of a quotation says them.
  private func occasions(
    of quotations: [Int], _ rows: [TimeRow], _ buckets: ClaimBuckets
  ) -> [TimeRow] {
    guard !quotations.isEmpty else { return [] }
    let byEntity = ClaimBuckets(keys: rows.map(\.entity), count: builder.entities.count)
    var inherited: [TimeRow] = []
    for quotation in quotations {
      for place in buckets.range(of: quotation) {
        let claim = Int(buckets.claims[place])
        guard builder.claims.relations[claim] == RelationID.saidAt.index,
          let event = ValueCode(bits: builder.claims.values[claim]).entity,
          Int(event.index) < builder.entities.count
        else { continue }
        for row in byEntity.range(of: Int(event.index)) {
          let date = rows[Int(byEntity.claims[row])].date
          inherited.append(TimeRow(entity: UInt32(quotation), date: date, claim: nil))
        }
      }
    }
    return inherited
  }

  /// The claims of one entity that date it.
  private struct DateClaims {
    var dated: [TimeRow] = []
    var published: [TimeRow] = []
    var started: [TimeRow] = []
    var ended: [TimeRow] = []

    mutating func removeAll() {
      if !dated.isEmpty { dated.removeAll(keepingCapacity: true) }
      if !published.isEmpty { published.removeAll(keepingCapacity: true) }
      if !started.isEmpty { started.removeAll(keepingCapacity: true) }
      if !ended.isEmpty { ended.removeAll(keepingCapacity: true) }
    }
  }

  private func find(_ claim: UInt32, _ entity: UInt32, _ found: inout DateClaims) {
    let relation = RelationID(builder.claims.relations[Int(claim)])
    guard relation >= .date, relation <= .published,
      let date = ValueCode(bits: builder.claims.values[Int(claim)]).entity,
      builder.entities.date(date.index) != nil
    else { return }
    let row = TimeRow(entity: entity, date: date.index, claim: claim)
    switch relation {
    case .date: found.dated.append(row)
    case .published: found.published.append(row)
    case .started: found.started.append(row)
    default: found.ended.append(row)
    }
  }

  private mutating func spans(of entity: Int, _ starts: [TimeRow], _ ends: [TimeRow]) -> [TimeRow] {
    let start = starts.first.flatMap { builder.entities.date($0.date) }?.edtf.description ?? ""
    let end = ends.first.flatMap { builder.entities.date($0.date) }?.edtf.description ?? ""
    // A start that is itself an interval cannot stand in one; the entity then has that start's time.
    if let span = EDTF("\(start)/\(end)") {
      return [TimeRow(entity: UInt32(entity), date: builder.date(span).index, claim: nil)]
    }
    return starts.isEmpty ? ends : starts
  }

  /// The number that each entity gets: by kind, in the order of the kind tree; within it by time,
  /// then by id.
  mutating func numberEntities(_ times: [TimeRow]) -> [UInt32] {
    let entities = builder.entities
    let count = entities.count
    var begin = Array(repeating: Int64.max, count: count)
    for row in times {
      guard let date = entities.date(row.date) else { continue }
      let at = date.bounds.earliestBegin.rawValue
      begin[Int(row.entity)] = min(begin[Int(row.entity)], at)
    }
    for date in entities.dates {
      begin[Int(date.entity)] = date.bounds.earliestBegin.rawValue
    }
    let tree = builder.vocabulary.treeOrder
    var rank = Array(repeating: UInt32(0), count: builder.vocabulary.kinds.count)
    for (place, kind) in tree.enumerated() { rank[Int(kind.index)] = UInt32(place) }

    var order: [EntityKey] = []
    order.reserveCapacity(count)
    for i in 0..<count {
      order.append(
        EntityKey(
          begin: begin[i], prefix: builder.strings.prefix(entities.ids[i]),
          rank: rank[Int(entities.kinds[i].index)], entity: UInt32(i)))
    }
    let strings = builder.strings
    order.sort { a, b in
      if a.rank != b.rank { return a.rank < b.rank }
      if a.begin != b.begin { return a.begin < b.begin }
      if a.prefix != b.prefix { return a.prefix < b.prefix }
      return strings.isOrdered(entities.ids[Int(a.entity)], before: entities.ids[Int(b.entity)])
    }
    var numbers = Array(repeating: UInt32(0), count: count)
    for (number, key) in order.enumerated() { numbers[Int(key.entity)] = UInt32(number) }
    writeKindStarts(order.map { Int($0.rank) }, kindCount: tree.count)
    return numbers
  }

  /// What entities are sorted by: kind, time, and the first eight bytes of the id, which decide most.
  private struct EntityKey {
    var begin: Int64
    var prefix: UInt64
    var rank: UInt32
    var entity: UInt32
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
