/// Entries and declarations: a heading at the margin, facts beneath.
extension Parser {
  mutating func parseEntry(_ bytes: Span<UInt8>, _ kind: NodeKind) {
    let start = position
    closeLines(downTo: 0)
    openLine(kind, start, start, level: 0, indent: 0)
    let node = nodes.count - 1
    if kind == .entry {
      takeHeadingDate(bytes)
    } else {
      preamble.append(node)
      position = wordEnd(bytes, start)
    }
    parseHeading(bytes, node)
    if !atLineEnd(bytes) {
      if kind == .entry, takeWrittenDate(bytes, node) { parseHeading(bytes, node) }
      if !atLineEnd(bytes) { reportHeadingRest(bytes, node) }
    }
    nodes[node].end = UInt32(truncatingIfNeeded: trimmed(bytes, start, position))
    finishLine(bytes, unexpected: .entryUnexpected)
  }

  /// What follows a heading's date.
  private mutating func parseHeading(_ bytes: Span<UInt8>, _ node: Int) {
    parseHeadingWords(bytes, node)
    takeHeadingNames(bytes)
    takeCitations(bytes)
    skipBlanks(bytes)
  }

  /// The kind and the id, or for a declaration the word that is declared.
  private mutating func parseHeadingWords(_ bytes: Span<UInt8>, _ node: Int) {
    let isEntry = nodes[node].kind == .entry
    if isEntry, !takeWord(bytes, .word) {
      if !hasProblem(since: Int(nodes[node].start)) {
        record(.entryKindMissing, Int(nodes[node].start), max(position, Int(nodes[node].start) + 1))
      }
      damage(node)
      if !atLineEnd(bytes), peek(bytes, position) != Byte.quote { skipQuietly(bytes) }
      return
    }
    skipBlanks(bytes)
    if takeID(bytes, node) || takeBracketedID(bytes) { return }
    let fullwidth = nodes[nodes.count - 1].range
    if !recordFullwidth(bytes, fullwidth.lowerBound, fullwidth.upperBound) {
      record(
        .entryIDMissing, Int(nodes[node].start), trimmed(bytes, fullwidth.lowerBound, position),
        [text(bytes, Int(nodes[node].start), position)])
    }
    damage(node)
    if !atLineEnd(bytes), peek(bytes, position) != Byte.quote { skipQuietly(bytes) }
  }

  /// Steps over the rest of a line about which enough has been said.
  private mutating func skipQuietly(_ bytes: Span<UInt8>) {
    let stop = lineEnd(bytes)
    guard stop > position else { return }
    append(.skipped, position, stop)
    position = stop
  }

  private mutating func takeWord(_ bytes: Span<UInt8>, _ kind: NodeKind) -> Bool {
    skipBlanks(bytes)
    let stop = wordEnd(bytes, position)
    guard stop > position else { return false }
    append(kind, position, stop)
    position = stop
    return true
  }

  /// A word, and what is stuck to it that no id can hold.
  private mutating func takeID(_ bytes: Span<UInt8>, _ node: Int) -> Bool {
    let start = position
    let stop = wordEnd(bytes, start)
    guard stop > start else { return false }
    var i = stop
    while i < end, !endsID(bytes[i]) { i += 1 }
    position = i
    append(.id, start, i)
    if i > stop {
      // Of a scalar beyond ASCII there is nothing: all its bytes are word bytes.
      record(
        .idMalformed, stop, stop + 1, [text(bytes, start, i), "‘\(text(bytes, stop, stop + 1))’"])
      nodes[nodes.count - 1].flags.insert(.isDamaged)
    }
    return true
  }

  private func endsID(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x7F || byte == Byte.quote || byte == Byte.openBracket
      || byte == Byte.colon
  }

  /// `<…>`: an id that is no word, as other people's data have them.
  private mutating func takeBracketedID(_ bytes: Span<UInt8>) -> Bool {
    guard position < end, bytes[position] == Byte.less else { return false }
    let start = position
    var flags = Node.Flags.isBracketed
    var i = start + 1
    while i < end, bytes[i] != Byte.greater, !bytes[i].isLineBreak {
      if bytes[i] == Byte.backslash {
        flags.insert(.hasEscapes)
        i = takeEscape(bytes, i)
      } else {
        i += 1
      }
    }
    guard i < end, bytes[i] == Byte.greater, i > start + 1 else { return false }
    position = i + 1
    append(.id, start, position, flags)
    return true
  }

