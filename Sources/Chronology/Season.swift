/// A part of a year that EDTF numbers from 21 to 41 in the place of a month.
public struct Season: Hashable, Sendable {
  /// The number that stands for it, 21 to 41.
  public let code: Int

  /// The season of this number, or nil outside 21...41.
  public init?(code: Int) {
    guard (21...41).contains(code) else { return nil }
    self.code = code
  }

  /// The first month, and the number of months.
  ///
  /// December begins a winter of the year it is in: the winter of 2010 ends with February 2011.
  ///
  /// Seasons that name no hemisphere (21 to 24) are taken as the northern ones.
  var months: (first: Int, count: Int) {
    switch code {
    case 21...24: ((code - 21) * 3 + 3, 3)
    case 25...28: ((code - 25) * 3 + 3, 3)
    case 29...30: ((code - 29) * 3 + 9, 3)
    case 31...32: ((code - 31) * 3 + 3, 3)
    case 33...36: ((code - 33) * 3 + 1, 3)
    case 37...39: ((code - 37) * 4 + 1, 4)
    default: ((code - 40) * 6 + 1, 6)
    }
  }
}
