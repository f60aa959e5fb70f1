/// How a command ended, as other programs see it.
package enum ExitStatus: Int32, Comparable, Sendable, CaseIterable {
  case done = 0
  /// Problems were found in the input, or the answer to a check is no.
  case problems = 1
  /// The command line was wrong.
  case usage = 2
  /// Something outside failed: a file, `dot`, a server.
  case outside = 3

  package static func < (left: ExitStatus, right: ExitStatus) -> Bool {
    left.rawValue < right.rawValue
  }

  package var meaning: String {
    switch self {
    case .done: "done"
    case .problems: "problems found in the input"
    case .usage: "wrong usage"
    case .outside: "something outside failed: a file, dot, a server"
    }
  }
}
