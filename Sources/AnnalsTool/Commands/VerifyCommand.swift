import AnnalsDrafting
import AnnalsModel
import AnnalsPlatform
import LinkedData

/// `annals verify`: each quotation, and each cited passage, against its source's text.
func runVerify(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  let input = try context.loadInput(arguments)
  context.stage("looking the quotations up")
  let folders = try textFolders(arguments, context)
  let verification = context.verification(of: input.graph, documents: folders)
  if arguments[.verifyFormat] == "json" {
    context.output.write(verificationJSON(verification, input.graph))
  } else {
    report(verification, input.graph, context)
  }
  return max(input.status, verification.isClean ? .done : .problems)
}

/// Where the texts of the sources are: where the user says, else beside the input, else here.
private func textFolders(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> [String] {
  if let folder = arguments[.documents] ?? context.environment["ANNALS_DOCUMENTS"], !folder.isEmpty
  {
    return [try context.documents(folder)]
  }
  let beside = try context.inputPaths(arguments).filter { $0 != "-" }.map { typed in
    Files.isFolder(context.path(typed)) ? typed : Path.parent(of: typed)
  }
  return beside.filter { $0 != "." } + [""]
}

private func report(
  _ verification: Verification, _ graph: Graph, _ context: CommandContext
) {
  var withoutText: Set<EntityID> = []
  var unreadable: [(reason: String, count: Int)] = []
  for finding in verification.findings {
    switch finding.verdict {
    case .found: continue
    case .withoutText: withoutText.insert(finding.source)
    case .unreadable(let reason):
      // A text that is not there is said once, not for each quotation from it.
      if let known = unreadable.firstIndex(where: { $0.reason == reason }) {
        unreadable[known].count += 1
      } else {
        unreadable.append((reason, 1))
      }
    case .missing, .changed:
      context.output.write(description(of: finding, graph, context.style))
    }
  }
  for (reason, count) in unreadable {
    context.output.write(
      context.style.safe(
        "\(reason): \(counted(count, "quotation or passage", "quotations and passages"))\n"))
  }
  if !unreadable.isEmpty { context.message("--documents names the folder of the sources' texts") }
  let found = verification.findings.filter { if case .found = $0.verdict { true } else { false } }
  let quotations = found.count { $0.isQuotation }
  context.message(
    "found in their sources: \(counted(quotations, "quotation")), "
      + "\(counted(found.count - quotations, "passage")); "
      + "not found, or nowhere to look: \(verification.findings.count - found.count)")
  reportUnsourced(verification.unsourced, graph, context)
  if !withoutText.isEmpty {
    let names = withoutText.sorted().prefix(5).map { graph.id(of: $0) }
    context.message(
      "without a text to look in: \(names.joined(separator: ", "))"
        + (withoutText.count > 5 ? " and \(withoutText.count - 5) more" : ""))
  }
}

private func reportUnsourced(
  _ quotations: [EntityID], _ graph: Graph, _ context: CommandContext
) {
  for quotation in quotations {
    let name = context.style.strong(graph.id(of: quotation))
    context.output.write(
      context.style.safe("\(name) quotation “\(words(of: quotation, graph))” cites no source\n"))
  }
  guard !quotations.isEmpty else { return }
  context.message(
    "citing no source: \(counted(quotations.count, "quotation")); add [SOURCE p. 3], or from SOURCE above"
  )
}

private func words(of quotation: EntityID, _ graph: Graph) -> String {
  let values = graph.claims(of: quotation, .text).lazy.map { graph.value(of: $0) }
  if case .text(let words, language: _)? = values.first { return words }
  return ""
}

private func description(
  of finding: Verification.Finding, _ graph: Graph, _ style: Style
) -> String {
  let source = graph.id(of: finding.source)
  let place = finding.locator.isEmpty ? source : "\(source) \(finding.locator)"
  let what = finding.isQuotation ? "quotation" : "passage"
  var text = "\(style.strong(graph.id(of: finding.entity))) [\(place)] \(what) “\(finding.words)”\n"
  switch finding.verdict {
  case .missing(let nearest, let line):
    text += "  does not stand in \(finding.file)\n"
    if !nearest.isEmpty { text += "  \(style.help("nearest:")) line \(line): “\(nearest)”\n" }
  case .changed(let hash):
    text += "  \(finding.file) is another file than the one recorded: its sha256 is \(hash)\n"
  // These are said together.
  case .found, .withoutText, .unreadable: break
  }
  return style.safe(text)
}

private func verificationJSON(_ verification: Verification, _ graph: Graph) -> [UInt8] {
  var json = JSONWriter(style: .pretty)
  json.beginArray()
  for finding in verification.findings {
    json.beginObject()
    json.member("entity", graph.id(of: finding.entity))
    json.member("source", graph.id(of: finding.source))
    json.member("locator", finding.locator)
    json.member("kind", finding.isQuotation ? "quotation" : "passage")
    json.member("words", finding.words)
    json.member("file", finding.file)
    write(finding.verdict, to: &json)
    json.endObject()
  }
  for quotation in verification.unsourced {
    json.beginObject()
    json.member("entity", graph.id(of: quotation))
    json.member("source", "")
    json.member("locator", "")
    json.member("kind", "quotation")
    json.member("words", words(of: quotation, graph))
    json.member("file", "")
    json.member("verdict", "without source")
    json.endObject()
  }
  json.endArray()
  json.newLine()
  return json.takeBytes()
}

private func write(_ verdict: Verification.Verdict, to json: inout JSONWriter) {
  switch verdict {
  case .found(let scalars, let line):
    json.member("verdict", "found")
    json.key("start")
    json.integer(scalars.lowerBound)
    json.key("end")
    json.integer(scalars.upperBound)
    json.key("line")
    json.integer(line)
  case .missing(let nearest, let line):
    json.member("verdict", "missing")
    json.member("nearest", nearest)
    json.key("line")
    json.integer(line)
  case .withoutText: json.member("verdict", "without text")
  case .unreadable(let reason):
    json.member("verdict", "unreadable")
    json.member("reason", reason)
  case .changed(let hash):
    json.member("verdict", "changed")
    json.member("sha256", hash)
  }
}
