public import Chronology

extension Graph {
  /// One of the dates an entity has as its own.
  public struct Dating: Hashable, Sendable {
    /// The node of the date.
    public var date: EntityID
    /// The claim that says it, or nil where it is made of `started` and `ended`.
    public var claim: ClaimID?
  }

  /// The dates an entity has as its own, more than one where sources differ: those it is said to
  /// have had (`date`), else when it appeared (`published`), else the span from when it `started` to
  /// when it `ended`.
  public func datings(of entity: EntityID) -> [Dating] {
    columns.timeOfEntityStarts.range(
      at: Int(entity.index), limit: columns.timeOfEntityRows.count
    ).map { dating(row: Int(columns.timeOfEntityRows[$0])) }
  }

  /// A row of the time index.
  package func dating(row: Int) -> Dating {
    let claim = columns.timeClaim[row]
    return Dating(
      date: EntityID(columns.timeDate[row]), claim: claim == .max ? nil : ClaimID(claim))
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
    let tree = columns.timeLastEnd
    let count = min(columns.timeBegin.count, columns.timeEntity.count)
    let limit = columns.timeBegin.lowerBound(of: end.rawValue, in: 0..<count)
    let starts = ImplicitTree.levelStarts(count: count)
    var row = 0
    while row < limit {
      // Climb to the largest block that begins at this row and ends too early, and step over it.
      var level = starts.count - 1
      var size = 1
      for _ in 0..<level { size *= ImplicitTree.fanout }
      var step = 0
      while level > 0 {
        if row % size == 0, tree[starts[level] + row / size] <= begin.rawValue {
          step = size
          break
        }
        level -= 1
        size /= ImplicitTree.fanout
      }
      if step > 0 {
        row += step
        continue
      }
      if tree[row] > begin.rawValue { visit(row, EntityID(columns.timeEntity[row])) }
      row += 1
    }
  }
}
