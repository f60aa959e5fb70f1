extension CommandShape {
  static let importing = CommandShape(
    "import", "turn other formats into annals text",
    positionals: [Positional("FILE", .atLeastOne, .file, "what to read; - is standard input")],
    options: [.importFormat, .output],
    examples: [
      Example("annals import events.csv -o events.annals", "a spreadsheet"),
      Example("annals import wikidata.jsonld", "linked data from elsewhere"),
    ],
    details: """
      What maps becomes entries and relations; what does not is kept as it is and comes out again on \
      export.
      """)

  static let draft = CommandShape(
    "draft", "find events, people and quotations in prose",
    positionals: [Positional("FILE", .atLeastOne, .file, "the text; - is standard input")],
    options: [.draftSource, .draftDate, .language, .draftFormat, .from, .output],
    examples: [
      Example("annals draft speech.txt --source 人民日报-2024-06-25", "with what it is taken from"),
      Example("annals draft article.txt --date 2024-06-25", "the day that 'yesterday' is before"),
    ],
    details:
      "The result is a draft for a person to correct: every line names the passage it is from.")

  static let new = CommandShape(
    "new", "begin a chronology",
    positionals: [Positional("DIR", .one, .folder, "the folder to make")],
    options: [.language],
    examples: [
      Example("annals new history", "a small chronology to change"),
      Example("annals check history", "what to do next"),
    ],
    details: "A folder that is there already is left alone unless it is empty.")

  static let completions = CommandShape(
    "completions", "print completions for a shell",
    positionals: [
      Positional("SHELL", .one, .choice(.words("bash", "zsh", "fish")), "bash, zsh or fish")
    ],
    examples: [
      Example("source <(annals completions bash)", "in ~/.bashrc"),
      Example("source <(annals completions zsh)", "in ~/.zshrc, after compinit"),
      Example("annals completions fish | source", "in config.fish"),
    ])
}

extension Option {
  static let importFormat = Option(
    "format", short: "f",
    .choice(.words("jsonld", "turtle", "trig", "nquads", "ntriples", "csv")), group: .input,
    standard: "by the file's name", "what is read")
  static let draftSource = Option("source", .entity, placeholder: "ID", "the source the text is")
  static let draftDate = Option(
    "date", .text, placeholder: "EDTF", "the date the text speaks from")
  static let draftFormat = Option(
    "format", short: "f", .choice(.words("annals", "json")), group: .output, standard: "annals",
    "what to write")
}
