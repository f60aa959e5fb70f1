/// The context in force at some place of a document: what terms mean there.
///
/// A class, because a context is shared by all the nodes below the place where it was set, and
/// remembers what has been worked out from it: its inverse, the contexts its terms lead to, the
/// IRIs of keys. It does not change once the context processor has made it.
final class ActiveContext {
  var terms: [ExactString: TermDefinition] = [:] {
    didSet {
      // While terms are being defined, words are expanded by those there are.
      if knownLongestTerm != nil { knownLongestTerm = nil }
      if !expandedPrefixes.isEmpty { expandedPrefixes = WordMemory() }
    }
  }
  var base: IRI?
  var originalBase: IRI?
  var vocab: String?
  var language: String?
  var direction: String?
  /// The context to go back to in the next node, where this one is not propagated.
  var previous: ActiveContext?
  /// Whether JSON-LD 1.0 is spoken, which asks less of compact IRIs.
  let is1_0: Bool

  /// Worked out when first needed.
  var inverse: InverseContext?
  /// The terms that can be prefixes, and their IRIs; worked out when first needed.
  private(set) lazy var prefixes: [(term: String, iri: String)] = terms.compactMap {
    guard $1.isPrefix, let iri = $1.iri else { return nil }
    return ($0.text, iri)
  }
  /// The contexts that scoped contexts of terms lead to from here.
  var scoped: [ScopedContextKey: ActiveContext] = [:]
  /// What keys have been found to mean.
  private var meanings = WordMemory<KeyMeaning>()
  /// What types have been found to expand to.
  private var expandedTypes = WordMemory<String?>()
  /// What prefixes of compact IRIs stand for.
  private var expandedPrefixes = WordMemory<String?>()
  /// The terms that stand for properties, by the kind of their values.
  private var properties = WordMemory<PropertyTerms>()
  /// What compaction needs to know of terms.
  private var uses = WordMemory<TermUse>()
  /// Whether a term has a context of its own; worked out when first needed.
  private(set) lazy var hasScopes = terms.values.contains { $0.context != nil }
  private var knownLongestTerm: Int?
  /// How long the longest term is: what is longer is none.
  private var longestTerm: Int {
    if let knownLongestTerm { return knownLongestTerm }
    let longest = terms.keys.reduce(0) { max($0, $1.text.utf8.count) }
    knownLongestTerm = longest
    return longest
  }

  /// The initial context of a document.
  init(base: IRI?, originalBase: IRI?, is1_0: Bool) {
    self.base = base
    self.originalBase = originalBase
    self.is1_0 = is1_0
  }

  /// A copy to be changed into another context.
  init(cloning other: ActiveContext) {
    terms = other.terms
    base = other.base
    originalBase = other.originalBase
    vocab = other.vocab
    language = other.language
    direction = other.direction
    previous = other.previous
    is1_0 = other.is1_0
  }

  subscript(term: String) -> TermDefinition? { terms[ExactString(term)] }

  func definition(of term: String?) -> TermDefinition? { term.flatMap { self[$0] } }

  func container(of term: String?) -> Container { definition(of: term)?.container ?? [] }

  var hasProtectedTerms: Bool { terms.values.contains { $0.isProtected } }

  /// What a key of a node means: an IRI, a keyword, or nothing.
  func expandKey(_ key: String) -> String? { meaning(of: key).property }

  /// What a key of a node means, and how it is defined.
  func meaning(of key: String) -> KeyMeaning {
    if let known = meanings.value(of: key) { return known }
    let meaning = KeyMeaning(expandIRI(key, vocab: true), self[key])
    meanings.remember(key, meaning)
    return meaning
  }

  /// What a type means, which is relative to the vocabulary and then to the document.
  func expandType(_ type: String) -> String? {
    if let known = expandedTypes.value(of: type) { return known }
    let expanded = expandIRI(type, documentRelative: true, vocab: true)
    expandedTypes.remember(type, expanded)
    return expanded
  }

  /// The definition of what may be an IRI and seldom is a term.
  func definition(ofIRI text: String) -> TermDefinition? {
    text.utf8.count > longestTerm ? nil : self[text]
  }

  /// The IRI that a term stands for as the prefix of a compact IRI.
  func expandPrefix(_ prefix: String) -> String? {
    if let known = expandedPrefixes.value(of: prefix) { return known }
    let expanded = self[prefix].flatMap { $0.isPrefix ? $0.iri : nil }
    expandedPrefixes.remember(prefix, expanded)
    return expanded
  }

  /// The terms that stand for an IRI.
  func propertyTerms(of iri: String) -> PropertyTerms {
    if let known = properties.value(of: iri) { return known }
    let terms = PropertyTerms(namesVocabulary: inverted.hasVocabularyTerm(iri))
    properties.remember(iri, terms)
    return terms
  }

  /// What compaction needs to know of a term.
  func use(of term: String) -> TermUse {
    if let known = uses.value(of: term) { return known }
    let use = TermUse(term, self[term])
    uses.remember(term, use)
    return use
  }
}

/// What a key means in a context; asked for once a key, and looked at for each node that has it.
final class KeyMeaning {
  /// An IRI, a keyword, or nothing.
  let property: String?
  let isKeyword: Bool
  let isType: Bool
  /// Whether a property can be told from words that mean nothing.
  let isIRI: Bool
  let definition: TermDefinition?

  init(_ property: String?, _ definition: TermDefinition?) {
    self.property = property
    self.definition = definition
    isKeyword = property.map(Keyword.isKeyword) ?? false
    isType = property == Keyword.type
    isIRI = property?.utf8.contains(UInt8(ascii: ":")) ?? false
  }
}

/// What a scoped context depends on besides the context it is applied to.
struct ScopedContextKey: Hashable {
  var definition: ObjectIdentifier
  var overridesProtected: Bool
  var propagates: Bool
}
