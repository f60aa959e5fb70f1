import AnnalsTool
import Testing

@Suite struct ArgumentTests {
  static let many = Option(
    "from", .file, isRepeated: true, takesFollowing: true, "where from")
  static let format = Option("format", short: "f", .choice(.words("json", "table")), "how")
  static let count = Option("count", .number(1...9), "how many")
  static let arrays = Option("arrays", .boolean, "arrays")
  static let strict = Option("strict", short: "s", "strictly")
  static let verbose = Option("verbose", short: "v", "say more")
  static let output = Option("output", short: "o", .file, "where to")
  static let options = [many, format, count, arrays, strict, verbose, output]

  static func shape(_ positionals: [Positional]) -> CommandShape {
    CommandShape("test", "a test", positionals: positionals, options: options, examples: [])
  }

  static let question = shape([
    Positional("Q", .one, .text, ""), Positional("NAME", .optional, .text, ""),
  ])
  static let files = shape([Positional("FILE", .any, .text, "")])
  static let some = shape([
    Positional("FILE", .atLeastOne, .text, ""), Positional("LAST", .one, .text, ""),
  ])

  /// What was understood, as one line: options in the order of `options`, then positionals.
  static func understood(_ line: String, _ shape: CommandShape) -> String {
    do throws(UsageError) {
      let words = line.split(separator: " ").map { $0 == "''" ? "" : String($0) }
      let arguments = try shape.parse(words)
      var parts = options.compactMap { option in
        arguments.has(option)
          ? "\(option.name)=\(option.isRepeated ? arguments.all(option).joined(separator: "+") : arguments[option] ?? "")"
          : nil
      }
      for positional in shape.positionals {
        let words = arguments.all(positional: positional.name)
        if !words.isEmpty { parts.append("\(positional.name):\(words.joined(separator: "+"))") }
      }
      return parts.joined(separator: " ")
    } catch {
      let near = error.suggestions.isEmpty ? "" : " → " + error.suggestions.joined(separator: ", ")
      return "error: " + error.message + near
    }
  }

  @Test(arguments: [
    ("q", "Q:q"),
    ("q n", "Q:q NAME:n"),
    (
      "q n x",
      "error: 'x' is one word too many; several words that are one stand in quotation marks"
    ),
    ("", "error: Q is missing"),
    ("--strict q", "strict=true Q:q"),
    ("q -sv", "strict=true verbose=true Q:q"),
    ("q -svo x", "strict=true verbose=true output=x Q:q"),
    ("q -ox", "output=x Q:q"),
    ("q -o -", "output=- Q:q"),
    ("q -o", "error: --output needs a value"),
    ("q --output --strict", "error: --output needs a value"),
    ("q --output=--strict", "output=--strict Q:q"),
    ("q --output --unknown", "output=--unknown Q:q"),
    ("q --output=", "output= Q:q"),
    ("q --strict=yes", "error: --strict takes no value, but 'yes' was given"),
    ("q --format json", "format=json Q:q"),
    ("q --format=json", "format=json Q:q"),
    ("q -f jsn", "error: --format cannot be 'jsn' → json"),
    ("q -f xyzzy", "error: --format cannot be 'xyzzy'"),
    ("q --fromat json", "error: there is no option '--fromat' here → --format"),
    ("q -format json", "error: there is no option '-format' here → --format"),
    ("q --xyzzyx", "error: there is no option '--xyzzyx' here"),
    ("q -x", "error: there is no option '-x' here"),
    ("q --count 3", "count=3 Q:q"),
    ("q --count 0", "error: --count cannot be '0'"),
    ("q --count three", "error: --count is a number, not 'three'"),
    ("q --arrays false", "arrays=false Q:q"),
    ("q --arrays", "error: --arrays needs a value"),
    ("q --arrays no", "error: --arrays cannot be 'no'"),
    ("q --output a --output b", "error: --output is given twice"),
    ("q --output a --output a", "output=a Q:q"),
    ("-- --strict", "Q:--strict"),
    ("- -5", "Q:- NAME:-5"),
    ("-0500 x", "Q:-0500 NAME:x"),
    ("'' n", "Q: NAME:n"),
    ("--from a q", "from=a Q:q"),
    ("q n --from a b c", "from=a+b+c Q:q NAME:n"),
    (
      "q n --from a b -s c",
      "error: 'c' is one word too many; several words that are one stand in quotation marks"
    ),
    ("--from a --from b q", "from=a+b Q:q"),
    ("--help", ""),
    ("-h", ""),
  ])
  func aQuestionIsReadAs(_ line: String, _ expected: String) {
    #expect(Self.understood(line, Self.question) == expected)
  }

  @Test(arguments: [
    ("", ""), ("a b c", "FILE:a+b+c"), ("--from x a b", "from=x FILE:a+b"),
  ])
  func filesAreReadAs(_ line: String, _ expected: String) {
    #expect(Self.understood(line, Self.files) == expected)
  }

  @Test(arguments: [
    ("a b c", "FILE:a+b LAST:c"), ("a b", "FILE:a LAST:b"), ("a", "error: LAST is missing"),
  ])
  func theLastWordIsTheLastPositional(_ line: String, _ expected: String) {
    #expect(Self.understood(line, Self.some) == expected)
  }

  @Test(arguments: [
    ("qurey", ["query"]), ("quer", ["query"]), ("xyz", []), ("chcek", ["check"]), ("q", []),
    ("shwo", ["show"]), ("buidl", ["build"]), ("exprot", ["export"]), ("QUERY", ["query"]),
  ])
  func theNearestWordIsFound(_ typed: String, _ expected: [String]) {
    let words = ["build", "check", "export", "import", "query", "show", "render"]
    #expect(NearestWord.of(typed, among: words) == expected)
  }
}
