import AnnalsModel

/// What stands in a place of a published statement; how it is spelled is the sink's business.
enum Node: Hashable, Sendable {
  /// An entity, or a date.
  case entity(EntityID)
  /// A citation, by its number: a source and a place in it.
  case citation(UInt32)
  /// The words a citation rests on, as a selector into its source.
  case passage(UInt32)
  /// Where in the text of its source these words stand.
  case position(UInt32)
  /// Where a quotation's words stand: the source and the place in it, as a path.
  case standing(EntityID, at: String, PassagePart)
  /// The begin or the end of a date.
  case instant(EntityID, isEnd: Bool)
  /// A claim that has more said about it.
  case claim(ClaimID)
  /// The graph of the claims that name no source, or that are said to have none.
  case uncited, unsourced
  /// The chronology itself.
  case chronology
  /// A type, a property or a datatype of the export.
  case word(Word)
  /// A literal of the graph.
  case literal(LiteralID)
  /// A text in a language, or in none ("").
  case text(String, language: String)
  /// A literal of a datatype.
  case typed(String, Word)
  /// A whole number.
  case integer(Int64)
}

/// A node of a passage that a quotation's words stand in.
enum PassagePart: Hashable, Sendable {
  /// The passage itself, and the selectors into its source.
  case whole, quote, position
}

/// Takes the statements of a graph, one after another.
protocol StatementSink {
  /// Takes one; `graph` is nil for the default graph.
  mutating func take(_ subject: Node, _ predicate: Word, _ object: Node, in graph: Node?)
}
