/// IRI compaction (JSON-LD API, section 6.2).
extension ActiveContext {
  /// The term, compact IRI or relative reference that stands for an IRI or keyword.
  ///
  /// The value that the IRI, a property, has helps to choose between terms. `vocab` says whether
  /// terms and the vocabulary may stand for it, `reverse` whether a reverse property is looked for.
  func compactIRI(
    _ iri: String, value: JSONValue? = nil, vocab useVocab: Bool = true, reverse: Bool = false
  ) throws(JSONLDError) -> String {
    // 4.
    if useVocab, inverted.has(iri) {
      var choice = TermChoice(of: self)
      try choice.look(at: value, reverse: reverse)
      // 4.20 and 4.21
      if let term = choice.select(iri, in: inverted) { return term }
    }
    // 5.
    if useVocab, let vocab, iri.utf8.count > vocab.utf8.count, UTF8Order.begins(iri, with: vocab) {
      let suffix = String(Substring(iri.utf8.dropFirst(vocab.utf8.count)))
      if self[suffix] == nil { return suffix }
    }
    // 6. to 8.
    if let compact = compactIRI(of: iri, hasValue: value != nil) { return compact }
    // 9., which JSON-LD 1.0 did not ask.
    if !is1_0 { try refuseConfusion(of: iri) }
    // 10.
    if !useVocab, let base {
      return base.reference(to: iri)
    }
    // 11.
    return iri
  }

  /// The same for a keyword, or a type: words that come again and again.
  func compactWord(_ iri: String) throws(JSONLDError) -> String {
    let terms = propertyTerms(of: iri)
    if let known = terms.alone { return known }
    let word = try compactIRI(iri)
    terms.alone = word
    return word
  }

  /// The term for a property with this value, remembered where the value's kind decides.
  func term(
    for iri: String, _ value: JSONValue, reverse: Bool
  ) throws(JSONLDError) -> TermUse {
    let terms = propertyTerms(of: iri)
    let kind = reverse ? nil : ValueKind(value)
    if let kind, let known = terms.term(for: kind) { return known }
    let use = use(of: try compactIRI(iri, value: value, reverse: reverse))
    if let kind { terms.remember(use, for: kind) }
    return use
  }

  /// Steps 6 and 7: the shortest compact IRI that some prefix makes possible.
  private func compactIRI(of iri: String, hasValue: Bool) -> String? {
    var best: String?
    for (prefix, mapping) in prefixes {
      // 7.1
      guard iri.utf8.count > mapping.utf8.count, UTF8Order.begins(iri, with: mapping) else {
        continue
      }
      // 7.2
      let candidate = prefix + ":" + Substring(iri.utf8.dropFirst(mapping.utf8.count))
      // 7.3
      if let best, !candidate.isShorterOrLess(than: best) { continue }
      if let taken = self[candidate] {
        guard !hasValue, let own = taken.iri, UTF8Order.areSame(own, iri) else { continue }
      }
      best = candidate
    }
    return best
  }

  /// Step 9.
  private func refuseConfusion(of iri: String) throws(JSONLDError) {
    guard let colon = iri.prefixEnd else { return }
    let hasAuthority = iri[colon...].utf8.dropFirst().starts(with: "//".utf8)
    if !hasAuthority, let definition = self[String(iri[..<colon])], definition.isPrefix {
      throw JSONLDError(
        .iriConfusedWithPrefix, "\(iri) would be read as a compact IRI of \(iri[..<colon])")
    }
  }
}

extension IRI {
  /// A relative reference that is neither empty nor looks like a keyword.
  fileprivate func reference(to target: String) -> String {
    var relative = relativize(target)
    if relative.isEmpty {
      // The document itself is named by the last segment of its path.
      let parts = IRI(unchecked: target)
      let segment =
        parts.path.utf8.split(
          separator: UInt8(ascii: "/"), omittingEmptySubsequences: false
        ).last.map { String(Substring($0)) } ?? ""
      let needsDot = segment.isEmpty || segment.utf8.contains(UInt8(ascii: ":"))
      relative = (needsDot ? "./" : "") + segment + (parts.query.map { "?" + $0 } ?? "")
    }
    return Keyword.hasForm(relative) ? "./" + relative : relative
  }
}

extension String {
  /// Whether this is shorter than another, or as long and before it by code points.
  func isShorterOrLess(than other: String) -> Bool {
    let (a, b) = (unicodeScalars.count, other.unicodeScalars.count)
    return a == b ? UTF8Order.precedes(self, other) : a < b
  }
}

/// What is preferred of a term, given the value it is to have (steps 4.1 to 4.19).
struct TermChoice {
  private let context: ActiveContext
  private let defaultLanguage: String
  private var containers: [Container] = []
  private var aspect = InverseContext.Aspect.language
  private var wanted = "@null"
  private var preferred: [String] = []

  init(of context: ActiveContext) {
    self.context = context
    // 4.1
    if let direction = context.direction {
      defaultLanguage = ((context.language ?? "") + "_" + direction).lowercasedTag
    } else {
      defaultLanguage = context.language?.lowercasedTag ?? Keyword.none
    }
  }

  func select(_ iri: String, in inverse: InverseContext) -> String? {
    inverse.select(iri, containers, aspect, preferred: preferred)
  }

