import AnnalsModel
import AnnalsPlatform
import Chronology

/// Puts in the claims of a shard, on a sheet over the entities that are declared.
///
/// What a claim names and nobody declares is put in as it comes; it gets its kind when all shards are
/// resolved, from all its uses together.
struct ClaimResolver {
  let shard: Shard
  let known: Register
  /// The kinds of the declared entities.
  let kinds: [KindID]
  let vocabulary: Vocabulary
  let rules: RelationRules
  let relationWords: WordTable
  var sheet: Sheet
  var problems = ProblemLog()

  /// The entity of each entry in the order of the text, those of quotations, and the places in that order.
  let subjects: [EntityID?]
  let quotations: [EntityID?]
  var nextSubject = 0
  var nextQuotation = 0
  var undeclared: [EntityID: [UndeclaredUse]] = [:]

  // Where in the text resolution is.
  var file = FileState()
  var entry = EntryState()
  var origins: [OriginSpan] = []
  var ordinals: [OrdinalUse] = []

  // What was read already.
  var mentions = WordTable()
  var plainDates = PlainDates()
  var dates = WordTable()
  var shortLiterals = WordTable()
  var citationRuns = WordTable()
  var citationScratch: [UInt32] = []
  var lastFrom: FromRead?
  /// What is named often; looking it up there waits for memory once, among all names four times.
  static let mostMentions = 1 << 17

  /// One thing said of a name that no text declares.
  struct UndeclaredUse: Sendable {
    var relation: RelationID
    var span: SourceSpan
  }

  /// What holds for one file.
  struct FileState {
    var language = StringID.empty
    var from = SourcePlace.none
    /// Bytes that are no UTF-8 were reported; they go in repaired.
    var isMalformed = false
    var document = 0
    var source: UInt32 = 0
  }

  /// What holds for one entry.
  struct EntryState {
    var subject: EntityID?
    var kind = KindID.event
    var from = SourcePlace.none
    /// What a quotation's own facts have where they name no source: the quotation's citation.
    var inherited: UInt32?
    var lacksSource = false
    /// The heading's citations, until it is known that what stands beneath has the same source.
    var headingCitations: Range<Int>?
  }

  /// A `from`: a citation, and a number that tells it from others.
  struct SourcePlace {
    var source: EntityID?
    var set: UInt32
    /// Zero where there is none.
    var salt: UInt32

    static let none = SourcePlace(source: nil, set: 0, salt: 0)
  }

  /// The `from` that was read last, under what: an entry's is asked for by its heading and by itself.
  struct FromRead {
    var node: UInt32
    var document: Int
    var outer: UInt32
    var place: SourcePlace
  }

  /// A number in a series, kept until it is known in how many series its event is.
  struct OrdinalUse: Sendable {
    var event: EntityID
    var series: EntityID
    var value: ValueCode
    var citations: UInt32
    var origin: OriginSpan
  }

  init(_ shard: Shard, _ known: Register, subjects: [EntityID?], quotations: [EntityID?]) {
    self.shard = shard
    self.known = known
    self.subjects = subjects
    self.quotations = quotations
    kinds = known.sheet.kinds
    vocabulary = known.preamble.vocabulary
    rules = known.preamble.tables.rules
    relationWords = known.preamble.tables.relations
    // Measured: a claim has from three nodes to four.
    let claims = shard.documents.reduce(0) { $0 + $1.nodes.count * 3 / 8 }
    origins.reserveLarge(claims)
    sheet = Sheet(
      over: known.sheet, expecting: claims,
      texts: shard.documents.prefix(Sheet.mostTexts).map(\.source.bytes))
  }

  /// The claims of a shard; `from` has for each document the `from` line of the same text that stands last
  /// before it, where the text was cut.
  static func resolve(
    _ shard: Shard, _ known: Register, subjects: [EntityID?], quotations: [EntityID?],
    from: [FromLine?]
  ) -> ShardClaims {
    var resolver = ClaimResolver(shard, known, subjects: subjects, quotations: quotations)
    for number in shard.documents.indices { resolver.resolve(number, after: from[number]) }
    return ShardClaims(
      sheet: resolver.sheet, problems: resolver.problems, origins: resolver.origins,
      ordinals: resolver.ordinals, undeclared: resolver.undeclared)
  }
}

