import AnnalsModel

/// The entities that all texts declare, and what they are called.
struct Register: Sendable {
  let preamble: Preamble
  let isStrict: Bool
  /// The entities and the strings of their ids and names.
  var sheet = Sheet()
  let names: NameIndex
  private(set) var headings = Headings()
  /// Entities whose kind is in doubt: nothing is said about what they can have.
  private(set) var doubtful: Set<EntityID> = []
  var problems = ProblemLog()
  /// For each shard the entity of each entry, and that of each quotation.
  private(set) var subjects: [[EntityID?]] = []
  private(set) var quotations: [[EntityID?]] = []

  init(
    _ shards: [Shard], _ declarations: [ShardDeclarations], _ preamble: Preamble, isStrict: Bool,
    workers: Int
  ) {
    self.preamble = preamble
    self.isStrict = isStrict
    var declaring = Declaring(preamble, declarations)
    for (shard, found) in zip(shards, declarations) { declaring.declare(found, shard) }
    names = NameIndex(declarations, owners: declaring.owners, workers: workers)
    sheet = declaring.sheet
    headings = declaring.headings
    doubtful = declaring.doubtful
    problems = declaring.problems
    subjects = declaring.subjects
    settle(QuotationRows(shards, declarations, &sheet.strings))
    declaredCount = sheet.entityCount
  }

  /// How many entities are declared: those with smaller numbers.
  private(set) var declaredCount = 0

  /// The declared entities that a name fits: the one with it as its id, else those that are called so.
  func fit(_ name: Span<UInt8>, hash: UInt64) -> NameIndex.Fit {
    if let id = sheet.strings.find(name, hash: hash), let entity = sheet.existingEntity(id) {
      return .one(entity)
    }
    return names.fit(name, hash: hash)
  }

  /// Gives the sheet away, when nobody reads it any more.
  mutating func takeSheet() -> Sheet {
    let taken = sheet
    sheet = Sheet()
    return taken
  }

  private mutating func record(
    _ mistake: Mistake, _ span: SourceSpan, _ words: [String] = [], related: [SourceSpan] = []
  ) {
    problems.record(Problem(mistake, span, words, related: related))
  }
}

// MARK: Entries

/// Makes the entities of entries, in the order of the texts.
private struct Declaring {
  let preamble: Preamble
  var sheet = Sheet()
  var headings = Headings()
  var doubtful: Set<EntityID> = []
  var problems = ProblemLog()
  var subjects: [[EntityID?]] = []
  /// For each shard the entity of each name.
  var owners: [[EntityID?]] = []

  init(_ preamble: Preamble, _ declarations: [ShardDeclarations]) {
    self.preamble = preamble
    let entities = declarations.reduce(0) { $0 + $1.entries.count + $1.quotations.count }
    sheet.strings.reserve(strings: entities, bytes: entities * 16)
  }

  mutating func declare(_ found: ShardDeclarations, _ shard: Shard) {
    problems.record(found.problems)
    var subjects: [EntityID?] = []
    var owners: [EntityID?] = []
    subjects.reserveCapacity(found.entries.count)
    owners.reserveCapacity(found.names.count)
    for entry in found.entries {
      var subject: EntityID?
      if let id = entry.name {
        subject = declare(
          found.strings.intern(id, into: &sheet.strings), entry,
          shard.documents[Int(entry.document)])
      }
      while owners.count < Int(entry.namesEnd) { owners.append(subject) }
      subjects.append(entry.hasID ? subject : nil)
    }
    self.subjects.append(subjects)
    self.owners.append(owners)
  }

  private mutating func declare(
    _ id: StringID, _ entry: ShardDeclarations.Entry, _ document: Document
  ) -> EntityID {
    let (entity, isNew) = sheet.entity(id, kind: entry.kind ?? .event)
    if isNew {
      if entry.isFaulty { reportFault(document, document.nodes[Int(entry.node)]) }
      headings.note(entity, at: document.span(Int(entry.node)))
      if entry.kind == nil { doubtful.insert(entity) }
    } else if let kind = entry.kind {
      narrow(entity, to: kind, document, Int(entry.node))
    }
    return entity
  }

  /// An entity that is declared again may be of a kind above or beneath the one it has.
  private mutating func narrow(
    _ entity: EntityID, to kind: KindID, _ document: Document, _ node: Int
  ) {
    let known = sheet.kind(of: entity)
    let rules = preamble.tables.rules
    if known == kind { return }
    if rules.isWithin(kind, known) {
      sheet.setKind(of: entity, to: kind)
    } else if !rules.isWithin(known, kind), !doubtful.contains(entity) {
      record(
        .idTwoKinds, document.span(node),
        [document.text(node), preamble.vocabulary[kind].name, preamble.vocabulary[known].name],
        related: headings[entity].map { [$0] } ?? [])
      doubtful.insert(entity)
    }
  }

  private mutating func reportFault(_ document: Document, _ node: Node) {
    let bytes = document.source.bytes.span
    guard let fault = WordRules.fault(bytes, Int(node.start), Int(node.end)) else { return }
    let place = SourceSpan(document.id, fault.range.lowerBound, fault.range.upperBound)
    let text = document.source.string(node.range)
    if fault.isHidden {
      record(.textHiddenCharacter, place, [visible(text), "U+" + hexadecimal(fault.scalar)])
    } else if let mark = FullwidthMark.at(bytes, fault.range.lowerBound, bytes.count) {
      record(.punctuationFullwidth, place, [mark.wide, mark.plain])
    } else {
      record(.idMalformed, place, [text, "‘\(fault.scalar)’"])
    }
  }

