import AnnalsModel

extension GraphStatements {
  /// A claim in the named graph of each of its citations: who says it, and where.
  mutating func writeCitedCopies(
    of claim: ClaimID, _ subject: Node, _ property: String, _ value: Node
  ) {
    guard !reifiesEveryClaim else { return }
    let citations = graph.citationNumbers(of: claim)
    if citations.isEmpty { sink.take(subject, property, value, in: .uncited) }
    for number in citations {
      let isUnsourced = graph.citation(number).source == nil
      sink.take(subject, property, value, in: isUnsourced ? .unsourced : .citation(number))
    }
  }

  /// A claim as a node of its own, with its citations and with what more is said about it.
  mutating func writeReification(
    of claim: ClaimID, _ subject: Node, _ property: String, _ value: Node, _ met: inout References
  ) {
    let node = Node.claim(claim)
    say(subject, "annals:claim", node)
    say(node, "rdf:type", .iri("annals:Claim"))
    say(node, "rdf:subject", subject)
    say(node, "rdf:predicate", .iri(property))
    say(node, "rdf:object", value)
    for number in graph.citationNumbers(of: claim) {
      let isUnsourced = graph.citation(number).source == nil
      say(node, "annals:citation", isUnsourced ? .unsourced : .citation(number))
    }
    for qualifier in graph.qualifiers(of: claim) {
      let object = graph.node(of: qualifier.value)
      if case .entity(let other) = object { met.mention(other) }
      say(node, terms.properties[Int(qualifier.relation.index)], object)
    }
  }

  /// A citation: the source, the place in it, and the words there.
  mutating func writeCitation(_ number: UInt32) {
    let citation = graph.citation(number)
    guard let source = citation.source else { return }
    let node = Node.citation(number)
    say(node, "rdf:type", .iri("annals:Citation"))
    say(node, "prov:hadPrimarySource", .entity(source))
    say(node, "annals:source", .entity(source))
    if !citation.locator.isEmpty {
      say(node, "annals:locator", .text(citation.locator, language: ""))
    }
    guard !citation.passage.isEmpty else { return }
    say(node, "rdf:type", .iri("oa:SpecificResource"))
    say(node, "oa:hasSource", .entity(source))
    say(node, "oa:hasSelector", .passage(number))
    say(.passage(number), "rdf:type", .iri("oa:TextQuoteSelector"))
    say(.passage(number), "oa:exact", .text(citation.passage, language: ""))
  }

  /// What the chronology says of itself, and the kinds and relations that it declares.
  mutating func writeChronology() {
    let settings = graph.settings
    say(.chronology, "rdf:type", .iri("annals:Chronology"))
    if !settings.title.isEmpty {
      say(.chronology, "schema:name", .text(settings.title, language: ""))
    }
    if !settings.language.isEmpty {
      say(.chronology, "schema:inLanguage", .text(settings.language, language: ""))
    }
    for prefix in settings.prefixes {
      say(.chronology, "annals:prefix", .text("\(prefix.name): \(prefix.iri)", language: ""))
    }
    for question in settings.questions {
      say(
        .chronology, "annals:question",
        .text("\(question.name): \(question.query)", language: ""))
    }
    writeDeclarations()
  }

  private mutating func writeDeclarations() {
    let vocabulary = graph.vocabulary
    for kind in vocabulary.kinds where kind.isDeclared {
      let node = Node.iri(Terms.own(kind, graph.base))
      say(node, "rdf:type", .iri("rdfs:Class"))
      say(node, "annals:word", .text(kind.name, language: ""))
      say(node, "annals:plural", .text(kind.plural, language: ""))
      if let parent = kind.parent {
        say(node, "rdfs:subClassOf", .iri(Terms.own(vocabulary[parent], graph.base)))
      }
      for type in kind.types { say(node, "owl:equivalentClass", .iri(type)) }
      writeLabels(node, kind.english, kind.chinese, kind.comment)
    }
    for relation in vocabulary.relations where relation.isDeclared {
      let node = Node.iri(Terms.own(relation, graph.base))
      say(node, "rdf:type", .iri("rdf:Property"))
      say(node, "annals:word", .text(relation.name, language: ""))
      if !relation.inverse.isEmpty {
        say(node, "annals:inverseWord", .text(relation.inverse, language: ""))
      }
      if let parent = relation.parent {
        say(node, "rdfs:subPropertyOf", .iri(Terms.own(vocabulary[parent], graph.base)))
      }
      let domain = relation.domain.map { vocabulary[$0].name }.joined(separator: " ")
      if !domain.isEmpty { say(node, "annals:domain", .text(domain, language: "")) }
      say(node, "annals:range", .text(vocabulary.spelling(of: relation.range), language: ""))
      if relation.isSingle { say(node, "annals:single", .typed("true", datatype: "xsd:boolean")) }
      for property in relation.properties { say(node, "owl:equivalentProperty", .iri(property)) }
      writeLabels(node, relation.english, relation.chinese, relation.comment)
    }
  }

  private mutating func writeLabels(
    _ node: Node, _ english: String, _ chinese: String, _ comment: String
  ) {
    if !english.isEmpty { say(node, "rdfs:label", .text(english, language: "en")) }
    if !chinese.isEmpty { say(node, "rdfs:label", .text(chinese, language: "zh")) }
    if !comment.isEmpty { say(node, "rdfs:comment", .text(comment, language: "")) }
  }
}
