import AnnalsModel

/// Citations as they are written elsewhere: what would make a source of its own here, without a word.
extension ClaimResolver {
  /// Says of a first word that names no declared source what it was meant to be; false where it may well name one
  /// that nobody declares.
  mutating func reportsMisread(_ bytes: Span<UInt8>, _ parts: CitationParts) -> Bool {
    let word = parts.word
    let text = document.source.string(word)
    if Self.backward.contains(text.lowercased()) {
      record(.citationIbid, SourceSpan(sourceID, word.lowerBound, word.upperBound), [text])
      return true
    }
    if bytes[word.lowerBound] == Byte.less {
      record(
        .citationAddress, SourceSpan(sourceID, word.lowerBound, word.upperBound), [text, text])
      return true
    }
    return reportsUnquoted(bytes, parts) || reportsMark(bytes, word)
  }

  private static let backward: Set<String> = [
    "ibid", "ibid.", "ibid.,", "ibid,", "ib.", "id.", "idem", "op.", "loc.", "同上", "同前", "前引", "前揭",
    "同书",
  ]

  // MARK: Marks

  private static let marks: [StaticString] = [",", ":", "，", "：", ";", "；", "、"]

  /// `[Hansen-2005, p. 12]`, `[申报:第3页]`, `[申报、民立报 第3页]`.
  private mutating func reportsMark(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Bool {
    var i = word.lowerBound + 1
    while i < word.upperBound {
      if let mark = Self.marks.first(where: { matches($0, bytes, i, word.upperBound) }) {
        let stop = i + mark.utf8CodeUnitCount
        let isLast = stop == word.upperBound
        if isLast || isDeclared(bytes, word.lowerBound..<i, isQuoted: false) {
          report(bytes, i..<stop, in: word)
          return true
        }
      }
      i += 1
    }
    return false
  }

  private mutating func report(_ bytes: Span<UInt8>, _ mark: Range<Int>, in word: Range<Int>) {
    let place = SourceSpan(sourceID, mark.lowerBound, mark.upperBound)
    let written = document.source.string(mark)
    let next = mark.upperBound..<word.upperBound
    let parts = ["、", "；", ";"].contains(written)
    if !next.isEmpty, parts || isDeclared(bytes, next, isQuoted: false) {
      return record(.citationSeveral, place, [document.source.string(next), "] ["])
    }
    record(
      .citationPunctuation, place,
      [written, next.isEmpty ? "" : " ", next.isEmpty ? "take it away" : "write a blank"])
  }

  /// `[X p. 12; Y p. 14]`, where Y is a source.
  mutating func reportsSeveral(_ bytes: Span<UInt8>, _ parts: CitationParts) -> Bool {
    for i in parts.rest {
      let length = bytes[i] == 0x3B ? 1 : matches("；", bytes, i, parts.rest.upperBound) ? 3 : 0
      guard length > 0 else { continue }
      var start = i + length
      while start < parts.rest.upperBound, bytes[start].isBlank { start += 1 }
      var stop = start
      while stop < parts.rest.upperBound, !bytes[stop].isBlank, bytes[stop] != Byte.comma {
        stop += 1
      }
      guard stop > start, isDeclared(bytes, start..<stop, isQuoted: false) else { continue }
      record(
        .citationSeveral, SourceSpan(sourceID, i, start),
        [document.source.string(start..<stop), "] ["])
      return true
    }
    return false
  }

  // MARK: Names with blanks

  /// No title is tried with more words.
  private static let mostWords = 12

  /// `[First Man p. 12]`, `[Hansen 2005, 12]`: the longest run of words that is a source's name, as it is written
  /// or with hyphens.
  private mutating func reportsUnquoted(_ bytes: Span<UInt8>, _ parts: CitationParts) -> Bool {
    var found: (stop: Int, written: String)?
    var stop = parts.word.upperBound
    for _ in 0..<Self.mostWords {
      while stop < parts.rest.upperBound, bytes[stop].isBlank { stop += 1 }
      // Most citations go on with the place, before which the name has ended.
      guard stop < parts.rest.upperBound, !CitationParts.isPlaceWord(bytes, stop) else { break }
      while stop < parts.rest.upperBound, !bytes[stop].isBlank { stop += 1 }
      if let written = sourceName(bytes, parts.word.lowerBound..<stop) { found = (stop, written) }
    }
    guard let found else { return false }
    let place = SourceSpan(sourceID, parts.word.lowerBound, found.stop)
    record(.citationUnquoted, place, [document.source.string(place.range), found.written])
    return true
  }

  /// How the source is written that words name.
  private func sourceName(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String? {
    var stop = range.upperBound
    while stop > range.lowerBound, bytes[stop - 1] == Byte.comma || bytes[stop - 1] == Byte.colon {
      stop -= 1
    }
    let words = document.source.string(range.lowerBound..<stop)
    if isDeclared(words.utf8.span) { return Escapes.quoted(words) }
    let id = words.replacing(",", with: "").replacing(" ", with: "-")
    return isDeclared(id.utf8.span) ? id : nil
  }

  // MARK: What the heading cites

  /// Says once in an entry that what the heading cites does not hold for what stands beneath.
  mutating func noteHeadingSource(_ bytes: Span<UInt8>, _ nodes: [Node], _ fact: Int) {
    guard let first = entry.headingCitations?.first, entry.inherited == nil else { return }
    entry.headingCitations = nil
    // `unsourced` above is said aloud, and of nobody's book.
    guard let above = entry.from.source,
      let cited = sourceApart(bytes, nodes[first...].prefix { $0.kind == .citation })
    else { return }
    record(
      .citationHeading, span(nodes[fact]),
      [text(nodes[fact]), id(of: cited), id(of: above)])
  }

  /// The source that citations name, if that of what stands above is not among them.
  private mutating func sourceApart(_ bytes: Span<UInt8>, _ nodes: ArraySlice<Node>) -> EntityID? {
    var first: EntityID?
    let count = problems.problems.count
    for node in nodes {
      let source = citation(bytes, node)?.source
      if source == entry.from.source { return nil }
      if first == nil { first = source }
    }
    problems.forget(from: count)
    return first
  }
}
