import AnnalsModel
import AnnalsPlatform

/// Which declared entities each name fits.
///
/// The names are not copied: they stay where the shards noted them. Each of a few tables has those of one
/// share of the hashes, so that all are filled side by side.
struct NameIndex: Sendable {
  private let shards: [ShardDeclarations]
  private let tables: [Table]
  private static let tableCount = 8

  /// Who a name fits.
  enum Fit: Equatable {
    case nobody
    case one(EntityID)
    case many([EntityID])
  }

  /// A name as it was noted, and whose it is.
  struct Entry: Sendable {
    var entity: EntityID
    var shard: UInt32
    var place: UInt32
  }

  /// Indexes what entities are called; `owners` has for each shard the entity of each of its names.
  init(_ shards: [ShardDeclarations], owners: [[EntityID?]], workers: Int) {
    self.shards = shards
    tables = Workers.map(Self.tableCount, among: workers) { table in
      Table(shards, owners) { Self.table(of: $0) == table }
    }
  }

  private static func table(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash & UInt64(tableCount - 1))
  }

  func fit(_ name: Span<UInt8>, hash: UInt64) -> Fit {
    tables[Self.table(of: hash)].fit(name, hash: hash, shards)
  }

  /// The names of one share of the hashes.
  private struct Table: Sendable {
    private var slots = HashSlots()
    private var entries: [Entry] = []
    private var several: [UInt32: [EntityID]] = [:]
    /// As many as a message lists: a million people of one name are as ambiguous as eight.
    private static let most = 8

    init(
      _ shards: [ShardDeclarations], _ owners: [[EntityID?]], _ isOurs: (UInt64) -> Bool
    ) {
      for (shard, found) in shards.enumerated() {
        for (owner, name) in zip(owners[shard], found.names) {
          let hash = found.strings.hash(name)
          guard let owner, isOurs(hash) else { continue }
          add(Entry(entity: owner, shard: UInt32(shard), place: name), hash, shards)
        }
      }
    }

    private mutating func add(_ entry: Entry, _ hash: UInt64, _ shards: [ShardDeclarations]) {
      let known = slots.find(hash: hash, orInsert: UInt32(entries.count)) { known in
        Self.isSame(entries[Int(known)], entry, shards)
      }
      guard let known else { return entries.append(entry) }
      let first = entries[Int(known)].entity
      if first == entry.entity { return }
      let others = several[known] ?? [first]
      if others.count < Self.most, !others.contains(entry.entity) {
        several[known] = others + [entry.entity]
      }
    }

    private static func isSame(_ a: Entry, _ b: Entry, _ shards: [ShardDeclarations]) -> Bool {
      shards[Int(a.shard)].strings.withString(a.place) { words, _ in
        shards[Int(b.shard)].strings.withString(b.place) { others, _ in
          isSameBytes(words, others)
        }
      }
    }

    func fit(_ name: Span<UInt8>, hash: UInt64, _ shards: [ShardDeclarations]) -> Fit {
      let found = slots.find(hash: hash) { number in
        let entry = entries[Int(number)]
        return shards[Int(entry.shard)].strings.withString(entry.place) { words, _ in
          isSameBytes(words, name)
        }
      }
      guard let found else { return .nobody }
      return several[found].map { .many($0) } ?? .one(entries[Int(found)].entity)
    }
  }
}
