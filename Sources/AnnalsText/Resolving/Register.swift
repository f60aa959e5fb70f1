import AnnalsModel

/// The entities that all texts declare, and what they are called.
struct Register: Sendable {
  let preamble: Preamble
  let isStrict: Bool
  /// The entities and the strings of their ids.
  var sheet = Sheet()
  private var names: NameIndex
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
    let strings = StringIndex(declarations.map(\.strings), workers: workers)
    var declaring = Declaring(preamble, declarations, strings)
    for (number, found) in declarations.enumerated() {
      declaring.declare(found, number, shards[number])
    }
    names = declaring.names
    sheet = declaring.sheet
    headings = declaring.headings
    doubtful = declaring.doubtful
    problems = declaring.problems
    subjects = declaring.subjects
    settle(QuotationRows(shards, declarations, strings))
    declaredCount = sheet.entityCount
  }

  /// How many entities are declared: those with smaller numbers.
  private(set) var declaredCount = 0

  /// The declared entities that a name fits: the one with it as its id, else those that are called so.
  func fit(_ name: Span<UInt8>, hash: UInt64) -> NameIndex.Fit {
    let fit = names.fit(name, hash: hash)
    guard case .nobody = fit else { return fit }
    // Of ids that quotations with the same beginning were given.
    return sheet.strings.find(name, hash: hash).flatMap { sheet.existingEntity($0) }
      .map { .one($0) } ?? .nobody
  }

  /// Gives the sheet away, when nothing is declared any more.
  mutating func takeSheet() -> Sheet {
    let taken = sheet
    sheet = Sheet()
    return taken
  }

  /// Gives the memory of the names back, when nobody looks them up any more.
  mutating func forgetNames() { names = NameIndex() }

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
  let strings: StringIndex
  var names: NameIndex
  var sheet = Sheet()
  var headings = Headings()
  var doubtful: Set<EntityID> = []
  var problems = ProblemLog()
  var subjects: [[EntityID?]] = []

  init(_ preamble: Preamble, _ declarations: [ShardDeclarations], _ strings: StringIndex) {
    self.preamble = preamble
    self.strings = strings
    names = NameIndex(strings)
    let entities = declarations.reduce(0) { $0 + $1.entries.count + $1.quotations.count }
    sheet = Sheet(strings.pool)
    sheet.reserve(entities: entities)
    headings.reserve(entities)
  }

  mutating func declare(_ found: ShardDeclarations, _ number: Int, _ shard: Shard) {
    problems.record(found.problems)
    var subjects: [EntityID?] = []
    subjects.reserveCapacity(found.entries.count)
    var names = 0
    for entry in found.entries {
      let subject = entry.name.map { id in
        declare(strings.first(id, ofList: number), entry, shard)
      }
      while names < Int(entry.namesEnd) {
        if let subject {
          self.names.note(
            subject, calledBy: strings.first(found.names[names], ofList: number))
        }
        names += 1
      }
      subjects.append(entry.hasID ? subject : nil)
    }
    self.subjects.append(subjects)
  }

  private mutating func declare(
    _ id: StringID, _ entry: ShardDeclarations.Entry, _ shard: Shard
  ) -> EntityID {
    if let known = names.entity(withID: id) {
      if let kind = entry.kind { narrow(known, to: kind, entry.place, shard) }
      return known
    }
    let entity = sheet.append(id, kind: entry.kind ?? .event)
    names.note(entity, withID: id)
    headings.note(entity, at: entry.place)
    if entry.isFaulty { reportFault(entry.place, shard) }
    if entry.kind == nil { doubtful.insert(entity) }
    return entity
  }

  /// An entity that is declared again may be of a kind above or beneath the one it has.
  private mutating func narrow(
    _ entity: EntityID, to kind: KindID, _ place: OriginSpan, _ shard: Shard
  ) {
    let known = sheet.kind(of: entity)
    let rules = preamble.tables.rules
    if known == kind { return }
    if rules.isWithin(kind, known) {
      sheet.setKind(of: entity, to: kind)
    } else if !rules.isWithin(known, kind), !doubtful.contains(entity) {
      record(
        .idTwoKinds, place.span,
        [
          shard.text(place), preamble.vocabulary[kind].name, preamble.vocabulary[known].name,
        ],
        related: headings[entity].map { [$0] } ?? [])
      doubtful.insert(entity)
    }
  }

  private mutating func reportFault(_ place: OriginSpan, _ shard: Shard) {
    guard let document = shard.document(of: place) else { return }
    let bytes = document.source.bytes.span
    guard let fault = WordRules.fault(bytes, Int(place.start), Int(place.end)) else { return }
    let scalar = SourceSpan(document.id, fault.range.lowerBound, fault.range.upperBound)
    let text = shard.text(place)
    if fault.isHidden {
      record(.textHiddenCharacter, scalar, [visible(text), "U+" + hexadecimal(fault.scalar)])
    } else if let mark = FullwidthMark.at(bytes, fault.range.lowerBound, bytes.count) {
      record(.punctuationFullwidth, scalar, [mark.wide, mark.plain])
    } else {
      record(.idMalformed, scalar, [text, "‘\(fault.scalar)’"])
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
    var span: OriginSpan
  }

  let shards: [Shard]
  let declarations: [ShardDeclarations]
  private(set) var rows: [Row] = []

  init(_ shards: [Shard], _ declarations: [ShardDeclarations], _ strings: StringIndex) {
    self.shards = shards
    self.declarations = declarations
    rows.reserveCapacity(declarations.reduce(0) { $0 + $1.quotations.count })
    for (shard, found) in declarations.enumerated() {
      for (place, quotation) in found.quotations.enumerated() {
        guard let id = quotation.id else { continue }
        rows.append(
          Row(
            id: strings.first(id, ofList: shard), isNamed: quotation.isNamed,
            hash: quotation.wordsHash, shard: shard, place: place, span: quotation.place))
      }
    }
  }

  func words(_ row: Row) -> [UInt8] {
    let quotation = declarations[row.shard].quotations[row.place]
    let document = shards[row.shard].documents[Int(quotation.document)]
    return document.repairedContent(of: document.nodes[Int(quotation.words)])
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
      self.quotations[row.shard][row.place] =
        shared.contains(row.id) ? makeHashed(row, quotations) : make(row)
    }
  }

  /// The ids that quotations with different words would have, or something else has.
  private func sharedIDs(_ quotations: QuotationRows) -> Set<StringID> {
    var shared: Set<StringID> = []
    var first = Array(repeating: UInt32.max, count: sheet.strings.count)
    for (number, row) in quotations.rows.enumerated() {
      if row.isNamed || names.entity(withID: row.id) != nil {
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
    if let first = named[row.id] {
      if !quotations.haveSameWords(first, row) {
        record(
          .idTaken, row.span.span, [sheet.strings.string(row.id)],
          related: [first.span.span])
        // Its claims would contradict those of the other.
        return nil
      }
    } else {
      if let known = names.entity(withID: row.id), sheet.kind(of: known) != .quotation {
        record(
          .idTwoKinds, row.span.span,
          [
            sheet.strings.string(row.id), "quotation",
            preamble.vocabulary[sheet.kind(of: known)].name,
          ],
          related: headings[known].map { [$0] } ?? [])
      }
      named[row.id] = row
    }
    return make(row)
  }

  /// The quotation with the id that it asks for, or that is made of its words.
  private mutating func make(_ row: QuotationRows.Row) -> EntityID {
    if let known = names.entity(withID: row.id) { return narrow(known, row.span) }
    let entity = sheet.append(row.id, kind: .quotation)
    names.note(entity, withID: row.id)
    headings.note(entity, at: row.span)
    return entity
  }

  /// The quotation whose id others would have too: a hash of its words tells them apart.
  private mutating func makeHashed(
    _ row: QuotationRows.Row, _ quotations: QuotationRows
  ) -> EntityID {
    let hash = DerivedID.hash(of: quotations.words(row))
    let id = "\(sheet.strings.string(row.id))-\(hash)"
    if let known = names.entity(withID: id.utf8.span) { return narrow(known, row.span) }
    let (entity, isNew) = sheet.entity(sheet.strings.intern(id), kind: .quotation)
    if isNew { headings.note(entity, at: row.span) }
    return entity
  }

  /// What has the id already is a quotation where it can be one.
  private mutating func narrow(_ entity: EntityID, _ place: OriginSpan) -> EntityID {
    if preamble.tables.rules.isWithin(.quotation, sheet.kind(of: entity)) {
      sheet.setKind(of: entity, to: .quotation)
    }
    headings.note(entity, at: place)
    return entity
  }
}
