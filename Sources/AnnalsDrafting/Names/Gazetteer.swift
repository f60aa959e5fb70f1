/// Names that are known before a text is read: those of a graph, and those a user adds.
public struct Gazetteer: Sendable {
  /// What a name or a mention is of.
  public enum Kind: String, Sendable, CaseIterable {
    case person, organization, place, programme, series, event, period
  }

  /// A name and what it names.
  public struct Entry: Sendable, Hashable {
    /// The name, as it stands in the text.
    public var name: String
    /// What it is.
    public var kind: Kind
    /// The entity's id in the graph, or for a period its EDTF.
    public var id: String
    /// Makes one of its parts.
    public init(name: String, kind: Kind, id: String) {
      (self.name, self.kind, self.id) = (name, kind, id)
    }
  }

  /// The names, in the order they were added.
  public private(set) var entries: [Entry] = []

  /// Makes one of its parts.
  public init() {}

  /// Adds a name; a second one of the same spelling is left out.
  public mutating func add(_ name: String, _ kind: Kind, id: String) {
    guard name.unicodeScalars.count >= 2 else { return }
    entries.append(Entry(name: name, kind: kind, id: id))
  }
}