/// What comes of resolving a shard.
struct ShardClaims: Sendable {
  var sheet: Sheet
  var problems: ProblemLog
  var origins: [OriginSpan]
  var ordinals: [ClaimResolver.OrdinalUse]
  var undeclared: [EntityID: [ClaimResolver.UndeclaredUse]]
}

/// A `from` at the margin.
struct FromLine: Sendable {
  var document: Document
  var line: Int

  /// For each document of each shard, the last `from` of the same text in the documents before it.
  static func before(_ shards: [Shard]) -> [[FromLine?]] {
    var last: FromLine?
    return shards.map { shard in
      shard.documents.map { document in
        let before = last?.document.id == document.id ? last : nil
        if let line = document.preamble.last(where: { document.nodes[$0].kind == .from }) {
          last = FromLine(document: document, line: line)
        }
        return before
      }
    }
  }
}

extension ClaimResolver {
  mutating func record(
    _ mistake: Mistake, _ span: SourceSpan, _ words: [String] = [], related: [SourceSpan] = []
  ) {
    problems.record(Problem(mistake, span, words, related: related))
  }

  var document: Document { shard.documents[file.document] }

  /// Asked for without the document, which is dear to copy.
  var sourceID: SourceID { SourceID(Int(file.source)) }

  func span(_ node: Node) -> SourceSpan {
    SourceSpan(sourceID, Int(node.start), Int(node.end))
  }

  /// The text of a node as written, for messages.
  func text(_ node: Node) -> String { document.source.string(node.range) }

  /// Interns a run of bytes, repaired where the file is not UTF-8.
  mutating func intern(_ bytes: Span<UInt8>, _ range: Range<Int>) -> StringID {
    if file.isMalformed { return sheet.strings.intern(document.source.string(range)) }
    return sheet.strings.intern(bytes.extracting(range))
  }

  /// Interns what a string, a bare word or an id stands for.
  mutating func internContent(_ bytes: Span<UInt8>, _ node: Node) -> StringID {
    if file.isMalformed || node.flags.contains(.hasEscapes) {
      return sheet.strings.intern(document.repairedContent(of: node).span)
    }
    return sheet.strings.intern(bytes.extracting(node.content))
  }

  /// A literal of what a node stands for; long words stay where they are.
  mutating func literal(
    _ kind: LiteralKind, _ bytes: Span<UInt8>, _ node: Node, _ tag: StringID
  ) -> ValueCode {
    if file.isMalformed || node.flags.contains(.hasEscapes) {
      return sheet.literal(kind, internContent(bytes, node), tag)
    }
    return literal(kind, bytes, node.content, tag)
  }

  /// A literal of a run of bytes; short ones, which often come again, are remembered.
  mutating func literal(
    _ kind: LiteralKind, _ bytes: Span<UInt8>, _ range: Range<Int>, _ tag: StringID
  ) -> ValueCode {
    let words = bytes.extracting(range)
    guard file.document < Sheet.mostTexts else {
      return sheet.literal(kind, sheet.strings.intern(words), tag)
    }
    guard words.count <= WordTable.shortest else {
      return sheet.literal(kind, words, at: range, ofText: file.document, tag)
    }
    let salt = tag.index << 2 | UInt32(kind.rawValue)
    if let known = shortLiterals.find(words, salt: salt) { return ValueCode(bits: known) }
    let code = sheet.literal(kind, words, at: range, ofText: file.document, tag)
    shortLiterals.insert(words, salt: salt, code.bits)
    return code
  }

  /// What an entity is, declared or not.
  func kind(of entity: EntityID) -> KindID {
    Int(entity.index) < kinds.count ? kinds[Int(entity.index)] : sheet.kind(of: entity)
  }

  func id(of entity: EntityID) -> String {
    Int(entity.index) < known.sheet.entityCount
      ? known.sheet.id(of: entity) : sheet.id(of: entity)
  }

  func heading(_ entity: EntityID) -> SourceSpan? { known.headings[entity] }
}
