/// A point of time: seconds since 1970-01-01T00:00:00Z in the proleptic Gregorian calendar, without
/// leap seconds.
///
/// Days without a zone are taken to be days of UTC. Years from -10^11 to 10^11 are exact; what lies
/// beyond is saturated and keeps its side. `unboundedPast` and `unboundedFuture` stand for ends that
/// are open or unknown; no calendar day has them.
@frozen
public struct Seconds: Hashable, Comparable, Sendable {
  /// The number of seconds since the epoch.
  public var rawValue: Int64

  /// A point so many seconds after 1970-01-01T00:00:00Z.
  @inlinable
  public init(_ rawValue: Int64) { self.rawValue = rawValue }

  /// Before every date.
  public static let unboundedPast = Seconds(.min)

  /// After every date.
  public static let unboundedFuture = Seconds(.max)

  /// The length of a day.
  public static let perDay: Int64 = 86_400

  /// False for `unboundedPast` and `unboundedFuture`.
  @inlinable
  public var isBounded: Bool { rawValue != .min && rawValue != .max }

  /// Whether `left` lies before `right`.
  @inlinable
  public static func < (left: Seconds, right: Seconds) -> Bool { left.rawValue < right.rawValue }

  /// The point `seconds` later; an unbounded end stays where it is, and nothing overflows.
  public func advanced(by seconds: Int64) -> Seconds {
    guard isBounded else { return self }
    let (sum, overflow) = rawValue.addingReportingOverflow(seconds)
    let limit = seconds < 0 ? Int64.min : Int64.max
    return Seconds(saturating: overflow ? limit : sum)
  }

  /// The nearest bounded point.
  init(saturating value: Int64) { rawValue = min(max(value, .min + 1), .max - 1) }
}

/// A stretch of time from its first second up to, but without, `end`.
@frozen
public struct TimeSpan: Hashable, Sendable {
  /// The first second.
  public var begin: Seconds
  /// The second after the last.
  public var end: Seconds

  /// The span from `begin` up to `end`.
  @inlinable
  public init(begin: Seconds, end: Seconds) {
    self.begin = begin
    self.end = end
  }

  /// All of time.
  public static let always = TimeSpan(begin: .unboundedPast, end: .unboundedFuture)
}
