/// Between which seconds something begins and ends.
///
/// All four are points of a half-open span: the end of 1985 is the first second of 1986. What is open
/// or unknown is `unboundedPast` or `unboundedFuture`. Plain numbers, so that an index can keep them
/// in columns.
@frozen
public struct DateBounds: Hashable, Sendable {
  /// It begins then or later.
  public var earliestBegin: Seconds
  /// It begins then or earlier.
  public var latestBegin: Seconds
  /// It ends then or later.
  public var earliestEnd: Seconds
  /// It ends then or earlier.
  public var latestEnd: Seconds

  /// The bounds of these four points, which the caller gives in order: no earliest after its latest,
  /// no begin after its end.
  @inlinable
  public init(
    earliestBegin: Seconds, latestBegin: Seconds, earliestEnd: Seconds, latestEnd: Seconds
  ) {
    self.earliestBegin = earliestBegin
    self.latestBegin = latestBegin
    self.earliestEnd = earliestEnd
    self.latestEnd = latestEnd
  }

  /// The bounds of something that fills exactly this span.
  @inlinable
  public init(_ span: TimeSpan) {
    self.init(
      earliestBegin: span.begin, latestBegin: span.begin, earliestEnd: span.end,
      latestEnd: span.end)
  }

  /// From the earliest begin to the latest end: where it must lie.
  @inlinable
  public var hull: TimeSpan { TimeSpan(begin: earliestBegin, end: latestEnd) }
}

extension DateBounds {
  /// Whether all of it lies within `span`, whatever it is exactly.
  ///
  /// On ``EDTF/bounds`` this is the question `in`, on ``EDTF/possibleBounds`` `certainly in`.
  @inlinable
  public func lies(within span: TimeSpan) -> Bool {
    earliestBegin >= span.begin && latestEnd <= span.end
  }

  /// Whether some of the time in which it may have been lies within `span`.
  ///
  /// On ``EDTF/possibleBounds`` this is the question `possibly in`. A set with gaps counts as
  /// without them here; ``EDTF/mayLie(within:)`` looks at each member.
  @inlinable
  public func mayLie(within span: TimeSpan) -> Bool {
    earliestBegin < span.end && latestEnd > span.begin
  }
}

/// The order in which dates are listed: by the earliest begin, then the earlier end. Whether one truly
/// is before the other is a question for ``precedes(_:)``.
extension DateBounds: Comparable {
  /// Whether `left` is listed before `right`.
  @inlinable
  public static func < (left: DateBounds, right: DateBounds) -> Bool {
    if left.earliestBegin != right.earliestBegin { return left.earliestBegin < right.earliestBegin }
    if left.latestEnd != right.latestEnd { return left.latestEnd < right.latestEnd }
    if left.latestBegin != right.latestBegin { return left.latestBegin < right.latestBegin }
    return left.earliestEnd < right.earliestEnd
  }
}
