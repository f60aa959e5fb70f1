extension EDTFParser {
  /// `THH:MM:SS` and a zone or none, after a plain day.
  static func parseTime(
    _ bytes: Span<UInt8>, _ cursor: inout Cursor, of date: EDTF.Date
  ) throws(EDTFError) -> EDTF.DateTime {
    guard date.precision == .day, date.mask.isEmpty, date.qualification.isEmpty else {
      throw EDTFError(.timeWithoutDay, at: 0..<cursor.at)
    }
    cursor.at += 1
    let hour = try parseClock(bytes, &cursor, .hour, limit: 23)
    try expectColon(bytes, &cursor)
    let minute = try parseClock(bytes, &cursor, .minute, limit: 59)
    try expectColon(bytes, &cursor)
    let second = try parseClock(bytes, &cursor, .second, limit: 59)
    let zone = try parseZone(bytes, &cursor)
    try expectEnd(bytes, cursor)
    return EDTF.DateTime(
      date: date, secondOfDay: Int32(hour * 3600 + minute * 60 + second), zone: zone)
  }

  private static func parseZone(
    _ bytes: Span<UInt8>, _ cursor: inout Cursor
  ) throws(EDTFError) -> EDTF.DateTime.Zone {
    if takeIf(UInt8(ascii: "Z"), bytes, &cursor) { return .utc }
    let start = cursor.at
    let isNegative = peek(bytes, cursor) == UInt8(ascii: "-")
    guard isNegative || peek(bytes, cursor) == UInt8(ascii: "+") else { return .local }
    cursor.at += 1
    let hours = try parseClock(bytes, &cursor, .zoneHour, limit: 23)
    let hasMinutes = takeIf(UInt8(ascii: ":"), bytes, &cursor)
    let minutes = hasMinutes ? try parseClock(bytes, &cursor, .zoneMinute, limit: 59) : 0
    let offset = hours * 60 + minutes
    // ISO 8601-1:2019, 4.3.13: an offset of zero is never negative.
    if isNegative, offset == 0 { throw EDTFError(.negativeZeroZone, at: start..<cursor.at) }
    return .offset(minutes: Int16(isNegative ? -offset : offset), hasMinutes: hasMinutes)
  }

  private static func parseClock(
    _ bytes: Span<UInt8>, _ cursor: inout Cursor, _ part: EDTFError.Expected, limit: Int
  ) throws(EDTFError) -> Int {
    let start = cursor.at
    let value = try expectNumber(bytes, &cursor, in: part)
    guard value <= limit else {
      throw EDTFError(.clock(part, value, limit), at: start..<cursor.at)
    }
    return value
  }

  private static func expectColon(
    _ bytes: Span<UInt8>, _ cursor: inout Cursor
  ) throws(EDTFError) {
    guard takeIf(UInt8(ascii: ":"), bytes, &cursor) else {
      throw unexpected(bytes, cursor, expecting: .colon)
    }
  }
}
