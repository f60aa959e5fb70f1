/// Lines at the margin.
extension Parser {
  mutating func parseMarginLine(_ bytes: Span<UInt8>) {
    let start = position
    isSkippingRun = false
    let isFirst = !sawLine
    sawLine = true
    let stop = wordEnd(bytes, start)
    if at("annals", bytes, start), stop == start + 6, peek(bytes, stop) != Byte.colon {
      return parseHeader(bytes, isFirst: isFirst)
    }
    if isFirst { record(.headerMissing, start, start) }
    if stop > start, isSettingColon(bytes, after: stop) {
      return parseSetting(bytes, wordEnd: stop)
    }
    switch stop - start {
    case 6 where at("prefix", bytes, start): parsePrefix(bytes)
    case 4 where at("from", bytes, start): parseFrom(bytes)
    case 8 where at("question", bytes, start): parseQuestion(bytes)
    case 4 where at("kind", bytes, start): parseEntry(bytes, .kindDeclaration)
    case 8 where at("relation", bytes, start): parseEntry(bytes, .relationDeclaration)
    default: parseEntry(bytes, .entry)
    }
  }

  private func isSettingColon(_ bytes: Span<UInt8>, after stop: Int) -> Bool {
    var i = stop
    while i < end, bytes[i].isBlank { i += 1 }
    return peek(bytes, i) == Byte.colon
  }

  private mutating func parseHeader(_ bytes: Span<UInt8>, isFirst: Bool) {
    let start = position
    let node = appendLine(.header, start)
    position += 6
    skipBlanks(bytes)
    let version = position
    while position < end, !bytes[position].isBlank, !bytes[position].isLineBreak { position += 1 }
    if position > version { append(.word, version, position) }
    finish(node, at: position)
    if sawHeader || !isFirst {
      record(sawHeader ? .headerRepeated : .headerMissing, start, position)
    } else if position != version + 1 || bytes[version] != 0x31 {
      record(.headerVersion, version, position, [text(bytes, version, position)])
    }
    sawHeader = true
    finishLine(bytes, unexpected: .entryUnexpected)
    nodes[node].next = UInt32(truncatingIfNeeded: nodes.count)
  }

  /// A `word: values` at the margin.
  private mutating func parseSetting(_ bytes: Span<UInt8>, wordEnd stop: Int) {
    let start = position
    let isExpect = at("expect", bytes, start) && stop - start == 6
    let node = appendLine(isExpect ? .expect : .setting, start)
    append(.word, start, stop)
    position = stop
    skipBlanks(bytes)
    position += 1
    if isExpect { parseExpectation(bytes, node) } else { parseValues(bytes, of: node) }
    finish(node, at: position)
    finishLine(bytes, unexpected: isExpect ? .expectMalformed : .valueUnexpected)
    // Lines beneath belong to something: that it stands at the margin is said once, in resolution.
    isSkippingRun = true
    nodes[node].next = UInt32(truncatingIfNeeded: nodes.count)
  }

  /// What an `expect:` line has: `'QUERY' count N`, `is …`, `includes …`, `none`.
  private mutating func parseExpectation(_ bytes: Span<UInt8>, _ node: Int) {
    guard takeQuery(bytes, node) else { return damage(node) }
    skipBlanks(bytes)
    let word = position
    let stop = wordEnd(bytes, word)
    let length = stop - word
    let takesValues =
      length == 5 && at("count", bytes, word) || length == 2 && at("is", bytes, word)
      || length == 8 && at("includes", bytes, word)
    guard takesValues || length == 4 && at("none", bytes, word) else {
      record(.expectMalformed, word, max(word, stop), [text(bytes, word, stop)])
      damage(node)
      if stop > word { append(.skipped, word, lineEnd(bytes)) }
      position = max(stop, lineEnd(bytes))
      return
    }
    append(.word, word, stop)
    position = stop
    if takesValues { parseValues(bytes, of: node) }
  }

