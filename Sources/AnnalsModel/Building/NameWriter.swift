import AnnalsPlatform

/// Finds entities by the folded form of their ids and names: pairs of a hash and an entity, sorted.
///
/// And the label of each: its first name in the chronology's language, else its first.
struct NameWriter: Sendable {
  let strings: FinalStrings
  let merged: MergedLiterals
  let claims: FinalClaims
  /// The graph's number of the chronology's language as a tag.
  let language: UInt32
  /// The entities that are no dates: these have no ids that are asked for.
  let undated: Range<Int>

  func write(to writer: inout RegionWriter, workers: Int) {
    let count = strings.entityHashes.count
    // In more parts than workers: some kinds have long names, some none.
    let shares = Workers.runs(of: 0..<count, into: workers > 1 ? workers * 8 : 1) { _ in 1 }
    let segments = Workers.map(shares.count, among: workers) { segment(shares[$0]) }
    var pairs: [UInt64] = []
    pairs.reserveLarge(segments.reduce(0) { $0 + $1.pairs.count })
    for segment in segments { pairs += segment.pairs }
    StableOrder.sortByUpperHalf(&pairs)
    writer.add(.nameHash, pairs.map { UInt32(truncatingIfNeeded: $0 >> 32) })
    writer.add(.nameEntity, pairs.map { UInt32(truncatingIfNeeded: $0) })
    writer.add(.entityLabel, segments.flatMap(\.labels))
  }

  private struct Segment: Sendable {
    var pairs: [UInt64] = []
    var labels: [UInt32] = []
  }

  private func segment(_ range: Range<Int>) -> Segment {
    var segment = Segment()
    segment.pairs.reserveCapacity(range.count * 2)
    segment.labels.reserveCapacity(range.count)
    for entity in range {
      if undated.contains(entity) {
        segment.pairs.append(UInt64(strings.entityHashes[entity]) << 32 | UInt64(entity))
      }
      segment.labels.append(appendNames(of: entity, to: &segment.pairs))
    }
    return segment
  }

  /// Appends the names and aliases of an entity; gives the label.
  private func appendNames(of entity: Int, to pairs: inout [UInt64]) -> UInt32 {
    var label = UInt32.max
    var isPreferred = false
    for claim in claims.range(of: entity) {
      let relation = RelationID(claims.relations[claim])
      // The two are the first relations of all.
      if relation > .alias { break }
      guard let number = ValueCode(bits: claims.values[claim]).literal?.index else { continue }
      pairs.append(UInt64(foldedHash(of: number)) << 32 | UInt64(entity))
      guard relation == .name else { continue }
      let fits = strings.literalTags[Int(number)] == language
      if fits == isPreferred ? number < label : fits {
        label = number
        isPreferred = fits
      }
    }
    return label
  }

  private func foldedHash(of literal: UInt32) -> UInt32 {
    let known = strings.literalHashes[Int(literal)]
    return known != 0
      ? known : merged.foldedHash(of: merged[claims.literals[Int(literal)]])
  }
}
