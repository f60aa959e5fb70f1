import AnnalsModel
import Chronology

extension QueryParser {
  /// An expression after `where`.
  mutating func parsePredicate() throws(Stop) -> Predicate {
    try enter()
    defer { depth -= 1 }
    var left = try parseConjunction()
    while takeWord("or") { left = left.or(try parseConjunction()) }
    return left
  }

  private mutating func parseConjunction() throws(Stop) -> Predicate {
    var left = try parseAtom()
    while takeWord("and") { left = left.and(try parseAtom()) }
    return left
  }

  private mutating func parseAtom() throws(Stop) -> Predicate {
    if takeWord("not") {
      try enter()
      defer { depth -= 1 }
      return .not(try parseAtom())
    }
    if take("(") {
      let inner = try parsePredicate()
      try expect(")", after: "where")
      return inner
    }
    if takeCountCall() { return try parseCountComparison() }
    let start = at
    if takeWord("sources"), takeWord("disagree") { return .sourcesDisagree }
    at = start
    if takeWord("has") { return .has(try parsePath(after: "has")) }
    if let compared = try parseComparison() { return compared }
    guard let condition = try parseCondition() else { throw unknownPredicate() }
    if case .holds(let predicate) = condition { return predicate }
    return .condition(condition)
  }

  private mutating func unknownPredicate() -> Stop {
    guard let (word, range) = peekWord(from: at), !QueryWords.reserved.contains(word) else {
      return fail(.expected, here, "expected a condition after ‘where’ \(foundHere)", like("where"))
    }
    return fail(
      .unknown, range, "no relation is called ‘\(word)’",
      proposal(for: word, among: words.pathWords, after: "where"))
  }

  /// `count(` and not the word `count` alone.
  mutating func takeCountCall() -> Bool {
    let start = at
    if takeWord("count"), take("(") { return true }
    at = start
    return false
  }

  private mutating func parseCountComparison() throws(Stop) -> Predicate {
    let path = try parsePath(after: "where")
    try expect(")", after: "where")
    guard let comparison = takeComparison(), comparison != .contains else {
      throw fail(.expected, here, "expected a comparison such as > \(foundHere)", like("where"))
    }
    return .count(path, comparison, try parseCount(after: comparison.rawValue))
  }

  mutating func takeComparison() -> Comparison? {
    let signs: [Comparison] = [
      .lessOrEqual, .greaterOrEqual, .notEqual, .equal, .less, .greater,
    ]
    if isAt("<-") { return nil }
    for sign in signs where take(sign.rawValue) { return sign }
    if takeWord("contains") { return .contains }
    guard takeWord("is") else { return nil }
    return takeWord("not") ? .notEqual : .equal
  }

  /// A path and what its values are compared with; nil, and nothing taken, where no comparison
  /// follows the word here.
  private mutating func parseComparison() throws(Stop) -> Predicate? {
    let start = at
    let known = problems.count
    let placesKnown = places.count
    let path = try comparedPath()
    guard let path, let comparison = takeComparison() ?? takeTimeComparison(of: path) else {
      at = start
      problems.removeSubrange(known...)
      places.removeSubrange(placesKnown...)
      return nil
    }
    return .compare(path, comparison, try parseOperand(for: path, comparison))
  }

  /// The path that may stand here; nil where none does.
  private mutating func comparedPath() throws(Stop) -> Path? {
    guard peekWord() != nil || isAt("^") else { return nil }
    do throws(Stop) {
      return try parsePath(after: "where")
    } catch {
      // Words that are no path may be another condition; a step that leads nowhere is none.
      if problems.last?.code == .type { throw error }
      return nil
    }
  }

  /// The time words that compare a date, as `where born before 1900` says it.
  mutating func takeTimeComparison(of path: Path) -> Comparison? {
    guard words.type(of: path) == .date else { return nil }
    let times: [(String, Comparison)] = [
      ("in", .equal), ("on", .equal), ("during", .equal), ("before", .less), ("after", .greater),
      ("since", .greaterOrEqual), ("until", .lessOrEqual),
    ]
    return times.first { takeWord($0.0) }?.1
  }

