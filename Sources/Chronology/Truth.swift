/// The answer to a question about something that is only known within bounds.
@frozen
public enum Truth: UInt8, Hashable, Comparable, Sendable {
  /// It is so in no reading.
  case no
  /// It is so in some readings and not in others.
  case maybe
  /// It is so in every reading.
  case yes

  /// Yes for true, no for false.
  @inlinable
  public init(_ known: Bool) { self = known ? .yes : .no }

  /// Whether `left` is less sure than `right`: no < maybe < yes.
  @inlinable
  public static func < (left: Truth, right: Truth) -> Bool { left.rawValue < right.rawValue }

  /// Whether both are so (Kleene).
  @inlinable
  public static func && (left: Truth, right: Truth) -> Truth { min(left, right) }

  /// Whether one or the other is so (Kleene).
  @inlinable
  public static func || (left: Truth, right: Truth) -> Truth { max(left, right) }

  /// The contrary; of `maybe` that is `maybe`.
  @inlinable
  public static prefix func ! (truth: Truth) -> Truth {
    switch truth {
    case .no: .yes
    case .maybe: .maybe
    case .yes: .no
    }
  }
}
