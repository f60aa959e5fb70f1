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
    } else if json["labels"] != nil {
      entities = [json]
    } else if let all = json.array {
      entities = all
    } else {
      throw ImportError("no entities of Wikidata are here: an object with \"entities\" is expected")
    }
    var quads = WikidataQuads()
    for entity in entities { quads.add(entity) }
    var table = QuadTable()
    for quad in quads.quads { table.insert(quad) }
    var imported = ForeignRDF.read(table, name, options)
    imported.remarks += quads.omissions.all
    return imported
  }
}

private struct WikidataQuads {
  private(set) var quads: [Quad] = []
  private(set) var omissions = Omissions()

  mutating func add(_ entity: JSONValue) {
    guard let id = entity["id"]?.string else { return }
    let subject = Term.iri(ForeignWords.wikidataEntity + id)
    addTexts(subject, "http://www.w3.org/2000/01/rdf-schema#label", entity["labels"])
    addTexts(subject, "http://www.w3.org/2004/02/skos/core#altLabel", entity["aliases"])
    addTexts(subject, "https://schema.org/description", entity["descriptions"])
    for member in entity["claims"]?.object?.members ?? [] {
      let property = Term.iri(ForeignWords.wikidataDirect + member.key)
      for statement in member.value.array ?? [] { add(statement, subject, property, id) }
    }
    if let links = entity["sitelinks"]?.object, !links.isEmpty {
      omissions.add("links to pages of Wikipedia", id)
    }
  }

  private mutating func addTexts(_ subject: Term, _ property: String, _ texts: JSONValue?) {
    for member in texts?.object?.members ?? [] {
      for text in member.value.array ?? [member.value] {
        guard let value = text["value"]?.string else { continue }
        let language = text["language"]?.string ?? member.key
        quads.append(
          Quad(subject, .iri(property), .literal(Literal(value, language: language))))
      }
    }
  }

  private mutating func add(_ statement: JSONValue, _ subject: Term, _ property: Term, _ id: String)
  {
    if statement["rank"]?.string == "deprecated" {
      return omissions.add("deprecated statements", id)
    }
    if statement["qualifiers"] != nil { omissions.add("qualifiers of statements", id) }
    if statement["references"] != nil { omissions.add("references of statements", id) }
    guard let value = statement["mainsnak"]?["datavalue"] else {
      return omissions.add("statements without a value", id)
    }
    guard let term = term(value) else {
      return omissions.add("values of a sort that is not read", value["type"]?.string ?? "")
    }
    quads.append(Quad(subject, property, term))
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
    case "quantity":
      guard let amount = value?["amount"]?.string else { return nil }
      let number = amount.hasPrefix("+") ? String(amount.dropFirst()) : amount
      return .literal(
        Literal(number, datatype: number.contains(".") ? XSD.decimal : XSD.integer))
    case "time":
      guard let time = value?["time"]?.string, let precision = value?["precision"]?.number?.integer
      else { return nil }
      return Self.date(time, precision).map { .string($0) }
    default: return nil
    }
  }

  /// `+1949-10-01T00:00:00Z` at precision 11 is a day, at 10 a month, at 9 a year, at 8 a decade, at 7 a
  /// century.
  private static func date(_ time: String, _ precision: Int) -> String? {
    let isBefore = time.hasPrefix("-")
    let parts = time.dropFirst().split(separator: "T").first?.split(separator: "-") ?? []
    guard parts.count == 3, var year = Int64(parts[0]) else { return nil }
    // Wikidata has no year 0: -1 is 1 BCE, which EDTF writes 0000.
    if isBefore { year = 1 - year }
    let digits = String(abs(year))
    let padded =
      (year < 0 ? "-" : "") + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    guard digits.utf8.count <= 4 else { return "Y\(year)" }
    switch precision {
    case 11...: return "\(padded)-\(parts[1])-\(parts[2])"
    case 10: return "\(padded)-\(parts[1])"
    case 9: return padded
    case 8: return padded.dropLast() + "X"
    case 7: return padded.dropLast(2) + "XX"
    default: return nil
    }
  }
}
