/// The columns of a graph, each where the region's section table says.
///
/// A class, so that a ``Graph`` is one reference and copying it costs nothing.
@usableFromInline package final class GraphColumns: Sendable {
  package let region: Region
  package let vocabulary: Vocabulary
  package let settings: ChronologySettings
  /// How many entities there are; what is no smaller is no entity.
  @usableFromInline package let entityCount: Int
  /// How many claims there are; what is no smaller is no claim.
  @usableFromInline package let claimCount: Int
  /// How many relations the vocabulary has.
  @usableFromInline package let relationCount: Int
  /// True where the declarations are understood, and the built-in table is the one they rest on.
  private let isVocabularyWhole: Bool

  package let stringBytes: Column<UInt8>
  package let stringOffsets: Column<UInt32>

  package let entityString: StringRun
  package let entityLabel: Column<UInt32>
  /// Where each kind begins, in the order of the kind tree.
  package let kindStarts: Column<UInt32>
  package let kindRuns: KindRuns

  package let literalKind: Column<UInt8>
  @usableFromInline package let literalString: StringRun
  package let literalTag: FittedColumn<UInt32>

  package let claimSubjects: Column<UInt32>
  /// The subject of each claim whose number is a multiple of ``SubjectSamples/distance``.
  let subjectSamples: Column<UInt32>
  package let claimRelation: FittedColumn<UInt16>
  package let claimValue: Column<UInt32>
  package let claimCitations: Column<UInt32>

  package let incomingEntityStarts: Column<UInt32>
  package let incomingEntityClaims: Column<UInt32>
  package let incomingLiteralStarts: Column<UInt32>
  package let incomingLiteralClaims: Column<UInt32>

  package let qualifierClaim: Column<UInt32>
  package let qualifierRelation: Column<UInt16>
  package let qualifierValue: Column<UInt32>

  package let citationSource: Column<UInt32>
  package let citationLocator: Column<UInt32>
  package let citationPassage: Column<UInt32>
  package let citationSetStarts: Column<UInt32>
  package let citationSetMembers: Column<UInt32>

  package let dateBounds: DateColumns
  package let dateBoundsWide: DateColumns

  package let timeEntity: Column<UInt32>
  package let timeClaim: Column<UInt32>
  package let timeDate: Column<UInt32>
  package let timeBegin: Column<Int64>
  package let timeLastEnd: Column<Int64>
  package let timeOfEntityStarts: Column<UInt32>
  package let timeOfEntityRows: Column<UInt32>

  package let nameHash: Column<UInt32>
  package let nameEntity: Column<UInt32>

  package let gramKeys: Column<UInt32>
  package let gramStarts: Column<UInt32>
  package let gramPostings: Column<UInt8>

  /// The columns that a header names; a section that is missing or not whole is an empty column.
  init(_ region: Region, _ header: RegionHeader) {
    func column<N>(_ section: Section) -> Column<N> {
      Column<N>(region, bytes: header.bytes(of: section)) ?? .empty
    }
    self.region = region
    let settingsBytes: Column<UInt8> = column(.settings)
    let declarations: Column<UInt8> = column(.declarations)
    settings = ChronologySettings(decoding: settingsBytes.array)
    let decoded = Vocabulary.decoding(declarations.array)
    isVocabularyWhole = decoded != nil
    let vocabulary = decoded ?? .builtin
    self.vocabulary = vocabulary
    relationCount = vocabulary.relations.count
    let runs: Column<UInt32> = column(.stringRuns)
    entityString = StringRun(first: runs[0], count: Int(runs[1]))
    literalString = StringRun(first: runs[2], count: Int(runs[3]))
    let said: Column<UInt32> = column(.claimValue)
    entityCount = min(entityString.count, 0x7FFF_FFFF)
    claimCount = entityCount == 0 ? 0 : min(said.count, 0x7FFF_FFFF)
    stringBytes = column(.stringBytes)
    stringOffsets = column(.stringOffsets)
    entityLabel = column(.entityLabel)
    kindStarts = column(.kindStarts)
    literalKind = column(.literalKind)
    literalTag = FittedColumn(narrow: column(.literalTagNarrow), wide: column(.literalTag))
    claimSubjects = column(.claimSubjects)
    subjectSamples = column(.subjectSamples)
    let (entities, claims, literals) = (entityCount, claimCount, literalString.count)
    func values(_ section: Section) -> Column<UInt32> {
      column(section).limited(below: entities, orLiteralsBelow: literals)
    }
    citationSource = column(.citationSource)
    citationSetStarts = column(.citationSetStarts)
    timeBegin = column(.timeBegin)
    claimRelation = FittedColumn(
      narrow: column(.claimRelationNarrow), wide: column(.claimRelation), below: relationCount)
    claimValue = values(.claimValue)
    claimCitations = column(.claimCitations).limited(below: citationSetStarts.count)
    incomingEntityStarts = column(.incomingEntityStarts)
    incomingEntityClaims = column(.incomingEntityClaims).limited(below: claims)
    incomingLiteralStarts = column(.incomingLiteralStarts)
    incomingLiteralClaims = column(.incomingLiteralClaims).limited(below: claims)
    qualifierClaim = column(.qualifierClaim)
    qualifierRelation = column(.qualifierRelation).limited(below: relationCount)
    qualifierValue = values(.qualifierValue)
    citationLocator = column(.citationLocator)
    citationPassage = column(.citationPassage)
    citationSetMembers = column(.citationSetMembers).limited(below: citationSource.count)
    dateBounds = DateColumns(
      earliestBegin: column(.dateEarliestBegin), latestBegin: column(.dateLatestBegin),
      earliestEnd: column(.dateEarliestEnd), latestEnd: column(.dateLatestEnd))
    dateBoundsWide = DateColumns(
      earliestBegin: column(.dateEarliestBeginWide), latestBegin: column(.dateLatestBeginWide),
      earliestEnd: column(.dateEarliestEndWide), latestEnd: column(.dateLatestEndWide))
    timeEntity = column(.timeEntity).limited(below: entities)
    timeClaim = column(.timeClaim)
    timeDate = column(.timeDate).limited(below: entities)
    timeLastEnd = column(.timeLastEnd)
    timeOfEntityStarts = column(.timeOfEntityStarts)
    timeOfEntityRows = column(.timeOfEntityRows).limited(below: timeBegin.count)
    nameHash = column(.nameHash)
    nameEntity = column(.nameEntity).limited(below: entities)
    gramKeys = column(.gramKeys)
    gramStarts = column(.gramStarts)
    gramPostings = column(.gramPostings)
    kindRuns = KindRuns(
      vocabulary: vocabulary, starts: kindStarts.array, entityCount: UInt32(entityCount))
  }
}

