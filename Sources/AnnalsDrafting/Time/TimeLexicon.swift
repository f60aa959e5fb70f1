/// The words of time in one trie, built once from the tables.
struct TimeLexicon: Sendable {
  enum Word: Sendable {
    case shift(TimeUnit, Int, TimePoint.Base)
    /// Several days or years on end, by their shifts: 明后两天.
    case shifts(TimeUnit, Int, Int)
    case centuryShift(Int)
    /// Saturday and Sunday of a week.
    case weekend(Int, TimePoint.Base)
    /// An era, once for each ruler who named one so.
    case era([EraSpan])
    case named(String)
    case plan(Int, Int)
    case holiday(month: Int, day: Int, isLunar: Bool)
    case calendar(isLunar: Bool)
    case daypart, vague, frequency
    case month(Int)
    case weekday(Int)
    case season(Int)
    case ordinal(Int)
    case cardinal(Int)
    case decade(Int)
  }

  /// The English words; `_` in the table is a space.
  static let english = TimeLexicon(
    englishTimeWords, eras: "", plans: "", named: englishNamedPeriods, openers: englishOpeners)

  static let chinese = TimeLexicon(
    chineseTimeWords, eras: eras, plans: planPeriods, named: namedPeriods)

  private(set) var trie = Trie()
  /// What may stand before the name of an era, 清 or 北宋, by its place in `dynastyYears`.
  private(set) var dynasties = Trie()
  private(set) var dynastyYears: [ClosedRange<Int>] = []
  private(set) var words: [Word] = []
  /// How the words of English begin expressions, and which follow `the`, for a quick look.
  private(set) var firstWords = Trie()
  private(set) var secondWords = Trie()
  private(set) var afterArticle = Trie()
  /// Every word that an English expression may begin with.
  private var openers: [[UInt32]] = []
  /// Whether the tables are read, and what comes now is a user's.
  private var isMade = false

  /// Whether the name of an era stands there.
  func beginsWithEra(_ text: [UInt32], _ i: Int) -> Bool {
    guard let (value, _) = trie.longest(in: text, at: i), case .era = words[value] else {
      return false
    }
    return true
  }

  init(_ table: String, eras: String, plans: String, named: String, openers: String = "") {
    for word in WordTable.words(openers) { open(with: word[...], .alone) }
    for word in WordTable.words(englishCounted) {
      secondWords.insert(word, joining: EnglishOpener.number.rawValue)
    }
    add(named: named)
    add(plans: plans)
    add(eras: eras)
    for entry in WordTable.parts(dynastyNames, ";") {
      let parts = entry.split(whereSeparator: \.isWhitespace)
      let years = parts.suffix(2).compactMap { Int($0) }
      guard years.count == 2 else { continue }
      for name in parts.dropLast(2) { dynasties.insert(String(name), dynastyYears.count) }
      dynastyYears.append(years[0]...years[1])
    }
    for line in WordTable.parts(table, "\n") {
      let halves = line.split(separator: ":", maxSplits: 1)
      guard halves.count == 2, let word = Self.word(halves[0]) else { continue }
      for name in WordTable.words(halves[1]) { add(name, word) }
    }
    isMade = true
  }

  /// Says where an expression may begin: at some characters, at the beginnings of the words, and at
  /// some words of English.
  func addLeads(to leads: inout LeadTable) {
    leads.add(trie, .time)
    leads.add("0123456789“\"「『‘'’闰正腊冬端公西纪前年月岁周星礼半第每上中下本这头元今去来明民甲乙丙丁戊己庚辛壬癸春夏秋", .time)
    leads.add(HanNumeral.signs, .time)
    for word in openers { leads.add(firstWordOf: word, .time) }
    leads.add(firstWordOf: "the".unicodeScalars.map(\.value), .time)
  }

  mutating func add(_ name: String, _ word: Word) {
    add(name.unicodeScalars.map { Folding.shared.fold($0.value) }, word)
  }

  private mutating func add(_ name: [UInt32], _ word: Word) {
    let scalars = name.map { $0 == sc("_") ? 0x20 : $0 }
    trie.insert(scalars, words.count, overriding: isMade)
    addFirstWord(of: scalars[...], word)
    words.append(word)
  }

  private mutating func open(with word: ArraySlice<UInt32>, _ role: EnglishOpener) {
    openers.append(Array(word))
    firstWords.insert(word, joining: role.rawValue)
  }

