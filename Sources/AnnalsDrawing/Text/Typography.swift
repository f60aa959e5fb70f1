/// What a printer knows about characters.
enum Typography {
  /// The lines a text has of itself.
  ///
  /// Any kind of line end ends one; at most 64 are looked at.
  static func paragraphs(_ text: String) -> [Substring] {
    text.split(maxSplits: 64, omittingEmptySubsequences: false) { $0.isNewline }
  }

  /// Whether a line may end between two characters.
  static func mayBreak(after left: Character?, before right: Character) -> Bool {
    guard let left else { return false }
    if left == " " { return right != " " }
    if opening.contains(left) || hangs(right) { return false }
    return isWide(left) || isWide(right) || left == "-" || left == "/" || left == "、"
  }

  /// Whether a character does not begin a line but hangs at the end of the one before.
  static func hangs(_ character: Character) -> Bool { closing.contains(character) }

  /// Whether lines may be broken on either side of a character.
  static func isWide(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    return scalar.value >= 0x1100 && TextMeasure.thousandths(scalar) == 1000
  }

  /// Whether a text is mainly Chinese, and so can be set from top to bottom.
  static func isMostlyWide(_ text: String) -> Bool {
    var wide = 0
    var all = 0
    for character in text.prefix(32) {
      all += 1
      if isWide(character) { wide += 1 }
    }
    return wide * 2 >= all
  }

  private static let closing = Signs("，。、；：？！）》」』】〉〕”’…—·,.;:?!)]}%")
  private static let opening = Signs("（《「『【〈〔“‘([{")

  /// A few punctuation marks: no hash of each character of a text, which are letters nearly all.
  private struct Signs {
    private let ascii: ASCIISet
    private let others: [Unicode.Scalar]

    init(_ text: String) {
      ascii = ASCIISet(text)
      others = text.unicodeScalars.filter { !$0.isASCII }
    }

    func contains(_ character: Character) -> Bool {
      guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else {
        return false
      }
      if let byte = UInt8(exactly: scalar.value), byte < 0x80 { return ascii.contains(byte) }
      return !(0x3040..<0xFE00).contains(scalar.value) && others.contains(scalar)
    }
  }
}
