/// Whether a number by itself is a year: by the words around it.
extension TimeScanner {
  func isYear(_ year: HanNumeral, _ start: Int, isSecond: Bool) -> Bool {
    if year.length == 3 { return isAncientYear(year, start) }
    guard year.length == 4, (1000...2150).contains(year.value),
      !isPartOfNumber(start, year.end, isSecond: isSecond),
      !isBesideHan(start, year.end)
    else { return false }
    if isSecond { return true }
    let before = wordBefore(start)
    if EnglishYearWords.numbered.contains(before) || followsNumber(start, before) { return false }
    if EnglishYearWords.prepositions.contains(before) { return isYear(year, after: before, start) }
    if isCapitalised(wordEndingBefore: start), !EnglishYearWords.dated.contains(before) {
      return false
    }
    if at(year.end, ","), at(year.end + 1, "(") { return false }
    if at(year.end) == 0x20, at(year.end + 1).isDigit, !isAlone(start, year.end) { return false }
    let isCounting = before == "the" ? countsUnits(year.end) : countsWhatFollows(year.end)
    if opensAddress(start, year.end) { return false }
    return !isCounting && (year.value >= 1500 || isAlone(start, year.end))
  }

  private func isYear(_ year: HanNumeral, after preposition: String, _ start: Int) -> Bool {
    if countsUnits(year.end) { return false }
    guard countsWhatFollows(year.end) else { return true }
    if EnglishYearWords.counting.contains(preposition) { return false }
    return year.value % 100 != 0 || year.value < 1500
  }

  /// `1327–77`: two numbers that can only be a stretch of years.
  func opensShortRange(_ year: HanNumeral, _ start: Int) -> Bool {
    guard year.length == 4, (1000..<1500).contains(year.value), at(year.end, anyOf: "–-"),
      let second = HanNumeral.read(text, at: year.end + 1), second.length == 2,
      second.value > year.value % 100, !at(second.end).isDigit, !at(second.end).isLatinLetter
    else { return false }
    return !isPartOfNumber(start, year.end) && !isCapitalised(wordEndingBefore: start)
      && !EnglishYearWords.numbered.contains(wordBefore(start))
  }

  /// `from 836 to 892`, `(r. 813–833)`: years of three digits that only a second one tells.
  func opensAncientRange(_ year: HanNumeral, _ start: Int) -> Bool {
    guard year.length == 3, !isPartOfNumber(start, start + 3),
      let from = englishRangeSign(year.end), let second = HanNumeral.read(text, at: from),
      second.style == .digits, (3...4).contains(second.length), second.value > year.value,
      second.value < year.value + 700, second.value < 1600, !at(second.end).isLatinLetter
    else { return false }
    let before = wordBefore(start)
    let isReign =
      (at(start - 1, "(") || ["r.", "reigned", "ruled"].contains(before)) && at(second.end, ")")
    return isReign || before == "from" && !countsWhatFollows(second.end) && !at(second.end, "%")
  }

  /// `sacked in 410`, after times that had such years.
  private func isAncientYear(_ year: HanNumeral, _ start: Int) -> Bool {
    start - ancientEnd < 400 && !isPartOfNumber(start, year.end) && !countsWhatFollows(year.end)
      && ["in", "of", "until", "from", "by", "since", "after", "before"].contains(wordBefore(start))
  }

  private func isBesideHan(_ start: Int, _ end: Int) -> Bool {
    (start - 3..<start).contains { at($0).isHan } || (end..<end + 3).contains { at($0).isHan }
  }

  private func isAlone(_ start: Int, _ end: Int) -> Bool {
    at(start - 1, "(") || at(end, ")") || start == 0 || at(start - 1) == 0x0A
  }

  /// `0171 946 1812`; `1801 to 1950` where the first was no year.
  private func followsNumber(_ start: Int, _ before: String) -> Bool {
    if at(start - 1) == 0x20, at(start - 2).isDigit { return true }
    if at(start - 1, anyOf: "–—"), at(start - 2).isDigit { return true }
    guard before == "to" || before == "and" || before == "or" else { return false }
    let space = start - before.utf8.count - 2
    guard at(space) == 0x20, at(space - 1).isDigit else { return false }
    return before == "to" || !((space - 4)..<space).allSatisfy { at($0).isDigit }
      || at(space - 5).isDigit
  }

