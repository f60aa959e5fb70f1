import AnnalsModel
import Chronology

/// Makes one graph of many documents.
///
/// It goes over them three times, so that the order of files and of entries makes no difference:
/// first for the kinds and relations that texts declare, then for the entities and their names, last
/// for the claims. What a claim names and nobody declares is put in as it comes and gets its kind at
/// the end, from all its uses together.
struct Resolver: ~Copyable {
  let documents: [Document]
  var builder = GraphBuilder()
  var problems: [Problem] = []

  // The vocabulary, once declarations are read.
  var rules = VocabularyTables.builtin.rules
  var kindWords = VocabularyTables.builtin.kinds
  var relationWords = VocabularyTables.builtin.relations
  var declared = DeclaredWords()

  // Entities and what they are called, by number of string and of entity.
  var names = NameIndex()
  var headings: [SourceSpan?] = []
  /// Entities whose kind is in doubt: nothing is said about what they can have.
  var doubtful: Set<EntityID> = []
  /// The entity of each entry in the order of the text, and the place in that order.
  var subjects: [EntityID?] = []
  var nextSubject = 0
  /// The names of headings in the order of the text, interned when they were declared.
  var headingNames: [StringID] = []
  var nextName = 0
  var lastSubject: (entity: EntityID, id: [UInt8]) = (EntityID(.max), [])
  /// Entities with numbers below this were declared; the others are only named.
  var declaredCount = 0
  var declaredIDs: [String] = []
  /// How many more comparisons of spellings are affordable.
  var spellingBudget = 2_000_000
  var undeclared: [EntityID: [UndeclaredUse]] = [:]
  var quotations = QuotationIndex()

  // What the texts say of the chronology.
  var settings = SettingsIndex()
  var expectations: [Expectation] = []

  // Where in the text resolution is.
  var file = FileState()
  var entry = EntryState()
  var origins: [OriginSpan] = []
  var ordinals: [OrdinalUse] = []

  // What was read already.
  var dates = WordTable()
  var citationRuns = WordTable()
  var citationScratch: [UInt32] = []
  var singleSets: [UInt32] = []
  var fromRuns = WordTable()
  var fromPlaces: [SourcePlace] = []

  /// One thing said of a name that no text declares.
  struct UndeclaredUse {
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
  }

  /// A `from`: a citation, and a number that tells it from others.
  struct SourcePlace {
    var source: EntityID?
    var set: UInt32
    /// Zero where there is none.
    var salt: UInt32

    static let none = SourcePlace(source: nil, set: 0, salt: 0)
  }

  /// A number in a series, kept until it is known in how many series its event is.
  struct OrdinalUse {
    var event: EntityID
    var series: EntityID
    var value: ValueCode
    var citations: UInt32
    var origin: OriginSpan
  }

  /// The language that each file sets, or "".
  let languages: [String]
  /// Names that nobody declares are reported.
  let isStrict: Bool

  init(_ documents: [Document], isStrict: Bool) {
    self.documents = documents
    self.isStrict = isStrict
    languages = documents.map { SettingsIndex.language(of: $0) }
  }

  /// Reads all documents.
  consuming func resolve() -> Resolved {
    declareVocabulary()
    for index in documents.indices { readSettings(index) }
    for index in documents.indices { declareEntities(index) }
    settleQuotations()
    for index in documents.indices { resolveClaims(index) }
    settleOrdinals()
    settleUndeclared()
    builder.settings = settings.settled()
    return finish()
  }

  private consuming func finish() -> Resolved {
    let frozen = builder.freeze()
    var byEntity: [SourceSpan?] = Array(repeating: nil, count: frozen.graph.entityCount)
    for (draft, span) in headings.enumerated() where span != nil && draft < frozen.entities.count {
      byEntity[Int(frozen.entities[draft].index)] = span
    }
    let origins = Origins(
      claimCount: frozen.graph.claimCount, of: frozen.claims, at: origins, headings: byEntity)
    return Resolved(
      graph: frozen.graph, origins: origins, problems: problems, expectations: expectations)
  }

  /// What comes of resolution.
  struct Resolved {
    var graph: Graph
    var origins: Origins
    var problems: [Problem]
    var expectations: [Expectation]
  }
}

extension Resolver {
  mutating func record(
    _ mistake: Mistake, _ span: SourceSpan, _ words: [String] = [], related: [SourceSpan] = []
  ) {
    guard problems.count < Parser.mostProblems else { return }
    if problems.count == Parser.mostProblems - 1 {
      return problems.append(Problem(.textTooMany, SourceSpan(span.source, span.start, span.start)))
    }
    problems.append(Problem(mistake, span, words, related: related))
  }

  func span(_ node: Node) -> SourceSpan {
    SourceSpan(documents[file.document].id, Int(node.start), Int(node.end))
  }

  /// The text of a node as written, for messages.
  func text(_ node: Node) -> String { documents[file.document].source.string(node.range) }

  /// Interns a run of bytes, repaired where the file is not UTF-8.
  mutating func intern(_ bytes: Span<UInt8>, _ range: Range<Int>) -> StringID {
    if file.isMalformed {
      return builder.strings.intern(documents[file.document].source.string(range))
    }
    return builder.strings.intern(bytes.extracting(range))
  }

  /// Interns what a string, a bare word or an id stands for.
  mutating func internContent(_ bytes: Span<UInt8>, _ node: Node) -> StringID {
    let range = contentRange(node)
    if node.flags.contains(.hasEscapes) {
      let content = Escapes.unescaped(bytes, range)
      return file.isMalformed
        ? builder.strings.intern(String(decoding: content, as: UTF8.self))
        : builder.strings.intern(content.span)
    }
    return intern(bytes, range)
  }

  /// The bytes of a node without its quotation marks or angle brackets.
  func contentRange(_ node: Node) -> Range<Int> {
    let isWrapped = node.kind == .string || node.kind == .iri || node.flags.contains(.isBracketed)
    guard isWrapped else { return node.range }
    let end = Int(node.end) - (node.flags.contains(.isDamaged) ? 0 : 1)
    return Int(node.start) + 1..<max(Int(node.start) + 1, end)
  }
}
