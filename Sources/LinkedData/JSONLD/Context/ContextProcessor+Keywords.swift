/// The entries of a context that are not terms (steps 5.5 to 5.11).
extension ContextProcessor {
  /// Step 5.5.
  func checkVersion(of context: JSONObject) throws(JSONLDError) {
    guard let value = context[Keyword.version] else { return }
    guard let number = value.number, number == JSONNumber(parsed: "1.1") else {
      throw JSONLDError(.invalidVersionValue, "@version is 1.1 or absent")
    }
    if is1_0 {
      throw JSONLDError(.processingModeConflict, "the context asks for JSON-LD 1.1")
    }
  }

  /// Step 5.6: another context is loaded, and what stands here goes before it.
  func merge(
    importing value: JSONValue, into context: JSONObject, _ situation: Situation
  ) throws(JSONLDError) -> JSONObject {
    // 5.6.1
    try refuse1_0(Keyword.import)
    // 5.6.2
    guard let reference = value.string else {
      throw JSONLDError(.invalidImportValue, "@import is the URL of a context")
    }
    // 5.6.3 to 5.6.5
    let url = try resolve(reference, against: situation.baseURL)
    let loaded = try documents.context(at: url)
    // 5.6.6
    guard var imported = loaded.context.object else {
      throw JSONLDError(.invalidRemoteContext, "the context of \(url) is not a map")
    }
    // 5.6.7
    if imported.has(Keyword.import) {
      throw JSONLDError(.invalidContextEntry, "the imported context \(url) imports another")
    }
    // 5.6.8
    for member in context.members where member.key != Keyword.import {
      imported.set(member.key, member.value)
    }
    return imported
  }

  /// Step 5.7.
  func applyBase(
    of context: JSONObject, to result: ActiveContext, _ situation: Situation
  ) throws(JSONLDError) {
    guard let value = context[Keyword.base], situation.remoteContexts.isEmpty else { return }
    // 5.7.2
    if value.isNull {
      result.base = nil
      return
    }
    guard let reference = value.string else {
      throw JSONLDError(.invalidBaseIRI, "@base is a string or null")
    }
    if reference.hasIRIScheme {
      // 5.7.3
      result.base = IRI(unchecked: reference)
    } else if let base = result.base {
      // 5.7.4
      result.base = IRI(unchecked: base.resolve(reference))
    } else {
      // 5.7.5
      throw JSONLDError(
        .invalidBaseIRI, "@base is relative, \"\(reference)\", and there is nothing it relates to")
    }
  }

  /// Step 5.8.
  func applyVocab(of context: JSONObject, to result: ActiveContext) throws(JSONLDError) {
    guard let value = context[Keyword.vocab] else { return }
    // 5.8.2
    if value.isNull {
      result.vocab = nil
      return
    }
    // 5.8.3
    guard let text = value.string else {
      throw JSONLDError(.invalidVocabMapping, "@vocab is a string or null")
    }
    if is1_0, !text.hasIRIScheme, !text.isBlankNodeID {
      throw JSONLDError(.invalidVocabMapping, "@vocab is relative, \"\(text)\", in JSON-LD 1.0")
    }
    guard let expanded = result.expandIRI(text, documentRelative: true, vocab: true) else {
      throw JSONLDError(.invalidVocabMapping, "@vocab has the form of a keyword, \"\(text)\"")
    }
    result.vocab = expanded
  }

  /// Step 5.9.
  func applyLanguage(of context: JSONObject, to result: ActiveContext) throws(JSONLDError) {
    guard let value = context[Keyword.language] else { return }
    if value.isNull {
      result.language = nil
    } else if let language = value.string {
      result.language = language
    } else {
      throw JSONLDError(.invalidDefaultLanguage, "@language is a string or null")
    }
  }

  /// Step 5.10.
  func applyDirection(of context: JSONObject, to result: ActiveContext) throws(JSONLDError) {
    guard let value = context[Keyword.direction] else { return }
    try refuse1_0(Keyword.direction)
    if value.isNull {
      result.direction = nil
    } else if let direction = value.string, direction == "ltr" || direction == "rtl" {
      result.direction = direction
    } else {
      throw JSONLDError(.invalidBaseDirection, "@direction is \"ltr\", \"rtl\" or null")
    }
  }

  /// Step 5.11; the value was taken at the beginning.
  func checkPropagate(of context: JSONObject) throws(JSONLDError) {
    guard let value = context[Keyword.propagate] else { return }
    try refuse1_0(Keyword.propagate)
    if value.bool == nil {
      throw JSONLDError(.invalidPropagateValue, "@propagate is true or false")
    }
  }

  private func refuse1_0(_ keyword: String) throws(JSONLDError) {
    if is1_0 {
      throw JSONLDError(.invalidContextEntry, "JSON-LD 1.0 has no \(keyword)")
    }
  }
}
