import AnnalsModel

/// Names that make two things one, or one thing two.
extension Checker {
  /// Entries of one id that call it differently, and names that are the id of something else.
  mutating func checkNames() {
    // Of a name that many have, each is looked at to find the one with it as its id: once is enough.
    var ids: [String: EntityID?] = [:]
    for entity in entities where origins.heading(of: entity) != nil {
      let names = graph.claims(of: entity, .name)
      if names.count > 1 { checkHeadings(Array(names), entity) }
      for claim in names { checkID(claim, entity, &ids) }
      for claim in graph.claims(of: entity, .alias) { checkID(claim, entity, &ids) }
    }
  }

  /// A name or an alias that is another's id: whoever writes it means that other.
  private mutating func checkID(
    _ claim: ClaimID, _ entity: EntityID, _ ids: inout [String: EntityID?]
  ) {
    guard case .text(let name, _) = graph.value(of: claim) else { return }
    let known = ids[name] ?? graph.entity(name)
    ids[name] = .some(known)
    guard let other = known, other != entity, let heading = origins.heading(of: other) else {
      return
    }
    problems.append(
      Problem(
        .nameTaken, span(claim),
        [name, graph.id(of: entity), graph.vocabulary[graph.kind(of: other)].name],
        related: [heading]))
  }

  /// Two headings of one id, in one language, with names that have nothing to do with each other.
  private mutating func checkHeadings(_ claims: [ClaimID], _ entity: EntityID) {
    let named = claims.compactMap { claim -> (name: String, language: String, span: SourceSpan)? in
      guard case .text(let name, let language) = graph.value(of: claim),
        let span = origins.spans(of: claim).first(where: { isInHeading($0) })
      else { return nil }
      return (name, language, span)
    }.sorted { $0.span < $1.span }
    guard let first = named.first,
      let second = named.first(where: {
        $0.language == first.language && isOther($0.name, first.name)
      }),
      !isOneLine(first.span, second.span)
    else { return }
    problems.append(
      Problem(
        .idTwoNames, second.span, [graph.id(of: entity), second.name, first.name],
        related: [first.span]))
  }

  /// A short and a long form of a name are one.
  private func isOther(_ a: String, _ b: String) -> Bool {
    a != b && !FoldedName(a).isSame(as: FoldedName(b)) && !a.hasPrefix(b) && !b.hasPrefix(a)
      && !a.hasSuffix(b) && !b.hasSuffix(a)
  }

  /// True of what stands in a line at the margin.
  private func isInHeading(_ span: SourceSpan) -> Bool {
    guard let bytes = bytes(of: span) else { return false }
    let start = lineStart(span.start, bytes)
    return start < bytes.count && !bytes[start].isBlank
  }

  private func isOneLine(_ a: SourceSpan, _ b: SourceSpan) -> Bool {
    guard a.source == b.source, let bytes = bytes(of: a) else { return false }
    return lineStart(a.start, bytes) == lineStart(b.start, bytes)
  }

  private func bytes(of span: SourceSpan) -> [UInt8]? {
    let i = Int(span.source.index)
    return i < sources.count && span.end <= sources[i].bytes.count ? sources[i].bytes : nil
  }

  private func lineStart(_ offset: Int, _ bytes: [UInt8]) -> Int {
    var i = offset
    while i > 0, bytes[i - 1] != Byte.newline { i -= 1 }
    return i
  }
}
