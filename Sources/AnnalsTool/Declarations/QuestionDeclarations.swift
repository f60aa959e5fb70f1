extension CommandShape {
  static let query = CommandShape(
    "query", "ask the graph a question",
    positionals: [
      Positional("QUERY", .optional, .text, "the question; - reads it; none: ask at the terminal")
    ],
    options: [.queryFormat, .limit, .explain, .sparql, .dates, .from] + Option.asking + [.output],
    examples: [
      Example("annals query 'meetings in 2024'", "in a table"),
      Example("annals query 'quotations by 习近平 about 基础研究' -f json", "for a program"),
      Example("annals query 'events in 2012.. count per year'", "how many in each year"),
      Example("annals query 'events possibly in 2024-06' --explain", "how it is answered"),
      Example("annals query", "one question after the other, with completion and history"),
    ],
    details: """
      in takes dates at face value; certainly in and possibly in are the strict and the generous \
      reading, and a note says how many more were only possible.
      """)

  static let show = CommandShape(
    "show", "all that is claimed of one entity, with sources",
    positionals: [Positional("NAME", .one, .entity, "an id or any of its names")],
    options: [.showFormat, .dates, .from] + Option.asking + [.output],
    examples: [
      Example("annals show 习近平", "every claim, both ways"),
      Example("annals show 863计划 --format json", "for a program"),
    ])

  static let names = CommandShape(
    "names", "list what things are called",
    positionals: [Positional("START", .optional, .text, "how the names begin")],
    options: [.from],
    examples: [
      Example("annals names", "all ids, names and aliases, a line each"),
      Example("annals names 习", "those that begin so"),
    ],
    details: "Shells ask it when they complete a name.")

  static let why = CommandShape(
    "why", "what an answer rests on",
    positionals: [
      Positional("QUERY", .one, .text, "the question; - reads it from standard input"),
      Positional("NAME", .optional, .entity, "only this row; or why this is no row"),
    ],
    options: [.whyFormat, .limit, .from, .output],
    examples: [
      Example("annals why 'meetings in 2024'", "claims, sources and passages of each row"),
      Example("annals why 'meetings in 2024' 863计划", "the step that left it out"),
    ])
}

extension Option {
  static let queryFormat = Option(
    "format", short: "f",
    .choice(
      .words(
        "table", "json", "jsonl", "csv", "tsv", "markdown", "ids", "annals", "jsonld", "turtle",
        "nquads", "dot")),
    group: .output, standard: "table", "how to print the answer")
  static let limit = Option("limit", .number(0...Int.max), "print only the first rows")
  static let explain = Option("explain", "print the plan, with estimated and real counts")
  static let sparql = Option(
    "sparql", "print the SPARQL 1.1 that gives the same answer over the exported data")
  static let endpoint = Option(
    "endpoint", .text, placeholder: "URL", group: .server, standard: "ANNALS_ENDPOINT",
    "the SPARQL service to ask")
  static let showFormat = Option(
    "format", short: "f", .choice(.words("text", "json", "annals", "jsonld", "turtle")),
    group: .output, standard: "text", "how to print it")
  static let whyFormat = Option(
    "format", short: "f", .choice(.words("text", "json")), group: .output, standard: "text",
    "how to print it")
}
