import AnnalsPlatform
import AnnalsText
import LinkedData

/// `annals diff`: what two inputs say differently, in meaning.
func runDiff(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  let old = try context.load([arguments[positional: "OLD"] ?? "-"]).graph
  let new = try context.load([arguments[positional: "NEW"] ?? "-"]).graph
  let difference = GraphDifference(from: old, to: new)
  if arguments[.diffFormat] == "json" {
    context.output.write(differenceJSON(difference))
  } else {
    context.output.write(context.style.safe(difference.text))
    if !difference.isEmpty { context.message(difference.summary) }
  }
  return difference.isEmpty ? .done : .problems
}

private func differenceJSON(_ difference: GraphDifference) -> [UInt8] {
  var json = JSONWriter(style: .pretty)
  json.beginObject()
  json.key("settings")
  write(difference.settings, to: &json)
  json.key("entities")
  json.beginArray()
  for change in difference.entities {
    json.beginObject()
    json.member("id", change.id)
    json.member("kind", change.kind)
    json.member("status", "\(change.status)")
    json.key("claims")
    write(change.claims, to: &json)
    json.endObject()
  }
  json.endArray()
  json.endObject()
  json.newLine()
  return json.takeBytes()
}

private func write(_ changes: [GraphDifference.ClaimChange], to json: inout JSONWriter) {
  json.beginArray()
  for change in changes {
    json.beginObject()
    json.member("relation", change.relation)
    json.member("old", ifPresent: change.old)
    json.member("new", ifPresent: change.new)
    json.endObject()
  }
  json.endArray()
}
