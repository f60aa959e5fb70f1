import AnnalsModel
import LinkedData

/// How a context has the values of a property written.
enum Coercion: Hashable, Sendable {
  /// Nodes: a string is the IRI of one.
  case node
  /// Literals of a datatype: a string is one.
  case datatype(Word)
  /// Texts in the chronology's language: a string is one.
  case text
  /// Texts in no language: a string is one.
  case plainText
  /// Numbers.
  case number
}

/// The short words of a JSON-LD context, for each IRI that an export uses.
struct ContextTerms: Sendable {
  /// One line of the context.
  struct Term: Sendable {
    let name: String
    let word: Word
    let coercion: Coercion?
  }

  /// The prefixes that compact IRIs may begin with.
  private(set) var prefixes: [Namespace]
  private(set) var terms: [Term] = []
  /// For each word its key in objects, and how it has its values written.
  private(set) var keys: [String]
  /// For each word its compact or whole IRI.
  let whole: [String]
  private(set) var coercions: [Coercion]
  private var taken: Set<String> = []

  /// The terms for a graph; `schemes` are those of the IRIs it holds, which no prefix may look like.
  init(_ vocabulary: Vocabulary, _ terms: Terms, base: String, schemes: Set<String> = []) {
    prefixes = Namespace.all.filter { !schemes.contains($0.prefix) }
    let available = prefixes
    keys = terms.table.names.map { Self.compact($0, available) }
    whole = keys
    coercions = Array(repeating: .text, count: keys.count)
    taken = Set(Namespace.all.map(\.prefix))
    for kind in vocabulary.kindIDs { add(vocabulary[kind], base, terms) }
    for relation in vocabulary.relationIDs { add(vocabulary[relation], base, terms) }
    addOwn(terms.fixed)
    addForeign(terms)
  }

  private static func compact(_ name: String, _ prefixes: [Namespace]) -> String {
    let iri = Namespace.expand(name)
    guard let namespace = prefixes.first(where: { iri.hasPrefix($0.iri) }) else { return iri }
    let rest = iri.dropFirst(namespace.iri.count)
    // `a:b/c` is a compact IRI too, but `//` after the colon would make it a whole one.
    return rest.hasPrefix("//") ? iri : namespace.prefix + ":" + rest
  }

  private mutating func add(_ kind: Kind, _ base: String, _ terms: Terms) {
    guard let word = terms.table.existing(Terms.own(kind, base)) else { return }
    let local =
      kind.isDeclared ? kind.name : String(Terms.own(kind, base).dropFirst("annals:".count))
    define(local, word, nil)
  }

  private mutating func add(_ relation: Relation, _ base: String, _ terms: Terms) {
    guard let word = terms.table.existing(Terms.own(relation, base)) else { return }
    let coercion: Coercion =
      switch relation.range {
      case .entities, .anything, .date, .iri: .node
      case .text: relation.name == "sha256" ? .plainText : .text
      case .number: .number
      }
    define(relation.name, word, coercion)
    let known = relation.isDeclared ? relation.properties : Array(relation.properties.dropFirst())
    for name in known {
      if let word = terms.table.existing(name) { coercions[Int(word.index)] = coercion }
    }
  }

  /// Names a word, unless the name would mean something else to a processor.
  private mutating func define(_ name: String, _ word: Word, _ coercion: Coercion?) {
    if let coercion { coercions[Int(word.index)] = coercion }
    let isPlain = name.utf8.allSatisfy { $0 > 0x20 && !"@:/#?%".utf8.contains($0) }
    guard !name.isEmpty, isPlain, taken.insert(name).inserted else {
      // It keeps its compact or whole IRI for a name, under which its values are still coerced.
      let key = keys[Int(word.index)]
      if let coercion, coercion != .text, coercion != .number, taken.insert(key).inserted {
        terms.append(Term(name: key, word: word, coercion: coercion))
      }
      return
    }
    keys[Int(word.index)] = name
    terms.append(Term(name: name, word: word, coercion: coercion))
  }

