import AnnalsModel
import Chronology

extension ClaimResolver {
  /// The claims of one line: a value each, all with the line's citations and qualifiers.
  mutating func resolveValues(
    _ bytes: Span<UInt8>, _ nodes: [Node], _ fact: Int, _ relation: RelationID
  ) {
    guard let subject = entry.subject else { return }
    let shape = rules.shape(relation)
    if shape == .number || shape == .text || shape == .date,
      reportsCommas(bytes, nodes, fact, relation, shape)
    {
      return
    }
    let cited = citations(bytes, nodes, fact)
    let qualifiers = resolveQualifiers(bytes, nodes, fact)
    let end = Int(nodes[fact].next)
    var i = fact + 1
    while i < end {
      let node = nodes[i]
      guard node.flags.contains(.beginsValue), node.kind != .fact else {
        if node.kind == .fact || node.kind == .citation { break }
        i += 1
        continue
      }
      var stop = i + 1
      while stop < end, nodes[stop].kind.isPartOfValue, !nodes[stop].flags.contains(.beginsValue) {
        stop += 1
      }
      resolveValue(bytes, nodes, i..<stop, relation, subject, cited, qualifiers)
      i = stop
    }
  }

  /// One value, made of the parts in `range`.
  private mutating func resolveValue(
    _ bytes: Span<UInt8>, _ nodes: [Node], _ range: Range<Int>, _ relation: RelationID,
    _ subject: EntityID, _ cited: UInt32, _ qualifiers: [QualifierCode]
  ) {
    let node = nodes[range.lowerBound]
    var rest = range.dropFirst()
    var qualifiers = qualifiers
    if relation == .series, let ordinal = takeOrdinal(bytes, nodes, range) {
      return resolveNumbered(bytes, node, ordinal, subject, cited, qualifiers)
    }
    guard let value = valueCode(bytes, nodes, range.lowerBound, &rest, relation) else { return }
    if relation == .text, rules.isWithin(entry.kind, .source), let first = rest.first {
      if takeHash(bytes, nodes[first], subject, cited) { rest = rest.dropFirst() }
    }
    if relation == .role, node.kind == .bare { warnOfTime(in: node) }
    takeRole(bytes, nodes, &rest, relation, &qualifiers)
    if let first = rest.first, !nodes[first].flags.contains(.isDamaged) {
      reportRest(bytes, nodes[first])
    }
    claim(subject, relation, value, cited, node, qualifiers: qualifiers)
  }

  /// A role is words, so that a time written into it would be words too.
  private mutating func warnOfTime(in node: Node) {
    let written = text(node)
    guard let found = MisreadName.time(in: written) else { return }
    let start = Int(node.start)
    record(
      .valueDated,
      SourceSpan(document.id, start + found.place.lowerBound, start + found.place.upperBound),
      [
        String(decoding: Array(written.utf8)[found.place], as: UTF8.self), found.name, found.meant,
      ])
  }

  private mutating func reportRest(_ bytes: Span<UInt8>, _ node: Node) {
    if node.kind == .bare, matches("sha256:", bytes, Int(node.start), bytes.count) {
      return record(.shaMisplaced, span(node), [withArticle(vocabulary[entry.kind].name)])
    }
    record(.valueUnexpected, span(node), [text(node)])
  }

  /// A date in quotation marks is a text; what date is plain all the same.
  private mutating func refuseDate(_ node: Node, _ relation: RelationID) -> ValueCode? {
    let written = document.source.string(node.content)
    let meant = EDTF(written) ?? WrittenDate.meaning(of: written)
    return refuse(node, .valueNotDate, relation, meant?.description ?? "")
  }

  /// The code of a value; takes off `rest` what belongs to it.
  mutating func valueCode(
    _ bytes: Span<UInt8>, _ nodes: [Node], _ place: Int, _ rest: inout Range<Int>,
    _ relation: RelationID
  ) -> ValueCode? {
    let node = nodes[place]
    let shape = rules.shape(relation)
    if let tag = rest.first, nodes[tag].kind == .tag || nodes[tag].kind == .datatype {
      rest = rest.dropFirst()
      if nodes[tag].kind == .datatype { return typedCode(bytes, node, nodes[tag]) }
      if shape != .text {
        record(
          .tagMisplaced, span(nodes[tag]), [vocabulary[relation].name, text(nodes[tag])])
      }
    }
    switch shape {
    case .entity, .anything:
      guard node.kind == .bare || node.kind == .string else {
        return refuse(node, .valueNotEntity, relation, wanted(relation))
      }
      return resolveEntity(bytes, node, relation).map { ValueCode($0) }
    case .text:
      guard node.kind == .bare || node.kind == .string else {
        return refuse(node, .valueNotText, relation)
      }
      return textCode(bytes, nodes, place, of: relation)
    case .date:
      guard node.kind == .bare || node.kind == .set else {
        return refuseDate(node, relation)
      }
      return dateCode(bytes, node)
    case .number:
      return node.kind == .bare
        ? numberCode(bytes, node, relation) : refuse(node, .valueNotNumber, relation)
    case .iri: return iriCode(bytes, node, relation)
    }
  }

