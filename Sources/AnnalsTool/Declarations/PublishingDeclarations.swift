extension CommandShape {
  static let build = CommandShape(
    "build", "write the published graph, its vocabulary and drawings",
    options: [.buildOutput, .profile, .textFolder, .from],
    examples: [
      Example("annals build", "the input into the folder Graph"),
      Example("annals build --from notes -o public", "another input, another folder"),
    ],
    details: """
      Checks first, and writes nothing where there are errors. Same input, same bytes: what did not \
      change is not written again. Says what it wrote.
      """)

  static let render = CommandShape(
    "render", "draw the timeline or the network",
    positionals: [
      Positional("QUERY", .optional, .text, "what to draw; - reads it; otherwise everything")
    ],
    options: [
      .drawing, .renderFormat, .layout, .form, .by, .lanes, .axis, .fold, .paper, .pages,
      .quotations, .engine, .theme, .drawingTitle, .drawingURL, .from,
    ] + Option.asking,
    examples: [
      Example("annals render -o history.svg", "everything, as a timeline"),
      Example("annals render 'meetings in 2024' -o 2024.pdf", "a year, to print"),
      Example("annals render --layout network -o who.svg", "who is linked with whom"),
    ],
    details: """
      The file's name says the format. Graphviz draws where it is installed; --engine native draws SVG \
      without it. --pages makes of history.svg history-1990s.svg and so on; sheet takes as many as stay \
      legible. docs/drawing.md says more.
      """)

  static let export = CommandShape(
    "export", "write the graph, or part of it, for other programs",
    positionals: [
      Positional("QUERY", .optional, .text, "what to write; - reads it; otherwise everything")
    ],
    options: [
      .exportFormat, .claims, .profile, .textFolder, .from,
    ] + Option.asking + [.output],
    examples: [
      Example("annals export --format turtle -o graph.ttl", "linked data"),
      Example("annals export 'events in 2024' --format ics", "a calendar"),
      Example("annals export --format nquads --claims", "with who says what, and where"),
      Example("annals export -o tables/", "CSV: a table for each kind, and all links"),
    ],
    details: """
      Without --format, the name of the output says what is written; a folder, or a name that ends in a \
      slash, is for the tables of CSV, which --from reads again. Linked data has what is claimed and the \
      sources of each entity; which citation a claim has, and what qualifies it, is there with --claims.
      """)

  static let compile = CommandShape(
    "compile", "write a snapshot, which opens at once whatever its size",
    options: [.snapshot, .from],
    examples: [
      Example("annals compile -o history.snapshot", "read once"),
      Example("annals query 'events in 1969' --from history.snapshot", "ask often"),
    ])

  static let push = CommandShape(
    "push", "send the graph to a SPARQL 1.1 graph store",
    options: [.to] + Option.connection + [.profile, .from],
    examples: [
      Example("annals push --to http://localhost:7878/store", "to a server of your own"),
      Example("annals push --to http://localhost:7878/store --profile full", "with CIDOC CRM"),
    ],
    details: """
      Only what has changed since the last push is sent. Every claim also stands in the named graph of \
      its citation. Where the store has another chronology in its default graph, the facts stand in a \
      graph of their own. Starts annals-remote, which is found beside annals and alone can open connections; \
      it takes credentials from ANNALS_USER and ANNALS_PASSWORD, ANNALS_TOKEN, or the file that \
      ANNALS_CREDENTIALS names.
      """)

  static let pull = CommandShape(
    "pull", "fetch a graph from a SPARQL 1.1 graph store as annals text",
    options: [.pullFrom, .pullURL.unlisted, .chronologyBase] + Option.connection + [.output],
    examples: [
      Example("annals pull --from-endpoint http://localhost:7878", "to standard output"),
      Example("annals pull --from-endpoint http://localhost:7878 -o all.annals", "to a file"),
    ],
    details: "Starts annals-remote, which is found beside annals and alone can open connections.")
}

extension Option {
  static let buildOutput = Option(
    "output", short: "o", .folder, group: .output, standard: "Graph", "the folder to write")
  static let drawing = Option(
    "output", short: "o", .file, group: .output, standard: "standard output",
    "its name says which format")
  static let renderFormat = Option(
    "format", short: "f", .choice(.words("svg", "png", "pdf", "dot", "html")), group: .output,
    standard: "by the name", "as")
  static let layout = Option(
    "layout", .choice(.words("timeline", "network")), standard: "timeline",
    "along time, or by links")
  static let form = Option(
    "form", .choice(.words("auto", "columns", "list", "placed")), standard: "auto",
    "in the form")
  static let by = Option(
    "by", .choice(.words("auto", "day", "month", "year", "decade")), standard: "auto",
    "stations")
  static let lanes = Option(
    "lanes",
    .choice(
      .words("none", "kind", "person", "series", "programme", "organization", "place")),
    standard: "none", "columns for")
  static let axis = Option(
    "axis", .choice(.words("compressed", "proportional")), placeholder: "NAME",
    standard: "compressed", "time is")
  static let fold = Option(
    "fold", .text, placeholder: "STRIPS", standard: "sheet",
    "into: sheet, scroll, or so many strips")
  static let paper = Option(
    "paper", .choice(.words("a0", "a1", "a2", "a3", "a4", "letter", "tabloid")),
    "to fit on")
  static let pages = Option(
    "pages", .choice(.words("decade", "year", "month", "sheet")), "a drawing for each")
  static let quotations = Option(
    "quotations", .number(0...1000), standard: "4", "so many of the words said at an event")
  static let engine = Option(
    "engine", .choice(.words("dot", "native")), "who draws: Graphviz or annals itself")
  static let theme = Option(
    "theme", .choice(.words("light", "dark")), standard: "light", "colours")
  static let drawingTitle = Option("title", .text, standard: "the question", "what stands above")
  static let drawingURL = Option(
    "url", .text, placeholder: "TEMPLATE", standard: "{iri}",
    "where clicking leads: {iri}, {id}")
  static let exportFormat = Option(
    "format", short: "f",
    .choice(
      .words(
        "dot", "jsonld", "turtle", "trig", "nquads", "ntriples", "csv", "graphml", "timelinejs",
        "ics", "markwhen", "mermaid", "bibtex", "csl", "annals")),
    group: .output, standard: "by the output's name", "what to write")
  static let snapshot = Option(
    "output", short: "o", .file, group: .output, "the snapshot to write")
  static let to = Option("to", .text, placeholder: "URL", "the graph store")
  static let dialect = Option(
    "dialect", .text, placeholder: "SERVER", group: .server, standard: "it tells",
    "which server, as virtuoso")
  static let timeout = Option(
    "timeout", .number(1...86_400), placeholder: "SECONDS", group: .server, standard: "120",
    "how long the server may be silent")
  static let retries = Option(
    "retries", .number(0...1000), placeholder: "N", group: .server, standard: "5",
    "how often what failed is tried again")
  static let chronologyBase = Option(
    "base", .text, placeholder: "IRI", group: .server, "which chronology of the server's")
  /// How a server is spoken to.
  static let connection = [dialect, timeout, retries]
  /// What the commands take that ask a server instead of the input.
  static let asking = [endpoint, chronologyBase] + connection
  static let pullFrom = Option(
    "from-endpoint", .text, placeholder: "URL", group: .input, "the graph store")
  static let pullURL = Option("url", .text, placeholder: "URL", group: .input, "the graph store")
}