  /// What a value is compared with, by what the path's values are.
  mutating func parseOperand(for path: Path, _ comparison: Comparison) throws(Stop) -> Operand {
    // What a claim says may be a number, and may be a text.
    let isText = path.steps.last == .relation("value") && (isAtQuote || comparison == .contains)
    let type = isText ? .text : words.type(of: path)
    let place = here
    if comparison.isOrdering, type != .number, type != .date {
      throw fail(
        .type, place, "only numbers and dates are more or less than others",
        "for texts and names there are = and !=")
    }
    if comparison == .contains, type != .text {
      throw fail(.type, place, "only texts contain others", like("where"))
    }
    switch type {
    case .number: return .number(try parseNumber())
    case .date: return .moment(try parseMoment(after: "where"))
    case .text:
      let text = isAtQuote ? try parseQuoted() : try parsePhrase(after: comparison.rawValue)
      if path.steps.last == .attribute(.month), comparison != .contains { checkMonth(text, place) }
      return .text(text)
    case .node: return .nodes(try parsePrimary(after: "where"))
    case .kind: return .kind(try parseKind())
    }
  }

  /// A month of no year would be equal to none.
  private mutating func checkMonth(_ text: String, _ place: Range<Int>) {
    guard text.utf8.count <= 2, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return }
    _ = fail(
      .date, place.lowerBound..<at, "a month is written with its year",
      "for example: events where month = 2024-07; in every year: where month contains \"-07\"")
  }

  private mutating func parseNumber() throws(Stop) -> String {
    guard let (word, range) = takeAnyWord() else {
      throw fail(.type, here, "expected a number \(foundHere)", like("where"))
    }
    guard Decimal(word) != nil else {
      throw fail(.type, range, "expected a number but found ‘\(word)’", like("where"))
    }
    return word
  }

  private mutating func parseKind() throws(Stop) -> String {
    guard let (word, range) = takeAnyWord() else {
      throw fail(.expected, here, "expected a kind \(foundHere)", like("where"))
    }
    if word == "claim" || word == "claims" { return "claim" }
    if let kind = words.vocabulary.kind(word) { return words.vocabulary[kind].name }
    _ = fail(
      .unknown, range, "no kind is called ‘\(word)’",
      proposal(for: word, among: words.kindWords, after: "where"))
    return word
  }

  /// Words joined by points, from a node to values.
  mutating func parsePath(after context: String) throws(Stop) -> Path {
    var steps: [PathStep] = []
    repeat {
      let isInverse = take("^")
      guard let (word, range) = takeAnyWord() else {
        throw fail(.expected, here, "expected a relation \(foundHere)", like(context))
      }
      try appendSteps(word, range, isInverse: isInverse, context, to: &steps)
    } while bytes[at - 1] == UInt8(ascii: ".")
    guard steps.count <= Self.deepest else {
      throw fail(.limit, here, "a path has at most \(Self.deepest) steps")
    }
    return Path(steps)
  }

  /// From a text, a number or an IRI no step leads on: what qualifies such a claim is asked of the claim.
  private mutating func checkGoesOn(
    from last: PathStep, to part: String, _ place: Range<Int>
  ) throws(Stop) {
    guard case .relation(let name) = last, let relation = words.vocabulary.relation(name),
      [.text, .number].contains(words.type(of: relation)), words.step(part) != nil
    else { return }
    throw fail(
      .type, place, "‘\(name)’ is no node, so it has no ‘\(part)’",
      "ask its claims: claims where relation is \(name) and \(part) = …")
  }

  /// The steps of a word; a point at its end says that the next has a `^`.
  private mutating func appendSteps(
    _ word: String, _ range: Range<Int>, isInverse: Bool, _ context: String,
    to steps: inout [PathStep]
  ) throws(Stop) {
    var start = range.lowerBound
    var isInverse = isInverse
    var parts = word.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count > 1, parts.last?.isEmpty ?? false, isAt("^") { parts.removeLast() }
    for part in parts {
      let part = String(part)
      let place = start..<(start + part.utf8.count)
      start = place.upperBound + 1
      if let last = steps.last, !part.isEmpty { try checkGoesOn(from: last, to: part, place) }
      if isInverse, words.vocabulary.relation(part) != nil {
        steps.append(.inverse(part))
      } else if !isInverse, let step = words.step(part) {
        steps.append(step)
      } else {
        throw fail(
          .unknown, place,
          part.isEmpty ? "a point stands between two words" : "no relation is called ‘\(part)’",
          proposal(for: part, among: words.pathWords, after: context))
      }
      isInverse = false
    }
  }
}
