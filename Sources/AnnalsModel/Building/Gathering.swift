/// Where the entities of a sheet went.
package struct EntityMap: Sendable {
  let first: UInt32
  let own: [UInt32]

  /// The number that an entity of the sheet has in the builder.
  package subscript(entity: EntityID) -> EntityID { EntityID(self[entity.index]) }

  subscript(entity: UInt32) -> UInt32 {
    entity < first || Int(entity - first) >= own.count ? entity : own[Int(entity - first)]
  }
}

extension GraphBuilder {
  /// Takes over the entities of a sheet over this one: those that others have too are one.
  package mutating func adopt(_ sheet: borrowing Sheet) -> EntityMap {
    var strings = StringMap(sheet.strings)
    // Once: each time it is asked of a borrowed sheet it is copied.
    let entities = sheet.entities
    var numbers: [UInt32] = []
    numbers.reserveCapacity(entities.count)
    for (place, id) in entities.ids.enumerated() {
      let id = strings.map(id, of: sheet.strings, to: &self.sheet.strings)
      if let date = entities.placeOfDate(entities.first + UInt32(place)) {
        let known = self.sheet.entities.find(date: id)
        numbers.append((known ?? self.sheet.entities.append(entities.dates[Int(date)], id)).index)
      } else {
        numbers.append(entity(id, kind: entities.kinds[place]).index)
      }
    }
    return EntityMap(first: entities.first, own: numbers)
  }
}

/// Where the strings of a sheet went, as far as they were asked for.
struct StringMap {
  private var numbers: [UInt32]

  init(_ strings: borrowing StringPool) {
    numbers = Array(repeating: .max, count: strings.count)
    numbers[0] = 0
  }

  mutating func map(
    _ string: StringID, of strings: borrowing StringPool, to others: inout StringPool
  ) -> StringID {
    let i = Int(string.index)
    if numbers[i] == .max {
      numbers[i] = others.intern(strings.bytes.span.extracting(strings.range(string))).index
    }
    return StringID(numbers[i])
  }
}

/// The claims and literals of a sheet, and what its numbers are in the builder.
struct Part: Sendable {
  let claims: ClaimColumns
  let literals: LiteralColumns
  /// The bytes of its strings.
  let strings: [UInt8]
  let texts: [[UInt8]]
  let entities: EntityMap
  /// The builder's tags.
  let tags: TagMap
  /// The builder's sets of citations.
  let citations: CitationMap

  /// Where the numbers of its claims and literals begin when those of all parts are counted.
  var firstClaim: UInt32 = 0
  var firstLiteral: UInt32 = 0

  /// The builder's own part.
  init(own sheet: borrowing Sheet) {
    claims = sheet.claims
    literals = sheet.literals
    // Without literals nothing of them is asked, and they may still grow where they are.
    strings = sheet.literals.count > 0 ? sheet.strings.bytes : []
    texts = sheet.texts
    entities = EntityMap(first: 0, own: [])
    tags = TagMap(same: sheet.literals.tags)
    citations = CitationMap()
  }

  /// The part of another sheet, whose citations and tags go into the builder's.
  init(_ sheet: borrowing Sheet, _ entities: EntityMap, into base: inout Sheet) {
    claims = sheet.claims
    literals = sheet.literals
    strings = sheet.strings.bytes
    texts = sheet.texts
    self.entities = entities
    var map = StringMap(sheet.strings)
    tags = TagMap(
      sheet.literals.tags.map { ($0, map.map($0, of: sheet.strings, to: &base.strings)) })
    citations = CitationMap(sheet, entities, &map, into: &base)
  }
}

/// Where the tags of literals went: strings of a sheet that are few, mostly.
struct TagMap: Sendable {
  private var numbers: [UInt32]

  init(_ tags: [(own: StringID, builders: StringID)]) {
    numbers = Array(repeating: 0, count: (tags.map { Int($0.own.index) }.max() ?? 0) + 1)
    for tag in tags { numbers[Int(tag.own.index)] = tag.builders.index }
  }

  /// Of the builder's own sheet.
  init(same tags: [StringID]) { self.init(tags.map { ($0, $0) }) }

  subscript(tag: StringID) -> StringID { StringID(numbers[Int(tag.index)]) }
}

/// Where the citations of a sheet, and the sets of them, went.
struct CitationMap: Sendable {
  private let citations: [UInt32]
  /// Empty where all numbers are the builder's already.
  private let sets: [UInt32]

  /// Of the builder's own sheet.
  init() { (citations, sets) = ([], []) }

  init(
    _ sheet: borrowing Sheet, _ entities: EntityMap, _ strings: inout StringMap,
    into base: inout Sheet
  ) {
    var citations: [UInt32] = []
    citations.reserveCapacity(sheet.citations.rows.count)
    for row in sheet.citations.rows {
      citations.append(
        base.citations.citation(
          source: row.source == CitationColumns.noSource ? nil : EntityID(entities[row.source]),
          locator: strings.map(row.locator, of: sheet.strings, to: &base.strings),
          passage: strings.map(row.passage, of: sheet.strings, to: &base.strings)))
    }
    sets = (0..<UInt32(sheet.citations.setCount)).map { set in
      base.citations.set(sheet.citations.members(of: set).map { citations[Int($0)] })
    }
    self.citations = citations
  }

  /// The builder's number of a set.
  subscript(number: UInt32) -> UInt32 {
    if sets.isEmpty { return number }
    return number < CitationColumns.oneOnly
      ? sets[Int(number)]
      : citations[Int(number - CitationColumns.oneOnly)] | CitationColumns.oneOnly
  }
}
