extension EDTF.Date {
  /// The lowest level of EDTF that has this date by itself.
  var level: Int {
    if exponentDigits != 0 || significance != 0 || monthCode > 24 { return 2 }
    if !hasSimpleQualifier || !hasSimpleMask { return 2 }
    let isPlain = !isNegative && !isLong && qualification.isEmpty && mask.isEmpty
    return isPlain && precision != .season ? 0 : 1
  }

  /// Level 1 qualifies the whole date only.
  private var hasSimpleQualifier: Bool {
    if qualification.isEmpty { return true }
    return qualification == qualified(qualifier).qualification
  }

  /// Level 1 leaves unspecified the last digit or two of a year that stands alone, or whole months
  /// and days from the end, under a known year.
  private var hasSimpleMask: Bool {
    switch precision {
    case .year: [[], .lastYearDigit, .lastYearDigits].contains(mask)
    case .season: mask.isEmpty
    case .month: mask.isEmpty || mask == .month
    case .day, .second: mask.isEmpty || mask == .day || mask == [.month, .day]
    }
  }
}

extension EDTF.DigitMask {
  fileprivate static let lastYearDigit = EDTF.DigitMask(rawValue: 0b0001)
  fileprivate static let lastYearDigits = EDTF.DigitMask(rawValue: 0b0011)
}

extension EDTF.Interval {
  /// The lowest level that has the interval.
  ///
  /// Open and unknown ends are of level 1, and so are dates qualified as a whole. Any other end with
  /// unspecified digits is of level 2, where the specification has its example.
  var level: Int {
    let dates = dates.map { date in
      date.mask.isEmpty || !date.qualifier.isEmpty ? date.level : 2
    }
    return max(dates.count == 2 ? 0 : 1, dates.max() ?? 1)
  }
}
