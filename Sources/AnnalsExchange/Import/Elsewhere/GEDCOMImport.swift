import AnnalsModel
import Chronology

/// Reads the people and events of a family tree in GEDCOM 5.5.1 or 7.
struct GEDCOMImport: ~Copyable {
  /// A line with the lines beneath it, as a place in a flat list.
  private struct Line {
    var level: Int
    var key: String
    var tag: String
    var value: String
  }

  private var builder: ImportBuilder
  private let lines: [Line]

  static func read(
    _ text: String, _ name: String, _ options: ImportOptions
  ) throws(ImportError) -> Imported {
    let lines = try lines(of: text)
    guard lines.first?.tag == "HEAD" else {
      throw ImportError("no family tree is here: 0 HEAD is expected", line: 1)
    }
    var reader = GEDCOMImport(lines, name, options)
    reader.readRecords()
    return reader.result()
  }

  private init(_ lines: [Line], _ name: String, _ options: ImportOptions) {
    self.lines = lines
    builder = ImportBuilder(name, options)
  }

  private consuming func result() -> Imported { builder.imported() }

  private static func lines(of text: String) throws(ImportError) -> [Line] {
    var lines: [Line] = []
    for (number, raw) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let trimmed = raw.drop { $0 == " " || $0 == "\t" }
      if trimmed.isEmpty { continue }
      var parts = trimmed.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      guard let level = Int(parts[0]), (0...99).contains(level), parts.count == 2 else {
        // Programs that break long notes badly leave their rest on a line of its own.
        if lines.isEmpty {
          throw ImportError("a line of GEDCOM begins with its level", line: number + 1)
        }
        lines[lines.count - 1].value += "\n" + trimmed
        continue
      }
      var key = ""
      if parts[1].hasPrefix("@") {
        let rest = parts[1].split(separator: " ", maxSplits: 1)
        if rest.count == 2, rest[0].hasSuffix("@") {
          key = String(rest[0])
          parts[1] = rest[1]
        }
      }
      let field = parts[1].split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      var value = String(field.dropFirst().first ?? "")
      if value.hasPrefix("@@") { value.removeFirst() }
      lines.append(Line(level: level, key: key, tag: field[0].uppercased(), value: value))
    }
    return lines
  }

  // MARK: Records

  private mutating func readRecords() {
    let records = lines.indices.filter { lines[$0].level == 0 }
    // People first, so that families can name them.
    for record in records where lines[record].tag == "INDI" { readPerson(record) }
    for record in records {
      switch lines[record].tag {
      case "INDI", "HEAD", "TRLR", "SUBM": break
      case "FAM": readFamily(record)
      default: builder.remarks.add("records that are not carried over", lines[record].tag)
      }
    }
  }

  /// The lines right beneath a line.
  private func children(_ place: Int) -> [Int] {
    var found: [Int] = []
    var at = place + 1
    while at < lines.count, lines[at].level > lines[place].level {
      if lines[at].level == lines[place].level + 1 { found.append(at) }
      at += 1
    }
    return found
  }

  private func child(_ place: Int, _ tag: String) -> Int? {
    children(place).first { lines[$0].tag == tag }
  }

  /// The value of a line with its continuations.
  private func text(_ place: Int) -> String {
    var text = lines[place].value
    for line in children(place) {
      if lines[line].tag == "CONT" { text += "\n" + lines[line].value }
      if lines[line].tag == "CONC" { text += lines[line].value }
    }
    return text
  }

  private static let events: [String: (kind: String, words: String)] = [
    "BURI": ("event", "burial"), "CREM": ("event", "cremation"), "CHR": ("event", "christening"),
    "BAPM": ("event", "baptism"), "GRAD": ("event", "graduation"), "EMIG": ("event", "emigration"),
    "IMMI": ("event", "immigration"), "NATU": ("event", "naturalization"),
    "CENS": ("event", "census"),
    "RETI": ("event", "retirement"), "PROB": ("event", "probate"), "WILL": ("event", "will"),
    "RESI": ("event", "residence"), "EVEN": ("event", "event"), "MARR": ("event", "marriage"),
    "DIV": ("event", "divorce"), "ENGA": ("event", "engagement"), "ADOP": ("event", "adoption"),
    "CONF": ("event", "confirmation"), "ORDN": ("event", "ordination"),
  ]

  private mutating func readPerson(_ record: Int) {
    let names = children(record).filter { lines[$0].tag == "NAME" }.map {
      Self.name(lines[$0].value)
    }
    let person = builder.entity(lines[record].key, named: names.first ?? "", kind: .person)
    for (place, name) in names.enumerated() {
      builder.claim(person, place == 0 ? .name : .alias, builder.text(name))
    }
    for line in children(record) {
      switch lines[line].tag {
      case "NAME", "FAMC", "FAMS", "CHAN", "SOUR", "RIN", "UID": break
      case "BIRT": readLifeDate(line, .born, of: person, names.first ?? "")
      case "DEAT": readLifeDate(line, .died, of: person, names.first ?? "")
      case "OCCU", "TITL": builder.claim(person, .role, builder.text(text(line)))
      case "NOTE":
        if !lines[line].value.hasPrefix("@") {
          builder.claim(person, .note, builder.text(text(line)))
        }
      case let tag where Self.events[tag] != nil: readEvent(line, tag, [person], names.first ?? "")
      default: builder.remarks.add("facts about people that are not carried over", lines[line].tag)
      }
    }
  }

  /// `John /Smith/` is John Smith.
  private static func name(_ value: String) -> String {
    PlainLine.of(value.replacing("/", with: " "))
  }

  private mutating func readLifeDate(
    _ line: Int, _ relation: RelationID, of person: EntityID, _ name: String
  ) {
    if let date = child(line, "DATE") { claimDate(lines[date].value, relation, of: person) }
    guard let place = child(line, "PLAC"), !lines[place].value.isEmpty else { return }
    let word = relation == .born ? "birthplace" : "place-of-death"
    guard let property = builder.relation(word, range: .entities([.place])) else { return }
    builder.claim(
      person, property, .entity(builder.entity(named: lines[place].value, kind: .place)))
  }

  private mutating func readEvent(_ line: Int, _ tag: String, _ people: [EntityID], _ name: String)
  {
    let sort = child(line, "TYPE").map { lines[$0].value } ?? Self.events[tag]?.words ?? tag
    let title = PlainLine.of("\(sort) \(name)")
    let event = builder.entity("line \(line)", named: title, kind: .event)
    builder.claim(event, .name, builder.text(title))
    if !lines[line].value.isEmpty, lines[line].value != "Y" {
      builder.claim(event, .note, builder.text(text(line)))
    }
    for person in people { builder.claim(event, .participant, .entity(person)) }
    if let date = child(line, "DATE") { claimDate(lines[date].value, .date, of: event) }
    if let place = child(line, "PLAC"), !lines[place].value.isEmpty {
      builder.claim(event, .place, .entity(builder.entity(named: lines[place].value, kind: .place)))
    }
  }

  private mutating func claimDate(_ text: String, _ relation: RelationID, of entity: EntityID) {
    if let date = GEDCOMDate.edtf(text) {
      builder.claim(entity, relation, date)
    } else {
      builder.claim(entity, relation, date: text)
    }
  }

  private mutating func readFamily(_ record: Int) {
    var parents: [EntityID] = []
    var children: [EntityID] = []
    for line in self.children(record) {
      guard let person = builder.existing(lines[line].value) else { continue }
      if ["HUSB", "WIFE"].contains(lines[line].tag) { parents.append(person) }
      if lines[line].tag == "CHIL" { children.append(person) }
    }
    if let parent = builder.relation("parent", range: .entities([.person])) {
      for child in children {
        for one in parents { builder.claim(child, parent, .entity(one)) }
      }
    }
    if parents.count == 2, let spouse = builder.relation("spouse", range: .entities([.person])) {
      builder.claim(parents[0], spouse, .entity(parents[1]))
    }
    let name = parents.map { builder.graph.id(of: $0) }.joined(separator: " & ")
    for line in self.children(record) where Self.events[lines[line].tag] != nil {
      readEvent(line, lines[line].tag, parents, name)
    }
  }
}

