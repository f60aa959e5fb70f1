package import AnnalsPlatform

/// Colour and safety of text for one output.
package struct Style: Sendable {
  package var isColoured: Bool
  /// True where a person's terminal would act on control characters.
  package var isTerminal: Bool

  package init(isColoured: Bool, isTerminal: Bool = false) {
    self.isColoured = isColoured
    self.isTerminal = isTerminal
  }

  /// When to use colour.
  package enum Choice: String, Sendable { case auto, always, never }

  /// What the option, the environment and the output say together.
  package static func choose(
    _ choice: Choice, _ environment: Environment, isTerminal: Bool
  ) -> Style {
    let isColoured =
      switch choice {
      case .always: true
      case .never: false
      case .auto:
        isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
      }
    return Style(isColoured: isColoured, isTerminal: isTerminal)
  }

  package func strong(_ text: String) -> String { paint("1", text) }
  package func faint(_ text: String) -> String { paint("2", text) }
  package func error(_ text: String) -> String { paint("1;31", text) }
  package func warning(_ text: String) -> String { paint("1;33", text) }
  package func help(_ text: String) -> String { paint("1;36", text) }
  package func mark(_ text: String) -> String { paint("32", text) }

  /// Text of the user's, made safe where it goes to a terminal.
  package func safe(_ text: String) -> String { isTerminal ? TerminalText.escaped(text) : text }

  private func paint(_ code: String, _ text: String) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
