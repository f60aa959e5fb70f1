/// Runs the rules over a text and keeps what they find, in order and without overlaps.
struct TimeFinder {
  private let text: [UInt32]
  private let leads: LeadMap
  private let structure: Structure
  private let lexicon: TimeLexicon
  private let english: TimeLexicon

  init(_ reading: Reading, _ lexicon: Lexicon) {
    text = reading.clean.scalars
    leads = reading.leads
    structure = reading.structure
    self.lexicon = lexicon.time
    english = lexicon.english
  }

  func find() -> [TimeExpression] {
    var found: [TimeExpression] = []
    var scanner = TimeScanner(text, lexicon, english: english)
    let gate = TimeGate(text, lexicon, english: english)
    var (i, paragraph, article) = (leads.next(.time, from: 0), 0, 0)
    while i < text.count {
      while paragraph + 1 < structure.paragraphs.count,
        structure.paragraphs[paragraph + 1].range.lowerBound <= i
      {
        paragraph += 1
        if structure.paragraphs[paragraph].article != article {
          article = structure.paragraphs[paragraph].article
          scanner.era = nil
        }
      }
      if gate.admits(i), let expression = scanner.scan(at: i) {
        found.append(expression)
        i = max(expression.range.upperBound, i + 1)
      } else {
        i = past(i)
      }
      i = leads.next(.time, from: i)
    }
    return found
  }

  /// Past what begins nothing: a whole number or Latin word, else one character.
  private func past(_ i: Int) -> Int {
    var j = i + 1
    if text[i].isDigit {
      while j < text.count, text[j].isDigit { j += 1 }
    } else if text[i].isLatinLetter {
      while j < text.count, text[j].isLatinLetter { j += 1 }
    }
    return j
  }
}