  /// `1600 Pennsylvania Avenue`.
  private func opensAddress(_ start: Int, _ end: Int) -> Bool {
    guard at(end) == 0x20, at(end + 1).isUppercase else { return false }
    var i = end + 1
    while i < end + 40, at(i).isLatinLetter || at(i) == 0x20 && at(i + 1).isUppercase || at(i, ".")
    {
      for street in [
        "Street", "Avenue", "Road", "Lane", "Drive", "Boulevard", "Square", "St.", "Ave",
      ]
      where at(i, word: street) { return true }
      i += 1
    }
    return false
  }

  private func isPartOfNumber(_ start: Int, _ end: Int, isSecond: Bool = false) -> Bool {
    let before = at(start - 1), after = at(end)
    if before.isDigit || before.isLatinLetter || at(start - 1, anyOf: "$£€¥#.+/@_=&") {
      return true
    }
    if at(start - 1, "-"), !isSecond,
      at(start - 2).isDigit || at(start - 2).isLatinLetter && !at(start - 2).isLowercase
    {
      return true
    }
    if at(start - 1, ","), at(start - 2).isDigit { return true }
    if after == sc("/") { return !isSlashYear(start, end) }
    if after == sc("%") || after == sc("@") || after == sc("_") { return true }
    if after == sc(".") || after == sc(",") || after == sc(":") { return at(end + 1).isDigit }
    return after == sc("-") && at(end + 1).isDigit
      && !(at(end + 2).isDigit && !at(end + 5).isDigit && !at(end + 3, anyOf: "0123456789")
        || at(end + 4).isDigit && !at(end + 5).isDigit)
  }

  /// `1998/99`.
  private func isSlashYear(_ start: Int, _ end: Int) -> Bool {
    guard at(end + 1).isDigit, at(end + 2).isDigit, !at(end + 3).isDigit, !at(end + 3, "/") else {
      return false
    }
    func digit(_ i: Int) -> Int { Int(at(i)) - 0x30 }
    let first = digit(end - 2) * 10 + digit(end - 1)
    return (first + 1) % 100 == digit(end + 1) * 10 + digit(end + 2)
  }

  /// Whether a plural noun or a unit follows: then the number counts it.
  func countsWhatFollows(_ i: Int) -> Bool {
    guard at(i) == 0x20, at(i + 1).isLowercase else { return false }
    var end = i + 1
    while at(end).isLatinLetter { end += 1 }
    let word = string(text[i + 1..<end])
    if EnglishYearWords.singular.contains(word) { return false }
    return word.hasSuffix("s") && !word.hasSuffix("ss") || countsUnits(i)
  }

  private func countsUnits(_ i: Int) -> Bool {
    guard at(i) == 0x20 || at(i, "-"), at(i + 1).isLatinLetter else { return false }
    var end = i + 1
    while at(end).isLatinLetter, end - i < 14 { end += 1 }
    return EnglishYearWords.units.contains(string(text[i + 1..<end].map(lowercase)))
  }
}

/// The words beside a number that say whether it is a year, as data.
enum EnglishYearWords {
  private static func words(_ table: String) -> Set<String> {
    Set(table.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  static let prepositions = words(
    """
    in since by until till from of during before after circa around about year early late mid through between to spring summer autumn fall winter born died throughout dated and
    """)
  /// Prepositions after which a number with a plural noun counts it.
  static let counting = words("of about around to by and from between")
  /// What is numbered rather than dated.
  static let numbered = words(
    """
    no. no p. pp. page pages room rooms box chapter section sections article articles flight number numbers vol. volume route highway line than nearly almost over some approximately only least \\
    most rs. fig. figure unit lot lots model form item items iso size grade gate bus level rule clause paragraph regulation resolution platform extension ext. verse opus op. grid reel file folder \\
    case class type mark locomotive engine catalogue under up worth cost paid sold scored
    """)
  /// Words with a capital before a year that is one: `Education Act 1944`, `Founded 1850`.
  static let dated = words(
    """
    act acts revolution congress conference convention exhibition olympics games election elections census constitution treaty agreement christmas easter day eve the a an this that his her its \\
    their our my founded built published born died established opened completed est est. copyright january february march april may june july august september october november december war \\
    budget report survey edition when if but in spring summer autumn fall winter early late mid
    """)
  static let singular = words("was is has as this his its plus census series sees does saw")
  static let units = words(
    """
    people men women children feet metres meters miles km kg tons tonnes pounds dollars percent per troops soldiers workers million billion hours yards acres hectares square copies words francs yen \\
    euros yuan rupees volts watts calories degrees kilometres kilometers kilograms grams litres liters mm cm minutes seconds
    """)
}
