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
    var names = DraftNames(all)
    for declaration in names.declarations { writer.write(declaration) }
    for (index, proposal) in all.enumerated() where proposal.verdict != .drop {
      writer.write(proposal, index, &names)
    }
    for (source, draft) in drafts { writer.write(leftOver: draft.datesWithoutEvent, source) }
    return writer.text
  }

  /// One proposal as annals text, as it will stand in the whole.
  public func notation(of index: Int) -> String {
    var writer = NotationWriter()
    var names = DraftNames(all)
    if all.indices.contains(index) { writer.write(all[index], index, &names) }
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

  /// A name that alone would not say what it means.
  mutating func write(_ declaration: DraftNames.Declaration) {
    entry("\(declaration.kind) \(declaration.id) \(Self.quoted(declaration.name)) [unsourced]")
  }

  mutating func write(_ proposal: Proposal, _ index: Int, _ names: inout DraftNames) {
    if let edited = proposal.edited {
      text += "\n" + edited + (edited.hasSuffix("\n") ? "" : "\n")
      return
    }
    let event = proposal.event
    text += "\n"
    if let words = proposal.words, words.speaker == nil { line(Self.asksForSpeaker) }
    for citation in proposal.citations {
      line(
        "# \(event.confidence) \(event.rule) \(citation.source) \(citation.range.lowerBound)–\(citation.range.upperBound)"
      )
    }
    let citations = proposal.citations.map {
      "[\(Self.id($0.source)) \(Self.quoted(Self.flat($0.passage)))]"
    }
    let id = names.events[index]
    if let words = proposal.words {
      line("quotation \(id)")
      writeFacts(of: words, proposal.citations.first?.source, names)
      return
    }
    line(heading(of: event, id) + Self.unique(citations).map { " " + $0 }.joined())
    let source = proposal.citations.first?.source
    if let source { fact("from: \(Self.id(source))") }
    writeSeries(event, index, names)
    if let place = event.place { fact("place: \(names.place(place))") }
    for person in event.people {
      fact(
        "\(person.relation): \(names.person(person.name))"
          + (person.role.map { " as \(Self.quoted($0))" } ?? ""))
    }
    let mentions = event.organizations.compactMap { names.mention($0, by: id) }
    if !mentions.isEmpty { fact("mentions: " + mentions.joined(separator: ", ")) }
    let direct = proposal.quotations.filter { $0.kind == "direct" }
    for quotation in direct {
      guard let speaker = quotation.speaker else { continue }
      fact("quote: \(names.person(speaker)) \(Self.quoted(Self.flat(quotation.text)))")
    }
    for quotation in direct where quotation.speaker == nil {
      write(quotation, saidAt: id, source, &names)
    }
  }

  /// The number of a meeting; in a comment where another event has it, since only one of them can.
  private mutating func writeSeries(_ event: Draft.Event, _ index: Int, _ names: DraftNames) {
    guard let series = event.series, let ordinal = event.ordinal else { return }
    let number = "series: \(Self.quoted(series)) no. \(ordinal)"
    if let other = names.otherOfNumber(index, event) {
      fact("# \(number): so is \(other); one event, or a part of it?")
    } else {
      fact(number)
    }
  }

  /// A quotation whose speaker the document does not say: an entry of its own, for a person to
  /// complete.
  private mutating func write(
    _ quotation: Draft.Quotation, saidAt event: String, _ source: String?,
    _ names: inout DraftNames
  ) {
    let words = Self.flat(quotation.text)
    let start = Self.beginning(of: words)
    text += "\n"
    line(Self.asksForSpeaker)
    line("quotation \(names.unique(event + "." + start))")
    writeFacts(of: quotation, source, names)
    fact("said-at: \(event)")
  }

  private static let asksForSpeaker =
    "# said by whom? The document does not tell: add `said-by: NAME`"

  /// Whence a quotation is, its words, and whose.
  private mutating func writeFacts(
    of quotation: Draft.Quotation, _ source: String?, _ names: DraftNames
  ) {
    if let source { fact("from: \(Self.id(source))") }
    fact("text: \(Self.quoted(Self.flat(quotation.text)))")
    if let speaker = quotation.speaker { fact("said-by: \(names.person(speaker))") }
  }

  /// The first words of a quotation as a part of an id: a dozen characters, or as many words as two
  /// dozen hold.
  static func beginning(of words: String) -> String {
    let letters = words.unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    guard let first = letters.first, !first.value.isHan else {
      return String(String.UnicodeScalarView(letters.prefix(12)))
    }
    return id(words, upTo: 24)
  }

  /// An event of the graph has its name there; a new one is given an id and its name.
  private mutating func heading(of event: Draft.Event, _ id: String) -> String {
    let date = event.date.map { $0 + " " } ?? ""
    guard event.entity == nil else {
      line("# in the graph already; told here as \(Self.flat(event.name))")
      return "\(date)\(event.kind) \(id)"
    }
    return "\(date)\(event.kind) \(id) \(Self.quoted(event.name))"
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
      if isSpaced, let last = flat.last, isSpacedApart(last, scalar) { flat.append(0x20) }
      isSpaced = false
      flat.append(scalar)
    }
    return string(flat)
  }

  /// Whether white space between two characters means something: it does between Latin letters and signs, of which
  /// dashes and quotation marks are both Latin and Chinese.
  private static func isSpacedApart(_ a: UInt32, _ b: UInt32) -> Bool {
    let isShared = { (scalar: UInt32) in (0x2010...0x2027).contains(scalar) }
    return a < 0x2000 && (b < 0x2000 || isShared(b)) || isShared(a) && b < 0x2000
  }

  static func quoted(_ text: String) -> String { Escapes.quoted(text) }

  /// A word that may be an id, made of a name: letters and digits as they are, all else a hyphen.
  ///
  /// Of a long name the first words that forty characters hold, and no cut word where it has spaces.
  static func id(_ name: String, upTo length: Int = 40) -> String {
    var id = ""
    var (count, word) = (0, 0)
    for scalar in name.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        if count == length {
          // A name of one long word, as Chinese has them, is cut where it is.
          if word >= 12 { id.unicodeScalars.removeLast(count - word) }
          break
        }
        id.unicodeScalars.append(scalar)
        count += 1
      } else if scalar != "'", scalar != "’", count > 0, id.unicodeScalars.last != "-" {
        word = count
        guard count < length else { break }
        id += "-"
        count += 1
      }
    }
    while id.unicodeScalars.last == "-" { id.unicodeScalars.removeLast() }
    if id.unicodeScalars.count < name.unicodeScalars.count { id = withoutSmallEnd(id) }
    return id.isEmpty ? "x" : id
  }

  /// An id that was cut does not end in `of-the`.
  private static func withoutSmallEnd(_ id: String) -> String {
    var words = id.split(separator: "-")
    while words.count > 1, let last = words.last, smallWords.contains(String(last)) {
      words.removeLast()
    }
    return words.joined(separator: "-")
  }

  private static let smallWords: Set<String> = [
    "a", "an", "the", "of", "in", "on", "at", "to", "for", "by", "with", "from", "and", "or", "as",
    "its", "his", "her", "their", "into", "that", "which", "who",
  ]
}
