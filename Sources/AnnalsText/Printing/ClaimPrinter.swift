import AnnalsModel

/// Values, citations and ids of a graph in the notation's words.
struct ClaimPrinter {
  let graph: Graph
  /// The language that texts have where they have no tag.
  let language: String
  /// The prefixes that IRIs are shortened by.
  let prefixes: [ChronologySettings.Prefix]

  init(
    graph: Graph, language: String? = nil, prefixes: [ChronologySettings.Prefix]? = nil
  ) {
    self.graph = graph
    self.language = language ?? graph.settings.language
    self.prefixes = prefixes ?? graph.settings.prefixes
  }

  /// An id as a value names it: a bare word, or a string.
  func name(_ entity: EntityID) -> String {
    let id = graph.id(of: entity)
    return WordRules.isWord(id) ? id : Escapes.quoted(id)
  }

  /// An id as a heading has it: a word, or in angle brackets.
  func heading(_ entity: EntityID) -> String {
    let id = graph.id(of: entity)
    if WordRules.isWord(id) { return id }
    let quoted = Escapes.quoted(id).dropFirst().dropLast()
    var output = "<"
    for character in quoted.unicodeScalars {
      if character == ">" { output += "\\u{3E}" } else { output.unicodeScalars.append(character) }
    }
    return output + ">"
  }

  /// A value as a line of the relation holds it.
  func value(_ value: Value, of relation: RelationID, subjectKind: KindID) -> String {
    switch value {
    case .entity(let entity): return graph.isDate(entity) ? graph.id(of: entity) : name(entity)
    case .text(let text, let language):
      let isNeutral =
        relation == .sha256
        || relation == .text && graph.vocabulary.kind(subjectKind, isWithin: .source)
      return Escapes.quoted(text) + tag(language, isNeutral ? "" : self.language)
    case .number(let number, let unit): return unit.isEmpty ? number : "\(number) \(unit)"
    case .iri(let iri): return self.iri(iri)
    case .typed(let text, let datatype): return "\(Escapes.quoted(text))^^<\(escaped(datatype))>"
    }
  }

  private func tag(_ language: String, _ usual: String) -> String {
    language == usual ? "" : language.isEmpty ? "@und" : "@\(language)"
  }

  /// An IRI by the longest prefix that leaves a plain word, else whole.
  func iri(_ iri: String) -> String {
    var best: (name: String, local: Substring)?
    for prefix in prefixes where iri.hasPrefix(prefix.iri) && !prefix.iri.isEmpty {
      let local = iri.dropFirst(prefix.iri.count)
      guard !local.isEmpty,
        local.utf8.allSatisfy({ $0.isLetter || $0.isDigit || $0 == 0x2D || $0 == 0x5F })
      else { continue }
      if best.map({ local.utf8.count < $0.local.utf8.count }) ?? true {
        best = (prefix.name, local)
      }
    }
    return best.map { "\($0.name):\($0.local)" } ?? "<\(escaped(iri))>"
  }

  /// An IRI without the bytes that none may hold.
  private func escaped(_ iri: String) -> String {
    var output = ""
    for scalar in iri.unicodeScalars {
      let isForbidden =
        scalar.value <= 0x20 || scalar.value == 0x7F
        || "<>\"\\^`{|}".unicodeScalars.contains(scalar)
      if isForbidden {
        output +=
          "%" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16, uppercase: true)
      } else {
        output.unicodeScalars.append(scalar)
      }
    }
    return output
  }

  /// What a citation has between its brackets.
  func citation(_ citation: Citation) -> String {
    guard let source = citation.source else { return "unsourced" }
    let id = graph.id(of: source)
    var parts = [WordRules.isWord(id) && id != "unsourced" ? id : Escapes.quoted(id)]
    let isBare = Self.isBareLocator(citation.locator)
    if !isBare { parts.append(Escapes.quoted(citation.locator)) }
    if isBare, !citation.locator.isEmpty { parts.append(citation.locator) }
    if !citation.passage.isEmpty || !isBare { parts.append(Escapes.quoted(citation.passage)) }
    return parts.joined(separator: " ")
  }

  /// All citations of a claim, each in its brackets.
  func citations(_ citations: [Citation]) -> String {
    citations.map { " [\(citation($0))]" }.joined()
  }

  /// True where a place in a source needs no quotation marks.
  private static func isBareLocator(_ text: String) -> Bool {
    if text.first == " " || text.last == " " { return false }
    return !text.unicodeScalars.contains {
      $0 == "\"" || $0 == "]" || $0 == "[" || $0 == "#" || $0.value < 0x20
        || (0x7F...0x9F).contains($0.value)
        || WordRules.isHidden($0) || $0.value == 0x2028 || $0.value == 0x2029
    }
  }

  /// `as ROLE`, with bare words where they are plain.
  func role(_ value: Value) -> String? {
    guard case .text(let text, let language) = value else { return nil }
    let tag = tag(language, self.language)
    return Self.isBareText(text) && tag.isEmpty
      ? " as \(text)" : " as \(Escapes.quoted(text))\(tag)"
  }

  private static func isBareText(_ text: String) -> Bool {
    guard let first = text.first, first != " ", text.last != " ", first != "{",
      !text.hasPrefix("as ")
    else { return false }
    return !" \(text) ".contains(" as ")
      && !text.unicodeScalars.contains {
        ",[]\"<#".unicodeScalars.contains($0) || $0.value < 0x20 || (0x7F...0x9F).contains($0.value)
          || WordRules.isHidden($0) || $0.value == 0x2028 || $0.value == 0x2029
      }
  }
}