  /// Keeps how an entry of English begins.
  private mutating func addFirstWord(of name: ArraySlice<UInt32>, _ entry: Word) {
    let word = name.prefix { $0.isLatinLetter }
    let rest = name.dropFirst(word.count)
    guard !word.isEmpty else { return }
    if string(word) == "the" {
      afterArticle.insert(rest.dropFirst().prefix { $0.isLatinLetter }, 1)
    } else if rest.first == sc("-"), word.count < 4 {
      open(with: word, .hyphen)
    } else if rest.first == 0x20 {
      open(with: word, .phrase)
      let second = rest.dropFirst().prefix { $0.isLatinLetter }
      secondWords.insert(second, joining: EnglishOpener.phrase.rawValue)
    } else if case .cardinal = entry {
      open(with: word, .number)
    } else {
      open(with: word, .alone)
    }
  }

  /// Adds periods as the table has them, `EDTF : names`.
  mutating func add(named table: String) {
    for (value, names) in WordTable.lines(table) {
      for name in WordTable.words(names) { add(name, .named(value)) }
    }
  }

  private mutating func add(plans table: String) {
    for entry in WordTable.parts(table, ";") {
      let parts = entry.split(separator: " ")
      guard parts.count == 3, let from = Int(parts[1]), let to = Int(parts[2]) else { continue }
      add(String(parts[0]), .plan(from, to))
    }
  }

  private mutating func add(eras table: String) {
    for entry in WordTable.parts(table, ";") {
      let parts = entry.split(separator: " ")
      guard parts.count == 3, let first = Int(parts[1]), let last = Int(parts[2]) else { continue }
      let name = String(parts[0])
      let span = EraSpan(first: first, last: last, solarFrom: solarEras[name] ?? .max)
      if let index = trie.value(of: name.unicodeScalars.map(\.value)),
        case .era(let spans) = words[index]
      {
        words[index] = .era(spans + [span])
      } else {
        add(name, .era([span]))
      }
    }
  }

  private static func word(_ meaning: Substring) -> Word? {
    let parts = meaning.split(separator: " ").map(String.init)
    guard let kind = parts.first else { return nil }
    switch kind {
    case "vague": return .vague
    case "frequency": return .frequency
    case "daypart": return .daypart
    case "calendar": return .calendar(isLunar: parts.last == "lunar")
    case "holiday":
      let numbers = parts.compactMap(Int.init)
      guard numbers.count == 2 else { return nil }
      return .holiday(month: numbers[0], day: numbers[1], isLunar: parts[1] == "lunar")
    default: return shift(parts)
    }
  }

  private static let bases: [String: TimePoint.Base] = [
    "document": .document, "focus": .focus, "either": .either,
  ]

  private static func shift(_ parts: [String]) -> Word? {
    if parts.count == 2, let number = Int(parts[1]) { return numbered(parts[0], number) }
    guard parts.count == 3, let amount = Int(parts[1]) else { return nil }
    if let last = Int(parts[2]) { return .shifts(parts[0] == "days" ? .day : .year, amount, last) }
    guard let base = bases[parts[2]] else { return nil }
    switch parts[0] {
    case "day": return .shift(.day, amount, base)
    case "week": return .shift(.week, amount, base)
    case "month": return .shift(.month, amount, base)
    case "year": return .shift(.year, amount, base)
    case "century": return .centuryShift(amount)
    case "weekend": return .weekend(amount, base)
    default: return nil
    }
  }
}

extension TimeLexicon {
  fileprivate static func numbered(_ kind: String, _ number: Int) -> Word? {
    switch kind {
    case "month": .month(number)
    case "weekday": .weekday(number)
    case "season": .season(number)
    case "ordinal": .ordinal(number)
    case "cardinal": .cardinal(number)
    case "decade": .decade(number)
    default: nil
    }
  }
}

/// The five-year plans: `name first last`.
let planPeriods = """
  一五 1953 1957; 二五 1958 1962; 三五 1966 1970; 四五 1971 1975; 五五 1976 1980; 六五 1981 1985; 七五 1986 1990; 八五 1991 1995; 九五 1996 2000; \
  十五 2001 2005; 十一五 2006 2010; 十二五 2011 2015; 十三五 2016 2020; 十四五 2021 2025; 十五五 2026 2030; 十六五 2031 2035
  """
