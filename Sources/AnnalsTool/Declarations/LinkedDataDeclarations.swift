extension CommandShape {
  static let expand = CommandShape(
    "ld expand", "JSON-LD: remove the context, write every IRI out",
    positionals: [.document], options: .api(.reading + [.ordered]),
    examples: [
      Example("annals ld expand graph.jsonld", "what the file says, without its context"),
      Example("annals ld expand a.jsonld --base https://example.org/a", "as if found there"),
    ])

  static let compact = CommandShape(
    "ld compact", "JSON-LD: shorten by a context",
    positionals: [.document],
    options: [.requiredContext] + .api(.reading + [.ordered] + .compacting),
    examples: [
      Example("annals ld compact a.jsonld --context context.jsonld", "in the context's words"),
      Example(
        "annals ld compact a.jsonld --context c.jsonld --compact-arrays false", "keep arrays"),
    ])

  static let flatten = CommandShape(
    "ld flatten", "JSON-LD: one object a node, each with all that is said of it",
    positionals: [.document],
    options: [.context] + .api(.reading + [.ordered] + .compacting),
    examples: [
      Example("annals ld flatten a.jsonld", "expanded"),
      Example("annals ld flatten a.jsonld --context c.jsonld", "in the context's words"),
    ])

  static let frame = CommandShape(
    "ld frame", "JSON-LD: bring into the shape of a frame",
    positionals: [.document],
    options: [.frame] + .api(.reading + [.ordered] + .compacting + [.omitGraph]),
    examples: [
      Example(
        "annals ld frame graph.jsonld --frame meetings.jsonld", "meetings, each with what it has"),
      Example("annals ld frame g.jsonld --frame f.jsonld --omit-graph false", "always in @graph"),
    ])

  static let toRDF = CommandShape(
    "ld to-rdf", "JSON-LD to N-Quads",
    positionals: [.document], options: .api(.reading + [.direction, .generalized]),
    examples: [
      Example("annals ld to-rdf graph.jsonld", "a quad a line"),
      Example(
        "annals ld to-rdf graph.jsonld --rdf-direction i18n-datatype", "with directions kept"),
    ])

  static let fromRDF = CommandShape(
    "ld from-rdf", "N-Quads to expanded JSON-LD",
    positionals: [.quads],
    options: .api([.nativeTypes, .rdfType, .direction, .ordered, .mode]),
    examples: [
      Example("annals ld from-rdf graph.nq", "expanded JSON-LD"),
      Example("annals ld from-rdf graph.nq --use-native-types true", "numbers as numbers"),
    ])

  static let canonicalize = CommandShape(
    "ld canonicalize", "N-Quads in canonical form (RDFC-1.0)",
    positionals: [.quads], options: [.hash, .map],
    examples: [
      Example("annals ld canonicalize graph.nq | sha256sum", "one number for a graph"),
      Example("annals ld canonicalize graph.nq --map", "how blank nodes were renamed"),
    ],
    details: "A dataset built to take exponential time ends with an error.")

  static let parseRDF = CommandShape(
    "ld parse-rdf", "read an RDF syntax and write N-Quads",
    positionals: [Positional("INPUT", .one, .file, "a file; - is standard input")],
    options: [.syntax, .base],
    examples: [
      Example(
        "annals ld parse-rdf graph.ttl --format turtle", "is it Turtle, and what does it say?"),
      Example(
        "annals ld parse-rdf a.ttl --format turtle --base https://example.org/", "with a base"),
    ])

  static let parseJSON = CommandShape(
    "ld parse-json", "is this JSON (RFC 8259)?",
    positionals: [Positional("INPUT", .one, .file, "a file; - is standard input")],
    examples: [
      Example("annals ld parse-json data.json", "status 0 accepted, 1 refused"),
      Example("annals ld parse-json - < data.json", "in a pipe"),
    ])

  static let edtf = CommandShape(
    "edtf", "judge and bound dates",
    positionals: [Positional("DATE", .any, .text, "dates; none: standard input, one a line")],
    examples: [
      Example("annals edtf 2024-06~ 198X", "valid, its level, its first and last day"),
      Example("annals edtf < dates.txt", "a line for each"),
    ],
    details: """
      Each is an EDTF string exactly as it stands; spaces count. Each is answered by a line of \
      four fields parted by tabs: valid, level, earliest, latest; or invalid and three empty ones. \
      earliest and latest are days, or open, or unknown. The status is 0 whatever the verdicts.
      """)
}

