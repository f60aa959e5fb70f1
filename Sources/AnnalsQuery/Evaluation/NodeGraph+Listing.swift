import AnnalsModel
import Chronology

/// What a condition lists from an index: the nodes that meet it, and where it is wanted, those that meet
/// it if each date that is only possibly so is taken to be.
struct Listed {
  var run: NodeRun
  var loose: NodeRun?
}

extension NodeGraph {
  // MARK: Time

  /// About how many rows of the time index are looked at to list what lies in some spans.
  func estimate(_ spans: [TimeSpan]) -> Int {
    let begins = columns.timeBegin
    return spans.reduce(0) { sum, span in
      let low = begins.lowerBound(of: span.begin.rawValue, in: 0..<begins.count)
      return sum + begins.lowerBound(of: span.end.rawValue, in: low..<begins.count) - low
    }
  }

  /// The entities of a range with a date in some spans; with `isLoose` also those that possibly have one,
  /// found in the same pass.
  func nodes(
    in spans: [TimeSpan], _ strength: TimeCondition.Strength, within range: Range<UInt32>,
    _ scope: Scope, isLoose: Bool
  ) -> Listed {
    var found = NodeCollector(within: range)
    var loose = NodeCollector(within: range)
    let (ends, entities, dates) = (columns.timeLastEnd, columns.timeEntity, columns.timeDate)
    for span in spans where span.begin < span.end {
      graph.visitTimeRuns(from: span.begin, to: span.end) { rows in
        for row in rows where ends[row] > span.begin.rawValue {
          let (entity, date) = (entities[row], dates[row])
          guard range.contains(entity) else { continue }
          let isIn = lies(date, within: span, strength)
          guard isIn || isLoose && lies(date, within: span, .possibly),
            scope.isOpen || counts(date, asDatingOf: entity, scope)
          else { continue }
          if isIn { found.insert(entity) }
          if isLoose { loose.insert(entity) }
        }
      }
    }
    return Listed(run: found.run, loose: isLoose ? loose.run : nil)
  }

  func lies(
    _ node: UInt32, in spans: [TimeSpan], _ strength: TimeCondition.Strength, _ scope: Scope
  ) -> Bool {
    var isWithin = false
    forEachDate(of: node, scope) { date in
      if isWithin { return }
      for span in spans where lies(date, within: span, strength) {
        isWithin = true
        return
      }
    }
    return isWithin
  }

  // MARK: Links

  /// How many claims are looked at to list what is so linked, among entities of a range.
  func estimate(_ link: BoundLink, within range: Range<UInt32>) -> Int {
    // Of many others a sample tells.
    let stride = max(1, link.others.count / 256)
    var place = 0
    var sum = 0
    link.others.forEach { other in
      defer { place += 1 }
      guard place % stride == 0 else { return }
      for relation in link.forward {
        sum += count(from: other, relation, isBackward: true, within: range)
      }
      for relation in link.backward {
        sum += count(from: other, relation, isBackward: false, within: range)
      }
    }
    return sum * stride
  }

  /// The entities of a range that are so linked.
  func nodes(_ link: BoundLink, within range: Range<UInt32>, _ scope: Scope) -> NodeRun {
    var found = NodeCollector(within: range)
    link.others.forEach { other in
      for relation in link.forward {
        forEachSubject(of: other, relation, scope, within: range) { found.insert($0) }
      }
      for relation in link.backward {
        forEachValue(of: other, relation, scope) { found.insert($0) }
      }
    }
    return found.run
  }

  func isLinked(_ node: UInt32, _ link: BoundLink, _ scope: Scope) -> Bool {
    if link.isFrom { return cites(node, link.members, scope) }
    if isClaim(node), link.isOf { return link.members.contains(subject(of: node - entityCount)) }
    var isFound = false
    for relation in link.forward {
      forEachValue(of: node, relation, scope) { if link.members.contains($0) { isFound = true } }
      if isFound { return true }
    }
    for relation in link.backward {
      forEachSubject(of: node, relation, scope) { if link.members.contains($0) { isFound = true } }
      if isFound { return true }
    }
    return false
  }

  /// Whether a claim, or a counting claim about an entity, cites one of the sources.
  private func cites(_ node: UInt32, _ sources: Membership, _ scope: Scope) -> Bool {
    if isClaim(node) { return cites(claim: node - entityCount, sources) }
    for claim in claims(of: node)
    where scope.counts(UInt32(claim), in: columns) && cites(claim: UInt32(claim), sources) {
      return true
    }
    return false
  }

  private func cites(claim: UInt32, _ sources: Membership) -> Bool {
    let set = Int(columns.claimCitations[claim])
    for place in columns.citationSetStarts.range(at: set, limit: columns.citationSetMembers.count)
    where sources.contains(columns.citationSource[columns.citationSetMembers[place]]) {
      return true
    }
    return false
  }
}
