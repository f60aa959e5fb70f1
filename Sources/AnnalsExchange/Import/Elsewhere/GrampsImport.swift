import AnnalsModel
import Chronology

/// Reads the people, places, events, families and sources of a family tree in Gramps XML.
struct GrampsImport: ~Copyable {
  private var builder: ImportBuilder
  private let elements: [XMLElement]
  private var byHandle: [String: Int] = [:]

  static func read(
    _ text: String, _ name: String, _ options: ImportOptions
  ) throws(ImportError) -> Imported {
    let elements = try XMLScanner.elements(of: text)
    guard elements.first?.name == "database" else {
      throw ImportError("no Gramps XML is here: <database> is expected", line: 1)
    }
    var reader = GrampsImport(elements, name, options)
    reader.readRecords()
    return reader.result()
  }

  private init(_ elements: [XMLElement], _ name: String, _ options: ImportOptions) {
    self.elements = elements
    builder = ImportBuilder(name, options)
    for (number, element) in elements.enumerated() {
      if let handle = element.attributes["handle"] { byHandle[handle] = number }
    }
  }

  private consuming func result() -> Imported { builder.imported() }

  // MARK: Elements

  private func children(_ element: Int, _ name: String) -> [Int] {
    elements[element].children.filter { elements[$0].name == name }
  }

  private func text(_ element: Int, _ name: String) -> String {
    children(element, name).first.map { PlainLine.of(elements[$0].text) } ?? ""
  }

  /// The records that the references of a name within an element lead to.
  private func targets(_ element: Int, _ name: String) -> [Int] {
    children(element, name).compactMap { target($0) }
  }

  private func target(_ reference: Int) -> Int? {
    elements[reference].attributes["hlink"].flatMap { byHandle[$0] }
  }

  private func records(_ name: String) -> [Int] {
    elements.indices.filter {
      elements[$0].name == name && elements[$0].attributes["handle"] != nil
    }
  }

  // MARK: Records

  private static let passedOver: Set<String> = [
    "placeobj", "person", "event", "family", "note", "tag", "citation", "source",
  ]

  private mutating func readRecords() {
    for element in elements
    where element.attributes["handle"] != nil && !Self.passedOver.contains(element.name) {
      builder.remarks.add(
        "records that are not carried over", "\(element.name) \(element.attributes["id"] ?? "")")
    }
    for source in records("source") { readSource(source) }
    for place in records("placeobj") { readPlace(place) }
    for person in records("person") { readPerson(person) }
    for person in records("person") { readEvents(of: person) }
    for family in records("family") { readFamily(family) }
    // Those nobody refers to.
    for event in records("event") where builder.existing(key(event)) == nil && !isLife(event) {
      _ = self.event(event, of: [])
    }
  }

  private func key(_ record: Int) -> String { "#\(record)" }

  private mutating func readSource(_ number: Int) {
    let title = text(number, "stitle")
    let name = title.isEmpty ? elements[number].attributes["id"] ?? "" : title
    let source = builder.entity(key(number), named: name, kind: .source)
    builder.claim(source, .name, builder.text(name))
    for (tag, words) in [("sauthor", "author"), ("spubinfo", "publication")] {
      let text = text(number, tag)
      if !text.isEmpty { builder.claim(source, .note, builder.text("\(words): \(text)")) }
    }
  }

  private func citations(_ element: Int) -> [Citation] {
    targets(element, "citationref").compactMap { citation in
      guard let record = targets(citation, "sourceref").first,
        let source = builder.existing(key(record))
      else { return nil }
      return Citation(source: source, locator: text(citation, "page"))
    }
  }

  private mutating func readNotes(_ element: Int, of entity: EntityID) {
    for note in targets(element, "noteref") {
      let text = children(note, "text").first.map { elements[$0].text } ?? elements[note].text
      builder.claim(entity, .note, builder.text(text), citing: citations(note))
    }
  }

  private mutating func readPlace(_ number: Int) {
    let place = self.place(number)
    let names = children(number, "pname").compactMap { elements[$0].attributes["value"] }
    for (order, name) in (names.isEmpty ? [placeName(number)] : names).enumerated() {
      builder.claim(place, order == 0 ? .name : .alias, builder.text(name))
    }
    for whole in targets(number, "placeref") where whole != number {
      builder.claim(place, .partOf, .entity(self.place(whole)))
    }
  }

  private mutating func place(_ number: Int) -> EntityID {
    builder.entity(key(number), named: placeName(number), kind: .place)
  }

  private func placeName(_ number: Int) -> String {
    children(number, "pname").first.flatMap { elements[$0].attributes["value"] }
      ?? text(number, "ptitle")
  }

  // MARK: People

