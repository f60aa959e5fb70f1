import AnnalsModel
import LinkedData

/// How nodes and literals are spelled in a document with a context of ours.
struct JSONLDSpelling {
  let fixed: FixedWords
  /// Keys of objects by word, with their quotes.
  private(set) var keys = TextTable()
  private var entities = TextTable()
  private let graph: Graph
  private let naming: Naming
  private let context: JSONLDContext
  private let terms: Terms
  private let own: [Bool]
  /// What a reader of a quotation wants first: what it is, what was said and by whom.
  let leading: [Word]
  private let language: StringID?

  init(_ graph: Graph, _ terms: Terms, _ context: JSONLDContext) {
    self.graph = graph
    self.terms = terms
    self.context = context
    fixed = terms.fixed
    naming = Naming(graph, terms)
    own = context.terms.keys.enumerated().map { place, key in
      !key.contains(":") || place == Int(terms.fixed.type.index)
    }
    leading = [
      terms.fixed.type, terms.properties[Int(RelationID.text.index)],
      terms.properties[Int(RelationID.saidBy.index)],
    ]
    language = context.language.flatMap { language in
      (0..<UInt32(graph.literalCount)).lazy.map { StringID(graph.columns.literalTag[$0]) }
        .first { graph.string($0) == language }
    }
    for key in context.terms.keys { keys.add { $0.appendJSONString(key) } }
    spellEntities()
  }

  private mutating func spellEntities() {
    entities.reserve(pieces: graph.entityCount, bytes: graph.entityCount * 32)
    let base = context.base.map { $0.utf8.count } ?? 0
    var iri: [UInt8] = []
    for entity in 0..<UInt32(graph.entityCount) {
      iri.removeAll(keepingCapacity: true)
      naming.append(EntityID(entity), to: &iri)
      let isSafe = iri.count > base && iri[base] != UInt8(ascii: ".")
      let start = isSafe ? base : 0
      entities.add { $0.appendJSONString(iri.span.extracting(start...)) }
    }
  }

  /// True of a word that the context gives a short name.
  func isOwn(_ word: Word) -> Bool { own[Int(word.index)] }

  func coercion(of word: Word) -> Coercion { context.terms.coercions[Int(word.index)] }

  /// Which words a document of these options may have.
  func usedWords(_ options: ExportOptions) -> [Bool] {
    var used = Array(repeating: false, count: terms.table.names.count)
    func use(_ word: Word) { used[Int(word.index)] = true }
    func use(_ name: String) { terms.table.existing(name).map { use($0) } }
    var relations = Array(repeating: false, count: graph.vocabulary.relations.count)
    relations[Int(RelationID.name.index)] = true
    for claim in 0..<UInt32(graph.claimCount) {
      let relation = Int(graph.columns.claimRelation[claim])
      if relation < relations.count { relations[relation] = true }
    }
    for i in 0..<graph.columns.qualifierRelation.count {
      let relation = Int(graph.columns.qualifierRelation[i])
      if relation < relations.count { relations[relation] = true }
    }
    for kind in graph.vocabulary.kindIDs where !graph.run(exactly: kind).isEmpty {
      for type in terms.types[Int(kind.index)] { use(type) }
      for relation in graph.vocabulary.relationIDs where relations[Int(relation.index)] {
        use(terms.properties[Int(relation.index)])
        for known in terms.known(relation, of: kind) { use(known.property) }
      }
    }
    useFixed(options, use)
    if !graph.vocabulary.kinds.allSatisfy({ !$0.isDeclared })
      || !graph.vocabulary.relations.allSatisfy({ !$0.isDeclared })
    {
      for name in Terms.chronologyWords { use(name) }
    }
    for name in ["schema:inLanguage", "annals:prefix", "annals:question"] { use(name) }
    return used
  }

  private func useFixed(_ options: ExportOptions, _ use: (Word) -> Void) {
    let words = [
      fixed.dating, fixed.edtf, fixed.edtfType, fixed.earliestBegin, fixed.latestBegin,
      fixed.earliestEnd, fixed.latestEnd, fixed.possibleEarliestBegin, fixed.possibleLatestBegin,
      fixed.possibleEarliestEnd, fixed.possibleLatestEnd, fixed.beginOfTheBegin,
      fixed.endOfTheBegin, fixed.beginOfTheEnd, fixed.endOfTheEnd, fixed.timeSpan,
      fixed.startDate, fixed.endDate, fixed.datePublished, fixed.observationDate, fixed.birthDate,
      fixed.deathDate, fixed.foundingDate, fixed.dissolutionDate, fixed.schemaName,
      fixed.schemaCitation, fixed.subjectOf, fixed.subEvent,
      fixed.recordedIn, fixed.dateCreated, fixed.quotedFrom, fixed.xsdDate,
    ]
    for word in words + terms.datings + terms.citing + (terms.time?.all ?? []) { use(word) }
    if !options.passages.isEmpty {
      for word in fixed.passageWords { use(word) }
    }
    if graph.columns.qualifierClaim.count > 0 {
      for word in [fixed.membership, fixed.membershipType, fixed.role, fixed.organization] {
        use(word)
      }
    }
    guard options.claims else { return }
    for word in [
      fixed.subject, fixed.predicate, fixed.object, fixed.claim, fixed.claimType, fixed.citation,
      fixed.citationType, fixed.source, fixed.locator, fixed.passage, fixed.number, fixed.unit,
      fixed.primarySource,
    ] + fixed.passageWords {
      use(word)
    }
  }

