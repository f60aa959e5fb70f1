public import AnnalsModel

/// The events a graph has already, for drafts to point to.
///
///     let known = KnownEvents(graph)
///     let draft = Drafter(options).draft(bytes).linked(to: known)
public struct KnownEvents: Sendable {
  private struct Known: Sendable {
    var id: String
    var kind: String
    var features: EventIdentity.Features
  }

  private var all: [Known] = []
  private var byDate: [String: [Int]] = [:]
  private var byOrdinal: [Int: [Int]] = [:]
  private var byName: [String: Int] = [:]

  /// The events of a graph; periods are times, not events, and are left out.
  ///
  /// - Complexity: linear in the number of claims of the events.
  public init(_ graph: Graph) {
    for event in graph.entities(of: .event) where graph.kind(of: event) != .period {
      let kind = graph.vocabulary[graph.kind(of: event)].name
      var features = EventIdentity.Features(
        kind: kind, names: graph.names(of: event), dates: graph.dates(of: event).map { "\($0)" })
      features.take(graph, event)
      add(Known(id: graph.id(of: event), kind: kind, features: features))
    }
  }

  private mutating func add(_ event: Known) {
    let index = all.count
    all.append(event)
    for date in event.features.dates { byDate[date, default: []].append(index) }
    if let ordinal = event.features.ordinal { byOrdinal[ordinal, default: []].append(index) }
    for name in event.features.names where byName[name] == nil { byName[name] = index }
  }

  /// The entity that an event is: by its series and number, by its day and name, or by a name that
  /// only one has.
  func entity(of event: Draft.Event) -> (id: String, kind: String)? {
    let features = EventIdentity.Features(event)
    var candidates = event.ordinal.flatMap { byOrdinal[$0] } ?? []
    if let date = event.date { candidates += byDate[date] ?? [] }
    let found =
      candidates.first { EventIdentity.isSame(all[$0].features, features) }
      ?? byName[event.name].flatMap { isDated($0, like: event) ? $0 : nil }
    return found.map { (all[$0].id, all[$0].kind) }
  }

  private func isDated(_ index: Int, like event: Draft.Event) -> Bool {
    event.date == nil || all[index].features.dates.isEmpty
      || all[index].features.dates.contains(event.date ?? "")
  }
}

extension EventIdentity.Features {
  fileprivate mutating func take(_ graph: Graph, _ event: EntityID) {
    for claim in graph.claims(of: event) {
      let relation = graph.relation(of: claim)
      switch (relation, graph.value(of: claim)) {
      case (.ordinal, .number(let number, _)): ordinal = ordinal ?? Int(number)
      case (.series, .entity(let series)): self.series += graph.names(of: series)
      case (.place, .entity(let place)): places.formUnion(graph.names(of: place))
      case (_, .entity(let person)) where graph.isPerson(person):
        people.formUnion(graph.names(of: person))
      default: break
      }
    }
  }
}

extension Graph {
  fileprivate func isPerson(_ entity: EntityID) -> Bool { run(of: .person).contains(entity) }
}

extension Draft {
  /// The draft with its events pointing to the entities that a graph has of them.
  public func linked(to known: KnownEvents) -> Draft {
    var linked = self
    for index in linked.events.indices {
      guard let entity = known.entity(of: linked.events[index]) else { continue }
      linked.events[index].entity = entity.id
      linked.events[index].kind = entity.kind
    }
    return linked
  }
}
