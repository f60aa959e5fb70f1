import AnnalsPlatform

/// How wide text will be when set, estimated without a font.
///
/// A Chinese character is as wide as the type is high. For Latin letters the widths of a common
/// grotesque are taken and a sixteenth added, which is what those in fonts for Chinese need.
enum TextMeasure {
  /// The width in points of `text` at a type size.
  static func width(_ text: some StringProtocol, size: Double) -> Double {
    Double(thousandths(text)) * size / 1000
  }

  /// The width in thousandths of the type size.
  static func thousandths(_ text: some StringProtocol) -> Int {
    var sum = 0
    for scalar in text.unicodeScalars { sum += thousandths(scalar) }
    return sum
  }

  /// The width of one character in thousandths of the type size.
  static func thousandths(_ character: Character) -> Int {
    character.unicodeScalars.reduce(0) { $0 + thousandths($1) }
  }

  /// The width of one scalar in thousandths of the type size.
  static func thousandths(_ scalar: Unicode.Scalar) -> Int {
    let value = Int(scalar.value)
    if latin.indices.contains(value - 0x20) {
      let width = Int(latin[value - 0x20])
      return width + width / 16
    }
    switch DisplayWidth.of(scalar) {
    case 0: return 0
    // Arrows and signs are narrow on a terminal and wide in a font for Chinese.
    case 1: return value >= 0x2010 && value < 0x2C00 ? 1000 : 600
    default: return 1000
    }
  }

  /// From the space to the tilde.
  private static let latin: [UInt16] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]
}
