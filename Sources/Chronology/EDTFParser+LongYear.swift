extension EDTFParser {
  /// `Y[-]digits[Edigits][Sdigits][?]`: a year of more than four digits, or a mantissa and a power.
  static func parseLongYear(
    _ bytes: Span<UInt8>, _ cursor: inout Cursor
  ) throws(EDTFError) -> EDTF.Date {
    let start = cursor.at
    cursor.at += 1
    let isNegative = takeIf(UInt8(ascii: "-"), bytes, &cursor)
    let mantissa = try parsePositive(bytes, &cursor, limit: EDTF.Date.greatestYear, in: .year)
    var exponent: UInt8 = 0
    if takeIf(UInt8(ascii: "E"), bytes, &cursor) {
      exponent = UInt8(
        clamping: try parsePositive(bytes, &cursor, limit: 18, in: .exponent))
    } else if mantissa <= 9999 {
      throw EDTFError(.needlessLetter, at: start..<cursor.at)
    }
    var year = mantissa
    for _ in 0..<exponent {
      let (next, overflow) = year.multipliedReportingOverflow(by: 10)
      guard !overflow, next <= EDTF.Date.greatestYear else {
        throw EDTFError(.tooManyDigits, at: start..<cursor.at)
      }
      year = next
    }
    var date = EDTF.Date(yearMagnitude: year, isNegative: isNegative, isLong: true)
    date.exponentDigits = exponent
    if peek(bytes, cursor) == UInt8(ascii: "S") {
      date.significance = try parseSignificance(bytes, &cursor)
    }
    date.qualification[.year, .right] = try takeQualifier(bytes, &cursor)
    if peek(bytes, cursor) == UInt8(ascii: "-") {
      throw EDTFError(.longYearAlone, at: cursor.at..<cursor.at + 1)
    }
    return date
  }

  /// `S` and the number of digits that count.
  static func parseSignificance(
    _ bytes: Span<UInt8>, _ cursor: inout Cursor
  ) throws(EDTFError) -> UInt8 {
    cursor.at += 1
    let digits = try parsePositive(bytes, &cursor, limit: 99, in: .significance)
    return UInt8(clamping: digits)
  }

  /// A number above zero without leading zeros.
  private static func parsePositive(
    _ bytes: Span<UInt8>, _ cursor: inout Cursor, limit: UInt64, in part: EDTFError.Expected
  ) throws(EDTFError) -> UInt64 {
    let start = cursor.at
    guard let first = peek(bytes, cursor), isDigit(first) else {
      throw unexpected(bytes, cursor, expecting: part)
    }
    if first == UInt8(ascii: "0") {
      throw EDTFError(.leadingZero, at: start..<start + 1)
    }
    var value: UInt64 = 0
    while let byte = peek(bytes, cursor), isDigit(byte) {
      value = value * 10 + UInt64(byte - UInt8(ascii: "0"))
      cursor.at += 1
      guard value <= limit else {
        throw EDTFError(.tooManyDigits, at: start..<endOfDigits(bytes, cursor))
      }
    }
    return value
  }
}
