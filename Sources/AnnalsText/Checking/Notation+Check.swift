public import AnnalsModel

extension Notation {
  /// Everything that is wrong with texts: their form, their names, what their claims say together, and
  /// the expectations that are not met.
  ///
  /// - Parameters:
  ///   - sources: the texts.
  ///   - isStrict: undeclared names and claims without a source are errors.
  ///   - ask: how a query is answered, with the graph it is asked of; nil leaves expectations alone.
  ///     AnnalsText knows no queries.
  /// - Returns: diagnostics in order of place.
  public static func check(
    _ sources: [SourceText], isStrict: Bool = false, ask: ((String, Graph) -> ExpectAnswer)? = nil
  ) -> [Diagnostic] {
    check(load(sources, isStrict: isStrict), isStrict: isStrict, ask: ask)
  }

  /// The same for texts that were loaded already.
  public static func check(
    _ loaded: Loaded, isStrict: Bool = false, ask: ((String, Graph) -> ExpectAnswer)? = nil
  ) -> [Diagnostic] {
    var problems = Checker.problems(loaded)
    if !isStrict {
      problems += UndeclaredNames.problems(loaded.graph, loaded.origins, isStrict: false)
    }
    // Answers over a graph with errors would be follow-ons of them.
    if let ask, !loaded.diagnostics.containErrors {
      for expectation in loaded.expectations {
        problems += unmet(expectation, ask(expectation.query, loaded.graph))
      }
    }
    let found = diagnostics(problems, isStrict: isStrict)
    return (loaded.diagnostics + found).sorted { ($0.span, $0.code) < ($1.span, $1.code) }
  }

  private static func unmet(_ expectation: Expectation, _ answer: ExpectAnswer) -> [Problem] {
    guard case .rows(let rows) = answer else {
      guard case .wrong(let reason) = answer else { return [] }
      return [Problem(.expectUnanswered, expectation.span, [expectation.query, reason])]
    }
    guard !isMet(expectation.answer, rows) else { return [] }
    let ids = rows.map(\.id)
    let found: String
    let line: String
    switch expectation.answer {
    case .count, .none:
      found = rows.count == 1 ? "1 row" : "\(rows.count) rows"
      line = rows.isEmpty ? "none" : "count \(rows.count)"
    case .exactly, .including:
      found = ids.isEmpty ? "empty" : ids.joined(separator: ", ")
      line = ids.isEmpty ? "none" : "is " + ids.joined(separator: ", ")
    }
    return [
      Problem(
        .expectFailed, expectation.span,
        [
          expectation.query, wanted(expectation.answer), found,
          "expect: '\(expectation.query)' \(line)",
        ])
    ]
  }

  private static func wanted(_ answer: Expectation.Answer) -> String {
    switch answer {
    case .count(let count): "\(count)"
    case .exactly(let names), .including(let names): names.joined(separator: ", ")
    case .none: "none"
    }
  }

  private static func isMet(_ answer: Expectation.Answer, _ rows: [ExpectAnswer.Row]) -> Bool {
    func fits(_ name: String, _ row: ExpectAnswer.Row) -> Bool {
      row.id == name || row.names.contains(name)
    }
    switch answer {
    case .count(let count): return rows.count == count
    case .none: return rows.isEmpty
    case .including(let names): return names.allSatisfy { name in rows.contains { fits(name, $0) } }
    case .exactly(let names):
      return rows.count == names.count
        && names.allSatisfy { name in rows.contains { fits(name, $0) } }
        && rows.allSatisfy { row in names.contains { fits($0, row) } }
    }
  }
}
