/// For each IRI the terms that can stand for it, by container, type and language (section 4.3).
struct InverseContext {
  /// Whether a term is looked for by type or by language.
  enum Aspect: Hashable { case language, type, any }

  /// What a term is looked for by, besides the IRI.
  private struct Key: Hashable {
    var container: Container
    var aspect: Aspect
    var value: ExactString
  }

  private var terms: [ExactString: [Key: String]] = [:]
  /// The IRIs that have a term whose values are names of the vocabulary.
  private var namesVocabulary: Set<ExactString> = []

  init(of context: ActiveContext) {
    // 2.
    var defaultLanguage = context.language?.lowercasedTag ?? Keyword.none
    if let direction = context.direction {
      defaultLanguage = (context.language?.lowercasedTag ?? "") + "_" + direction
    }
    // 3.
    let ordered = context.terms.sorted { a, b in
      let (x, y) = (a.key.text.unicodeScalars.count, b.key.text.unicodeScalars.count)
      return x == y ? a.key < b.key : x < y
    }
    for (term, definition) in ordered {
      // 3.1
      guard let iri = definition.iri else { continue }
      add(term.text, definition, iri, defaultLanguage)
    }
  }

  func has(_ iri: String) -> Bool { terms[ExactString(iri)] != nil }

  /// Whether a term for the IRI has values that are names of the vocabulary (`@type: @vocab`).
  func hasVocabularyTerm(_ iri: String) -> Bool { namesVocabulary.contains(ExactString(iri)) }

  /// Steps 3.2 to 3.16 for one term.
  private mutating func add(
    _ term: String, _ definition: TermDefinition, _ iri: String, _ defaultLanguage: String
  ) {
    let container = definition.container
    func put(_ aspect: Aspect, _ value: String) {
      let key = Key(container: container, aspect: aspect, value: ExactString(value))
      if terms[ExactString(iri), default: [:]][key] == nil {
        terms[ExactString(iri), default: [:]][key] = term
      }
    }
    if definition.type == Keyword.vocab { namesVocabulary.insert(ExactString(iri)) }
    // 3.6
    put(.any, Keyword.none)
    if definition.isReverse {
      // 3.10
      put(.type, Keyword.reverse)
    } else if definition.type == Keyword.none {
      // 3.11
      put(.language, "@any")
      put(.type, "@any")
    } else if let type = definition.type {
      // 3.12
      put(.type, type)
    } else if let tag = Self.languageKey(of: definition) {
      // 3.13 to 3.15
      put(.language, tag)
    } else {
      // 3.16
      put(.language, defaultLanguage)
      put(.language, Keyword.none)
      put(.type, Keyword.none)
    }
  }

  /// What stands for language and direction of a term; nil where it has neither.
  private static func languageKey(of definition: TermDefinition) -> String? {
    switch (definition.language, definition.direction) {
    case (.unset, .unset): nil
    case (.text(let language), .text(let direction)): language.lowercasedTag + "_" + direction
    case (.text(let language), _): language.lowercasedTag
    case (.null, .text(let direction)), (.unset, .text(let direction)): "_" + direction
    case (.null, .null), (.null, .unset): "@null"
    case (.unset, .null): Keyword.none
    }
  }

  /// Term Selection (section 4.4).
  func select(
    _ iri: String, _ containers: [Container], _ aspect: Aspect, preferred: [String]
  ) -> String? {
    guard let terms = terms[ExactString(iri)] else { return nil }
    for container in containers {
      for value in preferred {
        let key = Key(container: container, aspect: aspect, value: ExactString(value))
        if let term = terms[key] { return term }
      }
    }
    return nil
  }
}

extension ActiveContext {
  /// The inverse, worked out once.
  var inverted: InverseContext {
    if let inverse { return inverse }
    let made = InverseContext(of: self)
    inverse = made
    return made
  }
}