  /// True of a literal that is better given a line of its own.
  func isLong(_ literal: LiteralID) -> Bool {
    let text = StringID(graph.columns.literalString[literal.index])
    return graph.withUTF8(of: text) { $0.count } > 40
  }

  // MARK: Spelling

  /// Writes the IRI of a node as the value of `@id`.
  func write(_ node: Node, to json: inout JSONLDText) {
    switch node {
    case .entity(let entity): json.value(Int(entity.index), of: entities)
    case .word(let word): json.string(reference(word))
    default: json.string(relative(naming.iri(of: node) ?? ""))
    }
  }

  /// Writes a type, for which the short words of the context stand.
  func writeType(_ node: Node, to json: inout JSONLDText) {
    if case .word(let word) = node {
      json.value(Int(word.index), of: keys)
    } else {
      write(node, to: &json)
    }
  }

  /// Writes a value of a property whose values are coerced so.
  func write(_ value: Node, as coercion: Coercion, to json: inout JSONLDText) {
    switch value {
    case .literal(let literal): write(literal, as: coercion, to: &json)
    case .text(let text, let language):
      let isPlain = language.isEmpty ? isPlain(coercion) : isDefault(language, coercion)
      if isPlain { return json.string(text) }
      json.beginObject(onOneLine: true)
      if !language.isEmpty { json.member("@language", language) }
      json.member("@value", text)
      json.endObject()
    case .typed(let lexical, let datatype): write(lexical, datatype, as: coercion, to: &json)
    case .integer(let number): writeInteger(String(number), as: coercion, to: &json)
    default:
      if coercion == .node { return write(value, to: &json) }
      json.beginObject(onOneLine: true)
      json.key("@id")
      write(value, to: &json)
      json.endObject()
    }
  }

  /// True where a plain string is a text without language.
  private func isPlain(_ coercion: Coercion) -> Bool {
    switch coercion {
    case .plainText: true
    case .text, .number: context.language == nil
    case .node, .datatype: false
    }
  }

  private func isDefault(_ language: String, _ coercion: Coercion) -> Bool {
    (coercion == .text || coercion == .number) && language == context.language
  }

  private func write(
    _ literal: LiteralID, as coercion: Coercion, to json: inout JSONLDText
  ) {
    let text = StringID(graph.columns.literalString[literal.index])
    switch LiteralForm(literal, in: graph, fixed) {
    case .iri:
      if coercion == .node { return json.string(graph.string(text)) }
      json.beginObject(onOneLine: true)
      json.member("@id", graph.string(text))
      json.endObject()
    case .text(let language): write(text, language, as: coercion, to: &json)
    case .number(let datatype): write(graph.string(text), datatype, as: coercion, to: &json)
    case .quantity(let unit):
      write(graph.string(text) + " " + graph.string(unit), fixed.quantity, as: coercion, to: &json)
    case .brokenIRI: write(graph.string(text), fixed.xsdURI, as: coercion, to: &json)
    case .typed(let datatype):
      json.beginObject(onOneLine: true)
      json.member("@type", graph.string(datatype))
      json.member("@value", graph.string(text))
      json.endObject()
    }
  }

  private func write(
    _ text: StringID, _ language: StringID, as coercion: Coercion, to json: inout JSONLDText
  ) {
    let isPlain =
      language == .empty
      ? isPlain(coercion) : language == self.language && (coercion == .text || coercion == .number)
    if isPlain { return graph.withUTF8(of: text) { json.string($0) } }
    json.beginObject(onOneLine: true)
    if language != .empty { json.member("@language", graph.string(language)) }
    json.key("@value")
    graph.withUTF8(of: text) { json.string($0) }
    json.endObject()
  }

  private func write(
    _ lexical: String, _ datatype: Word, as coercion: Coercion, to json: inout JSONLDText
  ) {
    if coercion == .datatype(datatype) { return json.string(lexical) }
    if datatype == fixed.xsdInteger { return writeInteger(lexical, as: coercion, to: &json) }
    json.beginObject(onOneLine: true)
    json.key("@type")
    json.value(Int(datatype.index), of: keys)
    json.member("@value", lexical)
    json.endObject()
  }

  /// Writes an integer as JSON's own number, where every processor reads that back digit for digit.
  private func writeInteger(_ lexical: String, as coercion: Coercion, to json: inout JSONLDText) {
    let isNative =
      switch coercion {
      case .text, .number, .plainText: true
      case .node, .datatype: false
      }
    if isNative, lexical.utf8.count <= 15, let number = Int64(lexical), String(number) == lexical {
      return json.raw(lexical)
    }
    json.beginObject(onOneLine: true)
    json.key("@type")
    json.value(Int(fixed.xsdInteger.index), of: keys)
    json.member("@value", lexical)
    json.endObject()
  }

  /// A word as the value of `@id`: relative, compact or whole, for `@id` knows no terms.
  private func reference(_ word: Word) -> String {
    let whole = context.terms.whole[Int(word.index)]
    return whole == terms.table.iri(word) ? relative(whole) : whole
  }

  private func relative(_ iri: String) -> String {
    guard let base = context.base, iri.hasPrefix(base) else { return iri }
    let rest = iri.dropFirst(base.count)
    return rest.isEmpty || rest.hasPrefix(".") || rest.hasPrefix("/") ? iri : String(rest)
  }
}
