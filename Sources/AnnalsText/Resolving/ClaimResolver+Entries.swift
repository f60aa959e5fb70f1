import AnnalsModel

extension ClaimResolver {
  /// Puts in the claims of a document.
  mutating func resolve(_ number: Int, after from: FromLine?) {
    let document = shard.documents[number]
    file = FileState()
    file.document = number
    file.source = document.id.index
    file.isMalformed = document.isMalformed
    file.language = sheet.strings.intern(known.preamble.language(of: document))
    entry = EntryState()
    if let from { take(from) }
    let bytes = document.source.bytes.span
    let nodes = document.nodes
    var line = 0
    while line < nodes.count {
      switch nodes[line].kind {
      case .from: resolveFrom(bytes, nodes, line)
      case .entry: resolveEntry(bytes, nodes, line)
      default: break
      }
      line = max(Int(nodes[line].next), line + 1)
    }
  }

  /// Goes on under a `from` whose mistakes are reported where it stands.
  private mutating func take(_ from: FromLine) {
    let count = problems.problems.count
    resolveFrom(from.document.source.bytes.span, from.document.nodes, from.line)
    problems.forget(from: count)
  }

  /// `from SOURCE` at the margin.
  private mutating func resolveFrom(_ bytes: Span<UInt8>, _ nodes: [Node], _ line: Int) {
    guard line + 1 < Int(nodes[line].next), nodes[line + 1].kind == .citation else { return }
    file.from = .none
    entry.from = .none
    file.from = sourcePlace(bytes, nodes[line + 1])
  }

  private mutating func resolveEntry(_ bytes: Span<UInt8>, _ nodes: [Node], _ line: Int) {
    let subject = nextSubject < subjects.count ? subjects[nextSubject] : nil
    nextSubject += 1
    entry = EntryState()
    entry.subject = subject
    entry.from = file.from
    if let subject {
      entry.kind = kind(of: subject)
      resolveHeading(bytes, nodes, line, subject)
    }
    var i = line + 1
    while i < Int(nodes[line].next) {
      if nodes[i].kind == .fact { resolveFact(bytes, nodes, i) }
      i = max(Int(nodes[i].next), i + 1)
    }
    if entry.lacksSource, subject != nil, !nodes[line].flags.contains(.isDamaged) {
      let id = line + 1 < nodes.count ? idNode(nodes, line) : nodes[line]
      record(.sourceMissing, span(id), [text(id)])
    }
  }

  private func idNode(_ nodes: [Node], _ line: Int) -> Node {
    var i = line + 1
    while i < Int(nodes[line].next), nodes[i].kind != .fact {
      if nodes[i].kind == .id { return nodes[i] }
      i += 1
    }
    return nodes[line]
  }

  /// The date and the names that the heading claims.
  private mutating func resolveHeading(
    _ bytes: Span<UInt8>, _ nodes: [Node], _ line: Int, _ subject: EntityID
  ) {
    var i = line + 1
    var cited: UInt32?
    while i < Int(nodes[line].next), nodes[i].kind != .fact {
      let node = nodes[i]
      if node.kind == .date || node.kind == .set || node.kind == .string {
        let set = cited ?? headingCitations(bytes, nodes, line)
        cited = set
        if node.kind == .string {
          claim(subject, .name, textCode(bytes, nodes, i, of: .name), set, node)
        } else if let date = dateCode(bytes, node) {
          claim(subject, .date, date, set, node)
        }
      }
      i += 1
    }
  }

  /// What the heading says has the heading's citation, else the entry's first `from:`, else the
  /// margin's `from`.
  private mutating func headingCitations(_ bytes: Span<UInt8>, _ nodes: [Node], _ line: Int)
    -> UInt32
  {
    var i = line + 1
    while i < Int(nodes[line].next), nodes[i].kind != .fact, nodes[i].kind != .citation { i += 1 }
    if i < Int(nodes[line].next), nodes[i].kind == .citation {
      // A place without its source is one in the entry's own `from:`.
      let outer = entry.from
      let first = firstFrom(bytes, nodes, line)
      if let first { entry.from = sourcePlace(bytes, first) }
      defer { entry.from = outer }
      if first == nil { entry.headingCitations = i..<i + 1 }
      return citations(bytes, nodes, line)
    }
    if let first = firstFrom(bytes, nodes, line) { return sourcePlace(bytes, first).set }
    return defaultCitations()
  }

