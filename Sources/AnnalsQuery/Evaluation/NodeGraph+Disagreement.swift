import AnnalsModel

extension NodeGraph {
  /// The nodes of a run of which, in a relation that has one value only, two claims that count give
  /// different values and cite different sources.
  func nodes(disagreedAbout run: NodeRun, _ scope: Scope) -> NodeRun {
    columns.claimRelation.withElements(
      narrow: { nodes(disagreedAbout: run, $0, scope) },
      wide: { nodes(disagreedAbout: run, $0, scope) })
  }

  private func nodes<Relation: FixedWidthInteger & UnsignedInteger>(
    disagreedAbout run: NodeRun, _ relations: Span<Relation>, _ scope: Scope
  ) -> NodeRun {
    var found: [UInt32] = []
    run.forEach { node in
      guard !isClaim(node) else { return }
      let all = claims(of: node).clamped(to: 0..<relations.count)
      // Nearly every entity has one claim at most in each such relation.
      if repeats(all, relations), sourcesDisagree(about: all, scope) { found.append(node) }
    }
    return NodeRun(sorted: found)
  }

  /// Whether some claims of one entity have the same relation twice where it has one value only.
  ///
  /// Without a branch in the loop: to have more than one participant is as frequent as it is not, and so
  /// would often be guessed wrongly.
  private func repeats<Relation: FixedWidthInteger & UnsignedInteger>(
    _ claims: Range<Int>, _ relations: Span<Relation>
  ) -> Bool {
    var previous = Relation.max
    var found: UInt8 = 0
    for claim in claims {
      let relation = relations[claim]
      let isRepeated: UInt8 = relation == previous ? 1 : 0
      found |= isRepeated & isSingle[Int(relation) & (isSingle.count - 1)]
      previous = relation
    }
    return found == 1
  }

  private func sourcesDisagree(about claims: Range<Int>, _ scope: Scope) -> Bool {
    let relations = columns.claimRelation
    var start = claims.lowerBound
    while start < claims.upperBound {
      let relation = relations[start]
      var end = start + 1
      while end < claims.upperBound, relations[end] == relation { end += 1 }
      if end > start + 1, isSingle[Int(relation) & (isSingle.count - 1)] == 1,
        isDisagreement(start..<end, scope)
      {
        return true
      }
      start = end
    }
    return false
  }

  private func isDisagreement(_ claims: Range<Int>, _ scope: Scope) -> Bool {
    for a in claims where scope.counts(UInt32(a), in: columns) {
      for b in claims.dropFirst(a - claims.lowerBound + 1)
      where columns.claimValue[a] != columns.claimValue[b]
        && scope.counts(UInt32(b), in: columns) && citeDifferentSources(a, b)
      {
        return true
      }
    }
    return false
  }

  private func citeDifferentSources(_ a: Int, _ b: Int) -> Bool {
    for p in citations(of: a) {
      let source = columns.citationSource[columns.citationSetMembers[p]]
      guard source < entityCount else { continue }
      for q in citations(of: b) {
        let other = columns.citationSource[columns.citationSetMembers[q]]
        if other < entityCount, other != source { return true }
      }
    }
    return false
  }

  private func citations(of claim: Int) -> Range<Int> {
    columns.citationSetStarts.range(
      at: Int(columns.claimCitations[claim]), limit: columns.citationSetMembers.count)
  }
}
