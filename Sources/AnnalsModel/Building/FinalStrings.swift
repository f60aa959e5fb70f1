import AnnalsPlatform

/// Which strings the graph has, and the columns that name them.
struct FinalStrings: Sendable {
  private(set) var layout: StringLayout
  /// The string of the first entity; the others follow in their order.
  private(set) var firstEntity = 0
  /// The string of the first literal; the others follow in their order.
  private(set) var firstLiteral = 0
  private(set) var literalKinds: [UInt8] = []
  private(set) var literalTags: [UInt32] = []
  /// The hashes of the folded ids of entities, and of the folded words of literals; 0 where it is not known.
  private(set) var entityHashes: [UInt32] = []
  private(set) var literalHashes: [UInt32] = []
  /// For tags and the strings of citations, by the builder's number: the graph's.
  private var numbers: [UInt32]

  /// Those of entities and literals.
  init(
    _ sheet: Sheet, _ numbering: EntityNumbering, _ merged: MergedLiterals, _ claims: FinalClaims,
    _ ids: DraftIDs
  ) {
    // The builder's own strings, as they are now that all others have been taken over.
    let own = UInt32(merged.buffers.count)
    let count =
      numbering.drafts.count + claims.literals.count + sheet.citations.rows.count + 64
    layout = StringLayout(buffers: merged.buffers + [sheet.strings.bytes], expecting: count)
    numbers = Array(repeating: .max, count: sheet.strings.count)
    add(.empty, of: sheet.strings, in: own)
    let words = layOutLiterals(merged, claims)
    addTags(sheet.strings, in: own)
    firstEntity = layout.count
    entityHashes.reserveLarge(numbering.drafts.count)
    for draft in numbering.drafts {
      let id = ids[draft]
      layout.append(id.range, of: own)
      entityHashes.append(id.foldedHash)
    }
    firstLiteral = layout.count
    layout.append(words)
  }

  /// Reads the literals, in the order of the graph; their tags are the builder's still.
  private mutating func layOutLiterals(
    _ merged: MergedLiterals, _ claims: FinalClaims
  ) -> StringLayout {
    var words = StringLayout(buffers: [], expecting: claims.literals.count)
    literalKinds.reserveLarge(claims.literals.count)
    literalTags.reserveLarge(claims.literals.count)
    literalHashes.reserveLarge(claims.literals.count)
    for number in claims.literals {
      let literal = merged[number]
      words.append(literal.range, of: literal.buffer)
      literalKinds.append(literal.kind.rawValue)
      literalTags.append(literal.tag.index)
      literalHashes.append(literal.isFolded ? literal.hash : 0)
    }
    return words
  }

  /// Adds those of citations, which stand last.
  mutating func add(_ citations: FinalCitations, of strings: StringPool) {
    let own = UInt32(layout.buffers.count - 1)
    for row in citations.rows {
      add(row.locator, of: strings, in: own)
      add(row.passage, of: strings, in: own)
    }
  }

  /// The graph's number of a string of the builder: a tag's, or one of a citation.
  func number(of string: StringID) -> UInt32 { numbers[Int(string.index)] }

  private mutating func add(_ string: StringID, of strings: StringPool, in buffer: UInt32) {
    guard numbers[Int(string.index)] == .max else { return }
    numbers[Int(string.index)] = UInt32(layout.count)
    layout.append(strings.range(string), of: buffer)
  }

  /// Tags come first, so that their numbers are small: these take the place of the builder's.
  private mutating func addTags(_ strings: StringPool, in buffer: UInt32) {
    var isTag = Array(repeating: false, count: strings.count)
    for tag in literalTags { isTag[Int(tag)] = true }
    let tags = isTag.indices.filter { isTag[$0] }.map { StringID(UInt32($0)) }
    for tag in tags.sorted(by: { strings.isOrdered($0, before: $1) }) {
      add(tag, of: strings, in: buffer)
    }
    for place in literalTags.indices { literalTags[place] = numbers[Int(literalTags[place])] }
  }
}
