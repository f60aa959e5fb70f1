import AnnalsModel
import Chronology

/// Reads the people, places and events of a family tree in Gramps XML.
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

  private func children(_ element: Int, _ name: String) -> [Int] {
    elements[element].children.filter { elements[$0].name == name }
  }

  private func text(_ element: Int, _ name: String) -> String {
    children(element, name).first.map { PlainLine.of(elements[$0].text) } ?? ""
  }

  /// The record that a reference within an element leads to.
  private func target(_ element: Int) -> Int? {
    elements[element].attributes["hlink"].flatMap { byHandle[$0] }
  }

  private mutating func readRecords() {
    for (number, element) in elements.enumerated() where element.attributes["handle"] != nil {
      switch element.name {
      case "placeobj": readPlace(number)
      case "person": readPerson(number)
      case "event", "family", "note", "tag": break
      default: builder.remarks.add("records that are not carried over", element.name)
      }
    }
    for (number, element) in elements.enumerated() where element.attributes["handle"] != nil {
      if element.name == "person" { readEvents(of: number) }
      if element.name == "family" { readFamily(number) }
    }
    // Those nobody refers to.
    for (number, element) in elements.enumerated()
    where element.name == "event" && builder.existing("#\(number)") == nil && !isLife(number) {
      _ = event(number)
    }
  }

  private mutating func readPlace(_ number: Int) {
    let names = children(number, "pname").compactMap { elements[$0].attributes["value"] }
    let title = names.first ?? text(number, "ptitle")
    let place = builder.entity("#\(number)", named: title, kind: .place)
    for (order, name) in (names.isEmpty ? [title] : names).enumerated() {
      builder.claim(place, order == 0 ? .name : .alias, builder.text(name))
    }
    for reference in children(number, "placeref") {
      if let whole = target(reference), whole != number {
        builder.claim(
          place, .partOf,
          .entity(builder.entity("#\(whole)", named: placeName(whole), kind: .place)))
      }
    }
  }

  private func placeName(_ number: Int) -> String {
    children(number, "pname").first.flatMap { elements[$0].attributes["value"] }
      ?? text(number, "ptitle")
  }

  private func name(_ number: Int) -> String {
    let first = text(number, "first")
    let surname = children(number, "surname").map { PlainLine.of(elements[$0].text) }.joined(
      separator: " ")
    return PlainLine.of("\(first) \(surname)")
  }

  private func personName(_ number: Int) -> String {
    children(number, "name").first.map { name($0) } ?? elements[number].attributes["id"] ?? ""
  }

  private mutating func readPerson(_ number: Int) {
    let person = builder.entity("#\(number)", named: personName(number), kind: .person)
    for (order, child) in children(number, "name").enumerated() {
      builder.claim(person, order == 0 ? .name : .alias, builder.text(name(child)))
    }
    for reference in children(number, "noteref") {
      if let note = target(reference) {
        builder.claim(person, .note, builder.text(text(note, "text")))
      }
    }
    for attribute in children(number, "attribute") {
      builder.remarks.add("attributes of people", elements[attribute].attributes["type"] ?? "")
    }
  }

  private func isLife(_ event: Int) -> Bool { ["Birth", "Death"].contains(text(event, "type")) }

  private mutating func readEvents(of number: Int) {
    let person = builder.entity("#\(number)", named: personName(number), kind: .person)
    for reference in children(number, "eventref") {
      guard let event = target(reference) else { continue }
      if isLife(event) {
        let relation: RelationID = text(event, "type") == "Birth" ? .born : .died
        claimDate(event, relation, of: person)
        if !children(event, "place").isEmpty {
          builder.remarks.add("places of births and deaths", personName(number))
        }
      } else {
        builder.claim(self.event(event), .participant, .entity(person))
      }
    }
  }

  private mutating func event(_ number: Int) -> EntityID {
    if let known = builder.existing("#\(number)") { return known }
    let description = text(number, "description")
    let sort = text(number, "type")
    let name = description.isEmpty ? sort : description
    let event = builder.entity("#\(number)", named: name, kind: .event)
    builder.claim(event, .name, builder.text(name))
    if !description.isEmpty, !sort.isEmpty { builder.claim(event, .note, builder.text(sort)) }
    claimDate(number, .date, of: event)
    for reference in children(number, "place") {
      if let place = target(reference) {
        builder.claim(
          event, .place, .entity(builder.entity("#\(place)", named: placeName(place), kind: .place))
        )
      }
    }
    return event
  }

  private mutating func readFamily(_ number: Int) {
    let parents = (children(number, "father") + children(number, "mother")).compactMap {
      target($0)
    }
    let people = parents.map { builder.entity("#\($0)", named: personName($0), kind: .person) }
    if people.count == 2, let spouse = builder.relation("spouse", range: .entities([.person])) {
      builder.claim(people[0], spouse, .entity(people[1]))
    }
    if let parent = builder.relation("parent", range: .entities([.person])) {
      for child in children(number, "childref").compactMap({ target($0) }) {
        let entity = builder.entity("#\(child)", named: personName(child), kind: .person)
        for one in people { builder.claim(entity, parent, .entity(one)) }
      }
    }
    for reference in children(number, "eventref") {
      guard let target = target(reference) else { continue }
      let event = event(target)
      for person in people { builder.claim(event, .participant, .entity(person)) }
    }
  }

  private mutating func claimDate(_ number: Int, _ relation: RelationID, of entity: EntityID) {
    for child in elements[number].children {
      let attributes = elements[child].attributes
      let quality = ["estimated": "~", "calculated": "~"][attributes["quality"] ?? ""] ?? ""
      switch elements[child].name {
      case "dateval":
        let value = attributes["val"] ?? ""
        let text =
          switch attributes["type"] {
          case "about": value + "~"
          case "before": "[..\(value)]"
          case "after": "[\(value)..]"
          default: value + quality
          }
        builder.claim(entity, relation, date: text)
      case "daterange":
        builder.claim(
          entity, relation, date: "[\(attributes["start"] ?? "")..\(attributes["stop"] ?? "")]")
      case "datespan":
        builder.claim(
          entity, relation, date: "\(attributes["start"] ?? "")/\(attributes["stop"] ?? "")")
      case "datestr": builder.claim(entity, relation, date: attributes["val"] ?? "")
      default: break
      }
    }
  }
}