  private mutating func takeQuery(_ bytes: Span<UInt8>, _ node: Int) -> Bool {
    skipBlanks(bytes)
    let start = position
    let isExpect = nodes[node].kind == .expect
    guard peek(bytes, start) == Byte.apostrophe else {
      let stop = lineEnd(bytes)
      record(
        isExpect ? .expectMalformed : .questionMalformed, start, trimmed(bytes, start, stop),
        [text(bytes, start, stop)])
      if stop > start { append(.skipped, start, stop) }
      position = stop
      return false
    }
    position += 1
    while position < end, bytes[position] != Byte.apostrophe, !bytes[position].isLineBreak {
      position += bytes[position] == Byte.backslash && peek(bytes, position + 1) == 0x27 ? 2 : 1
    }
    guard peek(bytes, position) == Byte.apostrophe, position < end else {
      record(.stringUnclosed, start, trimmed(bytes, start, position), ["'"])
      append(.query, start, position, .isDamaged)
      return false
    }
    position += 1
    append(.query, start, position)
    return true
  }

  private mutating func parseQuestion(_ bytes: Span<UInt8>) {
    let start = position
    let node = appendLine(.question, start)
    position += 8
    skipBlanks(bytes)
    let name = position
    position = wordEnd(bytes, name)
    if position > name { append(.id, name, position) }
    let nameEnd = position
    skipBlanks(bytes)
    if nameEnd > name, peek(bytes, position) == Byte.colon {
      position += 1
      if !takeQuery(bytes, node) { damage(node) }
    } else {
      let stop = lineEnd(bytes)
      record(.questionMalformed, start, trimmed(bytes, start, stop), [text(bytes, start, stop)])
      damage(node)
      if stop > position { append(.skipped, position, stop) }
      position = stop
    }
    finish(node, at: position)
    finishLine(bytes, unexpected: .questionMalformed)
    nodes[node].next = UInt32(truncatingIfNeeded: nodes.count)
  }

  /// A `prefix wd: <IRI>`.
  private mutating func parsePrefix(_ bytes: Span<UInt8>) {
    let start = position
    let node = appendLine(.prefix, start)
    position += 6
    skipBlanks(bytes)
    let name = position
    position = wordEnd(bytes, name)
    let nameEnd = position
    if nameEnd > name { append(.id, name, nameEnd) }
    skipBlanks(bytes)
    if peek(bytes, position) == Byte.colon, nameEnd > name {
      position += 1
      skipBlanks(bytes)
    }
    if nameEnd > name, peek(bytes, position) == Byte.less, takeIRI(bytes) {
      finish(node, at: position)
    } else {
      let stop = lineEnd(bytes)
      if !hasProblem(since: start) {
        record(.prefixMalformed, start, trimmed(bytes, start, stop), [text(bytes, start, stop)])
      }
      damage(node)
      if stop > position { append(.skipped, position, stop) }
      position = stop
      finish(node, at: position)
    }
    finishLine(bytes, unexpected: .prefixMalformed)
    nodes[node].next = UInt32(truncatingIfNeeded: nodes.count)
  }

  /// True where the last problem lies on what began at `start`: one mistake, one report.
  func hasProblem(since start: Int) -> Bool {
    guard let last = problems.last else { return false }
    return last.span.start >= start && last.mistake != .headerMissing
  }

  /// A `from SOURCE place` at the margin.
  private mutating func parseFrom(_ bytes: Span<UInt8>) {
    let start = position
    let node = appendLine(.from, start)
    position += 4
    takeSourcePlace(bytes, node)
    finish(node, at: position)
    finishLine(bytes, unexpected: .citationAfterEnd)
    nodes[node].next = UInt32(truncatingIfNeeded: nodes.count)
  }

  /// What a citation has between its brackets, without them, up to the end of the line.
  mutating func takeSourcePlace(_ bytes: Span<UInt8>, _ node: Int) {
    skipBlanks(bytes)
    let start = position
    var stop = start
    while position < end, !atLineEnd(bytes) {
      if bytes[position] == Byte.quote {
        position = stringEnd(bytes, position)
      } else {
        position += 1
      }
      if !bytes[position - 1].isBlank { stop = position }
    }
    position = stop
    if stop == start {
      record(.fromEmpty, Int(nodes[node].start), Int(nodes[node].start) + 4)
      damage(node)
    } else {
      append(.citation, start, stop)
    }
  }
}
