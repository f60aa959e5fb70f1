import AnnalsPlatform
import Chronology

extension Freezing {
  /// The bounds of each date at face value, and as wide as its qualifiers make it.
  mutating func write(_ dates: FinalDates) {
    writer.add(.dateEarliestBegin, dates.bounds.map(\.earliestBegin.rawValue))
    writer.add(.dateLatestBegin, dates.bounds.map(\.latestBegin.rawValue))
    writer.add(.dateEarliestEnd, dates.bounds.map(\.earliestEnd.rawValue))
    writer.add(.dateLatestEnd, dates.bounds.map(\.latestEnd.rawValue))
    writer.add(.dateEarliestBeginWide, dates.possible.map(\.earliestBegin.rawValue))
    writer.add(.dateLatestBeginWide, dates.possible.map(\.latestBegin.rawValue))
    writer.add(.dateEarliestEndWide, dates.possible.map(\.earliestEnd.rawValue))
    writer.add(.dateLatestEndWide, dates.possible.map(\.latestEnd.rawValue))
  }

  /// The time index: rows by their widest begin, with the latest end so far in blocks above them.
  mutating func write(_ times: FinalTimes, _ dates: FinalDates, entityCount: Int) {
    writer.add(.timeEntity, times.rows.map(\.entity))
    writer.add(.timeClaim, times.rows.map(\.claim))
    writer.add(.timeDate, times.rows.map(\.date))
    let bounds = times.rows.map { dates.possible(of: $0.date) }
    writer.add(.timeBegin, bounds.map { $0?.earliestBegin.rawValue ?? 0 })
    writer.add(
      .timeLastEnd, ImplicitTree.greatest(of: bounds.map { $0?.latestEnd.rawValue ?? 0 }))
    let byEntity = Buckets(times.rows.map(\.entity), count: entityCount)
    writer.add(.timeOfEntityStarts, byEntity.starts)
    writer.add(.timeOfEntityRows, byEntity.places)
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
    _ strings: FinalStrings, _ merged: MergedLiterals, _ claims: FinalClaims
  ) {
    let count = strings.entityHashes.count
    let language = sheet.strings.find(settings.language).map { strings.number(of: $0) }
    let naming = NameWriter(
      strings: strings, merged: merged, claims: claims, language: language ?? .max,
      undated: 0..<count - sheet.entities.dates.count)
    // In more parts than workers: some kinds have long names, some none.
    let shares = Workers.runs(of: 0..<count, into: workers > 1 ? workers * 8 : 1) { _ in 1 }
    let segments = Workers.map(shares.count) { naming.segment(shares[$0]) }
    var pairs: [UInt64] = []
    pairs.reserveLarge(segments.reduce(0) { $0 + $1.pairs.count })
    for segment in segments { pairs += segment.pairs }
    StableOrder.sortByUpperHalf(&pairs)
    writer.add(.nameHash, pairs.map { UInt32(truncatingIfNeeded: $0 >> 32) })
    writer.add(.nameEntity, pairs.map { UInt32(truncatingIfNeeded: $0) })
    writer.add(.entityLabel, segments.flatMap(\.labels))
  }
}

/// Claims by what they have as their value.
private struct Incoming: Sendable {
  private(set) var starts: [UInt32]
  private(set) var claims: [UInt32] = []

  /// Of each entity those that have it: by relation first, then stably by entity.
  init(entitiesOf claims: FinalClaims, _ count: Int) {
    starts = Array(large: 0, count: count + 1)
    for value in claims.values {
      if let entity = ValueCode(bits: value).entity { starts[Int(entity.index) + 1] += 1 }
    }
    for entity in 0..<count { starts[entity + 1] += starts[entity] }
    let byRelation = Self.byRelation(claims)
    var next = starts
    self.claims = Array(large: 0, count: byRelation.count)
    for pair in byRelation {
      let entity = Int(pair >> 32)
      self.claims[Int(next[entity])] = UInt32(truncatingIfNeeded: pair)
      next[entity] += 1
    }
  }

  /// Values that are entities, each with its claim, in the order of the relations of these.
  private static func byRelation(_ claims: FinalClaims) -> [UInt64] {
    var next = Array(repeating: 0, count: Int(claims.relations.max() ?? 0) + 2)
    for claim in 0..<claims.count where ValueCode(bits: claims.values[claim]).isEntity {
      next[Int(claims.relations[claim]) + 1] += 1
    }
    for relation in next.indices.dropFirst() { next[relation] += next[relation - 1] }
    var pairs = Array(large: UInt64(0), count: next.last ?? 0)
    for claim in 0..<claims.count {
      guard let entity = ValueCode(bits: claims.values[claim]).entity else { continue }
      let relation = Int(claims.relations[claim])
      pairs[next[relation]] = UInt64(entity.index) << 32 | UInt64(claim)
      next[relation] += 1
    }
    return pairs
  }

  /// Of each literal those that have it; few have several.
  init(literalsOf claims: FinalClaims, _ count: Int) {
    starts = Array(large: 0, count: count + 1)
    for value in claims.values {
      if let literal = ValueCode(bits: value).literal { starts[Int(literal.index) + 1] += 1 }
    }
    for literal in 0..<count { starts[literal + 1] += starts[literal] }
    var next = starts
    self.claims = Array(large: 0, count: Int(starts[count]))
    for claim in 0..<claims.count {
      guard let literal = ValueCode(bits: claims.values[claim]).literal else { continue }
      self.claims[Int(next[Int(literal.index)])] = UInt32(claim)
      next[Int(literal.index)] += 1
    }
    for literal in 0..<count where starts[literal + 1] - starts[literal] > 1 {
      sort(Int(starts[literal])..<Int(starts[literal + 1]), claims.relations)
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
  let strings: FinalStrings
  let merged: MergedLiterals
  let claims: FinalClaims
  /// The graph's number of the chronology's language as a tag.
  let language: UInt32
  /// The entities that are no dates: these have no ids that are asked for.
  let undated: Range<Int>

  struct Segment: Sendable {
    var pairs: [UInt64] = []
    var labels: [UInt32] = []
  }

  func segment(_ range: Range<Int>) -> Segment {
    var segment = Segment()
    segment.pairs.reserveCapacity(range.count * 2)
    segment.labels.reserveCapacity(range.count)
    for entity in range {
      if undated.contains(entity) {
        segment.pairs.append(UInt64(strings.entityHashes[entity]) << 32 | UInt64(entity))
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
      pairs.append(UInt64(foldedHash(of: number)) << 32 | UInt64(entity))
      guard relation == .name else { continue }
      let fits = strings.literalTags[Int(number)] == language
      if fits == isPreferred ? number < label : fits {
        label = number
        isPreferred = fits
      }
    }
    return label
  }

  private func foldedHash(of literal: UInt32) -> UInt32 {
    let known = strings.literalHashes[Int(literal)]
    return known != 0
      ? known : merged.foldedHash(of: merged.literals[Int(claims.literals[Int(literal)])])
  }
}
