/// The kinds and relations a chronology is written in: the built-in table and what texts declare.
///
/// Everything that has to know a kind or a relation reads it here: the parser's words, the checks,
/// the query words, the JSON-LD context, the published vocabulary and shapes, the reference page.
public struct Vocabulary: Hashable, Sendable {
  /// The kinds, each after the one above it.
  ///
  /// ``KindID/index`` is the place in this list.
  public private(set) var kinds: [Kind]
  /// The relations, each after the one above it.
  ///
  /// ``RelationID/index`` is the place in this list.
  public private(set) var relations: [Relation]

  private var kindsByWord: [String: KindID] = [:]
  private var relationsByWord: [String: RelationID] = [:]
  private var inversesByWord: [String: RelationID] = [:]

  /// The built-in table.
  public static let builtin = Vocabulary(
    kindRows: builtinKindRows, relationRows: builtinRelationRows)

  private init(kindRows: [String], relationRows: [String]) {
    kinds = []
    relations = []
    for row in kindRows { appendBuiltinKind(row) }
    for row in relationRows { appendBuiltinRelation(row) }
  }

  /// The kind called so, in the singular or the plural.
  public func kind(_ word: String) -> KindID? { kindsByWord[word] }

  /// The relation called so.
  public func relation(_ word: String) -> RelationID? { relationsByWord[word] }

  /// The relation whose way back is called so.
  public func inverse(_ word: String) -> RelationID? { inversesByWord[word] }

  /// The row of a kind; an id of another vocabulary gives the first.
  public subscript(kind: KindID) -> Kind {
    kinds[Int(kind.index) < kinds.count ? Int(kind.index) : 0]
  }

  /// The row of a relation; an id of another vocabulary gives the first.
  public subscript(relation: RelationID) -> Relation {
    relations[Int(relation.index) < relations.count ? Int(relation.index) : 0]
  }

  /// All kind ids, in the order of the table.
  public var kindIDs: [KindID] { kinds.indices.map { KindID(UInt16($0)) } }

  /// All relation ids, in the order of the table.
  public var relationIDs: [RelationID] { relations.indices.map { RelationID(UInt16($0)) } }

  /// True where `kind` is `ancestor` or lies beneath it.
  public func kind(_ kind: KindID, isWithin ancestor: KindID) -> Bool {
    var at: KindID? = kind
    while let here = at {
      if here == ancestor { return true }
      at = self[here].parent
    }
    return false
  }

  /// True where `relation` is `ancestor` or a case of it.
  public func relation(_ relation: RelationID, isWithin ancestor: RelationID) -> Bool {
    var at: RelationID? = relation
    while let here = at {
      if here == ancestor { return true }
      at = self[here].parent
    }
    return false
  }

  /// `relation` and all that are cases of it.
  public func relationsWithin(_ relation: RelationID) -> [RelationID] {
    relationIDs.filter { self.relation($0, isWithin: relation) }
  }

  /// The kinds in the order of a walk down the kind tree, so that each stands before what lies
  /// beneath it and a kind with all beneath it is a contiguous run.
  public var treeOrder: [KindID] {
    var children: [[KindID]] = Array(repeating: [], count: kinds.count)
    var order: [KindID] = []
    var pending: [KindID] = []
    for id in kindIDs.reversed() {
      if let parent = self[id].parent {
        children[Int(parent.index)].append(id)
      } else if id != .date {
        pending.append(id)
      }
    }
    // Dates come last, so that an entity's number tells at once whether it is one.
    pending.insert(.date, at: 0)
    while let next = pending.popLast() {
      order.append(next)
      pending.append(contentsOf: children[Int(next.index)])
    }
    return order
  }

  /// For each kind, how many there are in the tree beneath it, itself included.
  var treeSizes: [Int] {
    var sizes = Array(repeating: 1, count: kinds.count)
    // A kind stands after the one above it, so that from the back each is whole when it is added.
    for i in kinds.indices.reversed() {
      if let parent = kinds[i].parent { sizes[Int(parent.index)] += sizes[i] }
    }
    return sizes
  }

  /// A number that tells this table from one with other rows, for files that name rows by number.
  var fingerprint: UInt64 {
    var rows: [UInt8] = []
    for kind in kinds { rows += "\(kind.name) \(kind.parent?.index ?? .max)\n".utf8 }
    for relation in relations {
      rows += "\(relation.name) \(relation.parent?.index ?? .max)\n".utf8
    }
    return checksum(of: rows)
  }

