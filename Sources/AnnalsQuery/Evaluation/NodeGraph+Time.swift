import AnnalsModel
import Chronology

extension NodeGraph {
  /// The relations whose claims say a dating.
  static let dating: [RelationID] = [.date, .published, .started, .ended]

  /// The date nodes that a node has as its own: an entity its datings, a date itself, a claim those
  /// of its subject.
  func forEachDate(of node: UInt32, _ scope: Scope, _ body: (UInt32) -> Void) {
    if isDate(node) { return body(node) }
    let entity = isClaim(node) ? subject(of: node - entityCount) : node
    let rows = columns.timeOfEntityStarts.range(
      at: Int(entity), limit: columns.timeOfEntityRows.count)
    for place in rows {
      let date = columns.timeDate[columns.timeOfEntityRows[place]]
      if scope.isOpen || counts(date, asDatingOf: entity, scope) { body(date) }
    }
  }

  /// Whether a dating counts: a claim that says it does, or where none says it, the claims it is made
  /// of do.
  func counts(_ date: UInt32, asDatingOf entity: UInt32, _ scope: Scope) -> Bool {
    var isClaimed = false
    for relation in Self.dating {
      for claim in claims(of: entity, relation) where columns.claimValue[claim] == date {
        if scope.counts(UInt32(claim), in: columns) { return true }
        isClaimed = true
      }
    }
    if isClaimed { return false }
    for relation in [RelationID.started, .ended] {
      let ends = claims(of: entity, relation)
      if !ends.isEmpty, !ends.contains(where: { scope.counts(UInt32($0), in: columns) }) {
        return false
      }
    }
    return true
  }

  /// The bounds of a date at face value: from its earliest begin to its latest end.
  func hull(of date: UInt32) -> TimeSpan {
    let i = Int(date) - Int(dates.lowerBound)
    return TimeSpan(
      begin: Seconds(columns.dateBounds.earliestBegin[i]),
      end: Seconds(columns.dateBounds.latestEnd[i]))
  }

  /// The same as wide as its qualifiers make it.
  func wideHull(of date: UInt32) -> TimeSpan {
    let i = Int(date) - Int(dates.lowerBound)
    return TimeSpan(
      begin: Seconds(columns.dateBoundsWide.earliestBegin[i]),
      end: Seconds(columns.dateBoundsWide.latestEnd[i]))
  }

  /// Whether a date lies within a span, as surely as asked.
  func lies(_ date: UInt32, within span: TimeSpan, _ strength: TimeCondition.Strength) -> Bool {
    guard span.begin < span.end else { return false }
    switch strength {
    case .stated: return hull(of: date).lies(within: span)
    case .certainly: return wideHull(of: date).lies(within: span)
    case .possibly:
      let wide = wideHull(of: date)
      guard wide.begin < span.end, wide.end > span.begin else { return false }
      // Where the hull lies within the span, so does each of its days.
      if wide.lies(within: span) || !mayHaveGaps(date) { return true }
      return graph.edtf(EntityID(date))?.mayLie(within: span) ?? false
    }
  }

  /// True of sets and of dates with unspecified digits, whose possible days may have gaps.
  private func mayHaveGaps(_ date: UInt32) -> Bool {
    graph.withUTF8(of: StringID(columns.entityString[date])) { text in
      for i in text.indices {
        switch text[i] {
        case UInt8(ascii: "X"), UInt8(ascii: "["), UInt8(ascii: "{"): return true
        default: continue
        }
      }
      return false
    }
  }

  /// The node of a date written exactly so.
  /// - Complexity: O(log n): dates stand in order of their begin.
  func node(of date: EDTF) -> UInt32? {
    let begin = date.bounds.earliestBegin.rawValue
    let column = columns.dateBounds.earliestBegin
    var i = column.lowerBound(of: begin, in: 0..<column.count)
    let id = date.description
    while i < column.count, column[i] == begin {
      let node = dates.lowerBound + UInt32(i)
      if graph.id(of: EntityID(node)) == id { return node }
      i += 1
    }
    return nil
  }
}

extension TimeSpan {
  func lies(within other: TimeSpan) -> Bool { begin >= other.begin && end <= other.end }
}
