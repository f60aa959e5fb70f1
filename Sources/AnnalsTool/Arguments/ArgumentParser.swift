/// Reads the words after a command's name by its shape.
///
/// `--name value` and `--name=value`; `-o value`, `-ovalue` and flags in a bunch; `--` ends the options;
/// `-` and what looks like a negative year are ordinary words.
struct ArgumentParser {
  private let shape: CommandShape
  private let words: [String]
  private var position = 0
  private var arguments = Arguments()
  private var positionals: [String] = []
  /// The option that takes the words after its first value, and how many positionals stood before it.
  private var following: Option?

  private init(_ shape: CommandShape, _ words: [String]) {
    self.shape = shape
    self.words = words
  }

  static func parse(
    _ words: [String], as shape: CommandShape
  ) throws(UsageError) -> Arguments {
    var parser = ArgumentParser(shape, words)
    return try parser.parse()
  }

  private mutating func parse() throws(UsageError) -> Arguments {
    var hasEnded = false
    while let word = take() {
      if hasEnded || !Self.looksLikeOption(word) {
        try parseWord(word)
      } else if word == "--" {
        hasEnded = true
        following = nil
      } else if word.hasPrefix("--") {
        try parseLong(word)
      } else {
        try parseShort(word)
      }
    }
    try assignPositionals()
    return arguments
  }

  private mutating func take() -> String? {
    guard position < words.count else { return nil }
    defer { position += 1 }
    return words[position]
  }

  private static func looksLikeOption(_ word: String) -> Bool {
    let bytes = word.utf8
    guard bytes.count > 1, bytes.first == UInt8(ascii: "-") else { return false }
    let second = bytes[bytes.index(after: bytes.startIndex)]
    return !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(second)
  }

  private mutating func parseWord(_ word: String) throws(UsageError) {
    if positionals.count >= room, let following {
      arguments.add(word, to: following)
    } else if positionals.count >= room {
      throw UsageError(.superfluous(word))
    } else {
      positionals.append(word)
    }
  }

  /// How many positionals there may be.
  private var room: Int {
    shape.positionals.contains { $0.takesMany } ? .max : shape.positionals.count
  }

  private mutating func parseLong(_ word: String) throws(UsageError) {
    let body = word.dropFirst(2)
    let equals = body.firstIndex(of: "=")
    let name = String(body[..<(equals ?? body.endIndex)])
    guard let option = shape.option(named: name) else {
      let near = NearestWord.of(name, among: shape.listedOptions.map(\.name))
      throw UsageError(.unknownOption("--" + name), suggestions: near.map { "--" + $0 })
    }
    let attached = equals.map { String(body[body.index(after: $0)...]) }
    if let attached, !option.takesValue {
      throw UsageError(.needlessValue(attached), option: name)
    }
    try parseValue(of: option, attached: attached)
  }

  private mutating func parseShort(_ word: String) throws(UsageError) {
    let long = longNames(like: word)
    if !long.isEmpty { throw UsageError(.unknownOption(word), suggestions: long) }
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      guard let option = shape.options.first(where: { $0.short == letter }) else {
        throw UsageError(.unknownOption("-\(letter)"))
      }
      if option.takesValue {
        return try parseValue(of: option, attached: letters.isEmpty ? nil : String(letters))
      }
      following = nil
      // `-h` is the short help, `--help` the long one.
      arguments.add(letter == "h" ? "brief" : "true", to: option)
    }
  }

  /// `-format` was meant as `--format`.
  private func longNames(like word: String) -> [String] {
    let name = String(word.dropFirst().prefix { $0 != "=" })
    return name.utf8.count > 1 && shape.option(named: name) != nil ? ["--" + name] : []
  }

  private mutating func parseValue(of option: Option, attached: String?) throws(UsageError) {
    following = nil
    guard option.takesValue else { return arguments.add("true", to: option) }
    guard let value = attached ?? takeValue() else {
      throw UsageError(.missingValue, option: option.name)
    }
    try check(value, for: option)
    if !option.isRepeated, arguments.has(option), arguments[option] != value {
      throw UsageError(.repeated, option: option.name)
    }
    arguments.add(value, to: option)
    if option.takesFollowing { following = option }
  }

  /// The next word, whatever it looks like, unless it is itself an option of this command.
  private mutating func takeValue() -> String? {
    guard position < words.count else { return nil }
    let word = words[position]
    let name = word.hasPrefix("--") ? String(word.dropFirst(2).prefix { $0 != "=" }) : ""
    if word == "--" || shape.option(named: name) != nil { return nil }
    return take()
  }

  private func check(_ value: String, for option: Option) throws(UsageError) {
    switch option.value {
    case .boolean, .choice:
      let names = option.choices.map(\.name)
      guard !names.contains(value) else { return }
      throw UsageError(
        .notAChoice(value), option: option.name,
        suggestions: NearestWord.of(value, among: names))
    case .number(let range):
      guard let number = Int(value) else {
        throw UsageError(.notANumber(value), option: option.name)
      }
      guard range.contains(number) else {
        throw UsageError(.notAChoice(value), option: option.name)
      }
    default: break
    }
  }

  /// Deals the words out to the positionals: those that have to be there first, then from the left.
  private mutating func assignPositionals() throws(UsageError) {
    if arguments.has(.help) { return }
    var spare = positionals.count - shape.positionals.count { $0.isRequired }
    var rest = positionals[...]
    for positional in shape.positionals {
      var count = positional.isRequired ? 1 : 0
      switch positional.count {
      case .one: break
      case .optional where spare > 0: count = 1
      case .optional: count = 0
      case .any, .atLeastOne: count += max(spare, 0)
      }
      spare -= count - (positional.isRequired ? 1 : 0)
      guard rest.count >= count else {
        throw UsageError(.missing(positional: positional.name))
      }
      for word in rest.prefix(count) { arguments.add(word, to: positional) }
      rest = rest.dropFirst(count)
    }
  }
}
