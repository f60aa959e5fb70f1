import AnnalsModel

extension Resolver {
  /// Makes the entities that a file declares and notes what they are called.
  mutating func declareEntities(_ index: Int) {
    enter(index)
    let document = documents[index]
    let bytes = document.source.bytes.span
    let nodes = document.nodes
    var line = 0
    while line < nodes.count {
      if nodes[line].kind == .entry { declareEntity(bytes, nodes, line) }
      line = max(Int(nodes[line].next), line + 1)
    }
  }

  /// Turns to a file.
  mutating func enter(_ index: Int) {
    let document = documents[index]
    file = FileState()
    file.document = index
    file.source = document.id.index
    file.isMalformed = document.problems.contains { $0.mistake == .textNotUTF8 }
    file.language = builder.strings.intern(languages[index])
  }

  private mutating func declareEntity(_ bytes: Span<UInt8>, _ nodes: [Node], _ line: Int) {
    let end = Int(nodes[line].next)
    var kind: KindID?
    var id: Int?
    var i = line + 1
    var subject: EntityID?
    while i < end {
      let node = nodes[i]
      switch node.kind {
      case .word: kind = headingKind(bytes, node, isDamaged: nodes[line].flags.contains(.isDamaged))
      case .id:
        id = i
        subject = declare(bytes, node, kind)
      case .string:
        // A heading without an id: its name will do, so that others who use it are not reported.
        if id == nil, subject == nil { subject = declare(bytes, node, kind) }
        let name = internContent(bytes, node)
        headingNames.append(name)
        if let subject { names.add(name, subject) }
      case .fact:
        if let subject { noteNames(bytes, nodes, i, subject, isEntry: id != nil) }
      default: break
      }
      i = node.kind == .fact ? max(Int(node.next), i + 1) : i + 1
    }
    subjects.append(id == nil ? nil : subject)
  }

  /// The kind that a heading names; the nearest there is where there is none.
  private mutating func headingKind(_ bytes: Span<UInt8>, _ node: Node, isDamaged: Bool) -> KindID?
  {
    if let row = kindWords.find(bytes.extracting(node.range)) { return KindID(UInt16(row)) }
    guard !isDamaged else { return nil }
    let word = text(node)
    let words = builder.vocabulary.kinds.filter { $0.name != "date" }.map(\.name)
    if let plural = builder.vocabulary.kind(word), plural != .date {
      record(.kindUnknown, span(node), [word, builder.vocabulary[plural].name])
    } else {
      record(.kindUnknown, span(node), [word, Spelling.nearest(to: word, among: words) ?? ""])
    }
    return nil
  }

  private mutating func declare(_ bytes: Span<UInt8>, _ node: Node, _ kind: KindID?) -> EntityID {
    let id = internContent(bytes, node)
    guard let known = builder.existingEntity(id) else {
      if node.kind == .id, node.flags.isDisjoint(with: [.isBracketed, .isDamaged]) {
        checkID(bytes, node)
      }
      let entity = builder.entity(id, kind: kind ?? .event)
      note(entity, declaredAt: span(node))
      if kind == nil { doubtful.insert(entity) }
      return entity
    }
    if let kind, !agree(known, kind) {
      let here = builder.vocabulary[kind].name
      let there = builder.vocabulary[builder.kind(of: known)].name
      record(
        .idTwoKinds, span(node), [text(node), here, there],
        related: heading(known).map { [$0] } ?? [])
      doubtful.insert(known)
    } else if let kind {
      _ = builder.entity(id, kind: kind)
    }
    return known
  }

  /// True where an entity can be of this kind too: one lies beneath the other.
  private func agree(_ entity: EntityID, _ kind: KindID) -> Bool {
    let known = builder.kind(of: entity)
    return known == kind || rules.isWithin(known, kind) || rules.isWithin(kind, known)
      || doubtful.contains(entity)
  }

  private mutating func checkID(_ bytes: Span<UInt8>, _ node: Node) {
    guard let fault = WordRules.fault(bytes, Int(node.start), Int(node.end)) else { return }
    let place = SourceSpan(
      documents[file.document].id, fault.range.lowerBound, fault.range.upperBound)
    let name = "U+" + hexadecimal(fault.scalar)
    if fault.isHidden {
      record(.textHiddenCharacter, place, [visible(text(node)), name])
    } else if let mark = FullwidthMark.at(bytes, fault.range.lowerBound, bytes.count) {
      record(.punctuationFullwidth, place, [mark.wide, mark.plain])
    } else {
      record(.idMalformed, place, [text(node), "‘\(fault.scalar)’"])
    }
  }

  private func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// A word with what does not show taken out, so that a message can't be turned around by it.
  private func visible(_ word: String) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: word.unicodeScalars.filter { !WordRules.isHidden($0) })
    return String(scalars)
  }

  mutating func note(_ entity: EntityID, declaredAt span: SourceSpan) {
    let i = Int(entity.index)
    if i >= headings.count {
      headings.append(
        contentsOf: repeatElement(nil, count: max(i + 1 - headings.count, headings.count)))
    }
    if headings[i] == nil { headings[i] = span }
  }

  func heading(_ entity: EntityID) -> SourceSpan? {
    Int(entity.index) < headings.count ? headings[Int(entity.index)] : nil
  }

  /// Notes names and aliases that facts give, and quotations.
  private mutating func noteNames(
    _ bytes: Span<UInt8>, _ nodes: [Node], _ fact: Int, _ subject: EntityID, isEntry: Bool
  ) {
    let start = Int(nodes[fact].start)
    let end = bytes.count
    switch Int(nodes[fact].end) - start {
    case 4 where matches("name", bytes, start, end), 5 where matches("alias", bytes, start, end):
      var i = fact + 1
      while i < Int(nodes[fact].next), nodes[i].kind != .fact {
        if nodes[i].kind == .string || nodes[i].kind == .bare {
          names.add(internContent(bytes, nodes[i]), subject)
        }
        i += 1
      }
    case 5 where matches("quote", bytes, start, end):
      // Of an entry without an id nothing is claimed.
      if isEntry { collectQuotation(bytes, nodes, fact, subject) }
    default: break
    }
  }
}
