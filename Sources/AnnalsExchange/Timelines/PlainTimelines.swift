import AnnalsModel
import Chronology

/// Writes events as a Markwhen timeline: a line each.
struct MarkwhenExport {
  let graph: Graph
  let options: ExportOptions

  func write(to pass: ([UInt8]) -> Void, _ omissions: inout Omissions) {
    var text = "---\ntitle: \(quoted(PlainLine.of(graph.settings.title)))\n---\n\n"
    for occurrence in Occurrence.all(in: graph, options, &omissions) {
      guard let known = occurrence.knownTexts else {
        omissions.add("events whose date Markwhen cannot say", graph.id(of: occurrence.entity))
        continue
      }
      let dates = known.end.map { known.start + "/" + $0 } ?? known.start
      text += "\(dates): \(occurrence.name) #\(occurrence.kind)\n"
      for line in occurrence.note.split(separator: "\n") where !PlainLine.of(String(line)).isEmpty {
        // Indented and marked, a line of a note cannot be taken for an event.
        text += "  > \(PlainLine.of(String(line)))\n"
      }
      if text.utf8.count > NQuadsSink.blockSize {
        pass(Array(text.utf8))
        text = ""
      }
    }
    pass(Array(text.utf8))
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

/// Writes events as a Mermaid timeline, which Markdown pages draw: a section for each decade.
struct MermaidExport {
  let graph: Graph
  let options: ExportOptions

  func write(to pass: ([UInt8]) -> Void, _ omissions: inout Omissions) {
    var text = "timeline\n"
    let title = plain(graph.settings.title)
    if !title.isEmpty { text += "  title \(title)\n" }
    var decade: Int64?
    var period = ""
    for occurrence in Occurrence.all(in: graph, options, &omissions) {
      guard occurrence.bounds.earliestBegin.isBounded else {
        omissions.add("events whose begin is open", graph.id(of: occurrence.entity))
        continue
      }
      let year = CalendarDay(of: occurrence.bounds.earliestBegin).year
      let begin = (year >= 0 ? year / 10 : (year - 9) / 10) * 10
      if begin != decade {
        text += "  section \(begin)–\(begin + 9)\n"
        period = ""
      }
      decade = begin
      let date = plain(occurrence.date.description)
      text +=
        date == period
        ? "      : \(plain(occurrence.name))\n" : "    \(date) : \(plain(occurrence.name))\n"
      period = date
    }
    pass(Array(text.utf8))
  }

  /// A text without the characters that mean something to Mermaid: their full-width forms stand for them.
  private func plain(_ text: String) -> String {
    var output = ""
    for scalar in PlainLine.of(text).unicodeScalars {
      switch scalar {
      case ":": output += "："
      case ";": output += "；"
      case "#": output += "＃"
      case "%": output += "％"
      case "<": output += "＜"
      case ">": output += "＞"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }
}
