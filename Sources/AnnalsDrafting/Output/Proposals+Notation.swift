import AnnalsText

extension Proposals {
  /// The proposals as annals text, ordered by date.
  ///
  /// Each with its confidence and its passage in a comment. What was dropped is left out;
  /// what a person edited stands as edited.
  ///
  /// - Parameter language: of the names, `zh` or `en`.
  /// - Returns: the whole text, from `annals 1` on.
  public func notation(language: String) -> String {
    var writer = NotationWriter()
    writer.line("annals 1")
    writer.line("language: \(language)")
    for source in sources { writer.write(source: source, file: files[source]) }
    var taken: Set<String> = []
    for proposal in all where proposal.verdict != .drop { writer.write(proposal, &taken) }
    for (source, draft) in drafts { writer.write(leftOver: draft.datesWithoutEvent, source) }
    return writer.text
  }

  /// One proposal as annals text, as it will stand in the whole.
  public func notation(of index: Int) -> String {
    var writer = NotationWriter()
    var taken: Set<String> = []
    if all.indices.contains(index) { writer.write(all[index], &taken) }
    return writer.text
  }

  private var sources: [String] {
    var all: [String] = []
    for proposal in self.all {
      for citation in proposal.citations where !all.contains(citation.source) {
        all.append(citation.source)
      }
    }
    return all
  }
}

/// Writes annals text.
struct NotationWriter {
  private(set) var text = ""

  /// A source, with the file that its passages are looked up in.
  mutating func write(source: String, file: String?) {
    entry("source \(Self.id(source)) \(Self.quoted(source))")
    if let file { fact("text: \(Self.quoted(file))") }
  }

  /// The dates of a document that no event was found for, the first dozen by name.
  mutating func write(leftOver dates: [Draft.Mention], _ source: String) {
    guard !dates.isEmpty else { return }
    let named = dates.prefix(12).map { "\(Self.flat($0.text)) (\($0.range.lowerBound))" }
    let rest = dates.count > named.count ? ", …" : ""
    let count = dates.count == 1 ? "1 date" : "\(dates.count) dates"
    text += "\n"
    line("# \(source): \(count) without an event: \(named.joined(separator: ", "))\(rest)")
  }

  mutating func line(_ line: String) { text += line + "\n" }

  mutating func entry(_ head: String) { text += "\n" + head + "\n" }

  private mutating func fact(_ fact: String) { text += "  " + fact + "\n" }

  mutating func write(_ proposal: Proposal, _ taken: inout Set<String>) {
    if let edited = proposal.edited {
      text += "\n" + edited + (edited.hasSuffix("\n") ? "" : "\n")
      return
    }
    let event = proposal.event
    text += "\n"
    for citation in proposal.citations {
      line(
        "# \(event.confidence) \(event.rule) \(citation.source) \(citation.range.lowerBound)–\(citation.range.upperBound)"
      )
    }
    let citations = proposal.citations.map {
      "[\(Self.id($0.source)) \(Self.quoted(Self.flat($0.passage)))]"
    }
    line(heading(of: event, &taken) + Self.unique(citations).map { " " + $0 }.joined())
    if let source = proposal.citations.first?.source { fact("from: \(Self.id(source))") }
    if let series = event.series, let ordinal = event.ordinal {
      fact("series: \(Self.quoted(series)) no. \(ordinal)")
    }
    if let place = event.place { fact("place: \(Self.quoted(place))") }
    for person in event.people {
      fact(
        "\(person.relation): \(Self.quoted(person.name))"
          + (person.role.map { " as \(Self.quoted($0))" } ?? ""))
    }
    if !event.organizations.isEmpty {
      fact("mentions: " + event.organizations.map(Self.quoted).joined(separator: ", "))
    }
    for quotation in proposal.quotations where quotation.kind == "direct" {
      fact(
        "quote: \(quotation.speaker.map { Self.quoted($0) + " " } ?? "")\(Self.quoted(Self.flat(quotation.text)))"
      )
    }
  }

  /// An event of the graph has its name there; a new one is given an id and its name.
  private mutating func heading(of event: Draft.Event, _ taken: inout Set<String>) -> String {
    let date = event.date.map { $0 + " " } ?? ""
    if let entity = event.entity {
      line("# in the graph already; told here as \(Self.flat(event.name))")
      return "\(date)\(event.kind) \(entity)"
    }
    return "\(date)\(event.kind) \(Self.unique(event, &taken)) \(Self.quoted(event.name))"
  }

  private static func unique(_ texts: [String]) -> [String] {
    var all: [String] = []
    for text in texts where !all.contains(text) { all.append(text) }
    return all
  }

  /// A text on one line, white space between Chinese characters left out.
  static func flat(_ text: String) -> String {
    var flat: [UInt32] = []
    var isSpaced = false
    for scalar in text.unicodeScalars.map(\.value) {
      if scalar <= 0x20 || isBlank(scalar) {
        isSpaced = !flat.isEmpty
        continue
      }
      if isSpaced, let last = flat.last, last < 0x2000, scalar < 0x2000 { flat.append(0x20) }
      isSpaced = false
      flat.append(scalar)
    }
    return string(flat)
  }

  static func quoted(_ text: String) -> String { Escapes.quoted(text) }

  /// A word that may be an id, made of a name: letters and digits as they are, all else a hyphen.
  static func id(_ name: String) -> String {
    var id = ""
    for scalar in name.unicodeScalars where id.unicodeScalars.count < 40 {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        id.unicodeScalars.append(scalar)
      } else if !id.isEmpty, id.unicodeScalars.last != "-" {
        id += "-"
      }
    }
    while id.unicodeScalars.last == "-" { id.unicodeScalars.removeLast() }
    return id.isEmpty ? "x" : id
  }

  private static func unique(_ event: Draft.Event, _ taken: inout Set<String>) -> String {
    let year = event.date.map { String($0.prefix { $0 != "/" && $0 != "~" }) } ?? ""
    let base = id(event.name) + (year.isEmpty ? "" : "-" + id(year))
    var name = base
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(base)-\(number)"
      number += 1
    }
    return name
  }
}
