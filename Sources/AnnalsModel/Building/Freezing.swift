import AnnalsPlatform
import Chronology

/// The stages from what was put in to a graph's region.
///
/// Entities, literals, citations and claims are numbered anew in canonical order, so that what was
/// put in first or last, or on which sheet, makes no difference: the same claims give the same graph.
/// Stages that ask nothing of each other go on side by side, and what is done with is given back.
struct Freezing: ~Copyable {
  private let vocabulary: Vocabulary
  private let settings: ChronologySettings
  /// The builder's own sheet, into which the entities and citations of the others went.
  private var sheet: Sheet
  private var parts: [Part]
  private let workers: Int

  init(_ builder: consuming GraphBuilder, _ sheets: consuming [(Sheet, EntityMap)], workers: Int) {
    vocabulary = builder.vocabulary
    settings = builder.settings
    sheet = builder.sheet
    self.workers = workers
    parts = []
    for (other, entities) in sheets { parts.append(Part(other, entities, into: &sheet)) }
    parts.insert(Part(own: sheet), at: 0)
    sheet.giveAwayClaims()
    for i in parts.indices.dropFirst() {
      parts[i].firstClaim = parts[i - 1].firstClaim + UInt32(parts[i - 1].claims.count)
      parts[i].firstLiteral = parts[i - 1].firstLiteral + UInt32(parts[i - 1].literals.count)
    }
  }

  consuming func result() -> GraphBuilder.Frozen {
    let times = Datings(parts, &sheet, vocabulary, workers: workers).rows
    let (entities, merged) = numbered(times)
    let numbering = entities.numbering
    let claims = FinalClaims(takeParts(), numbering, merged, workers: workers)
    let words = WordStages(
      sheet: sheet, entities: entities, merged: merged, claims: claims,
      language: settings.language, workers: workers)
    let links = LinkStages(
      columns: sheet.entities, times: times, numbering: numbering, claims: claims, workers: workers)
    var (writer, others) = Workers.both(among: workers) {
      words.written()
    } and: {
      links.written()
    }
    writer.add(others)
    writer.add(.kindStarts, numbering.kindStarts)
    writer.add(.settings, settings.encoded())
    writer.add(.declarations, vocabulary.encodedDeclarations())
    return GraphBuilder.Frozen(
      graph: writer.graph(workers: workers), entities: numbering.numberOf.map { EntityID($0) },
      origins: claims.origins)
  }

  private func numbered(_ times: [TimeRow]) -> (NumberedEntities, MergedLiterals) {
    let (sheet, parts, vocabulary, workers) = (sheet, parts, vocabulary, workers)
    return Workers.both(among: workers) {
      NumberedEntities(sheet, times, vocabulary, workers: workers)
    } and: {
      MergedLiterals(parts, tags: sheet.strings, workers: workers)
    }
  }

  /// Gives the parts away: nothing is asked of their claims after that.
  private mutating func takeParts() -> [Part] {
    let taken = parts
    parts = []
    return taken
  }
}

/// The graph's numbers of entities, and what is asked of their ids.
private struct NumberedEntities: Sendable {
  let ids: DraftIDs
  let numbering: EntityNumbering

  init(_ sheet: Sheet, _ times: [TimeRow], _ vocabulary: Vocabulary, workers: Int) {
    ids = DraftIDs(sheet.entities, sheet.strings, workers: workers)
    numbering = EntityNumbering(
      sheet.entities, times, ids, strings: sheet.strings, vocabulary, workers: workers)
  }
}

/// The stages that have to do with words: citations, strings, names.
private struct WordStages: Sendable {
  let sheet: Sheet
  let entities: NumberedEntities
  let merged: MergedLiterals
  let claims: FinalClaims
  /// The chronology's language.
  let language: String
  let workers: Int

  func written() -> RegionWriter {
    var (citations, strings) = Workers.both(among: workers) {
      FinalCitations(sheet.citations, entities.numbering, strings: sheet.strings, claims)
    } and: {
      FinalStrings(sheet, entities.numbering, merged, claims, entities.ids)
    }
    strings.add(citations, of: sheet.strings)
    var writer = RegionWriter()
    writer.add(citations, strings)
    writer.add(strings, entityCount: entities.numbering.numberOf.count)
    let language = sheet.strings.find(language).map { strings.number(of: $0) }
    let naming = NameWriter(
      strings: strings, merged: merged, claims: claims, language: language ?? .max,
      undated: 0..<entities.numbering.numberOf.count - sheet.entities.dates.count)
    naming.write(to: &writer, workers: workers)
    return writer
  }
}

