extension CommandShape {
  static let check = CommandShape(
    "check", "find what is wrong, contradictory or unsourced",
    positionals: [Positional("FILE", .any, .file, "what to check; otherwise the whole input")],
    options: [.strict, .checkFormat, .from],
    examples: [
      Example("annals check", "the input: ANNALS_FROM or ./seeds"),
      Example("annals check diary.annals --strict", "also what is used and never declared"),
      Example("annals check --format sarif -q > check.sarif", "for a code host"),
    ],
    details: """
      Every problem has its place, the line itself, what is wrong and what to do. Sources that disagree \
      are reported, and so is every `expect` whose answer has changed. Status 1 where there is an error; \
      warnings alone are status 0 unless --strict.
      """)

  static let fmt = CommandShape(
    "fmt", "bring annals text into its one form",
    positionals: [
      Positional("FILE", .any, .file, "what to format in place; - reads and writes the pipe")
    ],
    options: [.formatCheck, .from],
    examples: [
      Example("annals fmt", "every .annals file of the input"),
      Example("annals fmt --check", "status 1 where something would change"),
      Example("annals fmt - < draft.annals", "in a pipe, as editors do"),
    ],
    details: "Comments and meaning stay as they are. Formatting twice changes nothing.")

  static let verify = CommandShape(
    "verify", "look every quotation up in its source's text",
    options: [.documents, .verifyFormat, .from],
    examples: [
      Example("annals verify --documents archive", "the texts lie in the folder archive"),
      Example("annals verify --format json", "every quotation with its verdict"),
    ],
    details: """
      A quotation stands where its words stand, white space and the breaks of a printed page left aside. \
      A text whose hash differs from the one recorded is reported, and so are quotations that cite no \
      source. Status 1 where one is missing.
      """)

  static let diff = CommandShape(
    "diff", "what was added, removed and changed in meaning",
    positionals: [
      Positional("OLD", .one, .file, "a file, folder or snapshot"),
      Positional("NEW", .one, .file, "what to compare it with"),
    ],
    options: [.diffFormat],
    examples: [
      Example("annals diff old.annals new.annals", "claims by entity"),
      Example("annals diff Graph/graph.nq seeds", "what the published graph does not have yet"),
    ],
    details: "Order, layout and spelling of dates are no difference. Status 1 where there is one.")
}

extension Option {
  static let strict = Option("strict", "undeclared names and warnings count as errors")
  static let checkFormat = Option(
    "format", short: "f", .choice(.words("text", "json", "sarif")), group: .output,
    standard: "text", "how to report")
  static let formatCheck = Option("check", "change nothing; name the files that would change")
  static let documents = Option(
    "documents", .folder, standard: "ANNALS_DOCUMENTS, else beside the input",
    "where the sources' texts lie")
  static let verifyFormat = Option(
    "format", short: "f", .choice(.words("text", "json")), group: .output, standard: "text",
    "how to report")
  static let diffFormat = Option(
    "format", short: "f", .choice(.words("text", "json", "annals")), group: .output,
    standard: "text", "how to report")
}
