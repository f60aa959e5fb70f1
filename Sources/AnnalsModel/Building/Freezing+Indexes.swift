import AnnalsPlatform
import Chronology

extension Freezing {
  /// The bounds of each date at face value, and as wide as its qualifiers make it.
  mutating func writeDates(_ numbering: EntityNumbering) {
    // Dates have the last numbers of all.
    let dates = numbering.drafts.suffix(sheet.entities.dates.count)
      .compactMap { sheet.entities.date($0) }
    writer.add(.dateEarliestBegin, dates.map(\.bounds.earliestBegin.rawValue))
    writer.add(.dateLatestBegin, dates.map(\.bounds.latestBegin.rawValue))
    writer.add(.dateEarliestEnd, dates.map(\.bounds.earliestEnd.rawValue))
    writer.add(.dateLatestEnd, dates.map(\.bounds.latestEnd.rawValue))
    writer.add(.dateEarliestBeginWide, dates.map(\.possible.earliestBegin.rawValue))
    writer.add(.dateLatestBeginWide, dates.map(\.possible.latestBegin.rawValue))
    writer.add(.dateEarliestEndWide, dates.map(\.possible.earliestEnd.rawValue))
    writer.add(.dateLatestEndWide, dates.map(\.possible.latestEnd.rawValue))
  }

  /// The time index: rows by their widest begin, with the latest end so far in blocks above them.
  mutating func writeTimes(_ rows: [TimeRow], _ numbering: EntityNumbering, _ claims: FinalClaims) {
    let (entities, numberOf) = (sheet.entities, numbering.numberOf)
    let claimOf = rows.map { claim(of: $0, numbering, claims) }
    let ranks = DateRanks(entities) { $0.possible.earliestBegin }
    let begins = rows.map { ranks.rank(of: $0.date, in: entities) }
    var order = Array(0..<UInt32(rows.count))
    StableOrder.sort(&order, below: claims.count + 1) {
      min(claimOf[Int($0)], UInt32(claims.count))
    }
    StableOrder.sort(&order, below: numberOf.count) { numberOf[Int(rows[Int($0)].date)] }
    StableOrder.sort(&order, below: numberOf.count) { numberOf[Int(rows[Int($0)].entity)] }
    StableOrder.sort(&order, below: entities.dates.count + 1) { begins[Int($0)] }

    let subjects = order.map { numberOf[Int(rows[Int($0)].entity)] }
    let bounds = order.map { entities.date(rows[Int($0)].date)?.possible }
    writer.add(.timeEntity, subjects)
    writer.add(.timeClaim, order.map { claimOf[Int($0)] })
    writer.add(.timeDate, order.map { numberOf[Int(rows[Int($0)].date)] })
    writer.add(.timeBegin, bounds.map { $0?.earliestBegin.rawValue ?? 0 })
    writer.add(
      .timeLastEnd, ImplicitTree.greatest(of: bounds.map { $0?.latestEnd.rawValue ?? 0 }))
    let byEntity = Buckets(subjects, count: numberOf.count)
    writer.add(.timeOfEntityStarts, byEntity.starts)
    writer.add(.timeOfEntityRows, byEntity.places)
  }

  /// The graph's number of the claim that a row rests on.
  private func claim(of row: TimeRow, _ numbering: EntityNumbering, _ claims: FinalClaims) -> UInt32
  {
    guard let origin = row.claim else { return .max }
    let value = ValueCode(EntityID(numbering.numberOf[Int(row.date)])).bits
    let found = claims.range(of: Int(numbering.numberOf[Int(row.entity)])).first { claim in
      claims.values[claim] == value
        && claims.origins.claim(ClaimID(UInt32(claim)), isMadeOf: origin)
    }
    return found.map { UInt32($0) } ?? .max
  }

  /// The claims by value: of each entity and of each literal, those that have it as their value, by
  /// relation and then subject (claim numbers go by subject).
  mutating func writeIncoming(_ claims: FinalClaims, entities: Int) {
    let both = Workers.map(2, among: workers) { part in
      part == 0
        ? Incoming(entitiesOf: claims, entities)
        : Incoming(literalsOf: claims, claims.literals.count)
    }
    writer.add(.incomingEntityStarts, both[0].starts)
    writer.add(.incomingEntityClaims, both[0].claims)
    writer.add(.incomingLiteralStarts, both[1].starts)
    writer.add(.incomingLiteralClaims, both[1].claims)
  }

