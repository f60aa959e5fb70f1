/// What was said on the command line, checked against the command's shape.
package struct Arguments: Sendable {
  /// The values of options by name, in the order given.
  private var values: [String: [String]] = [:]
  /// The positionals by name, in the order given.
  private var words: [String: [String]] = [:]

  package init() {}

  mutating func add(_ value: String, to option: Option) {
    if option.isRepeated {
      values[option.name, default: []].append(value)
    } else {
      values[option.name] = [value]
    }
  }

  mutating func add(_ word: String, to positional: Positional) {
    words[positional.name, default: []].append(word)
  }

  /// The value of an option, or nil where it was not given.
  ///
  /// The last one counts.
  package subscript(option: Option) -> String? { values[option.name]?.last }

  /// All values of an option that may be repeated.
  package func all(_ option: Option) -> [String] { values[option.name] ?? [] }

  /// True where the option was given.
  package func has(_ option: Option) -> Bool { values[option.name] != nil }

  /// A `true|false` option, or nil where it was not given.
  package func boolean(_ option: Option) -> Bool? { self[option].map { $0 == "true" } }

  /// A number, which the parser has checked already.
  package func number(_ option: Option) -> Int? { self[option].flatMap { Int($0) } }

  /// The choice made, as a value of the command's own.
  package func choice<C: RawRepresentable>(
    _ option: Option, as type: C.Type = C.self
  ) -> C? where C.RawValue == String {
    self[option].flatMap { C(rawValue: $0) }
  }

  /// The one word at a positional's place.
  package subscript(positional name: String) -> String? { words[name]?.first }

  /// All the words there.
  package func all(positional name: String) -> [String] { words[name] ?? [] }
}
