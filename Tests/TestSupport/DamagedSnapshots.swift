package import AnnalsModel
import Chronology

/// Snapshots made wrong at random, and a walk that asks a graph everything there is to ask.
///
/// What is wrong is wrong in one of three ways, some bytes flipped, a part cut out or repeated, a part of
/// another snapshot put in; most of the time the header is put right afterwards, so that the damage is
/// not found before it is read.
package struct DamagedSnapshots: Sendable {
  private let whole: [[UInt8]]

  /// Makes wrong what these snapshots hold.
  package init(of graphs: [Graph]) { whole = graphs.map(\.snapshot) }

  /// A damaged snapshot: the same for the same seed.
  package func snapshot(seed: UInt64) -> [UInt8] {
    var random = SeededRandom(seed: seed)
    guard var bytes = random.pick(whole), let other = random.pick(whole) else { return [] }
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      switch Int.random(in: 0..<12, using: &random) {
      case 0: cut(&bytes, &random)
      case 1, 2, 3: splice(&bytes, from: other, &random)
      case 4, 5, 6, 7: overwriteNumbers(&bytes, &random)
      default: flip(&bytes, &random)
      }
    }
    if !random.oneIn(6) { RegionHeader.repair(&bytes) }
    return bytes
  }

  private func place(_ bytes: [UInt8], _ random: inout SeededRandom) -> Int {
    // The header and the section table are small, and deserve as much damage as all the rest.
    let limit = random.oneIn(8) ? min(bytes.count, 2000) : bytes.count
    return Int.random(in: 0..<max(limit, 1), using: &random)
  }

  private func flip(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
    for _ in 0..<Int.random(in: 1...20, using: &random) where !bytes.isEmpty {
      bytes[place(bytes, &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    }
  }

  /// Puts numbers where numbers are that are likely to hurt: the greatest, the least, one too many.
  private func overwriteNumbers(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
    let nasty: [UInt32] = [.max, 0x7FFF_FFFF, 0x8000_0000, 0, 1, 64, UInt32(bytes.count)]
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let at = place(bytes, &random) / 4 * 4
      let number = random.pick(nasty) ?? 0
      for i in 0..<4 where at + i < bytes.count {
        bytes[at + i] = UInt8(truncatingIfNeeded: number >> UInt32(8 * i))
      }
    }
  }

  private func cut(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
    let a = place(bytes, &random)
    let b = min(bytes.count, a + Int.random(in: 0...300, using: &random))
    if random.oneIn(2) { bytes.removeSubrange(a..<b) } else { bytes.insert(contentsOf: bytes[a..<b], at: a) }
  }

  private func splice(
    _ bytes: inout [UInt8], from other: [UInt8], _ random: inout SeededRandom
  ) {
    let from = place(other, &random)
    let at = random.oneIn(2) ? from : place(bytes, &random)
    for i in 0..<Int.random(in: 1...500, using: &random) {
      guard at + i < bytes.count, from + i < other.count else { return }
      bytes[at + i] = other[from + i]
    }
  }
}

extension RegionHeader {
  /// Writes into a snapshot the length it has and the checksum that its header should have, whatever
  /// stands there.
  package static func repair(_ bytes: inout [UInt8]) {
    guard bytes.count >= headerSize else { return }
    var count = 0
    for i in 0..<4 { count |= Int(bytes[24 + i]) << (8 * i) }
    let size = min(bytes.count, headerSize + min(count, 10_000) * entrySize)
    for i in 0..<8 {
      bytes[16 + i] = UInt8(truncatingIfNeeded: bytes.count >> (8 * i))
      bytes[checksumPlace + i] = 0
    }
    let sum = checksum(bytes.span.extracting(0..<size).bytes)
    for i in 0..<8 { bytes[checksumPlace + i] = UInt8(truncatingIfNeeded: sum >> (8 * i)) }
  }
}

extension Graph {
  /// Asks everything there is to ask and counts the answers, so that nothing is left out as unused.
  package func askEverything() -> Int {
    var answers = settings.title.utf8.count + damagedSections().count
    for kind in vocabulary.kindIDs.prefix(60) { answers += entities(of: kind).count }
    for entity in (EntityID(0)..<EntityID(UInt32(min(entityCount, 400)))).all {
      answers += ask(entity)
    }
    for claim in [ClaimID(0), ClaimID(7), ClaimID(.max), ClaimID(UInt32(claimCount))] {
      answers += Int(subject(of: claim).index) + qualifiers(of: claim).count
    }
    for number in 0..<UInt32(min(literalCount, 100)) {
      answers += claims(with: LiteralID(number)).count
    }
    visitTimes(from: .unboundedPast, to: .unboundedFuture) { row, entity in
      answers += Int(entity.index) + Int(dating(row: row).date.index) & 1
    }
    visitTimes(from: Seconds(-600_000_000), to: Seconds(-500_000_000)) { _, _ in answers += 1 }
    for phrase in ["科技", "兴", "自立自强，", "strong s", "不"] {
      answers += literals(containing: phrase).count
    }
    answers += entities(named: "人物1").count + (entity("事件1") == nil ? 0 : 1)
    return answers
  }

  private func ask(_ entity: EntityID) -> Int {
    var answers = id(of: entity).utf8.count + label(entity).utf8.count
    answers += label(entity, language: "en").utf8.count + Int(kind(of: entity).index)
    answers += iri(of: entity).utf8.count + (edtf(entity) == nil ? 0 : 1)
    answers += bounds(of: entity) < possibleBounds(of: entity) ? 1 : 0
    for dating in datings(of: entity) { answers += Int(dating.claim?.index ?? 0) & 1 }
    for claim in claims(of: entity).prefix(50) {
      answers += vocabulary[relation(of: claim)].name.utf8.count
      answers += Int(subject(of: claim).index) & 1 + citations(of: claim).count
      if case .entity(let other) = value(of: claim) { answers += indices(of: other) }
      answers += qualifiers(of: claim).prefix(50).count
    }
    for claim in claims(with: entity).prefix(50) { answers += indices(of: claim) }
    return answers + claims(with: entity, .speaker).prefix(50).count
  }

  /// What is handed out has to be an index into a table made for this graph.
  private func indices(of entity: EntityID) -> Int {
    precondition(Int(entity.index) < entityCount, "an entity that is none")
    return 1
  }

  private func indices(of claim: ClaimID) -> Int {
    precondition(Int(claim.index) < claimCount, "a claim that is none")
    return 1
  }
}

extension Range<EntityID> {
  fileprivate var all: EntityList { EntityList(self) }
}
