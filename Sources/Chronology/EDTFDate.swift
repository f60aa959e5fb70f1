extension EDTF {
  /// A year, a month, a season or a day, parts of which may be unspecified or qualified.
  ///
  /// Sixteen bytes, no references: most dates are plain days, and there are millions of them.
  public struct Date: Hashable, Sendable {
    /// The year without its sign, an unspecified digit as 0.
    var yearMagnitude: UInt64
    /// The month, or the code of the season; an unspecified digit as 0.
    var monthCode: UInt8 = 0
    /// The day; an unspecified digit as 0.
    var dayNumber: UInt8 = 0
    /// The digits written `X`.
    var mask: DigitMask = []
    /// The power of ten written after `E`, or 0.
    var exponentDigits: UInt8 = 0
    /// The number written after `S`, or 0.
    var significance: UInt8 = 0
    /// The precision and the two spellings of a year that have a sign or a letter.
    var shape: Shape

    /// Where the qualifiers stand.
    public internal(set) var qualification = Qualification()

    /// What is said of a date in single bits.
    struct Shape: Hashable, Sendable {
      /// Bits 0 to 2: the precision; 3: a minus; 4: a `Y`.
      private var bits: UInt8

      init(_ precision: Precision, isNegative: Bool = false, isLong: Bool = false) {
        bits = precision.rawValue | (isNegative ? 8 : 0) | (isLong ? 16 : 0)
      }

      var isNegative: Bool { bits & 8 != 0 }
      var isLong: Bool { bits & 16 != 0 }
      var precision: Precision {
        get { Precision(rawValue: bits & 7) ?? .year }
        set { bits = bits & ~7 | newValue.rawValue }
      }
    }

    /// A date of this year, to be given its other parts.
    init(yearMagnitude: UInt64, isNegative: Bool, isLong: Bool = false) {
      self.yearMagnitude = yearMagnitude
      shape = Shape(.year, isNegative: isNegative, isLong: isLong)
    }
  }

  /// The digits of a date that are unspecified (`X`).
  public struct DigitMask: OptionSet, Hashable, Sendable {
    /// Bits 0 to 3: the year from its last digit; 4, 5: the month; 6, 7: the day.
    public let rawValue: UInt8

    /// The digits of these bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// All digits of the year.
    public static let year = DigitMask(rawValue: 0b0000_1111)
    /// Both digits of the month.
    public static let month = DigitMask(rawValue: 0b0011_0000)
    /// Both digits of the day.
    public static let day = DigitMask(rawValue: 0b1100_0000)

    /// The unspecified digits of the year, the last one in bit 0.
    var yearBits: UInt8 { rawValue & 15 }
    /// The unspecified digits of the month, the last one in bit 0.
    var monthBits: UInt8 { rawValue >> 4 & 3 }
    /// The unspecified digits of the day, the last one in bit 0.
    var dayBits: UInt8 { rawValue >> 6 }
  }
}

extension EDTF.Date {
  /// The greatest year, without its sign, that is read.
  public static let greatestYear: UInt64 = 1_000_000_000_000_000_000

  /// A plain year, month or day; nil where the calendar has none.
  ///
  /// A year of more than four digits is written with `Y` and can't have a month.
  public init?(year: Int64, month: Int? = nil, day: Int? = nil) {
    guard year.magnitude <= Self.greatestYear else { return nil }
    let isLong = year.magnitude > 9999
    self.init(yearMagnitude: year.magnitude, isNegative: year < 0, isLong: isLong)
    guard let month else {
      if day != nil { return nil }
      return
    }
    guard !isLong, CalendarDay(year: year, month: month, day: day ?? 1) != nil else { return nil }
    monthCode = UInt8(month)
    dayNumber = UInt8(day ?? 0)
    shape.precision = day == nil ? .month : .day
  }

  /// The year as a number, an unspecified digit as 0.
  public var year: Int64 {
    let magnitude = Int64(clamping: yearMagnitude)
    return isNegative ? -magnitude : magnitude
  }

  /// The month, 1 to 12; nil where there is none, or a digit of it is unspecified.
  public var month: Int? {
    precision >= .month && mask.monthBits == 0 ? Int(monthCode) : nil
  }

  /// The season, if there is one in the place of a month.
  public var season: Season? { precision == .season ? Season(code: Int(monthCode)) : nil }

  /// The day of the month; nil where there is none, or a digit of it is unspecified.
  public var day: Int? { precision == .day && mask.dayBits == 0 ? Int(dayNumber) : nil }

  /// The digits written `X`.
  public var unspecified: EDTF.DigitMask { mask }

  /// Whether the date names a year, a season, a month or a day.
  public var precision: EDTF.Precision { shape.precision }

  /// Whether the year is written with a minus.
  public var isNegative: Bool { shape.isNegative }

  /// Whether the year is written with a `Y`.
  public var isLong: Bool { shape.isLong }

  /// The power of ten of a year such as `Y17E7`, or nil.
  public var exponent: Int? { exponentDigits == 0 ? nil : Int(exponentDigits) }

  /// How many digits of the year count (`1950S2`), or nil where nothing is said of it.
  public var significantDigits: Int? { significance == 0 ? nil : Int(significance) }

  /// The qualifier of the date as a whole, written at its end.
  public var qualifier: Qualifier { qualification[lastPart, .right] }

  /// Whether anything is marked uncertain, approximate or by significant digits.
  public var isQualified: Bool { !qualification.isEmpty || significance != 0 }

  /// Whether no interval or set can have it: a year with `Y` or `S`.
  var standsAlone: Bool { isLong || significance != 0 }

  /// The same date without any qualifier.
  public var withoutQualifiers: EDTF.Date {
    var plain = self
    plain.qualification = Qualification()
    return plain
  }

  /// The same date with this qualifier of the whole, and no other.
  public func qualified(_ qualifier: Qualifier) -> EDTF.Date {
    var date = withoutQualifiers
    date.qualification[lastPart, .right] = qualifier
    return date
  }

  /// The finest part there is.
  var lastPart: Qualification.Part {
    switch precision {
    case .year: .year
    case .season, .month: .month
    case .day, .second: .day
    }
  }
}
