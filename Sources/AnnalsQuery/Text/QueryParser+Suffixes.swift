import AnnalsModel
import Chronology

extension QueryParser {
  /// A condition, a step or a scope; nil where none stands here.
  mutating func parseSuffix() throws(Stop) -> Suffix? {
    if take("->") { return .step(try parseStep(isBackward: false)) }
    if take("<-") { return .step(try parseStep(isBackward: true)) }
    if isAt("^") { return try parseCondition().map { .condition($0) } }
    guard let (word, range) = peekWord(from: at) else { return nil }
    switch word {
    case "where":
      at = range.upperBound
      return .condition(.holds(try parsePredicate()))
    case "according":
      at = range.upperBound
      try expectWord("to", after: "according")
      return .accordingTo(try parsePrimary(after: "according"))
    case "without":
      at = range.upperBound
      return .without(try parsePrimary(after: "without"))
    default: return try parseCondition().map { .condition($0) }
    }
  }

  private mutating func parseStep(isBackward: Bool) throws(Stop) -> Step {
    let arrow = isBackward ? "<-" : "->"
    guard let (word, range) = takeAnyWord() else {
      throw fail(.expected, here, "expected a relation after ‘\(arrow)’ \(foundHere)", like(arrow))
    }
    var step = Step(nil, isBackward: isBackward)
    if word == Attribute.subject.rawValue || words.vocabulary.relation(word) != nil {
      step.relation = word
    } else if let inverse = words.vocabulary.inverse(word) {
      step.relation = words.vocabulary[inverse].name
      step.isBackward.toggle()
    } else if word != "any" {
      _ = fail(
        .unknown, range, "no relation is called ‘\(word)’",
        proposal(for: word, among: words.relationWords, after: arrow))
    }
    if take("*") { (step.least, step.most) = try parseRepeat() }
    return step
  }

  /// `*`, `*3`, `*1..3`, `*2..`: any number of times, exactly, from–to, at least.
  private mutating func parseRepeat() throws(Stop) -> (Int, Int?) {
    guard at < bytes.count, (0x30...0x39).contains(bytes[at]), let (word, range) = takeAnyWord()
    else { return (1, nil) }
    let parts = splitRange(word) ?? (word, word)
    let limit = "a step is repeated at most \(Step.greatest) times"
    func number(_ digits: String) -> Int?? {
      digits.isEmpty ? .some(nil) : Int(digits).map { $0 < 0 ? .none : .some($0) } ?? .none
    }
    if [parts.0, parts.1].contains(where: { $0.utf8.count > 9 && isDigits($0) }) {
      throw fail(.limit, range, limit, like("*"))
    }
    guard let least = number(parts.0) ?? nil, let most = number(parts.1) else {
      throw fail(
        .expected, range, "expected how often, as in *1..3, but found ‘\(word)’", like("*"))
    }
    guard max(least, most ?? 0) <= Step.greatest else {
      throw fail(.limit, range, limit, like("*"))
    }
    guard most.map({ $0 >= least }) ?? true else {
      throw fail(.expected, range, "‘\(word)’ counts backwards", like("*"))
    }
    return (least, most)
  }

  private func isDigits(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The two sides of `..` in a word.
  func splitRange(_ word: String) -> (String, String)? {
    let bytes = Array(word.utf8)
    let dot = UInt8(ascii: ".")
    guard bytes.count > 2,
      let place = bytes.indices.dropLast().first(where: { bytes[$0] == dot && bytes[$0 + 1] == dot }
      )
    else { return nil }
    return (
      String(decoding: bytes[..<place], as: UTF8.self),
      String(decoding: bytes[(place + 2)...], as: UTF8.self)
    )
  }

  /// A condition by words: time, a link, a text; nil where none stands here.
  mutating func parseCondition() throws(Stop) -> Condition? {
    let start = at
    if take("^") {
      guard let relation = try parseRelation(after: "->") else { return nil }
      return .linked(.inverse(relation), try parsePrimary(after: "by"))
    }
    guard let (word, range) = peekWord(from: at) else { return nil }
    if let link = LinkWord(rawValue: word) {
      at = range.upperBound
      return .linked(.word(link), try parsePrimary(after: "by"))
    }
    if let field = TextCondition.Field(rawValue: word) {
      at = range.upperBound
      let isWord = takeWord("word")
      return .text(TextCondition(field, try parsePhrase(after: word), isWord: isWord))
    }
    if let time = try parseTime() { return .time(time) }
    if word == "who" { at = range.upperBound }
    if let link = takePhrase() { return try parseLinked(link) }
    if word == "who" {
      throw fail(
        .unknown, here, "expected what they did \(foundHere)", "for example: people who spoke at 大会"
      )
    }
    at = start
    return nil
  }

  mutating func parsePhrase(after word: String) throws(Stop) -> String {
    if isAtQuote {
      let start = here
      let phrase = try parseQuoted()
      if phrase.isEmpty { _ = fail(.empty, start.lowerBound..<at, "there is nothing to look for") }
      return phrase
    }
    guard let (phrase, range) = takeAnyWord(), !QueryWords.reserved.contains(phrase) else {
      throw fail(.expected, here, "expected a text after ‘\(word)’ \(foundHere)", like(word))
    }
    _ = range
    return phrase
  }

  /// A relation or the way back of one, in up to four words: `took part in`.
  mutating func takePhrase() -> Link? {
    var ends: [(phrase: String, end: Int)] = []
    var place = at
    while ends.count < 4, let (word, range) = peekWord(from: place) {
      ends.append(
        (ends.isEmpty ? word : ends[ends.count - 1].phrase + "-" + word, range.upperBound))
      place = range.upperBound
    }
    for (phrase, end) in ends.reversed() {
      guard let link = words.link(phrase) else { continue }
      at = end
      return link
    }
    return nil
  }

  /// What a relation word is followed by: nodes, or where its values are none, a value.
  private mutating func parseLinked(_ link: Link) throws(Stop) -> Condition {
    guard case .relation(let name) = link, let relation = words.vocabulary.relation(name),
      words.type(of: relation) != .node
    else { return .linked(link, try parsePrimary(after: "by")) }
    let path = Path([.relation(name)])
    let comparison = takeComparison() ?? takeTimeComparison(of: path) ?? .equal
    if relation == .date, comparison == .equal {
      return .time(TimeCondition(.during(try parseMoment(after: "in"))))
    }
    return .holds(.compare(path, comparison, try parseOperand(for: path, comparison)))
  }
}
