import AnnalsModel
import Chronology
import LinkedData

extension GraphReader {
  /// A statement without its graph.
  private struct Statement: Hashable {
    var subject: UInt32
    var predicate: UInt32
    var object: UInt32

    init(_ row: QuadTable.Row) {
      subject = row.subject
      predicate = row.predicate
      object = row.object
    }
  }

  /// Claims are read from their nodes where they have one; else from the statements, cited by the
  /// named graphs these stand in.
  mutating func readClaims() {
    let reified = readClaimNodes()
    // A statement in no named graph is a claim without citations, unless the next say it with some.
    var pending: QuadTable.Row?
    for place in table.rows.indices {
      let row = table.rows[place]
      guard let relation = relations[row.predicate], !used[place], let subject = entity(row.subject)
      else { continue }
      used[place] = true
      if !reified.isEmpty, reified.contains(Statement(row)) { continue }
      if row.graph == QuadTable.none {
        takePending(&pending)
        pending = row
        continue
      }
      if let waiting = pending, Statement(waiting) == Statement(row) { pending = nil }
      let cited = Int(row.graph) < citations.count ? citations[Int(row.graph)] : QuadTable.none
      claim(subject, relation, row.object, citing: cited == QuadTable.none ? [] : [cited])
    }
    takePending(&pending)
  }

  private mutating func takePending(_ pending: inout QuadTable.Row?) {
    guard let row = pending, let relation = relations[row.predicate],
      let subject = entity(row.subject)
    else { return }
    claim(subject, relation, row.object, citing: [])
    pending = nil
  }

  private mutating func claim(
    _ subject: EntityID, _ relation: RelationID, _ object: UInt32, citing cited: [UInt32]
  ) {
    guard let value = code(object) else { return }
    builder.claim(subject, relation, value, citations: builder.citationSet(cited))
  }

  private mutating func readClaimNodes() -> Set<Statement> {
    guard let type = table.number("rdf:type"), let claim = table.number("annals:Claim"),
      let words = ClaimWords(table)
    else { return [] }
    var reified: Set<Statement> = []
    for row in table.rows where row.predicate == type && row.object == claim {
      if let statement = readClaimNode(row.subject, words) { reified.insert(statement) }
    }
    return reified
  }

  /// The predicates of claim nodes, by number.
  private struct ClaimWords {
    let subject, predicate, object: UInt32
    let citation: UInt32

    init?(_ table: QuadTable) {
      guard let subject = table.number("rdf:subject"),
        let predicate = table.number("rdf:predicate"), let object = table.number("rdf:object")
      else { return nil }
      self.subject = subject
      self.predicate = predicate
      self.object = object
      citation = table.number("annals:citation") ?? QuadTable.none
    }
  }

  private mutating func readClaimNode(_ node: UInt32, _ words: ClaimWords) -> Statement? {
    let none = QuadTable.none
    var statement = Statement(
      QuadTable.Row(subject: none, predicate: none, object: none, graph: none))
    var cited: [UInt32] = []
    var qualifiers: [QualifierCode] = []
    for place in index.rows(of: node) {
      let row = table.rows[Int(place)]
      used[Int(place)] = true
      switch row.predicate {
      case words.subject: statement.subject = row.object
      case words.predicate: statement.predicate = row.object
      case words.object: statement.object = row.object
      case words.citation:
        if citations[Int(row.object)] != none { cited.append(citations[Int(row.object)]) }
      default:
        guard let relation = relations[row.predicate], let value = code(row.object) else {
          continue
        }
        qualifiers.append(QualifierCode(relation, value))
      }
    }
    guard let subject = entity(statement.subject), let relation = relations[statement.predicate],
      let value = code(statement.object)
    else { return nil }
    builder.claim(
      subject, relation, value, citations: builder.citationSet(cited), qualifiers: qualifiers)
    return statement
  }

