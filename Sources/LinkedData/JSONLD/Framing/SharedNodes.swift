/// Nodes that a frame shows in many places and always alike, and what they are compacted to.
///
/// A person is embedded in each event they took part in. Where nothing in a node refers to others, all it comes to is
/// the same each time, so that framing makes one object of it and compaction looks at that object once.
///
/// A class, because framing adds to it and compaction reads from it by turns.
final class SharedNodes {
  private struct Compacted {
    let property: TermUse?
    let active: ActiveContext
    let value: JSONValue
  }

  private struct Entry {
    /// The object itself, so that no other can be held at its place.
    let object: JSONObject
    var compacted: [Compacted] = []
  }

  private var entries: [UInt: Entry] = [:]

  /// More ways to compact a node than this are not remembered.
  private static let limit = 8
  /// Smaller objects are compacted as fast as they are found.
  static let leastCount = 3

  /// Adds a node that will be shown again.
  func add(_ object: JSONObject) {
    if object.count >= Self.leastCount { entries[object.place] = Entry(object: object) }
  }

  /// What a shared node has been compacted to as the value of a property.
  func compacted(
    _ object: JSONObject, of property: TermUse?, in active: ActiveContext
  ) -> JSONValue? {
    entries[object.place]?.compacted.first { $0.property === property && $0.active === active }?
      .value
  }

  /// Remembers what a node was compacted to, if it is shared.
  func remember(
    _ value: JSONValue, for object: JSONObject, of property: TermUse?, in active: ActiveContext
  ) {
    guard let count = entries[object.place]?.compacted.count, count < Self.limit else { return }
    let compacted = Compacted(property: property, active: active, value: value)
    entries[object.place]?.compacted.append(compacted)
  }
}
