/// The thirteen ways in which two spans of time can lie to each other (Allen 1983).
///
/// Of any two spans exactly one holds.
public enum AllenRelation: UInt8, CaseIterable, Hashable, Sendable {
  /// It ends before the other begins, with time between.
  case before
  /// It ends as the other begins.
  case meets
  /// It begins first and ends within the other.
  case overlaps
  /// They begin together and it ends first.
  case starts
  /// It lies inside the other.
  case during
  /// It begins later and they end together.
  case finishes
  /// They are the same span.
  case equals
  /// The contrary of `finishes`.
  case finishedBy
  /// The contrary of `during`.
  case contains
  /// The contrary of `starts`.
  case startedBy
  /// The contrary of `overlaps`.
  case overlappedBy
  /// The contrary of `meets`.
  case metBy
  /// The contrary of `before`.
  case after

  /// The relation the other way round.
  public var inverse: AllenRelation { AllenRelation(rawValue: 12 - rawValue) ?? self }

  /// For each relation the four end points in the order that makes it; points in one group coincide.
  fileprivate static let orders: [[[EndPoint]]] = allCases.map(\.order)

  private var order: [[EndPoint]] {
    switch self {
    case .before: [[.begin], [.end], [.otherBegin], [.otherEnd]]
    case .meets: [[.begin], [.end, .otherBegin], [.otherEnd]]
    case .overlaps: [[.begin], [.otherBegin], [.end], [.otherEnd]]
    case .starts: [[.begin, .otherBegin], [.end], [.otherEnd]]
    case .during: [[.otherBegin], [.begin], [.end], [.otherEnd]]
    case .finishes: [[.otherBegin], [.begin], [.end, .otherEnd]]
    case .equals: [[.begin, .otherBegin], [.end, .otherEnd]]
    case .finishedBy: [[.begin], [.otherBegin], [.end, .otherEnd]]
    case .contains: [[.begin], [.otherBegin], [.otherEnd], [.end]]
    case .startedBy: [[.begin, .otherBegin], [.otherEnd], [.end]]
    case .overlappedBy: [[.otherBegin], [.begin], [.otherEnd], [.end]]
    case .metBy: [[.otherBegin], [.begin, .otherEnd], [.end]]
    case .after: [[.otherBegin], [.otherEnd], [.begin], [.end]]
    }
  }

  fileprivate enum EndPoint { case begin, end, otherBegin, otherEnd }
}

/// The relations that may hold between two spans of which bounds are known.
public struct AllenRelations: OptionSet, Hashable, Sendable {
  /// Bit n stands for the relation of raw value n.
  public let rawValue: UInt16

  /// The relations of these bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue & 0x1FFF }

  /// This relation only.
  public init(_ relation: AllenRelation) { rawValue = 1 << UInt16(relation.rawValue) }

  /// One is over when the other begins: before or meets.
  public static let preceding = AllenRelations([.before, .meets])
  /// One has no second that isn't the other's.
  public static let within = AllenRelations([.starts, .during, .finishes, .equals])
  /// They have no second in common.
  public static let apart = AllenRelations([.before, .meets, .metBy, .after])

  /// These relations.
  public init(_ relations: [AllenRelation]) {
    self.init(rawValue: relations.reduce(0) { $0 | 1 << UInt16($1.rawValue) })
  }

  /// The relations, each once, in Allen's order.
  public var relations: [AllenRelation] {
    AllenRelation.allCases.filter { contains(AllenRelations($0)) }
  }

  /// Whether the relation that truly holds is one of `asked`, when it is known to be one of these.
  public func areAmong(_ asked: AllenRelations) -> Truth {
    if isDisjoint(with: asked) { return .no }
    return isSubset(of: asked) ? .yes : .maybe
  }
}

extension DateBounds {
  /// The relations that can hold between this span and `other`.
  ///
  /// A relation left out holds in no reading. Each end is taken to lie anywhere within its bounds, on
  /// the beginning of a day where all bounds are; so dates of which a unit is meant (`198X`) and sets
  /// may be answered `maybe` where going through them one by one would say more, never the reverse.
  public func relations(to other: DateBounds) -> AllenRelations {
    if latestEnd < other.earliestBegin { return AllenRelations(.before) }
    if earliestBegin > other.latestEnd { return AllenRelations(.after) }
    let step = isOfDays && other.isOfDays ? Seconds.perDay : 1
    var possible: AllenRelations = []
    for relation in AllenRelation.allCases where canStand(relation, to: other, step: step) {
      possible.insert(AllenRelations(relation))
    }
    return possible
  }

  /// Whether `relation` holds between this span and `other`.
  public func holds(_ relation: AllenRelation, to other: DateBounds) -> Truth {
    relations(to: other).areAmong(AllenRelations(relation))
  }

  /// Whether this span is over when `other` begins.
  @inlinable
  public func precedes(_ other: DateBounds) -> Truth {
    if latestEnd <= other.earliestBegin { return .yes }
    return earliestEnd > other.latestBegin ? .no : .maybe
  }

  /// Whether every bound is the beginning of a day, or none at all.
  private var isOfDays: Bool {
    [earliestBegin, latestBegin, earliestEnd, latestEnd].allSatisfy {
      !$0.isBounded || $0.rawValue % Seconds.perDay == 0
    }
  }

  /// Whether the ends can be chosen within their bounds so that they stand in this order.
  ///
  /// Choosing the earliest point each time leaves the most room for those that follow.
  private func canStand(_ relation: AllenRelation, to other: DateBounds, step: Int64) -> Bool {
    var last: Seconds?
    for group in AllenRelation.orders[Int(relation.rawValue)] {
      var range = (earliest: Seconds.unboundedPast, latest: Seconds.unboundedFuture)
      for point in group {
        let bounds = self.bounds(of: point, or: other)
        range.earliest = max(range.earliest, bounds.earliest)
        range.latest = min(range.latest, bounds.latest)
      }
      if let last {
        guard last < .unboundedFuture else { return false }
        range.earliest = max(range.earliest, last.following(step))
      }
      guard range.earliest <= range.latest else { return false }
      last = range.earliest
    }
    return true
  }

  private func bounds(
    of point: AllenRelation.EndPoint, or other: DateBounds
  ) -> (earliest: Seconds, latest: Seconds) {
    switch point {
    case .begin: (earliestBegin, latestBegin)
    case .end: (earliestEnd, latestEnd)
    case .otherBegin: (other.earliestBegin, other.latestBegin)
    case .otherEnd: (other.earliestEnd, other.latestEnd)
    }
  }
}

extension Seconds {
  /// The next point after this one, in steps; after the unbounded past, the first bounded one.
  fileprivate func following(_ step: Int64) -> Seconds {
    self == .unboundedPast ? Seconds(.min + 1) : advanced(by: step)
  }
}
