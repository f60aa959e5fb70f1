import AnnalsModel
import Chronology

extension QueryParser {
  /// What a set begins with: a kind, a name, a date, a set in parentheses, a search.
  mutating func parsePrimary(after context: String = "") throws(Stop) -> NodeSet {
    if take("(") {
      let set = try parseSet()
      if isAtOutput {
        throw fail(
          .expected, here, "‘show’ and ‘count’ stand at the end of the whole query",
          "close the parenthesis before")
      }
      try expect(")", after: context)
      return set
    }
    if isAtQuote {
      let start = here.lowerBound
      return name(try parseQuoted(), start..<at)
    }
    if take("@") {
      guard let (word, _) = takeAnyWord() else {
        throw fail(.expected, here, "expected the name of a saved question after ‘@’ \(foundHere)")
      }
      return .saved(word)
    }
    if let set = parseDateSet() { return set }
    guard let (word, range) = peekWord(from: at) else {
      throw fail(
        .expected, here, "expected a kind, a name or a query in parentheses \(foundHere)",
        like(context))
    }
    switch word {
    case "around" where context.isEmpty:
      at = range.upperBound
      return try parseAround()
    case "path" where context.isEmpty:
      at = range.upperBound
      return try parsePathSearch()
    default: return try parseWord(word, range, context)
    }
  }

  private mutating func parseWord(
    _ word: String, _ range: Range<Int>, _ context: String
  ) throws(Stop) -> NodeSet {
    if word == "everything" || word == "claims" {
      at = range.upperBound
      return word == "claims" ? .claims : .everything
    }
    if let kind = words.vocabulary.kind(word) {
      at = range.upperBound
      return .kind(words.vocabulary[kind].name)
    }
    if QueryWords.reserved.contains(word) {
      if let problem = sentenceProblem() { throw problem }
      throw fail(
        .expected, range, "expected a kind, a name or a query in parentheses but found ‘\(word)’",
        "a name that is also a word of queries is quoted: \"\(word)\"; \(like(context))")
    }
    at = range.upperBound
    if let date = EDTF(word) { return .date(date) }
    at = range.lowerBound
    if let problem = writtenDateProblem(words: 1) { throw problem }
    at = range.upperBound
    if looksLikeDate(word) { throw dateProblem(word, range) }
    return name(word, range)
  }

  /// Says of a query that begins as a sentence does what it begins with; nil of any other.
  mutating func sentenceProblem() -> Stop? {
    guard let (word, range) = peekWord(from: 0), QueryWords.asking.contains(word.lowercased())
    else {
      return nil
    }
    return fail(.expected, range, "‘\(word)’ begins a sentence and no query", QueryWords.noSentence)
  }

  private mutating func name(_ name: String, _ range: Range<Int>) -> NodeSet {
    places.append(ParsedQuery.Place(name: name, range: range))
    return .name(name)
  }

  /// A date that has commas: `[1667,1760]`.
  private mutating func parseDateSet() -> NodeSet? {
    scanDateSet().map { .date($0) }
  }

  /// An EDTF set, which is the one form of date that has commas and may have blanks.
  mutating func scanDateSet() -> EDTF? {
    skipSpace()
    guard at < bytes.count, bytes[at] == UInt8(ascii: "[") || bytes[at] == UInt8(ascii: "{") else {
      return nil
    }
    let close = bytes[at] == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: "}")
    // Stops at the first byte that no set has, so that many brackets are not looked through each time.
    let allowed = Array("0123456789.,-+X?~%:TZYES/ ".utf8)
    guard let end = bytes[(at + 1)...].firstIndex(where: { !allowed.contains($0) }),
      bytes[end] == close
    else { return nil }
    guard let date = EDTF(String(decoding: bytes[at...end], as: UTF8.self)) else { return nil }
    at = end + 1
    return date
  }

  /// True of words that only a date begins like: four digits and a dash, or digits alone.
  func looksLikeDate(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    let digits = bytes.prefix { (0x30...0x39).contains($0) }.count
    if digits == bytes.count { return true }
    guard digits == 4, bytes[4] == UInt8(ascii: "-") || bytes[4] == UInt8(ascii: "/") else {
      return false
    }
    return bytes.allSatisfy { (0x30...0x39).contains($0) || [0x2D, 0x2F, 0x7E, 0x3F].contains($0) }
  }

  mutating func dateProblem(_ word: String, _ range: Range<Int>) -> Stop {
    do throws(EDTFError) {
      _ = try EDTF.parse(word)
      return fail(.date, range, "‘\(word)’ can't stand here")
    } catch {
      return fail(
        .date, range, "‘\(word)’ is no date: \(error.message)",
        "a date is written 2024, 2024-06 or 2024-06-24; a name that looks like one is quoted")
    }
  }

  /// Says of a date that is written otherwise than in EDTF what to write; nil where none stands here.
  mutating func writtenDateProblem(words count: Int) -> Stop? {
    var stops: [Int] = []
    var from = at
    while stops.count < count, let next = peekWord(from: from) {
      stops.append(next.range.upperBound)
      from = next.range.upperBound
    }
    skipSpace()
    for stop in stops.reversed() {
      let text = String(decoding: bytes[at..<stop], as: UTF8.self)
      guard let meant = WrittenDate.meaning(of: text) else { continue }
      return fail(
        .date, at..<stop, "‘\(text)’ is not an EDTF date",
        "write \(meant); a name that looks like a date is quoted")
    }
    return nil
  }

  private mutating func parseAround() throws(Stop) -> NodeSet {
    try enter()
    defer { depth -= 1 }
    let center = try parsePrimary(after: "around")
    try expectWord("within", after: "around")
    return .around(center, links: try parseCount(after: "within", limit: Step.greatest))
  }

  private mutating func parsePathSearch() throws(Stop) -> NodeSet {
    try enter()
    defer { depth -= 1 }
    try expectWord("from", after: "path")
    let from = try parsePrimary(after: "path")
    try expectWord("to", after: "path")
    var search = PathSearch(from: from, to: try parsePrimary(after: "path"))
    search.isAll = takeWord("all")
    guard takeWord("along") else { return .path(search) }
    repeat {
      if let relation = try parseRelation(after: "path") { search.along.append(relation) }
    } while take(",")
    return .path(search)
  }

  /// The name of a relation; nil where the word is none, which is recorded.
  mutating func parseRelation(after context: String) throws(Stop) -> String? {
    guard let (word, range) = takeAnyWord() else {
      throw fail(.expected, here, "expected a relation \(foundHere)", like(context))
    }
    if words.vocabulary.relation(word) != nil { return word }
    _ = fail(
      .unknown, range, "no relation is called ‘\(word)’",
      proposal(for: word, among: words.vocabulary.relations.map(\.name), after: context))
    return nil
  }

  var isAtOutput: Bool { peekWord().map { QueryWords.outputs.contains($0) } ?? false }
}
