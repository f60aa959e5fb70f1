/// Whom `she` means in English: who the sentences before it are of, and else whom the text is about.
struct EnglishAntecedents {
  private let text: [UInt32]
  private let people: [NameMention]
  /// Who is named first and more often than others.
  private let protagonist: String?

  init(_ text: [UInt32], _ people: [NameMention]) {
    self.text = text
    self.people = people
    var counts: [String: Int] = [:]
    for person in people { counts[person.entity, default: 0] += 1 }
    let most = counts.values.max() ?? 0
    let first = people.first?.entity
    let isIntroduced = people.first.map { Self.isIntroduced($0.range, text) } ?? false
    protagonist = first.flatMap {
      (counts[$0] ?? 0) * 2 >= most && most > 1 || isIntroduced ? $0 : nil
    }
  }

  /// `Mary Anning (1799–1847)`, `Srinivasa Ramanujan was born`: a life begins with whom it is of.
  private static func isIntroduced(_ name: Range<Int>, _ text: [UInt32]) -> Bool {
    guard name.lowerBound < 60 else { return false }
    let after = string(text[name.upperBound..<min(text.count, name.upperBound + 12)])
    return [" (", ", who", " was born", " was a", " is a", " was the", " is the"].contains {
      after.hasPrefix($0)
    }
  }

  /// How far back a sentence may stand.
  private static let reach = 700

  /// The person that a pronoun at `i` means; of the gender that it says, as far as names tell.
  func person(of i: Int, sentence: Int, paragraph: Int, gender: EnglishGender?) -> String? {
    if let own = subject(sentence..<i), fits(own, gender) { return own }
    var end = sentence
    while end > paragraph, i - end < Self.reach {
      let start = start(before: end, paragraph)
      if let subject = subject(start..<end), fits(subject, gender) {
        return isAnotherOf(protagonist, subject, gender, in: start..<end) ? protagonist : subject
      }
      end = start
    }
    if let protagonist, fits(protagonist, gender) { return protagonist }
    return last(before: i, gender)
  }

  /// `Philpot kept her company. She died`: a sentence whose subject speaks of somebody else, who is of the same
  /// gender: the one the text is about.
  private func isAnotherOf(
    _ protagonist: String?, _ subject: String, _ gender: EnglishGender?, in sentence: Range<Int>
  ) -> Bool {
    guard let protagonist, protagonist != subject, let gender, fits(protagonist, gender) else {
      return false
    }
    return holds(["her", "his", "him"], sentence, gender)
  }

  private func holds(_ words: Set<String>, _ range: Range<Int>, _ gender: EnglishGender) -> Bool {
    var i = range.lowerBound
    while i < range.upperBound {
      var end = i
      while end < range.upperBound, text[end].isLatinLetter { end += 1 }
      if end - i == 3 || end - i == 2 {
        let word = string(text[i..<end])
        if words.contains(word) || word == "he" || word == "she",
          EnglishGender.ofPronoun(word) == gender
        {
          return true
        }
      }
      i = max(end, i + 1)
    }
    return false
  }

  /// Whether a sentence tells of a person.
  func isOfPerson(_ sentence: Range<Int>) -> Bool { subject(sentence) != nil }

  /// Whether a sentence has an `it` of its own, which the next one goes on with.
  func holdsIt(_ sentence: Range<Int>) -> Bool {
    sentence.contains { i in
      text[i] == sc("i") && i + 2 < text.count && text[i + 1] == sc("t")
        && !text[i + 2].isLatinLetter && i > 0 && !text[i - 1].isLatinLetter
    }
  }

  /// Whom `him` means: only where the sentences before in the paragraph tell of one person.
  func object(before sentence: Int, paragraph: Int, gender: EnglishGender?) -> String? {
    guard let gender else { return nil }
    var end = sentence
    while end > paragraph, sentence - end < Self.reach {
      let start = start(before: end, paragraph)
      if let subject = subject(start..<end) { return fits(subject, gender) ? subject : nil }
      if holds([], start..<end, gender) {
        return person(of: end, sentence: end, paragraph: paragraph, gender: gender)
      }
      end = start
    }
    return nil
  }

  private func fits(_ name: String, _ gender: EnglishGender?) -> Bool {
    guard let gender, let own = EnglishGender.of(name) else { return true }
    return gender == own
  }

  /// The last one named before whose gender is known to be the one asked for.
  private func last(before i: Int, _ gender: EnglishGender?) -> String? {
    guard let gender else { return nil }
    var index = people.count
    var (low, high) = (0, people.count)
    while low < high {
      let middle = (low + high) / 2
      if people[middle].range.upperBound <= i { low = middle + 1 } else { high = middle }
    }
    index = low
    while index > 0, i - people[index - 1].range.lowerBound < 2 * Self.reach {
      index -= 1
      if EnglishGender.of(people[index].entity) == gender { return people[index].entity }
    }
    return nil
  }

  private func start(before end: Int, _ paragraph: Int) -> Int {
    var i = end - 2
    while i > paragraph,
      !(text[i].endsSentence || text[i] == sc(".") && endsEnglishSentence(text, i))
    {
      i -= 1
    }
    return max(paragraph, i > paragraph ? i + 1 : paragraph)
  }

  /// The person a sentence is of: named before its first verb, with no preposition but that of a date.
  private func subject(_ sentence: Range<Int>) -> String? {
    guard let person = first(in: sentence), person.range.lowerBound - sentence.lowerBound < 70
    else {
      return nil
    }
    let grammar = EnglishGrammar.shared
    var i = sentence.lowerBound
    while i < person.range.lowerBound {
      guard text[i].isLatinLetter else {
        i += 1
        continue
      }
      var end = i
      while end < text.count, text[end].isLatinLetter { end += 1 }
      let classes = grammar.classes(of: text[i..<end])
      if !classes.isDisjoint(with: [.auxiliary, .past, .person, .thing]) { return nil }
      // `abandoned by Napoleon`, `the child of the lawyer`: somebody else is told of.
      let isBefore = person.range.lowerBound - end <= 1
      if classes.contains(.preposition), isBefore || string(text[i..<end]) == "of" { return nil }
      i = end
    }
    return person.entity
  }

  private func first(in range: Range<Int>) -> NameMention? {
    var (low, high) = (0, people.count)
    while low < high {
      let middle = (low + high) / 2
      if people[middle].range.lowerBound < range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < people.count && people[low].range.upperBound <= range.upperBound
      ? people[low] : nil
  }
}
