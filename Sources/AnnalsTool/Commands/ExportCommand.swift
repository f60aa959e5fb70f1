import AnnalsDrawing
import AnnalsExchange
import AnnalsModel
import AnnalsPlatform
import AnnalsText

/// `annals export`: the graph, or part of it, for other programs.
func runExport(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  let format = try exportFormat(arguments, context)
  let subject = try context.subject(arguments)
  let (graph, selection) = (subject.graph, subject.selection)
  var options = ExportOptions(
    profile: arguments[.profile] == "full" ? .full : .default, claims: arguments.has(.claims),
    selection: selection.map { Set($0) })
  // What --sparql asks for is there where the claims are.
  options.queryable = options.claims
  options.passages = try context.passages(arguments, of: graph)
  context.stage("writing \(format)")
  switch format {
  case "csv" where arguments[.output].map { namesFolder($0, context) } ?? false:
    try writeTables(graph, options, into: arguments[.output] ?? "", context)
  case "annals":
    let part = selection.map { graph.selecting($0) } ?? graph
    let bytes = Notation.serialize(part)
    try context.writeResult(to: arguments[.output]) { $0.write(bytes) }
  case "dot":
    let bytes = Drawing.dot(Chart(graph, selection: selection))
    try context.writeResult(to: arguments[.output]) { $0.write(bytes) }
  default:
    guard let known = ExportFormat(rawValue: format) else {
      throw .usage(UsageError(.other("there is no format '\(format)'"), option: "format"))
    }
    try write(graph, known, options, arguments, context)
  }
  return subject.status
}

/// True of a folder, and of a name that ends as those of folders do.
private func namesFolder(_ output: String, _ context: CommandContext) -> Bool {
  output.hasSuffix("/") || Files.isFolder(context.path(output))
}

private func writeTables(
  _ graph: Graph, _ options: ExportOptions, into folder: String, _ context: CommandContext
) throws(CommandFailure) {
  for file in Exporter.tables(of: graph, options: options) {
    let typed = Path.join(folder, file.name)
    do throws(FileError) {
      try Files.makeFolder(context.path(folder))
      try Files.write(file.bytes, to: context.path(typed))
    } catch {
      throw .file(error.named(typed))
    }
    context.output.writeLine("\(typed)  \(file.bytes.count) bytes")
  }
}

private func write(
  _ graph: Graph, _ format: ExportFormat, _ options: ExportOptions, _ arguments: Arguments,
  _ context: CommandContext
) throws(CommandFailure) {
  var omissions: [Exporter.Omission] = []
  try context.writeResult(to: arguments[.output]) { output in
    omissions = Exporter.write(graph, as: format, options: options) { output.write($0) }
  }
  for omission in omissions {
    context.message("left out: \(omission)")
  }
  if format.isLinkedData, !options.claims { sayWhatIsLeftOut(graph, options, context) }
}

/// Linked data without its claims is what other tools want; that it is less is said to a person, and not
/// to a script each time.
private func sayWhatIsLeftOut(
  _ graph: Graph, _ options: ExportOptions, _ context: CommandContext
) {
  guard context.isErrorTerminal else { return }
  var (qualifiers, cited) = (0, 0)
  for entity in graph.entities where options.selection?.contains(entity) ?? true {
    for claim in graph.claims(of: entity) {
      qualifiers += graph.qualifiers(of: claim).count
      cited += graph.citations(of: claim).isEmpty ? 0 : 1
    }
  }
  guard qualifiers + cited > 0 else { return }
  context.message(
    "\(counted(qualifiers, "qualifier")) and the citations of \(counted(cited, "claim")) are left out; "
      + "--claims keeps them")
}

extension ExportFormat {
  fileprivate var isLinkedData: Bool {
    [.turtle, .triG, .nQuads, .nTriples, .jsonLD].contains(self)
  }
}

private func exportFormat(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> String {
  if let given = arguments[.exportFormat] { return given }
  guard let output = arguments[.output], output != "-" else {
    throw .usage(UsageError(.other("say which format: --format, or -o NAME"), option: "format"))
  }
  if namesFolder(output, context) { return "csv" }
  let fileExtension = Path.fileExtension(of: output).lowercased()
  if fileExtension == "annals" || fileExtension == "dot" { return fileExtension }
  guard let format = ExportFormat(fileExtension: fileExtension) else {
    throw .usage(
      UsageError(.other("the name '\(output)' does not say which format"), option: "format"))
  }
  return format.rawValue
}
