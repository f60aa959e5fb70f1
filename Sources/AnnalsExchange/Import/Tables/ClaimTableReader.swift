import AnnalsModel
import Chronology
import LinkedData

/// Reads what ``ClaimTable`` wrote: every claim as it was, with its citations and qualifiers.
struct ClaimTableReader: ~Copyable {
  private var graph = GraphBuilder()
  private var remarks = Omissions()

  static func canRead(_ header: [String]) -> Bool { header == ClaimTable.header }

  static func read(_ rows: ArraySlice<[String]>) -> Imported {
    var reader = ClaimTableReader()
    var at = rows.startIndex
    let rows = rows.map { row in
      let cells = row.map { CSVText.restored($0) }
      return cells + Array(repeating: "", count: max(0, ClaimTable.header.count - cells.count))
    }
    at = 0
    while at < rows.count {
      var end = at + 1
      while end < rows.count, isOneClaim(rows[at], rows[end]) { end += 1 }
      reader.claim(rows[at], rows[at..<end].compactMap { reader.citation($0) })
      at = end
    }
    let remarks = reader.remarks.all
    return Imported(
      graph: reader.graph.freeze().graph, remarks: remarks, leftover: Dataset(), mapping: [])
  }

  /// Whether two rows differ in their citation alone.
  private static func isOneClaim(_ a: [String], _ b: [String]) -> Bool {
    a[..<5] == b[..<5] && a[8] == b[8]
  }

  private mutating func claim(_ row: [String], _ citations: [Citation]) {
    let subject = graph.entity(row[0], kind: kind(row[9]))
    guard !row[1].isEmpty else { return }
    guard let relation = relation(row[1], valueKind: row[3]),
      let value = value(row[2], row[3], language: row[4])
    else { return remarks.add("claims that were not understood", "\(row[0]) \(row[1])") }
    graph.claim(subject, relation, value, citing: citations, qualifiers: qualifiers(row[8]))
  }

  private mutating func citation(_ row: [String]) -> Citation? {
    if row[5].isEmpty, row[6].isEmpty, row[7].isEmpty { return nil }
    let source = row[5] == "unsourced" ? nil : graph.entity(row[5], kind: .source)
    return Citation(source: source, locator: row[6], passage: row[7])
  }

  // MARK: Values

  private mutating func value(_ text: String, _ kind: String, language: String) -> Value? {
    switch kind {
    case "text": return .text(text, language: language)
    case "iri": return .iri(text)
    case "number": return number(text)
    case "date": return EDTF(text).map { .entity(graph.date($0)) }
    default:
      if kind.contains(":") { return .typed(text, datatype: kind) }
      return .entity(graph.entity(text, kind: self.kind(kind)))
    }
  }

  private func number(_ text: String) -> Value {
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    return .number(parts.first ?? "", unit: parts.count > 1 ? parts[1] : "")
  }

  private mutating func qualifiers(_ cell: String) -> [ClaimQualifier] {
    var qualifiers: [ClaimQualifier] = []
    for part in CSVRows.parts(cell) {
      guard let qualifier = qualifier(part) else {
        remarks.add("qualifiers that were not understood", part)
        continue
      }
      qualifiers.append(qualifier)
    }
    return qualifiers
  }

  private mutating func qualifier(_ text: String) -> ClaimQualifier? {
    let halves = text.split(separator: ": ", maxSplits: 1, omittingEmptySubsequences: false)
    guard halves.count == 2 else { return nil }
    let names = halves[0].split(separator: "@", maxSplits: 1)
    guard let name = names.first, let relation = graph.vocabulary.relation(String(name)) else {
      return nil
    }
    let kind: String
    switch graph.vocabulary[relation].range {
    case .date: kind = "date"
    case .number: kind = "number"
    case .iri: kind = "iri"
    case .text, .anything: kind = "text"
    case .entities(let kinds): kind = kinds.first.map { graph.vocabulary[$0].name } ?? "topic"
    }
    let language = names.count > 1 ? String(names[1]) : ""
    return value(String(halves[1]), kind, language: language)
      .map { ClaimQualifier(relation: relation, value: $0) }
  }

  // MARK: Words

  /// A kind, declared under the one before it where the vocabulary has it not: `event/battle`.
  private mutating func kind(_ path: String) -> KindID {
    var found: KindID?
    for word in path.split(separator: "/").map(String.init) {
      found =
        graph.vocabulary.kind(word)
        ?? (try? graph.declare(Kind(name: word, plural: word + "s", parent: found ?? .event)))
    }
    return found ?? .event
  }

  /// A relation, declared with the range of its first value where the vocabulary has it not.
  private mutating func relation(_ word: String, valueKind: String) -> RelationID? {
    if let known = graph.vocabulary.relation(word) { return known }
    let range: RelationRange =
      switch valueKind {
      case "text": .text
      case "number": .number
      case "iri": .iri
      case "date": .date
      default: .anything
      }
    return try? graph.declare(Relation(name: word, range: range))
  }
}