  /// Entities by the folded form of their ids and names: pairs of a hash and an entity, sorted.
  ///
  /// And the label of each: its first name in the chronology's language, else its first.
  mutating func writeNames(
    _ numbering: EntityNumbering, _ merged: MergedLiterals, _ claims: FinalClaims
  ) {
    let count = numbering.drafts.count
    let language = sheet.strings.find(settings.language) ?? StringID(.max)
    let naming = NameWriter(
      entities: sheet.entities, strings: sheet.strings, numbering: numbering, merged: merged,
      claims: claims, language: language)
    // In more parts than workers: some kinds have long names, some none.
    let shares = Workers.runs(of: 0..<count, into: workers > 1 ? workers * 8 : 1) { _ in 1 }
    let segments = Workers.map(shares.count) { naming.segment(shares[$0]) }
    var pairs: [UInt64] = []
    pairs.reserveCapacity(segments.reduce(0) { $0 + $1.pairs.count })
    for segment in segments { pairs += segment.pairs }
    StableOrder.sortByUpperHalf(&pairs)
    writer.add(.nameHash, pairs.map { UInt32(truncatingIfNeeded: $0 >> 32) })
    writer.add(.nameEntity, pairs.map { UInt32(truncatingIfNeeded: $0) })
    writer.add(.entityLabel, segments.flatMap(\.labels))
  }
}

/// Claims by what they have as their value.
private struct Incoming: Sendable {
  var starts: [UInt32]
  var claims: [UInt32]

  /// Of each entity those that have it: by relation first, then stably by entity.
  init(entitiesOf claims: FinalClaims, _ count: Int) {
    var order: [UInt32] = []
    order.reserveCapacity(claims.count)
    for claim in 0..<claims.count where ValueCode(bits: claims.values[claim]).isEntity {
      order.append(UInt32(claim))
    }
    let relations = Int(claims.relations.max() ?? 0) + 1
    StableOrder.sort(&order, below: relations) { UInt32(claims.relations[Int($0)]) }
    let buckets = Buckets(order.map { claims.values[Int($0)] }, count: count)
    starts = buckets.starts
    self.claims = buckets.places.map { order[Int($0)] }
  }

  /// Of each literal those that have it; few have several.
  init(literalsOf claims: FinalClaims, _ count: Int) {
    var order: [UInt32] = []
    var keys: [UInt32] = []
    order.reserveCapacity(claims.count / 2)
    keys.reserveCapacity(claims.count / 2)
    for claim in 0..<claims.count {
      guard let literal = ValueCode(bits: claims.values[claim]).literal else { continue }
      order.append(UInt32(claim))
      keys.append(literal.index)
    }
    let buckets = Buckets(keys, count: count)
    starts = buckets.starts
    self.claims = buckets.places.map { order[Int($0)] }
    for literal in 0..<count where buckets.range(of: literal).count > 1 {
      sort(buckets.range(of: literal), claims.relations)
    }
  }

  private mutating func sort(_ range: Range<Int>, _ relations: [UInt16]) {
    func relation(_ place: Int) -> UInt16 { relations[Int(claims[place])] }
    if zip(range, range.dropFirst()).allSatisfy({ relation($0) <= relation($1) }) { return }
    claims[range].sort { (relations[Int($0)], $0) < (relations[Int($1)], $1) }
  }
}

/// Finds the names and the labels of a run of entities.
private struct NameWriter: Sendable {
  let entities: EntityColumns
  let strings: StringPool
  let numbering: EntityNumbering
  let merged: MergedLiterals
  let claims: FinalClaims
  let language: StringID

  struct Segment: Sendable {
    var pairs: [UInt64] = []
    var labels: [UInt32] = []
  }

  func segment(_ range: Range<Int>) -> Segment {
    var segment = Segment()
    segment.pairs.reserveCapacity(range.count * 2)
    segment.labels.reserveCapacity(range.count)
    for entity in range {
      let draft = Int(numbering.drafts[entity])
      if entities.kinds[draft] != .date {
        let hash = FoldedText.hash(
          of: strings.bytes.span.extracting(strings.range(entities.ids[draft])))
        segment.pairs.append(UInt64(hash) << 32 | UInt64(entity))
      }
      segment.labels.append(appendNames(of: entity, to: &segment.pairs))
    }
    return segment
  }

  /// Appends the names and aliases of an entity; gives the label.
  private func appendNames(of entity: Int, to pairs: inout [UInt64]) -> UInt32 {
    var label = UInt32.max
    var isPreferred = false
    for claim in claims.range(of: entity) {
      let relation = RelationID(claims.relations[claim])
      // The two are the first relations of all.
      if relation > .alias { break }
      guard let number = ValueCode(bits: claims.values[claim]).literal?.index else { continue }
      let literal = merged.literals[Int(claims.literals[Int(number)])]
      let hash = merged.foldedHash(of: literal)
      pairs.append(UInt64(hash) << 32 | UInt64(entity))
      guard relation == .name else { continue }
      let fits = literal.tag == language
      if fits == isPreferred ? number < label : fits {
        label = number
        isPreferred = fits
      }
    }
    return label
  }
}
