import AnnalsModel

/// Finds in one document where an entity is named by its id, and what stands there instead.
struct Renamer {
  private let document: Document
  private let nodes: [Node]
  private let graph: Graph
  private let entity: EntityID
  private let old: String
  private let new: String
  private let isMerge: Bool
  private var edits: [(range: Range<Int>, text: String)] = []
  private var mentions = 0

  init(
    _ document: Document, _ graph: Graph, _ entity: EntityID, to new: String, isMerge: Bool
  ) {
    self.document = document
    self.graph = graph
    self.entity = entity
    self.new = new
    self.isMerge = isMerge
    nodes = document.nodes
    old = graph.id(of: entity)
  }

  // MARK: Lines

  mutating func readLines(_ names: Notation.QueryNames) {
    for line in document.lines {
      switch nodes[line].kind {
      case .entry: readEntry(line)
      case .kindDeclaration, .relationDeclaration: break
      case .from: for part in parts(of: line) { readCitation(part) }
      case .expect, .question: readQuestion(line, names)
      default: break
      }
    }
  }

  /// What a line has of its own, before the lines beneath it.
  private func parts(of line: Int) -> [Int] {
    Array((line + 1..<max(line + 1, Int(nodes[line].next))).prefix { !nodes[$0].kind.isLine })
  }

  private func facts(of line: Int) -> [Int] {
    document.children(line).filter { nodes[$0].kind == .fact }
  }

  private mutating func readEntry(_ line: Int) {
    let isOurs = parts(of: line).contains { nodes[$0].kind == .id && document.content($0) == old }
    for part in parts(of: line) {
      switch nodes[part].kind {
      case .id: readID(part)
      case .citation: readCitation(part)
      default: break
      }
    }
    if isOurs, isMerge { turnNamesIntoAliases(line) }
    for fact in facts(of: line) { readFact(fact, isOurs: isOurs) }
  }

  private mutating func readFact(_ fact: Int, isOurs: Bool) {
    let word = document.text(fact)
    if isOurs, isMerge, nodes[fact].level == 1, word == "name" {
      replace(nodes[fact].range, "alias")
    }
    let parts = parts(of: fact)
    let isNaming = namesEntities(word)
    let words = word == "quote" ? parts.last { nodes[$0].kind == .string } : nil
    for part in parts {
      switch nodes[part].kind {
      case .citation: readCitation(part)
      case .bare, .string: if isNaming, part != words { readValue(part, word) }
      default: break
      }
    }
    for qualifier in facts(of: fact) { readFact(qualifier, isOurs: false) }
  }

  /// True of the words before a colon whose values are entities.
  private func namesEntities(_ word: String) -> Bool {
    if word == "quote" || word == "id" { return true }
    guard let relation = graph.vocabulary.relation(word) else { return false }
    switch graph.vocabulary[relation].range {
    case .entities, .anything: return true
    case .text, .number, .date, .iri: return false
    }
  }

  // MARK: Mentions

  private mutating func readID(_ part: Int) {
    if document.content(part) == old { mention(nodes[part].range) } else { readDerived(part) }
  }

  /// A value; `series: NAME no. 21` has a number after the name.
  private mutating func readValue(_ part: Int, _ word: String) {
    // What follows the first part of a value is its role, or the number of a series.
    let isRole = part > 0 && nodes[part - 1].kind == .role
    guard !isRole else { return }
    let content = document.content(part)
    if content == old { return mention(nodes[part].range) }
    if word == "series", nodes[part].kind == .bare, content.hasPrefix(old + " ") {
      let rest = content.dropFirst(old.count).drop { $0 == " " || $0 == "\t" }
      let start = Int(nodes[part].start)
      if rest.hasPrefix("no.") { return mention(start..<start + old.utf8.count) }
    }
    readDerived(part)
  }

  /// An id that was made of ours: that of a quotation without an `id:`.
  private mutating func readDerived(_ part: Int) {
    let content = document.content(part)
    guard content.hasPrefix(old + "."), nodes[part].kind == .bare,
      let quotation = graph.entity(content), graph.run(of: .quotation).contains(quotation)
    else { return }
    let start = Int(nodes[part].start)
    mention(start..<start + old.utf8.count)
  }

  private mutating func readCitation(_ part: Int) {
    if let range = citedSource(part) { mention(range) }
  }

  /// Where a citation names the entity as its source.
  private func citedSource(_ part: Int) -> Range<Int>? {
    guard isSource else { return nil }
    let parts = CitationParts(document.source.bytes.span, nodes[part])
    if let quoted = parts.quotedSource {
      let isOurs = document.source.string(quoted) == old
      return isOurs ? quoted.lowerBound - 1..<quoted.upperBound + 1 : nil
    }
    return old != "unsourced" && document.source.string(parts.word) == old ? parts.word : nil
  }

  private var isSource: Bool { graph.run(of: .source).contains(entity) }

  private mutating func readQuestion(_ line: Int, _ names: Notation.QueryNames) {
    let isExpect = nodes[line].kind == .expect
    for part in parts(of: line) {
      switch nodes[part].kind {
      case .query: readQuery(part, names)
      case .bare, .string: if isExpect, document.content(part) == old { mention(nodes[part].range) }
      default: break
      }
    }
  }

