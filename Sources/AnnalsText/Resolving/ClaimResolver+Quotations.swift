import AnnalsModel

extension ClaimResolver {
  /// Puts in what a `quote: SPEAKER, SPEAKER "words"@tag [citation]` line says.
  mutating func resolveQuotation(_ bytes: Span<UInt8>, _ nodes: [Node], _ fact: Int) {
    guard let subject = entry.subject, nextQuotation < quotations.count else { return }
    let quotation = quotations[nextQuotation]
    nextQuotation += 1
    let cited = citations(bytes, nodes, fact)
    var speakers: [EntityID] = []
    var hasSpeaker = false
    var words: Int?
    let last = lastString(nodes, fact)
    if last == nil, reportBareWords(bytes, nodes, fact) { return }
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
          let name = node.kind == .bare ? withoutColon(bytes, node) : node
          if let speaker = resolveEntity(bytes, name, .saidBy) { speakers.append(speaker) }
        }
      case .tag, .citation, .comment, .skipped: break
      default: record(.valueUnexpected, span(node), [text(node)])
      }
      i += 1
    }
    let isDamaged = nodes[fact].flags.contains(.isDamaged)
    if words == nil, !isDamaged {
      record(
        .quoteWordsMissing, span(nodes[fact]), [speakers.first.map { id(of: $0) } ?? ""])
    }
    if !hasSpeaker, words != nil, !isDamaged { record(.quoteSpeakerMissing, span(nodes[fact])) }
    guard let quotation, let words else { return }
    claim(quotation, .text, textCode(bytes, nodes, words, of: .name), cited, nodes[words])
    claimQuotation(nodes, quotation, speakers, subject, cited, fact)
    resolveQuotationFacts(bytes, nodes, fact, quotation, cited)
  }

  /// A speaker's name without the colon that others write after it, which is reported.
  private mutating func withoutColon(_ bytes: Span<UInt8>, _ node: Node) -> Node {
    let end = Int(node.end)
    let mark =
      bytes[end - 1] == Byte.colon ? 1 : matches("：", bytes, end - 3, end) ? 3 : 0
    guard mark > 0, node.range.count > mark else { return node }
    let place = SourceSpan(sourceID, end - mark, end)
    // The blank that parts the name from the words, where there is none yet.
    let blank = end < bytes.count && bytes[end] == Byte.quote ? " " : ""
    record(
      .namePunctuation, place,
      [document.source.string(place.range), blank, "", "fix"])
    var name = node
    name.end = UInt32(truncatingIfNeeded: end - mark)
    return name
  }

  /// Says of words without the notation's marks, after a speaker, how they are written; false where what is
  /// there may be no more than a speaker.
  private mutating func reportBareWords(_ bytes: Span<UInt8>, _ nodes: [Node], _ fact: Int) -> Bool
  {
    guard !nodes[fact].flags.contains(.isDamaged), fact + 1 < Int(nodes[fact].next),
      nodes[fact + 1].kind == .bare
    else { return false }
    let node = nodes[fact + 1]
    if let (start, stop) = chineseQuotation(bytes, node) {
      let words = document.source.string(start + 3..<stop - 3)
      let colon = start - Int(node.start) > 3 && matches("：", bytes, start - 3, start) ? 3 : 0
      record(
        .punctuationFullwidth, SourceSpan(document.id, start - colon, stop),
        [document.source.string(start - colon..<stop), (colon > 0 ? " " : "") + "\"\(words)\""])
      return true
    }
    let name = bytes.extracting(node.range)
    guard let blank = node.range.first(where: { bytes[$0].isBlank }),
      case .nobody = known.fit(name, hash: StringPool.hash(name))
    else { return false }
    var rest = blank
    while bytes[rest].isBlank { rest += 1 }
    record(
      .quoteWordsMissing, span(nodes[fact]),
      [
        document.source.string(Int(node.start)..<blank),
        document.source.string(rest..<Int(node.end)),
      ])
    return true
  }

  /// The first “…”, 「…」 or 『…』 of a node, which ends it.
  private func chineseQuotation(_ bytes: Span<UInt8>, _ node: Node) -> (Int, Int)? {
    let end = Int(node.end)
    let marks: [(StaticString, StaticString)] = [("“", "”"), ("「", "」"), ("『", "』")]
    for i in node.range where bytes[i] >= 0xE2 && i + 6 <= end {
      for (open, close) in marks
      where matches(open, bytes, i, end) && matches(close, bytes, end - 3, end) {
        return (i, end)
      }
    }
    return nil
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
