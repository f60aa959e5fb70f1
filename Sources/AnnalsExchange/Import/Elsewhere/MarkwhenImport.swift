import AnnalsModel
import Chronology

/// Reads a Markwhen timeline: `2024-06-24: what happened #meeting`, with headers, sections and groups.
struct MarkwhenImport: ~Copyable {
  private var builder: ImportBuilder
  private var dates = MarkwhenDates()
  /// The names of the sections and groups that are open.
  private var groups: [String] = []
  private var last: EntityID?
  /// The lines beneath the last event.
  private var note: [String] = []

  static func read(
    _ text: String, _ name: String, _ options: ImportOptions
  ) throws(ImportError) -> Imported {
    var reader = MarkwhenImport(name, options)
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
      PlainLine.of(String($0))
    }
    if let header = reader.takeHeader(&lines) { reader.read(header: header) }
    for line in lines where !line.isEmpty && !line.hasPrefix("//") { reader.take(line) }
    reader.endEvent()
    guard reader.last != nil else {
      throw ImportError(
        "no timeline is here: lines such as '2024-06-24: what happened' are expected")
    }
    return reader.result()
  }

  private init(_ name: String, _ options: ImportOptions) {
    builder = ImportBuilder(name, options)
  }

  private consuming func result() -> Imported { builder.imported() }

  // MARK: The header

  /// The lines between two `---`, taken off.
  private func takeHeader(_ lines: inout [String]) -> [String]? {
    guard let start = lines.firstIndex(where: { !$0.isEmpty }), lines[start] == "---",
      let end = lines[(start + 1)...].firstIndex(of: "---")
    else { return nil }
    let header = Array(lines[(start + 1)..<end])
    lines.removeSubrange(...end)
    return header
  }

  private mutating func read(header: [String]) { for line in header { takeSetting(line) } }

  /// `title: …`, `dateFormat: d/M/y`; false where a line is no setting.
  @discardableResult private mutating func takeSetting(_ line: String) -> Bool {
    let fields = line.split(separator: ":", maxSplits: 1)
    let value = fields.dropFirst().first.map { Self.unquoted(String($0)) } ?? ""
    switch fields.first?.lowercased() {
    case "title": builder.graph.settings.title = value
    case "dateformat": dates.isDayFirst = value.hasPrefix("d")
    // How things look, and when others look at them.
    case "timezone", "view", "tags", "description", "key", "ranges", "edit": break
    default: return line.hasPrefix("#") && fields.count == 2 && !line.contains(" ")
    }
    return true
  }

  private static func unquoted(_ text: String) -> String {
    let text = PlainLine.of(text)
    guard text.hasPrefix("\""), text.hasSuffix("\""), text.utf8.count >= 2 else { return text }
    return String(text.dropFirst().dropLast()).replacing("\\\"", with: "\"").replacing(
      "\\\\", with: "\\")
  }

  // MARK: Lines

  private mutating func take(_ line: String) {
    if let (date, text) = event(line) {
      endEvent()
      add(date, text)
    } else if openGroup(line) {
      endEvent()
    } else if last != nil, !note.isEmpty || groups.isEmpty || !line.hasPrefix("#") {
      note.append(line.hasPrefix("> ") ? String(line.dropFirst(2)) : line)
    } else if last != nil || !takeSetting(line) {
      builder.remarks.add("lines that are no events", line)
    }
  }

  /// `section Wars #war`, `endSection`, `# Wars`.
  private mutating func openGroup(_ line: String) -> Bool {
    let word = line.prefix { $0 != " " }
    let title = PlainLine.of(
      line.dropFirst(word.count).split(separator: " ").filter { !$0.hasPrefix("#") }
        .joined(separator: " "))
    switch word.lowercased() {
    case "section", "group": groups.append(title)
    case "endsection", "endgroup": _ = groups.popLast()
    case "end" where title.isEmpty: _ = groups.popLast()
    case let marks where !marks.isEmpty && marks.allSatisfy({ $0 == "#" }) && !title.isEmpty:
      groups = Array(groups.prefix(marks.count - 1)) + [title]
    default: return false
    }
    return true
  }

  /// The date and the rest of a line that begins with a date and a colon.
  private mutating func event(_ line: String) -> (date: EDTF, text: String)? {
    // A time of day has a colon too; the one that ends the date has a space behind it.
    let colons = [line.firstRange(of: ": "), line.firstRange(of: ":")].compactMap { $0?.lowerBound }
    for colon in colons {
      let dates = dates
      if let date = dates.date(String(line[..<colon]), { builder.date($0) }) {
        return (date, PlainLine.of(String(line[line.index(after: colon)...])))
      }
    }
    return nil
  }

  // MARK: Events

  private mutating func add(_ date: EDTF, _ text: String) {
    var words = text.split(separator: " ").map(String.init)
    var tags: [String] = []
    while let last = words.last, last.hasPrefix("#"), last.utf8.count > 1 {
      tags.append(String(last.dropFirst()))
      words.removeLast()
    }
    let vocabulary = builder.graph.vocabulary
    let kind =
      tags.compactMap { vocabulary.kind($0) }.first { vocabulary.kind($0, isWithin: .event) }
      ?? .event
    let name = words.joined(separator: " ")
    let entity = builder.entity("\(date) \(name)", named: name, kind: kind)
    builder.claim(entity, .name, builder.text(name))
    builder.claim(entity, .date, date)
    for topic in tags.reversed().filter({ vocabulary.kind($0) == nil }) + groups.suffix(1)
    where !topic.isEmpty {
      builder.claim(entity, .about, .entity(builder.entity(named: topic, kind: .topic)))
    }
    last = entity
  }

  private mutating func endEvent() {
    if let last { builder.claim(last, .note, builder.text(note.joined(separator: "\n"))) }
    note = []
  }
}

/// Dates of Markwhen: EDTF, and figures in the order of America unless the header says otherwise.
struct MarkwhenDates {
  var isDayFirst = false

  /// A date or a stretch of them; `readWords` is asked for what no figures are.
  func date(_ text: String, _ readWords: (String) -> EDTF?) -> EDTF? {
    let text = PlainLine.of(text)
    // Not every word before a colon is worth asking for.
    guard text.utf8.count <= 60, text.contains(where: { $0.isNumber || $0 == "一" }) else {
      return nil
    }
    if let date = point(text) { return date }
    for separator in [" - ", " – ", " to ", "/", "-", "–"] {
      let ends = text.split(separator: separator, maxSplits: 1).map { String($0) }
      guard ends.count == 2, let start = point(ends[0]) ?? readWords(ends[0]) else { continue }
      if ["now", ".."].contains(PlainLine.of(ends[1]).lowercased()) { return EDTF("\(start)/..") }
      if let end = point(ends[1]) ?? readWords(ends[1]) { return DateSpelling.interval(start, end) }
    }
    return readWords(text)
  }

  private func point(_ text: String) -> EDTF? {
    let text = PlainLine.of(text)
    let parts = text.split(separator: "/").compactMap { Int($0) }
    guard parts.count == 3, parts[2] > 31, text.allSatisfy({ $0.isNumber || $0 == "/" }) else {
      return DateSpelling.date(text)
    }
    let (month, day) = isDayFirst ? (parts[1], parts[0]) : (parts[0], parts[1])
    return EDTF(year: Int64(parts[2]), month: month, day: day)
  }
}
