import AnnalsModel

/// The vocabulary as an ontology in Turtle: classes, properties, what they are called in English and
/// Chinese, and how they lie to the vocabularies of others.
struct VocabularyDocument {
  private var turtle: TurtleDocument
  private let vocabulary: Vocabulary
  private let base: String

  /// Kinds that mean just what others mean by their class; all other alignments go one way only.
  private static let equivalent: Set<String> = [
    "person", "organization", "place", "quotation", "topic", "series",
  ]

  init(_ vocabulary: Vocabulary, base: String) {
    self.vocabulary = vocabulary
    self.base = base
    turtle = TurtleDocument(base: base)
  }

  /// The document.
  mutating func bytes() -> [UInt8] {
    writeHeader()
    for kind in vocabulary.kinds { write(kind) }
    for relation in vocabulary.relations { write(relation) }
    for row in OwnTerms.rows { write(row) }
    return turtle.bytes
  }

  private mutating func writeHeader() {
    turtle.write("\n<https://w3id.org/annals> a owl:Ontology")
    turtle.say(
      "rdfs:label", "Annals: chronologies whose every claim knows its source", language: "en")
    turtle.say("rdfs:label", "Annals：每条陈述都有出处的年表", language: "zh")
    turtle.say(
      "rdfs:seeAlso",
      [
        "<https://schema.org/>", "<http://www.w3.org/ns/prov#>", "<http://www.w3.org/2006/time#>",
        "<http://www.cidoc-crm.org/cidoc-crm/>", "<http://semanticweb.cs.vu.nl/2009/11/sem/>",
      ])
    turtle.end()
  }

  private mutating func write(_ kind: Kind) {
    let own = Terms.own(kind, base)
    turtle.begin(own, a: ["owl:Class", "rdfs:Class"])
    turtle.say("rdfs:label", kind.english, language: "en")
    turtle.say("rdfs:label", kind.chinese, language: "zh")
    turtle.say("rdfs:comment", kind.comment, language: kind.isDeclared ? "" : "en")
    if !kind.isDeclared {
      turtle.say("rdfs:comment", ChineseComments.comment(ofKind: kind.name), language: "zh")
    }
    turtle.say("annals:word", kind.name, language: "")
    turtle.say("annals:plural", kind.plural, language: "")
    let known = kind.types.filter { $0 != own }
    var above = kind.parent.map { [Terms.own(vocabulary[$0], base)] } ?? []
    if Self.equivalent.contains(kind.name), !kind.isDeclared {
      turtle.say("owl:equivalentClass", known.map { turtle.iri($0) })
    } else {
      above += known
    }
    if let id = vocabulary.kind(kind.name) {
      above += FullProfile.types(of: id, in: vocabulary).filter { !above.contains($0) }
    }
    turtle.say("rdfs:subClassOf", above.map { turtle.iri($0) })
    turtle.say("rdfs:isDefinedBy", kind.isDeclared ? [] : ["<https://w3id.org/annals>"])
    turtle.end()
  }

  private mutating func write(_ relation: Relation) {
    let own = Terms.own(relation, base)
    let isData =
      switch relation.range {
      case .text, .number: true
      default: false
      }
    turtle.begin(own, a: ["rdf:Property", isData ? "owl:DatatypeProperty" : "owl:ObjectProperty"])
    turtle.say("rdfs:label", relation.english, language: "en")
    turtle.say("rdfs:label", relation.chinese, language: "zh")
    turtle.say("rdfs:comment", relation.comment, language: relation.isDeclared ? "" : "en")
    if !relation.isDeclared {
      turtle.say("rdfs:comment", ChineseComments.comment(ofRelation: relation.name), language: "zh")
    }
    turtle.say("annals:word", relation.name, language: "")
    turtle.say("annals:inverseWord", relation.inverse, language: "")
    if relation.isSingle { turtle.say("annals:single", ["true"]) }
    var above = relation.parent.map { [Terms.own(vocabulary[$0], base)] } ?? []
    above += relation.properties.filter { $0 != own }
    turtle.say("rdfs:subPropertyOf", above.map { turtle.iri($0) })
    turtle.say(
      "schema:domainIncludes", relation.domain.map { turtle.iri(Terms.own(vocabulary[$0], base)) })
    turtle.say("schema:rangeIncludes", ranges(of: relation).map { turtle.iri($0) })
    turtle.say("rdfs:isDefinedBy", relation.isDeclared ? [] : ["<https://w3id.org/annals>"])
    turtle.end()
  }

  private func ranges(of relation: Relation) -> [String] {
    switch relation.range {
    case .entities(let kinds): kinds.map { Terms.own(vocabulary[$0], base) }
    case .anything: ["rdfs:Resource"]
    case .text: ["xsd:string", "rdf:langString"]
    case .date: ["annals:Date"]
    case .number: ["xsd:integer", "xsd:decimal", "annals:quantity"]
    case .iri: ["rdfs:Resource"]
    }
  }

  private mutating func write(_ row: OwnTerms.Row) {
    let type =
      switch row.sort {
      case "class": "owl:Class"
      case "datatype": "rdfs:Datatype"
      default: row.range.hasPrefix("annals:") ? "owl:ObjectProperty" : "owl:DatatypeProperty"
      }
    turtle.begin("annals:" + row.name, a: row.sort == "property" ? ["rdf:Property", type] : [type])
    turtle.say("rdfs:label", row.english, language: "en")
    turtle.say("rdfs:label", row.chinese, language: "zh")
    turtle.say("rdfs:comment", row.comment, language: "en")
    turtle.say("rdfs:comment", row.chineseComment, language: "zh")
    if !row.range.isEmpty {
      let property = row.sort == "property" ? "rdfs:range" : "rdfs:subClassOf"
      turtle.say(property, [turtle.iri(row.range)])
    }
    turtle.say("rdfs:isDefinedBy", ["<https://w3id.org/annals>"])
    turtle.end()
  }
}
