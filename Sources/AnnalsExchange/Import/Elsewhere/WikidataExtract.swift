import Chronology
import LinkedData

/// What an RDF extract of Wikidata says besides its short statements: the precision of its dates, which
/// its value nodes have, and what its properties are called.
///
/// `wdt:P569 "1943-01-01T00:00:00Z"` may be a year or a day; only the node of the full value tells. Where
/// the extract has none the date is taken for no more than it must be.
struct WikidataExtract: Sendable {
  /// A date, and what it does not say.
  struct Reading {
    var date: EDTF
    var wording: String?
    /// True where the precision was not said.
    var isGuessed = false
  }

  private struct Key: Hashable {
    var time: String
    var property: String
    var subject: UInt32
  }

  private struct Value {
    var precision: Int
    var isJulian: Bool
  }

  private var values: [Key: Value] = [:]
  /// What the document calls the properties of Wikidata, by their numbers.
  private(set) var labels: [String: String] = [:]

  private static let statement = "http://www.wikidata.org/prop/"
  private static let ontology = "http://wikiba.se/ontology#"

  init(_ table: QuadTable, _ index: SubjectIndex) {
    // wd:Q1 p:P569 STATEMENT . STATEMENT psv:P569 VALUE .
    let properties = Self.properties(of: table)
    guard !properties.isEmpty else { return }
    readLabels(table)
    for row in table.rows {
      guard let property = properties[row.predicate], !property.contains("/") else { continue }
      for place in index.rows(of: row.object) {
        let inner = table.rows[Int(place)]
        if table.iri(inner.predicate) == Self.statement + "statement/value/" + property {
          add(inner.object, property, of: row.subject, table, index)
        }
      }
    }
  }

  /// The properties of Wikidata, by the numbers of their predicates: those that lead to full statements,
  /// and those of its other name spaces with these before them, `direct/P31`.
  private static func properties(of table: QuadTable) -> [UInt32: String] {
    Set(table.rows.map(\.predicate)).reduce(into: [:]) { found, predicate in
      guard let iri = table.iri(predicate), iri.hasPrefix(statement) else { return }
      found[predicate] = String(iri.dropFirst(statement.count))
    }
  }

  private mutating func add(
    _ node: UInt32, _ property: String, of subject: UInt32, _ table: QuadTable,
    _ index: SubjectIndex
  ) {
    var time: String?
    var precision: Int?
    var isJulian = false
    for place in index.rows(of: node) {
      let row = table.rows[Int(place)]
      let text = table.term(row.object).literalValue?.lexical
      switch table.iri(row.predicate) {
      case Self.ontology + "timeValue": time = text
      case Self.ontology + "timePrecision": precision = text.flatMap { Int($0) }
      case Self.ontology + "timeCalendarModel":
        isJulian = table.iri(row.object) == WikidataTime.julian
      default: break
      }
    }
    guard let time, let precision else { return }
    values[Key(time: time, property: property, subject: subject)] = Value(
      precision: precision, isJulian: isJulian)
  }

  private mutating func readLabels(_ table: QuadTable) {
    let entity = ForeignWords.wikidataEntity + "P"
    for row in table.rows {
      guard let iri = table.iri(row.subject), iri.hasPrefix(entity),
        ForeignWords.iri(table.iri(row.predicate)) == "rdfs:label",
        case .literal(let label) = table.term(row.object), label.language == "en"
      else { continue }
      labels[String(iri.dropFirst(ForeignWords.wikidataEntity.count))] = label.lexical
    }
  }

  /// The date of a short statement; nil where its value is none.
  func date(_ text: String, _ row: QuadTable.Row, in table: QuadTable) -> Reading? {
    // Entity JSON has come by way of EDTF already.
    if !text.contains("T"), let date = EDTF(text) { return Reading(date: date) }
    let property = table.iri(row.predicate)?.dropFirst(ForeignWords.wikidataDirect.count) ?? ""
    let key = Key(time: text, property: String(property), subject: row.subject)
    // Extracts count a year 0, as EDTF does, and every day is Gregorian.
    guard let time = WikidataTime(text, hasYearZero: true) else { return nil }
    if let value = values[key] {
      return time.edtf(precision: value.precision).map {
        Reading(date: $0, wording: value.isJulian ? "written in the Julian calendar" : nil)
      }
    }
    let precision = time.day != 1 ? 11 : time.month != 1 ? 10 : 9
    return time.edtf(precision: precision).map { Reading(date: $0, isGuessed: precision < 11) }
  }
}
