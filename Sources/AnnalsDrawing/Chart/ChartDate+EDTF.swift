public import Chronology

extension ChartDate {
  /// A date as EDTF says it.
  ///
  /// Its bounds are those at face value; qualifiers are drawn, not widened.
  public init(_ edtf: EDTF) {
    let bounds = edtf.bounds
    let text = edtf.description
    let isBoth = text.utf8.contains(UInt8(ascii: "%"))
    self.init(
      text, earliestBegin: bounds.earliestBegin.rawValue,
      latestBegin: bounds.latestBegin.rawValue, earliestEnd: bounds.earliestEnd.rawValue,
      latestEnd: bounds.latestEnd.rawValue, form: Self.form(edtf, bounds),
      isApproximate: isBoth || text.utf8.contains(UInt8(ascii: "~")),
      isUncertain: isBoth || text.utf8.contains(UInt8(ascii: "?")))
  }

  private static func form(_ edtf: EDTF, _ bounds: DateBounds) -> Form {
    if case .interval = edtf.form { return .interval }
    let (begin, end) = (bounds.earliestBegin.rawValue, bounds.latestEnd.rawValue)
    let (length, overflow) = end.subtractingReportingOverflow(begin)
    if overflow || length > 93 * Seconds.perDay { return .year }
    return length > Seconds.perDay ? .month : .day
  }
}
