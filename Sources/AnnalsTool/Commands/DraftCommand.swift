import AnnalsDrafting
import AnnalsModel
import AnnalsPlatform
import Chronology

/// `annals draft`: a chronology proposed from prose, for a person to correct.
func runDraft(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  if arguments.has(.review) { try checkReview(arguments) }
  let drafts = try makeDrafts(arguments, context)
  if arguments[.draftFormat] == "json" {
    let bytes = drafts.count == 1 ? drafts[0].draft.json : Draft.json(drafts.map(\.draft))
    try write(bytes, arguments, context)
    return .done
  }
  let language = arguments[.language] ?? drafts.first?.draft.language ?? "zh"
  let proposals = Proposals(drafts)
  if arguments.has(.review) { return try review(proposals, language, arguments, context) }
  try write(Array(proposals.notation(language: language).utf8), arguments, context)
  return .done
}

/// The drafts of the files, each with the id of its source, pointing to what the graph of `--into`
/// has already.
private func makeDrafts(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> [(source: String, draft: Draft)] {
  var options = Drafter.Options(date: nil, language: arguments[.language])
  if let date = arguments[.draftDate] {
    guard EDTF(date) != nil else {
      throw .usage(UsageError(.other(noDate(date)), option: "date"))
    }
    options.date = date
  }
  var known: KnownEvents?
  let paths = arguments.all(.into)
  if !paths.isEmpty {
    let graph = try context.loadGraph(paths).graph
    options.gazetteer = Gazetteer(graph)
    known = KnownEvents(graph)
  }
  let drafter = Drafter(options)
  var drafts: [(source: String, draft: Draft)] = []
  for file in arguments.all(positional: "FILE") {
    context.stage("drafting \(file)")
    let source = arguments[.draftSource] ?? (file == "-" ? "source" : Path.stem(of: file))
    var draft = drafter.draft(try context.readProse(file))
    draft.file = file == "-" ? nil : Path.name(of: file)
    drafts.append((source, known.map { draft.linked(to: $0) } ?? draft))
  }
  return drafts
}

private func write(
  _ bytes: [UInt8], _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) {
  try context.writeResult(to: arguments[.output]) { output in
    output.write(bytes)
    if bytes.last != UInt8(ascii: "\n") { output.write("\n") }
  }
}

// MARK: Review

private func checkReview(_ arguments: Arguments) throws(CommandFailure) {
  if arguments[.draftFormat] == "json" {
    throw .usage(
      UsageError(.other("what a review keeps is annals text, not JSON"), option: "review"))
  }
  guard let output = arguments[.output], output != "-" else {
    throw .usage(
      UsageError(.other("a review needs a file for what is kept: -o FILE"), option: "review"))
  }
  if arguments.all(positional: "FILE").contains("-") {
    throw .usage(
      UsageError(.other("standard input cannot be both the text and the answers"), option: "review")
    )
  }
}

/// Steps through the proposals; the output is written once all are judged.
private func review(
  _ proposals: Proposals, _ language: String, _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  let output = arguments[.output] ?? ""
  let saved = output + ".review"
  context.progress?.finish()
  var session = try ReviewSession(proposals, language: language, saved: saved, context)
  guard try session.run() == .finished else {
    context.message("\(session.open()) left; the same command goes on from here")
    return .done
  }
  try write(Array(session.notation().utf8), arguments, context)
  if Files.exists(context.path(saved)) {
    do {
      try Files.remove(context.path(saved))
    } catch {
      throw .file(error.named(saved))
    }
  }
  context.message("\(session.summary()); written to \(output)")
  return .done
}
