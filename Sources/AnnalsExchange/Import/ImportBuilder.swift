import AnnalsModel
import Chronology
import LinkedData

/// Makes a graph of what comes from elsewhere: every claim cites the file it was read from.
struct ImportBuilder: ~Copyable {
  var graph = GraphBuilder()
  var remarks = Omissions()
  private let citing: [Citation]
  private let readDate: (@Sendable (String) -> EDTF?)?
  let language: String
  /// The entities that names and keys of the other format stand for.
  private var known: [String: EntityID] = [:]
  private var names: [EntityID: String] = [:]
  private var declared: [String: RelationID] = [:]
  private var kinds: [String: KindID] = [:]
  /// For each id that several names would have, the number last put after it.
  private var lastNumbers: [String: Int] = [:]
  let source: EntityID

  init(_ name: String, _ options: ImportOptions) {
    graph.settings.base = options.base
    graph.settings.language = options.language
    language = options.language
    readDate = options.readDate
    let file = name.split(separator: "/").last.map(String.init) ?? name
    source = graph.entity(Self.id(of: file), kind: .source)
    citing = [Citation(source: source)]
    // What a file is called nobody says but the file.
    graph.claim(source, .name, .text(file, language: language), citing: citing)
  }

  consuming func imported(leftover: Dataset = Dataset(), mapping: [String] = []) -> Imported {
    let all = remarks.all
    return Imported(
      graph: graph.freeze().graph, remarks: all, leftover: leftover, mapping: mapping)
  }

  /// The entity of a key of the other format, made with an id of its name where there is none.
  mutating func entity(_ key: String, named name: String, kind: KindID) -> EntityID {
    if let entity = known[key] { return graph.entity(graph.id(of: entity), kind: kind) }
    var id = Self.id(of: name.isEmpty ? key : name)
    // A date means itself wherever it stands.
    if EDTF(id) != nil { id += "-" + graph.vocabulary[kind].name }
    let entity = graph.entity(unused(id), kind: kind)
    known[key] = entity
    if !name.isEmpty { names[entity] = name }
    return entity
  }

  /// The entity of a name: one of the name and kind is one entity.
  mutating func entity(named name: String, kind: KindID) -> EntityID {
    let key = nameKey(name, kind)
    if let entity = known[key] { return entity }
    let entity = self.entity(key, named: name, kind: kind)
    if graph.id(of: entity) != name { claim(entity, .name, text(name)) }
    return entity
  }

  /// What an entity was called when it was made, else its id.
  func name(of entity: EntityID) -> String { names[entity] ?? graph.id(of: entity) }

  /// Has later mentions of a name mean this entity, where the name is not taken.
  mutating func remember(_ kind: KindID, _ name: String, _ entity: EntityID) {
    let key = nameKey(name, kind)
    if known[key] == nil { known[key] = entity }
  }

  private func nameKey(_ name: String, _ kind: KindID) -> String {
    "\(kind.index) \(PlainLine.of(name))"
  }

  func existing(_ key: String) -> EntityID? { known[key] }

  private mutating func unused(_ id: String) -> String {
    guard graph.existingEntity(id) != nil else { return id }
    var number = lastNumbers[id] ?? 2
    while graph.existingEntity("\(id)-\(number)") != nil { number += 1 }
    lastNumbers[id] = number
    return "\(id)-\(number)"
  }

  /// Claims something on the word of the file, and of what the file itself names as its sources.
  mutating func claim(
    _ subject: EntityID, _ relation: RelationID, _ value: Value, citing more: [Citation] = [],
    qualifiers: [ClaimQualifier] = []
  ) {
    if case .text(let text, _) = value, text.isEmpty { return }
    graph.claim(subject, relation, value, citing: citing + more, qualifiers: qualifiers)
  }

  mutating func claim(
    _ subject: EntityID, _ relation: String, _ value: Value, citing more: [Citation] = []
  ) {
    if let relation = graph.vocabulary.relation(relation) {
      claim(subject, relation, value, citing: more)
    }
  }

  /// Claims a date as the other format spells it; what is no date becomes a remark and a note.
  mutating func claim(
    _ subject: EntityID, _ relation: RelationID, date text: String, citing more: [Citation] = []
  ) {
    if let date = date(text) {
      claim(subject, relation, date, citing: more)
    } else {
      remarks.add("dates that were not understood, kept as notes", text)
      claim(subject, relation, wording: text, citing: more)
    }
  }

