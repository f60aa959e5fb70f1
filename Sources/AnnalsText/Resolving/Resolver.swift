import AnnalsModel
import AnnalsPlatform

/// Makes one graph of many documents.
///
/// They are gone over three times, so that the order of files and of entries makes no difference: for the
/// kinds and relations that texts declare, for the entities and their names, and for the claims. The second
/// and the third time each shard is read by itself, side by side with the others; between them what the
/// shards declare is brought together, and after them what they claim.
struct Resolver: ~Copyable {
  private let preamble: Preamble
  private var register: Register
  private let workers: Int
  private var builder: GraphBuilder
  private var problems = ProblemLog()
  private var undeclared: [UndeclaredName] = []

  /// What comes of resolution.
  struct Resolved {
    var graph: Graph
    var origins: Origins
    var problems: [Problem]
    var expectations: [Expectation]
  }

  /// Reads all documents.
  ///
  /// The trees, larger than the texts, are given back before the graph is laid out.
  static func resolve(_ shards: consuming [Shard], isStrict: Bool, workers: Int) -> Resolved {
    let (register, claims) = read(shards, isStrict: isStrict, workers: workers)
    _ = consume shards
    return Resolver(register, workers: workers).finish(claims)
  }

  /// What shards declare, and what each of them claims.
  private static func read(
    _ shards: [Shard], isStrict: Bool, workers: Int
  ) -> (Register, [ShardClaims]) {
    let preamble = Preamble(shards.flatMap(\.documents))
    let declarations = Workers.map(shards.count, among: workers) {
      DeclarationReader.read(shards[$0], preamble)
    }
    let register = Register(
      shards, declarations, preamble, isStrict: isStrict, workers: workers)
    let from = FromLine.before(shards)
    let claims = Workers.map(shards.count, among: workers) { number in
      ClaimResolver.resolve(
        shards[number], register, subjects: register.subjects[number],
        quotations: register.quotations[number], from: from[number])
    }
    return (register, claims)
  }

  private init(_ register: consuming Register, workers: Int) {
    self.workers = workers
    preamble = register.preamble
    builder = GraphBuilder(vocabulary: preamble.vocabulary, register.takeSheet())
    self.register = register
  }

  private consuming func finish(_ claims: consuming [ShardClaims]) -> Resolved {
    problems.record(preamble.problems)
    problems.record(register.problems)
    var claims = claims
    let maps = claims.map { builder.adopt($0.sheet) }
    for shard in claims { problems.record(shard.problems) }
    settleOrdinals(&claims, maps)
    settleUndeclared(claims, maps)
    register.forgetNames()
    builder.settings = preamble.settings.settled()
    let places = [[]] + claims.map(\.origins)
    let sheets = zip(claims, maps).map { ($0.sheet, $1) }
    claims = []
    let frozen = builder.freeze(with: sheets, workers: workers)
    let origins = Origins(
      frozen.origins, places: places,
      headings: register.headings.renumbered(frozen.entities, count: frozen.graph.entityCount),
      undeclared: undeclared)
    if register.isStrict {
      for problem in UndeclaredNames.problems(frozen.graph, origins, isStrict: true) {
        problems.record(problem)
      }
    }
    return Resolved(
      graph: frozen.graph, origins: origins, problems: problems.problems,
      expectations: preamble.expectations)
  }

  /// Puts in the numbers that events have in series.
  ///
  /// An event of two series has two numbers: each then says in which series it counts.
  private func settleOrdinals(_ claims: inout [ShardClaims], _ maps: [EntityMap]) {
    var seriesOf: [EntityID: EntityID] = [:]
    var several: Set<EntityID> = []
    for (shard, map) in zip(claims, maps) {
      for use in shard.ordinals {
        if let known = seriesOf[map[use.event]], known != map[use.series] {
          several.insert(map[use.event])
        }
        seriesOf[map[use.event]] = map[use.series]
      }
    }
    for i in claims.indices {
      for use in claims[i].ordinals {
        let isOneOfSeveral = several.contains(maps[i][use.event])
        claims[i].sheet.claim(
          use.event, .ordinal, use.value, citations: use.citations,
          qualifiers: isOneOfSeveral ? [QualifierCode(.series, ValueCode(use.series))] : [])
        claims[i].origins.append(use.origin)
      }
    }
  }
}

// MARK: Undeclared names

extension Resolver {
  private typealias Use = ClaimResolver.UndeclaredUse

  /// Gives the names that nobody declared their kinds: the kind that most of their uses can have.
  private mutating func settleUndeclared(_ claims: [ShardClaims], _ maps: [EntityMap]) {
    let undeclared = uses(claims, maps)
    for entity in undeclared.keys.sorted() {
      let uses = undeclared[entity] ?? []
      let kind = commonKind(uses)
      builder.setKind(of: entity, to: kind)
      let isReported =
        isUnsteady(uses, kind, entity) || isPartedFullwidth(uses, entity)
        || isMisread(uses, entity) || isFaulty(uses, entity, kind)
      guard let first = uses.min(by: { $0.span < $1.span }) else { continue }
      self.undeclared.append(
        UndeclaredName(
          name: builder.id(of: entity), kind: kind, relation: first.relation, span: first.span,
          isReported: isReported))
    }
    self.undeclared.sort { $0.span < $1.span }
  }

