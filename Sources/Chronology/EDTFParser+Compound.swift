extension EDTFParser {
  /// Two ends about the slash at `slash`.
  static func parseInterval(
    _ bytes: Span<UInt8>, slash: Int
  ) throws(EDTFError) -> EDTF.Interval {
    var left = Cursor(at: 0, end: slash)
    let start = try parseEnd(bytes, &left)
    var right = Cursor(at: slash + 1, end: bytes.count)
    let end = try parseEnd(bytes, &right)
    if start.date == nil, end.date == nil {
      throw EDTFError(.intervalWithoutDate, at: 0..<bytes.count)
    }
    let interval = EDTF.Interval(start: start, end: end)
    if interval.isBackwards { throw EDTFError(.backwards, at: 0..<bytes.count) }
    return interval
  }

  /// A date, `..` or nothing, up to the end of the cursor or a second slash.
  private static func parseEnd(
    _ bytes: Span<UInt8>, _ cursor: inout Cursor
  ) throws(EDTFError) -> EDTF.Interval.End {
    if cursor.isAtEnd { return .unknown }
    if takeDots(bytes, &cursor) {
      try expectEnd(bytes, cursor)
      return .open
    }
    let date = try parseMember(bytes, &cursor)
    if peek(bytes, cursor) == UInt8(ascii: "/") {
      throw EDTFError(.secondSlash, at: cursor.at..<cursor.at + 1)
    }
    try expectEnd(bytes, cursor)
    return .date(date)
  }

  /// A date that can stand in an interval or a set: a year with a letter stands alone, and so does a
  /// time.
  private static func parseMember(
    _ bytes: Span<UInt8>, _ cursor: inout Cursor
  ) throws(EDTFError) -> EDTF.Date {
    let start = cursor.at
    let date = try parseDate(bytes, &cursor)
    if date.standsAlone {
      throw EDTFError(.yearStandsAlone, at: start..<cursor.at)
    }
    if peek(bytes, cursor) == UInt8(ascii: "T") {
      throw EDTFError(.timeStandsAlone, at: cursor.at..<cursor.at + 1)
    }
    return date
  }

  /// `[member,…]` or `{member,…}`.
  ///
  /// Blanks may follow a comma, as in examples of the specification.
  static func parseSet(
    _ bytes: Span<UInt8>, _ cursor: inout Cursor
  ) throws(EDTFError) -> EDTF.DateSet {
    let isOne = takeIf(UInt8(ascii: "["), bytes, &cursor)
    if !isOne { cursor.at += 1 }
    let close = isOne ? UInt8(ascii: "]") : UInt8(ascii: "}")
    var members: [EDTF.DateSet.Member] = []
    repeat {
      if !members.isEmpty { while takeIf(UInt8(ascii: " "), bytes, &cursor) {} }
      guard members.count < EDTF.DateSet.maximumCount else {
        throw EDTFError(.tooManyMembers, at: 0..<bytes.count)
      }
      members.append(try parseSetMember(bytes, &cursor))
    } while takeIf(UInt8(ascii: ","), bytes, &cursor)
    guard takeIf(close, bytes, &cursor) else {
      throw unexpected(bytes, cursor, expecting: isOne ? .closingBracket : .closingBrace)
    }
    try expectEnd(bytes, cursor)
    return EDTF.DateSet(meaning: isOne ? .oneOf : .allOf, members: members)
  }

  private static func parseSetMember(
    _ bytes: Span<UInt8>, _ cursor: inout Cursor
  ) throws(EDTFError) -> EDTF.DateSet.Member {
    let start = cursor.at
    if takeDots(bytes, &cursor) { return .upTo(try parseMember(bytes, &cursor)) }
    let first = try parseMember(bytes, &cursor)
    guard takeDots(bytes, &cursor) else { return .date(first) }
    switch peek(bytes, cursor) {
    case nil, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): return .since(first)
    default: break
    }
    let last = try parseMember(bytes, &cursor)
    guard first.precision == last.precision else {
      throw EDTFError(.unequalPrecision, at: start..<cursor.at)
    }
    if let begin = first.firstUnit(), let end = last.lastUnit(), end.end <= begin.begin {
      throw EDTFError(.backwards, at: start..<cursor.at)
    }
    return .range(first, last)
  }
}