  /// The value that a term is; nil for a blank node and for what is no term.
  private mutating func code(_ term: UInt32) -> ValueCode? {
    guard Int(term) < values.count else { return nil }
    if values[Int(term)] != QuadTable.none { return ValueCode(bits: values[Int(term)]) }
    guard let value = entity(term).map({ .entity($0) }) ?? TermValue.value(table.term(term)) else {
      return nil
    }
    let code = builder.code(value)
    values[Int(term)] = code.bits
    return code
  }

  /// Marks what follows from the claims and is written for others' eyes: it is not left over.
  mutating func markDerived() {
    let derived = Set(
      DerivedProperties.of(builder.vocabulary).compactMap { table.number($0) })
    let membership = table.number("org:Membership") ?? QuadTable.none
    for (place, row) in table.rows.enumerated() {
      if row.object == membership { markAll(row.subject) }
      if !used[place], isDescribedForOthers(row.subject) { used[place] = true }
      if !used[place], derived.contains(row.predicate), entity(row.subject) != nil {
        used[place] = true
      }
    }
  }
}

extension GraphReader {
  /// True of the nodes that are published beside entities, citations and claims and say nothing that
  /// these do not: where a quotation's words stand, the begin and the end of a date, what is unsourced.
  private func isDescribedForOthers(_ node: UInt32) -> Bool {
    guard let iri = table.iri(node), iri.hasPrefix(base) else { return false }
    let path = iri.dropFirst(base.count)
    return path.hasPrefix(Naming.passageFolder) || path == "citation/unsourced"
      || path.hasPrefix("date/") && (path.hasSuffix("#begin") || path.hasSuffix("#end"))
  }
}

/// Terms of RDF as values of claims.
enum TermValue {
  /// The value that a term is; nil for a blank node.
  static func value(_ term: Term) -> Value? {
    switch term {
    case .iri(let iri): return .iri(iri)
    case .blank: return nil
    case .literal(let literal):
      if let language = literal.language { return .text(literal.lexical, language: language) }
      switch literal.datatype {
      case XSD.string: return .text(literal.lexical, language: "")
      case XSD.integer, XSD.decimal: return .number(literal.lexical, unit: "")
      case XSD.anyURI where !IRI.isAbsolute(literal.lexical): return .iri(literal.lexical)
      case Namespace.expand("annals:quantity"):
        let parts = literal.lexical.split(
          separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        return .number(String(parts.first ?? ""), unit: String(parts.dropFirst().first ?? ""))
      default: return .typed(literal.lexical, datatype: literal.datatype)
      }
    }
  }
}

/// The properties that only repeat for others' eyes what the claims say.
enum DerivedProperties {
  private static let fixed = [
    "annals:dating", "annals:claim", "annals:id", "annals:id", "annals:position", "annals:year",
    "annals:month", "annals:decade", "annals:century", "annals:possibleSpan", "schema:citation",
    "schema:subjectOf", "schema:subEvent",
    "annals:standsIn", "time:hasBeginning", "time:hasEnd",
    "schema:recordedIn", "schema:startDate", "schema:endDate", "schema:datePublished",
    "schema:observationDate", "schema:dateCreated", "schema:foundingDate", "schema:dissolutionDate",
    "schema:birthDate", "schema:deathDate",
    "prov:wasQuotedFrom",
    "org:hasMembership", "schema:superEvent", "schema:containedInPlace",
    "schema:parentOrganization", "skos:broader", "schema:attendee",
  ]

  /// Those of a vocabulary, `rdf:type` among them.
  static func of(_ vocabulary: Vocabulary) -> [String] {
    let known = vocabulary.relations.flatMap {
      $0.isDeclared ? $0.properties : Array($0.properties.dropFirst())
    }
    return ["rdf:type"] + fixed + known + FullProfile.properties
  }

  /// Those that every chronology has in common, whole; `rdf:type` is not among them.
  static let always = Set(of(.builtin).dropFirst().map { Namespace.expand($0) })
}
