import AnnalsDrafting
import AnnalsModel
import AnnalsPlatform
import Chronology

/// `annals draft`: a chronology proposed from prose, for a person to correct.
func runDraft(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  var options = Drafter.Options(date: nil, language: arguments[.language])
  if let date = arguments[.draftDate] {
    guard EDTF(date) != nil else {
      throw .usage(UsageError(.other("'\(date)' is no EDTF date"), option: "date"))
    }
    options.date = date
  }
  let drafter = Drafter(options)
  var drafts: [(source: String, draft: Draft)] = []
  for file in arguments.all(positional: "FILE") {
    context.stage("drafting \(file)")
    let source = arguments[.draftSource] ?? (file == "-" ? "source" : Path.stem(of: file))
    drafts.append((source, drafter.draft(try context.readText(file))))
  }
  let bytes: [UInt8]
  if arguments[.draftFormat] == "json" {
    bytes = drafts.count == 1 ? drafts[0].draft.json : Draft.json(drafts.map(\.draft))
  } else {
    let language = arguments[.language] ?? drafts.first?.draft.language ?? "zh"
    bytes = Array(Proposals(drafts).notation(language: language).utf8)
  }
  try context.writeResult(to: arguments[.output]) { output in
    output.write(bytes)
    if bytes.last != UInt8(ascii: "\n") { output.write("\n") }
  }
  return .done
}