  private mutating func addOwn(_ fixed: FixedWords) {
    define("Claim", fixed.claimType, nil)
    define("Citation", fixed.citationType, nil)
    for (name, word) in [
      ("claim", fixed.claim), ("citation", fixed.citation), ("dating", fixed.dating),
      ("standsIn", fixed.standsIn),
      // schema.org's words for what a reader looks for first have names that need no explanation.
      ("quotations", fixed.recordedIn), ("sources", fixed.schemaCitation),
    ] {
      define(name, word, .node)
    }
    for (name, word) in [
      ("locator", fixed.locator), ("passage", fixed.passage), ("unit", fixed.unit),
      ("status", fixed.status),
    ] {
      define(name, word, .plainText)
    }
    define("edtf", fixed.edtf, .datatype(fixed.edtfType))
    define("number", fixed.number, .number)
    for (name, word) in [
      ("earliestBegin", fixed.earliestBegin), ("latestBegin", fixed.latestBegin),
      ("earliestEnd", fixed.earliestEnd), ("latestEnd", fixed.latestEnd),
      ("possibleEarliestBegin", fixed.possibleEarliestBegin),
      ("possibleLatestBegin", fixed.possibleLatestBegin),
      ("possibleEarliestEnd", fixed.possibleEarliestEnd),
      ("possibleLatestEnd", fixed.possibleLatestEnd),
    ] {
      define(name, word, .number)
    }
  }

  /// What others' properties need to be told of their values; their names stay compact IRIs.
  private mutating func addForeign(_ terms: Terms) {
    let fixed = terms.fixed
    for word in [
      fixed.subject, fixed.predicate, fixed.object, fixed.subjectOf, fixed.subEvent,
      fixed.quotedFrom, fixed.primarySource, fixed.membership, fixed.organization, fixed.hasSource,
      fixed.hasSelector,
    ] + terms.datings + (terms.time.map { [$0.beginning, $0.end] } ?? []) {
      coercions[Int(word.index)] = .node
    }
    for name in [
      "schema:superEvent", "schema:containedInPlace", "schema:parentOrganization", "skos:broader",
      "schema:attendee", "rdfs:subClassOf", "rdfs:subPropertyOf", "owl:equivalentClass",
      "owl:equivalentProperty",
    ] + FullProfile.properties {
      if let word = terms.table.existing(name) { coercions[Int(word.index)] = .node }
    }
    for name in [
      "annals:word", "annals:plural", "annals:inverseWord", "annals:domain", "annals:range",
      "annals:prefix", "annals:question", "schema:inLanguage", "oa:exact", "oa:prefix", "oa:suffix",
    ] {
      if let word = terms.table.existing(name) { coercions[Int(word.index)] = .plainText }
    }
    for word in [
      fixed.startDate, fixed.endDate, fixed.datePublished, fixed.dateCreated, fixed.birthDate,
      fixed.deathDate, fixed.foundingDate, fixed.dissolutionDate, fixed.observationDate,
    ] {
      coercions[Int(word.index)] = .datatype(fixed.xsdDate)
    }
    for word in [fixed.start, fixed.end] {
      coercions[Int(word.index)] = .datatype(fixed.xsdNatural)
    }
    if let time = terms.time { coercions[Int(time.stamp.index)] = .datatype(time.stampType) }
    for word in [
      fixed.beginOfTheBegin, fixed.endOfTheBegin, fixed.beginOfTheEnd, fixed.endOfTheEnd,
    ] {
      coercions[Int(word.index)] = .datatype(fixed.xsdDateTime)
    }
    for (place, name) in terms.table.names.enumerated() {
      let key = keys[place]
      // A property written out whole, or that is a term already, needs no line.
      guard key.contains(":"), !terms.properties.contains(Word(index: Int32(place))) else {
        continue
      }
      let coercion = coercions[place]
      guard coercion != .text, coercion != .number, name != "rdf:type" else { continue }
      if let word = terms.table.existing(name), taken.insert(key).inserted {
        self.terms.append(Term(name: key, word: word, coercion: coercion))
      }
    }
  }
}