  private mutating func refuse(
    _ node: Node, _ mistake: Mistake, _ relation: RelationID, _ wanted: String = ""
  ) -> ValueCode? {
    if !node.flags.contains(.isDamaged) {
      record(mistake, span(node), [vocabulary[relation].name, text(node), wanted])
    }
    return nil
  }

  /// A text with its language: the tag that follows it, else the file's.
  mutating func textCode(
    _ bytes: Span<UInt8>, _ nodes: [Node], _ place: Int, of relation: RelationID = .name
  ) -> ValueCode {
    var language = file.language
    if place + 1 < nodes.count, nodes[place + 1].kind == .tag {
      let range = Int(nodes[place + 1].start) + 1..<Int(nodes[place + 1].end)
      language = languageTag(bytes, range)
    } else if relation == .sha256 || relation == .text && rules.isWithin(entry.kind, .source) {
      // The name of a file and a hash are in no language.
      language = .empty
    }
    return literal(.text, bytes, nodes[place], language)
  }

  private mutating func languageTag(_ bytes: Span<UInt8>, _ range: Range<Int>) -> StringID {
    for i in range where bytes[i] & 0x20 == 0 && bytes[i].isLetter {
      let tag = document.source.string(range).lowercased()
      return sheet.strings.intern(tag == "und" ? "" : tag)
    }
    return range.count == 3 && matches("und", bytes, range.lowerBound, range.upperBound)
      ? .empty : sheet.strings.intern(bytes.extracting(range))
  }

  private mutating func typedCode(_ bytes: Span<UInt8>, _ node: Node, _ datatype: Node)
    -> ValueCode?
  {
    guard !datatype.flags.contains(.isDamaged), datatype.end > datatype.start + 4 else {
      return nil
    }
    let iri = intern(bytes, Int(datatype.start) + 3..<Int(datatype.end) - 1)
    return sheet.literal(.typed, internContent(bytes, node), iri)
  }

  /// A date; each spelling is read once.
  mutating func dateCode(_ bytes: Span<UInt8>, _ node: Node) -> ValueCode? {
    guard !node.flags.contains(.isDamaged) else { return nil }
    let spelling = bytes.extracting(node.range)
    let plain = PlainDates.Key(spelling)
    let known = plain.map { plainDates[$0] } ?? dates.find(spelling)
    if let known { return ValueCode(EntityID(known)) }
    do throws(EDTFError) {
      let entity = sheet.date(try EDTF.parse(spelling), spelled: spelling)
      if let plain {
        plainDates[plain] = entity.index
      } else {
        dates.insert(spelling, entity.index)
      }
      return ValueCode(entity)
    } catch {
      report(error, node)
      return nil
    }
  }

  private mutating func report(_ error: EDTFError, _ node: Node) {
    let mistake: Mistake =
      switch error.code {
      case .backwards: .dateBackwards
      case .impossible: .dateImpossible
      default: .dateMalformed
      }
    let written = text(node)
    let meant = WrittenDate.meaning(of: written)?.description ?? ""
    let help = WrittenDate.advice(for: written) ?? error.help ?? ""
    record(mistake, span(node), [written, error.message, help, meant])
  }

  /// `33500 亿元`: digits, and a unit after a blank.
  private mutating func numberCode(
    _ bytes: Span<UInt8>, _ node: Node, _ relation: RelationID
  ) -> ValueCode? {
    let end = Int(node.end)
    guard let stop = numberEnd(bytes, Int(node.start), end) else {
      return refuse(node, .valueNotNumber, relation, numberWithin(bytes, node))
    }
    var unit = stop
    while unit < end, bytes[unit].isBlank { unit += 1 }
    guard stop == end || unit > stop else { return refuseUnit(bytes, node, stop, relation) }
    let tag = unit < end ? intern(bytes, unit..<end) : .empty
    if file.isMalformed {
      return sheet.literal(.number, intern(bytes, Int(node.start)..<stop), tag)
    }
    return literal(.number, bytes, Int(node.start)..<stop, tag)
  }

