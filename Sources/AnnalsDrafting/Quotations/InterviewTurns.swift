/// Finds what is answered in an interview, turn by turn and without quotation marks:
/// `A: It was cloudy.`, `答：……`, `温克让：……`.
///
/// A text is an interview when at least two of its paragraphs are labelled as questions. A question is
/// nobody's statement and is left out; an answer is of whom its label names, or else of whom the text
/// names first in English, and in Chinese of whom a label named.
struct InterviewTurns {
  private let text: [UInt32]
  private let paragraphs: [Range<Int>]
  private let people: [NameMention]
  private let isEnglish: Bool

  init(_ reading: Reading, people: [NameMention]) {
    text = reading.clean.scalars
    paragraphs = reading.clean.paragraphs
    isEnglish = reading.language == "en"
    self.people = people
  }

  /// A paragraph with a label, and what the label says.
  private struct Turn {
    enum Label { case question, answer, name(String) }
    var label: Label
    var words: Range<Int>
  }

  func find() -> [FoundQuotation] {
    let turns = labelledParagraphs()
    let questions = turns.count { if case .question = $0.label { true } else { false } }
    guard questions >= 2, questions < turns.count else { return [] }
    var answering = isEnglish ? people.first?.entity : nil
    return turns.compactMap { turn in
      switch turn.label {
      case .question: return nil
      case .name(let name): answering = name
      case .answer: break
      }
      return FoundQuotation(
        range: turn.words, isDirect: true, speaker: answering, isAnswer: true)
    }
  }

  private func labelledParagraphs() -> [Turn] {
    var turns: [Turn] = []
    var person = 0
    for paragraph in paragraphs {
      while person < people.count, people[person].range.lowerBound < paragraph.lowerBound {
        person += 1
      }
      guard let colon = text[paragraph.prefix(24)].firstIndex(of: sc(":")) else { continue }
      var start = colon + 1
      while start < paragraph.upperBound, text[start].isSpace { start += 1 }
      guard start < paragraph.upperBound, !text[start].isOpening, text[start] != 0x22,
        let label = label(paragraph.lowerBound..<colon, person)
      else { continue }
      turns.append(Turn(label: label, words: start..<paragraph.upperBound))
    }
    return turns
  }

  private func label(_ range: Range<Int>, _ person: Int) -> Turn.Label? {
    let words = string(text[range])
    if Self.questions.contains(words) { return .question }
    if Self.answers.contains(words) { return .answer }
    var last: NameMention?
    for name in people[person...].prefix(2) where name.range.upperBound <= range.upperBound {
      last = name
    }
    guard let last, last.range.upperBound == range.upperBound || isAnswering(last, range) else {
      return nil
    }
    return .name(last.entity)
  }

  /// 某某答: a name and what says that it answers.
  private func isAnswering(_ name: NameMention, _ label: Range<Int>) -> Bool {
    ["答", "说", "先生", "女士", "老师", "教授", "院士"].contains(
      string(text[name.range.upperBound..<label.upperBound]))
  }

  private static let questions: Set<String> = [
    "Q", "Question", "Interviewer", "问", "记者", "主持人", "采访者", "访问者", "笔者", "编者", "本刊", "本报",
  ]
  private static let answers: Set<String> = ["A", "Answer", "答", "受访者", "受访人"]
}
