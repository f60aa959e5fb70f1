/// Numbered meetings by the patterns of a user: names of series with `{n}` where the number stands,
/// 第{n}次党代会, `the {n} Harbour Days`.
struct SeriesPatterns: Sendable {
  private struct Pattern: Sendable {
    var series: String
    var rest: [UInt32]
  }

  /// Patterns by the words before the number; those that begin with it are under no words.
  private var openings = Trie()
  private var byOpening: [[Pattern]] = []
  private var atNumber: [Pattern] = []

  /// Whether there are any, so that a text need not be read for them.
  var isEmpty: Bool { byOpening.isEmpty && atNumber.isEmpty }

  init(_ gazetteer: Gazetteer) {
    for entry in gazetteer.entries where entry.kind == .series {
      let halves = entry.name.split(separator: "{n}", omittingEmptySubsequences: false)
      guard halves.count == 2 else { continue }
      let (before, after) = (Self.folded(halves[0]), Self.folded(halves[1]))
      add(before, Pattern(series: entry.id, rest: after))
    }
  }

  private static func folded(_ text: Substring) -> [UInt32] {
    text.unicodeScalars.map { Folding.shared.fold($0.value) }
  }

  private mutating func add(_ before: [UInt32], _ pattern: Pattern) {
    guard !before.isEmpty else {
      if !pattern.rest.isEmpty { atNumber.append(pattern) }
      return
    }
    if let index = openings.value(of: before) { return byOpening[index].append(pattern) }
    openings.insert(before, byOpening.count)
    byOpening.append([pattern])
  }

  func find(_ text: [UInt32]) -> [NumberedMeeting] {
    guard !isEmpty else { return [] }
    var found: [NumberedMeeting] = []
    var i = 0
    while i < text.count {
      if let meeting = meeting(text, i) {
        found.append(meeting)
        i = meeting.range.upperBound
      } else {
        i += 1
      }
    }
    return found
  }

  private func meeting(_ text: [UInt32], _ i: Int) -> NumberedMeeting? {
    if openings.mayBegin(text[i]), let (index, end) = openings.longest(in: text, at: i) {
      for pattern in byOpening[index] {
        if let meeting = match(pattern, text, i, numberAt: end) { return meeting }
      }
    }
    let isFree = i == 0 || !(text[i - 1].isDigit || text[i - 1].isLatinLetter)
    for pattern in atNumber where isFree {
      if let meeting = match(pattern, text, i, numberAt: i) { return meeting }
    }
    return nil
  }

  private func match(
    _ pattern: Pattern, _ text: [UInt32], _ start: Int, numberAt i: Int
  ) -> NumberedMeeting? {
    guard let (number, end) = number(text, i), text[end...].starts(with: pattern.rest) else {
      return nil
    }
    return NumberedMeeting(
      range: start..<end + pattern.rest.count, series: pattern.series, ordinal: number)
  }

  private func number(_ text: [UInt32], _ i: Int) -> (value: Int, end: Int)? {
    if let ordinal = EnglishOrdinal.read(text, at: i) { return ordinal }
    return HanNumeral.read(text, at: i).map { ($0.value, $0.end) }
  }
}
