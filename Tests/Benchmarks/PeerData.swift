import AnnalsExchange
import AnnalsModel
import AnnalsPlatform
import Chronology

/// The same chronology in the forms that other tools read: CSV, N-Quads, JSON-LD, our snapshot.
enum PeerData {
  static func write(_ graph: Graph, texts: [[UInt8]], to folder: String) throws {
    try Files.makeFolder(folder)
    for (i, text) in texts.enumerated() {
      try Files.write(text, to: Path.join(folder, "\(i).annals"))
    }
    try graph.indexingText().write(to: Path.join(folder, "chronicle.annalsdb"))
    try writeExport(graph, .nQuads, ExportOptions(claims: true), Path.join(folder, "chronicle.nq"))
    try writeExport(graph, .jsonLD, ExportOptions(), Path.join(folder, "chronicle.jsonld"))
    try Files.write(events(graph), to: Path.join(folder, "events.csv"))
    try Files.write(links(graph), to: Path.join(folder, "links.csv"))
    try Files.write(words(graph), to: Path.join(folder, "texts.csv"))
    let named = ["人0", "计划1", "人2500"].compactMap { id in
      graph.entity(id).map { "\(id),\($0.index)\n" }
    }
    try Files.write(named.joined(), to: Path.join(folder, "numbers.csv"))
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

  /// One row a claim that links two entities: subject, relation, value, by number.
  private static func links(_ graph: Graph) -> String {
    var rows = "subject,relation,value\n"
    for entity in graph.entities {
      for claim in graph.claims(of: entity) {
        guard let value = graph.entity(of: claim) else { continue }
        let relation = graph.vocabulary[graph.relation(of: claim)].name
        rows += "\(entity.index),\(relation),\(value.index)\n"
      }
    }
    return rows
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
