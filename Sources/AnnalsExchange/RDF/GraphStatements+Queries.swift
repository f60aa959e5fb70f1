import AnnalsModel
import Chronology

extension GraphStatements {
  /// What questions in SPARQL ask of a date and could only reckon at length: the year, the month, the
  /// decade and the century it lies within, and where its possible days have gaps, their spans.
  mutating func writeUnits(of date: EntityID) {
    let node = Node.entity(date)
    let fixed = terms.fixed
    let hull = graph.bounds(of: date).hull
    if hull.begin.isBounded, hull.end.isBounded {
      let first = CalendarDay(of: hull.begin)
      let last = CalendarDay(of: hull.end.advanced(by: -1))
      for (property, size) in [(fixed.year, Int64(1)), (fixed.decade, 10), (fixed.century, 100)] {
        let unit = first.year.begin(ofUnit: size)
        if unit == last.year.begin(ofUnit: size) { say(node, property, .integer(unit)) }
      }
      if (first.year, first.month) == (last.year, last.month),
        let month = EDTF(year: first.year, month: first.month)
      {
        say(node, fixed.month, .text(month.description, language: ""))
      }
    }
    guard let spans = graph.edtf(date)?.possibleSpans, spans.count > 1 else { return }
    for span in spans {
      let ends = "\(span.begin.rawValue)/\(span.end.rawValue)"
      say(node, fixed.possibleSpan, .text(ends, language: ""))
    }
  }
}

extension Int64 {
  /// The greatest multiple of `size` that is not above it.
  fileprivate func begin(ofUnit size: Int64) -> Int64 {
    let rest = self % size
    return self - (rest < 0 ? rest + size : rest)
  }
}