extension Positional {
  fileprivate static let document = Positional(
    "INPUT", .one, .file, "a file, an IRI that --documents maps, or - for standard input")
  fileprivate static let quads = Positional(
    "INPUT", .one, .file, "a file of N-Quads; - is standard input")
}

extension [Option] {
  /// What every command has that reads JSON-LD.
  fileprivate static let reading: [Option] = [
    .url, .base, .inputType, .expandContext, .mode, .allScripts, .documentMap,
  ]

  /// Every method of the API takes all of its options, needed or not; so does every command, and help
  /// lists those that matter to it.
  fileprivate static func api(_ listed: [Option]) -> [Option] {
    let all =
      reading + compacting + [
        .ordered, .omitGraph, .direction, .generalized, .nativeTypes, .rdfType,
      ]
    let names = Set(listed.map(\.name))
    return listed + all.filter { !names.contains($0.name) }.map(\.unlisted)
  }

  fileprivate static let compacting: [Option] = [.compactArrays, .compactToRelative]
}

extension Option {
  static let url = Option(
    "url", .text, placeholder: "IRI", group: .input, standard: "the file's own",
    "where INPUT was found",
    details:
      "Relative references and contexts are resolved against it unless --base says otherwise.")
  static let base = Option(
    "base", .text, placeholder: "IRI", group: .input, standard: "the document's",
    "the base of relative references")
  static let inputType = Option(
    "input-type", .text, placeholder: "TYPE", group: .input, standard: "by extension",
    "media type of INPUT")
  static let expandContext = Option(
    "expand-context", .file, group: .input, "a context to expand with first")
  static let mode = Option(
    "processing-mode", .choice(.words("json-ld-1.0", "json-ld-1.1")), standard: "json-ld-1.1",
    "which JSON-LD")
  static let allScripts = Option(
    "extract-all-scripts", .boolean, group: .input, "in HTML, every script, not the first")
  static let documentMap = Option(
    "documents", .file, placeholder: "MAP.json", group: .input, standard: "nothing can be loaded",
    "what IRIs stand for",
    details: """
      A JSON object from IRIs to files, or to {file, contentType, link, status, location}; a key that \
      ends in / maps all below it into a folder. There is no network.
      """)
  static let context = Option("context", .file, "the context to compact with")
  static let requiredContext = Option("context", .file, "the context to compact with; needed")
  static let frame = Option("frame", .file, "the frame; needed")
  static let ordered = Option("ordered", .boolean, standard: "false", "keys in their order")
  static let compactArrays = Option(
    "compact-arrays", .boolean, standard: "true", "an array of one becomes its member")
  static let compactToRelative = Option(
    "compact-to-relative", .boolean, standard: "true", "IRIs relative to the base")
  static let omitGraph = Option(
    "omit-graph", .boolean, standard: "by processing mode", "one node without @graph around it")
  static let direction = Option(
    "rdf-direction", .choice(.words("i18n-datatype", "compound-literal")), standard: "none",
    "how the direction of text is kept")
  static let generalized = Option(
    "produce-generalized-rdf", .boolean, standard: "false", "blank nodes as predicates")
  static let nativeTypes = Option(
    "use-native-types", .boolean, standard: "false", "numbers and booleans as JSON's own")
  static let rdfType = Option(
    "use-rdf-type", .boolean, standard: "false", "rdf:type as a property, not @type")
  static let hash = Option(
    "hash", .choice(.words("sha-256", "sha-384")), standard: "sha-256", "the hash function")
  static let map = Option("map", "the labels of blank nodes, old to new, as JSON")
  static let syntax = Option(
    "format", short: "f", .choice(.words("ntriples", "nquads", "turtle", "trig")), group: .input,
    standard: "by the file's name", "what is read")
}
