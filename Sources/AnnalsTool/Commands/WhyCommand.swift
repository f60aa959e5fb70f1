import AnnalsModel
import AnnalsPlatform
import AnnalsQuery
import LinkedData

/// `annals why`: the claims, sources and passages that rows of an answer rest on, or the step of the
/// question that leaves something out.
func runWhy(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  let text = try context.questionText(arguments)
  let input = try context.loadInput(arguments)
  let graph = input.graph
  let query = try context.query(text, in: graph)
  let answer = try context.answer(query, text, on: graph)
  guard answer.shape != .counts else {
    throw .input("'\(text)' gives numbers, not entities", help: "leave 'count' out")
  }
  let isJSON = arguments[.whyFormat] == "json"
  let style = arguments[.output] == nil ? context.style : Style(isColoured: false)
  let page = WhyPage(graph: graph, style: style)
  let reasons: [Reason]
  if let name = arguments[positional: "NAME"] {
    let node = Answer.Node.entity(try context.entity(named: name, in: graph))
    reasons = [try context.reason(for: node, query, text, graph)]
  } else {
    reasons = try context.reasons(for: answer, arguments.number(.limit), query, text, graph)
  }
  let bytes = isJSON ? reasonsJSON(reasons, graph) : Array(page.text(of: reasons).utf8)
  try context.writeResult(to: arguments[.output]) { $0.write(bytes) }
  if reasons.isEmpty { context.message("the question has no answer; name what you expected in it") }
  return input.status
}

/// Why a node is in an answer, or is not.
private struct Reason {
  var node: Answer.Node
  var claims: [ClaimID] = []
  var exclusion: Exclusion?
}

extension CommandContext {
  fileprivate func reasons(
    for answer: Answer, _ limit: Int?, _ query: Query, _ text: String, _ graph: Graph
  ) throws(CommandFailure) -> [Reason] {
    var reasons: [Reason] = []
    for node in answer.rows.compactMap(\.node).prefix(limit ?? .max) {
      do throws(QueryError) {
        reasons.append(Reason(node: node, claims: try query.claims(behind: node, on: graph)))
      } catch {
        throw failure(error, in: text, graph)
      }
    }
    return reasons
  }

  fileprivate func reason(
    for node: Answer.Node, _ query: Query, _ text: String, _ graph: Graph
  ) throws(CommandFailure) -> Reason {
    do throws(QueryError) {
      if let exclusion = try query.exclusion(of: node, on: graph) {
        return Reason(node: node, exclusion: exclusion)
      }
      return Reason(node: node, claims: try query.claims(behind: node, on: graph))
    } catch {
      throw failure(error, in: text, graph)
    }
  }
}

/// Reasons as text: what it is, and below it each claim with the passages it was read in.
private struct WhyPage {
  let graph: Graph
  let style: Style

  private var words: AnswerText { AnswerText(graph: graph) }
  private var claims: ClaimText { ClaimText(graph: graph, words: words, style: style) }

  func text(of reasons: [Reason]) -> String { reasons.map(text).joined(separator: "\n") }

  private func text(_ reason: Reason) -> String {
    let dates = words.dates(reason.node)
    var text = style.strong(style.safe(words.label(reason.node)))
    text += dates.isEmpty ? "\n" : " · \(dates)\n"
    if let exclusion = reason.exclusion {
      return text + "  is no answer: \(style.safe(exclusion.sentence))\n"
    }
    guard !reason.claims.isEmpty else {
      return text + "  is an answer, and nothing was asked of it that needs a source\n"
    }
    for claim in reason.claims { text += lines(claim, isOwn: isOwn(claim, reason.node)) }
    return text
  }

  private func isOwn(_ claim: ClaimID, _ node: Answer.Node) -> Bool {
    node == .entity(graph.subject(of: claim))
  }

  private func lines(_ claim: ClaimID, isOwn: Bool) -> String {
    let subject = style.safe(graph.label(graph.subject(of: claim)))
    var text = "  \(isOwn ? "" : subject + " · ")\(claims.statement(claim))\n"
    for citation in graph.citations(of: claim) {
      text += "    \(claims.place(citation))"
      text += citation.passage.isEmpty ? "\n" : " “\(style.safe(citation.passage))”\n"
    }
    return text
  }
}

private func reasonsJSON(_ reasons: [Reason], _ graph: Graph) -> [UInt8] {
  let nodes = NodeJSON(graph)
  var json = JSONWriter(style: .pretty)
  json.beginArray()
  for reason in reasons {
    json.beginObject()
    nodes.write(reason.node, to: &json)
    if let exclusion = reason.exclusion {
      json.member("step", exclusion.step)
      json.member("reason", exclusion.sentence)
    } else {
      json.key("claims")
      json.beginArray()
      for claim in reason.claims {
        json.beginObject()
        nodes.write(claim, to: &json)
        json.endObject()
      }
      json.endArray()
    }
    json.endObject()
  }
  json.endArray()
  json.newLine()
  return json.takeBytes()
}
