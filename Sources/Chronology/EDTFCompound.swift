extension EDTF {
  /// A day with a time of day, to the second.
  public struct DateTime: Hashable, Sendable {
    /// The day as written, without regard to the zone.
    public let date: Date
    /// The seconds since that day began, 0 to 86,399.
    public let secondOfDay: Int32
    /// The zone that was written.
    public let zone: Zone

    /// What follows a time.
    public enum Zone: Hashable, Sendable {
      /// Nothing: the local time of some place. Taken as UTC where it has to be compared.
      case local
      /// `Z`.
      case utc
      /// `+05:30`, in minutes; `hasMinutes` is false for `+05`.
      case offset(minutes: Int16, hasMinutes: Bool)

      /// The minutes ahead of UTC.
      public var minutes: Int {
        if case .offset(let minutes, _) = self { Int(minutes) } else { 0 }
      }
    }
  }

  /// A year as EDTF prints it, without a `Y`.
  static func spelled(_ year: Int64) -> String {
    EDTFPrinter.text { printer in
      printer.writeYear(magnitude: year.magnitude, isNegative: year < 0, unspecified: 0)
    }
  }

  /// A stretch of time from one date to another: `1964/2008`, `1985/..`, `/1985-04`.
  ///
  /// At least one end is a date, and the start is not after the end in every reading.
  public struct Interval: Hashable, Sendable {
    /// Where it starts.
    public let start: End
    /// Where it ends.
    public let end: End

    /// An end of an interval.
    public enum End: Hashable, Sendable {
      /// On some day of this date.
      case date(Date)
      /// `..`: there is no such end.
      case open
      /// Nothing written: there is one, and nobody knows when.
      case unknown

      /// The date, if it is one.
      public var date: Date? { if case .date(let date) = self { date } else { nil } }
    }

    /// Whether it is over before it begins, in every reading.
    var isBackwards: Bool {
      guard let first = start.date?.firstUnit(), let last = end.date?.lastUnit() else {
        return false
      }
      return last.end <= first.begin
    }

    /// The dates that are given.
    var dates: [Date] { [start.date, end.date].compactMap { $0 } }
  }

  /// Several dates, of which one is meant (`[1667,1668]`) or all (`{1667,1668}`).
  public struct DateSet: Hashable, Sendable {
    /// One of the members, or all of them.
    public let meaning: Meaning
    /// The members as written, at least one.
    public let members: [Member]

    /// More members than this are refused, so that a reader's memory is bounded.
    public static let maximumCount = 10_000

    /// What a set says of its members.
    public enum Meaning: Hashable, Sendable {
      /// `[…]`: one of them, it is not known which.
      case oneOf
      /// `{…}`: all of them.
      case allOf
    }

    /// A member of a set.
    public enum Member: Hashable, Sendable {
      /// A single date.
      case date(Date)
      /// `1670..1672`: every date of that precision from the first to the last.
      case range(Date, Date)
      /// `..1984`: this date or an earlier one.
      case upTo(Date)
      /// `1984..`: this date or a later one.
      case since(Date)
    }

    /// Every date that is written.
    var dates: [Date] {
      members.flatMap { member in
        switch member {
        case .date(let date), .upTo(let date), .since(let date): [date]
        case .range(let first, let last): [first, last]
        }
      }
    }
  }
}

extension EDTF.DateTime.Zone: CustomStringConvertible {
  /// The zone as it was written.
  public var description: String {
    EDTFPrinter.text { printer in printer.write(self) }
  }
}