  /// Says of bare words what shows in themselves: that they are several names, or none.
  private mutating func isFaulty(_ uses: [Use], _ entity: EntityID, _ kind: KindID) -> Bool {
    let name = builder.id(of: entity)
    guard let use = bareUse(uses, name),
      let fault = NameFault.find(
        in: name, isPerson: kind == .person, isTopic: kind == .topic, isKnown: { isDeclared($0) })
    else { return false }
    let start = use.span.start
    record(
      fault.mistake,
      SourceSpan(use.span.source, start + fault.place.lowerBound, start + fault.place.upperBound),
      fault.words + (fault.mistake == .namePlaceholder ? [preamble.vocabulary[kind].name] : []))
    return true
  }

  /// True of a name that an entity which is declared has, as its id or besides.
  private func isDeclared(_ name: String) -> Bool {
    if let entity = builder.existingEntity(name) {
      return Int(entity.index) < register.declaredCount
    }
    let bytes = Array(name.utf8)
    return register.fit(bytes.span, hash: StringPool.hash(bytes.span)) != .nobody
  }

  /// The first use of a name without quotation marks: only bare words are as long as the name is.
  private func bareUse(_ uses: [Use], _ name: String) -> Use? {
    uses.filter { $0.span.range.count == name.utf8.count }.min { $0.span < $1.span }
  }

  /// Says that bare words were taken for one name where full-width marks were meant to part them.
  ///
  /// In quotation marks they are part of the name; only bare words are as long as the name is.
  private mutating func isPartedFullwidth(_ uses: [Use], _ entity: EntityID) -> Bool {
    let name = builder.id(of: entity)
    guard
      let (offset, mark) = FullwidthMark.first(in: name, where: { [",", "["].contains($0.plain) }),
      let use = bareUse(uses, name)?.span
    else { return false }
    let start = use.start + offset
    record(
      .punctuationFullwidth, SourceSpan(use.source, start, start + mark.wide.utf8.count),
      [mark.wide, mark.plain])
    return true
  }

  /// Says of a name that has a time or a number in it where that has its place.
  private mutating func isMisread(_ uses: [Use], _ entity: EntityID) -> Bool {
    let name = builder.id(of: entity)
    guard let use = bareUse(uses, name) else { return false }
    let ordinal = use.relation == .series ? MisreadName.ordinal(in: name) : nil
    guard let found = ordinal ?? MisreadName.time(in: name) else { return false }
    let start = use.span.start
    let span = SourceSpan(
      use.span.source, start + found.place.lowerBound, start + found.place.upperBound)
    let written = String(decoding: Array(name.utf8)[found.place], as: UTF8.self)
    if ordinal != nil {
      record(.ordinalMalformed, span, [written, found.name, found.meant])
    } else {
      record(.valueDated, span, [written, found.name, found.meant])
    }
    return true
  }

  /// What all shards use each undeclared name as: one use in each relation is enough.
  private func uses(_ claims: [ShardClaims], _ maps: [EntityMap]) -> [EntityID: [Use]] {
    var all: [EntityID: [Use]] = [:]
    for (shard, map) in zip(claims, maps) {
      for (entity, uses) in shard.undeclared {
        for use in uses
        where all[map[entity]]?.contains(where: { $0.relation == use.relation }) != true {
          all[map[entity], default: []].append(use)
        }
      }
    }
    return all
  }

  /// The kind that most uses can have; of equals the first that a relation names.
  private func commonKind(_ uses: [Use]) -> KindID {
    let rules = preamble.tables.rules
    let narrow = uses.filter { rules.shape($0.relation) == .entity }
    guard !narrow.isEmpty else { return .topic }
    var best = (count: -1, place: Int.max, kind: KindID.topic)
    for kind in preamble.vocabulary.kindIDs where kind != .date {
      let count = narrow.count { rules.range(of: $0.relation, has: kind) }
      let place = narrow.count { rules.firstKinds[Int($0.relation.index)] != kind }
      if count > best.count || count == best.count && place < best.place {
        best = (count, place, kind)
      }
    }
    return best.kind
  }

  /// Reports a name whose uses agree on no kind; false where they do.
  private mutating func isUnsteady(_ uses: [Use], _ kind: KindID, _ entity: EntityID) -> Bool {
    let (rules, vocabulary) = (preamble.tables.rules, preamble.vocabulary)
    func fits(_ use: Use) -> Bool { rules.range(of: use.relation, has: kind) }
    guard let other = uses.filter({ !fits($0) }).min(by: { $0.span < $1.span }),
      let fitting = uses.filter(fits).min(by: { $0.span < $1.span })
    else { return false }
    let kindHere = vocabulary[rules.firstKinds[Int(other.relation.index)]].name
    record(
      .nameTwoUses, other.span, [builder.id(of: entity), kindHere, vocabulary[kind].name],
      related: [fitting.span])
    return true
  }

  private mutating func record(
    _ mistake: Mistake, _ span: SourceSpan, _ words: [String], related: [SourceSpan] = []
  ) {
    problems.record(Problem(mistake, span, words, related: related))
  }
}
