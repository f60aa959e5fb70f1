/// Words that begin a place in a source rather than name one.
extension CitationParts {
  /// Those that do whatever follows, with their dot.
  private static let abbreviations: Set<String> = [
    "p", "pp", "l", "ll", "ch", "no", "vol", "fol", "para",
  ]

  /// Those that do before a number, with a dot or without.
  private static let words: Set<String> = [
    "p", "pp", "page", "pages", "pg", "l", "ll", "line", "lines", "ch", "chap", "chapter",
    "chapters",
    "no", "nos", "vol", "vols", "volume", "volumes", "fol", "folio", "para", "paragraph",
    "paragraphs", "sec", "section", "sections", "art", "fig", "figure", "table", "col", "column",
    "plate", "part", "n", "note", "footnote", "s", "bd",
  ]

  /// True where the first word begins a place: `p. 3`, `p.3`, `page 3`, `第三节`, `12`.
  func beginsLocator(_ bytes: Span<UInt8>) -> Bool {
    let (start, end) = (word.lowerBound, word.upperBound)
    guard start < end else { return false }
    if bytes[start].isDigit || matches("第", bytes, start, end) || matches("§", bytes, start, end) {
      return true
    }
    if bytes[start] >= 0x80 { return beginsChineseLocator(bytes) }
    var i = start
    while i < end, bytes[i].isLetter { i += 1 }
    guard i > start, i - start <= 10, i == end || bytes[i] == Byte.dot || bytes[i].isDigit else {
      return false
    }
    let letters = lowercased(bytes, start..<i)
    if i == end { return Self.words.contains(letters) && isNumber(bytes, rest.lowerBound) }
    if bytes[i].isDigit { return letters == "p" || letters == "pp" }
    if i + 1 == end {
      return Self.abbreviations.contains(letters)
        || Self.words.contains(letters) && isNumber(bytes, rest.lowerBound)
    }
    return Self.words.contains(letters) && bytes[i + 1].isDigit
  }

  /// True where `p.`, `第` and the like stand.
  static func isPlaceWord(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    let words: [StaticString] = ["第", "§", "页", "p.", "pp.", "vol.", "ch.", "fol.", "l.", "ll."]
    return words.contains { matches($0, bytes, start, bytes.count) }
  }

  /// `页12`, `卷三 5`.
  private func beginsChineseLocator(_ bytes: Span<UInt8>) -> Bool {
    let (start, end) = (word.lowerBound, word.upperBound)
    guard
      matches("页", bytes, start, end) || matches("頁", bytes, start, end)
        || matches("卷", bytes, start, end)
    else { return false }
    return start + 3 == end ? isNumber(bytes, rest.lowerBound) : bytes[start + 3].isDigit
  }

  /// Figures, or Roman ones up to a blank or a mark.
  private func isNumber(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    guard start < rest.upperBound else { return false }
    if bytes[start].isDigit { return true }
    var i = start
    while i < rest.upperBound, "ivxlcIVXLC".utf8.contains(bytes[i]) { i += 1 }
    return i > start && (i == rest.upperBound || !bytes[i].isLetter && bytes[i] < 0x80)
  }

  private func lowercased(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: range.map { bytes[$0] | 0x20 }, as: UTF8.self)
  }
}
