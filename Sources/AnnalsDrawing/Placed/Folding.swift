/// How a long column of rows is folded into strips, and these are cut into segments.
struct Folding {
  let strips: Int
  let segmentsPerStrip: Int
  /// How much a segment should hold.
  private let target: Double

  init(total: Double, width: Double, _ fold: DrawingOptions.Fold) {
    let total = max(total, 1)
    let count: Int
    switch fold {
    case .scroll: count = 1
    case .strips(let number): count = max(1, min(number, 1000))
    case .sheet:
      // Names, heads and gaps between stations are not in the total yet.
      let ideal = (Metrics.sheetRatio * total * 1.35 / width).squareRoot()
      count = total < 620 ? 1 : max(1, Int(ideal.rounded()))
    }
    strips = count
    segmentsPerStrip = max(
      1, Int((total / Double(count) / Metrics.segmentHeight).rounded(.up)))
    target = total / Double(strips * segmentsPerStrip)
  }

  /// Where a segment that begins at a row ends.
  func end(of segment: Int, from start: Int, _ rows: [RowSetting]) -> Int {
    if segment == strips * segmentsPerStrip - 1 { return rows.count }
    var height = 0.0
    var end = start
    while end < rows.count {
      let next = rows[end].height
      if end > start, height + next / 2 > target { break }
      height += next
      end += 1
    }
    return end
  }
}
