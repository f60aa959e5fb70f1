import AnnalsModel

extension ClaimResolver {
  /// The qualifiers of a claim: the lines beneath it.
  mutating func resolveQualifiers(
    _ bytes: Span<UInt8>, _ nodes: [Node], _ fact: Int
  ) -> [QualifierCode] {
    let end = Int(nodes[fact].next)
    var codes: [QualifierCode] = []
    var i = fact + 1
    while i < end {
      if nodes[i].kind == .fact { resolveQualifier(bytes, nodes, i, &codes) }
      i = max(Int(nodes[i].next), i + 1)
    }
    return codes
  }

  private mutating func resolveQualifier(
    _ bytes: Span<UInt8>, _ nodes: [Node], _ line: Int, _ codes: inout [QualifierCode]
  ) {
    let node = nodes[line]
    guard let code = relationWords.find(bytes.extracting(node.range)), code < NotationWord.from
    else {
      return reportQualifier(bytes, node)
    }
    let relation = RelationID(UInt16(truncatingIfNeeded: code))
    let end = Int(node.next)
    var i = line + 1
    while i < end, nodes[i].kind != .fact {
      let part = nodes[i]
      if part.kind == .citation || part.kind == .role {
        record(.qualifierMisplaced, span(part), [part.kind == .role ? "‘as’" : "a citation"])
        break
      }
      guard part.flags.contains(.beginsValue) else {
        if part.kind == .bare || part.kind == .string {
          record(.valueUnexpected, span(part), [text(part)])
        }
        i += 1
        continue
      }
      var rest = i + 1..<min(i + 2, end)
      if let value = valueCode(bytes, nodes, i, &rest, relation) {
        codes.append(QualifierCode(relation, value))
      }
      i += 1
      if i < end, nodes[i].kind == .tag || nodes[i].kind == .datatype { i += 1 }
    }
    while i < end {
      if nodes[i].kind == .fact { record(.indentTooDeep, span(nodes[i])) }
      i = max(Int(nodes[i].next), i + 1)
    }
  }

  private mutating func reportQualifier(_ bytes: Span<UInt8>, _ node: Node) {
    guard !node.flags.contains(.isDamaged) else { return }
    let word = text(node)
    if ["from", "quote", "id"].contains(word) {
      return record(
        word == "quote" ? .quoteMisplaced : .qualifierMisplaced, span(node),
        [word == "quote" ? "a fact" : word])
    }
    record(.relationUnknown, span(node), [word, vocabulary.relationMeant(by: word)])
  }

  /// `as ROLE`: a string or bare words.
  mutating func takeRole(
    _ bytes: Span<UInt8>, _ nodes: [Node], _ rest: inout Range<Int>, _ relation: RelationID,
    _ qualifiers: inout [QualifierCode]
  ) {
    guard let first = rest.first, nodes[first].kind == .role else { return }
    rest = rest.dropFirst()
    guard let words = rest.first, nodes[words].kind == .bare || nodes[words].kind == .string else {
      return
    }
    rest = rest.dropFirst()
    let value = textCode(bytes, nodes, words, of: .role)
    if let tag = rest.first, nodes[tag].kind == .tag { rest = rest.dropFirst() }
    let shape = rules.shape(relation)
    if shape == .entity || shape == .anything {
      qualifiers.append(QualifierCode(.role, value))
    } else {
      record(.roleMisplaced, span(nodes[first]), [vocabulary[relation].name])
    }
  }

  /// `sha256:HEX` after the name of the file that holds a source's text.
  mutating func takeHash(_ bytes: Span<UInt8>, _ node: Node, _ subject: EntityID, _ cited: UInt32)
    -> Bool
  {
    guard node.kind == .bare, matches("sha256:", bytes, Int(node.start), Int(node.end)) else {
      return false
    }
    let digits = Int(node.start) + 7..<Int(node.end)
    guard digits.count == 64, digits.allSatisfy({ bytes[$0].isHexDigit }) else {
      record(.shaMalformed, span(node), [document.source.string(digits)])
      return true
    }
    let hash = sheet.strings.intern(document.source.string(digits).lowercased())
    claim(subject, .sha256, sheet.literal(.text, hash, .empty), cited, node)
    return true
  }

  /// Where `no. N` stands in a value of `series`: where the name ends, and the number.
  struct NumberedPlace {
    var nameEnd: Int
    var number: Range<Int>
  }

  /// ` no. 21` at the end of a series' name, in the bare words or after the string.
  mutating func takeOrdinal(
    _ bytes: Span<UInt8>, _ nodes: [Node], _ range: Range<Int>
  ) -> NumberedPlace? {
    let first = nodes[range.lowerBound]
    if first.kind == .bare, range.count == 1 {
      var i = Int(first.end) - 4
      while i > Int(first.start) {
        if bytes[i - 1].isBlank, matches("no.", bytes, i, Int(first.end)) {
          return numbered(bytes, nameEnd: i - 1, number: i + 3..<Int(first.end), first)
        }
        i -= 1
      }
    } else if first.kind == .string, range.count == 2, nodes[range.lowerBound + 1].kind == .bare {
      let second = nodes[range.lowerBound + 1]
      if matches("no.", bytes, Int(second.start), Int(second.end)) {
        return numbered(
          bytes, nameEnd: Int(first.end), number: Int(second.start) + 3..<Int(second.end), second)
      }
    }
    return nil
  }

  private mutating func numbered(
    _ bytes: Span<UInt8>, nameEnd: Int, number: Range<Int>, _ node: Node
  ) -> NumberedPlace {
    var end = nameEnd
    while end > 0, bytes[end - 1].isBlank { end -= 1 }
    var start = number.lowerBound
    while start < number.upperBound, bytes[start].isBlank { start += 1 }
    return NumberedPlace(nameEnd: end, number: start..<number.upperBound)
  }

  mutating func resolveNumbered(
    _ bytes: Span<UInt8>, _ node: Node, _ place: NumberedPlace, _ subject: EntityID,
    _ cited: UInt32,
    _ qualifiers: [QualifierCode]
  ) {
    var name = node
    if node.kind == .bare { name.end = UInt32(truncatingIfNeeded: place.nameEnd) }
    guard let series = resolveEntity(bytes, name, .series) else { return }
    claim(subject, .series, ValueCode(series), cited, name, qualifiers: qualifiers)
    let isNumber = !place.number.isEmpty && place.number.allSatisfy { bytes[$0].isDigit }
    guard isNumber else {
      let id = sourceID
      let text = document.source.string(place.number)
      let start = place.number.lowerBound
      return record(
        .ordinalMalformed, SourceSpan(id, start, max(place.number.upperBound, start)), [text])
    }
    let number = sheet.literal(.number, intern(bytes, place.number), .empty)
    ordinals.append(
      OrdinalUse(
        event: subject, series: series, value: number, citations: cited,
        origin: OriginSpan(
          source: file.source,
          start: UInt32(truncatingIfNeeded: place.number.lowerBound),
          end: UInt32(truncatingIfNeeded: place.number.upperBound))))
  }
}