/// The stages that have to do with what is linked: times, claims, and the ways back from values.
private struct LinkStages: Sendable {
  let columns: EntityColumns
  let times: [TimeRow]
  let numbering: EntityNumbering
  let claims: FinalClaims
  let workers: Int

  func written() -> RegionWriter {
    var (times, ways) = Workers.both(among: workers) {
      writtenTimes()
    } and: {
      writtenWays()
    }
    times.add(ways)
    times.add(claims)
    return times
  }

  private func writtenTimes() -> RegionWriter {
    var writer = RegionWriter()
    let dates = FinalDates(columns, numbering)
    writer.add(dates)
    writer.add(
      FinalTimes(times, numbering, claims, dates), dates, entityCount: numbering.numberOf.count)
    return writer
  }

  /// The claims by value: of each entity and of each literal, those that have it as their value, by
  /// relation and then subject (claim numbers go by subject).
  private func writtenWays() -> RegionWriter {
    let (entities, literals) = Workers.both(among: workers) {
      Incoming(entitiesOf: claims, numbering.numberOf.count)
    } and: {
      Incoming(literalsOf: claims, claims.literals.count)
    }
    var writer = RegionWriter()
    writer.add(.incomingEntityStarts, entities.starts)
    writer.add(.incomingEntityClaims, entities.claims)
    writer.add(.incomingLiteralStarts, literals.starts)
    writer.add(.incomingLiteralClaims, literals.claims)
    return writer
  }
}

extension RegionWriter {
  fileprivate mutating func add(_ claims: FinalClaims) {
    add(.claimSubjects, claims.subjectStarts)
    add(.subjectSamples, SubjectSamples.samples(starts: claims.subjectStarts))
    add(.claimRelation, narrow: .claimRelationNarrow, claims.relations)
    add(.claimValue, claims.values)
    add(.qualifierClaim, claims.qualifierClaims)
    add(.qualifierRelation, claims.qualifierRelations)
    add(.qualifierValue, claims.qualifierValues)
  }

  fileprivate mutating func add(_ citations: FinalCitations, _ strings: FinalStrings) {
    add(.citationSource, citations.sources)
    add(.citationLocator, citations.rows.map { strings.number(of: $0.locator) })
    add(.citationPassage, citations.rows.map { strings.number(of: $0.passage) })
    add(.citationSetStarts, citations.setStarts)
    add(.citationSetMembers, citations.setMembers)
    add(.claimCitations, citations.setOfClaim)
  }

  fileprivate mutating func add(_ strings: FinalStrings, entityCount: Int) {
    add(.literalKind, strings.literalKinds)
    add(.literalTag, narrow: .literalTagNarrow, strings.literalTags)
    add(
      .stringRuns,
      [
        UInt32(strings.firstEntity), UInt32(entityCount), UInt32(strings.firstLiteral),
        UInt32(strings.literalKinds.count),
      ])
    add(.stringOffsets, strings.layout.offsets)
    add(.stringBytes, strings.layout)
  }

  /// The bounds of each date at face value, and as wide as its qualifiers make it.
  fileprivate mutating func add(_ dates: FinalDates) {
    add(.dateEarliestBegin, dates.bounds.map(\.earliestBegin.rawValue))
    add(.dateLatestBegin, dates.bounds.map(\.latestBegin.rawValue))
    add(.dateEarliestEnd, dates.bounds.map(\.earliestEnd.rawValue))
    add(.dateLatestEnd, dates.bounds.map(\.latestEnd.rawValue))
    add(.dateEarliestBeginWide, dates.possible.map(\.earliestBegin.rawValue))
    add(.dateLatestBeginWide, dates.possible.map(\.latestBegin.rawValue))
    add(.dateEarliestEndWide, dates.possible.map(\.earliestEnd.rawValue))
    add(.dateLatestEndWide, dates.possible.map(\.latestEnd.rawValue))
  }

  /// The time index: rows by their widest begin, with the latest end so far in blocks above them.
  fileprivate mutating func add(_ times: FinalTimes, _ dates: FinalDates, entityCount: Int) {
    add(.timeEntity, times.rows.map(\.entity))
    add(.timeClaim, times.rows.map(\.claim))
    add(.timeDate, times.rows.map(\.date))
    let bounds = times.rows.map { dates.possible(of: $0.date) }
    add(.timeBegin, bounds.map { $0?.earliestBegin.rawValue ?? 0 })
    add(.timeLastEnd, ImplicitTree.greatest(of: bounds.map { $0?.latestEnd.rawValue ?? 0 }))
    let byEntity = Buckets(times.rows.map(\.entity), count: entityCount)
    add(.timeOfEntityStarts, byEntity.starts)
    add(.timeOfEntityRows, byEntity.places)
  }
}
