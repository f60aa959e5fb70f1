extension Graph {
  /// The claims about an entity, by relation and then value.
  public func claims(of entity: EntityID) -> ClaimList {
    ClaimList(columns.claimSubjects.range(at: Int(entity.index), limit: claimCount))
  }

  /// The claims about an entity in one relation (not the cases of it).
  public func claims(of entity: EntityID, _ relation: RelationID) -> ClaimList {
    let all = columns.claimSubjects.range(at: Int(entity.index), limit: claimCount)
    let low = columns.claimRelation.lowerBound(of: relation.index, in: all)
    var high = low
    if all.count > 32 {
      high =
        relation.index == .max
        ? all.upperBound
        : columns.claimRelation.lowerBound(of: relation.index + 1, in: low..<all.upperBound)
    } else {
      while high < all.upperBound, columns.claimRelation[high] == relation.index { high += 1 }
    }
    return ClaimList(low..<high)
  }

  /// The claims that have an entity as their value, by relation and then subject.
  public func claims(with value: EntityID) -> IncomingClaims {
    IncomingClaims(
      graph: self,
      run: columns.incomingEntityStarts.range(
        at: Int(value.index), limit: columns.incomingEntityClaims.count))
  }

  /// The claims in one relation that have an entity as their value, by subject.
  public func claims(with value: EntityID, _ relation: RelationID) -> IncomingClaims {
    let all = columns.incomingEntityStarts.range(
      at: Int(value.index), limit: columns.incomingEntityClaims.count)
    func first(notBefore wanted: Int) -> Int {
      var low = all.lowerBound
      var high = all.upperBound
      while low < high {
        let middle = (low + high) / 2
        let claim = columns.incomingEntityClaims[middle]
        if Int(columns.claimRelation[claim]) < wanted { low = middle + 1 } else { high = middle }
      }
      return low
    }
    let low = first(notBefore: Int(relation.index))
    return IncomingClaims(graph: self, run: low..<first(notBefore: Int(relation.index) + 1))
  }

  /// The entity a claim is about.
  /// - Complexity: O(1) but for entities without claims.
  public func subject(of claim: ClaimID) -> EntityID {
    let (starts, samples) = (columns.claimSubjects, columns.subjectSamples)
    let sample = Int(claim.index) / SubjectSamples.distance
    let last = max(entityCount - 1, 0)
    var low = min(Int(samples[sample]), last)
    var high = sample + 1 < samples.count ? min(Int(samples[sample + 1]), last) : last
    while low < high {
      let middle = (low + high) / 2
      if starts[middle + 1] <= claim.index { low = middle + 1 } else { high = middle }
    }
    return EntityID(UInt32(low))
  }

  /// The relation of a claim.
  public func relation(of claim: ClaimID) -> RelationID {
    columns.relation(columns.claimRelation[claim.index])
  }

  /// The value of a claim.
  public func value(of claim: ClaimID) -> Value {
    value(columns.value(columns.claimValue[claim.index]))
  }

  /// The value of a claim where it is an entity (a date is one).
  public func entity(of claim: ClaimID) -> EntityID? {
    valueCode(of: claim)?.entity
  }

  package func valueCode(of claim: ClaimID) -> ValueCode? {
    Int(claim.index) < claimCount ? columns.value(columns.claimValue[claim.index]) : nil
  }

  /// The citations of a claim; none where its text named no source.
  public func citations(of claim: ClaimID) -> [Citation] {
    citationNumbers(of: claim).map { citation($0) }
  }

  /// The numbers of a claim's citations.
  package func citationNumbers(of claim: ClaimID) -> [UInt32] {
    let set = Int(columns.claimCitations[claim.index])
    return columns.citationSetStarts.range(at: set, limit: columns.citationSetMembers.count)
      .map { columns.citationSetMembers[$0] }.filter { Int($0) < citationCount }
  }

  /// How many different citations there are.
  public var citationCount: Int { columns.citationSource.count }

  /// A citation by its number; citations are sorted by source, place and passage.
  public func citation(_ number: UInt32) -> Citation {
    Citation(
      source: columns.entity(columns.citationSource[number]),
      locator: string(StringID(columns.citationLocator[number])),
      passage: string(StringID(columns.citationPassage[number])))
  }

  /// What more is said about a claim.
  public func qualifiers(of claim: ClaimID) -> [ClaimQualifier] {
    let column = columns.qualifierClaim
    var at = column.lowerBound(of: claim.index, in: 0..<column.count)
    var found: [ClaimQualifier] = []
    while at < column.count, column[at] == claim.index {
      found.append(
        ClaimQualifier(
          relation: columns.relation(columns.qualifierRelation[at]),
          value: value(columns.value(columns.qualifierValue[at]))))
      at += 1
    }
    return found
  }

  /// The value that a code stands for; the empty text where it stands for none.
  private func value(_ code: ValueCode?) -> Value {
    if let entity = code?.entity { return .entity(entity) }
    return code?.literal.map { value($0) } ?? .text("", language: "")
  }

  /// A literal.
  public func value(_ literal: LiteralID) -> Value {
    let text = string(StringID(columns.literalString[literal.index]))
    let tag = string(StringID(columns.literalTag[literal.index]))
    switch LiteralKind(rawValue: columns.literalKind[literal.index]) {
    case .number: return .number(text, unit: tag)
    case .iri: return .iri(text)
    case .typed: return .typed(text, datatype: tag)
    case .text, nil: return .text(text, language: tag)
    }
  }

  /// How many different literals there are.
  public var literalCount: Int { columns.literalString.count }

  /// The claims that have a literal as their value, by relation and then subject.
  public func claims(with literal: LiteralID) -> IncomingLiteralClaims {
    columns.incomingLiteralStarts.range(
      at: Int(literal.index), limit: columns.incomingLiteralClaims.count
    ).compactMap { columns.claim(columns.incomingLiteralClaims[$0]) }
  }
}

/// Where to look for the subject of a claim, instead of among all entities.
enum SubjectSamples {
  /// From how many claims one is noted: some thirty entities, then, are searched.
  static let distance = 64

  /// The subjects of the claims 0, 64, 128, …, from where the claims of each entity begin.
  static func samples(starts: [UInt32]) -> [UInt32] {
    var samples: [UInt32] = []
    for entity in starts.indices.dropLast() {
      while samples.count * distance < Int(starts[entity + 1]) { samples.append(UInt32(entity)) }
    }
    return samples
  }
}

/// The claims that share a literal.
public typealias IncomingLiteralClaims = [ClaimID]

/// A run of claims.
public struct ClaimList: RandomAccessCollection, Sendable {
  private let run: Range<Int>

  init(_ run: Range<Int>) { self.run = run }

  /// Zero.
  public var startIndex: Int { 0 }
  /// How many there are.
  public var endIndex: Int { run.count }

  /// The claim at a place in the run.
  public subscript(place: Int) -> ClaimID {
    ClaimID(UInt32(truncatingIfNeeded: run.lowerBound + place))
  }
}

/// The claims that lead to an entity.
public struct IncomingClaims: RandomAccessCollection, Sendable {
  let graph: Graph
  let run: Range<Int>

  /// Zero.
  public var startIndex: Int { 0 }
  /// How many there are.
  public var endIndex: Int { run.count }

  /// The claim at a place in the run.
  public subscript(place: Int) -> ClaimID {
    graph.columns.claim(graph.columns.incomingEntityClaims[run.lowerBound + place]) ?? ClaimID(0)
  }
}