  private func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// A word with what does not show taken out, so that a message can't be turned around by it.
  private func visible(_ word: String) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: word.unicodeScalars.filter { !WordRules.isHidden($0) })
    return String(scalars)
  }

  private mutating func record(
    _ mistake: Mistake, _ span: SourceSpan, _ words: [String] = [], related: [SourceSpan] = []
  ) {
    problems.record(Problem(mistake, span, words, related: related))
  }
}

// MARK: Quotations

/// The quotations of all shards with the ids that they may have.
private struct QuotationRows {
  struct Row {
    var id: StringID
    var isNamed: Bool
    var hash: UInt64
    var shard: Int
    var place: Int
  }

  let shards: [Shard]
  let declarations: [ShardDeclarations]
  private(set) var rows: [Row] = []

  init(_ shards: [Shard], _ declarations: [ShardDeclarations], _ strings: inout StringPool) {
    self.shards = shards
    self.declarations = declarations
    rows.reserveCapacity(declarations.reduce(0) { $0 + $1.quotations.count })
    for (shard, found) in declarations.enumerated() {
      for (place, quotation) in found.quotations.enumerated() {
        guard let id = quotation.id else { continue }
        rows.append(
          Row(
            id: found.strings.intern(id, into: &strings), isNamed: quotation.isNamed,
            hash: quotation.wordsHash, shard: shard, place: place))
      }
    }
  }

  private func quotation(_ row: Row) -> ShardDeclarations.Quotation {
    declarations[row.shard].quotations[row.place]
  }

  private func document(_ row: Row) -> Document {
    shards[row.shard].documents[Int(quotation(row).document)]
  }

  func span(_ row: Row) -> SourceSpan { document(row).span(Int(quotation(row).node)) }

  func words(_ row: Row) -> [UInt8] {
    let document = document(row)
    return document.repairedContent(of: document.nodes[Int(quotation(row).words)])
  }

  func haveSameWords(_ a: Row, _ b: Row) -> Bool { a.hash == b.hash && words(a) == words(b) }
}

extension Register {
  /// Makes the quotations, now that all are known.
  ///
  /// Two that would have one id both get a hash of their words, so that neither depends on which
  /// was read first.
  fileprivate mutating func settle(_ quotations: QuotationRows) {
    let shared = sharedIDs(quotations)
    self.quotations = quotations.declarations.map {
      Array(repeating: nil, count: $0.quotations.count)
    }
    var named: [StringID: QuotationRows.Row] = [:]
    for row in quotations.rows where row.isNamed {
      self.quotations[row.shard][row.place] = name(row, quotations, &named)
    }
    for row in quotations.rows where !row.isNamed {
      let id = shared.contains(row.id) ? hashedID(row, quotations) : row.id
      self.quotations[row.shard][row.place] = make(id, at: quotations.span(row))
    }
  }

  /// The ids that quotations with different words would have, or something else has.
  private func sharedIDs(_ quotations: QuotationRows) -> Set<StringID> {
    var shared: Set<StringID> = []
    var first = Array(repeating: UInt32.max, count: sheet.strings.count)
    for (number, row) in quotations.rows.enumerated() {
      if row.isNamed || sheet.existingEntity(row.id) != nil {
        shared.insert(row.id)
      } else if first[Int(row.id.index)] == .max {
        first[Int(row.id.index)] = UInt32(number)
      } else if !quotations.haveSameWords(quotations.rows[Int(first[Int(row.id.index)])], row) {
        shared.insert(row.id)
      }
    }
    return shared
  }

  private mutating func name(
    _ row: QuotationRows.Row, _ quotations: QuotationRows,
    _ named: inout [StringID: QuotationRows.Row]
  ) -> EntityID? {
    let (id, span) = (sheet.strings.string(row.id), quotations.span(row))
    if let first = named[row.id] {
      if !quotations.haveSameWords(first, row) {
        record(.idTaken, span, [id], related: [quotations.span(first)])
        // Its claims would contradict those of the other.
        return nil
      }
    } else {
      if let known = sheet.existingEntity(row.id), sheet.kind(of: known) != .quotation {
        record(
          .idTwoKinds, span,
          [id, "quotation", preamble.vocabulary[sheet.kind(of: known)].name],
          related: headings[known].map { [$0] } ?? [])
      }
      named[row.id] = row
    }
    return make(row.id, at: span)
  }

  private mutating func make(_ id: StringID, at span: SourceSpan) -> EntityID {
    let (entity, isNew) = sheet.entity(id, kind: .quotation)
    if !isNew, preamble.tables.rules.isWithin(.quotation, sheet.kind(of: entity)) {
      sheet.setKind(of: entity, to: .quotation)
    }
    headings.note(entity, at: span)
    return entity
  }

  private mutating func hashedID(_ row: QuotationRows.Row, _ quotations: QuotationRows) -> StringID
  {
    let hash = DerivedID.hash(of: quotations.words(row))
    return sheet.strings.intern("\(sheet.strings.string(row.id))-\(hash)")
  }
}
