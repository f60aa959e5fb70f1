import AnnalsModel

extension Serializer {
  /// A claim with what its line needs.
  struct Line {
    var relation: RelationID
    var value: Value
    var qualifiers: [ClaimQualifier]
    var citations: [Citation]
    /// The number in a series, where it stands on this line.
    var ordinal: String?

    /// True where two values can share a line.
    func canJoin(_ other: Line) -> Bool {
      guard case .entity = value, case .entity = other.value else { return false }
      return relation == other.relation && citations == other.citations && nested.isEmpty
        && other.nested.isEmpty && ordinal == nil && other.ordinal == nil
    }

    /// The qualifiers that need lines of their own: all but one role.
    var nested: [ClaimQualifier] {
      qualifiers.count == 1 && qualifiers[0].relation == .role && isText(qualifiers[0].value)
        && isEntity
        ? [] : qualifiers
    }
    private var isEntity: Bool { if case .entity = value { true } else { false } }
    private func isText(_ value: Value) -> Bool { if case .text = value { true } else { false } }
  }

  /// Writes an entity with all that is claimed of it.
  mutating func writeEntry(_ entity: EntityID, dominant: Citation?) {
    var lines = claimLines(entity)
    inherited = margin
    let count = lines.count { line in dominant.map { line.citations == [$0] } ?? false }
    let hasFrom = dominant != nil && dominant.map { [$0] } != margin && count > 1
    if hasFrom, let dominant { inherited = [dominant] }
    let nested = quotations.nested(in: entity)
    let heading = takeHeading(&lines, entity)
    let hasBody = !lines.isEmpty || !nested.isEmpty || hasFrom
    // A run of bare headings needs no blank lines.
    if hasBody || !lastIsBare { output += "\n" }
    lastIsBare = !hasBody
    output += heading
    if hasFrom, let dominant { output += "  from: \(printer.citation(dominant))\n" }
    let kind = graph.kind(of: entity)
    writeLines(lines, indent: 1, kind)
    for quotation in nested { writeQuotation(quotation) }
  }

  /// The claims of an entity, with numbers in series joined to their series.
  func claimLines(_ entity: EntityID) -> [Line] {
    var lines = graph.claims(of: entity).map { claim in
      Line(
        relation: graph.relation(of: claim), value: graph.value(of: claim),
        qualifiers: graph.qualifiers(of: claim), citations: graph.citations(of: claim), ordinal: nil
      )
    }
    joinOrdinals(&lines)
    return lines
  }

  private func joinOrdinals(_ lines: inout [Line]) {
    let series = lines.indices.filter { lines[$0].relation == .series }
    let ordinals = lines.indices.filter { lines[$0].relation == .ordinal }
    var pairs: [(series: Int, ordinal: Int)] = []
    for ordinal in ordinals {
      let qualifiers = lines[ordinal].qualifiers
      let home = series.first { place in
        lines[place].citations == lines[ordinal].citations
          && (qualifiers.isEmpty && series.count == 1
            || qualifiers.count == 1 && qualifiers[0].relation == .series
              && qualifiers[0].value == lines[place].value)
      }
      guard let home, case .number(let digits, "") = lines[ordinal].value,
        digits.utf8.allSatisfy(\.isDigit),
        !pairs.contains(where: { $0.series == home })
      else { return }
      pairs.append((home, ordinal))
    }
    // One number says nothing of its series; several each do.
    let isPlain = pairs.count == 1 && lines[pairs[0].ordinal].qualifiers.isEmpty
    let isEach = pairs.count > 1 && pairs.allSatisfy { !lines[$0.ordinal].qualifiers.isEmpty }
    guard isPlain || isEach else { return }
    for pair in pairs {
      if case .number(let digits, _) = lines[pair.ordinal].value {
        lines[pair.series].ordinal = digits
      }
    }
    let joined = Set(pairs.map(\.ordinal))
    lines = lines.indices.filter { !joined.contains($0) }.map { lines[$0] }
  }

  /// Takes the date and the names that one citation covers, and writes the heading of them.
  private mutating func takeHeading(_ lines: inout [Line], _ entity: EntityID) -> String {
    let isPlain = { (line: Line) in line.qualifiers.isEmpty }
    let first =
      lines.first { $0.relation == .name && isPlain($0) && isText($0.value) }
      ?? lines.first { $0.relation == .date && isPlain($0) }
    var heading = "\(graph.vocabulary[graph.kind(of: entity)].name) \(printer.heading(entity))"
    guard let first else { return heading + "\n" }
    let kind = graph.kind(of: entity)
    var rest: [Line] = []
    var date: String?
    for line in lines {
      let fits = isPlain(line) && line.citations == first.citations
      if fits, line.relation == .date, date == nil {
        date = printer.value(line.value, of: .date, subjectKind: kind)
      } else if fits, line.relation == .name, isText(line.value) {
        heading += " \(printer.value(line.value, of: .name, subjectKind: kind))"
      } else {
        rest.append(line)
      }
    }
    lines = rest
    let cited = first.citations == inherited ? "" : printer.citations(first.citations)
    return (date.map { "\($0) " } ?? "") + heading + cited + "\n"
  }

  private func isText(_ value: Value) -> Bool { if case .text = value { true } else { false } }

  /// Writes facts; values that share a relation and its citations share a line.
  mutating func writeLines(_ lines: [Line], indent: Int, _ kind: KindID) {
    var i = 0
    while i < lines.count {
      var group = [lines[i]]
      while i + group.count < lines.count, lines[i].canJoin(lines[i + group.count]) {
        group.append(lines[i + group.count])
      }
      writeLine(group, indent: indent, kind)
      i += group.count
    }
  }

  private mutating func writeLine(_ group: [Line], indent: Int, _ kind: KindID) {
    let line = group[0]
    let space = String(repeating: "  ", count: indent)
    let values = group.map { value in
      printer.value(value.value, of: value.relation, subjectKind: kind)
        + (value.ordinal.map { " no. \($0)" } ?? "")
        + (value.nested.isEmpty
          ? value.qualifiers.first.flatMap { printer.role($0.value) } ?? "" : "")
    }
    output += "\(space)\(graph.vocabulary[line.relation].name): \(values.joined(separator: ", "))"
    if line.citations != inherited { output += printer.citations(line.citations) }
    output += "\n"
    for qualifier in line.nested {
      let value = printer.value(qualifier.value, of: qualifier.relation, subjectKind: .person)
      output += "\(space)  \(graph.vocabulary[qualifier.relation].name): \(value)\n"
    }
  }

  /// A quotation beneath the event it was said at.
  private mutating func writeQuotation(_ quotation: EntityID) {
    guard let plan = quotations.plan(quotation) else { return }
    let speakers = plan.speakers.map { printer.name($0) }.joined(separator: ", ")
    output +=
      "  quote: \(speakers) \(printer.value(plan.words, of: .text, subjectKind: .quotation))"
    if plan.citations != inherited { output += printer.citations(plan.citations) }
    output += "\n"
    if !quotations.hasDerivedID(quotation) { output += "    id: \(graph.id(of: quotation))\n" }
    let outer = inherited
    inherited = plan.citations
    writeLines(
      claimLines(quotation).filter { !NestedQuotations.isOwn($0.relation) }, indent: 2, .quotation)
    inherited = outer
  }
}
