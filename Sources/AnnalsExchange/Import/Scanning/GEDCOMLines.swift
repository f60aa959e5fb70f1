/// The lines of a GEDCOM file, each with those beneath it.
struct GEDCOMLines: Sendable {
  /// A line, as a place in a flat list.
  struct Line: Sendable {
    var level: Int
    /// `@I1@`, or "".
    var key: String
    var tag: String
    var value: String
  }

  private(set) var lines: [Line] = []
  /// Where records begin, by their keys.
  private var records: [String: Int] = [:]

  init(_ text: String) throws(ImportError) {
    for (number, raw) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let trimmed = raw.drop { $0 == " " || $0 == "\t" }
      if trimmed.isEmpty { continue }
      if let line = Self.line(trimmed) {
        lines.append(line)
      } else if lines.isEmpty {
        throw ImportError("a line of GEDCOM begins with its level", line: number + 1)
      } else {
        // Programs that break long notes badly leave their rest on a line of its own.
        lines[lines.count - 1].value += "\n" + trimmed
      }
    }
    for (place, line) in lines.enumerated() where line.level == 0 && !line.key.isEmpty {
      records[line.key] = place
    }
  }

  /// `LEVEL [KEY] TAG [VALUE]`.
  private static func line(_ text: Substring) -> Line? {
    var rest = text
    guard let level = Int(take(&rest)), (0...99).contains(level), !rest.isEmpty else { return nil }
    var key = ""
    if rest.hasPrefix("@"), let end = rest.dropFirst().firstIndex(of: "@") {
      key = String(rest[...end])
      rest = rest[rest.index(after: end)...].drop { $0 == " " }
    }
    let tag = take(&rest).uppercased()
    guard !tag.isEmpty else { return nil }
    return Line(
      level: level, key: key, tag: tag,
      value: String(rest.hasPrefix("@@") ? rest.dropFirst() : rest))
  }

  /// The word up to the next space, which is taken too.
  private static func take(_ text: inout Substring) -> Substring {
    let end = text.firstIndex(of: " ") ?? text.endIndex
    let word = text[..<end]
    text = end < text.endIndex ? text[text.index(after: end)...] : text[end...]
    return word
  }

  subscript(place: Int) -> Line { lines[place] }

  /// The records, in their order.
  var all: [Int] { lines.indices.filter { lines[$0].level == 0 } }

  /// The record that a key names.
  func record(_ key: String) -> Int? { records[key] }

  /// The lines right beneath a line.
  func children(_ place: Int) -> [Int] {
    var found: [Int] = []
    var at = place + 1
    while at < lines.count, lines[at].level > lines[place].level {
      if lines[at].level == lines[place].level + 1 { found.append(at) }
      at += 1
    }
    return found
  }

  func children(_ place: Int, _ tag: String) -> [Int] {
    children(place).filter { lines[$0].tag == tag }
  }

  func child(_ place: Int, _ tag: String) -> Int? { children(place).first { lines[$0].tag == tag } }

  /// The value of a line with its continuations.
  func text(_ place: Int) -> String {
    var text = lines[place].value
    for line in children(place) {
      if lines[line].tag == "CONT" { text += "\n" + lines[line].value }
      if lines[line].tag == "CONC" { text += lines[line].value }
    }
    return text
  }

  /// The text of the first line of a tag beneath a line, or "".
  func text(_ place: Int, _ tag: String) -> String { child(place, tag).map { text($0) } ?? "" }
}