/// Dates of GEDCOM.
enum GEDCOMDate {
  private static let months = [
    "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
  ]

  /// The date as EDTF; nil for phrases and for other calendars than the Gregorian.
  static func edtf(_ text: String) -> EDTF? {
    var words = PlainLine.of(text).uppercased().split(separator: " ").map(String.init)
    if words.first == "@#DGREGORIAN@" || words.first == "GREGORIAN" { words.removeFirst() }
    guard let first = words.first else { return nil }
    let rest = Array(words.dropFirst())
    switch first {
    case "ABT", "EST", "CAL": return date(rest).flatMap { EDTF($0 + "~") }
    case "BEF": return date(rest).flatMap { EDTF("[.." + $0 + "]") }
    case "AFT": return date(rest).flatMap { EDTF("[" + $0 + "..]") }
    case "TO": return date(rest).flatMap { EDTF("/" + $0) }
    case "BET": return pair(rest, "AND").flatMap { EDTF("[\($0)..\($1)]") }
    case "FROM":
      if let (start, end) = pair(rest, "TO") { return EDTF("\(start)/\(end)") }
      return date(rest).flatMap { EDTF($0 + "/") }
    case "INT":
      return date(rest.prefix { !$0.hasPrefix("(") }.map { $0 }).flatMap { EDTF($0 + "?") }
    default: return date(words).flatMap { EDTF($0) }
    }
  }

  private static func pair(_ words: [String], _ middle: String) -> (String, String)? {
    guard let place = words.firstIndex(of: middle), let start = date(Array(words[..<place])),
      let end = date(Array(words[(place + 1)...]))
    else { return nil }
    return (start, end)
  }

  /// `24 JUN 2024`, `JUN 2024`, `2024`, `44 BCE`.
  private static func date(_ words: [String]) -> String? {
    var words = words
    let isBefore = ["B.C.", "BC", "BCE"].contains(words.last ?? "")
    if isBefore { words.removeLast() }
    guard (1...3).contains(words.count), let last = words.popLast(),
      var year = Int64(last.split(separator: "/").first ?? ""), year > 0, year < 10_000
    else { return nil }
    if isBefore { year = 1 - year }
    var text = (year < 0 ? "-" : "") + KnownDate.padded(abs(year), 4)
    guard let name = words.popLast() else { return text }
    guard let month = months.firstIndex(of: name) else { return nil }
    text += "-" + KnownDate.padded(Int64(month + 1), 2)
    guard let number = words.popLast() else { return text }
    guard let day = Int64(number), (1...31).contains(day) else { return nil }
    return text + "-" + KnownDate.padded(day, 2)
  }
}
