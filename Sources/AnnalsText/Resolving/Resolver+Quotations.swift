import AnnalsModel

/// The quotations of `quote:` lines in the order of the text, and the ids made for them.
struct QuotationIndex {
  struct Row {
    /// The id asked for, or the one made of the entry's id and the first words.
    var id: StringID
    var words: StringID
    var isNamed: Bool
    var span: SourceSpan
    var entity: EntityID?
  }

  var rows: [Row] = []
  /// The row that the next `quote:` line of the claims' pass has.
  var next = 0
}

extension Resolver {
  /// Notes a quotation, so that ids can be made when all are known.
  mutating func collectQuotation(
    _ bytes: Span<UInt8>, _ nodes: [Node], _ fact: Int, _ subject: EntityID
  ) {
    let end = Int(nodes[fact].next)
    var words: Node?
    var name: Node?
    var i = fact + 1
    while i < end {
      let node = nodes[i]
      if node.kind == .string { words = node }
      if node.kind == .fact {
        if node.range.count == 2, matches("id", bytes, Int(node.start), bytes.count),
          i + 1 < Int(node.next),
          nodes[i + 1].kind == .bare
        {
          name = nodes[i + 1]
        }
        i = max(Int(node.next), i + 1)
      } else {
        i += 1
      }
    }
    guard let words else { return quotations.rows.append(emptyRow(nodes[fact])) }
    let content = internContent(bytes, words)
    let id = name.map { internContent(bytes, $0) } ?? derivedID(subject, bytes, words)
    quotations.rows.append(
      .init(id: id, words: content, isNamed: name != nil, span: span(name ?? words), entity: nil))
  }

  private func emptyRow(_ fact: Node) -> QuotationIndex.Row {
    .init(id: .empty, words: .empty, isNamed: false, span: span(fact), entity: nil)
  }

  private mutating func derivedID(
    _ subject: EntityID, _ bytes: Span<UInt8>, _ words: Node
  ) -> StringID {
    let range = contentRange(words)
    let isPlain = words.flags.isDisjoint(with: .hasEscapes) && !file.isMalformed
    let content = isPlain ? [] : Escapes.unescaped(bytes, range)
    if subject != lastSubject.entity {
      lastSubject = (subject, Array(builder.id(of: subject).utf8))
    }
    let id = DerivedID.make(
      entry: lastSubject.id.span, words: isPlain ? bytes.extracting(range) : content.span)
    return builder.strings.intern(id.span)
  }

  /// Makes the quotations, now that all are known.
  ///
  /// Two that would have one id both get a hash of their words, so that neither depends on which
  /// was read first.
  mutating func settleQuotations() {
    var wordsOf: [UInt32: StringID] = [:]
    var shared: Set<UInt32> = []
    for row in quotations.rows where !row.isNamed && row.words != .empty {
      if builder.existingEntity(row.id) != nil { shared.insert(row.id.index) }
      if let words = wordsOf[row.id.index], words != row.words { shared.insert(row.id.index) }
      wordsOf[row.id.index] = row.words
    }
    var named: [UInt32: Int] = [:]
    for i in quotations.rows.indices where quotations.rows[i].isNamed {
      nameQuotation(i, &named)
      shared.insert(quotations.rows[i].id.index)
    }
    for i in quotations.rows.indices where !quotations.rows[i].isNamed {
      let row = quotations.rows[i]
      guard row.words != .empty else { continue }
      let id = shared.contains(row.id.index) ? hashedID(row) : row.id
      let entity = builder.entity(id, kind: .quotation)
      note(entity, declaredAt: row.span)
      quotations.rows[i].entity = entity
    }
  }

  private mutating func nameQuotation(_ i: Int, _ named: inout [UInt32: Int]) {
    let row = quotations.rows[i]
    let known = builder.existingEntity(row.id)
    if let first = named[row.id.index], quotations.rows[first].words != row.words {
      record(
        .idTaken, row.span, [builder.strings.string(row.id)], related: [quotations.rows[first].span]
      )
      // Its claims would contradict those of the other.
      return
    } else if let known, named[row.id.index] == nil, builder.kind(of: known) != .quotation {
      record(
        .idTwoKinds, row.span,
        [
          builder.strings.string(row.id), "quotation",
          builder.vocabulary[builder.kind(of: known)].name,
        ],
        related: heading(known).map { [$0] } ?? [])
    }
    if named[row.id.index] == nil { named[row.id.index] = i }
    let entity = builder.entity(row.id, kind: .quotation)
    note(entity, declaredAt: row.span)
    quotations.rows[i].entity = entity
  }

