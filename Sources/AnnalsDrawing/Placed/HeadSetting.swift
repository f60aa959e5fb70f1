/// The names over the threads of a segment, before they have a place.
///
/// Chinese names are set from top to bottom; where any is not, all lie one under the other, each
/// beginning at its thread.
struct HeadSetting {
  let names: [String]
  let isStacked: Bool

  init(_ labels: [String]) {
    let isStacked = labels.allSatisfy(Typography.isMostlyWide)
    self.isStacked = isStacked
    // The whole name is said when pointed at.
    names = labels.map { label in
      isStacked
        ? label.count > 11 ? label.prefix(10) + "…" : label
        : LineBreaking.line(label, width: 150, size: Metrics.smallSize)
    }
  }

  /// How high they are, with the air below them.
  var height: Double {
    if names.isEmpty { return 0 }
    let tallest = Double(names.map(\.count).max() ?? 0)
    return isStacked ? tallest * Metrics.headCharacter + 12 : Double(names.count) * 12 + 6
  }

  /// The box of a name whose thread is at `x`; `bottom` is where the air ends.
  func box(_ number: Int, x: Double, bottom: Double) -> Scene.Box {
    if isStacked {
      let height = Double(names[number].count) * Metrics.headCharacter + 4
      return Scene.Box(
        x: x - Metrics.headWidth / 2, y: bottom - 6 - height - 6, width: Metrics.headWidth,
        height: height)
    }
    let width = TextMeasure.width(names[number], size: Metrics.smallSize)
    return Scene.Box(
      x: x - 4, y: bottom - height + Double(number) * 12, width: min(width, 150) + 10, height: 11)
  }
}