  mutating func look(
    at given: JSONValue?, reverse: Bool
  ) throws(JSONLDError) {
    var value = given
    // 4.2
    if let preserved = value?[Keyword.preserve] { value = preserved.asArray.first }
    let object = value?.object
    let isGraph = value?.isGraphObject ?? false
    // 4.5
    if object?.has(Keyword.index) ?? false, !isGraph {
      containers += [.index, [.index, .set]]
    }
    if reverse {
      // 4.6
      aspect = .type
      wanted = Keyword.reverse
      containers.append(.set)
    } else if let list = object?[Keyword.list] {
      // 4.7
      lookAtList(list.asArray, hasIndex: object?.has(Keyword.index) ?? false)
    } else if isGraph, let object {
      // 4.8
      lookAtGraph(object)
    } else {
      // 4.9
      lookAtValue(object)
    }
    // 4.10
    containers.append([])
    // 4.11
    if !context.is1_0, !(object?.has(Keyword.index) ?? false) {
      containers += [.index, [.index, .set]]
    }
    // 4.12
    if !context.is1_0, let object, object.count == 1, object.has(Keyword.value) {
      containers += [.language, [.language, .set]]
    }
    // 4.14 to 4.19
    try prefer(for: object)
  }

  /// Step 4.7: type or language that all of the list's items have.
  private mutating func lookAtList(_ list: [JSONValue], hasIndex: Bool) {
    // 4.7.1
    if !hasIndex { containers.append(.list) }
    // 4.7.3
    var commonType: String?
    var commonLanguage = list.isEmpty ? defaultLanguage : nil
    // 4.7.4
    for item in list {
      let (type, language) = Self.typeAndLanguage(of: item)
      // 4.7.4.4 and 4.7.4.5
      if commonLanguage == nil {
        commonLanguage = language
      } else if language != commonLanguage, item.isValueObject {
        commonLanguage = Keyword.none
      }
      // 4.7.4.6 and 4.7.4.7
      if commonType == nil {
        commonType = type
      } else if type != commonType {
        commonType = Keyword.none
      }
      // 4.7.4.8
      if commonLanguage == Keyword.none, commonType == Keyword.none { break }
    }
    // 4.7.5 to 4.7.8
    if let commonType, commonType != Keyword.none {
      aspect = .type
      wanted = commonType
    } else {
      wanted = commonLanguage ?? Keyword.none
    }
    // 4.17
    if list.isEmpty { aspect = .any }
  }

  /// Steps 4.7.4.1 to 4.7.4.3.
  private static func typeAndLanguage(of item: JSONValue) -> (type: String, language: String) {
    guard let object = item.object, object.has(Keyword.value) else {
      return (Keyword.id, Keyword.none)
    }
    let language = object[Keyword.language]?.string?.lowercasedTag
    if let direction = object[Keyword.direction]?.string {
      return (Keyword.none, (language ?? "") + "_" + direction)
    }
    if let language { return (Keyword.none, language) }
    if let type = object[Keyword.type]?.string { return (type, Keyword.none) }
    return (Keyword.none, "@null")
  }

  /// Step 4.8.
  private mutating func lookAtGraph(_ graph: JSONObject) {
    let byIndex: [Container] = [[.graph, .index], [.graph, .index, .set]]
    let byID: [Container] = [[.graph, .id], [.graph, .id, .set]]
    if graph.has(Keyword.index) { containers += byIndex }
    if graph.has(Keyword.id) { containers += byID }
    containers += [.graph, [.graph, .set], .set]
    if !graph.has(Keyword.index) { containers += byIndex }
    if !graph.has(Keyword.id) { containers += byID }
    containers += [.index, [.index, .set]]
    aspect = .type
    wanted = Keyword.id
  }

  /// Step 4.9.
  private mutating func lookAtValue(_ object: JSONObject?) {
    if let object, object.has(Keyword.value) {
      let hasIndex = object.has(Keyword.index)
      let language = object[Keyword.language]?.string?.lowercasedTag
      if let direction = object[Keyword.direction]?.string, !hasIndex {
        // 4.9.1.1
        wanted = (language ?? "") + "_" + direction
        containers += [.language, [.language, .set]]
      } else if let language, !hasIndex {
        // 4.9.1.2
        wanted = language
        containers += [.language, [.language, .set]]
      } else if let type = object[Keyword.type]?.string {
        // 4.9.1.3
        aspect = .type
        wanted = type
      }
    } else {
      // 4.9.2
      aspect = .type
      wanted = Keyword.id
      containers += [.id, [.id, .set], .type, [.set, .type]]
    }
    // 4.9.3
    containers.append(.set)
  }

  /// Steps 4.14 to 4.19.
  private mutating func prefer(for object: JSONObject?) throws(JSONLDError) {
    // 4.15
    if wanted == Keyword.reverse { preferred.append(Keyword.reverse) }
    if wanted == Keyword.id || wanted == Keyword.reverse, let id = object?[Keyword.id]?.string {
      // 4.16
      let term = try context.compactIRI(id)
      if let iri = context[term]?.iri, UTF8Order.areSame(iri, id) {
        preferred += [Keyword.vocab, Keyword.id, Keyword.none]
      } else {
        preferred += [Keyword.id, Keyword.vocab, Keyword.none]
      }
    } else {
      // 4.17
      preferred += [wanted, Keyword.none]
    }
    // 4.18
    preferred.append("@any")
    // 4.19
    for value in preferred {
      if let mark = value.utf8.firstIndex(of: UInt8(ascii: "_")), aspect != .type {
        preferred.append(String(value[mark...]))
      }
    }
  }
}
