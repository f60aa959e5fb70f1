extension EDTF.Date {
  /// The day that ten bytes `YYYY-MM-DD` are, or nil where they are anything else.
  ///
  /// Nearly every date of a large chronology has this form: no branch of the grammar is entered.
  @inline(__always)  // measured: the call costs a third of the reading
  init?(plainDay bytes: Span<UInt8>) {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return nil
    }
    let century = Self.twoDigits(bytes, at: 0)
    let yearOfCentury = Self.twoDigits(bytes, at: 2)
    let month = Self.twoDigits(bytes, at: 5)
    let day = Self.twoDigits(bytes, at: 8)
    guard century >= 0, yearOfCentury >= 0, month >= 1, month <= 12, day >= 1 else { return nil }
    let year = century * 100 + yearOfCentury
    guard day <= 28 || day <= CalendarDay.daysInMonth(month, of: Int64(year)) else { return nil }
    self.init(yearMagnitude: UInt64(year), isNegative: false)
    monthCode = UInt8(month)
    dayNumber = UInt8(day)
    shape.precision = .day
  }

  /// The number at `index`, or -1 where no two digits stand there.
  @inline(__always)  // measured together with its caller
  private static func twoDigits(_ bytes: Span<UInt8>, at index: Int) -> Int {
    let tens = bytes[index] &- UInt8(ascii: "0")
    let ones = bytes[index + 1] &- UInt8(ascii: "0")
    return tens <= 9 && ones <= 9 ? Int(tens) * 10 + Int(ones) : -1
  }
}

extension EDTFParser {
  /// `[?]YYYY[?][-[?]MM[?][-[?]DD[?]]]`, a season in place of a month, or a long year.
  static func parseDate(
    _ bytes: Span<UInt8>, _ cursor: inout Cursor
  ) throws(EDTFError) -> EDTF.Date {
    if peek(bytes, cursor) == UInt8(ascii: "Y") { return try parseLongYear(bytes, &cursor) }
    let start = cursor.at
    var date = try parseYear(bytes, &cursor)
    guard date.significance == 0, takeIf(UInt8(ascii: "-"), bytes, &cursor) else { return date }
    try parseMonth(bytes, &cursor, into: &date)
    if date.precision == .season {
      if peek(bytes, cursor) == UInt8(ascii: "-") {
        throw EDTFError(.dayOfSeason, at: cursor.at..<cursor.at + 1)
      }
      return date
    }
    let monthEnd = cursor.at
    if takeIf(UInt8(ascii: "-"), bytes, &cursor) {
      try parseDay(bytes, &cursor, into: &date)
    }
    guard date.mask.isEmpty || date.firstUnit() != nil else {
      throw EDTFError(.noSuchDate, at: start..<max(monthEnd, cursor.at))
    }
    return date
  }

  private static func parseYear(
    _ bytes: Span<UInt8>, _ cursor: inout Cursor
  ) throws(EDTFError) -> EDTF.Date {
    let left = try takeQualifier(bytes, &cursor)
    let start = cursor.at
    let isNegative = takeIf(UInt8(ascii: "-"), bytes, &cursor)
    let (year, mask) = try parseYearDigits(bytes, &cursor)
    if isNegative, year == 0, mask == 0 {
      throw EDTFError(.negativeZero, at: start..<cursor.at)
    }
    var date = EDTF.Date(yearMagnitude: UInt64(year), isNegative: isNegative)
    date.mask = EDTF.DigitMask(rawValue: mask)
    if peek(bytes, cursor) == UInt8(ascii: "S"), mask == 0 {
      date.significance = try parseSignificance(bytes, &cursor)
    }
    date.qualification[.year, .left] = left
    date.qualification[.year, .right] = try takeQualifier(bytes, &cursor)
    return date
  }

  /// Exactly four digits.
  private static func parseYearDigits(
    _ bytes: Span<UInt8>, _ cursor: inout Cursor
  ) throws(EDTFError) -> (Int, UInt8) {
    let start = cursor.at
    var (year, mask) = (0, UInt8(0))
    for _ in 0..<4 {
      guard let byte = peek(bytes, cursor), isDigit(byte) || byte == UInt8(ascii: "X") else {
        if cursor.at == start { throw unexpected(bytes, cursor, expecting: .year) }
        if let byte = peek(bytes, cursor), !endsYear(byte) {
          throw unexpected(bytes, cursor, expecting: .digitOfYear)
        }
        throw EDTFError(.shortYear, at: start..<cursor.at)
      }
      year = try year * 10 + expectDigit(bytes, &cursor, mask: &mask, in: .digitOfYear)
    }
    if let next = peek(bytes, cursor), isDigit(next) {
      throw EDTFError(.longYear, at: start..<endOfDigits(bytes, cursor))
    }
    return (year, mask)
  }

  private static func endsYear(_ byte: UInt8) -> Bool {
    Qualifier(byte) != nil || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "S")
      || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/")
      || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
  }

  private static func parseMonth(
    _ bytes: Span<UInt8>, _ cursor: inout Cursor, into date: inout EDTF.Date
  ) throws(EDTFError) {
    date.qualification[.month, .left] = try takeQualifier(bytes, &cursor)
    let start = cursor.at
    var mask: UInt8 = 0
    let tens = try expectDigit(bytes, &cursor, mask: &mask, in: .month)
    let month = try tens * 10 + expectDigit(bytes, &cursor, mask: &mask, in: .month)
    let isSeason = mask == 0 && Season(code: month) != nil
    guard mask != 0 || isSeason || (1...12).contains(month) else {
      throw EDTFError(.noSuchMonth(month), at: start..<cursor.at)
    }
    date.monthCode = UInt8(month)
    date.mask.insert(EDTF.DigitMask(rawValue: mask << 4))
    date.shape.precision = isSeason ? .season : .month
    date.qualification[.month, .right] = try takeQualifier(bytes, &cursor)
  }

  private static func parseDay(
    _ bytes: Span<UInt8>, _ cursor: inout Cursor, into date: inout EDTF.Date
  ) throws(EDTFError) {
    date.qualification[.day, .left] = try takeQualifier(bytes, &cursor)
    let start = cursor.at
    var mask: UInt8 = 0
    let tens = try expectDigit(bytes, &cursor, mask: &mask, in: .day)
    let day = try tens * 10 + expectDigit(bytes, &cursor, mask: &mask, in: .day)
    date.dayNumber = UInt8(day)
    date.mask.insert(EDTF.DigitMask(rawValue: mask << 6))
    date.shape.precision = .day
    if date.mask.isEmpty {
      let length = CalendarDay.daysInMonth(Int(date.monthCode), of: date.year)
      guard day >= 1, day <= length else {
        let month = EDTFError.Month(year: date.year, month: Int(date.monthCode), length: length)
        throw EDTFError(.noSuchDay(day, month), at: start..<cursor.at)
      }
    }
    date.qualification[.day, .right] = try takeQualifier(bytes, &cursor)
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  static func endOfDigits(_ bytes: Span<UInt8>, _ cursor: Cursor) -> Int {
    var end = cursor.at
    while end < cursor.end, isDigit(bytes[end]) { end += 1 }
    return end
  }
}
