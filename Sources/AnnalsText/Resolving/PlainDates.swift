/// The years, months and days in digits that were read already, which most dates are.
///
/// By number, not by word: the dates of one time stand together, and few times are in the processor's cache at
/// once, where a table of words would lie all over the memory.
package struct PlainDates: Sendable {
  /// A date as a number: a year, and a place within it.
  package struct Key {
    fileprivate var year: Int
    fileprivate var place: Int

    /// The key of `2024`, `2024-06` or `2024-06-24`; nil for all other spellings.
    package init?(_ bytes: Span<UInt8>) {
      guard bytes.count == 4 || bytes.count == 7 || bytes.count == 10,
        let century = Self.twoDigits(bytes, 0), let rest = Self.twoDigits(bytes, 2)
      else { return nil }
      year = century * 100 + rest
      place = 0
      if bytes.count == 4 { return }
      guard bytes[4] == Byte.hyphen, let month = Self.twoDigits(bytes, 5), 1...12 ~= month else {
        return nil
      }
      place = month * PlainDates.daysOfMonth
      if bytes.count == 7 { return }
      guard bytes[7] == Byte.hyphen, let day = Self.twoDigits(bytes, 8), 1...31 ~= day else {
        return nil
      }
      place += day
    }

    private static func twoDigits(_ bytes: Span<UInt8>, _ i: Int) -> Int? {
      let (tens, ones) = (bytes[i] &- 0x30, bytes[i + 1] &- 0x30)
      return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : nil
    }
  }

  private static let daysOfMonth = 32
  private static let daysOfYear = 13 * daysOfMonth
  private static let none = UInt32.max

  /// For each year where its dates begin; a year without any has none.
  private var starts = Array(repeating: none, count: 10_000)
  private var entities: [UInt32] = []

  package init() {}

  /// The number of a date; nil where it is not there.
  package subscript(key: Key) -> UInt32? {
    get {
      let start = starts[key.year]
      guard start != Self.none else { return nil }
      let entity = entities[Int(start) + key.place]
      return entity == Self.none ? nil : entity
    }
    set {
      if starts[key.year] == Self.none {
        starts[key.year] = UInt32(entities.count)
        entities.append(contentsOf: repeatElement(Self.none, count: Self.daysOfYear))
      }
      entities[Int(starts[key.year]) + key.place] = newValue ?? Self.none
    }
  }
}
