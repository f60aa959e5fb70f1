import AnnalsModel

/// What a well-formed chronology looks like, as SHACL: each relation leads from its domain to its
/// range, each kind is of the kind above it, dates have their bounds, claims and citations are whole.
struct ShapesDocument {
  private var turtle: TurtleDocument
  private let vocabulary: Vocabulary
  private let base: String

  init(_ vocabulary: Vocabulary, base: String) {
    self.vocabulary = vocabulary
    self.base = base
    turtle = TurtleDocument(base: base)
  }

  /// The document.
  mutating func bytes() -> [UInt8] {
    for kind in vocabulary.kinds { write(kind) }
    for relation in vocabulary.relations { write(relation) }
    turtle.write(Self.fixed)
    return turtle.bytes
  }

  private func shape(_ own: String) -> String { own + "-shape" }

  private mutating func write(_ kind: Kind) {
    guard let parent = kind.parent else { return }
    let own = Terms.own(kind, base)
    turtle.begin(shape(own), a: ["sh:NodeShape"])
    turtle.say("sh:targetClass", [turtle.iri(own)])
    turtle.say("sh:class", [turtle.iri(Terms.own(vocabulary[parent], base))])
    turtle.end()
  }

  private mutating func write(_ relation: Relation) {
    let own = Terms.own(relation, base)
    let values = condition(on: relation)
    // A relation of anything to anything has nothing to find fault with.
    guard !relation.domain.isEmpty || !values.isEmpty else { return }
    turtle.begin(shape(own), a: ["sh:NodeShape"])
    turtle.say("sh:targetSubjectsOf", [turtle.iri(own)])
    if !relation.domain.isEmpty {
      // A claim that has the relation as a qualifier is a subject of it too.
      let classes = relation.domain.map { Terms.own(vocabulary[$0], base) }
      turtle.say("sh:or", [either(classes + ["annals:Claim", "org:Membership"])])
    }
    if !values.isEmpty {
      turtle.say("sh:property", ["[ sh:path \(turtle.iri(own)) ; \(values) ]"])
    }
    turtle.end()
  }

  private func condition(on relation: Relation) -> String {
    switch relation.range {
    case .entities(let kinds):
      let classes = kinds.map { Terms.own(vocabulary[$0], base) }
      return classes.count == 1
        ? "sh:class \(turtle.iri(classes[0]))" : "sh:or \(either(classes))"
    case .anything: return ""
    case .text: return "sh:or ( [ sh:datatype xsd:string ] [ sh:datatype rdf:langString ] )"
    case .date: return "sh:class annals:Date"
    case .number:
      return "sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:decimal ]"
        + " [ sh:datatype annals:quantity ] )"
    case .iri: return "sh:nodeKind sh:IRI"
    }
  }

  private func either(_ classes: [String]) -> String {
    "( " + classes.map { "[ sh:class \(turtle.iri($0)) ]" }.joined(separator: " ") + " )"
  }

  private static let fixed = """

    annals:Quotation-words a sh:NodeShape ;
      sh:targetClass annals:Quotation ;
      sh:property [ sh:path annals:text ; sh:minCount 1 ] .

    annals:Date-shape a sh:NodeShape ;
      sh:targetClass annals:Date ;
      sh:property [ sh:path annals:edtf ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype edtf:EDTF ; sh:minLength 2 ] ;
      sh:property [ sh:path annals:earliestBegin ; sh:maxCount 1 ; sh:datatype xsd:integer ;
        sh:lessThanOrEquals annals:latestBegin ; sh:lessThan annals:latestEnd ] ;
      sh:property [ sh:path annals:latestBegin ; sh:maxCount 1 ; sh:datatype xsd:integer ] ;
      sh:property [ sh:path annals:earliestEnd ; sh:maxCount 1 ; sh:datatype xsd:integer ;
        sh:lessThanOrEquals annals:latestEnd ] ;
      sh:property [ sh:path annals:latestEnd ; sh:maxCount 1 ; sh:datatype xsd:integer ] .

    annals:dating-shape a sh:NodeShape ;
      sh:targetSubjectsOf annals:dating ;
      sh:property [ sh:path annals:dating ; sh:class annals:Date ] .

    annals:Claim-shape a sh:NodeShape ;
      sh:targetClass annals:Claim ;
      sh:property [ sh:path rdf:subject ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] ;
      sh:property [ sh:path rdf:predicate ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] ;
      sh:property [ sh:path rdf:object ; sh:minCount 1 ; sh:maxCount 1 ] ;
      sh:property [ sh:path [ sh:inversePath annals:claim ] ; sh:minCount 1 ; sh:maxCount 1 ] .

    annals:claim-shape a sh:NodeShape ;
      sh:targetSubjectsOf annals:claim ;
      sh:property [ sh:path annals:claim ; sh:class annals:Claim ] .

    annals:Citation-shape a sh:NodeShape ;
      sh:targetClass annals:Citation ;
      sh:property [ sh:path annals:source ; sh:minCount 1 ; sh:maxCount 1 ; sh:class annals:Source ] ;
      sh:property [ sh:path annals:locator ; sh:maxCount 1 ; sh:datatype xsd:string ] ;
      sh:property [ sh:path annals:passage ; sh:maxCount 1 ; sh:datatype xsd:string ] .

    annals:Passage-shape a sh:NodeShape ;
      sh:targetClass oa:TextQuoteSelector ;
      sh:property [ sh:path oa:exact ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:string ] .

    annals:Position-shape a sh:NodeShape ;
      sh:targetClass oa:TextPositionSelector ;
      sh:property [ sh:path oa:start ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:nonNegativeInteger ;
        sh:lessThan oa:end ] ;
      sh:property [ sh:path oa:end ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:nonNegativeInteger ] .

    annals:status-shape a sh:NodeShape ;
      sh:targetSubjectsOf annals:status ;
      sh:property [ sh:path annals:status ; sh:maxCount 1 ;
        sh:in ( "found" "missing" "without text" "unreadable" "changed" "unsourced" ) ] .

    annals:standsIn-shape a sh:NodeShape ;
      sh:targetSubjectsOf annals:standsIn ;
      sh:property [ sh:path annals:standsIn ; sh:class oa:SpecificResource ] .

    annals:unit-shape a sh:NodeShape ;
      sh:targetSubjectsOf annals:unit ;
      sh:property [ sh:path annals:number ; sh:minCount 1 ; sh:maxCount 1 ] .

    """
}
