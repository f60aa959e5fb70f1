/// Finds numbered meetings of English text: `the 12th Session of the Council`, `the 58th Munich Security
/// Conference`, `the second plenary session of the 20th CPC Central Committee`, `the Board's 138th session`.
struct EnglishSeriesFinder {
  private let text: [UInt32]
  private let written: [UInt32]
  private let leads: LeadMap

  init(_ reading: Reading) {
    text = reading.clean.scalars
    written = reading.clean.written
    leads = reading.leads
  }

  private func at(_ i: Int) -> UInt32 { i >= 0 && i < text.count ? text[i] : 0x0A }

  func find() -> [NumberedMeeting] {
    var found: [NumberedMeeting] = []
    var i = leads.next(.ordinal, from: 0)
    while i < text.count {
      var end = i + 1
      if !at(i - 1).isDigit, !at(i - 1).isLatinLetter,
        let (ordinal, stop) = EnglishOrdinal.read(text, at: i),
        let meeting = meeting(i, ordinal, stop, after: found.last?.range.upperBound ?? 0)
      {
        found.append(meeting)
        end = meeting.range.upperBound
      }
      i = leads.next(.ordinal, from: end)
    }
    return found
  }

  private func meeting(_ start: Int, _ ordinal: Int, _ end: Int, after limit: Int)
    -> NumberedMeeting?
  {
    guard let noun = noun(end) else { return nil }
    let stop = tail(noun.upperBound)
    let body = possessor(start, limit)
    let isNamed =
      stop > noun.upperBound || body != nil
      || text[end..<noun.upperBound].contains { $0.isUppercase }
    guard isNamed || text[start].isDigit && end < noun.lowerBound else { return nil }
    let kind = string(written[end + 1..<stop])
    let series = body.map { string(written[$0]) + " " + kind } ?? kind
    return NumberedMeeting(range: start..<stop, series: series, ordinal: ordinal)
  }

  /// The noun of a meeting within the next words: names, and words that such names hold.
  private func noun(_ end: Int) -> Range<Int>? {
    var i = end
    for _ in 0..<8 {
      guard at(i) == 0x20 || at(i) == 0x0B, at(i + 1).isLatinLetter || at(i + 1).isDigit else {
        return nil
      }
      let word = i + 1..<endOfName(i + 1)
      let small = string(text[word].map { $0 &- 0x41 < 26 ? $0 + 0x20 : $0 })
      if EnglishMeetingWords.nouns.contains(small) {
        // World Congress Summit: the last noun is the meeting.
        if let next = nounAlone(word.upperBound) { return nounAlone(next.upperBound) ?? next }
        return word
      }
      guard text[word.lowerBound].isUppercase || EnglishMeetingWords.within.contains(small) else {
        return nil
      }
      if EnglishMeetingWords.never.contains(small) { return nil }
      i = word.upperBound
    }
    return nil
  }

  /// The word after `end`, if it is the noun of a meeting.
  private func nounAlone(_ end: Int) -> Range<Int>? {
    guard at(end) == 0x20, at(end + 1).isLatinLetter else { return nil }
    let word = end + 1..<endOfName(end + 1)
    let small = string(text[word].map { $0 &- 0x41 < 26 ? $0 + 0x20 : $0 })
    return EnglishMeetingWords.nouns.contains(small) ? word : nil
  }

  private func endOfName(_ i: Int) -> Int {
    var j = i
    while at(j).isLatinLetter || at(j).isDigit || at(j) == sc("-") && at(j + 1).isLatinLetter {
      j += 1
    }
    return j
  }

  /// `of the 20th CPC Central Committee`, `on Climate Change`, `of the Parties to the Convention`.
  private func tail(_ end: Int) -> Int {
    var end = end
    for _ in 0..<3 {
      guard at(end) == 0x20,
        let small = ["of", "on", "for", "to"].lazy.compactMap({ word(end + 1, $0) }).first
      else { break }
      var i = word(small + 1, "the").map { $0 + 1 } ?? small + 1
      if let (_, stop) = EnglishOrdinal.read(text, at: i), at(stop) == 0x20 { i = stop + 1 }
      guard at(i).isUppercase else { break }
      let run = EnglishRun(text, from: i)
      guard !run.words.isEmpty, !run.words[0].roles.contains(.month) else { break }
      end = run.range.upperBound
    }
    return end
  }

