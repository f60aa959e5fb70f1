public import Chronology

extension Graph {
  /// One of the dates an entity has as its own.
  public struct Dating: Hashable, Sendable {
    /// The node of the date.
    public var date: EntityID
    /// The claim that says it, or nil where it is made of `started` and `ended`, or is the
    /// occasion's of a quotation.
    public var claim: ClaimID?
  }

  /// The dates an entity has as its own, more than one where sources differ: those it is said to
  /// have had (`date`), else when it appeared (`published`), else the span from when it `started` to
  /// when it `ended`; a quotation without any has those of the event it was said at.
  public func datings(of entity: EntityID) -> [Dating] {
    columns.timeOfEntityStarts.range(
      at: Int(entity.index), limit: columns.timeOfEntityRows.count
    ).map { dating(row: Int(columns.timeOfEntityRows[$0])) }
  }

  /// A row of the time index.
  package func dating(row: Int) -> Dating {
    Dating(
      date: columns.entity(columns.timeDate[row]) ?? EntityID(0),
      claim: columns.claim(columns.timeClaim[row]))
  }

  /// The dates an entity has as its own.
  public func dates(of entity: EntityID) -> [EDTF] {
    datings(of: entity).compactMap { edtf($0.date) }
  }

  /// The date that a date node stands for.
  public func edtf(_ date: EntityID) -> EDTF? { isDate(date) ? EDTF(id(of: date)) : nil }

  /// The bounds of a date node at face value.
  public func bounds(of date: EntityID) -> DateBounds { bounds(of: date, columns.dateBounds) }

  /// The bounds of a date node as wide as its qualifiers make it.
  public func possibleBounds(of date: EntityID) -> DateBounds {
    bounds(of: date, columns.dateBoundsWide)
  }

  private func bounds(of date: EntityID, _ dates: DateColumns) -> DateBounds {
    let i = Int(date.index) - Int(run(of: .date).lowerBound.index)
    return DateBounds(
      earliestBegin: Seconds(dates.earliestBegin[i]), latestBegin: Seconds(dates.latestBegin[i]),
      earliestEnd: Seconds(dates.earliestEnd[i]), latestEnd: Seconds(dates.latestEnd[i]))
  }

  /// Visits the rows of the time index whose widest bounds overlap `[begin, end)`, in order of their
  /// begin.
  /// - Complexity: O(log n + rows visited).
  package func visitTimes(
    from begin: Seconds, to end: Seconds, _ visit: (_ row: Int, _ entity: EntityID) -> Void
  ) {
    visitTimeRuns(from: begin, to: end) { rows in
      for row in rows where columns.timeLastEnd[row] > begin.rawValue {
        if let entity = columns.entity(columns.timeEntity[row]) { visit(row, entity) }
      }
    }
  }

  /// Visits runs of rows of the time index, in order of their begin, that together have all rows whose
  /// widest bounds overlap `[begin, end)`.
  ///
  /// All of them begin before `end`; whether each ends after `begin` is for the visitor to see, who so has
  /// the loop to itself.
  package func visitTimeRuns(
    from begin: Seconds, to end: Seconds, _ visit: (_ rows: Range<Int>) -> Void
  ) {
    let count = columns.timeBegin.count
    let limit = columns.timeBegin.lowerBound(of: end.rawValue, in: 0..<count)
    let levels = ImplicitTree.levelStarts(count: count)
    var start = 0
    var row = 0
    while row < limit {
      let ended = ImplicitTree.rows(
        from: row, notAfter: begin.rawValue, in: columns.timeLastEnd, levels)
      if ended > 0, start < row { visit(start..<row) }
      row += ended > 0 ? ended : ImplicitTree.fanout
      if ended > 0 { start = row }
    }
    if start < limit { visit(start..<limit) }
  }
}