  /// The number behind words about it: `8000 人` of `约 8000 人`; nothing where there is none.
  private func numberWithin(_ bytes: Span<UInt8>, _ node: Node) -> String {
    let end = Int(node.end)
    guard let start = (Int(node.start)..<end).first(where: { bytes[$0].isDigit }),
      let stop = numberEnd(bytes, start, end)
    else { return "" }
    var unit = stop
    while unit < end, bytes[unit].isBlank { unit += 1 }
    let (number, rest) = (
      document.source.string(start..<stop), document.source.string(unit..<end)
    )
    // A second number makes it a range, which is no one's number.
    guard !rest.utf8.contains(where: \.isDigit) else { return "" }
    return rest.isEmpty ? number + grouped(bytes, from: end) : "\(number) \(rest)"
  }

  /// The digits that go on behind a value, by threes after commas: `650` of `about 1,650`.
  private func grouped(_ bytes: Span<UInt8>, from start: Int) -> String {
    var digits = ""
    var i = start
    while i + 3 < bytes.count, bytes[i] == Byte.comma,
      (i + 1...i + 3).allSatisfy({ bytes[$0].isDigit })
    {
      digits += document.source.string(i + 1..<i + 4)
      i += 4
    }
    return digits
  }

  /// `16票`: a unit stands after a blank.
  private mutating func refuseUnit(
    _ bytes: Span<UInt8>, _ node: Node, _ stop: Int, _ relation: RelationID
  ) -> ValueCode? {
    let (scalar, _) = WordRules.decode(bytes, stop, Int(node.end))
    guard WordRules.isLetterOrDigit(scalar) || bytes[stop] == 0x25 else {
      return refuse(node, .valueNotNumber, relation)
    }
    let number = document.source.string(Int(node.start)..<stop)
    let unit = document.source.string(stop..<Int(node.end))
    record(
      .valueNotNumber, span(node), [vocabulary[relation].name, text(node), "", "\(number) \(unit)"])
    return nil
  }

  private func numberEnd(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var i = start
    if i < end, bytes[i] == Byte.hyphen { i += 1 }
    let digits = i
    while i < end, bytes[i].isDigit { i += 1 }
    guard i > digits else { return nil }
    if i + 1 < end, bytes[i] == Byte.dot, bytes[i + 1].isDigit {
      i += 1
      while i < end, bytes[i].isDigit { i += 1 }
    }
    if i < end, bytes[i] | 0x20 == 0x65 {
      var exponent = i + 1
      if exponent < end, bytes[exponent] == Byte.hyphen || bytes[exponent] == 0x2B { exponent += 1 }
      let first = exponent
      while exponent < end, bytes[exponent].isDigit { exponent += 1 }
      if exponent > first { i = exponent }
    }
    return i
  }

  /// An IRI, as `<https://…>` or `prefix:local`.
  private mutating func iriCode(_ bytes: Span<UInt8>, _ node: Node, _ relation: RelationID)
    -> ValueCode?
  {
    if node.kind == .iri {
      return node.flags.contains(.isDamaged)
        ? nil : sheet.literal(.iri, intern(bytes, node.content), .empty)
    }
    let written = text(node)
    guard node.kind == .bare, let colon = written.utf8.firstIndex(of: Byte.colon),
      !written.utf8.contains(Byte.space)
    else { return refuse(node, .valueNotIRI, relation) }
    let name = String(written[..<colon])
    let local = String(written[written.utf8.index(after: colon)...])
    if let prefix = known.preamble.settings.prefixes[name] {
      return sheet.literal(.iri, sheet.strings.intern(prefix.iri + local), .empty)
    }
    if local.hasPrefix("//") { return refuse(node, .valueNotIRI, relation) }
    let place = SourceSpan(
      sourceID, Int(node.start), Int(node.start) + name.utf8.count)
    record(
      .prefixUnknown, place,
      [
        name,
        Spelling.nearest(to: name, among: known.preamble.settings.prefixes.keys.sorted()) ?? "",
      ])
    return nil
  }
}

extension NodeKind {
  /// True of what can follow the first part of a value.
  var isPartOfValue: Bool {
    switch self {
    case .bare, .string, .tag, .datatype, .iri, .set, .role: true
    default: false
    }
  }
}
