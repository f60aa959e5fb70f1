/// What English says of a time besides its date: `spring 1911`, `early October 1911`, `between 1911 and 1913`.
///
/// The words of a text that stands alone and was meant as a date, in lower case.
struct EnglishPhrase {
  private let words: [String]

  init(_ text: String) {
    words = text.split { " ,".contains($0) }.map { word in
      let word = word.lowercased()
      return word.hasSuffix(".") ? String(word.dropLast()) : word
    }
  }

  /// Its meaning in EDTF; nil where it leaves a doubt.
  var meaning: EDTF? {
    guard (2...10).contains(words.count) else { return nil }
    return EnglishDay(words)?.edtf ?? partOfYear ?? partOfMonth ?? century ?? beforeChrist
      ?? qualified
      ?? between ?? alternatives ?? interval ?? bounded
  }

  /// A time that is before or after another, and not said whether that is among it.
  var beside: (isBefore: Bool, date: EDTF)? {
    guard let first = words.first, first == "before" || first == "after",
      let date = Self.date(words.dropFirst())
    else { return nil }
    return (first == "before", date)
  }

  private static func date(_ words: some Collection<String>) -> EDTF? {
    if words.count == 1, let only = words.first, let date = EDTF(only) { return date }
    return EnglishDay(words)?.edtf
  }

  /// The words behind the first ones, where these are so, an article left out.
  private func rest(after starts: [String]) -> ArraySlice<String>? {
    for start in starts {
      let parts = start.split(separator: " ").map(String.init)
      if words.count > parts.count, words.starts(with: parts) { return words[parts.count...] }
    }
    return nil
  }

  // MARK: Parts

  /// The parts of a year and the codes that EDTF has for them.
  private static let parts: [(words: [String], code: Int)] = [
    (["spring"], 21), (["summer"], 22), (["autumn"], 23), (["fall"], 23), (["winter"], 24),
    (["first", "quarter"], 33), (["second", "quarter"], 34), (["third", "quarter"], 35),
    (["fourth", "quarter"], 36), (["last", "quarter"], 36), (["first", "half"], 40),
    (["second", "half"], 41),
  ]

  /// `spring 1911`, `the first half of 1911`, `early 1911`.
  private var partOfYear: EDTF? {
    let plain = words.filter { $0 != "the" && $0 != "of" && $0 != "in" }
    guard let year = plain.last.flatMap({ EnglishDay([$0])?.year }) else { return nil }
    let written = String(year).count == 4 ? String(year) : "0\(year)"
    if let part = Self.parts.first(where: { $0.words == Array(plain.dropLast()) }) {
      return EDTF("\(written)-\(part.code)")
    }
    switch plain.dropLast() {
    case ["early"], ["beginning"]: return EDTF("\(written)-01~")
    case ["late"], ["end"]: return EDTF("\(written)-12~")
    default: return nil
    }
  }

  /// `early October 1911`: ten days.
  private var partOfMonth: EDTF? {
    for (third, names) in [["early"], ["mid", "middle of"], ["late"]].enumerated() {
      guard let rest = rest(after: names), let month = Self.date(rest) else { continue }
      return WrittenDate.third(third, of: month)
    }
    guard let first = words.first, first.hasPrefix("mid-") else { return nil }
    return Self.date([String(first.dropFirst(4))] + words.dropFirst())
      .flatMap { WrittenDate.third(1, of: $0) }
  }

  /// `the 20th century`, `early 20th century`.
  private var century: EDTF? {
    let plain = words.filter { $0 != "the" }
    guard plain.count == 2 || plain.count == 3, plain.last == "century",
      let number = WrittenDate.ordinal(plain[plain.count - 2]), (2...99).contains(number)
    else { return nil }
    let years = (number - 1 < 10 ? "0" : "") + String(number - 1)
    switch plain.count == 3 ? plain[0] : "" {
    case "": return EDTF("\(years)XX")
    case "early": return EDTF("\(years)0X~")
    case "late": return EDTF("\(years)9X~")
    default: return nil
    }
  }

  /// `221 BC`, `44 BCE`.
  private var beforeChrist: EDTF? {
    guard words.count == 2, ["bc", "bce", "b.c"].contains(words[1]), let year = Int64(words[0]),
      (1...9999).contains(year)
    else { return nil }
    return EDTF(year: 1 - year)
  }

  // MARK: Wholes

  /// `possibly 1911`, `around 1911`.
  private var qualified: EDTF? {
    for (marks, sign) in [
      (["about", "around", "approximately", "circa", "ca", "c", "approx"], "~"),
      (["possibly", "perhaps", "probably", "maybe"], "?"),
    ] {
      if let date = rest(after: marks).flatMap({ Self.date($0) }) { return EDTF("\(date)\(sign)") }
    }
    return nil
  }

  /// `between 10 and 12 October 1911`: one of the days.
  private var between: EDTF? {
    guard let rest = rest(after: ["between"]), let (start, end) = Self.ends(rest, ["and"]) else {
      return nil
    }
    return EDTF("[\(start)..\(end)]")
  }

  /// `10 or 12 October 1911`.
  private var alternatives: EDTF? {
    Self.ends(words[...], ["or"]).flatMap { EDTF("[\($0),\($1)]") }
  }

  /// `from 10 to 12 October 1911`, `29 October – 6 November 1956`.
  private var interval: EDTF? {
    Self.ends(
      rest(after: ["from"]) ?? words[...], ["to", "until", "till", "through", "-", "–", "—"]
    )
    .flatMap { EDTF("\($0)/\($1)") }
  }

  /// The two dates around a word, each with what it leaves to the other.
  private static func ends(_ words: ArraySlice<String>, _ joints: Set<String>) -> (EDTF, EDTF)? {
    var words = words
    if joints.contains("–"), !words.contains(where: joints.contains) {
      // 10–12 October 1911
      words = words.flatMap { parted($0) }[...]
    }
    guard let joint = words.firstIndex(where: joints.contains) else { return nil }
    let (before, after) = (words[..<joint], words[(joint + 1)...])
    if let start = date(before), let end = date(after) { return (start, end) }
    guard let first = EnglishDay(before), let last = EnglishDay(after),
      let start = first.completed(by: last).edtf, let end = last.completed(by: first).edtf
    else { return nil }
    return (start, end)
  }

  /// `10–12` in three.
  private static func parted(_ word: String) -> [String] {
    guard let place = word.firstIndex(where: { "-–—".contains($0) }) else { return [word] }
    let parts = [String(word[..<place]), "–", String(word[word.index(after: place)...])]
    return parts.contains("") ? [word] : parts
  }

  /// `by 1911`, `not before 1911`, `since 1912`, `until 1912`.
  private var bounded: EDTF? {
    let forms = [
      (["by", "not later than", "no later than", "not after"], "[..X]"),
      (["not before", "not earlier than", "no earlier than"], "[X..]"), (["since"], "X/.."),
      (["until", "till"], "/X"),
    ]
    for (starts, form) in forms {
      if let date = rest(after: starts).flatMap({ Self.date($0) }) {
        return EDTF(form.replacing("X", with: "\(date)"))
      }
    }
    return nil
  }
}
