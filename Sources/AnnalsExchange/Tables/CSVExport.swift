import AnnalsModel

/// Writes a graph as tables: a row for each entity, a column for each relation that occurs.
struct CSVExport {
  let graph: Graph
  let options: ExportOptions

  /// What parts several values in a cell.
  static let separator = " | "

  /// One table of the entities of all kinds.
  func writeAll(to pass: ([UInt8]) -> Void) {
    writeTable(of: Array(graph.entities.filter(isSelected)), to: pass)
  }

  /// A table for each kind at the top of the kind tree, and one of all claims.
  func files() -> [Exporter.File] {
    var files: [Exporter.File] = []
    for kind in graph.vocabulary.treeOrder
    where graph.vocabulary[kind].parent == nil && kind != .date {
      let entities = options.entities(of: kind, in: graph)
      guard !entities.isEmpty else { continue }
      var bytes: [UInt8] = []
      writeTable(of: entities) { bytes += $0 }
      let name = FileName.safe(graph.vocabulary[kind].plural)
      files.append(Exporter.File(name: name + ".csv", bytes: bytes))
    }
    var bytes: [UInt8] = []
    writeLinks { bytes += $0 }
    files.append(Exporter.File(name: "links.csv", bytes: bytes))
    return files
  }

  private func isSelected(_ entity: EntityID) -> Bool {
    options.selection?.contains(entity) ?? true
  }

  private func writeTable(of entities: [EntityID], to pass: ([UInt8]) -> Void) {
    let relations = columns(of: entities)
    var csv = CSVText()
    csv.row(["id", "kind"] + relations.map { graph.vocabulary[$0].name } + ["sources"])
    for entity in entities {
      var cells = [graph.id(of: entity), graph.vocabulary[graph.kind(of: entity)].name]
      cells += relations.map { cell(entity, $0) }
      cells.append(sources(of: entity))
      csv.row(cells)
      if csv.bytes.count > NQuadsSink.blockSize { pass(csv.take()) }
    }
    pass(csv.take())
  }

  /// The relations that these entities have, in the order of the vocabulary.
  private func columns(of entities: [EntityID]) -> [RelationID] {
    var occurs = Array(repeating: false, count: graph.vocabulary.relations.count)
    for entity in entities {
      for claim in graph.claims(of: entity) { occurs[Int(graph.relation(of: claim).index)] = true }
    }
    return graph.vocabulary.relationIDs.filter { occurs[Int($0.index)] }
  }

  private func cell(_ entity: EntityID, _ relation: RelationID) -> String {
    var values: [String] = []
    let table = ClaimTable(graph: graph)
    for claim in graph.claims(of: entity, relation) {
      let value = table.text(graph.value(of: claim))
      if !values.contains(value) { values.append(value) }
    }
    return values.joined(separator: Self.separator)
  }

  private func sources(of entity: EntityID) -> String {
    var sources: [EntityID] = []
    for claim in graph.claims(of: entity) {
      for number in graph.citations(at: claim) {
        if let source = graph.citation(number).source, !sources.contains(source) {
          sources.append(source)
        }
      }
    }
    return sources.sorted().map { graph.id(of: $0) }.joined(separator: Self.separator)
  }

  /// A row for each claim and citation: who says what of what, and where.
  private func writeLinks(to pass: ([UInt8]) -> Void) {
    var csv = CSVText()
    csv.row(ClaimTable.header)
    let table = ClaimTable(graph: graph)
    for entity in graph.entities where isSelected(entity) && !graph.isDate(entity) {
      for row in table.rows(of: entity) { csv.row(row) }
      if csv.bytes.count > NQuadsSink.blockSize { pass(csv.take()) }
    }
    pass(csv.take())
  }
}

/// Names of files made of words of a chronology.
enum FileName {
  /// The word with all that could lead elsewhere replaced.
  static func safe(_ word: String) -> String {
    var name = ""
    for scalar in word.unicodeScalars {
      let isPlain =
        scalar.value > 0x7F
        ? scalar.value > 0xA0 && !(0x2000...0x206F).contains(scalar.value)
        : scalar == "-" || scalar == "_" || (0x30...0x39).contains(scalar.value)
          || (0x61...0x7A).contains(scalar.value | 0x20)
      name.unicodeScalars.append(isPlain ? scalar : "_")
    }
    return name.isEmpty ? "_" : name
  }
}
