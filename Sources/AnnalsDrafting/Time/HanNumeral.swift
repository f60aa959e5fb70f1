/// Numbers as Chinese text writes them.
struct HanNumeral {
  enum Style { case digits, positional, units }

  var value: Int
  var end: Int
  var style: Style
  /// How many characters wrote it.
  var length: Int

  /// All signs that numbers are written with.
  static let signs = "〇零一壹二两贰三叁四肆五伍六陆七柒八捌九玖十拾廿卅百千万"

  /// The value of a digit sign, 〇 and 零 included.
  static func value(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x3007, 0x96F6: 0
    case 0x4E00, 0x58F9: 1
    case 0x4E8C, 0x4E24, 0x8D30: 2
    case 0x4E09, 0x53C1: 3
    case 0x56DB, 0x8086: 4
    case 0x4E94, 0x4F0D: 5
    case 0x516D, 0x9646: 6
    case 0x4E03, 0x67D2: 7
    case 0x516B, 0x634C: 8
    case 0x4E5D, 0x7396: 9
    default: nil
    }
  }

  /// The value of a sign that multiplies, or of 廿 and 卅.
  static func unit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x5341, 0x62FE: 10
    case 0x5EFF: 20
    case 0x5345: 30
    case 0x767E: 100
    case 0x5343: 1_000
    case 0x4E07: 10_000
    default: nil
    }
  }

  /// The number at `start`, in ASCII digits or Chinese signs.
  static func read(_ text: [UInt32], at start: Int) -> HanNumeral? {
    guard start >= 0, start < text.count else { return nil }
    return text[start].isDigit ? readDigits(text, start) : readSigns(text, start)
  }

  private static func readDigits(_ text: [UInt32], _ start: Int) -> HanNumeral? {
    var (i, value) = (start, 0)
    while i < text.count, text[i].isDigit {
      guard i - start < 8 else { return nil }
      value = value * 10 + Int(text[i] - 0x30)
      i += 1
    }
    return HanNumeral(value: value, end: i, style: .digits, length: i - start)
  }

  private static func readSigns(_ text: [UInt32], _ start: Int) -> HanNumeral? {
    var i = start
    var hasUnits = false
    while i < text.count, i - start < 10 {
      let scalar = text[i]
      if unit(scalar) != nil {
        hasUnits = true
      } else if value(scalar) == nil, !isZeroLetter(text, i, start) {
        break
      }
      i += 1
    }
    guard i > start else { return nil }
    let signs = text[start..<i]
    guard let value = hasUnits ? unitsValue(signs) : positionalValue(signs) else { return nil }
    return HanNumeral(
      value: value, end: i, style: hasUnits ? .units : .positional, length: i - start)
  }

  /// O written for 〇 inside a number.
  private static func isZeroLetter(_ text: [UInt32], _ i: Int, _ start: Int) -> Bool {
    i > start && (text[i] == sc("O") || text[i] == sc("o") || text[i] == sc("0"))
  }

  private static func positionalValue(_ signs: ArraySlice<UInt32>) -> Int? {
    guard signs.count <= 6 else { return nil }
    return signs.reduce(0) { $0 * 10 + (value($1) ?? 0) }
  }

  private static func unitsValue(_ signs: ArraySlice<UInt32>) -> Int? {
    var (total, digit, sawDigit) = (0, 0, false)
    for sign in signs {
      guard let unit = unit(sign) else {
        digit = (sawDigit ? digit * 10 : 0) + (value(sign) ?? 0)
        sawDigit = value(sign) != 0
        continue
      }
      if unit == 20 || unit == 30 {
        total += unit
      } else {
        total += (sawDigit ? digit : unit == 10 ? 1 : max(digit, 1)) * unit
      }
      (digit, sawDigit) = (0, false)
      if total > 1_000_000 { return nil }
    }
    return total + digit
  }
}
