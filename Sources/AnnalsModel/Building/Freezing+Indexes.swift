import Chronology

extension Freezing {
  /// The bounds of each date at face value, and as wide as its qualifiers make it.
  mutating func writeDates(entityOf: [UInt32]) {
    let dates = builder.entities.dates.sorted {
      entityOf[Int($0.entity)] < entityOf[Int($1.entity)]
    }
    let plain = dates.map(\.bounds)
    let wide = dates.map(\.possible)
    writer.add(.dateEarliestBegin, plain.map(\.earliestBegin.rawValue))
    writer.add(.dateLatestBegin, plain.map(\.latestBegin.rawValue))
    writer.add(.dateEarliestEnd, plain.map(\.earliestEnd.rawValue))
    writer.add(.dateLatestEnd, plain.map(\.latestEnd.rawValue))
    writer.add(.dateEarliestBeginWide, wide.map(\.earliestBegin.rawValue))
    writer.add(.dateLatestBeginWide, wide.map(\.latestBegin.rawValue))
    writer.add(.dateEarliestEndWide, wide.map(\.earliestEnd.rawValue))
    writer.add(.dateLatestEndWide, wide.map(\.latestEnd.rawValue))
  }

  /// The time index: rows by their widest begin, with the latest end so far in blocks above them.
  mutating func writeTimes(_ rows: [TimeRow], entityOf: [UInt32], claimOf: [UInt32]) {
    struct Row {
      var entity: UInt32
      var date: UInt32
      var claim: UInt32
      var begin: Int64
      var end: Int64
    }
    var final: [Row] = []
    for row in rows {
      guard let wide = builder.entities.date(row.date)?.possible else { continue }
      final.append(
        Row(
          entity: entityOf[Int(row.entity)], date: entityOf[Int(row.date)],
          claim: row.claim.map { claimOf[Int($0)] } ?? .max,
          begin: wide.earliestBegin.rawValue, end: wide.latestEnd.rawValue))
    }
    final.sort {
      ($0.begin, $0.entity, $0.date, $0.claim) < ($1.begin, $1.entity, $1.date, $1.claim)
    }
    writer.add(.timeEntity, final.map(\.entity))
    writer.add(.timeClaim, final.map(\.claim))
    writer.add(.timeDate, final.map(\.date))
    writer.add(.timeBegin, final.map(\.begin))
    writer.add(.timeLastEnd, ImplicitTree.greatest(of: final.map(\.end)))
    let byEntity = ClaimBuckets(keys: final.map(\.entity), count: entityOf.count)
    writer.add(.timeOfEntityStarts, byEntity.starts.map { UInt32($0) })
    writer.add(.timeOfEntityRows, byEntity.claims)
  }

  /// Entities by the folded form of their ids and names: pairs of a hash and an entity, sorted.
  ///
  /// And the label of each: its first name in the chronology's language, else its first.
  mutating func writeNames(entityOf: [UInt32], literalOf: [UInt32]) {
    var pairs: [UInt64] = []
    var labels = Array(repeating: UInt32.max, count: entityOf.count)
    func add(_ string: StringID, _ entity: UInt32) {
      let range = builder.strings.range(string)
      let hash = FoldedText.hash(of: builder.strings.bytes.span.extracting(range))
      pairs.append(UInt64(hash) << 32 | UInt64(entity))
    }
    for (draft, number) in entityOf.enumerated() where builder.entities.kinds[draft] != .date {
      add(builder.entities.ids[draft], number)
    }
    let literals = builder.literals
    let language = builder.strings.intern(builder.settings.language)
    var isPreferred = Array(repeating: false, count: entityOf.count)
    for claim in 0..<builder.claims.count {
      let relation = RelationID(builder.claims.relations[claim])
      guard relation == .name || relation == .alias,
        let literal = ValueCode(bits: builder.claims.values[claim]).literal
      else { continue }
      let entity = entityOf[Int(builder.claims.subjects[claim])]
      add(literals.strings[Int(literal.index)], entity)
      guard relation == .name else { continue }
      let fits = literals.tags[Int(literal.index)] == language
      let rank = literalOf[Int(literal.index)]
      let better =
        fits == isPreferred[Int(entity)] ? rank < labels[Int(entity)] : fits
      if better {
        labels[Int(entity)] = rank
        isPreferred[Int(entity)] = fits
      }
    }
    pairs.sort()
    writer.add(.nameHash, pairs.map { UInt32(truncatingIfNeeded: $0 >> 32) })
    writer.add(.nameEntity, pairs.map { UInt32(truncatingIfNeeded: $0) })
    writer.add(.entityLabel, labels)
  }

  mutating func writeStrings() {
    writer.add(.stringBytes, builder.strings.bytes)
    writer.add(.stringOffsets, builder.strings.offsets)
  }
}

extension Freezing {
  mutating func writeSettings() {
    writer.add(.settings, builder.settings.encoded())
    writer.add(.declarations, builder.vocabulary.encodedDeclarations())
  }
}