  mutating func claim(
    _ subject: EntityID, _ relation: RelationID, _ date: EDTF, citing more: [Citation] = []
  ) {
    claim(subject, relation, .entity(graph.date(date)), citing: more)
  }

  /// Keeps how a date is worded where a date alone does not say all of it.
  mutating func claim(
    _ subject: EntityID, _ relation: RelationID, wording: String, citing more: [Citation] = []
  ) {
    let name = graph.vocabulary[relation].name
    claim(subject, .note, text("\(name): \(PlainLine.of(wording))"), citing: more)
  }

  /// A date in figures, or in words that whoever imports can read.
  mutating func date(_ text: String) -> EDTF? {
    if let date = DateSpelling.date(text) { return date }
    guard let date = readDate?(text) else { return nil }
    remarks.add("dates read from words, to be checked", "\(PlainLine.of(text)) is \(date)")
    return date
  }

  func text(_ text: String) -> Value {
    let scalars = text.unicodeScalars
    let start = scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.endIndex
    let end = scalars.lastIndex { !$0.properties.isWhitespace }.map { scalars.index(after: $0) }
    return .text(String(scalars[start..<(end ?? start)]), language: language)
  }

  /// A kind for a type that the vocabulary has none for, declared when first met.
  mutating func kind(_ word: String, type: String, under parent: KindID?) -> KindID? {
    if let kind = kinds[type] { return kind }
    let stem = Self.id(of: Self.separated(word))
    var name = stem
    var number = 2
    while graph.vocabulary.kind(name) != nil || graph.vocabulary.relation(name) != nil {
      name = "\(stem)-\(number)"
      number += 1
    }
    let row = Kind(
      name: name, plural: Self.plural(of: name), parent: parent, types: [type], english: word,
      chinese: "",
      comment: "", isDeclared: true)
    guard let kind = try? graph.declare(row) else { return nil }
    kinds[type] = kind
    return kind
  }

  private static func plural(of word: String) -> String {
    if ["s", "x", "z", "ch", "sh"].contains(where: { word.hasSuffix($0) }) { return word + "es" }
    let isConsonant = word.dropLast().last.map { !"aeiou".contains($0) } ?? false
    return word.hasSuffix("y") && isConsonant ? word.dropLast() + "ies" : word + "s"
  }

  /// `PostalAddress` is two words, and begins like one in the middle of a sentence.
  private static func separated(_ word: String) -> String {
    var output = ""
    for scalar in word.unicodeScalars {
      if scalar.properties.isUppercase, !output.isEmpty { output += " " }
      output += scalar.properties.lowercaseMapping
    }
    return output
  }

  /// A relation for what the vocabulary has none for, declared when first met.
  mutating func relation(_ word: String, property: String = "", range: RelationRange) -> RelationID?
  {
    let key = "\(property.isEmpty ? word : property) \(graph.vocabulary.spelling(of: range))"
    if let relation = declared[key] { return relation }
    let stem = Self.id(of: word)
    var name = stem
    var number = 2
    while graph.vocabulary.relation(name) != nil || graph.vocabulary.inverse(name) != nil {
      name = "\(stem)-\(number)"
      number += 1
    }
    let row = Relation(
      name: name, range: range, properties: property.isEmpty ? [] : [property], english: word)
    guard let relation = try? graph.declare(row) else { return nil }
    declared[key] = relation
    return relation
  }

  /// A word for an id: letters and digits as they are, hyphens for what parts them.
  static func id(of name: String) -> String {
    var id = ""
    var pendingHyphen = false
    for scalar in name.unicodeScalars {
      let properties = scalar.properties
      let isPlain =
        properties.isAlphabetic || properties.numericType != nil
        || properties.generalCategory == .nonspacingMark || scalar == "_"
      if isPlain {
        if pendingHyphen, !id.isEmpty { id += "-" }
        pendingHyphen = false
        id.unicodeScalars.append(scalar)
      } else {
        pendingHyphen = true
      }
      if id.utf8.count > 120 { break }
    }
    return id.isEmpty ? "unnamed" : id
  }
}