extension GraphColumns {
  /// Why the sections cannot be those of one graph, or nil where their sizes fit each other.
  ///
  /// That is all that can be known without reading them. What they hold is taken with care where it is
  /// read: a number that is no entity, claim or literal is never handed out.
  var misfit: String? {
    let (entities, claims, times) = (entityString.count, claimValue.count, timeBegin.count)
    let fits =
      !stringOffsets.isEmpty && entityLabel.count == entities
      && claimSubjects.count == entities + 1
      && [claimRelation.count, claimCitations.count].allSatisfy { $0 == claims }
      && incomingEntityStarts.count == entities + 1
      && literalString.count == literalKind.count && literalTag.count == literalKind.count
      && incomingLiteralStarts.count == literalKind.count + 1
      && timeOfEntityStarts.count == entities + 1 && timeLastEnd.count >= times
      && [timeEntity.count, timeClaim.count, timeDate.count].allSatisfy { $0 == times }
    if !fits { return "its sections are not those of one graph" }
    if !isVocabularyWhole { return "it was made by another version of annals" }
    return kindRuns.isWhole ? nil : "its kinds are not those of its entities"
  }

  /// The entity that a number from a section stands for, if there is one.
  @inlinable package func entity(_ number: UInt32) -> EntityID? {
    Int(number) < entityCount ? EntityID(number) : nil
  }

  /// The claim that a number from a section stands for, if there is one.
  @inlinable package func claim(_ number: UInt32) -> ClaimID? {
    Int(number) < claimCount ? ClaimID(number) : nil
  }

  /// A value from a section, if it is an entity or a literal that is there.
  @inlinable package func value(_ bits: UInt32) -> ValueCode? {
    let code = ValueCode(bits: bits)
    let limit = code.isEntity ? entityCount : literalString.count
    return Int(bits & 0x7FFF_FFFF) < limit ? code : nil
  }

  /// A relation from a section; one that is not in the vocabulary is the first.
  @inlinable package func relation(_ number: UInt16) -> RelationID {
    Int(number) < relationCount ? RelationID(number) : RelationID(0)
  }
}

/// The four bounds of each date node, by its place among the dates.
@usableFromInline
package struct DateColumns: Sendable {
  @usableFromInline package let earliestBegin: Column<Int64>
  @usableFromInline package let latestBegin: Column<Int64>
  @usableFromInline package let earliestEnd: Column<Int64>
  @usableFromInline package let latestEnd: Column<Int64>
}
