import AnnalsModel

extension GraphStatements {
  /// What the chronology says of itself, and the kinds and relations that it declares.
  mutating func writeChronology() {
    let settings = graph.settings
    say("rdf:type", ofChronology: .word(word("annals:Chronology")))
    say("rdf:type", ofChronology: .word(word("schema:Dataset")))
    if !settings.title.isEmpty {
      say("schema:name", ofChronology: .text(settings.title, language: language))
    }
    if !settings.language.isEmpty {
      say("schema:inLanguage", ofChronology: text(settings.language))
    }
    for prefix in settings.prefixes {
      say("annals:prefix", ofChronology: text("\(prefix.name): \(prefix.iri)"))
    }
    for question in settings.questions {
      say("annals:question", ofChronology: text("\(question.name): \(question.query)"))
    }
    for kind in graph.vocabulary.kinds where kind.isDeclared { writeDeclaration(kind) }
    for relation in graph.vocabulary.relations where relation.isDeclared {
      writeDeclaration(relation)
    }
  }

  private mutating func writeDeclaration(_ kind: Kind) {
    let vocabulary = graph.vocabulary
    let node = Node.word(word(Terms.own(kind, graph.base)))
    say(node, word("rdf:type"), .word(word("rdfs:Class")))
    say(node, word("annals:word"), text(kind.name))
    say(node, word("annals:plural"), text(kind.plural))
    if let parent = kind.parent {
      say(node, word("rdfs:subClassOf"), .word(word(Terms.own(vocabulary[parent], graph.base))))
    }
    for type in kind.types { say(node, word("owl:equivalentClass"), .word(word(type))) }
    writeLabels(node, kind.english, kind.chinese, kind.comment)
  }

  private mutating func writeDeclaration(_ relation: Relation) {
    let vocabulary = graph.vocabulary
    let node = Node.word(word(Terms.own(relation, graph.base)))
    say(node, word("rdf:type"), .word(word("rdf:Property")))
    say(node, word("annals:word"), text(relation.name))
    if !relation.inverse.isEmpty { say(node, word("annals:inverseWord"), text(relation.inverse)) }
    if let parent = relation.parent {
      let above = Terms.own(vocabulary[parent], graph.base)
      say(node, word("rdfs:subPropertyOf"), .word(word(above)))
    }
    let domain = relation.domain.map { vocabulary[$0].name }.joined(separator: " ")
    if !domain.isEmpty { say(node, word("annals:domain"), text(domain)) }
    say(node, word("annals:range"), text(vocabulary.spelling(of: relation.range)))
    if relation.isSingle { say(node, word("annals:single"), .typed("true", word("xsd:boolean"))) }
    for property in relation.properties {
      say(node, word("owl:equivalentProperty"), .word(word(property)))
    }
    writeLabels(node, relation.english, relation.chinese, relation.comment)
  }

  private mutating func writeLabels(
    _ node: Node, _ english: String, _ chinese: String, _ comment: String
  ) {
    if !english.isEmpty { say(node, word("rdfs:label"), .text(english, language: "en")) }
    if !chinese.isEmpty { say(node, word("rdfs:label"), .text(chinese, language: "zh")) }
    if !comment.isEmpty { say(node, word("rdfs:comment"), text(comment)) }
  }

  private mutating func say(_ property: String, ofChronology value: Node) {
    say(.chronology, word(property), value)
  }

  private func word(_ name: String) -> Word { terms.word(named: name) }

  private func text(_ text: String) -> Node { .text(text, language: "") }
}
