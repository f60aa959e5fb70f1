import AnnalsModel
import Chronology

/// Reads the people and events of a family tree in GEDCOM 5.5.1 or 7.
///
/// What the tree cites as its sources is cited here too, with the page and the words.
struct GEDCOMImport: ~Copyable {
  private var builder: ImportBuilder
  private let lines: GEDCOMLines

  static func read(
    _ text: String, _ name: String, _ options: ImportOptions
  ) throws(ImportError) -> Imported {
    let lines = try GEDCOMLines(text)
    guard lines.lines.first?.tag == "HEAD" else {
      throw ImportError("no family tree is here: 0 HEAD is expected", line: 1)
    }
    var reader = GEDCOMImport(lines, name, options)
    reader.readRecords()
    return reader.result()
  }

  private init(_ lines: GEDCOMLines, _ name: String, _ options: ImportOptions) {
    self.lines = lines
    builder = ImportBuilder(name, options)
  }

  private consuming func result() -> Imported { builder.imported() }

  // MARK: Records

  private mutating func readRecords() {
    // Sources and people first, so that what follows can name them.
    for record in lines.all where lines[record].tag == "SOUR" { readSource(record) }
    for record in lines.all where lines[record].tag == "INDI" { readName(of: record) }
    for record in lines.all {
      switch lines[record].tag {
      case "INDI": readPerson(record)
      case "FAM": readFamily(record)
      // Notes are read where they are referred to.
      case "HEAD", "TRLR", "SUBM", "SUBN", "SOUR", "NOTE", "SNOTE": break
      default: builder.remarks.add("records that are not carried over", lines[record].tag)
      }
    }
  }

  private mutating func readSource(_ record: Int) {
    let title = PlainLine.of(lines.text(record, "TITL"))
    let abbreviation = PlainLine.of(lines.text(record, "ABBR"))
    let name = [title, abbreviation, lines[record].key].first { !$0.isEmpty } ?? ""
    let source = builder.entity(
      lines[record].key, named: abbreviation.isEmpty ? name : abbreviation, kind: .source)
    builder.claim(source, .name, builder.text(name))
    for (tag, words) in [("AUTH", "author"), ("PUBL", "publication")] {
      let text = lines.text(record, tag)
      if !text.isEmpty { builder.claim(source, .note, builder.text("\(words): \(text)")) }
    }
  }

  // MARK: Notes and sources

  /// What a line names as its sources: a record or a text, the page, the words there.
  private mutating func citations(_ place: Int) -> [Citation] {
    var found: [Citation] = []
    for line in lines.children(place, "SOUR") {
      let value = lines[line].value
      let source: EntityID
      if let known = builder.existing(value) {
        source = known
      } else if value.isEmpty || value.hasPrefix("@") {
        continue
      } else {
        source = builder.entity(named: PlainLine.of(lines.text(line)), kind: .source)
      }
      let data = lines.child(line, "DATA")
      let words = data.map { lines.text($0, "TEXT") } ?? lines.text(line, "TEXT")
      found.append(
        Citation(
          source: source, locator: PlainLine.of(lines.text(line, "PAGE")),
          passage: PlainLine.of(words)))
    }
    return found
  }

  private mutating func readNotes(_ place: Int, of entity: EntityID) {
    for line in lines.children(place) where ["NOTE", "SNOTE"].contains(lines[line].tag) {
      let record = lines.record(lines[line].value)
      builder.claim(
        entity, .note, builder.text(lines.text(record ?? line)), citing: citations(line))
    }
  }

  // MARK: People

  private static let attributes: [String: String] = [
    "EDUC": "education", "RELI": "religion", "NATI": "nationality", "DSCR": "description",
    "PROP": "property", "CAST": "caste", "SSN": "number", "IDNO": "number", "FACT": "fact",
    "NCHI": "children", "NMR": "marriages",
  ]

  /// What families, changes and identifiers are for programs; none of it is about the person.
  private static let passedOver: Set<String> = [
    "NAME", "FAMC", "FAMS", "CHAN", "CREA", "SOUR", "NOTE", "SNOTE", "RIN", "UID", "_UID", "REFN",
    "RFN", "AFN", "EXID", "SUBM", "RESN",
  ]

  private mutating func readName(of record: Int) {
    let names = lines.children(record, "NAME")
    let person = builder.entity(
      lines[record].key, named: names.first.map { name($0) } ?? "", kind: .person)
    let cited = citations(record)
    for (place, line) in names.enumerated() {
      builder.claim(
        person, place == 0 ? .name : .alias, builder.text(name(line)),
        citing: cited + citations(line))
    }
  }

  /// `John /Smith/` is John Smith.
  private func name(_ line: Int) -> String {
    PlainLine.of(lines[line].value.replacing("/", with: " "))
  }

  private func personName(_ record: Int) -> String {
    lines.child(record, "NAME").map { name($0) } ?? ""
  }

  private mutating func readPerson(_ record: Int) {
    guard let person = builder.existing(lines[record].key) else { return }
    readNotes(record, of: person)
    for line in lines.children(record) {
      let tag = lines[line].tag
      switch tag {
      case "BIRT": readLifeEvent(line, .born, of: person)
      case "DEAT": readLifeEvent(line, .died, of: person)
      case "OCCU", "TITL":
        readPost(line, of: person)
      case let tag where Self.passedOver.contains(tag): break
      case let tag where GEDCOMEvents.words[tag] != nil:
        readEvent(line, [person], personName(record))
      case let tag where Self.attributes[tag] != nil: readAttribute(line, of: person)
      default: builder.remarks.add("facts about people that are not carried over", tag)
      }
    }
  }

