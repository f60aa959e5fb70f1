/// The turns of an interview in English: `Q:` and `A.`, whole names, surnames in capitals, initials.
///
/// A text is one when one label's turns are questions, two of them or more, and other labels answer. What
/// stands between a labelled answer and the next label, in paragraphs of its own, belongs to the answer.
struct EnglishInterviewTurns {
  private let text: [UInt32]
  private let paragraphs: [Range<Int>]
  private let people: [NameMention]
  private var speakers: [String: String] = [:]

  init(_ reading: Reading, people: [NameMention]) {
    text = reading.clean.scalars
    paragraphs = reading.clean.paragraphs
    self.people = people
  }

  private struct Turn {
    var label: String
    var words: Range<Int>
    var isQuestion: Bool
    var paragraph: Int
  }

  /// An interview: its answers, who asks, and whose each turn is.
  struct Interview {
    var answers: [FoundQuotation] = []
    var asking: String?
    var turns: [(range: Range<Int>, speaker: String?, isQuestion: Bool)] = []
    /// Who answers, where that is one person.
    var answering: String?

    /// The turn that a place of the text is in.
    func turn(at i: Int) -> (range: Range<Int>, speaker: String?, isQuestion: Bool)? {
      var (low, high) = (0, turns.count)
      while low < high {
        let middle = (low + high) / 2
        if turns[middle].range.upperBound <= i { low = middle + 1 } else { high = middle }
      }
      return low < turns.count && turns[low].range.contains(i) ? turns[low] : nil
    }
  }

  consuming func find() -> Interview {
    let turns = namedTurns()
    var interview = Interview()
    guard turns.count >= 3, let asking = asking(turns) else { return interview }
    guard turns.contains(where: { $0.label != asking }) else { return interview }
    interview.asking = speakerNamed(asking)
    var speakers: [String: String] = [:]
    for (index, turn) in turns.enumerated() {
      let isQuestion = turn.label == asking
      if !isQuestion, speakers[turn.label] == nil { speakers[turn.label] = speaker(turn.label) }
      let end = turns.indices.contains(index + 1) ? turns[index + 1].paragraph : turn.paragraph + 1
      for paragraph in turn.paragraph..<end {
        let words = paragraph == turn.paragraph ? turn.words : paragraphs[paragraph]
        interview.turns.append(
          (words, isQuestion ? interview.asking : speakers[turn.label], isQuestion))
        guard !isQuestion else { continue }
        interview.answers.append(
          FoundQuotation(
            range: words, isDirect: true, speaker: speakers[turn.label], isAnswer: true))
      }
    }
    let answering = Set(interview.answers.compactMap(\.speaker))
    interview.answering = answering.count == 1 ? answering.first : nil
    return interview
  }

  /// The turns whose labels mean somebody: `Narrator:` and `Date:` stand once, and are nobody's name.
  private mutating func namedTurns() -> [Turn] {
    var all = paragraphs.indices.compactMap { turn($0) }
    guard all.count >= 3 else { return [] }
    speakers = Self.speakers(people)
    for index in all.indices {
      all[index].label = speakerNamed(all[index].label)?.lowercased() ?? all[index].label
    }
    var counts: [String: Int] = [:]
    for turn in all { counts[turn.label, default: 0] += 1 }
    return all.filter { (counts[$0.label] ?? 0) > 1 || speakerNamed($0.label) != nil }
  }

  /// The label whose turns are questions.
  private func asking(_ turns: [Turn]) -> String? {
    var counts: [String: (turns: Int, questions: Int)] = [:]
    for turn in turns {
      counts[turn.label, default: (0, 0)].turns += 1
      if turn.isQuestion { counts[turn.label, default: (0, 0)].questions += 1 }
    }
    guard counts.count >= 2 else { return nil }
    if let fixed = ["q", "question", "interviewer"].first(where: { counts[$0]?.turns ?? 0 >= 2 }) {
      return fixed
    }
    let named = counts.filter { label, count in
      count.turns >= 2 && count.questions * 2 >= count.turns && speakerNamed(label) != nil
    }
    return named.max { ($0.value.questions, $1.key) < ($1.value.questions, $0.key) }?.key
  }

