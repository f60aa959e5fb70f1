/// Finds what stands between quotation marks in English text: curly and straight, double and single.
///
/// Apostrophes are told from marks. Each kind of mark is looked for once from left to right, so that
/// a text of nothing but opening marks costs no more than another.
struct EnglishQuotationMarks {
  private let text: [UInt32]
  /// The next closing mark of each kind, and up to where none is.
  private var next: [UInt32: Int] = [:]

  init(_ text: [UInt32]) { self.text = text }

  private func at(_ i: Int) -> UInt32 { i >= 0 && i < text.count ? text[i] : 0x0A }

  /// The mark that closes what opens at `i`; the end of the paragraph where a quotation goes on in
  /// the next one; nil where nothing opens.
  mutating func close(_ i: Int, in paragraph: Range<Int>) -> Int? {
    guard let kind = opening(i) else { return nil }
    if let known = next[kind], known > i {
      return known < paragraph.upperBound ? known : unclosed(i, paragraph)
    }
    var j = i + 1
    while j < paragraph.upperBound, !closes(j, kind) { j += 1 }
    next[kind] = j < paragraph.upperBound ? j : paragraph.upperBound
    return j < paragraph.upperBound ? (j > i + 1 ? j : nil) : unclosed(i, paragraph)
  }

  /// A paragraph that opens with a mark and closes none is all quotation.
  private func unclosed(_ i: Int, _ paragraph: Range<Int>) -> Int? {
    i == paragraph.lowerBound && text[i] == 0x201C && paragraph.count > 40
      ? paragraph.upperBound : nil
  }

  /// The mark that opens at `i`, if one does.
  private func opening(_ i: Int) -> UInt32? {
    let before = at(i - 1)
    let isFree =
      before.isSpace || before.isOpening || before == 0x2014 || before == 0x2013 || before == 0x22
    switch text[i] {
    case 0x201C: return 0x201C
    case 0x22: return isFree ? 0x22 : nil
    case 0x2018: return isFree && at(i + 1).isLatinLetter ? 0x2018 : nil
    case sc("'"): return isFree && at(i + 1).isLatinLetter ? sc("'") : nil
    default: return nil
    }
  }

  private func closes(_ j: Int, _ kind: UInt32) -> Bool {
    switch kind {
    case 0x201C: return text[j] == 0x201D
    case 0x22: return text[j] == 0x22
    case 0x2018: return text[j] == 0x2019 && !isApostrophe(j)
    default: return text[j] == sc("'") && !isApostrophe(j)
    }
  }

  /// `don’t`, `the boys’ club`.
  private func isApostrophe(_ j: Int) -> Bool {
    if at(j + 1).isLatinLetter || at(j + 1).isDigit { return true }
    return at(j - 1) == sc("s") && at(j + 1) == 0x20 && at(j + 2).isLowercase
  }
}
