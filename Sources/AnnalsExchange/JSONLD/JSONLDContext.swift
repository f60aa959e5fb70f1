import AnnalsModel
import LinkedData

/// A `@context` that makes the short words of a chronology mean what N-Quads says.
struct JSONLDContext: Sendable {
  let terms: ContextTerms
  /// Where relative IRIs begin; nil where the chronology's base does not serve.
  let base: String?
  /// True where the context that is published by itself would do: no prefix had to be left out.
  let isUsual: Bool
  /// The language of plain strings, or nil.
  let language: String?

  /// The context of a graph; terms of kinds and relations that do not occur are left out.
  init(_ graph: Graph, _ terms: Terms) {
    let tag = graph.settings.language
    language = LanguageTag.isWellFormed(tag.utf8.span) ? tag : nil
    base = Self.serves(graph.base) ? graph.base : nil
    let schemes = graph.schemes
    isUsual = !Namespace.all.contains { schemes.contains($0.prefix) }
    self.terms = ContextTerms(graph.vocabulary, terms, base: graph.base, schemes: schemes)
  }

  /// The context of a vocabulary, for use by reference: documents say base and language themselves.
  init(_ vocabulary: Vocabulary, base: String) {
    language = nil
    isUsual = true
    self.base = nil
    terms = ContextTerms(vocabulary, Terms(vocabulary, base: base, profile: .full), base: base)
  }

  /// True where an id put after this base is what the id means against it.
  static func serves(_ base: String) -> Bool {
    guard let iri = try? IRI(base) else { return false }
    return iri.resolve("a") == base + "a" && iri.resolve("a/b") == base + "a/b"
  }

  /// Writes the value of `@context`; `used` tells which words the document has.
  func write(to json: inout JSONLDText, names: [String], used: (Word) -> Bool) {
    json.beginObject()
    if let base { json.member("@base", base) }
    if let language { json.member("@language", language) }
    for prefix in terms.prefixes where isUsed(prefix, names, used) {
      json.member(prefix.prefix, prefix.iri)
    }
    for term in terms.terms where used(term.word) {
      json.key(term.name)
      write(term, to: &json)
    }
    json.endObject()
  }

  /// A prefix is used where a word, or what a term stands for, begins with it.
  private func isUsed(_ prefix: Namespace, _ names: [String], _ used: (Word) -> Bool) -> Bool {
    if prefix.prefix == "annals" || prefix.prefix == "xsd" { return true }
    return names.indices.contains { place in
      names[place].hasPrefix(prefix.prefix + ":") && used(Word(index: Int32(place)))
    }
  }

  private func write(_ term: ContextTerms.Term, to json: inout JSONLDText) {
    let iri = compact(term.word)
    guard let coercion = term.coercion, coercion != .text, coercion != .number else {
      return json.string(iri)
    }
    json.beginObject(onOneLine: true)
    json.member("@id", iri)
    switch coercion {
    case .node: json.member("@type", "@id")
    case .datatype(let word): json.member("@type", compact(word))
    case .plainText:
      json.key("@language")
      json.raw("null")
    case .text, .number: break
    }
    json.endObject()
  }

  /// A word as the right side of a definition writes it: a prefix and the rest, or whole.
  private func compact(_ word: Word) -> String {
    terms.whole[Int(word.index)]
  }
}

extension Graph {
  /// The schemes of the IRIs it holds, its base's among them.
  var schemes: Set<String> {
    var found: Set<String> = []
    if let scheme = IRI(unchecked: base).scheme { found.insert(scheme) }
    for literal in 0..<UInt32(literalCount) {
      let kind = LiteralKind(rawValue: columns.literalKind[literal])
      guard kind == .iri || kind == .typed else { continue }
      let number = kind == .iri ? columns.literalString[literal] : columns.literalTag[literal]
      let iri = string(StringID(number))
      if let colon = iri.utf8.firstIndex(of: UInt8(ascii: ":")) {
        found.insert(String(iri[..<colon]))
      }
    }
    return found
  }
}
