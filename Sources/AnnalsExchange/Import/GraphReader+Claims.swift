import AnnalsModel
import Chronology
import LinkedData

extension GraphReader {
  /// A statement without its graph.
  private struct Statement: Hashable {
    var subject: Int32
    var predicate: Int32
    var object: Int32
  }

  /// Claims are read from their nodes where they have one; else from the statements, cited by the
  /// named graphs these stand in.
  mutating func readClaims() {
    let reified = readClaimNodes()
    var order: [Statement] = []
    var cited: [Statement: [UInt32]] = [:]
    for (place, row) in index.dataset.rows.enumerated() where words.relations[row.predicate] != nil
    {
      guard entities[row.subject] != nil, !used[place] else { continue }
      let statement = Statement(
        subject: row.subject, predicate: row.predicate, object: row.object)
      used[place] = true
      guard !reified.contains(statement) else { continue }
      if cited[statement] == nil {
        cited[statement] = []
        order.append(statement)
      }
      if let citation = citations[row.graph] { cited[statement]?.append(citation) }
    }
    for statement in order {
      guard let subject = entities[statement.subject],
        let relation = words.relations[statement.predicate],
        let value = value(index.term(statement.object), statement.object)
      else { continue }
      let set = builder.citationSet(cited[statement] ?? [])
      builder.claim(subject, relation, builder.code(value), citations: set)
    }
  }

  private mutating func readClaimNodes() -> Set<Statement> {
    let type = index.number("rdf:type")
    let claim = index.number("annals:Claim")
    var reified: Set<Statement> = []
    for row in index.dataset.rows where row.predicate == type && row.object == claim {
      if let statement = readClaimNode(row.subject) { reified.insert(statement) }
    }
    return reified
  }

  private mutating func readClaimNode(_ node: Int32) -> Statement? {
    var statement = Statement(subject: -2, predicate: -2, object: -2)
    var cited: [UInt32] = []
    var qualifiers: [QualifierCode] = []
    for place in index.rows(of: node) {
      let row = index.dataset.rows[place]
      switch row.predicate {
      case index.number("rdf:type"): break
      case index.number("rdf:subject"): statement.subject = row.object
      case index.number("rdf:predicate"): statement.predicate = row.object
      case index.number("rdf:object"): statement.object = row.object
      case index.number("annals:citation"):
        if let citation = citations[row.object] { cited.append(citation) }
      default:
        guard let relation = words.relations[row.predicate],
          let value = value(index.term(row.object), row.object)
        else { continue }
        qualifiers.append(QualifierCode(relation, builder.code(value)))
      }
      used[place] = true
    }
    guard let subject = entities[statement.subject],
      let relation = words.relations[statement.predicate],
      let value = value(index.term(statement.object), statement.object)
    else { return nil }
    builder.claim(
      subject, relation, builder.code(value), citations: builder.citationSet(cited),
      qualifiers: qualifiers)
    return statement
  }

  /// The value that a term is; nil for a blank node.
  private func value(_ term: Term, _ number: Int32) -> Value? {
    if let entity = entities[number] { return .entity(entity) }
    switch term {
    case .iri(let iri): return .iri(iri)
    case .blank: return nil
    case .literal(let literal):
      if let language = literal.language { return .text(literal.lexical, language: language) }
      switch literal.datatype {
      case XSD.string: return .text(literal.lexical, language: "")
      case XSD.integer, XSD.decimal: return .number(literal.lexical, unit: "")
      case Namespace.expand(NumberLiteral.quantity):
        let parts = literal.lexical.split(separator: " ", maxSplits: 1)
        return .number(String(parts.first ?? ""), unit: String(parts.dropFirst().first ?? ""))
      default: return .typed(literal.lexical, datatype: literal.datatype)
      }
    }
  }

  /// Marks what follows from the claims and is written for others' eyes: it is not left over.
  mutating func markDerived() {
    let vocabulary = builder.vocabulary
    let terms = Terms(vocabulary, base: base, profile: .full)
    var derived: Set<Int32> = Set(terms.wellKnown.flatMap { $0 }.map { index.number($0) })
    for name in [
      "rdf:type", "annals:dating", "annals:claim", "schema:citation", "schema:subEvent",
      "schema:superEvent", "schema:recordedIn", "schema:startDate", "schema:endDate",
      "schema:datePublished", "schema:birthDate", "schema:deathDate", "skos:broader",
      "prov:wasQuotedFrom", "org:hasMembership",
    ] {
      derived.insert(index.number(name))
    }
    let membership = index.number("org:Membership")
    for (place, row) in index.dataset.rows.enumerated() {
      if row.object == membership { markAll(row.subject) }
      if !used[place], entities[row.subject] != nil, derived.contains(row.predicate) {
        used[place] = true
      }
    }
  }
}
