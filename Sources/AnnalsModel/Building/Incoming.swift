import AnnalsPlatform

/// Claims by what they have as their value.
struct Incoming: Sendable {
  private(set) var starts: [UInt32]
  private(set) var claims: [UInt32] = []

  /// Of each entity those that have it: by relation first, then stably by entity.
  init(entitiesOf claims: FinalClaims, _ count: Int) {
    starts = Self.starts(claims.values.lazy.compactMap { ValueCode(bits: $0).entity?.index }, count)
    let byRelation = Self.byRelation(claims)
    var next = starts
    var sorted = Array(large: UInt32(0), count: byRelation.count)
    for pair in byRelation {
      let entity = Int(pair >> 32)
      sorted[Int(next[entity])] = UInt32(truncatingIfNeeded: pair)
      next[entity] += 1
    }
    self.claims = sorted
  }

  /// Where those begin that have each of so many things as their value.
  private static func starts(_ values: some Sequence<UInt32>, _ count: Int) -> [UInt32] {
    var starts = Array(large: UInt32(0), count: count + 1)
    for value in values { starts[Int(value) + 1] += 1 }
    for thing in 0..<count { starts[thing + 1] += starts[thing] }
    return starts
  }

  /// Values that are entities, each with its claim, in the order of the relations of these.
  private static func byRelation(_ claims: FinalClaims) -> [UInt64] {
    var next = Array(repeating: 0, count: Int(claims.relations.max() ?? 0) + 2)
    for claim in 0..<claims.count where ValueCode(bits: claims.values[claim]).isEntity {
      next[Int(claims.relations[claim]) + 1] += 1
    }
    for relation in next.indices.dropFirst() { next[relation] += next[relation - 1] }
    var pairs = Array(large: UInt64(0), count: next.last ?? 0)
    for claim in 0..<claims.count {
      guard let entity = ValueCode(bits: claims.values[claim]).entity else { continue }
      let relation = Int(claims.relations[claim])
      pairs[next[relation]] = UInt64(entity.index) << 32 | UInt64(claim)
      next[relation] += 1
    }
    return pairs
  }

  /// Of each literal those that have it; few have several.
  init(literalsOf claims: FinalClaims, _ count: Int) {
    starts = Self.starts(
      claims.values.lazy.compactMap { ValueCode(bits: $0).literal?.index }, count)
    var next = starts
    var sorted = Array(large: UInt32(0), count: Int(starts[count]))
    for claim in 0..<claims.count {
      guard let literal = ValueCode(bits: claims.values[claim]).literal else { continue }
      sorted[Int(next[Int(literal.index)])] = UInt32(claim)
      next[Int(literal.index)] += 1
    }
    self.claims = sorted
    for literal in 0..<count where starts[literal + 1] - starts[literal] > 1 {
      sort(Int(starts[literal])..<Int(starts[literal + 1]), claims.relations)
    }
  }

  private mutating func sort(_ range: Range<Int>, _ relations: [UInt16]) {
    func relation(_ place: Int) -> UInt16 { relations[Int(claims[place])] }
    if zip(range, range.dropFirst()).allSatisfy({ relation($0) <= relation($1) }) { return }
    claims[range].sort { (relations[Int($0)], $0) < (relations[Int($1)], $1) }
  }
}
