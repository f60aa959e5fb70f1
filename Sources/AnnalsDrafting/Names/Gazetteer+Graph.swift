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
      for entity in graph.entities(of: known) {
        let id = graph.id(of: entity)
        for name in graph.names(of: entity) { add(name, kind, id: id) }
      }
    }
  }
}
