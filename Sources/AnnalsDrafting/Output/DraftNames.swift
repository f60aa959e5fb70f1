import AnnalsText

/// How the names of a draft are written, so that each means one thing only.
///
/// A name alone does most of the time. One that is a person's here and a place's there, or what an
/// event is called too, is declared with an id of its own; and every event has an id that no name is.
struct DraftNames {
  /// What has to be declared, since its name alone would not say what is meant.
  struct Declaration {
    var kind: String
    var id: String
    var name: String
  }

  private(set) var declarations: [Declaration] = []
  /// The ids of the proposals' events, in their order.
  private(set) var events: [String] = []
  private var taken: Set<String> = []
  private var eventsByName: [String: [String]] = [:]
  private var idsByName: [String: [String: String]] = [:]
  /// The event that has a number of a series.
  private var numbered: [String: Int] = [:]

  init(_ proposals: [Proposal]) {
    let people = Set(proposals.flatMap { $0.people })
    let places = Set(proposals.compactMap(\.event.place))
    let bodies = proposals.flatMap(\.event.organizations)
    taken = people.union(places).union(bodies).union(proposals.compactMap(\.event.series))
    for (index, proposal) in proposals.enumerated() { add(proposal, index) }
    let clashing = people.intersection(places).union(
      people.union(places).filter { eventsByName[$0] != nil })
    for name in clashing.sorted() {
      if people.contains(name) { declare("person", name) }
      if places.contains(name) { declare("place", name) }
    }
  }

  private mutating func add(_ proposal: Proposal, _ index: Int) {
    let event = proposal.event
    let isWritten = proposal.verdict != .drop && proposal.edited == nil
    if let series = event.series, let ordinal = event.ordinal, isWritten {
      let key = "\(series) \(ordinal)"
      if numbered[key] == nil { numbered[key] = index }
    }
    if let entity = event.entity {
      events.append(entity)
      return
    }
    if let words = proposal.words {
      let speaker = words.speaker.map { NotationWriter.id($0) } ?? "quotation"
      events.append(
        unique(speaker + "." + NotationWriter.beginning(of: NotationWriter.flat(words.text))))
      return
    }
    let year = event.date.map { String($0.prefix { $0 != "/" && $0 != "~" }) } ?? ""
    let name = NotationWriter.id(event.name)
    events.append(unique(year.isEmpty ? name : name + "-" + NotationWriter.id(year)))
    if isWritten { eventsByName[event.name, default: []].append(events[index]) }
  }

  private mutating func declare(_ kind: String, _ name: String) {
    let id = unique(NotationWriter.id(name) + "-" + kind)
    idsByName[name, default: [:]][kind] = id
    declarations.append(Declaration(kind: kind, id: id, name: name))
  }

  /// An id that nothing has yet.
  mutating func unique(_ base: String) -> String {
    var name = base
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(base)-\(number)"
      number += 1
    }
    return name
  }

  // MARK: Asking

  func person(_ name: String) -> String { idsByName[name]?["person"] ?? Escapes.quoted(name) }

  func place(_ name: String) -> String { idsByName[name]?["place"] ?? Escapes.quoted(name) }

  /// What an event mentions: another event where one is called so, and nothing where it is the event
  /// itself.
  func mention(_ name: String, by event: String) -> String? {
    if let events = eventsByName[name] {
      return events.contains(event) ? nil : events.first
    }
    return idsByName[name]?.values.min() ?? Escapes.quoted(name)
  }

  /// The id of the event that has the number of this one, if that is another.
  func otherOfNumber(_ index: Int, _ event: Draft.Event) -> String? {
    guard let series = event.series, let ordinal = event.ordinal,
      let first = numbered["\(series) \(ordinal)"], first != index
    else { return nil }
    return events[first]
  }
}

extension Proposal {
  /// Who takes part or speaks.
  fileprivate var people: [String] { event.people.map(\.name) + quotations.compactMap(\.speaker) }
}
