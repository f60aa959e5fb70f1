/// A command line that cannot be understood: what is wrong with it and which part of the help says
/// what is right.
package struct UsageError: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case unknownCommand(String)
    case unknownOption(String)
    case missingValue
    case needlessValue(String)
    case notAChoice(String)
    case notANumber(String)
    case repeated
    case missing(positional: String)
    case superfluous(String)
    case other(String)
  }

  package var reason: Reason
  /// The option the problem is about, as it was typed and by its name.
  package var option: String?
  /// The nearest right words, nearest first.
  package var suggestions: [String]

  package init(_ reason: Reason, option: String? = nil, suggestions: [String] = []) {
    self.reason = reason
    self.option = option
    self.suggestions = suggestions
  }

  /// A problem the parser does not know of, such as two options that exclude each other.
  package static func other(_ message: String) -> UsageError { UsageError(.other(message)) }

  /// What is wrong, in a line.
  package var message: String {
    let option = option.map { "--\($0)" } ?? ""
    return switch reason {
    case .unknownCommand(let word): "there is no command '\(word)'"
    case .unknownOption(let word): "there is no option '\(word)' here"
    case .missingValue: "\(option) needs a value"
    case .needlessValue(let value): "\(option) takes no value, but '\(value)' was given"
    case .notAChoice(let value): "\(option) cannot be '\(value)'"
    case .notANumber(let value): "\(option) is a number, not '\(value)'"
    case .repeated: "\(option) is given twice"
    case .missing(let positional): "\(positional) is missing"
    case .superfluous(let word):
      "'\(word)' is one word too many; several words that are one stand in quotation marks"
    case .other(let message): message
    }
  }
}
