import AnnalsModel

extension Resolver {
  /// The citations of a line: those written at its end, else what stands above.
  mutating func citations(_ bytes: Span<UInt8>, _ nodes: [Node], _ fact: Int) -> UInt32 {
    var i = fact + 1
    let end = Int(nodes[fact].next)
    while i < end, nodes[i].kind != .citation, nodes[i].kind != .fact { i += 1 }
    guard i < end, nodes[i].kind == .citation else { return defaultCitations() }
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
      if let number = citation(bytes, node) {
        citationScratch.append(number)
      } else {
        isWhole = false
      }
    }
    let set =
      citationScratch.count == 1 ? single(citationScratch[0]) : builder.citationSet(citationScratch)
    // What could not be read is read again each time: every place of the mistake is reported.
    if isWhole { citationRuns.insert(key, salt: entry.from.salt, set) }
    return set
  }

  /// The set of one citation: most sets are, and a table of numbers knows them at once.
  private mutating func single(_ citation: UInt32) -> UInt32 {
    let i = Int(citation)
    if i >= singleSets.count {
      singleSets.append(
        contentsOf: repeatElement(0, count: max(i + 1 - singleSets.count, singleSets.count)))
    }
    if singleSets[i] == 0 { singleSets[i] = builder.citationSet([citation]) }
    return singleSets[i]
  }

  private mutating func citation(_ bytes: Span<UInt8>, _ node: Node) -> UInt32? {
    guard !node.flags.contains(.isDamaged) else { return nil }
    let parts = CitationParts(bytes, node)
    if matchesUnsourced(bytes, parts) { return builder.citation(source: nil) }
    let source = citedSource(bytes, node, parts)
    let locator = parts.locator(after: source.isNamed)
    let locatorID = string(bytes, locator.range, isQuoted: locator.isQuoted)
    let passageID = parts.passage.map { string(bytes, $0, isQuoted: true) } ?? .empty
    guard let entity = source.entity else {
      if !source.isNamed {
        record(.citationNoSource, span(node), [builder.strings.string(locatorID)])
      }
      return nil
    }
    return builder.citation(source: entity, locator: locatorID, passage: passageID)
  }

  private func matchesUnsourced(_ bytes: Span<UInt8>, _ parts: CitationParts) -> Bool {
    parts.word.count == 9 && parts.rest.isEmpty && parts.passage == nil
      && matches("unsourced", bytes, parts.word.lowerBound, bytes.count)
  }

  private mutating func string(_ bytes: Span<UInt8>, _ range: Range<Int>, isQuoted: Bool)
    -> StringID
  {
    if isQuoted, range.contains(where: { bytes[$0] == Byte.backslash }) {
      return builder.strings.intern(
        String(decoding: Escapes.unescaped(bytes, range), as: UTF8.self))
    }
    return intern(bytes, range)
  }

  /// The source that a citation names, or that of `from` where it names none.
  private mutating func citedSource(
    _ bytes: Span<UInt8>, _ node: Node, _ parts: CitationParts
  ) -> (entity: EntityID?, isNamed: Bool) {
    if let quoted = parts.quotedSource {
      let name = string(bytes, quoted, isQuoted: true)
      if isDeclared(name) || parts.quotedMustBeSource {
        return (source(name, node, quoted), true)
      }
      return (entry.from.source, false)
    }
    guard !parts.word.isEmpty else { return (entry.from.source, false) }
    if CitationParts.beginsLocator(bytes, parts.word) {
      let name = intern(bytes, parts.word)
      if !isDeclared(name) { return (entry.from.source, false) }
    }
    return (source(intern(bytes, parts.word), node, parts.word), true)
  }

  private func isDeclared(_ name: StringID) -> Bool {
    if let entity = builder.existingEntity(name), Int(entity.index) < declaredCount,
      rules.isWithin(builder.kind(of: entity), .source)
    {
      return true
    }
    if case .one(let entity) = names.fit(name) {
      return rules.isWithin(builder.kind(of: entity), .source)
    }
    return false
  }

  private mutating func source(_ name: StringID, _ node: Node, _ range: Range<Int>) -> EntityID? {
    let place = SourceSpan(documents[file.document].id, range.lowerBound, range.upperBound)
    return resolve(name, .source, place)
  }

  /// The source and place that a `from` names; each spelling is read once.
  mutating func sourcePlace(_ bytes: Span<UInt8>, _ node: Node) -> SourcePlace {
    let key = bytes.extracting(node.range)
    if let known = fromRuns.find(key, salt: entry.from.salt) { return fromPlaces[Int(known)] }
    let place = readSourcePlace(bytes, node)
    // A place that could not be read is reported wherever it stands.
    guard place.salt != .max else { return place }
    fromRuns.insert(key, salt: entry.from.salt, UInt32(fromPlaces.count))
    fromPlaces.append(place)
    return place
  }

  private mutating func readSourcePlace(_ bytes: Span<UInt8>, _ node: Node) -> SourcePlace {
    let parts = CitationParts(bytes, node)
    if matchesUnsourced(bytes, parts) {
      let set = builder.citationSet([builder.citation(source: nil)])
      return SourcePlace(source: nil, set: set, salt: set + 1)
    }
    guard let number = citation(bytes, node) else {
      // Damaged: what follows has no citation, and is not reported for it.
      return SourcePlace(source: nil, set: 0, salt: .max)
    }
    let set = single(number)
    return SourcePlace(source: citedSource(bytes, node, parts).entity, set: set, salt: set + 1)
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

  /// True of words that begin a place in a source rather than name one.
  static func beginsLocator(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Bool {
    let start = word.lowerBound
    let end = word.upperBound
    guard start < end else { return false }
    if bytes[start].isDigit || matches("第", bytes, start, end) || matches("§", bytes, start, end) {
      return true
    }
    switch word.count {
    case 2: return matches("p.", bytes, start, end) || matches("l.", bytes, start, end)
    case 3:
      return matches("pp.", bytes, start, end) || matches("ll.", bytes, start, end)
        || matches("ch.", bytes, start, end) || matches("no.", bytes, start, end)
    case 4: return matches("vol.", bytes, start, end) || matches("fol.", bytes, start, end)
    case 5: return matches("para.", bytes, start, end)
    default: return false
    }
  }
}
