/// Indented lines.
extension Parser {
  mutating func parseIndentedLine(_ bytes: Span<UInt8>, indent: Int) {
    let start = position
    if !sawLine {
      sawLine = true
      record(.headerMissing, start, start)
    }
    var deeper: Int?
    while let last = open.last, last.indent > indent {
      deeper = last.indent
      closeLines(downTo: open.count - 1)
    }
    guard let parent = open.last else { return skipOrphan(bytes, start) }
    if parent.indent == indent, open.count > 1 {
      closeLines(downTo: open.count - 1)
    } else if let deeper {
      record(
        .indentUneven, lineStart(bytes), start,
        [String(indent), String(deeper), String(parent.indent)])
    }
    guard open.count <= Parser.deepestLevel else {
      return skipRun(bytes, .indentTooDeep, start)
    }
    isSkippingRun = false
    parseFact(bytes, indent: indent)
  }

  private func lineStart(_ bytes: Span<UInt8>) -> Int {
    var i = position
    while i > 0, bytes[i - 1].isBlank { i -= 1 }
    return i
  }

  /// Indented lines with nothing above that could hold them: the first of them is reported.
  private mutating func skipOrphan(_ bytes: Span<UInt8>, _ start: Int) {
    skipRun(bytes, .indentOrphan, start)
  }

  private mutating func skipRun(_ bytes: Span<UInt8>, _ mistake: Mistake, _ start: Int) {
    let stop = lineEnd(bytes)
    if !isSkippingRun {
      record(mistake, start, max(trimmed(bytes, start, stop), start))
      isSkippingRun = true
    }
    append(.skipped, start, stop, afterBlank ? .afterBlank : [])
    afterBlank = false
    position = stop
    if !takeLineBreak(bytes), position < end { position += 1 }
  }

  /// A `relation: values [citation]` line.
  private mutating func parseFact(_ bytes: Span<UInt8>, indent: Int) {
    let start = position
    let stop = wordEnd(bytes, start)
    guard stop > start, beginsWord(bytes[start]) else { return skipWordless(bytes, start) }
    openLine(.fact, start, stop, level: open.count, indent: indent)
    let node = nodes.count - 1
    position = stop
    if peek(bytes, position) != Byte.colon { skipBlanks(bytes) }
    if peek(bytes, position) == Byte.colon {
      position += 1
    } else {
      recoverColon(bytes, node, wordEnd: stop)
    }
    let length = Int(nodes[node].end) - start
    if length == 4, at("from", bytes, start) {
      takeSourcePlace(bytes, node)
    } else {
      parseValues(bytes, of: node)
    }
    finishLine(bytes, unexpected: .valueUnexpected)
  }

  /// Words begin with a letter or a digit: a dash at the start of a line is a list from elsewhere.
  private func beginsWord(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || byte >= 0x80 }

  private mutating func skipWordless(_ bytes: Span<UInt8>, _ start: Int) {
    let stop = lineEnd(bytes)
    let byte = bytes[start]
    if byte < 0x20 || byte == 0x7F {
      record(.textControlCharacter, start, start + 1, [String(byte, radix: 16, uppercase: true)])
    } else {
      record(.factRelationMissing, start, trimmed(bytes, start, stop), [text(bytes, start, stop)])
    }
    append(.skipped, start, max(stop, start + 1), afterBlank ? .afterBlank : [])
    afterBlank = false
    position = max(stop, start + 1)
    _ = takeLineBreak(bytes)
  }

  /// A relation without its colon: it is put where it was most likely meant to be.
  private mutating func recoverColon(_ bytes: Span<UInt8>, _ node: Int, wordEnd stop: Int) {
    let start = Int(nodes[node].start)
    var i = start
    while i + 2 < stop {
      if let mark = FullwidthMark.at(bytes, i, stop), mark.plain == ":" {
        record(.punctuationFullwidth, i, i + 3, [mark.wide, mark.plain])
        nodes[node].end = UInt32(truncatingIfNeeded: i)
        append(.skipped, i, i + 3)
        position = i + 3
        return
      }
      i += 1
    }
    if let mark = FullwidthMark.at(bytes, position, end), mark.plain == ":" {
      record(.punctuationFullwidth, position, position + 3, [mark.wide, mark.plain])
      append(.skipped, position, position + 3)
      position += 3
      return
    }
    record(.factColonMissing, start, stop, [text(bytes, start, stop)])
    damage(node)
  }

  /// A comment that has its line to itself stands as deep as what it is indented like.
  mutating func takeCommentLine(_ bytes: Span<UInt8>, indent: Int) {
    var level = 0
    while level < open.count, open[level].indent < indent { level += 1 }
    let stop = lineEnd(bytes)
    append(.comment, position, stop, afterBlank ? .afterBlank : [], level: level)
    afterBlank = false
    position = stop
    if !takeLineBreak(bytes), position < end { position += 1 }
  }
}
