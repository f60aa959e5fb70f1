import AnnalsModel

/// An IRI that an export uses over and over, by its number: a type, a property, a datatype.
struct Word: Hashable, Sendable {
  var index: Int32
}

/// The IRIs that an export uses, each spelled once.
struct WordTable: Sendable {
  /// The names as the vocabulary writes them, compact (`schema:Event`) or whole.
  private(set) var names: [String] = []
  private var words: [String: Word] = [:]

  /// The number of a name, which is given one when it has none yet.
  mutating func word(_ name: String) -> Word {
    if let known = words[name] { return known }
    let new = Word(index: Int32(clamping: names.count))
    names.append(name)
    words[name] = new
    return new
  }

  /// The number of a name that has one.
  func existing(_ name: String) -> Word? { words[name] }

  /// The name of a word.
  func name(_ word: Word) -> String {
    names.indices.contains(Int(word.index)) ? names[Int(word.index)] : ""
  }

  /// The whole IRI of a word.
  func iri(_ word: Word) -> String { Namespace.expand(name(word)) }
}

extension FixedWords {
  /// What passages are described in.
  var passageWords: [Word] {
    [
      resource, hasSource, hasSelector, quoteSelector, exact, prefix, suffix, positionSelector,
      start,
      end, standsIn, status, xsdNatural,
    ]
  }
}

/// The words of the mapping itself, which every export needs.
struct FixedWords: Sendable {
  let type, subject, predicate, object: Word
  let claim, claimType, citation, citationType, dating, source, locator, passage: Word
  let number, unit, edtf, edtfType: Word
  let earliestBegin, latestBegin, earliestEnd, latestEnd: Word
  let possibleEarliestBegin, possibleLatestBegin, possibleEarliestEnd, possibleLatestEnd: Word
  let beginOfTheBegin, endOfTheBegin, beginOfTheEnd, endOfTheEnd, timeSpan: Word
  let startDate, endDate, datePublished, dateCreated, observationDate, birthDate, deathDate: Word
  let foundingDate, dissolutionDate: Word
  let schemaName, schemaCitation, subjectOf, subEvent, recordedIn: Word
  let quotedFrom, primarySource: Word
  let membership, membershipType, role, organization: Word
  let resource, hasSource, hasSelector, quoteSelector, exact, prefix, suffix: Word
  let positionSelector, start, end, standsIn, status: Word
  let xsdInteger, xsdDecimal, xsdDate, xsdYear, xsdYearMonth, xsdDateTime, xsdBoolean, xsdURI: Word
  let xsdNatural: Word
  let quantity: Word
  let id, position, year, month, decade, century, possibleSpan: Word

  init(_ table: inout WordTable) {
    type = table.word("rdf:type")
    subject = table.word("rdf:subject")
    predicate = table.word("rdf:predicate")
    object = table.word("rdf:object")
    claim = table.word("annals:claim")
    claimType = table.word("annals:Claim")
    citation = table.word("annals:citation")
    citationType = table.word("annals:Citation")
    dating = table.word("annals:dating")
    source = table.word("annals:source")
    locator = table.word("annals:locator")
    passage = table.word("annals:passage")
    number = table.word("annals:number")
    unit = table.word("annals:unit")
    edtf = table.word("annals:edtf")
    edtfType = table.word("edtf:EDTF")
    earliestBegin = table.word("annals:earliestBegin")
    latestBegin = table.word("annals:latestBegin")
    earliestEnd = table.word("annals:earliestEnd")
    latestEnd = table.word("annals:latestEnd")
    possibleEarliestBegin = table.word("annals:possibleEarliestBegin")
    possibleLatestBegin = table.word("annals:possibleLatestBegin")
    possibleEarliestEnd = table.word("annals:possibleEarliestEnd")
    possibleLatestEnd = table.word("annals:possibleLatestEnd")
    beginOfTheBegin = table.word("crm:P82a_begin_of_the_begin")
    endOfTheBegin = table.word("crm:P81a_end_of_the_begin")
    beginOfTheEnd = table.word("crm:P81b_begin_of_the_end")
    endOfTheEnd = table.word("crm:P82b_end_of_the_end")
    timeSpan = table.word("crm:E52_Time-Span")
    startDate = table.word("schema:startDate")
    endDate = table.word("schema:endDate")
    datePublished = table.word("schema:datePublished")
    dateCreated = table.word("schema:dateCreated")
    observationDate = table.word("schema:observationDate")
    birthDate = table.word("schema:birthDate")
    deathDate = table.word("schema:deathDate")
    foundingDate = table.word("schema:foundingDate")
    dissolutionDate = table.word("schema:dissolutionDate")
    schemaName = table.word("schema:name")
    schemaCitation = table.word("schema:citation")
    subjectOf = table.word("schema:subjectOf")
    subEvent = table.word("schema:subEvent")
    recordedIn = table.word("schema:recordedIn")
    quotedFrom = table.word("prov:wasQuotedFrom")
    primarySource = table.word("prov:hadPrimarySource")
    membership = table.word("org:hasMembership")
    membershipType = table.word("org:Membership")
    role = table.word("org:role")
    organization = table.word("org:organization")
    resource = table.word("oa:SpecificResource")
    hasSource = table.word("oa:hasSource")
    hasSelector = table.word("oa:hasSelector")
    quoteSelector = table.word("oa:TextQuoteSelector")
    exact = table.word("oa:exact")
    prefix = table.word("oa:prefix")
    suffix = table.word("oa:suffix")
    positionSelector = table.word("oa:TextPositionSelector")
    start = table.word("oa:start")
    end = table.word("oa:end")
    standsIn = table.word("annals:standsIn")
    status = table.word("annals:status")
    xsdInteger = table.word("xsd:integer")
    xsdDecimal = table.word("xsd:decimal")
    xsdDate = table.word("xsd:date")
    xsdYear = table.word("xsd:gYear")
    xsdYearMonth = table.word("xsd:gYearMonth")
    xsdDateTime = table.word("xsd:dateTime")
    xsdBoolean = table.word("xsd:boolean")
    xsdURI = table.word("xsd:anyURI")
    xsdNatural = table.word("xsd:nonNegativeInteger")
    quantity = table.word("annals:quantity")
    id = table.word("annals:id")
    position = table.word("annals:position")
    year = table.word("annals:year")
    month = table.word("annals:month")
    decade = table.word("annals:decade")
    century = table.word("annals:century")
    possibleSpan = table.word("annals:possibleSpan")
  }
}