  /// A post or a title, and when it was held as far as a date says that.
  private mutating func readPost(_ line: Int, of person: EntityID) {
    var qualifiers: [ClaimQualifier] = []
    if let place = lines.child(line, "DATE") {
      let written = lines[place].value
      if let date = GEDCOMDate(written).date {
        qualifiers.append(
          ClaimQualifier(relation: .date, value: .entity(builder.graph.date(date))))
      } else {
        builder.remarks.add("dates of posts that were not understood", written)
      }
    }
    builder.claim(
      person, .role, builder.text(lines.text(line)), citing: citations(line), qualifiers: qualifiers
    )
  }

  private mutating func readAttribute(_ line: Int, of person: EntityID) {
    let sort = lines.child(line, "TYPE").map { lines[$0].value }
    let words = sort ?? Self.attributes[lines[line].tag] ?? ""
    builder.claim(
      person, .note, builder.text("\(words): \(lines.text(line))"), citing: citations(line))
  }

  private mutating func readLifeEvent(_ line: Int, _ relation: RelationID, of person: EntityID) {
    claimDate(line, relation, of: person)
    readNotes(line, of: person)
    guard let place = place(line) else { return }
    let (word, property) =
      relation == .born
      ? ("birthplace", "schema:birthPlace") : ("place-of-death", "schema:deathPlace")
    if let relation = builder.relation(word, property: property, range: .entities([.place])) {
      builder.claim(person, relation, .entity(place), citing: citations(line))
    }
  }

  // MARK: Events

  private mutating func readEvent(_ line: Int, _ people: [EntityID], _ name: String) {
    let words = lines.child(line, "TYPE").map { lines[$0].value }.flatMap { $0.isEmpty ? nil : $0 }
    let sort = words ?? GEDCOMEvents.words[lines[line].tag] ?? lines[line].tag
    let title = PlainLine.of(name.isEmpty ? sort : "\(sort) of \(name)")
    let event = builder.entity("line \(line)", named: title, kind: .event)
    let cited = citations(line)
    builder.claim(event, .name, builder.text(title), citing: cited)
    if !["", "Y"].contains(lines[line].value) {
      builder.claim(event, .note, builder.text(lines.text(line)), citing: cited)
    }
    for person in people { builder.claim(event, .participant, .entity(person), citing: cited) }
    claimDate(line, .date, of: event)
    readNotes(line, of: event)
    if let place = place(line) { builder.claim(event, .place, .entity(place), citing: cited) }
  }

  private mutating func place(_ line: Int) -> EntityID? {
    let name = PlainLine.of(lines.text(line, "PLAC"))
    return name.isEmpty ? nil : builder.entity(named: name, kind: .place)
  }

  private mutating func claimDate(_ line: Int, _ relation: RelationID, of entity: EntityID) {
    guard let place = lines.child(line, "DATE") else { return }
    let cited = citations(line)
    let written = lines[place].value
    let date = GEDCOMDate(written)
    // GEDCOM 7 has the wording in a line of its own.
    let phrase = lines.text(place, "PHRASE")
    let wording = phrase.isEmpty ? date.wording : "\(written) (\(phrase))"
    if let date = date.date {
      builder.claim(entity, relation, date, citing: cited)
      if let wording { builder.claim(entity, relation, wording: wording, citing: cited) }
    } else if !written.isEmpty {
      builder.claim(entity, relation, date: written, citing: cited)
      if !phrase.isEmpty { builder.claim(entity, relation, wording: phrase, citing: cited) }
    } else if !phrase.isEmpty {
      builder.claim(entity, relation, date: phrase, citing: cited)
    }
  }

  // MARK: Families

  private mutating func readFamily(_ record: Int) {
    let parents = people(record, ["HUSB", "WIFE"])
    let children = people(record, ["CHIL"])
    let cited = citations(record)
    if let parent = builder.relation(
      "parent", property: "schema:parent", range: .entities([.person]))
    {
      for child in children {
        for one in parents { builder.claim(child, parent, .entity(one), citing: cited) }
      }
    }
    if parents.count == 2,
      let spouse = builder.relation(
        "spouse", property: "schema:spouse", range: .entities([.person]))
    {
      builder.claim(parents[0], spouse, .entity(parents[1]), citing: cited)
    }
    let name = parents.map { builder.name(of: $0) }.joined(separator: " and ")
    for line in lines.children(record) {
      let tag = lines[line].tag
      if GEDCOMEvents.words[tag] != nil { readEvent(line, parents, name) }
      if ["NOTE", "SNOTE"].contains(tag) {
        builder.remarks.add("notes about families", name)
      }
    }
  }

  private func people(_ record: Int, _ tags: [String]) -> [EntityID] {
    lines.children(record).filter { tags.contains(lines[$0].tag) }.compactMap {
      builder.existing(lines[$0].value)
    }
  }
}

/// The events that GEDCOM has tags for, in words.
enum GEDCOMEvents {
  static let words: [String: String] = [
    "BURI": "burial", "CREM": "cremation", "CHR": "christening", "CHRA": "adult christening",
    "BAPM": "baptism", "BARM": "bar mitzvah", "BASM": "bas mitzvah", "BLES": "blessing",
    "CONF": "confirmation", "FCOM": "first communion", "ORDN": "ordination", "GRAD": "graduation",
    "EMIG": "emigration", "IMMI": "immigration", "NATU": "naturalization", "CENS": "census",
    "RETI": "retirement", "PROB": "probate", "WILL": "will", "RESI": "residence", "EVEN": "event",
    "ADOP": "adoption", "MARR": "marriage", "MARB": "banns", "MARC": "marriage contract",
    "MARL": "marriage licence", "MARS": "marriage settlement", "ENGA": "engagement",
    "DIV": "divorce", "DIVF": "divorce petition", "ANUL": "annulment",
  ]
}
