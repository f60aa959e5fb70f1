import Chronology

/// Headings whose date has blanks, or letters that begin no date of EDTF: `10 October 1925`, `民国十四年`.
extension Parser {
  /// No date is written in more words.
  private static let mostWords = 9

  /// Begins a heading that made no sense again, after the date it begins with; false where it begins with
  /// none but what was taken for one already.
  mutating func takeWrittenDate(_ bytes: Span<UInt8>, _ node: Int) -> Bool {
    let start = Int(nodes[node].start)
    let taken = node + 1 < nodes.count && nodes[node + 1].kind == .date ? nodes[node + 1].end : 0
    guard let stop = writtenDate(bytes, start), stop > Int(taken) else { return false }
    nodes.removeSubrange((node + 1)...)
    while hasProblem(since: start) { problems.removeLast() }
    append(.date, start, stop, .isDamaged)
    record(.dateMalformed, start, stop, WrittenDate.words(text(bytes, start, stop)))
    position = stop
    return true
  }

  /// The longest run of words from `start` that are a date.
  private func writtenDate(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    var stop = start
    var longest: Int?
    for _ in 0..<Self.mostWords {
      while peek(bytes, stop).isBlank { stop += 1 }
      while !peek(bytes, stop).isBlank, !peek(bytes, stop).isLineBreak { stop += 1 }
      if WrittenDate.isDate(text(bytes, start, stop)) { longest = stop }
    }
    return longest
  }
}

extension WrittenDate {
  /// True of what is a date, whether or not it is certain which.
  static func isDate(_ text: String) -> Bool {
    meaning(of: text) != nil || advice(for: text) != nil
  }

  /// What is said of a date that is none of EDTF: the text, its advice, and what it means there.
  static func words(_ text: String) -> [String] {
    let meant = meaning(of: text)?.description ?? ""
    return [text, "", advice(for: text) ?? "", meant]
  }
}
