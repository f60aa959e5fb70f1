/// How a long column of rows is folded into strips, and these are cut into segments.
struct Folding {
  let strips: Int
  let segmentsPerStrip: Int
  /// How much a segment should hold.
  private let target: Double

  /// A part of the rows, as high as a page.
  struct Segment {
    var rows: Range<Int>
    var strip: Int
  }

  /// The folding of rows that are `total` high into strips that are `width` wide.
  ///
  /// What is not in the total yet, such as names and heads, makes it grow by a factor of `growth`. A sheet has
  /// as many strips as let the drawing be largest on the paper.
  init(
    total: Double, width: Double, growth: Double = 1, segmentHeight: Double,
    _ options: DrawingOptions
  ) {
    let total = max(total, 1)
    let count =
      switch options.fold {
      case .scroll: 1
      case .strips(let number): max(1, min(number, 1000))
      case .sheet: Self.strips(total * growth, width, ratio: options.paper?.ratio)
      }
    strips = count
    segmentsPerStrip = max(1, Int((total / Double(count) / segmentHeight).rounded(.up)))
    target = total / Double(strips * segmentsPerStrip)
  }

  private static func strips(_ total: Double, _ width: Double, ratio: Double?) -> Int {
    let ratio = ratio ?? Metrics.sheetRatio
    // How high a sheet of this shape has to be for so many strips.
    func height(_ count: Int) -> Double {
      max(Double(count) * width / ratio, total / Double(count) + Metrics.frontHeight)
    }
    let middle = max(1, min(1000, Int((ratio * total / width).squareRoot())))
    return (max(1, middle - 2)...middle + 1).min { height($0) < height($1) } ?? middle
  }

  /// The folding of rows onto so many sheets of equal height.
  init(sheets: Int, total: Double) {
    strips = max(1, sheets)
    segmentsPerStrip = 1
    target = max(total, 1) / Double(strips)
  }

  /// The segments of these rows, in the order of time.
  ///
  /// They end where a station does as long as that is not far off.
  func segments(heights: [Double], stations: [Grain.Station]) -> [Segment] {
    var tops = [0.0]
    for height in heights { tops.append(tops[tops.count - 1] + height) }
    var segments: [Segment] = []
    var start = 0
    for number in 1...strips * segmentsPerStrip where start < heights.count {
      var end = heights.count
      if number < strips * segmentsPerStrip {
        let ideal = place(of: target * Double(number), in: tops)
        end = max(start + 1, self.end(near: ideal, tops, stations))
      }
      segments.append(Segment(rows: start..<end, strip: (number - 1) / segmentsPerStrip))
      start = end
    }
    return segments
  }

  /// The row whose top is nearest to a height.
  private func place(of height: Double, in tops: [Double]) -> Int {
    var low = 0
    var high = tops.count - 1
    while low < high {
      let middle = (low + high) / 2
      if tops[middle] < height { low = middle + 1 } else { high = middle }
    }
    return low > 0 && height - tops[low - 1] < tops[low] - height ? low - 1 : low
  }

  /// A row near `ideal` with which a station begins, or else `ideal` itself.
  private func end(near ideal: Int, _ tops: [Double], _ stations: [Grain.Station]) -> Int {
    let leeway = target * 0.16
    var (before, after) = (ideal, ideal)
    while true {
      let isNearBefore = before > 0 && tops[ideal] - tops[before] <= leeway
      let isNearAfter = after < stations.count && tops[after] - tops[ideal] <= leeway
      guard isNearBefore || isNearAfter else { return ideal }
      if isNearBefore {
        if before == stations.count || stations[before] != stations[before - 1] { return before }
        before -= 1
      }
      if isNearAfter {
        if after > 0, stations[after] != stations[after - 1] { return after }
        after += 1
      }
    }
  }
}
