import AnnalsModel
import Chronology
import LinkedData

/// Reads the JSON of Wikidata's entities by way of the triples that Wikidata publishes of them.
enum WikidataImport {
  static func read(
    _ json: JSONValue, _ name: String, _ options: ImportOptions
  ) throws(ImportError) -> Imported {
    let entities: [JSONValue]
    if let all = json["entities"]?.object {
      entities = all.members.map(\.value)
    } else if json["labels"] != nil || json["claims"] != nil {
      entities = [json]
    } else if let all = json.array {
      entities = all
    } else {
      throw ImportError("no entities of Wikidata are here: an object with \"entities\" is expected")
    }
    var quads = WikidataQuads(language: options.language)
    for entity in entities { quads.add(entity) }
    guard !quads.quads.isEmpty else { throw ImportError("no entity of Wikidata is here") }
    var table = QuadTable()
    for quad in quads.quads { table.insert(quad) }
    var imported = ForeignRDF.read(table, name, options, qualifiers: quads.qualifiers)
    imported.remarks += quads.omissions.all
    return imported
  }
}

/// The triples of entities: the best statements of each property, as `wdt:` has them.
private struct WikidataQuads {
  private(set) var quads: [Quad] = []
  /// Since when and until when statements hold.
  private(set) var qualifiers: [Quad: [ForeignQualifier]] = [:]
  private(set) var omissions = Omissions()
  /// The languages whose labels are kept; all of them would bury the rest.
  private let languages: Set<String>

  init(language: String) { languages = ["en", "zh", "zh-hans", "mul", language] }

  mutating func add(_ entity: JSONValue) {
    guard let id = entity["id"]?.string, entity["missing"] == nil else { return }
    let subject = Term.iri(ForeignWords.wikidataEntity + id)
    addTexts(subject, "http://www.w3.org/2000/01/rdf-schema#label", entity["labels"], id)
    addTexts(subject, "http://www.w3.org/2004/02/skos/core#altLabel", entity["aliases"], id)
    addTexts(subject, "https://schema.org/description", entity["descriptions"], id)
    for member in entity["claims"]?.object?.members ?? [] {
      for statement in best(member.value.array ?? [], id) {
        add(statement, subject, member.key, id)
      }
    }
    if let links = entity["sitelinks"]?.object, !links.isEmpty {
      omissions.add("links to pages of Wikipedia", id)
    }
  }

  private mutating func addTexts(
    _ subject: Term, _ property: String, _ texts: JSONValue?, _ id: String
  ) {
    let members = texts?.object?.members ?? []
    let kept = members.filter { languages.contains($0.key) }
    for member in kept.isEmpty ? Array(members.prefix(1)) : kept {
      for text in member.value.array ?? [member.value] {
        guard let value = text["value"]?.string else { continue }
        let language = text["language"]?.string ?? member.key
        quads.append(
          Quad(subject, .iri(property), .literal(Literal(value, language: language))))
      }
    }
    if kept.count < members.count { omissions.add("names and descriptions in other languages", id) }
  }

  /// The preferred statements of a property, else those of normal rank.
  private mutating func best(_ statements: [JSONValue], _ id: String) -> [JSONValue] {
    let preferred = statements.filter { $0["rank"]?.string == "preferred" }
    let normal = statements.filter { $0["rank"]?.string != "deprecated" }
    let best = preferred.isEmpty ? normal : preferred
    if best.count < statements.count { omissions.add("statements of lower rank", id) }
    return best
  }

  private mutating func add(
    _ statement: JSONValue, _ subject: Term, _ property: String, _ id: String
  ) {
    let snak = statement["mainsnak"]
    if snak?["datatype"]?.string == "external-id" {
      return omissions.add("numbers in the catalogues of others", "\(id) \(property)")
    }
    let before = quads.count
    defer {
      if quads.count > before { addQualifiers(statement, of: quads[before], "\(id) \(property)") }
    }
    if statement["references"] != nil { omissions.add("references of statements", id) }
    guard let data = snak?["datavalue"] else {
      return omissions.add("statements without a value", "\(id) \(property)")
    }
    if data["type"]?.string == "time" {
      addTime(data["value"], subject, property, id)
    } else if let term = term(data) {
      quads.append(Quad(subject, .iri(ForeignWords.wikidataDirect + property), term))
    } else {
      omissions.add("values of a sort that is not read", "\(id) \(property)")
    }
  }

  private mutating func addQualifiers(_ statement: JSONValue, of quad: Quad, _ place: String) {
    for member in statement["qualifiers"]?.object?.members ?? [] {
      let value = member.value.array?.first?["datavalue"]?["value"]
      guard let relation = WikidataProperties.dates[member.key],
        let date = value.flatMap({ date($0) })
      else {
        omissions.add("qualifiers of statements", place)
        continue
      }
      qualifiers[quad, default: []].append(ForeignQualifier(relation: relation, date: date.edtf))
    }
  }

  /// A time, and whether it was reckoned from the Julian calendar.
  private func date(_ value: JSONValue) -> (edtf: EDTF, isReckoned: Bool)? {
    guard let text = value["time"]?.string, let precision = value["precision"]?.number?.integer,
      let time = WikidataTime(text, hasYearZero: false)
    else { return nil }
    // A year of the Julian calendar is that of the Gregorian but for some days; a day is another.
    let isReckoned = value["calendarmodel"]?.string == WikidataTime.julian && precision >= 11
    return (isReckoned ? time.gregorian : time)?.edtf(precision: precision).map { ($0, isReckoned) }
  }

  private mutating func addTime(
    _ value: JSONValue?, _ subject: Term, _ property: String, _ id: String
  ) {
    guard let value, let date = date(value), let text = value["time"]?.string else {
      return omissions.add("values of a sort that is not read", "\(id) \(property)")
    }
    quads.append(
      Quad(
        subject, .iri(ForeignWords.wikidataDirect + property), .string(date.edtf.description)))
    guard date.isReckoned else { return }
    let day = text.drop { $0 == "+" }.prefix { $0 != "T" }
    let name = WikidataProperties.dates[property] ?? property
    quads.append(
      Quad(
        subject, .iri("http://www.w3.org/2000/01/rdf-schema#comment"),
        .string("\(name): \(day) in the Julian calendar")))
  }

  private func term(_ data: JSONValue) -> Term? {
    let value = data["value"]
    switch data["type"]?.string {
    case "wikibase-entityid":
      return value?["id"]?.string.map { .iri(ForeignWords.wikidataEntity + $0) }
    case "string": return value?.string.map { .string($0) }
    case "monolingualtext":
      guard let text = value?["text"]?.string, let language = value?["language"]?.string else {
        return nil
      }
      return .literal(Literal(text, language: language))
    case "quantity": return value.flatMap { quantity($0) }
    case "globecoordinate":
      guard let north = value?["latitude"]?.number, let east = value?["longitude"]?.number else {
        return nil
      }
      return .string("\(north.text), \(east.text)")
    default: return nil
    }
  }

  private func quantity(_ value: JSONValue) -> Term? {
    guard let amount = value["amount"]?.string else { return nil }
    let number = amount.hasPrefix("+") ? String(amount.dropFirst()) : amount
    let isWhole = !number.contains(".")
    return .literal(Literal(number, datatype: isWhole ? XSD.integer : XSD.decimal))
  }
}
