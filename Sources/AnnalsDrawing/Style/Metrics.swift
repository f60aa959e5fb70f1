/// The sizes of the placed form, in points.
enum Metrics {
  static let labelSize = 9.5
  static let smallSize = 8.0
  static let line = 12.0
  static let smallLine = 10.5
  static let rowPadding = 2.4
  /// From the top of a row to the middle of its first line.
  static let firstLine = 7.5
  static let noteSize = 8.5
  static let noteLine = 11.5
  static let notePadding = 4.0

  static let stationWidth = 46.0
  static let stationHeight = 15.0
  static let stationGap = 5.0
  static let trackPitch = 5.5
  static let trackCount = 4
  /// From the line of a proportional axis to the rows.
  static let axisDistance = trackPitch * Double(trackCount) + 4
  static let markWidth = 15.0
  static let threadPitch = 12.0
  static let threadLimit = 18
  static let headCharacter = 10.0
  static let headWidth = 11.0
  static let stripGap = 30.0
  static let segmentGap = 26.0
  /// As high as the text of a page.
  static let segmentHeight = 760.0
  static let margin = 26.0
  static let sheetRatio = 1.414
  /// The title and the legend.
  static let frontHeight = 130.0
}
