import AnnalsDrawing
import AnnalsExchange
import AnnalsModel
import AnnalsPlatform
import AnnalsText

/// `annals build`: the published graph, its vocabulary and its drawing.
func runBuild(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  let input = try context.load(try context.inputPaths(arguments))
  context.stage("checking \(input.graph.size)")
  let diagnostics = Notation.check(input.loaded, ask: askExpectation)
  context.errors.write(
    DiagnosticText.render(
      diagnostics.filter { $0.severity != .note }, sources: input.loaded.sources,
      styled: context.errorStyle.isColoured))
  guard !input.hasFailures else {
    throw .outside("nothing was written: some input could not be read")
  }
  guard !diagnostics.containErrors else {
    throw .input("nothing was written: \(DiagnosticText.summary(diagnostics))")
  }
  let folder = arguments[.buildOutput] ?? "Graph"
  guard !Files.exists(context.path(folder)) || Files.isFolder(context.path(folder)) else {
    throw .outside("cannot write into \(folder): it is no folder", help: "name another with -o")
  }
  let profile: ExportOptions.Profile = arguments[.profile] == "full" ? .full : .default
  let passages = try context.passages(arguments, of: input.graph)
  try refuseTexts(in: folder, context)
  context.stage("writing \(folder)")
  let files = publishedFiles(input.graph, profile, passages)
  try refuseOthers(files, in: folder, context)
  for file in files { try write(file, in: folder, context) }
  KeptGraphs(context).keep(input)
  context.message(input.graph.size)
  return .done
}

/// What the page of a published folder says, so that the folder is known for one that may be written anew.
private let mark = "Made by `annals build`"

/// Refuses to write where annals texts lie: who reads that folder would read what was published there too, and claims
/// that are no more in the texts would live on in it.
private func refuseTexts(in folder: String, _ context: CommandContext) throws(CommandFailure) {
  let texts = Files.names(in: context.path(folder)).filter { InputFormat(path: $0) == .annals }
  guard let first = texts.first else { return }
  let others = texts.count == 1 ? "" : " and \(counted(texts.count - 1, "more", "more"))"
  throw .outside(
    "nothing was written: in \(folder) lies \(first)\(others), and who reads that folder would read what is"
      + " published there too",
    help: "name a folder of its own, as in -o Graph")
}

/// Refuses to write over what somebody else put into the folder.
///
/// The page is written first: a build that was broken off left it there.
private func refuseOthers(
  _ files: [PublishedFile], in folder: String, _ context: CommandContext
) throws(CommandFailure) {
  func there(_ name: String) -> [UInt8]? {
    try? Files.read(context.path(Path.join(folder, name)))
  }
  if let page = there(pageName), String(decoding: page, as: UTF8.self).contains(mark) { return }
  let others = files.filter { file in there(file.name).map { $0 != file.bytes } ?? false }
  guard !others.isEmpty else { return }
  let names = others.map { Path.join(folder, $0.name) }.joined(separator: ", ")
  let (verb, each) = others.count == 1 ? ("is", "was") : ("are", "were")
  throw .outside(
    "nothing was written: \(names) \(verb) there and \(each) not made by 'annals build'",
    help: "name a folder of its own, as in -o Graph, or move what is there away")
}

/// A file of the published graph.
private struct PublishedFile {
  var name: String
  var about: String
  var bytes: [UInt8]
}

private func publishedFiles(
  _ graph: Graph, _ profile: ExportOptions.Profile, _ passages: [SoughtPassage]
) -> [PublishedFile] {
  var options = ExportOptions(profile: profile)
  options.passages = passages
  var withClaims = options
  withClaims.claims = true
  let chart = Chart(graph)
  let vocabulary = graph.vocabulary
  var files = [
    PublishedFile(
      name: "graph.jsonld", about: "the chronology as JSON-LD, its context inside",
      bytes: Exporter.document(graph, as: .jsonLD, options: options)),
    PublishedFile(
      name: "graph.ttl", about: "the same as Turtle",
      bytes: Exporter.document(graph, as: .turtle, options: options)),
    PublishedFile(
      name: "graph.nq",
      about: "the same as N-Quads, every claim also in the named graph of its citation",
      bytes: Exporter.document(graph, as: .nQuads, options: withClaims)),
    PublishedFile(
      name: "context.jsonld", about: "the JSON-LD context of all words, for use by reference",
      bytes: Published.context(vocabulary, base: graph.base)),
    PublishedFile(
      name: "vocabulary.ttl", about: "the classes and properties (RDFS, OWL)",
      bytes: Published.vocabulary(vocabulary, base: graph.base)),
    PublishedFile(
      name: "shapes.ttl", about: "what a well-formed chronology looks like (SHACL)",
      bytes: Published.shapes(vocabulary, base: graph.base)),
    PublishedFile(
      name: "timeline.dot",
      about: "the timeline for Graphviz: dot -Tpdf timeline.dot -o timeline.pdf",
      bytes: Drawing.dot(chart)),
    PublishedFile(
      name: "timeline.svg", about: "the timeline, drawn without Graphviz", bytes: Drawing.svg(chart)
    ),
  ]
  let page = Array(readme(graph, files).utf8)
  files.insert(PublishedFile(name: pageName, about: "this page", bytes: page), at: 0)
  return files
}

private let pageName = "README.md"

private func readme(_ graph: Graph, _ files: [PublishedFile]) -> String {
  let title = graph.settings.title.isEmpty ? "A chronology" : graph.settings.title
  let rows = files.map { "| [`\($0.name)`](\($0.name)) | \($0.about) |\n" }.joined()
  return """
    # \(title)

    \(mark); do not edit: the same input gives the same bytes.
    \(graph.size).

    `graph.nq`, `graph.ttl` and `graph.jsonld` are one graph in three formats. `graph.nq` alone has all of it, who says
    what and where among it; it is what `annals` reads where this folder is its input.

    | file | what it is |
    |---|---|
    \(rows)
    ![The timeline](timeline.svg)

    """
}

/// Writes a file, unless it is there with these bytes already.
private func write(
  _ file: PublishedFile, in folder: String, _ context: CommandContext
) throws(CommandFailure) {
  let typed = Path.join(folder, file.name)
  let isFresh = (try? Files.read(context.path(typed))) == file.bytes
  do throws(FileError) {
    if !isFresh {
      try Files.makeFolder(context.path(folder))
      try Files.write(file.bytes, to: context.path(typed))
    }
  } catch {
    throw .file(error.named(typed))
  }
  context.output.writeLine("\(typed)  \(file.bytes.count) bytes\(isFresh ? ", unchanged" : "")")
}
