import Chronology

/// In which order days and months stand in a column of dates in figures: `3/4/2024` alone does not say it.
enum FigureOrder {
  case dayFirst, monthFirst

  /// What the cells of a column say together; nil where none says it, or two differ.
  init?(of cells: some Sequence<String>) {
    var found: FigureOrder?
    for cell in cells {
      guard let (first, second, _) = Self.figures(cell), (first > 12) != (second > 12) else {
        continue
      }
      let order: FigureOrder = first > 12 ? .dayFirst : .monthFirst
      if let found, found != order { return nil }
      found = order
    }
    guard let found else { return nil }
    self = found
  }

  /// The day of a cell by this order; nil of what is none in figures.
  func date(_ text: String) -> EDTF? {
    guard let (first, second, year) = Self.figures(text) else { return nil }
    return self == .dayFirst
      ? EDTF(year: year, month: second, day: first) : EDTF(year: year, month: first, day: second)
  }

  private static func figures(_ text: String) -> (Int, Int, Int64)? {
    let parts = PlainLine.of(text).split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].count == 4, parts[0].count <= 2, parts[1].count <= 2,
      let first = Int(parts[0]), let second = Int(parts[1]), let year = Int64(parts[2])
    else { return nil }
    return (first, second, year)
  }
}
