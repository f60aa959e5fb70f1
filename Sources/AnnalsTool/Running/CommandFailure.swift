package import AnnalsPlatform

/// Why a command could not do what it was asked for.
package enum CommandFailure: Error, Sendable {
  /// The command line is wrong in a way the parser cannot see.
  case usage(UsageError)
  /// A file could not be had.
  case file(FileError)
  /// The input is wrong; `help` says what to do about it.
  case input(String, help: String? = nil)
  /// Something outside failed.
  case outside(String, help: String? = nil)
  /// A program of ours that was started has said what is wrong.
  case said(ExitStatus)

  package var status: ExitStatus {
    switch self {
    case .usage: .usage
    case .file, .outside: .outside
    case .said(let status): status
    case .input: .problems
    }
  }
}