  private func firstFrom(_ bytes: Span<UInt8>, _ nodes: [Node], _ line: Int) -> Node? {
    var i = line + 1
    while i < Int(nodes[line].next) {
      let node = nodes[i]
      if node.kind == .fact, node.range.count == 4,
        matches("from", bytes, Int(node.start), bytes.count),
        i + 1 < Int(node.next), nodes[i + 1].kind == .citation
      {
        return nodes[i + 1]
      }
      i = node.kind == .fact ? max(Int(node.next), i + 1) : i + 1
    }
    return nil
  }

  /// One indented line and what lies beneath it.
  mutating func resolveFact(_ bytes: Span<UInt8>, _ nodes: [Node], _ fact: Int) {
    let node = nodes[fact]
    guard let code = relationWords.find(bytes.extracting(node.range)) else {
      return reportUnknownRelation(node)
    }
    switch code {
    case NotationWord.from:
      if fact + 1 < Int(node.next), nodes[fact + 1].kind == .citation {
        entry.from = sourcePlace(bytes, nodes[fact + 1])
      }
    case NotationWord.quote:
      if node.level > 1 {
        record(.quoteMisplaced, span(node), [entry.kind == .quotation ? "a quotation" : "a fact"])
      } else {
        resolveQuotation(bytes, nodes, fact)
      }
    case NotationWord.id: record(.relationUnknown, span(node), ["id", ""])
    default:
      let relation = RelationID(UInt16(truncatingIfNeeded: code))
      checkDomain(relation, node)
      resolveValues(bytes, nodes, fact, relation)
    }
  }

  private mutating func checkDomain(_ relation: RelationID, _ node: Node) {
    guard let subject = entry.subject, !rules.domain(of: relation, has: entry.kind),
      !known.doubtful.contains(subject)
    else { return }
    let kinds = vocabulary[relation].domain.map { vocabulary[$0].name }
    record(
      .relationWrongDomain, span(node),
      [
        vocabulary[relation].name, vocabulary[entry.kind].name, list(kinds),
        proposal(for: relation),
      ],
      related: heading(subject).map { [$0] } ?? [])
  }

  /// A relation of the same range that the entry's kind can have, for the commonest mix-ups.
  private func proposal(for relation: RelationID) -> String {
    switch relation {
    case .date where rules.isWithin(entry.kind, .person): "born: or died:"
    case .published where rules.isWithin(entry.kind, .event): "date:"
    case .born, .died: rules.isWithin(entry.kind, .event) ? "date:" : "started: or ended:"
    default: ""
    }
  }

  /// Words as a list: "an event, a person or a place".
  func list(_ words: [String]) -> String {
    let words = words.map { withArticle($0) }
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }

  private mutating func reportUnknownRelation(_ node: Node) {
    guard !node.flags.contains(.isDamaged) else { return }
    let word = text(node)
    if let relation = vocabulary.inverse(word) {
      return record(.relationInverse, span(node), [word, vocabulary[relation].name])
    }
    record(
      .relationUnknown, span(node),
      [word, vocabulary.relationMeant(by: word, or: ["quote", "from"])])
  }

  /// Puts in a claim and notes where it stands.
  mutating func claim(
    _ subject: EntityID, _ relation: RelationID, _ value: ValueCode, _ citations: UInt32,
    _ node: Node,
    qualifiers: [QualifierCode] = []
  ) {
    sheet.claim(subject, relation, value, citations: citations, qualifiers: qualifiers)
    origins.append(OriginSpan(source: file.source, start: node.start, end: node.end))
  }
}

/// A word with its article, as messages say it.
func withArticle(_ word: String) -> String {
  guard let first = word.utf8.first else { return word }
  let isVowel = [0x61, 0x65, 0x69, 0x6F, 0x75].contains(first)
  return (isVowel ? "an " : "a ") + word
}
