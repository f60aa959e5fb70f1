/// What a key means under one context, as far as it matters to quads.
struct StreamKey {
  enum Meaning: UInt8 {
    /// It has not been asked for yet.
    case unknown
    /// A property, whose values are read by `typing` and arranged by `container`.
    case property
    case id, type, value, language, direction, index, list, set
    case graph, included, reverse, nest, context
    /// Nothing: the entry is dropped.
    case nothing
    /// Something that the general algorithms have to see to.
    case general
  }

  /// What strings are as values of a property.
  enum Typing: UInt8 { case literal, reference, vocabulary, json }

  var meaning = Meaning.general
  var typing = Typing.literal
  var container: Container = []
  var isReverse = false
  /// Whether the term has a datatype, which numbers and booleans have too.
  var hasDatatype = false
  /// Whether the datatype is `xsd:double`, which changes how numbers are written.
  var isDouble = false
  /// The number of the term's definition where that has a context of its own, else -1.
  var scoped: Int32 = -1
  /// The number of the rule by which the keys of an index are the values of a property, else -1.
  var indexRule: Int32 = -1
  /// The property as `<iri> `.
  var predicate = 0..<0
  /// What follows the quotes of a string: `^^<iri>` or `@en` or nothing.
  var suffix = 0..<0

  /// What the keywords mean that a node may have.
  static let keywords: [ExactString: Meaning] = [
    "@id": .id, "@type": .type, "@value": .value, "@language": .language,
    "@direction": .direction, "@index": .index, "@list": .list, "@set": .set, "@graph": .graph,
    "@included": .included, "@reverse": .reverse, "@nest": .nest,
  ]
}

/// Which entries an object has that say what kind of object it is.
struct ObjectShape {
  /// The places on the tape of the values of these keywords; 0 where there is none.
  private(set) var id = 0
  private(set) var type = 0
  private(set) var value = 0
  private(set) var language = 0
  private(set) var direction = 0
  private(set) var index = 0
  private(set) var list = 0
  private(set) var set = 0
  private(set) var graph = 0
  private(set) var reverse = 0
  private(set) var included = 0
  private(set) var context = 0
  /// How many entries there are, and how many that mean something.
  private(set) var count = 0
  private(set) var meaningful = 0
  private(set) var typeCount = 0
  /// Whether there is something that the general algorithms have to see to.
  var isGeneral = false

  /// Counts an entry whose value is at `place`.
  mutating func note(_ meaning: StreamKey.Meaning, at place: Int) {
    count += 1
    var before = 0
    switch meaning {
    case .nothing: return
    case .context:
      context = place
      return
    case .property, .nest: break
    case .type:
      type = place
      typeCount += 1
    case .id: (before, id) = (id, place)
    case .value: (before, value) = (value, place)
    case .language: (before, language) = (language, place)
    case .direction: (before, direction) = (direction, place)
    case .index: (before, index) = (index, place)
    case .list: (before, list) = (list, place)
    case .set: (before, set) = (set, place)
    case .graph: (before, graph) = (graph, place)
    case .reverse: (before, reverse) = (reverse, place)
    case .included: (before, included) = (included, place)
    case .unknown, .general: isGeneral = true
    }
    meaningful += 1
    // A keyword that comes twice is an error, and what errors there are the general way says.
    if before != 0 { isGeneral = true }
  }

  /// Whether a list or set has nothing beside it but an index.
  var isArrangementOnly: Bool { meaningful == (index == 0 ? 1 : 2) }

  /// Whether this is a graph with nothing beside it but a name and an index.
  var isGraphOnly: Bool {
    graph != 0 && meaningful == 1 + (id == 0 ? 0 : 1) + (index == 0 ? 0 : 1)
  }

  /// Whether there is a keyword that nodes do not have.
  var isNoNode: Bool {
    value != 0 || list != 0 || set != 0 || language != 0 || direction != 0
  }

  /// Whether there is any keyword but `@type` and `@nest`.
  var hasNodeKeywords: Bool {
    id != 0 || index != 0 || graph != 0 || reverse != 0 || included != 0 || isNoNode
  }
}
