/// A word on the command line that is no option.
package struct Positional: Sendable {
  /// How many of it there may be.
  package enum Count: Sendable {
    case one
    case optional
    case any
    case atLeastOne
  }

  package var name: String
  package var count: Count
  package var value: Option.Value
  package var summary: String

  package init(
    _ name: String, _ count: Count, _ value: Option.Value, _ summary: String
  ) {
    self.name = name
    self.count = count
    self.value = value
    self.summary = summary
  }

  package var isRequired: Bool { count == .one || count == .atLeastOne }
  package var takesMany: Bool { count == .any || count == .atLeastOne }

  /// `FILE…`, `[NAME]`.
  package var heading: String {
    switch count {
    case .one: name
    case .optional: "[\(name)]"
    case .any: "[\(name)…]"
    case .atLeastOne: "\(name)…"
    }
  }
}

/// What a command is called, takes and is for.
///
/// What it does is a `Command`.
package struct CommandShape: Sendable {
  /// A command line that works, and what it is good for.
  package struct Example: Sendable {
    package var line: String
    package var purpose: String

    package init(_ line: String, _ purpose: String) {
      self.line = line
      self.purpose = purpose
    }
  }

  /// The words after `annals`: `query`, or `ld expand`.
  package var name: String
  /// Less than a line: lower case, no full stop.
  package var summary: String
  /// Paragraphs for `--help`.
  package var details: String
  package var positionals: [Positional]
  package var options: [Option]
  package var examples: [Example]

  package init(
    _ name: String, _ summary: String, positionals: [Positional] = [], options: [Option] = [],
    examples: [Example], details: String = ""
  ) {
    self.name = name
    self.summary = summary
    self.details = details
    self.positionals = positionals
    self.options = options + [.color, .quiet, .help]
    self.examples = examples
  }

  /// `annals query QUERY [options]`.
  package var usage: String {
    (["annals", name] + positionals.map(\.heading) + ["[options]"]).joined(separator: " ")
  }

  /// The options that help and completions show.
  package var listedOptions: [Option] { options.filter(\.isListed) }

  /// Finds an option by its long name.
  package func option(named name: String) -> Option? { options.first { $0.name == name } }
}

extension CommandShape {
  /// Reads the words after the command's name.
  ///
  /// - Throws: `UsageError` at the first word that cannot be understood.
  package func parse(_ words: [String]) throws(UsageError) -> Arguments {
    try ArgumentParser.parse(words, as: self)
  }
}