  // MARK: Labels

  private func turn(_ index: Int) -> Turn? {
    let paragraph = paragraphs[index]
    guard let mark = labelEnd(paragraph) else { return nil }
    var start = mark + 1
    while start < paragraph.upperBound, text[start].isSpace { start += 1 }
    guard paragraph.upperBound - start > 2, !text[start].isOpening, text[start] != 0x22 else {
      return nil
    }
    var end = mark
    if let bracket = text[paragraph.lowerBound..<mark].firstIndex(of: sc("(")) {
      end = bracket
      while end > paragraph.lowerBound, text[end - 1].isSpace { end -= 1 }
    }
    let label = string(text[paragraph.lowerBound..<end].map { $0 &- 0x41 < 26 ? $0 + 0x20 : $0 })
    return Turn(
      label: label,
      words: start..<paragraph.upperBound,
      isQuestion: text[paragraph.upperBound - 1] == sc("?"), paragraph: index)
  }

  /// The mark behind a label: a colon after capitalised words, or the full stop of `Q.` and `A.`.
  private func labelEnd(_ paragraph: Range<Int>) -> Int? {
    let start = paragraph.lowerBound
    guard paragraph.count > 4, text[start].isUppercase else { return nil }
    if text[start] == sc("Q") || text[start] == sc("A"), text[start + 1] == sc("."),
      text[start + 2].isSpace
    {
      return start + 1
    }
    var depth = 0
    for i in start..<min(start + 48, paragraph.upperBound) {
      let scalar = text[i]
      if scalar == sc(":"), depth == 0 { return i }
      if scalar == sc("(") { depth += 1 }
      if scalar == sc(")") { depth -= 1 }
      let isLabel =
        scalar.isLatinLetter || scalar == 0x20 || scalar == sc("-") || scalar == sc(".")
        || scalar == sc("'") || scalar == 0x2019 || scalar == sc(")")
      guard depth > 0 || isLabel else { return nil }
      if depth == 0, scalar.isLowercase, i > start, text[i - 1] == 0x20,
        !["d", "v", "a", "b", "l"].contains(where: { sc($0) == scalar })
      {
        return nil
      }
    }
    return nil
  }

  /// Whom a label means: somebody named in the text, else as it stands.
  private func speaker(_ label: String) -> String? {
    if ["a", "answer"].contains(label) { return people.first?.entity }
    if let known = speakerNamed(label) { return known }
    let words = label.split(separator: " ")
    return words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }

  /// A person of the text whose name, surname or initials a label is.
  private func speakerNamed(_ label: String) -> String? {
    speakers[label] ?? speakers[label.split(separator: " ").last.map(String.init) ?? label]
  }

  /// The persons of the text by what a label may call them.
  ///
  /// Whole names before surnames and initials; of several who is named first. Made only for a text that
  /// has labels.
  private static func speakers(_ people: [NameMention]) -> [String: String] {
    var names: [String] = []
    var seen: Set<String> = []
    for person in people where seen.insert(person.entity).inserted { names.append(person.entity) }
    var speakers: [String: String] = [:]
    for name in names where speakers[name.lowercased()] == nil {
      speakers[name.lowercased()] = name
    }
    for name in names {
      let words = name.lowercased().split(separator: " ")
      guard words.count > 1, let last = words.last else { continue }
      if speakers[String(last)] == nil { speakers[String(last)] = name }
    }
    for name in names {
      let initials = name.lowercased().split(separator: " ").map { String($0.prefix(1)) }.joined()
      if initials.unicodeScalars.count > 1, speakers[initials] == nil { speakers[initials] = name }
    }
    return speakers
  }
}