  private func word(_ i: Int, _ word: String) -> Int? {
    var j = i
    for byte in word.utf8 {
      guard at(j) == UInt32(byte) else { return nil }
      j += 1
    }
    return at(j).isLatinLetter ? nil : j
  }

  /// The body whose meeting it is: `the Board's 138th session`.
  private func possessor(_ start: Int, _ limit: Int) -> Range<Int>? {
    guard at(start - 1) == 0x20 else { return nil }
    var end = start - 1
    if at(end - 1) == sc("s"), at(end - 2) == sc("'") || at(end - 2) == 0x2019 {
      end -= 2
    } else {
      return nil
    }
    var begin = end
    while begin > limit, end - begin < 60,
      at(begin - 1).isLatinLetter || at(begin - 1) == 0x20 && isCapital(before: begin - 1)
    {
      begin -= 1
    }
    return begin < end && at(begin).isUppercase ? begin..<end : nil
  }

  private func isCapital(before i: Int) -> Bool {
    var j = i
    while j > 0, at(j - 1).isLatinLetter { j -= 1 }
    return at(j).isUppercase && !["The", "At", "In", "On", "By"].contains(string(text[j..<i]))
  }
}

/// Ordinal numbers of English: `12th`, `second`, `sixty-ninth`.
enum EnglishOrdinal {
  static func read(_ text: [UInt32], at start: Int) -> (value: Int, end: Int)? {
    func at(_ i: Int) -> UInt32 { i >= 0 && i < text.count ? text[i] : 0x0A }
    if at(start).isDigit {
      guard let number = HanNumeral.read(text, at: start), number.style == .digits,
        number.value < 2_000
      else { return nil }
      let suffix = string([at(number.end), at(number.end + 1)])
      guard ["st", "nd", "rd", "th"].contains(suffix), !at(number.end + 2).isLatinLetter else {
        return nil
      }
      return (number.value, number.end + 2)
    }
    guard let (value, end) = table.longestWord(in: text, at: start) else { return nil }
    return (value, end)
  }

  /// Says where an ordinal number may begin.
  static func addLeads(to leads: inout LeadTable) {
    leads.add("0123456789", .ordinal)
    for (word, _) in words { leads.add(firstWordOf: word.unicodeScalars.map(\.value), .ordinal) }
  }

  private static let table: Trie = {
    var trie = Trie()
    for (word, value) in words { trie.insert(word, value) }
    return trie
  }()

  private static let words: [(String, Int)] = {
    let ones = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    ]
    let teens = [
      "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
      "seventeenth",
      "eighteenth", "nineteenth",
    ]
    let tens = ["twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"]
    var words = [("hundredth", 100)]
    for (i, word) in (ones + teens).enumerated() { words.append((word, i + 1)) }
    for (i, ten) in tens.enumerated() {
      words.append((ten + "ieth", (i + 2) * 10))
      for (j, one) in ones.enumerated() { words.append(("\(ten)y-\(one)", (i + 2) * 10 + j + 1)) }
    }
    return words
  }()
}

/// The words of numbered meetings, as data.
enum EnglishMeetingWords {
  private static func words(_ table: String) -> Set<String> {
    Set(table.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  static let nouns = words(
    """
    session sessions congress conference assembly summit meeting forum plenum plenary convention symposium round dialogue expo games olympics olympiad festival workshop colloquium synod seminar council
    """)
  static let within = words(
    """
    plenary annual ordinary special extraordinary regular international national general joint full biennial triennial ministerial world party winter summer and of high-level formal informal regional academic collective
    """)
  static let never = words(
    "century anniversary birthday floor street avenue infantry regiment division")
}
