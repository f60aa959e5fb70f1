/// IRI expansion (JSON-LD API, section 5.2), outside of context processing.
extension ActiveContext {
  /// What a string means as an IRI: an IRI, a blank node identifier, a keyword, or nothing.
  func expandIRI(
    _ value: String, documentRelative: Bool = false, vocab useVocab: Bool
  ) -> String? {
    // 1. and 2.
    if value.utf8.first == UInt8(ascii: "@") {
      if Keyword.isKeyword(value) { return value }
      if Keyword.hasForm(value) { return nil }
    }
    // 4. and 5.
    if let definition = definition(ofIRI: value) {
      if let iri = definition.iri, Keyword.isKeyword(iri) { return iri }
      if useVocab { return definition.iri }
    }
    // 6.
    if let expanded = expandCompactIRI(value) { return expanded }
    // 7.
    if useVocab, let vocab { return vocab + value }
    // 8.
    if documentRelative, let base { return base.resolve(value) }
    // 9.
    return value
  }

  /// Step 6: what has a colon is an IRI, a compact IRI or a blank node identifier already.
  func expandCompactIRI(_ value: String) -> String? {
    guard let colon = value.prefixEnd else { return nil }
    let suffix = value.utf8[value.utf8.index(after: colon)...]
    // 6.2
    if value.isBlankNodeID || suffix.starts(with: "//".utf8) { return value }
    // 6.4
    if let iri = expandPrefix(String(value[..<colon])) { return iri + Substring(suffix) }
    // 6.5
    return value.hasIRIScheme ? value : nil
  }
}
