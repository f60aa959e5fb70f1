/// An immutable graph of entities and the claims about them, indexed both ways, by time, by name
/// and by text.
///
/// Cheap to copy, safe to share.
///
///     for meeting in graph.entities(of: .meeting) {
///       print(graph.label(meeting), graph.dates(of: meeting).map(\.description))
///     }
///
/// Reading is total: an id of another graph, or nonsense in a damaged snapshot, gives empty answers,
/// never a crash.
public struct Graph: Sendable {
  package let columns: GraphColumns

  init(_ columns: GraphColumns) { self.columns = columns }

  /// A graph without entities.
  public static let empty = GraphBuilder().freeze().graph

  /// The kinds and relations it is written in.
  public var vocabulary: Vocabulary { columns.vocabulary }

  /// What the chronology says of itself.
  public var settings: ChronologySettings { columns.settings }

  /// How many entities there are, dates among them.
  public var entityCount: Int { columns.entityCount }

  /// How many claims there are.
  public var claimCount: Int { columns.claimCount }

  /// How many bytes it takes, in memory as on disk.
  public var byteCount: Int { columns.region.count }
}
