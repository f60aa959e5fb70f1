import AnnalsModel

extension Preamble {
  /// Declares kinds, each after the one it lies beneath.
  mutating func declareKinds() {
    declareInOrder(
      declared.kinds, unknown: .kindUnknownParent, cycle: .kindCycle,
      isKnown: { $0.kind($1) != nil },
      names: { $0.kinds.map(\.name) },
      declare: { preamble, row in preamble.declareKind(row) })
  }

  /// Declares relations, each after the one it lies beneath.
  mutating func declareRelations() {
    declareInOrder(
      declared.relations, unknown: .relationUnknownParent, cycle: .relationCycle,
      isKnown: { $0.relation($1) != nil },
      names: { $0.relations.map(\.name) },
      declare: { preamble, row in preamble.declareRelation(row) })
  }

  private mutating func declareInOrder(
    _ rows: [DeclaredWords.Row], unknown: Mistake, cycle: Mistake,
    isKnown: (Vocabulary, String) -> Bool, names: (Vocabulary) -> [String],
    declare: (inout Preamble, DeclaredWords.Row) -> Void
  ) {
    var places: [String: Int] = [:]
    for (place, row) in rows.enumerated() { places[row.name] = place }
    var isDone = Array(repeating: false, count: rows.count)
    var isOpen = isDone
    for start in rows.indices where !isDone[start] {
      // Up to the first that is declared or not our own; then down again.
      var chain: [Int] = []
      var at: Int? = start
      while let place = at, !isDone[place], !isOpen[place] {
        isOpen[place] = true
        chain.append(place)
        at = rows[place].value("under").flatMap { places[$0.0] }
      }
      if let place = at, !isDone[place] { reportCycle(rows, chain, closedBy: place, cycle) }
      for place in chain.reversed() {
        if let (parent, span) = rows[place].value("under"), places[parent] == nil,
          !isKnown(vocabulary, parent)
        {
          let near = Spelling.nearest(to: parent, among: names(vocabulary))
          record(unknown, span, [rows[place].name, parent, near ?? ""])
        }
        declare(&self, rows[place])
        isDone[place] = true
      }
    }
  }

  /// Reports those who lie beneath each other, once, at the first of them by name.
  private mutating func reportCycle(
    _ rows: [DeclaredWords.Row], _ chain: [Int], closedBy place: Int, _ mistake: Mistake
  ) {
    guard let start = chain.firstIndex(of: place), let first = chain[start...].min() else { return }
    record(mistake, rows[first].value("under")?.1 ?? rows[first].span, [rows[first].name])
  }

  private mutating func declareKind(_ row: DeclaredWords.Row) {
    let kind = Kind(
      name: row.name, plural: row.value("plural")?.0 ?? row.name + "s",
      parent: row.value("under").flatMap { vocabulary.kind($0.0) },
      types: row.values("iri").map(\.0), english: label(row, "en"), chinese: label(row, "zh"),
      comment: row.value("note")?.0 ?? "")
    do {
      declared.kindSpans[try vocabulary.declare(kind)] = row.span
    } catch {
      recordUndeclared(row, "kinds", taken: .kindRedeclared, because: error)
    }
  }

  private mutating func declareRelation(_ row: DeclaredWords.Row) {
    let parent = row.value("under").flatMap { vocabulary.relation($0.0) }
    let above = parent.map { vocabulary[$0] }
    let relation = Relation(
      name: row.name, inverse: row.value("inverse")?.0 ?? "", parent: parent,
      domain: row.value("domain") == nil ? above?.domain ?? [] : domain(row),
      range: row.value("range") == nil ? above?.range ?? .text : range(row),
      isSingle: isSingle(row), properties: row.values("iri").map(\.0),
      english: label(row, "en"), chinese: label(row, "zh"),
      comment: row.value("note")?.0 ?? "")
    if ["from", "quote", "id"].contains(row.name) {
      return record(.relationRedeclared, row.span, [row.name])
    }
    do {
      declared.relationSpans[try vocabulary.declare(relation)] = row.span
    } catch {
      recordUndeclared(row, "relations", taken: .relationRedeclared, because: error)
    }
  }

  /// Records why a row could not be declared; of those that are too many, the first.
  private mutating func recordUndeclared(
    _ row: DeclaredWords.Row, _ those: String, taken: Mistake, because problem: DeclarationProblem
  ) {
    switch problem {
    case .taken: record(taken, row.span, [row.name])
    case .tooMany:
      guard declared.tooMany.insert(taken).inserted else { return }
      record(
        .declarationTooMany, row.span, [row.name, those, String(Vocabulary.mostDeclared)])
    }
  }

  private func label(_ row: DeclaredWords.Row, _ language: String) -> String {
    row.labels.first { $0.language == language || $0.language.hasPrefix(language + "-") }?.text
      ?? row.name
  }

  private mutating func domain(_ row: DeclaredWords.Row) -> [KindID] {
    let values = row.values("domain")
    return values.count == 1 && values[0].0 == "any" ? [] : kinds(values)
  }

  private mutating func kinds(_ values: [(String, SourceSpan)]) -> [KindID] {
    values.compactMap { word, span in
      if let kind = vocabulary.kind(word) { return kind }
      record(.kindUnknown, span, [word, vocabulary.kindMeant(by: word)])
      return nil
    }
  }

  private mutating func range(_ row: DeclaredWords.Row) -> RelationRange {
    let values = row.values("range")
    if values.count == 1 {
      switch values[0].0 {
      case "text": return .text
      case "number": return .number
      case "date": return .date
      case "iri": return .iri
      case "any": return .anything
      default: break
      }
    }
    let kinds = kinds(values)
    return kinds.isEmpty ? .anything : .entities(kinds)
  }

  private mutating func isSingle(_ row: DeclaredWords.Row) -> Bool {
    guard let (word, span) = row.value("single") else { return false }
    if word != "yes", word != "no" {
      record(.declarationMalformed, span, ["single", "yes or no", word])
    }
    return word == "yes"
  }
}
