import AnnalsModel

/// The settings of all files, while they are being collected.
struct SettingsIndex {
  var values: [String: [(value: String, language: String, span: SourceSpan)]] = [:]
  /// What was set already, by word and language or file.
  var known: [String: (value: String, span: SourceSpan)] = [:]
  var prefixes: [String: (iri: String, span: SourceSpan)] = [:]
  var questions: [String: (query: String, span: SourceSpan)] = [:]

  /// The settings of the graph.
  func settled() -> ChronologySettings {
    var result = ChronologySettings()
    let languages = (values["language"] ?? []).map(\.value)
    // The language of the file that has the title; else that of most files.
    let titled = (values["title"] ?? []).map(\.span.source)
    let ofTitle = (values["language"] ?? []).first { titled.contains($0.span.source) }?.value
    result.language = ofTitle ?? mostCommon(languages) ?? ""
    let titles = values["title"] ?? []
    result.title =
      (titles.first { $0.language == result.language } ?? titles.first)?.value ?? ""
    result.base = values["base"]?.first?.value ?? ""
    result.prefixes = prefixes.sorted { $0.key < $1.key }.map {
      .init(name: $0.key, iri: $0.value.iri)
    }
    result.questions = questions.sorted { $0.key < $1.key }
      .map { .init(name: $0.key, query: $0.value.query) }
    return result
  }

  private func mostCommon(_ words: [String]) -> String? {
    var counts: [String: Int] = [:]
    for word in words { counts[word, default: 0] += 1 }
    return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
  }

  /// The language that a file sets, in lower case ("" where it is none), or nil where it sets none here.
  static func language(of document: Document) -> String? {
    for line in document.preamble where document.nodes[line].kind == .setting {
      guard document.nodes[line].range.count >= 8, line + 2 < document.nodes.count,
        document.text(line + 1) == "language"
      else { continue }
      let tag = document.text(line + 2).lowercased()
      return LanguageTag.isWellFormed(tag) && tag != "und" ? tag : ""
    }
    return nil
  }
}

extension Preamble {
  /// Reads the settings, prefixes, questions and expectations of a file.
  mutating func readSettings(_ document: Document) {
    for line in document.preamble {
      switch document.nodes[line].kind {
      case .setting: readSetting(document, line)
      case .prefix: readPrefix(document, line)
      case .question: readQuestion(document, line)
      case .expect: readExpectation(document, line)
      default: break
      }
    }
  }

  private mutating func readSetting(_ document: Document, _ line: Int) {
    let word = document.text(line + 1)
    let isDamaged = document.nodes[line].flags.contains(.isDamaged)
    guard ["title", "language", "base"].contains(word) else {
      return reportUnknownSetting(word, document.span(line + 1))
    }
    guard !isDamaged, line + 2 < Int(document.nodes[line].next) else { return }
    let part = document.nodes[line + 2]
    let language = document.tag(after: line + 2) ?? self.language(of: document)
    var value = document.content(line + 2)
    switch word {
    case "title":
      if part.kind != .string {
        return reportSetting(document, line, word, "a string", Escapes.quoted(value))
      }
    case "language":
      value = value.lowercased()
      if part.kind != .bare || !LanguageTag.isWellFormed(value) {
        return reportSetting(
          document, line, word, "a language tag such as zh or en", LanguageTag.named(value) ?? "")
      }
      if value == "und" { value = "" }
    default:
      if part.kind != .iri {
        return reportSetting(document, line, word, "an IRI", part.kind == .bare ? "<\(value)>" : "")
      }
    }
    addSetting(word, value, word == "title" ? language : "", document.span(line))
  }

  private mutating func reportSetting(
    _ document: Document, _ line: Int, _ word: String, _ wanted: String, _ proposal: String
  ) {
    if document.nodes[line + 2].flags.contains(.isDamaged) { return }
    record(.settingMalformed, document.span(line + 2), [word, wanted, proposal])
  }

  private mutating func addSetting(
    _ word: String, _ value: String, _ language: String, _ span: SourceSpan
  ) {
    // Each file has a language of its own; all of them have one title in each language, one base.
    let key = word == "language" ? "\(word) \(span.source.index)" : "\(word) \(language)"
    guard let rival = settings.known[key] else {
      settings.known[key] = (value, span)
      settings.values[word, default: []].append((value, language, span))
      return
    }
    if word == "language" || rival.value != value {
      record(.settingRepeated, span, [word], related: [rival.span])
    }
  }

  private mutating func reportUnknownSetting(_ word: String, _ span: SourceSpan) {
    var proposal = ""
    if word == "from" || word == "prefix" {
      proposal = word
    } else if vocabulary.relation(word) != nil || word == "quote" || word == "id" {
      proposal = "fact"
    } else {
      let known = ["title", "language", "base", "prefix", "from", "expect", "question"]
      proposal = Spelling.nearest(to: word, among: known) ?? ""
    }
    record(.settingUnknown, span, [word, proposal])
  }

  private mutating func readPrefix(_ document: Document, _ line: Int) {
    guard !document.nodes[line].flags.contains(.isDamaged), document.nodes[line + 2].kind == .iri
    else { return }
    let name = document.text(line + 1)
    let iri = document.content(line + 2)
    if let known = settings.prefixes[name], known.iri != iri {
      record(.prefixRedeclared, document.span(line), [name], related: [known.span])
    } else if settings.prefixes[name] == nil {
      settings.prefixes[name] = (iri, document.span(line))
    }
  }

  private mutating func readQuestion(_ document: Document, _ line: Int) {
    guard !document.nodes[line].flags.contains(.isDamaged), line + 2 < document.nodes.count,
      document.nodes[line + 2].kind == .query
    else { return }
    let name = document.text(line + 1)
    let query = queryText(document, line + 2)
    if let known = settings.questions[name], known.query != query {
      record(.questionRepeated, document.span(line), [name], related: [known.span])
    } else if settings.questions[name] == nil {
      settings.questions[name] = (query, document.span(line))
    }
  }

  /// The text between single quotation marks; `\'` stands for one of them.
  private func queryText(_ document: Document, _ index: Int) -> String {
    let range = document.nodes[index].range
    var bytes: [UInt8] = []
    var i = range.lowerBound + 1
    while i < range.upperBound - 1 {
      if document.source.bytes[i] == Byte.backslash, document.source.bytes[i + 1] == Byte.apostrophe
      {
        i += 1
      }
      bytes.append(document.source.bytes[i])
      i += 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func readExpectation(_ document: Document, _ line: Int) {
    guard !document.nodes[line].flags.contains(.isDamaged), line + 3 < document.nodes.count else {
      return
    }
    var values: [String] = []
    var word = ""
    for child in document.children(line) {
      switch document.nodes[child].kind {
      case .word: word = document.text(child)
      case .bare, .string: values.append(document.content(child))
      default: break
      }
    }
    let answer: Expectation.Answer
    switch word {
    case "count":
      guard values.count == 1, let count = Int(values[0]), count >= 0 else {
        return record(.expectMalformed, document.span(line))
      }
      answer = .count(count)
    case "is": answer = .exactly(values)
    case "includes": answer = .including(values)
    default: answer = .none
    }
    expectations.append(
      Expectation(query: queryText(document, line + 2), answer: answer, span: document.span(line)))
  }
}