  /// The fingerprint of the built-in table.
  static let builtinFingerprint = builtin.fingerprint
}

// MARK: Declaring

/// Why a kind or a relation could not be declared.
public enum DeclarationProblem: Error, Hashable, Sendable {
  /// The word, or its plural or inverse, already means something else.
  case taken(String)
  /// There are more than 65,000 of them.
  case tooMany
}

extension Vocabulary {
  /// How many kinds, and how many relations, there can be with the built-in ones: their numbers have 16 bits, of
  /// which some stand for words of the notation.
  package static let mostDeclared = 65_000

  /// Adds a kind that a chronology declares.
  public mutating func declare(_ kind: Kind) throws(DeclarationProblem) -> KindID {
    for word in Set([kind.name, kind.plural]) where kindsByWord[word] != nil {
      throw .taken(word)
    }
    return try append(kind)
  }

  /// Adds a relation that a chronology declares.
  public mutating func declare(_ relation: Relation) throws(DeclarationProblem) -> RelationID {
    for word in [relation.name, relation.inverse] where !word.isEmpty {
      if relationsByWord[word] != nil || inversesByWord[word] != nil { throw .taken(word) }
    }
    return try append(relation)
  }

  private mutating func append(_ kind: Kind) throws(DeclarationProblem) -> KindID {
    guard kinds.count < Self.mostDeclared else { throw .tooMany }
    let id = KindID(UInt16(kinds.count))
    var kind = kind
    // Rows stand after what is above them: there are no rings, and nothing leads outside.
    if let parent = kind.parent, parent >= id { kind.parent = nil }
    kinds.append(kind)
    kindsByWord[kind.name] = id
    kindsByWord[kind.plural] = id
    return id
  }

  private mutating func append(_ relation: Relation) throws(DeclarationProblem) -> RelationID {
    guard relations.count < Self.mostDeclared else { throw .tooMany }
    let id = RelationID(UInt16(relations.count))
    var relation = relation
    if let parent = relation.parent, parent >= id { relation.parent = nil }
    relations.append(relation)
    relationsByWord[relation.name] = id
    if !relation.inverse.isEmpty { inversesByWord[relation.inverse] = id }
    return id
  }
}

// MARK: The built-in rows

extension Vocabulary {
  private mutating func appendBuiltinKind(_ row: String) {
    let f = fields(of: row)
    guard f.count == 7 else { preconditionFailure("a kind row has 7 fields: \(row)") }
    let kind = Kind(
      name: f[0], plural: f[1], parent: kindsByWord[f[2]], types: words(of: f[3]), english: f[4],
      chinese: f[5], comment: f[6], isDeclared: false)
    _ = try? append(kind)
  }

  private mutating func appendBuiltinRelation(_ row: String) {
    let f = fields(of: row)
    guard f.count == 10 else { preconditionFailure("a relation row has 10 fields: \(row)") }
    let relation = Relation(
      name: f[0], inverse: f[1], parent: relationsByWord[f[2]],
      domain: words(of: f[3]).compactMap { kindsByWord[$0] }, range: range(of: f[4]),
      isSingle: f[5] == "single", properties: words(of: f[6]), english: f[7], chinese: f[8],
      comment: f[9], isDeclared: false)
    _ = try? append(relation)
  }

  /// The range that a row or a declaration spells: kinds, or one of any, text, date, number, iri.
  package func range(of field: String) -> RelationRange {
    switch field {
    case "any": .anything
    case "text": .text
    case "date": .date
    case "number": .number
    case "iri": .iri
    default: .entities(words(of: field).compactMap { kindsByWord[$0] })
    }
  }
}

/// The fields of a row without the blanks around them.
///
/// Over bytes, by places: every process reads the table before it does anything else.
private func fields(of row: String) -> [String] {
  let bytes = Array(row.utf8)
  var fields: [String] = []
  var start = 0
  for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: "|") {
    var (first, last) = (start, end)
    while first < last, bytes[first] == UInt8(ascii: " ") { first += 1 }
    while first < last, bytes[last - 1] == UInt8(ascii: " ") { last -= 1 }
    fields.append(String(decoding: bytes[first..<last], as: UTF8.self))
    start = end + 1
  }
  return fields
}

private func words(of field: String) -> [String] {
  field.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
}
