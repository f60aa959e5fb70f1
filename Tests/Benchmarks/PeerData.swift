import AnnalsExchange
import AnnalsModel
import AnnalsPlatform
import Chronology

/// The same chronology in the forms that other tools read: CSV, N-Quads, Turtle, JSON, JSON-LD, and our
/// snapshot.
enum PeerData {
  static func write(_ graph: Graph, texts: [[UInt8]], to folder: String) throws {
    try writeTables(graph, to: folder)
    for (i, text) in texts.enumerated() {
      try Files.write(text, to: Path.join(folder, "\(i).annals"))
    }
    try writeExport(graph, .nQuads, ExportOptions(claims: true), Path.join(folder, "chronicle.nq"))
    try writeExport(graph, .turtle, ExportOptions(), Path.join(folder, "chronicle.ttl"))
    let json = Exporter.document(graph, as: .jsonLD)
    try Files.write(json, to: Path.join(folder, "chronicle.jsonld"))
    try Files.write(ExchangeBenchmark.expanded(json), to: Path.join(folder, "expanded.jsonld"))
    try Files.write(records(graph), to: Path.join(folder, "records.jsonl"))
    try writeDrawn(to: folder, sizes: [10_000] + (texts.count > 4 ? [100_000] : []))
  }

  /// Only what questions are asked of: our snapshot, and the tables of others.
  static func writeTables(_ graph: Graph, to folder: String) throws {
    try Files.makeFolder(folder)
    try graph.indexingText().write(to: Path.join(folder, "chronicle.annalsdb"))
    try Files.write(events(graph), to: Path.join(folder, "events.csv"))
    try Files.write(links(graph), to: Path.join(folder, "links.csv"))
    try Files.write(words(graph), to: Path.join(folder, "texts.csv"))
    try Files.write(things(graph), to: Path.join(folder, "things.csv"))
    try Files.write(numbered(graph), to: Path.join(folder, "numbered.csv"))
    let named = names(graph).compactMap { name, id in
      graph.entity(id).map { "\(name),\($0.index)\n" }
    }
    try Files.write(named.joined(), to: Path.join(folder, "numbers.csv"))
  }

  /// The entities that questions name, by what the peers' questions call them.
  private static func names(_ graph: Graph) -> [(name: String, id: String)] {
    let names = QuestionNames(chronicle: graph)
    return [
      ("person", names.person), ("programme", names.programme), ("other", names.seldomMet),
      ("busy", names.busyEvent), ("start", names.ends.0), ("end", names.ends.1),
      ("series", "系列0"),
    ]
  }

  /// Chronologies to be drawn.
  private static func writeDrawn(to folder: String, sizes: [Int]) throws {
    for size in sizes {
      let name = size == 10_000 ? "drawn.annalsdb" : "drawn-\(size).annalsdb"
      try TextBenchmark.load(Chronicle.files(events: size)).write(to: Path.join(folder, name))
    }
  }

  private static func writeExport(
    _ graph: Graph, _ format: ExportFormat, _ options: ExportOptions, _ path: String
  ) throws {
    let file = try AtomicFile(path)
    let output = file.output
    Exporter.write(graph, as: format, options: options) { output.write($0) }
    try file.commit()
  }

  /// One row a date of an event: number, id, kind, name, begin and end in days.
  private static func events(_ graph: Graph) -> String {
    var rows = "number,id,kind,name,begin,end\n"
    for event in graph.entities(of: .event) {
      let kind = graph.vocabulary[graph.kind(of: event)].name
      for dating in graph.datings(of: event) {
        let bounds = graph.possibleBounds(of: dating.date)
        rows += "\(event.index),\(graph.id(of: event)),\(kind),\"\(graph.label(event))\","
        rows += "\(days(bounds.earliestBegin)),\(days(bounds.latestEnd))\n"
      }
    }
    return rows
  }

  private static func days(_ time: Seconds) -> Int64 { time.rawValue / Seconds.perDay }

  /// One row a claim that links two entities, neither a date: subject, relation, value, by number.
  private static func links(_ graph: Graph) -> String {
    var rows = "subject,relation,value\n"
    for entity in graph.entities {
      for claim in graph.claims(of: entity) {
        guard let value = graph.entity(of: claim), !graph.isDate(value) else { continue }
        let relation = graph.vocabulary[graph.relation(of: claim)].name
        rows += "\(entity.index),\(relation),\(value.index)\n"
      }
    }
    return rows
  }

  /// One row an entity: number, kind.
  private static func things(_ graph: Graph) -> String {
    graph.entities.reduce(into: "number,kind\n") { rows, entity in
      rows += "\(entity.index),\(graph.vocabulary[graph.kind(of: entity)].name)\n"
    }
  }

  /// One row a numbered meeting: its number, its series, its ordinal.
  private static func numbered(_ graph: Graph) -> String {
    var rows = "subject,series,ordinal\n"
    for event in graph.entities(of: .event) {
      for series in graph.claims(of: event, .series) {
        for ordinal in graph.claims(of: event, .ordinal) {
          guard let series = graph.entity(of: series),
            case .number(let number, _) = graph.value(of: ordinal)
          else { continue }
          rows += "\(event.index),\(series.index),\(number)\n"
        }
      }
    }
    return rows
  }

  /// One line of JSON an entity: its id, its kind, and for each relation its values as text.
  private static func records(_ graph: Graph) -> String {
    graph.entities.reduce(into: "") { lines, entity in
      lines += "{\"id\":\"\(graph.id(of: entity))\""
      lines += ",\"kind\":\"\(graph.vocabulary[graph.kind(of: entity)].name)\",\"claims\":["
      lines += graph.claims(of: entity).map { claim in
        "[\"\(graph.vocabulary[graph.relation(of: claim)].name)\",\"\(text(claim, graph))\"]"
      }.joined(separator: ",")
      lines += "]}\n"
    }
  }

  private static func text(_ claim: ClaimID, _ graph: Graph) -> String {
    switch graph.value(of: claim) {
    case .entity(let entity): graph.id(of: entity)
    case .text(let text, _), .typed(let text, _): text
    case .number(let number, _): number
    case .iri(let iri): iri
    }
  }

  /// One row a text: subject, relation, text.
  private static func words(_ graph: Graph) -> String {
    var rows = "subject,relation,text\n"
    for entity in graph.entities {
      for claim in graph.claims(of: entity) {
        guard case .text(let text, _) = graph.value(of: claim) else { continue }
        let relation = graph.vocabulary[graph.relation(of: claim)].name
        rows += "\(entity.index),\(relation),\"\(text)\"\n"
      }
    }
    return rows
  }
}
