public import AnnalsModel

extension Query {
  /// Reads a query in words.
  ///
  /// Names of kinds and relations are those of `vocabulary`; whether a graph has an entity of some name
  /// shows when the query is asked.
  public static func parse(_ text: String, vocabulary: Vocabulary = .builtin) -> ParsedQuery {
    var parser = QueryParser(text, vocabulary)
    let query = try? parser.parseWhole()
    let problems = parser.problems.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    return ParsedQuery(
      query: problems.isEmpty ? query : nil, problems: problems, places: parser.places)
  }

  /// The query that a text says.
  /// - Throws: the first problem, as an error.
  public init(parsing text: String, vocabulary: Vocabulary = .builtin) throws(QueryError) {
    let parsed = Query.parse(text, vocabulary: vocabulary)
    if let query = parsed.query {
      self = query
    } else {
      throw QueryError(parsed.problems.first, in: text)
    }
  }
}

/// Reads the text of a query from left to right, a production a method.
///
/// A problem that leaves the rest readable, an unknown relation, is recorded and reading goes on; any
/// other is recorded and ends it by throwing ``Stop``.
struct QueryParser {
  struct Stop: Error {}

  let bytes: [UInt8]
  let words: WordTable
  var at = 0
  var depth = 0
  var problems: [QueryProblem] = []
  var places: [ParsedQuery.Place] = []

  /// A longer text is no question a person asks.
  static let longest = 65_536
  /// How deep parentheses and the like go.
  static let deepest = 100

  init(_ text: String, _ vocabulary: Vocabulary) {
    bytes = Array(text.utf8.prefix(Self.longest + 1))
    words = WordTable(vocabulary: vocabulary)
  }

  mutating func parseWhole() throws(Stop) -> Query {
    guard bytes.count <= Self.longest else {
      throw fail(.limit, 0..<0, "a query has at most \(Self.longest) bytes")
    }
    skipSpace()
    guard at < bytes.count else {
      throw fail(.empty, at..<at, "nothing is asked", "for example: events in 2024")
    }
    let set = try parseSet()
    let output = try parseOutput()
    skipSpace()
    guard at < bytes.count else { return Query(set, output: output) }
    throw unexpectedSuffix()
  }

  /// A set with what joins it to others, and the cuts that apply to all of it.
  mutating func parseSet() throws(Stop) -> NodeSet {
    try enter()
    defer { depth -= 1 }
    var left = try parseIntersection()
    var last = left
    var joins = 0
    while true {
      if takeWord("or") {
        last = try parseJoined(to: last, by: "or")
        left = left.union(last)
      } else if takeWord("except") {
        left = left.subtracting(try parseIntersection())
        last = left
      } else {
        break
      }
      joins += 1
      guard depth + joins / 2 < Self.deepest else {
        throw fail(.limit, here, "a query joins at most \(2 * Self.deepest) sets at one place")
      }
    }
    return left.chained(try parseCuts())
  }

  private mutating func parseIntersection() throws(Stop) -> NodeSet {
    var left = try parseChain()
    var last = left
    while takeWord("and") {
      skipSpace()
      let start = at
      let next = try parseChain()
      try checkIsMeant(next, start..<at, after: last, "and")
      left = left.intersection(next)
      last = next
    }
    return left
  }

  private mutating func parseJoined(to last: NodeSet, by word: String) throws(Stop) -> NodeSet {
    skipSpace()
    let start = at
    let next = try parseIntersection()
    try checkIsMeant(next, start..<at, after: last, word)
    return next
  }

  /// `events by A and B` asks for what is both an event by A and B itself, and nobody means that.
  private mutating func checkIsMeant(
    _ next: NodeSet, _ range: Range<Int>, after last: NodeSet, _ word: String
  ) throws(Stop) {
    guard last.looksLikeGoingOn(to: next), bytes[range.lowerBound] != UInt8(ascii: "("),
      case .chain(let base, let suffixes) = last,
      case .condition(.linked(let link, let other))? = suffixes.last
    else { return }
    let name = String(decoding: bytes[range], as: UTF8.self).split(separator: " ").joined(
      separator: " ")
    let printer = QueryPrinter(words: words)
    func text(_ suffixes: [Suffix]) -> String { printer.text(.chain(base, suffixes)) }
    let either = Suffix.condition(.linked(link, other.union(next)))
    let meant =
      word == "and"
      ? "for what has both, say the word again: "
        + text(suffixes + [.condition(.linked(link, next))])
      : "for what has either: " + text(suffixes.dropLast() + [either])
    throw fail(
      .expected, range, "‘\(word)’ joins what stands before it and \(name) itself",
      "\(meant); the entity itself is written (\(name))")
  }

  private mutating func parseChain() throws(Stop) -> NodeSet {
    let base = try parsePrimary()
    var suffixes: [Suffix] = []
    while let next = try parseSuffix() { suffixes.append(next) }
    return base.chained(suffixes)
  }

  /// Sorting and cutting.
  mutating func parseCuts() throws(Stop) -> [Suffix] {
    var cuts: [Suffix] = []
    while true {
      if takeWord("sort") {
        try expectWord("by", after: "sort")
        cuts.append(.sort(try parseSortKeys()))
      } else if takeWord("first") {
        cuts.append(.first(try parseCount(after: "first")))
      } else if takeWord("skip") {
        cuts.append(.skip(try parseCount(after: "skip")))
      } else {
        return cuts
      }
    }
  }

  private mutating func parseSortKeys() throws(Stop) -> [SortKey] {
    var keys: [SortKey] = []
    repeat {
      let isCount = takeCountCall()
      let path = try parsePath(after: "sort")
      if isCount { try expect(")", after: "sort") }
      keys.append(SortKey(path, isCount: isCount, isDescending: takeDirection()))
    } while take(",")
    return keys
  }

  mutating func takeDirection() -> Bool {
    if takeWord("desc") || takeWord("descending") { return true }
    _ = takeWord("asc") || takeWord("ascending")
    return false
  }

  /// Goes one level deeper.
  mutating func enter() throws(Stop) {
    depth += 1
    guard depth <= Self.deepest else {
      depth -= 1
      throw fail(.limit, here, "a query nests at most \(Self.deepest) levels deep")
    }
  }
}
