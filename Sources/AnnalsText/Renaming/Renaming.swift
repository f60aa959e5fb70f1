public import AnnalsModel

/// What giving an entity another id, or making two entities one, changes in texts.
public struct Renaming: Sendable {
  /// A text that changes.
  public struct Change: Sendable {
    /// The text as it was.
    public var source: SourceText
    /// Its bytes with the new id.
    public var bytes: [UInt8]
    /// The lines that differ.
    public var lines: [Line]
    /// How often the id stood there.
    public var mentions: Int
  }

  /// A line that changes, counted from one in the text as it was.
  public struct Line: Hashable, Sendable {
    /// The number of the line.
    public var number: Int
    /// The line, without its end.
    public var old: String
    /// What takes its place: several lines where names become aliases.
    public var new: [String]
  }

  /// The texts that change, in their order.
  public var changes: [Change]

  /// How often the id stood in all of them.
  public var mentions: Int { changes.reduce(0) { $0 + $1.mentions } }
}

extension Notation {
  /// Where the names in a question's text stand, as bytes of it: AnnalsText knows no queries.
  public typealias QueryNames = (String) -> [(name: String, range: Range<Int>)]

  /// Puts another id in the place of an entity's, wherever the texts name it by its id.
  ///
  /// Everything else stays to the byte: comments, order, spelling. Mentions by name are left alone, for the
  /// names stay. Where `new` is another entity, the two become one: what the old one is called becomes
  /// aliases, its facts stay where they stand.
  ///
  /// - Parameters:
  ///   - entity: whose id it is.
  ///   - new: a word, as `isWord` has it.
  ///   - loaded: the texts, which have no errors.
  ///   - names: finds names in questions.
  /// - Returns: what changes; nothing where the id stands nowhere.
  /// - Complexity: O(n) in the number of bytes.
  public static func renaming(
    _ entity: EntityID, to new: String, in loaded: Loaded, names: QueryNames
  ) -> Renaming {
    let graph = loaded.graph
    let other = graph.entity(new)
    var changes: [Renaming.Change] = []
    for document in parse(loaded.sources) {
      var renamer = Renamer(document, graph, entity, to: new, isMerge: other != nil)
      renamer.readLines(names)
      if let other { renamer.addAlias(at: loaded.origins.heading(of: other)) }
      if let change = renamer.change { changes.append(change) }
    }
    return Renaming(changes: changes)
  }

  /// True of what an id can be without brackets around it.
  public static func isWord(_ text: String) -> Bool { WordRules.isWord(text) }
}
