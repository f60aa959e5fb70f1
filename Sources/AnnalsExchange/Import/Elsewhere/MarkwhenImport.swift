import AnnalsModel
import Chronology

/// Reads a Markwhen timeline: `2024-06-24: what happened #meeting`.
enum MarkwhenImport {
  static func read(_ text: String, _ name: String, _ options: ImportOptions) -> Imported {
    var builder = ImportBuilder(name, options)
    var inHeader = false
    var last: EntityID?
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let plain = PlainLine.of(String(line))
      if plain == "---" {
        inHeader = number == 0 || !inHeader && last == nil && builder.graph.settings.title.isEmpty
        continue
      }
      if plain.hasPrefix("title:") && last == nil {
        builder.graph.settings.title = unquoted(String(plain.dropFirst("title:".count)))
      } else if inHeader || plain.isEmpty || plain.hasPrefix("//") {
        continue
      } else if let event = event(plain) {
        last = add(event.date, event.text, &builder)
      } else if plain.hasPrefix("#") || plain.hasPrefix("section") || plain.hasPrefix("group") {
        builder.remarks.add("sections and groups", plain)
      } else if let last {
        let note = plain.hasPrefix("> ") ? String(plain.dropFirst(2)) : plain
        builder.claim(last, .note, builder.text(note))
      } else {
        builder.remarks.add("lines that are no events", plain)
      }
    }
    return builder.imported()
  }

  private static func unquoted(_ text: String) -> String {
    let text = PlainLine.of(text)
    guard text.hasPrefix("\""), text.hasSuffix("\""), text.utf8.count >= 2 else { return text }
    return String(text.dropFirst().dropLast()).replacing("\\\"", with: "\"").replacing(
      "\\\\", with: "\\")
  }

  /// The date and the rest of a line that begins with a date and a colon.
  private static func event(_ line: String) -> (date: EDTF, text: String)? {
    guard let colon = line.range(of: ":") else { return nil }
    let range = String(line[..<colon.lowerBound]).replacing(" - ", with: "/")
    let ends = range.split(separator: "/").map { DateSpelling.date(String($0)) }
    guard (1...2).contains(ends.count), let start = ends[0] else { return nil }
    if ends.count == 2, ends[1] == nil { return nil }
    let date = ends.count == 2 ? DateSpelling.interval(start, ends[1]) : start
    return date.map { ($0, PlainLine.of(String(line[colon.upperBound...]))) }
  }

  private static func add(_ date: EDTF, _ text: String, _ builder: inout ImportBuilder) -> EntityID
  {
    var words = text.split(separator: " ").map(String.init)
    var tags: [String] = []
    while let last = words.last, last.hasPrefix("#"), last.utf8.count > 1 {
      tags.append(String(last.dropFirst()))
      words.removeLast()
    }
    let kinds = tags.compactMap { builder.graph.vocabulary.kind($0) }
    let kind = kinds.first { builder.graph.vocabulary.kind($0, isWithin: .event) } ?? .event
    let name = words.joined(separator: " ")
    let entity = builder.entity("\(date) \(name)", named: name, kind: kind)
    builder.claim(entity, .name, builder.text(name))
    builder.claim(entity, .date, date)
    for tag in tags.reversed() where builder.graph.vocabulary.kind(tag) == nil {
      builder.claim(entity, .about, .entity(builder.entity(named: tag, kind: .topic)))
    }
    return entity
  }
}

extension String {
  /// Where a text first occurs; for texts of plain characters.
  func range(of text: String) -> Range<String.Index>? { firstRange(of: text) }
}
