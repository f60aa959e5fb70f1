extension QueryParser {
  /// What is shown; the nodes where nothing is said.
  mutating func parseOutput() throws(Stop) -> Output {
    if takeWord("show") {
      var paths: [Path] = []
      repeat { paths.append(try parsePath(after: "show")) } while take(",")
      return .columns(paths)
    }
    guard takeWord("count") else { return .nodes }
    guard takeWord("per") else { return .counts(Counting([])) }
    var counting = Counting([])
    repeat { counting.groups.append(try parsePath(after: "count")) } while take(",")
    try parseGroupCuts(&counting)
    return .counts(counting)
  }

  private mutating func parseGroupCuts(_ counting: inout Counting) throws(Stop) {
    if takeWord("sort") {
      try expectWord("by", after: "sort")
      repeat { counting.order.append(try parseGroupKey(counting.groups)) } while take(",")
    }
    if takeWord("skip") { counting.skip = try parseCount(after: "skip") }
    if takeWord("first") { counting.first = try parseCount(after: "first") }
  }

  private mutating func parseGroupKey(_ groups: [Path]) throws(Stop) -> Counting.Order {
    if takeWord("count") {
      return Counting.Order(column: groups.count, isDescending: takeDirection())
    }
    let place = here
    let path = try parsePath(after: "sort")
    guard let column = groups.firstIndex(of: path) else {
      throw fail(
        .expected, place, "groups are sorted by count or by what they are counted per",
        "for example: events count per year, kind sort by count desc first 10")
    }
    return Counting.Order(column: column, isDescending: takeDirection())
  }

  /// What stands where a query should go on or end.
  mutating func unexpectedSuffix() -> Stop {
    if isAt(")") { return fail(.unclosed, here, "this parenthesis closes nothing") }
    guard let (word, range) = peekWord(from: at) else {
      return fail(.expected, here, "expected a condition or the end \(foundHere)", like(""))
    }
    if QueryWords.suffixes.contains(word) {
      return fail(
        .expected, range, "‘\(word)’ can't stand here",
        "sort by, skip and first come after all conditions, show or count last; parentheses around a part make it whole"
      )
    }
    if let here = QueryWords.elsewhere[word] {
      return fail(.unknown, range, "‘\(word)’ is no word of queries", "that is said by \(here)")
    }
    if let problem = sentenceProblem() { return problem }
    let known = QueryWords.suffixes + words.relationWords
    return fail(
      .unknown, range, "expected a condition or the end but found ‘\(word)’",
      proposal(for: word, among: known) ?? like("") + "; a name with blanks is quoted")
  }
}
