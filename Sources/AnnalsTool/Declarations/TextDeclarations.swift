extension CommandShape {
  static let importing = CommandShape(
    "import", "turn other formats into annals text",
    positionals: [Positional("FILE", .atLeastOne, .file, "what to read; - is standard input")],
    options: [.importFormat, .columns, .rowKind, .language, .importBase, .output],
    examples: [
      Example("annals import events.csv -o events.annals", "a spreadsheet"),
      Example(
        "annals import events.csv --map 'Remarks=note' --map 'Row=-'", "its columns otherwise"),
      Example("annals import family.ged calendar.ics", "a family tree and a calendar"),
      Example("annals import page.html", "the structured data of a web page"),
    ],
    details: """
      The format is that of the file's name or of how it begins. What maps becomes entries and relations; \
      linked data that does not is kept as it is and comes out again on export. Every claim cites the file; \
      what was not carried over is said at the end of each file.
      """)

  static let draft = CommandShape(
    "draft", "find events, people and quotations in prose",
    positionals: [Positional("FILE", .atLeastOne, .file, "the text; - is standard input")],
    options: [.draftSource, .draftDate, .language, .draftFormat, .into, .review, .output],
    examples: [
      Example("annals draft speech.txt --source 人民日报-2024-06-25", "with what it is taken from"),
      Example("annals draft article.txt --date 2024-06-25", "the day that 'yesterday' is before"),
      Example("annals draft a.txt b.txt --into seeds", "point to what the chronology has already"),
      Example("annals draft a.txt --review -o a.annals", "keep, edit or drop, one by one"),
    ],
    details: """
      The result is a draft for a person to correct: every line names the passage it is from. With --into, \
      the names, aliases and periods of a chronology are known, and events it has are not proposed anew but \
      cited again. With --review the proposals are shown one by one; every verdict is saved in FILE.review \
      at once, the same command goes on after a break, and FILE is written when all are judged.
      """)

  static let rename = CommandShape(
    "rename", "give an entity another id, wherever it is named",
    positionals: [
      Positional("OLD", .one, .entity, "the id, or any name, of what is renamed"),
      Positional("NEW", .one, .text, "the new id, one word"),
    ],
    options: [.dryRun, .from],
    examples: [
      Example("annals rename moon-landing first-landing --dry-run", "see the lines that change"),
      Example("annals rename 首次登月 登月 --from 年表", "in every file of a folder"),
    ],
    details: """
      Headings, values, citations, from lines and questions that have the id get the new one; all else \
      stays to the byte. Prints each line that changes. Refuses an id that is taken, and changes nothing \
      where the texts would have an error for it. IRIs are made of ids: what links to the old one from \
      elsewhere has to change too, or be kept by same-as.
      """)

  static let merge = CommandShape(
    "merge", "make one entity of two",
    positionals: [
      Positional("OLD", .one, .entity, "the one that goes"),
      Positional("INTO", .one, .entity, "the one that stays"),
    ],
    options: [.dryRun, .from],
    examples: [
      Example("annals merge 孙中山 孙文 --dry-run", "see the lines that change"),
      Example("annals merge Armstrong armstrong", "two spellings, one person"),
    ],
    details: """
      What OLD is called becomes aliases of INTO, its facts become those of INTO where they stand, and all \
      that named OLD by its id names INTO. Where the two disagree, 'annals check' says so afterwards.
      """)

  static let new = CommandShape(
    "new", "begin a chronology",
    positionals: [Positional("DIR", .one, .folder, "the folder to make")],
    options: [.newTitle, .newBase, .language],
    examples: [
      Example("annals new history", "a small chronology to change"),
      Example("annals new 故宫 --title 故宫博物院史 --language zh", "in Chinese"),
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
  static let newTitle = Option(
    "title", .text, standard: "that of the example", "what the chronology is called")
  static let newBase = Option(
    "base", .text, placeholder: "IRI", standard: "https://example.org/moon/",
    "where its IRIs begin: an address of yours")
  static let importFormat = Option(
    "format", short: "f",
    .choice([
      .init("csv", "tables, with commas, semicolons or tabs"),
      .init("gedcom", "family trees, 5.5.1 and 7"), .init("gramps", "family trees, Gramps XML"),
      .init("ics", "calendars"), .init("markwhen", "Markwhen timelines"),
      .init("timelinejs", "the JSON of TimelineJS3"), .init("wikidata", "entity JSON"),
      .init("jsonld", "also the structured data of web pages"), .init("turtle"), .init("trig"),
      .init("nquads"), .init("ntriples"),
    ]), group: .input, standard: "by the file's name, then by its beginning", "what is read")
  static let columns = Option(
    "map", .text, placeholder: "COLUMN=RELATION", isRepeated: true, group: .input,
    standard: "guessed from the header", "what a column of a table is",
    details: """
      A relation's word, id, kind; cite, page or passage for where the row was read; - to leave it out, \
      +WORD for a relation of its own.
      """)
  static let rowKind = Option(
    "kind", .text, placeholder: "KIND", group: .input, standard: "event, or person",
    "what a row of a table is, where no column says so")
  static let importBase = Option(
    "base", .text, placeholder: "IRI", group: .output, "where the IRIs of the chronology begin")
  static let textFolder = Option(
    "documents", .folder, group: .input, "where the texts of the sources are",
    details: "Says where in its source each quotation and passage stands, and publishes that too.")
  static let dryRun = Option("dry-run", short: "n", "show what would change, and write nothing")
  static let draftSource = Option("source", .entity, placeholder: "ID", "the source the text is")
  static let draftDate = Option(
    "date", .text, placeholder: "EDTF", "the date the text speaks from")
  static let into = Option(
    "into", .file, placeholder: "PATH", isRepeated: true, takesFollowing: true, group: .input,
    "the chronology the draft is for: its names are known",
    details: "Files and folders as --from takes them.")
  static let review = Option("review", "step through the proposals: keep, edit, drop")
  static let draftFormat = Option(
    "format", short: "f", .choice(.words("annals", "json")), group: .output, standard: "annals",
    "what to write")
}
