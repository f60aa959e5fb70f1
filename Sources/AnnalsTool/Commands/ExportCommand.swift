import AnnalsDrawing
import AnnalsExchange
import AnnalsModel
import AnnalsPlatform
import AnnalsText

/// `annals export`: the graph, or part of it, for other programs.
func runExport(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  let format = try exportFormat(arguments)
  let input = try context.loadInput(arguments)
  let graph = input.graph
  let selection = try context.selection(arguments, in: graph)
  var options = ExportOptions(
    profile: arguments[.profile] == "full" ? .full : .default, claims: arguments.has(.claims),
    selection: selection.map { Set($0) })
  // What --sparql asks for is there where the claims are.
  options.queryable = options.claims
  context.stage("writing \(format)")
  switch format {
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
  return input.status
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
    context.message(
      "left out: \(omission.what), \(omission.count) (\(omission.examples.joined(separator: ", ")))"
    )
  }
}

private func exportFormat(_ arguments: Arguments) throws(CommandFailure) -> String {
  if let given = arguments[.exportFormat] { return given }
  guard let output = arguments[.output], output != "-" else {
    throw .usage(UsageError(.other("say which format: --format, or -o NAME"), option: "format"))
  }
  let fileExtension = Path.fileExtension(of: output).lowercased()
  if fileExtension == "annals" || fileExtension == "dot" { return fileExtension }
  guard let format = ExportFormat(fileExtension: fileExtension) else {
    throw .usage(
      UsageError(.other("the name '\(output)' does not say which format"), option: "format"))
  }
  return format.rawValue
}