  /// The names in a query's text; one with `\'` in it is left as it is.
  private mutating func readQuery(_ part: Int, _ names: Notation.QueryNames) {
    let start = Int(nodes[part].start) + 1
    let text = document.source.string(start..<max(start, Int(nodes[part].end) - 1))
    guard !text.contains("\\") else { return }
    for (name, range) in names(text) where name == old {
      let isBare =
        document.source.string(start + range.lowerBound..<start + range.upperBound) == old
      mention(start + range.lowerBound..<start + range.upperBound, as: isBare ? new : "\"\(new)\"")
    }
  }

  private mutating func mention(_ range: Range<Int>, as text: String? = nil) {
    mentions += 1
    replace(range, text ?? new)
  }

  private mutating func replace(_ range: Range<Int>, _ text: String) { edits.append((range, text)) }

  // MARK: Two that become one

  /// The heading's names as aliases beneath it, with the heading's citations.
  private mutating func turnNamesIntoAliases(_ line: Int) {
    let parts = parts(of: line)
    let strings = parts.filter { nodes[$0].kind == .string }
    let cited = parts.filter { nodes[$0].kind == .citation }.map { " " + document.text($0) }
      .joined()
    var aliases: [String] = []
    for string in strings {
      let isTagged = parts.contains(string + 1) && nodes[string + 1].kind == .tag
      let end = Int(nodes[isTagged ? string + 1 : string].end)
      let start = Int(nodes[string].start)
      aliases.append(document.source.string(start..<end) + cited)
      replace(spaceBefore(start)..<end, "")
    }
    let hasDate = parts.contains { nodes[$0].kind == .date || nodes[$0].kind == .set }
    if !hasDate {
      for part in parts where nodes[part].kind == .citation {
        replace(spaceBefore(Int(nodes[part].start))..<Int(nodes[part].end), "")
      }
    }
    insert(aliases, after: line)
  }

  /// Of an entity that has no name, its id was one: it becomes an alias of the one that it is now.
  mutating func addAlias(at heading: SourceSpan?) {
    guard graph.claims(of: entity, .name).isEmpty, let heading, heading.source == document.id,
      let line = document.lines.first(where: { document.span($0).range.contains(heading.start) })
    else { return }
    insert([Escapes.quoted(old) + " [unsourced]"], after: line)
  }

  /// Puts alias lines under a heading, where its own line ends.
  private mutating func insert(_ aliases: [String], after line: Int) {
    guard !aliases.isEmpty else { return }
    let bytes = document.source.bytes
    let last = parts(of: line).last.map { Int(nodes[$0].end) } ?? Int(nodes[line].end)
    let end = bytes[last...].firstIndex(of: Byte.newline) ?? bytes.count
    let stop = end > 0 && end <= bytes.count && end > last && bytes[end - 1] == 0x0D ? end - 1 : end
    let indent = facts(of: line).first.map { indentation(before: Int(nodes[$0].start)) } ?? "  "
    let newline = stop < end ? "\r\n" : "\n"
    replace(stop..<stop, aliases.map { "\(newline)\(indent)alias: \($0)" }.joined())
  }

  private func indentation(before start: Int) -> String {
    let bytes = document.source.bytes
    let line = bytes[..<start].lastIndex(of: Byte.newline).map { $0 + 1 } ?? 0
    return document.source.string(line..<start)
  }

  private func spaceBefore(_ start: Int) -> Int {
    var start = start
    while start > 0, document.source.bytes[start - 1].isBlank { start -= 1 }
    return start
  }

  // MARK: The result

  /// The document with its edits made; nil where there are none.
  var change: Renaming.Change? {
    guard !edits.isEmpty else { return nil }
    let ordered = edits.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    var bytes: [UInt8] = []
    var position = 0
    for (range, text) in ordered where range.lowerBound >= position {
      bytes += document.source.bytes[position..<range.lowerBound]
      bytes += text.utf8
      position = range.upperBound
    }
    bytes += document.source.bytes[position...]
    return Renaming.Change(
      source: document.source, bytes: bytes, lines: lines(ordered), mentions: mentions)
  }

  /// Each line that has edits, as it was and as it is: an edit never goes beyond its line.
  private func lines(_ edits: [(range: Range<Int>, text: String)]) -> [Renaming.Line] {
    let table = LineTable(document.source.bytes)
    let byLine = Dictionary(grouping: edits) { table.line(at: $0.range.lowerBound) }
    return byLine.sorted { $0.key < $1.key }.map { number, edits in
      let range = table.range(ofLine: number)
      var new: [UInt8] = []
      var position = range.lowerBound
      for (edited, text) in edits where edited.lowerBound >= position {
        new += document.source.bytes[position..<edited.lowerBound]
        new += text.utf8
        position = edited.upperBound
      }
      new += document.source.bytes[position..<max(position, range.upperBound)]
      return Renaming.Line(
        number: number, old: Self.text(document.source.bytes[range]).first ?? "",
        new: Self.text(new[...]))
    }
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(omittingEmptySubsequences: true) { $0.isNewline }
      .map(String.init)
  }
}
