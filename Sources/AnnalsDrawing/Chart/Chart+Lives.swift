import AnnalsModel
import Chronology

/// The life of a person who is drawn for their own sake: what is said of the person with a date, birth and
/// death, and the offices that have a time, is drawn beside the events.
extension GraphReader {
  /// Whether a selection is people and nobody else: then their lives are what was asked for.
  func isOfLives(_ selection: [EntityID]) -> Bool {
    !selection.isEmpty
      && selection.allSatisfy { graph.vocabulary.kind(graph.kind(of: $0), isWithin: .person) }
  }

  /// The rows of a life that are no events of the graph.
  ///
  /// Of several lives, each row says whose it is.
  mutating func life(
    of person: EntityID, isOneOfSeveral: Bool, _ url: (EntityID) -> String
  ) -> [Chart.Event] {
    var rows: [Chart.Event] = []
    for claim in graph.claims(of: person) {
      if let value = graph.entity(of: claim), let date = graph.edtf(value) {
        rows.append(row(word(of: claim), .event, date, claim, of: person, url))
      } else if let date = time(of: claim) {
        rows.append(row(office(claim), .period, date, claim, of: person, url))
      }
    }
    for claim in graph.claims(with: person) where !isDrawn(graph.subject(of: claim)) {
      guard let date = time(of: claim) else { continue }
      let name = label(graph.subject(of: claim)) + " · " + word(of: claim)
      rows.append(row(name, .period, date, claim, of: person, url))
    }
    guard isOneOfSeveral else { return rows }
    for place in rows.indices { rows[place].label = "\(label(person)) · \(rows[place].label)" }
    return rows
  }

  private func isDrawn(_ subject: EntityID) -> Bool {
    isEvent(subject) || graph.kind(of: subject) == .quotation
  }

  private mutating func row(
    _ label: String, _ kind: Chart.Kind, _ date: EDTF, _ claim: ClaimID, of person: EntityID,
    _ url: (EntityID) -> String
  ) -> Chart.Event {
    let id = "\(graph.id(of: person)) \(word(of: claim)) \(claim.index)"
    var event = Chart.Event(id: id, label: label, kind: kind, date: ChartDate(date))
    event.kindLabel = word(of: claim)
    event.links = [Chart.Link(entity: number(of: person), role: word(of: claim), isLeading: true)]
    event.tooltip = tooltip(event, claims: [claim])
    event.url = url(person)
    return event
  }

  /// The relation, in the language of the drawing.
  private func word(of claim: ClaimID) -> String {
    let row = graph.vocabulary[graph.relation(of: claim)]
    return isChinese ? row.chinese : row.english
  }

  /// What somebody was: the words of a role, or the body somebody belonged to and as what.
  private func office(_ claim: ClaimID) -> String {
    let name =
      switch graph.value(of: claim) {
      case .entity(let entity): label(entity)
      case .text(let words, language: _): words
      case .number(let number, let unit): unit.isEmpty ? number : "\(number) \(unit)"
      case .iri(let text), .typed(let text, datatype: _): text
      }
    for qualifier in graph.qualifiers(of: claim) where qualifier.relation == .role {
      if case .text(let role, language: _) = qualifier.value { return "\(name) · \(role)" }
    }
    // A role says what it is; the name of a body alone does not.
    guard graph.relation(of: claim) != .role else { return name }
    return word(of: claim) + (isChinese ? "：" : ": ") + name
  }

  /// The time that qualifies a claim: its date, or from when it started to when it ended.
  private func time(of claim: ClaimID) -> EDTF? {
    var (start, end): (EDTF?, EDTF?)
    for qualifier in graph.qualifiers(of: claim) {
      guard case .entity(let entity) = qualifier.value, let date = graph.edtf(entity) else {
        continue
      }
      switch qualifier.relation {
      case .date: return date
      case .started: start = date
      case .ended: end = date
      default: continue
      }
    }
    if start == nil, end == nil { return nil }
    let span = (start?.description ?? "") + "/" + (end?.description ?? "")
    return EDTF(span) ?? start ?? end
  }
}
