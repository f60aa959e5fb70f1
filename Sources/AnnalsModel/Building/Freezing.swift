import Chronology

/// The stages from a builder's columns to a graph's region.
///
/// Entities, literals, citations and claims are numbered anew in canonical order, so that what was
/// put in first or last makes no difference: the same claims give the same graph.
struct Freezing: ~Copyable {
  var builder: GraphBuilder
  var writer = RegionWriter()

  /// The time of an entity: one row a date that it has.
  struct TimeRow {
    var entity: UInt32
    var date: UInt32
    /// The claim in the order of putting in, or nil where the row is made of `started` and `ended`.
    var claim: UInt32?
  }

  init(_ builder: consuming GraphBuilder) { self.builder = builder }

  consuming func result(indexingText: Bool) -> GraphBuilder.Frozen {
    let order = ClaimBuckets(builder.claims, entityCount: builder.entities.count)
    let times = timeRows(order)
    let entityOf = numberEntities(times)
    let (claimOf, literalOf) = writeClaims(entityOf: entityOf)
    writeEntities(entityOf: entityOf)
    writeDates(entityOf: entityOf)
    writeTimes(times, entityOf: entityOf, claimOf: claimOf)
    writeNames(entityOf: entityOf, literalOf: literalOf)
    writeSettings()
    writeStrings()
    let graph = writer.graph()
    return GraphBuilder.Frozen(
      graph: indexingText ? graph.indexingText() : graph, claims: claimOf.map { ClaimID($0) },
      entities: entityOf.map { EntityID($0) })
  }
}

/// Claims by subject: for each entity the places of its claims, in the order of putting in.
struct ClaimBuckets {
  private(set) var starts: [Int]
  private(set) var claims: [UInt32]

  /// - Complexity: O(n), by counting.
  init(_ columns: ClaimColumns, entityCount: Int) {
    self.init(keys: columns.subjects, count: entityCount)
  }

  /// Groups the places of `keys` by their value.
  init(keys: [UInt32], count: Int) {
    starts = Array(repeating: 0, count: count + 1)
    for key in keys { starts[Int(key) + 1] += 1 }
    for i in 0..<count { starts[i + 1] += starts[i] }
    var next = starts
    claims = Array(repeating: 0, count: keys.count)
    for (place, key) in keys.enumerated() {
      claims[next[Int(key)]] = UInt32(place)
      next[Int(key)] += 1
    }
  }

  func range(of key: Int) -> Range<Int> { starts[key]..<starts[key + 1] }
}
