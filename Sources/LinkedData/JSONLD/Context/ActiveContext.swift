/// The context in force at some place of a document: what terms mean there.
///
/// A class, because a context is shared by all the nodes below the place where it was set, and
/// remembers what has been worked out from it: its inverse, the contexts its terms lead to, the
/// IRIs of keys. It does not change once the context processor has made it.
final class ActiveContext {
  var terms: [ExactString: TermDefinition] = [:]
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
  /// What keys have been found to expand to.
  private var expandedKeys: [ExactString: String?] = [:]

  /// More keys than this are not remembered: they are data then, not vocabulary.
  private static let rememberedKeys = 4096

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
  func expandKey(_ key: String) -> String? {
    if let known = expandedKeys[ExactString(key)] { return known }
    let expanded = expandIRI(key, vocab: true)
    if expandedKeys.count < Self.rememberedKeys { expandedKeys[ExactString(key)] = .some(expanded) }
    return expanded
  }
}

/// What a scoped context depends on besides the context it is applied to.
struct ScopedContextKey: Hashable {
  var definition: ObjectIdentifier
  var overridesProtected: Bool
  var propagates: Bool
}
