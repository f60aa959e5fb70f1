import AnnalsModel
import Chronology
import LinkedData

/// Makes a graph of what comes from elsewhere: every claim cites the file it was read from, or what that file
/// itself says it has it from.
struct ImportBuilder: ~Copyable {
  var graph = GraphBuilder()
  var remarks = Omissions()
  private let citingFile: [Citation]
  private var citing: [Citation]
  private let readDate: (@Sendable (String) -> EDTF?)?
  let language: String
  /// The entities that names and keys of the other format stand for.
  private var known: [String: EntityID] = [:]
  private var names: [EntityID: String] = [:]
  private var declarations = ImportDeclarations()
  /// For each id that several names would have, the number last put after it.
  private var lastNumbers: [String: Int] = [:]
  let source: EntityID

  init(_ name: String, _ options: ImportOptions) {
    graph.settings.base = options.base
    graph.settings.language = options.language
    language = options.language
    readDate = options.readDate
    let file = name.split(separator: "/").last.map(String.init) ?? name
    source = graph.entity(ImportedID.of(file), kind: .source)
    citingFile = [Citation(source: source)]
    citing = citingFile
    // What a file is called nobody says but the file.
    graph.claim(source, .name, .text(file, language: language), citing: citing)
  }

  /// Has what follows cite these; with none, the file again.
  mutating func cite(_ citations: [Citation]) {
    citing = citations.isEmpty ? citingFile : citations
  }

  consuming func imported(leftover: Dataset = Dataset(), mapping: [String] = []) -> Imported {
    let all = remarks.all
    return Imported(
      graph: graph.freeze().graph, remarks: all, leftover: leftover, mapping: mapping)
  }

  /// The entity of a key of the other format, made with an id of its name where there is none.
  mutating func entity(_ key: String, named name: String, kind: KindID) -> EntityID {
    if let entity = known[key] { return graph.entity(graph.id(of: entity), kind: kind) }
    var id = ImportedID.of(name.isEmpty ? key : name)
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
      if DateSpelling.date(text) == nil, !Self.isPlainlyWorded(text) {
        claim(subject, relation, wording: text, citing: more)
      }
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

  /// True of words that say no more than a date can: figures and the names of years, months and days.
  ///
  /// Of 宣统三年九月初九 a date that is read has the year alone.
  private static func isPlainlyWorded(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII || "〇零一二三四五六七八九十年月日号约至到—–～　，".unicodeScalars.contains(scalar)
        || (0xFF10...0xFF19).contains(scalar.value)
    }
  }

  /// A text as the notation has texts: no space around it, its lines ended in one way.
  func text(_ text: String) -> Value {
    let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    let scalars = lines.unicodeScalars
    let start = scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.endIndex
    let end = scalars.lastIndex { !$0.properties.isWhitespace }.map { scalars.index(after: $0) }
    return .text(String(scalars[start..<(end ?? start)]), language: language)
  }

  /// A kind for a type that the vocabulary has none for, declared when first met.
  mutating func kind(_ word: String, type: String, under parent: KindID?) -> KindID? {
    declarations.kind(word, type: type, under: parent, in: &graph)
  }

  /// A relation for what the vocabulary has none for, declared when first met; `property` is what it is
  /// published as.
  mutating func relation(
    _ word: String, property: String = "", range: RelationRange
  ) -> RelationID? {
    declarations.relation(word, property: property, range: range, in: &graph)
  }
}
