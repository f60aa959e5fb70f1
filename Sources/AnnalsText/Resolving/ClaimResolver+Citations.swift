import AnnalsModel

extension ClaimResolver {
  /// The citations of a line: those written at its end, else what stands above.
  mutating func citations(_ bytes: Span<UInt8>, _ nodes: [Node], _ fact: Int) -> UInt32 {
    var i = fact + 1
    let end = Int(nodes[fact].next)
    while i < end, nodes[i].kind != .citation, nodes[i].kind != .fact { i += 1 }
    guard i < end, nodes[i].kind == .citation else {
      if entry.headingCitations != nil { noteHeadingSource(bytes, nodes, fact) }
      return defaultCitations()
    }
    let first = i
    while i < end, nodes[i].kind == .citation { i += 1 }
    return citations(bytes, nodes[first..<i])
  }

  /// What is said without a citation has the quotation's, the entry's `from:`, or the margin's
  /// `from`.
  ///
  /// A source speaks for itself: nothing is missed there.
  mutating func defaultCitations() -> UInt32 {
    if let inherited = entry.inherited { return inherited }
    if entry.from.salt > 0 { return entry.from.set }
    if !rules.isWithin(entry.kind, .source) { entry.lacksSource = true }
    return 0
  }

  /// Citations that stand side by side.
  ///
  /// Runs of the same bytes under the same `from` are read once.
  private mutating func citations(_ bytes: Span<UInt8>, _ run: ArraySlice<Node>) -> UInt32 {
    guard let first = run.first, let last = run.last else { return 0 }
    let key = bytes.extracting(Int(first.start)..<Int(last.end))
    if let known = citationRuns.find(key, salt: entry.from.salt) { return known }
    citationScratch.removeAll(keepingCapacity: true)
    var isWhole = true
    for node in run {
      if let cited = citation(bytes, node) {
        citationScratch.append(cited.number)
      } else {
        isWhole = false
      }
    }
    let set = sheet.citationSet(citationScratch)
    // What could not be read is read again each time: every place of the mistake is reported.
    if isWhole { citationRuns.insert(key, salt: entry.from.salt, set) }
    return set
  }

  /// The number of a citation, and its source: nil where it is said to have none.
  mutating func citation(
    _ bytes: Span<UInt8>, _ node: Node
  ) -> (number: UInt32, source: EntityID?)? {
    guard !node.flags.contains(.isDamaged) else { return nil }
    let parts = CitationParts(bytes, node)
    if matchesUnsourced(bytes, parts) { return (sheet.citation(source: nil), nil) }
    if reportsSeveral(bytes, parts) { return nil }
    let source = citedSource(bytes, node, parts)
    let locator = parts.locator(after: source.isNamed)
    let locatorID = string(bytes, locator.range, isQuoted: locator.isQuoted)
    // A string alone that names no source is the words themselves.
    let passage = parts.passage ?? (source.isNamed ? nil : parts.quotedSource)
    let passageID = passage.map { string(bytes, $0, isQuoted: true) } ?? .empty
    guard let entity = source.entity else {
      if !source.isNamed {
        record(.citationNoSource, span(node), [sheet.strings.string(locatorID)])
      }
      return nil
    }
    return (sheet.citation(source: entity, locator: locatorID, passage: passageID), entity)
  }

  private func matchesUnsourced(_ bytes: Span<UInt8>, _ parts: CitationParts) -> Bool {
    parts.word.count == 9 && parts.rest.isEmpty && parts.passage == nil
      && matches("unsourced", bytes, parts.word.lowerBound, bytes.count)
  }

  /// What a range of a citation stands for: nil where the bytes do themselves.
  private func repaired(_ bytes: Span<UInt8>, _ range: Range<Int>, isQuoted: Bool) -> [UInt8]? {
    let hasEscapes = isQuoted && range.contains { bytes[$0] == Byte.backslash }
    guard hasEscapes || file.isMalformed else { return nil }
    let plain =
      hasEscapes
      ? Escapes.unescaped(bytes, range) : Array(document.source.bytes[range])
    return Array(String(decoding: plain, as: UTF8.self).utf8)
  }

  private mutating func string(_ bytes: Span<UInt8>, _ range: Range<Int>, isQuoted: Bool)
    -> StringID
  {
    if let repaired = repaired(bytes, range, isQuoted: isQuoted) {
      return sheet.strings.intern(repaired.span)
    }
    return sheet.strings.intern(bytes.extracting(range))
  }

  /// The source that a citation names, or that of `from` where it names none.
  private mutating func citedSource(
    _ bytes: Span<UInt8>, _ node: Node, _ parts: CitationParts
  ) -> (entity: EntityID?, isNamed: Bool) {
    if let quoted = parts.quotedSource {
      if parts.quotedMustBeSource || isDeclared(bytes, quoted, isQuoted: true) {
        return (source(bytes, quoted, isQuoted: true), true)
      }
      return (entry.from.source, false)
    }
    guard !parts.word.isEmpty else { return (entry.from.source, false) }
    if parts.beginsLocator(bytes),
      !isDeclared(bytes, parts.word, isQuoted: false)
    {
      return (entry.from.source, false)
    }
    if mentions.find(bytes.extracting(parts.word)) == nil,
      !isDeclared(bytes, parts.word, isQuoted: false), reportsMisread(bytes, parts)
    {
      return (nil, true)
    }
    return (source(bytes, parts.word, isQuoted: false), true)
  }

