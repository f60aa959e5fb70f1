/// Finds names of one kind: goes from one place that may lead to such a name to the next, and looks
/// there.
protocol NameScanner {
  /// What the places have to be marked with.
  static var lead: Leads { get }
  var page: NamePage { get }
  /// The name at a place, not reaching back before `limit`.
  func scan(_ i: Int, after limit: Int) -> NameMention?
}

/// A text as the finders of names read it, and the words they know.
struct NamePage {
  let text: [UInt32]
  let written: [UInt32]
  let leads: LeadMap
  let lexicon: NameLexicon
  let names: KnownNames

  init(_ reading: Reading, _ lexicon: Lexicon) {
    text = reading.clean.scalars
    written = reading.clean.written
    leads = reading.leads
    self.lexicon = lexicon.names
    names = lexicon.known
  }
}

extension NameScanner {
  var text: [UInt32] { page.text }
  var lexicon: NameLexicon { page.lexicon }
  var names: KnownNames { page.names }

  func at(_ i: Int) -> UInt32 { i >= 0 && i < page.text.count ? page.text[i] : 0x0A }

  func find() -> [NameMention] {
    var found: [NameMention] = []
    var i = page.leads.next(Self.lead, from: 0)
    while i < page.text.count {
      let mention = scan(i, after: found.last?.range.upperBound ?? 0)
      if let mention { found.append(mention) }
      i = page.leads.next(Self.lead, from: mention?.range.upperBound ?? i + 1)
    }
    return found
  }

  /// A mention of what `name` says, or the range itself.
  func mention(
    _ range: Range<Int>, as name: Range<Int>? = nil, _ kind: Draft.Mention.Kind, _ rule: String
  ) -> NameMention {
    NameMention(
      range: range, kind: kind, role: nil, entity: string(page.written[name ?? range]), rule: rule)
  }
}