  /// A date at the margin: what begins like EDTF, up to a blank.
  private mutating func takeHeadingDate(_ bytes: Span<UInt8>) {
    let start = position
    guard beginsDate(bytes, start) else { return }
    let byte = bytes[start]
    if byte == Byte.openBracket || byte == Byte.openBrace {
      return takeSet(bytes)
    }
    while position < end, !bytes[position].isBlank, !bytes[position].isLineBreak { position += 1 }
    append(.date, start, position)
  }

  private func beginsDate(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    switch bytes[start] {
    case 0x30...0x39, Byte.openBracket, Byte.openBrace, Byte.hyphen, Byte.dot, Byte.slash: true
    case 0x3F, 0x7E, 0x25: true  // ? ~ %
    case 0x58:  // X
      peek(bytes, start + 1).isDigit || peek(bytes, start + 1) == 0x58
        || peek(bytes, start + 1) == Byte.hyphen
    case 0x59:  // Y
      peek(bytes, start + 1).isDigit || peek(bytes, start + 1) == Byte.hyphen
    default: false
    }
  }

  private mutating func takeHeadingNames(_ bytes: Span<UInt8>) {
    while true {
      skipBlanks(bytes)
      guard peek(bytes, position) == Byte.quote, position < end else { return }
      takeString(bytes)
      takeTag(bytes)
    }
  }

  /// Says what stands where a heading should have ended.
  private mutating func reportHeadingRest(_ bytes: Span<UInt8>, _ node: Int) {
    damage(node)
    let stop = lineEnd(bytes)
    if recordFullwidth(bytes, position, stop) { return skipQuietly(bytes) }
    if peek(bytes, position) == Byte.colon {
      record(
        .settingUnknown, Int(nodes[node].start), position,
        [text(bytes, Int(nodes[node].start), position), ""])
      return skipQuietly(bytes)
    }
    if beginsDate(bytes, position), bytes[position].isDigit {
      record(
        .entryMisplacedDate, position, trimmed(bytes, position, stop),
        [text(bytes, position, stop), kindWord(bytes, node)])
      return skipQuietly(bytes)
    }
    let count = problems.count
    let start = position
    skipRest(bytes, as: .entryUnexpected)
    if problems.count > count { explainRest(bytes, node, start, stop) }
  }

  private func kindWord(_ bytes: Span<UInt8>, _ node: Int) -> String {
    nodes[(node + 1)...].first { $0.kind == .word }
      .map { text(bytes, Int($0.start), Int($0.end)) } ?? "event"
  }

  /// What the rest of a heading was probably meant to be: the title of a book, or more words of an id.
  private mutating func explainRest(_ bytes: Span<UInt8>, _ node: Int, _ start: Int, _ stop: Int) {
    guard problems[problems.count - 1].mistake == .entryUnexpected else { return }
    let rest = text(bytes, start, stop)
    if let mark = rest.first, "《「『“".contains(mark) {
      problems[problems.count - 1].words.append("put the name in quotation marks: \"\(rest)\"")
      return
    }
    let words = rest.prefix { $0 != "\"" && $0 != "[" }.split(separator: " ")
    guard let id = nodes.last(where: { $0.kind == .id }), !id.flags.contains(.isBracketed),
      !words.isEmpty, words.allSatisfy({ WordRules.isWord(String($0)) })
    else { return }
    let all = [text(bytes, Int(id.start), Int(id.end))] + words.map(String.init)
    problems[problems.count - 1].words.append(
      "an id is one word: \(all.joined(separator: "-")); a name stands in quotation marks")
  }

  /// Reports the first full-width mark of a range that stands for one of the notation's own.
  mutating func recordFullwidth(_ bytes: Span<UInt8>, _ start: Int, _ stop: Int) -> Bool {
    var i = start
    while i + 2 < stop {
      if let mark = FullwidthMark.at(bytes, i, stop) {
        record(.punctuationFullwidth, i, i + 3, [mark.wide, mark.plain])
        return true
      }
      i += 1
    }
    return false
  }
}
