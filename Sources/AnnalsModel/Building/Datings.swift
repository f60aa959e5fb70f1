import AnnalsPlatform
import Chronology

/// The time of an entity: one row a date that it has.
struct TimeRow: Sendable {
  var entity: UInt32
  var date: UInt32
  /// The claim as it was put in, or nil where the row is made of `started` and `ended`, or is the
  /// occasion's of a quotation.
  var claim: UInt32?
}

/// The dates that each entity has as its own: those it is said to have had (`date`), else when it
/// appeared (`published`), else from when it `started` to when it `ended`; a quotation without any has
/// those of the event it was said at.
struct Datings: ~Copyable {
  private(set) var rows: [TimeRow] = []
  private let claims: DatingClaims
  private let bySubject: Buckets

  /// Finds them; a span that is made of two dates becomes a date of its own in `sheet`.
  init(_ parts: [Part], _ sheet: inout Sheet, _ vocabulary: Vocabulary, workers: Int) {
    claims = DatingClaims.all(of: parts, datesOf: sheet.entities, workers: workers)
    bySubject = Buckets(claims.subjects, count: sheet.entities.count)
    rows.reserveLarge(claims.subjects.count)
    let isQuotation = vocabulary.kindIDs.map { vocabulary.kind($0, isWithin: .quotation) }
    var undated: [UInt32] = []
    for entity in 0..<sheet.entities.count {
      if appendOwn(of: entity, &sheet) { continue }
      if isQuotation[Int(sheet.entities.kinds[entity].index)] { undated.append(UInt32(entity)) }
    }
    appendOccasions(of: undated)
  }

  /// Appends the dates that claims about an entity give it; false where there are none.
  private mutating func appendOwn(of entity: Int, _ sheet: inout Sheet) -> Bool {
    let range = bySubject.range(of: entity)
    if range.isEmpty { return false }
    if append(range, if: .date) || append(range, if: .published) { return true }
    let start = first(of: range, .started)
    let end = first(of: range, .ended)
    if start == nil && end == nil { return false }
    // A start that is itself an interval cannot stand in one; the entity then has that start's time.
    let texts = (start.flatMap { text(of: $0, sheet) }, end.flatMap { text(of: $0, sheet) })
    if let span = EDTF("\(texts.0 ?? "")/\(texts.1 ?? "")") {
      rows.append(TimeRow(entity: UInt32(entity), date: sheet.date(span).index, claim: nil))
      return true
    }
    return append(range, if: start == nil ? .ended : .started)
  }

  /// The first of some claims that has a relation.
  private func first(of range: Range<Int>, _ relation: RelationID) -> UInt32? {
    for place in range where claims.relations[Int(bySubject.places[place])] == relation {
      return bySubject.places[place]
    }
    return nil
  }

  private func text(of place: UInt32, _ sheet: borrowing Sheet) -> String? {
    sheet.entities.date(claims.values[Int(place)])?.edtf.description
  }

  /// Appends the dates of those claims that have a relation; false where there are none.
  private mutating func append(_ range: Range<Int>, if relation: RelationID) -> Bool {
    let count = rows.count
    for place in range {
      let i = Int(bySubject.places[place])
      guard claims.relations[i] == relation else { continue }
      rows.append(
        TimeRow(entity: claims.subjects[i], date: claims.values[i], claim: claims.numbers[i]))
    }
    return rows.count > count
  }

  /// The dates of the events that quotations were said at; no claim of a quotation says them.
  private mutating func appendOccasions(of quotations: [UInt32]) {
    guard !quotations.isEmpty else { return }
    let byEntity = Buckets(rows.map(\.entity), count: bySubject.starts.count - 1)
    for quotation in quotations {
      for place in bySubject.range(of: Int(quotation)) {
        let claim = bySubject.places[place]
        guard claims.relations[Int(claim)] == .saidAt else { continue }
        for row in byEntity.range(of: Int(claims.values[Int(claim)])) {
          let date = rows[Int(byEntity.places[row])].date
          rows.append(TimeRow(entity: quotation, date: date, claim: nil))
        }
      }
    }
  }
}

/// The claims that date something, in the builder's numbers.
private struct DatingClaims: Sendable {
  var subjects: [UInt32] = []
  var relations: [RelationID] = []
  /// The date, or the event that a quotation was said at.
  var values: [UInt32] = []
  /// As they were put in, counted through all parts.
  var numbers: [UInt32] = []

  static func all(
    of parts: [Part], datesOf entities: EntityColumns, workers: Int
  ) -> DatingClaims {
    let found = Workers.map(parts.count, among: workers) { part in
      DatingClaims(parts[part], datesOf: entities)
    }
    var all = DatingClaims()
    for claims in found {
      all.subjects += claims.subjects
      all.relations += claims.relations
      all.values += claims.values
      all.numbers += claims.numbers
    }
    return all
  }

  private init() {}

  private init(_ part: Part, datesOf entities: EntityColumns) {
    var run = 0
    for claim in part.claims.dating {
      while run + 1 < part.claims.runs.count, part.claims.runs[run + 1].start <= claim { run += 1 }
      let row = part.claims.rows[Int(claim)]
      let relation = RelationID(row.relation)
      guard let value = ValueCode(bits: row.value).entity else { continue }
      let entity = part.entities[value.index]
      let isFine =
        relation == .saidAt
        ? Int(entity) < entities.count : entities.placeOfDate(entity) != nil
      guard isFine else { continue }
      subjects.append(part.entities[part.claims.runs[run].subject])
      relations.append(relation)
      values.append(entity)
      numbers.append(part.firstClaim + claim)
    }
  }
}