  /// True where a range names a source that is declared.
  func isDeclared(_ bytes: Span<UInt8>, _ range: Range<Int>, isQuoted: Bool) -> Bool {
    if let repaired = repaired(bytes, range, isQuoted: isQuoted) {
      return isDeclared(repaired.span)
    }
    return isDeclared(bytes.extracting(range))
  }

  func isDeclared(_ name: Span<UInt8>) -> Bool {
    guard case .one(let entity) = known.fit(name, hash: StringPool.hash(name)) else {
      return false
    }
    return rules.isWithin(known.sheet.kind(of: entity), .source)
  }

  private mutating func source(_ bytes: Span<UInt8>, _ range: Range<Int>, isQuoted: Bool)
    -> EntityID?
  {
    let place = SourceSpan(sourceID, range.lowerBound, range.upperBound)
    if let repaired = repaired(bytes, range, isQuoted: isQuoted) {
      return resolve(repaired.span, .source, place)
    }
    return resolve(bytes.extracting(range), .source, place)
  }

  /// The source and place that a `from` names.
  mutating func sourcePlace(_ bytes: Span<UInt8>, _ node: Node) -> SourcePlace {
    if let last = lastFrom, last.node == node.start, last.document == file.document,
      last.outer == entry.from.salt
    {
      return last.place
    }
    guard let cited = citation(bytes, node) else {
      // Damaged: what follows has no citation, and is not reported for it.
      return SourcePlace(source: nil, set: 0, salt: .max)
    }
    let set = sheet.citationSet(of: cited.number)
    let place = SourcePlace(source: cited.source, set: set, salt: set + 1)
    lastFrom = FromRead(
      node: node.start, document: file.document, outer: entry.from.salt, place: place)
    return place
  }
}

/// The parts of a citation: a word or a string for the source, the locator, the passage.
struct CitationParts {
  /// The first word, or nothing where a string comes first.
  var word: Range<Int>
  /// The content of a string that stands first.
  var quotedSource: Range<Int>?
  /// Something follows the first string, which therefore is no passage.
  var quotedMustBeSource = false
  /// What stands between the first word and the passage.
  var rest: Range<Int>
  /// The content of a second string before the last, where the locator is quoted.
  var quotedLocator: Range<Int>?
  var passage: Range<Int>?

  init(_ bytes: Span<UInt8>, _ node: Node) {
    var start = Int(node.start)
    var end = Int(node.end)
    if start < end, bytes[start] == Byte.openBracket {
      start += 1
      if end > start, bytes[end - 1] == Byte.closeBracket { end -= 1 }
    }
    while start < end, bytes[start].isBlank { start += 1 }
    while end > start, bytes[end - 1].isBlank { end -= 1 }
    var i = start
    if i < end, bytes[i] == Byte.quote {
      let stop = Self.stringEnd(bytes, i, end)
      quotedSource = Self.content(bytes, i, stop)
      word = i..<i
      i = stop
    } else {
      while i < end, !bytes[i].isBlank, bytes[i] != Byte.quote { i += 1 }
      word = start..<i
    }
    while i < end, bytes[i].isBlank { i += 1 }
    rest = i..<end
    takeStrings(bytes)
    if quotedSource != nil {
      quotedMustBeSource = !rest.isEmpty || quotedLocator != nil || passage != nil
    }
  }

  /// Takes one or two strings off the end: the passage, and a locator that needs quotation marks.
  private mutating func takeStrings(_ bytes: Span<UInt8>) {
    var strings: [(whole: Range<Int>, content: Range<Int>)] = []
    var i = rest.lowerBound
    while i < rest.upperBound {
      if bytes[i] == Byte.quote, i == rest.lowerBound || bytes[i - 1].isBlank || !strings.isEmpty {
        let stop = Self.stringEnd(bytes, i, rest.upperBound)
        strings.append((i..<stop, Self.content(bytes, i, stop)))
        i = stop
      } else {
        if !bytes[i].isBlank { strings.removeAll() }
        i += 1
      }
    }
    guard let last = strings.last else { return }
    passage = last.content
    var end = last.whole.lowerBound
    if strings.count > 1 {
      quotedLocator = strings[strings.count - 2].content
      end = strings[strings.count - 2].whole.lowerBound
    }
    while end > rest.lowerBound, bytes[end - 1].isBlank { end -= 1 }
    rest = rest.lowerBound..<max(end, rest.lowerBound)
  }

  /// The locator; the first word is part of it where it names no source.
  ///
  /// Where the first thing is a string that names no source, it is the passage.
  func locator(after isNamed: Bool) -> (range: Range<Int>, isQuoted: Bool) {
    if let quotedLocator { return (quotedLocator, true) }
    if isNamed { return (rest, false) }
    if rest.isEmpty { return (word, false) }
    return (word.lowerBound..<rest.upperBound, false)
  }

  private static func stringEnd(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var i = start + 1
    while i < end, bytes[i] != Byte.quote { i += bytes[i] == Byte.backslash ? 2 : 1 }
    return min(i + 1, end)
  }

  private static func content(_ bytes: Span<UInt8>, _ start: Int, _ stop: Int) -> Range<Int> {
    let isClosed = stop - start >= 2 && bytes[stop - 1] == Byte.quote
    return start + 1..<max(start + 1, isClosed ? stop - 1 : stop)
  }
}
