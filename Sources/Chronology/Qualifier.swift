/// How surely a date, or a part of one, is stated.
public struct Qualifier: OptionSet, Hashable, Sendable {
  /// Bit 0: uncertain; bit 1: approximate.
  public let rawValue: UInt8

  /// The qualifier of these bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue & 3 }

  /// `?`: the source itself is in doubt.
  public static let uncertain = Qualifier(rawValue: 1)
  /// `~`: the value is near the truth.
  public static let approximate = Qualifier(rawValue: 2)
  /// `%`: both.
  public static let uncertainAndApproximate: Qualifier = [.uncertain, .approximate]

  /// The qualifier that a byte of EDTF stands for.
  init?(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "?"): self = .uncertain
    case UInt8(ascii: "~"): self = .approximate
    case UInt8(ascii: "%"): self = .uncertainAndApproximate
    default: return nil
    }
  }

  /// The byte of EDTF, or nil where nothing is qualified.
  var byte: UInt8? {
    switch self {
    case .uncertain: UInt8(ascii: "?")
    case .approximate: UInt8(ascii: "~")
    case .uncertainAndApproximate: UInt8(ascii: "%")
    default: nil
    }
  }
}

/// Where the qualifiers of a date stand, exactly as they were written.
///
/// To the left of a part a qualifier is of that part alone (`2004-?06-11`); to the right it is of that
/// part and all before it (`2004-06?-11`), so at the end it is of the whole date.
public struct Qualification: Hashable, Sendable {
  /// Two bits for each place: left and right of the year, of the month, of the day.
  private var bits: UInt16 = 0

  /// A part of a date that can be qualified.
  public enum Part: Int, CaseIterable, Sendable {
    /// The year.
    case year
    /// The month or the season.
    case month
    /// The day.
    case day
  }

  /// The side of a part on which a qualifier stands.
  public enum Side: Int, CaseIterable, Sendable {
    /// Before the part: of it alone.
    case left
    /// After the part: of it and all before it.
    case right
  }

  /// Nothing is qualified.
  public init() {}

  /// True where no qualifier is written.
  public var isEmpty: Bool { bits == 0 }

  /// True where a qualifier stands to the left of a part.
  var hasLeft: Bool { bits & 0b00_11_00_11_00_11 != 0 }

  /// What is written at this place.
  public subscript(part: Part, side: Side) -> Qualifier {
    get { Qualifier(rawValue: UInt8(truncatingIfNeeded: bits >> Self.shift(part, side))) }
    set {
      let shift = Self.shift(part, side)
      bits = bits & ~(3 << shift) | UInt16(newValue.rawValue) << shift
    }
  }

  /// What holds of a part, by its own qualifiers and by those to the right of later parts.
  public func effective(_ part: Part) -> Qualifier {
    Part.allCases.reduce(self[part, .left]) { all, later in
      later.rawValue < part.rawValue ? all : all.union(self[later, .right])
    }
  }

  /// The same meaning in the one way it is always written.
  ///
  /// What holds of all parts stands at the end; what holds of year and month, after the month; of the
  /// year, after the year. What is left stands before the month or the day it is of.
  public func normalized(upTo last: Part) -> Qualification {
    var rest = Part.allCases.map { $0.rawValue > last.rawValue ? Qualifier() : effective($0) }
    var result = Qualification()
    for part in Part.allCases.reversed() where part.rawValue <= last.rawValue {
      let common = rest[...part.rawValue].reduce(Qualifier.uncertainAndApproximate) {
        $0.intersection($1)
      }
      result[part, .right] = common
      for index in 0...part.rawValue { rest[index].subtract(common) }
      result[part, .left] = rest[part.rawValue]
    }
    return result
  }

  private static func shift(_ part: Part, _ side: Side) -> UInt16 {
    UInt16(part.rawValue * 4 + side.rawValue * 2)
  }
}
