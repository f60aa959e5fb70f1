/// Runs the rules over a text and keeps what they find, in order and without overlaps.
struct TimeFinder {
  private let text: [UInt32]
  private let structure: Structure
  private let lexicon: TimeLexicon
  private let english: TimeLexicon

  init(
    _ text: [UInt32], _ structure: Structure, _ lexicon: TimeLexicon, english: TimeLexicon
  ) {
    self.text = text
    self.structure = structure
    self.lexicon = lexicon
    self.english = english
  }

  func find() -> [TimeExpression] {
    var found: [TimeExpression] = []
    var scanner = TimeScanner(text, lexicon, english: english)
    let starts = lexicon.starts
    let gate = TimeGate(text, lexicon, english: english)
    var (i, paragraph, article) = (0, 0, 0)
    while i < text.count {
      let scalar = text[i]
      guard scalar < 0x10000, starts[Int(scalar)] else {
        i += 1
        continue
      }
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
