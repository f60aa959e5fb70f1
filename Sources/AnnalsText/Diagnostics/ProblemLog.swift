/// Problems as they are found, as many as anybody reads.
struct ProblemLog: Sendable {
  private(set) var problems: [Problem] = []

  mutating func record(_ problem: Problem) {
    guard problems.count < Parser.mostProblems else { return }
    if problems.count == Parser.mostProblems - 1 {
      let span = problem.span
      problems.append(Problem(.textTooMany, SourceSpan(span.source, span.start, span.start)))
    } else {
      problems.append(problem)
    }
  }

  /// Takes over the problems that another found.
  mutating func record(_ others: ProblemLog) {
    for problem in others.problems { record(problem) }
  }

  /// Forgets what was recorded since there were `count`.
  mutating func forget(from count: Int) {
    problems.removeLast(max(0, problems.count - count))
  }
}
