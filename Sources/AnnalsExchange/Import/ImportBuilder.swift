import AnnalsModel
import Chronology
import LinkedData

/// Makes a graph of what comes from elsewhere: every claim cites the file it was read from.
struct ImportBuilder: ~Copyable {
  var graph = GraphBuilder()
  var remarks = Omissions()
  private let citing: [Citation]
  let language: String
  /// The entities that names and keys of the other format stand for.
  private var known: [String: EntityID] = [:]
  private var declared: [String: RelationID] = [:]
  /// For each id that several names would have, the number last put after it.
  private var lastNumbers: [String: Int] = [:]
  let source: EntityID

  init(_ name: String, _ options: ImportOptions) {
    graph.settings.base = options.base
    graph.settings.language = options.language
    language = options.language
    let file = name.split(separator: "/").last.map(String.init) ?? name
    source = graph.entity(Self.id(of: file), kind: .source)
    citing = [Citation(source: source)]
    graph.claim(source, .name, .text(file, language: ""), citing: [Citation(source: nil)])
  }

  consuming func imported(leftover: Dataset = Dataset(), mapping: [String] = []) -> Imported {
    let all = remarks.all
    return Imported(
      graph: graph.freeze().graph, remarks: all, leftover: leftover, mapping: mapping)
  }

  /// The entity of a key of the other format, made with an id of its name where there is none.
  mutating func entity(_ key: String, named name: String, kind: KindID) -> EntityID {
    if let entity = known[key] { return graph.entity(graph.id(of: entity), kind: kind) }
    let entity = graph.entity(unused(Self.id(of: name.isEmpty ? key : name)), kind: kind)
    known[key] = entity
    return entity
  }

  /// The entity of a name: one of the name and kind is one entity.
  mutating func entity(named name: String, kind: KindID) -> EntityID {
    let key = "\(kind.index) \(PlainLine.of(name))"
    if let entity = known[key] { return entity }
    let entity = self.entity(key, named: name, kind: kind)
    if graph.id(of: entity) != name { claim(entity, .name, text(name)) }
    return entity
  }

  func existing(_ key: String) -> EntityID? { known[key] }

  mutating func remember(_ key: String, _ entity: EntityID) { known[key] = entity }

  private mutating func unused(_ id: String) -> String {
    guard graph.existingEntity(id) != nil else { return id }
    var number = lastNumbers[id] ?? 2
    while graph.existingEntity("\(id)-\(number)") != nil { number += 1 }
    lastNumbers[id] = number
    return "\(id)-\(number)"
  }

  mutating func claim(_ subject: EntityID, _ relation: RelationID, _ value: Value) {
    if case .text(let text, _) = value, text.isEmpty { return }
    graph.claim(subject, relation, value, citing: citing)
  }

  mutating func claim(_ subject: EntityID, _ relation: String, _ value: Value) {
    if let relation = graph.vocabulary.relation(relation) { claim(subject, relation, value) }
  }

  /// Claims a date as the other format spells it; what is no date becomes a remark and a note.
  mutating func claim(_ subject: EntityID, _ relation: RelationID, date text: String) {
    if let date = DateSpelling.date(text) {
      claim(subject, relation, .entity(graph.date(date)))
    } else {
      remarks.add("dates that were not understood, kept as notes", text)
      claim(subject, .note, self.text("\(graph.vocabulary[relation].name): \(text)"))
    }
  }

  mutating func claim(_ subject: EntityID, _ relation: RelationID, _ date: EDTF) {
    claim(subject, relation, .entity(graph.date(date)))
  }

  func text(_ text: String) -> Value { .text(text, language: language) }

  /// A relation for what the vocabulary has none for, declared when first met.
  mutating func relation(_ word: String, property: String = "", range: RelationRange) -> RelationID?
  {
    if let relation = declared[property.isEmpty ? word : property] { return relation }
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
    declared[property.isEmpty ? word : property] = relation
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

/// Dates as the formats of others spell them.
enum DateSpelling {
  /// The date a text is: EDTF, `xsd:dateTime`, or year, month and day parted by `/` or `.`.
  static func date(_ text: String) -> EDTF? {
    let text = PlainLine.of(text)
    if let date = EDTF(text) { return date }
    if let day = text.split(separator: "T").first, text.contains("T"), let date = EDTF(String(day))
    {
      return date
    }
    if text.hasSuffix("Z"), let date = EDTF(String(text.dropLast())) { return date }
    let parts = text.split {
      $0 == "/" || $0 == "." || $0 == "年" || $0 == "月" || $0 == "日" || $0 == "-"
    }
    guard parts.count <= 3, let first = parts.first, first.utf8.count == 4,
      let year = Int64(first)
    else { return nil }
    let month = parts.count > 1 ? Int(parts[1]) : nil
    let day = parts.count > 2 ? Int(parts[2]) : nil
    if parts.count > 1, month == nil || parts.count > 2 && day == nil { return nil }
    return EDTF(year: year, month: month, day: day)
  }

  /// The interval from one date to another.
  static func interval(_ start: EDTF?, _ end: EDTF?) -> EDTF? {
    guard let start else { return end }
    guard let end, end != start else { return start }
    return EDTF("\(start)/\(end)") ?? start
  }
}