  private func name(_ number: Int) -> String {
    let surname = children(number, "surname").map { surname in
      let prefix = elements[surname].attributes["prefix"].map { $0 + " " } ?? ""
      return prefix + PlainLine.of(elements[surname].text)
    }
    return PlainLine.of(([text(number, "first")] + surname).joined(separator: " "))
  }

  private func personName(_ number: Int) -> String {
    children(number, "name").first.map { name($0) } ?? elements[number].attributes["id"] ?? ""
  }

  private mutating func person(_ number: Int) -> EntityID {
    builder.entity(key(number), named: personName(number), kind: .person)
  }

  private mutating func readPerson(_ number: Int) {
    let person = self.person(number)
    let cited = citations(number)
    for (order, child) in children(number, "name").enumerated() {
      builder.claim(
        person, order == 0 ? .name : .alias, builder.text(name(child)),
        citing: cited + citations(child))
    }
    readNotes(number, of: person)
    for attribute in children(number, "attribute") {
      builder.remarks.add("attributes of people", elements[attribute].attributes["type"] ?? "")
    }
  }

  private func isLife(_ event: Int) -> Bool { ["Birth", "Death"].contains(text(event, "type")) }

  private mutating func readEvents(of number: Int) {
    let person = self.person(number)
    for reference in children(number, "eventref") {
      guard let event = target(reference) else { continue }
      let role = elements[reference].attributes["role"] ?? "Primary"
      if isLife(event), role == "Primary" {
        readLife(event, of: person)
      } else {
        take(part: person, in: event, as: role, personName(number))
      }
    }
  }

  private mutating func take(part person: EntityID, in event: Int, as role: String, _ name: String)
  {
    let isPrimary = role == "Primary"
    let entity = self.event(event, of: isPrimary ? [name] : [])
    guard !isPrimary else {
      return builder.claim(entity, .participant, .entity(person), citing: citations(event))
    }
    builder.claim(
      entity, .participant, .entity(person), citing: citations(event),
      qualifiers: [ClaimQualifier(relation: .role, value: builder.text(role.lowercased()))])
  }

  private mutating func readLife(_ event: Int, of person: EntityID) {
    let isBirth = text(event, "type") == "Birth"
    claimDate(event, isBirth ? .born : .died, of: person)
    readNotes(event, of: person)
    guard let place = targets(event, "place").first else { return }
    let (word, property) =
      isBirth
      ? ("birthplace", "schema:birthPlace") : ("place-of-death", "schema:deathPlace")
    if let relation = builder.relation(word, property: property, range: .entities([.place])) {
      builder.claim(person, relation, .entity(self.place(place)), citing: citations(event))
    }
  }

  // MARK: Events

  private mutating func event(_ number: Int, of names: [String]) -> EntityID {
    if let known = builder.existing(key(number)) { return known }
    let description = text(number, "description")
    let sort = text(number, "type")
    let whose = names.isEmpty ? "" : " of " + names.joined(separator: " and ")
    let name = description.isEmpty ? sort + whose : description
    let event = builder.entity(key(number), named: name, kind: .event)
    let cited = citations(number)
    builder.claim(event, .name, builder.text(name), citing: cited)
    if !description.isEmpty, !sort.isEmpty {
      builder.claim(event, .note, builder.text(sort), citing: cited)
    }
    claimDate(number, .date, of: event)
    readNotes(number, of: event)
    for place in targets(number, "place") {
      builder.claim(event, .place, .entity(self.place(place)), citing: cited)
    }
    return event
  }

  private mutating func readFamily(_ number: Int) {
    let parents = targets(number, "father") + targets(number, "mother")
    let people = parents.map { person($0) }
    let cited = citations(number)
    if people.count == 2,
      let spouse = builder.relation(
        "spouse", property: "schema:spouse", range: .entities([.person]))
    {
      builder.claim(people[0], spouse, .entity(people[1]), citing: cited)
    }
    if let parent = builder.relation(
      "parent", property: "schema:parent", range: .entities([.person]))
    {
      for child in targets(number, "childref").map({ person($0) }) {
        for one in people { builder.claim(child, parent, .entity(one), citing: cited) }
      }
    }
    for target in targets(number, "eventref") {
      let event = event(target, of: parents.map { personName($0) })
      for person in people {
        builder.claim(event, .participant, .entity(person), citing: citations(target))
      }
    }
  }

  private mutating func claimDate(_ number: Int, _ relation: RelationID, of entity: EntityID) {
    let cited = citations(number)
    for child in elements[number].children {
      guard let date = GrampsDate(elements[child]) else { continue }
      if let date = date.date { builder.claim(entity, relation, date, citing: cited) }
      guard let wording = date.wording, !wording.isEmpty else { continue }
      if date.date == nil {
        builder.claim(entity, relation, date: wording, citing: cited)
      } else {
        builder.claim(entity, relation, wording: wording, citing: cited)
      }
    }
  }
}