  private mutating func hashedID(_ row: QuotationIndex.Row) -> StringID {
    let words = Array(builder.strings.string(row.words).utf8)
    let hash = String(byteHash(words.span, 0) >> 32, radix: 16)
    let filled = String(repeating: "0", count: max(0, 8 - hash.utf8.count)) + hash
    return builder.strings.intern("\(builder.strings.string(row.id))-\(filled)")
  }

  /// Puts in what a `quote: SPEAKER, SPEAKER "words"@tag [citation]` line says.
  mutating func resolveQuotation(_ bytes: Span<UInt8>, _ nodes: [Node], _ fact: Int) {
    guard let subject = entry.subject, quotations.next < quotations.rows.count else { return }
    let row = quotations.rows[quotations.next]
    quotations.next += 1
    let cited = citations(bytes, nodes, fact)
    var speakers: [EntityID] = []
    var hasSpeaker = false
    var words: Int?
    let last = lastString(nodes, fact)
    var i = fact + 1
    while i < Int(nodes[fact].next), nodes[i].kind != .fact {
      let node = nodes[i]
      switch node.kind {
      case .bare, .string:
        // The last string is the words; a name that is no word stands in a string before them.
        if node.kind == .string, last == i {
          words = i
        } else {
          hasSpeaker = true
          if let speaker = resolveEntity(bytes, node, .saidBy) { speakers.append(speaker) }
        }
      case .tag, .citation, .comment, .skipped: break
      default: record(.valueUnexpected, span(node), [text(node)])
      }
      i += 1
    }
    let isDamaged = nodes[fact].flags.contains(.isDamaged)
    if words == nil, !isDamaged {
      record(
        .quoteWordsMissing, span(nodes[fact]), [speakers.first.map { builder.id(of: $0) } ?? ""])
    }
    if !hasSpeaker, words != nil, !isDamaged { record(.quoteSpeakerMissing, span(nodes[fact])) }
    guard let quotation = row.entity, let words else { return }
    let text = textCode(bytes, nodes, words, of: .name, content: row.words)
    claim(quotation, .text, text, cited, nodes[words])
    claimQuotation(nodes, quotation, speakers, subject, cited, fact)
    resolveQuotationFacts(bytes, nodes, fact, quotation, cited)
  }

  private func lastString(_ nodes: [Node], _ fact: Int) -> Int? {
    var last: Int?
    var i = fact + 1
    while i < Int(nodes[fact].next), nodes[i].kind != .fact {
      if nodes[i].kind == .string { last = i }
      i += 1
    }
    return last
  }

  private mutating func claimQuotation(
    _ nodes: [Node], _ quotation: EntityID, _ speakers: [EntityID], _ subject: EntityID,
    _ cited: UInt32, _ fact: Int
  ) {
    for speaker in speakers { claim(quotation, .saidBy, ValueCode(speaker), cited, nodes[fact]) }
    let relation: RelationID =
      rules.isWithin(entry.kind, .event)
      ? .saidAt : rules.isWithin(entry.kind, .source) ? .source : .about
    claim(quotation, relation, ValueCode(subject), cited, nodes[fact])
  }

  /// The lines beneath a `quote:` line are the quotation's own facts, with its citation where they
  /// name none.
  private mutating func resolveQuotationFacts(
    _ bytes: Span<UInt8>, _ nodes: [Node], _ fact: Int, _ quotation: EntityID, _ cited: UInt32
  ) {
    let outer = entry
    entry.subject = quotation
    entry.kind = .quotation
    entry.inherited = cited
    var i = fact + 1
    while i < Int(nodes[fact].next) {
      if nodes[i].kind == .fact {
        if nodes[i].range.count == 2, matches("id", bytes, Int(nodes[i].start), bytes.count) {
          checkQuotationID(bytes, nodes, i)
        } else {
          resolveFact(bytes, nodes, i)
        }
      }
      i = max(Int(nodes[i].next), i + 1)
    }
    let lacks = entry.lacksSource
    entry = outer
    entry.lacksSource = outer.lacksSource || lacks
  }

  private mutating func checkQuotationID(_ bytes: Span<UInt8>, _ nodes: [Node], _ fact: Int) {
    guard fact + 1 < Int(nodes[fact].next), nodes[fact + 1].kind == .bare else { return }
    let node = nodes[fact + 1]
    if let fault = WordRules.fault(bytes, Int(node.start), Int(node.end)) {
      record(.idMalformed, span(node), [text(node), "‘\(fault.scalar)’"])
    }
  }
}
