import AnnalsExchange
import AnnalsModel
import AnnalsPlatform
import AnnalsQuery
import AnnalsText
import LinkedData

/// `annals show`: all that is claimed of one entity, and of what speaks of it.
func runShow(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  let name = arguments[positional: "NAME"] ?? ""
  let graph: Graph
  var status = ExitStatus.done
  if let url = context.endpoint(arguments) {
    graph = try context.remoteEntity(name, arguments, at: url)
  } else {
    let input = try context.loadInput(arguments)
    (graph, status) = (input.graph, input.status)
  }
  let entity = try context.entity(named: name, in: graph)
  let bytes: [UInt8] =
    switch arguments[.showFormat] {
    case "json": entityJSON(entity, graph)
    case "annals": Notation.serialize(graph.selecting([entity]))
    case "jsonld":
      Exporter.document(graph, as: .jsonLD, options: ExportOptions(selection: [entity]))
    case "turtle":
      Exporter.document(graph, as: .turtle, options: ExportOptions(selection: [entity]))
    default:
      Array(entityPage(of: entity, graph, arguments, context).utf8)
    }
  try context.writeResult(to: arguments[.output]) { $0.write(bytes) }
  return status
}

/// What is known of an entity, as a page of text.
func entityPage(
  of entity: EntityID, _ graph: Graph, _ arguments: Arguments, _ context: CommandContext
) -> String {
  let words = AnswerText(graph: graph, dateWords: dateWords(arguments, graph))
  let style = arguments[.output] == nil ? context.style : Style(isColoured: false)
  return EntityPage(graph: graph, words: words, style: style).text(of: entity)
}

extension CommandContext {
  /// The entity that a user means by a name.
  func entity(named name: String, in graph: Graph) throws(CommandFailure) -> EntityID {
    let found = graph.entities(named: name)
    if found.count == 1 { return found[0] }
    if found.isEmpty {
      let near = NearestWord.of(name, among: graph.entities.map { graph.id(of: $0) })
      throw .input(
        "nothing is called '\(name)'",
        help: near.isEmpty
          ? "'annals query everything' lists what there is"
          : "did you mean \(near.map { "'\($0)'" }.joined(separator: " or "))?")
    }
    let ids = found.map { "\(graph.id(of: $0)) (\(graph.vocabulary[graph.kind(of: $0)].name))" }
    throw .input(
      "'\(name)' is the name of several: \(ids.joined(separator: ", "))", help: "use the id")
  }
}

/// What is known of an entity, as a page of text.
private struct EntityPage {
  let graph: Graph
  let words: AnswerText
  let style: Style

  private var claims: ClaimText { ClaimText(graph: graph, words: words, style: style) }

  func text(of entity: EntityID) -> String {
    let kind = graph.vocabulary[graph.kind(of: entity)].name
    let dates = words.dates(.entity(entity))
    var text = style.strong(style.safe(graph.label(entity)))
    text += "\n\(kind) \(style.safe(graph.id(of: entity)))\(dates.isEmpty ? "" : " · \(dates)")\n"
    for claim in graph.claims(of: entity) {
      text += "  \(claims.statement(claim))\(claims.sources(of: claim))\n"
    }
    let incoming = graph.claimsAsRead(with: entity)
    var relation: RelationID?
    for claim in incoming {
      if graph.relation(of: claim) != relation {
        relation = graph.relation(of: claim)
        text += "\n" + style.help(wayBack(graph.relation(of: claim))) + "\n"
      }
      let subject = Answer.Node.entity(graph.subject(of: claim))
      let dates = words.dates(subject)
      text += "  \(dates.isEmpty ? "" : dates + "  ")\(style.safe(words.label(subject)))"
      text += claims.sources(of: claim) + "\n"
    }
    return text
  }

  private func wayBack(_ relation: RelationID) -> String {
    let row = graph.vocabulary[relation]
    return row.inverse.isEmpty ? "\(row.name) of" : row.inverse
  }
}

extension Graph {
  /// The claims that name an entity, by relation and then as their subjects are read: events by time.
  fileprivate func claimsAsRead(with entity: EntityID) -> [ClaimID] {
    claims(with: entity).map { (claim: $0, relation: relation(of: $0), subject: subject(of: $0)) }
      .sorted { a, b in
        if a.relation != b.relation { return a.relation < b.relation }
        return a.subject == b.subject
          ? a.claim < b.claim : isRead(a.subject, before: b.subject)
      }
      .map(\.claim)
  }
}

private func entityJSON(_ entity: EntityID, _ graph: Graph) -> [UInt8] {
  let nodes = NodeJSON(graph)
  var json = JSONWriter(style: .pretty)
  json.beginObject()
  json.member("id", graph.id(of: entity))
  json.member("iri", graph.iri(of: entity))
  json.member("kind", graph.vocabulary[graph.kind(of: entity)].name)
  json.member("name", graph.label(entity))
  json.key("claims")
  json.beginArray()
  for claim in graph.claims(of: entity) {
    json.beginObject()
    json.member("relation", graph.vocabulary[graph.relation(of: claim)].name)
    json.key("value")
    nodes.write(graph.value(of: claim), to: &json)
    for qualifier in graph.qualifiers(of: claim) {
      json.key(graph.vocabulary[qualifier.relation].name)
      nodes.write(qualifier.value, to: &json)
    }
    json.key("citations")
    json.beginArray()
    for citation in graph.citations(of: claim) { nodes.write(citation, to: &json) }
    json.endArray()
    json.endObject()
  }
  json.endArray()
  json.key("incoming")
  json.beginArray()
  for claim in graph.claimsAsRead(with: entity) {
    json.beginObject()
    json.member("subject", graph.id(of: graph.subject(of: claim)))
    json.member("relation", graph.vocabulary[graph.relation(of: claim)].name)
    json.endObject()
  }
  json.endArray()
  json.endObject()
  json.newLine()
  return json.takeBytes()
}
