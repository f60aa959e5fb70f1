public import AnnalsModel

extension Gazetteer {
  /// The names of a graph's people, bodies, places, programmes, series and events.
  ///
  /// - Complexity: linear in the number of names.
  public init(_ graph: Graph) {
    self.init()
    let kinds: [(KindID, Kind)] = [
      (.person, .person), (.organization, .organization), (.place, .place),
      (.programme, .programme), (.series, .series), (.event, .event),
    ]
    for (known, kind) in kinds {
      for entity in graph.entities(of: known) where graph.kind(of: entity) != .period {
        let id = graph.id(of: entity)
        for name in graph.spokenNames(of: entity) { add(name, kind, id: id) }
      }
    }
    for period in graph.entities(of: .period) {
      guard let date = graph.dates(of: period).first else { continue }
      for name in graph.spokenNames(of: period) { add(name, .period, id: "\(date)") }
    }
  }
}

extension Graph {
  /// The names of an entity that prose may hold: not its id, where that is no name too.
  fileprivate func spokenNames(of entity: EntityID) -> [String] {
    let names = names(of: entity)
    return names.count > 1 ? Array(names.dropFirst()) : names
  }
}
