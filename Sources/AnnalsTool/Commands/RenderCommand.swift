import AnnalsDrawing
import AnnalsPlatform

/// `annals render`: the timeline or the network, drawn.
func runRender(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  let options = try drawingOptions(arguments, context)
  let input = try context.loadInput(arguments)
  let selection = try context.selection(arguments, in: input.graph)
  if let selection, selection.isEmpty {
    throw .input("there is nothing to draw: the question has no answer")
  }
  let title = arguments[positional: "QUERY"]
  let chart = Chart(input.graph, selection: selection, title: title)
  context.stage("drawing")
  let bytes: [UInt8]
  do {
    bytes = try Drawing.render(chart, options)
  } catch {
    throw .outside(error.message)
  }
  try context.writeResult(to: arguments[.drawing]) { $0.write(bytes) }
  return input.status
}

/// What the options and the name of the file say together.
private func drawingOptions(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> DrawingOptions {
  var options = DrawingOptions()
  options.format = try drawingFormat(arguments)
  options.layout = arguments.choice(.layout) ?? options.layout
  options.lanes = arguments.choice(.lanes) ?? options.lanes
  options.grain = arguments.choice(.by) ?? options.grain
  options.theme = arguments.choice(.theme) ?? options.theme
  options.form = arguments.choice(.form) ?? options.form
  options.engine = try engine(arguments, options.format, context)
  return options
}

private func drawingFormat(
  _ arguments: Arguments
) throws(CommandFailure) -> DrawingOptions.Format {
  if let given = arguments.choice(.renderFormat, as: DrawingOptions.Format.self) { return given }
  guard let output = arguments[.drawing], output != "-" else { return .svg }
  let fileExtension = Path.fileExtension(of: output).lowercased()
  if fileExtension == "gv" { return .dot }
  guard let format = DrawingOptions.Format(rawValue: fileExtension) else {
    throw .usage(
      UsageError(
        .other("the name '\(output)' does not say what to draw: .svg, .png, .pdf, .dot or .html"),
        option: "format"))
  }
  return format
}

/// Who draws: as asked; else Graphviz where it is installed, and annals itself where it is not.
private func engine(
  _ arguments: Arguments, _ format: DrawingOptions.Format, _ context: CommandContext
) throws(CommandFailure) -> DrawingOptions.Engine {
  if let given = arguments.choice(.engine, as: DrawingOptions.Engine.self) { return given }
  if format == .html || format == .dot { return .native }
  if Graphviz.isInstalled { return .dot }
  guard format == .svg else {
    throw .outside(
      "Graphviz is not installed, and \(format.rawValue) needs it",
      help: "install it (Debian: apt install graphviz; macOS: brew install graphviz), or write SVG")
  }
  context.message("Graphviz is not installed: annals draws by itself; see https://graphviz.org")
  return .native
}
