import AnnalsPlatform
import Chronology

/// The stages from what was put in to a graph's region.
///
/// Entities, literals, citations and claims are numbered anew in canonical order, so that what was
/// put in first or last, or on which sheet, makes no difference: the same claims give the same graph.
struct Freezing: ~Copyable {
  let vocabulary: Vocabulary
  let settings: ChronologySettings
  /// The builder's own sheet, into which the entities and citations of the others went.
  var sheet: Sheet
  let parts: [Part]
  let workers: Int
  var writer = RegionWriter()

  init(_ builder: consuming GraphBuilder, _ sheets: [(Sheet, EntityMap)], workers: Int) {
    vocabulary = builder.vocabulary
    settings = builder.settings
    sheet = builder.sheet
    self.workers = workers
    var parts: [Part] = []
    for (other, entities) in sheets { parts.append(Part(other, entities, into: &sheet)) }
    parts.insert(Part(own: sheet), at: 0)
    for i in parts.indices.dropFirst() {
      parts[i].firstClaim = parts[i - 1].firstClaim + UInt32(parts[i - 1].claims.count)
      parts[i].firstLiteral = parts[i - 1].firstLiteral + UInt32(parts[i - 1].literals.count)
    }
    self.parts = parts
  }

  consuming func result() -> GraphBuilder.Frozen {
    let times = Datings(parts, &sheet, vocabulary).rows
    let merged = MergedLiterals(parts, tags: sheet.strings, workers: workers)
    let ids = DraftIDs(sheet.entities, sheet.strings, workers: workers)
    let numbering = EntityNumbering(sheet.entities, times, ids, strings: sheet.strings, vocabulary)
    var claims = FinalClaims(parts, numbering, merged, workers: workers)
    let citations = FinalCitations(sheet.citations, numbering, strings: sheet.strings, &claims)
    let strings = FinalStrings(sheet, numbering, merged, claims, citations, ids)
    write(claims)
    write(citations, strings)
    write(strings, entityCount: numbering.numberOf.count)
    writer.add(.kindStarts, numbering.kindStarts)
    let dates = FinalDates(sheet.entities, numbering)
    write(dates)
    write(FinalTimes(times, numbering, claims, dates), dates, entityCount: numbering.numberOf.count)
    writeIncoming(claims, entities: numbering.numberOf.count)
    writeNames(strings, merged, claims)
    writer.add(.settings, settings.encoded())
    writer.add(.declarations, vocabulary.encodedDeclarations())
    return GraphBuilder.Frozen(
      graph: writer.graph(workers: workers), entities: numbering.numberOf.map { EntityID($0) },
      origins: claims.origins)
  }

  private mutating func write(_ claims: FinalClaims) {
    writer.add(.claimSubjects, claims.subjectStarts)
    writer.add(.subjectSamples, SubjectSamples.samples(starts: claims.subjectStarts))
    writer.add(.claimRelation, narrow: .claimRelationNarrow, claims.relations)
    writer.add(.claimValue, claims.values)
    writer.add(.qualifierClaim, claims.qualifierClaims)
    writer.add(.qualifierRelation, claims.qualifierRelations)
    writer.add(.qualifierValue, claims.qualifierValues)
  }

  private mutating func write(_ citations: FinalCitations, _ strings: FinalStrings) {
    writer.add(.citationSource, citations.sources)
    writer.add(.citationLocator, citations.rows.map { strings.number(of: $0.locator) })
    writer.add(.citationPassage, citations.rows.map { strings.number(of: $0.passage) })
    writer.add(.citationSetStarts, citations.setStarts)
    writer.add(.citationSetMembers, citations.setMembers)
    writer.add(.claimCitations, citations.setOfClaim)
  }

  private mutating func write(_ strings: FinalStrings, entityCount: Int) {
    writer.add(.literalKind, strings.literalKinds)
    writer.add(.literalTag, narrow: .literalTagNarrow, strings.literalTags)
    writer.add(
      .stringRuns,
      [
        UInt32(strings.firstEntity), UInt32(entityCount), UInt32(strings.firstLiteral),
        UInt32(strings.literalKinds.count),
      ])
    writer.add(.stringOffsets, strings.layout.offsets)
    writer.add(.stringBytes, strings.layout)
  }
}
