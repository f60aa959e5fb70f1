/// One option of a command, as data.
///
/// Options are declared once, as static values, and looked up by themselves: `arguments[.format]`. The
/// name is the identity; the rest is what help and completions say of it.
package struct Option: Sendable {
  /// What an option takes after its name.
  package enum Value: Sendable {
    /// Nothing: the option is there or it is not.
    case none
    /// `true` or `false`.
    case boolean
    /// A text that the command reads itself.
    case text
    /// One of these words.
    case choice([Choice])
    /// A whole number within bounds.
    case number(ClosedRange<Int>)
    case file
    case folder
    /// The name of something in the graph.
    case entity
  }

  /// One of the words an option can take.
  package struct Choice: Sendable {
    package var name: String
    package var summary: String

    package init(_ name: String, _ summary: String = "") {
      self.name = name
      self.summary = summary
    }
  }

  /// Under which heading help shows an option.
  package enum Group: Int, Sendable, CaseIterable {
    case own
    case input
    case output
    /// How a server is found and spoken to: most never need it.
    case server
    case common

    package var title: String {
      switch self {
      case .own: "Options"
      case .input: "Input"
      case .output: "Output"
      case .server: "At a server"
      case .common: "Everywhere"
      }
    }
  }

  package var name: String
  package var short: Character?
  package var value: Value
  /// What stands for the value in help: `FILE`.
  package var placeholder: String
  /// True where the option may be given more than once.
  package var isRepeated: Bool
  /// True where words that follow the value are further values, once no positional wants them.
  package var takesFollowing: Bool
  package var group: Group
  /// False for an option that is taken, so that scripts may pass it, and makes no difference here.
  package var isListed = true
  /// What happens where the option is not given.
  package var standard: String?
  /// Less than a line: lower case, no full stop.
  package var summary: String
  /// What `--help` adds.
  package var details: String

  package init(
    _ name: String, short: Character? = nil, _ value: Value, placeholder: String? = nil,
    isRepeated: Bool = false, takesFollowing: Bool = false, group: Group = .own,
    standard: String? = nil, _ summary: String, details: String = ""
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.placeholder = placeholder ?? value.placeholder
    self.isRepeated = isRepeated
    self.takesFollowing = takesFollowing
    self.group = group
    self.standard = standard
    self.summary = summary
    self.details = details
  }

  /// An option that is there or is not.
  package init(
    _ name: String, short: Character? = nil, group: Group = .own, _ summary: String,
    details: String = ""
  ) {
    self.init(name, short: short, .none, group: group, summary, details: details)
  }

  /// `-o, --output FILE`.
  package var heading: String {
    let names = short.map { "-\($0), --\(name)" } ?? "    --\(name)"
    return takesValue ? "\(names) \(placeholder)\(takesFollowing ? "…" : "")" : names
  }

  /// The same option, left out of help and completions.
  package var unlisted: Option {
    var option = self
    option.isListed = false
    return option
  }

  package var takesValue: Bool { if case .none = value { false } else { true } }

  /// The words it can take, where there are few enough to list.
  package var choices: [Choice] {
    switch value {
    case .choice(let choices): choices
    case .boolean: [Choice("true"), Choice("false")]
    default: []
    }
  }

  /// The names of its choices that the heading does not show already; help lists them.
  package var namesToList: [String] {
    guard case .choice(let choices) = value else { return [] }
    let names = choices.map(\.name)
    return placeholder == names.joined(separator: "|") ? [] : names
  }
}

extension Option.Value {
  fileprivate var placeholder: String {
    switch self {
    case .none: ""
    case .boolean: "BOOL"
    case .text: "TEXT"
    case .choice(let choices):
      choices.count <= 3 ? choices.map(\.name).joined(separator: "|") : "NAME"
    case .number: "N"
    case .file: "FILE"
    case .folder: "DIR"
    case .entity: "NAME"
    }
  }
}

extension [Option.Choice] {
  /// Choices that need no explanation.
  package static func words(_ names: String...) -> [Option.Choice] {
    names.map { Option.Choice($0) }
  }
}
