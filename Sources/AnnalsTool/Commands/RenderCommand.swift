import AnnalsDrawing
import AnnalsModel
import AnnalsPlatform

/// `annals render`: the timeline or the network, drawn.
func runRender(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  let options = try drawingOptions(arguments, context)
  let subject = try context.subject(arguments)
  if let selection = subject.selection, selection.isEmpty {
    throw .input("there is nothing to draw: the question has no answer")
  }
  let chart = chart(subject.graph, subject.selection, arguments)
  if chart.events.isEmpty { sayThatItIsEmpty(subject, context) }
  context.stage("drawing")
  if let paging = arguments[.pages] {
    try write(try pages(of: chart, paging, options, arguments), options, context)
  } else {
    warnOfSmallType(chart, options, context)
    let bytes = try drawn(chart, options)
    try context.writeResult(to: arguments[.drawing]) { $0.write(bytes) }
  }
  return subject.status
}

/// What is drawn, and where what is drawn leads to.
private func chart(
  _ graph: Graph, _ selection: [EntityID]?, _ arguments: Arguments
) -> Chart {
  let heading = heading(graph, selection, arguments)
  var url: ((EntityID) -> String)?
  if let template = arguments[.drawingURL] {
    url = { entity in
      template.replacing("{iri}", with: graph.iri(of: entity))
        .replacing("{id}", with: graph.iri(of: entity).dropFirst(graph.base.count))
    }
  }
  var chart = Chart(graph, selection: selection, title: heading.title, url: url)
  chart.subtitle = (heading.under + [chart.subtitle]).joined(separator: " · ")
  return chart
}

/// What stands above a drawing, and what beneath that.
///
/// A question is its own title, where it reads as one: who is asked for by a name is called by it, and
/// above a Chinese drawing the words of a question would be English.
private func heading(
  _ graph: Graph, _ selection: [EntityID]?, _ arguments: Arguments
) -> (title: String?, under: [String]) {
  if let title = arguments[.drawingTitle] { return (title, []) }
  guard let question = arguments[positional: "QUERY"], question != "-" else { return (nil, []) }
  if let only = selection?.first, selection?.count == 1, names(only, question, graph) {
    return (graph.label(only), [])
  }
  let isChinese = graph.settings.language.lowercased().hasPrefix("zh")
  return isChinese && !graph.settings.title.isEmpty ? (nil, [question]) : (question, [])
}

private func names(_ entity: EntityID, _ question: String, _ graph: Graph) -> Bool {
  let word = question.trimmingPrefix("\"").split(separator: "\"").first.map(String.init) ?? question
  return graph.id(of: entity) == word || graph.names(of: entity).contains(word)
}

/// An empty sheet looks like a mistake of the program.
private func sayThatItIsEmpty(_ subject: Subject, _ context: CommandContext) {
  guard let selection = subject.selection else {
    return context.message(
      "the drawing is empty: there is no event, and no programme with a date; 'annals query everything' lists what there is"
    )
  }
  let name = selection.first.map { subject.graph.id(of: $0) } ?? ""
  context.message(
    "the drawing is empty: no event names what was asked for, and nothing of it has a date; "
      + "'annals show \(name)' says what there is")
}

private func drawn(_ chart: Chart, _ options: DrawingOptions) throws(CommandFailure) -> [UInt8] {
  do {
    return try Drawing.render(chart, options)
  } catch {
    throw .outside(error.message)
  }
}

/// Where a drawing is a poster, the type on a small sheet is dust.
private func warnOfSmallType(
  _ chart: Chart, _ options: DrawingOptions, _ context: CommandContext
) {
  guard let paper = options.paper else { return }
  let points = Drawing.smallestType(chart, options)
  guard points < 4.5 else { return }
  let tenths = Int((points * 10).rounded())
  context.message(
    "the small type will be \(tenths / 10).\(tenths % 10) points on \(paper.rawValue): "
      + "--pages sheet takes several sheets, a larger --paper shows it all at once")
}

// MARK: Pages

/// A drawing of several: the path of its file as the user would say it, and what is on it.
private struct PageFile {
  var path: String
  var chart: Chart
}

private func pages(
  of chart: Chart, _ paging: String, _ options: DrawingOptions, _ arguments: Arguments
) throws(CommandFailure) -> [PageFile] {
  guard let output = arguments[.drawing], output != "-" else {
    throw .usage(
      UsageError(.other("several drawings need names: -o NAME.svg"), option: "output"))
  }
  guard options.layout == .timeline else {
    throw .usage(UsageError(.other("a network has no pages"), option: "pages"))
  }
  let ending = Path.fileExtension(of: output)
  let stem = ending.isEmpty ? output : String(output.dropLast(ending.utf8.count + 1))
  // References lead from a file to one beside it.
  let name = String(stem.split(separator: "/").last ?? "timeline")
  let folder = stem.dropLast(name.count)
  let suffix = ending.isEmpty ? options.format.rawValue : ending
  let pages: [Drawing.Page]
  if paging == "sheet" {
    guard options.paper != nil else {
      throw .usage(UsageError(.other("sheets of what? say --paper too"), option: "paper"))
    }
    pages = Drawing.sheets(chart, options, prefix: name, ending: suffix)
  } else {
    let grain = Grain(rawValue: paging) ?? .auto
    pages = Drawing.pages(chart, by: grain, prefix: name, ending: suffix)
  }
  return pages.map { PageFile(path: "\(folder)\($0.name).\(suffix)", chart: $0.chart) }
}

private func write(
  _ pages: [PageFile], _ options: DrawingOptions, _ context: CommandContext
) throws(CommandFailure) {
  if pages.isEmpty { throw .input("there is nothing to draw: no entry at all") }
  for page in pages {
    let bytes = try drawn(page.chart, options)
    try context.writeResult(to: page.path) { $0.write(bytes) }
  }
  guard let first = pages.first, let last = pages.last else { return }
  context.message(
    pages.count == 1
      ? "wrote \(first.path)" : "wrote \(pages.count) drawings: \(first.path) … \(last.path)")
}

// MARK: Options

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
  options.axis = arguments.choice(.axis) ?? options.axis
  options.paper = arguments.choice(.paper)
  options.quotations = arguments.number(.quotations) ?? options.quotations
  options.fold = try fold(arguments) ?? options.fold
  options.engine = try engine(arguments, options.format, context)
  return options
}

private func fold(_ arguments: Arguments) throws(CommandFailure) -> DrawingOptions.Fold? {
  guard let word = arguments[.fold] else { return nil }
  switch word {
  case "sheet": return .sheet
  case "scroll": return .scroll
  default:
    guard let count = Int(word), (1...1000).contains(count) else {
      throw .usage(
        UsageError(
          .other("'\(word)' is no way to fold: sheet, scroll, or a number of strips to 1000"),
          option: "fold"))
    }
    return .strips(count)
  }
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
