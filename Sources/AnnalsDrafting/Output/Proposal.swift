/// An event put to a person: to keep, to edit or to drop.
///
/// Mentions of one event, in one document or several, are one proposal with a citation for each.
public struct Proposal: Sendable, Equatable {
  /// Where a proposal rests: the source, and the passage as it stands there.
  public struct Citation: Sendable, Equatable {
    /// The id of the source.
    public var source: String
    /// Where it stands in the document as given, in Unicode scalars.
    public var range: Range<Int>
    /// The words it rests on, as they stand there.
    public var passage: String
  }

  /// What a person has said of it.
  public enum Verdict: String, Sendable { case open, keep, drop }

  /// What is proposed.
  public var event: Draft.Event
  /// What was said.
  public var quotations: [Draft.Quotation]
  /// Where it rests: one for each passage that tells of it.
  public var citations: [Citation]
  /// What a person has said of it.
  public var verdict = Verdict.open
  /// The notation a person wrote instead, if one did.
  public var edited: String?
}

/// The proposals of one or several documents, ordered by date.
public struct Proposals: Sendable {
  /// What it is.
  public private(set) var all: [Proposal] = []
  private let drafts: [(source: String, draft: Draft)]

  /// Puts together the drafts of documents, each with the id of its source.
  public init(_ drafts: [(source: String, draft: Draft)]) {
    self.drafts = drafts
    var byKey: [String: [Int]] = [:]
    for (source, draft) in drafts {
      let quotations = Dictionary(uniqueKeysWithValues: draft.quotations.map { ($0.id, $0) })
      for event in draft.events { add(event, quotations, source, &byKey) }
    }
    all.sort { ($0.event.date ?? "~", $0.event.name) < ($1.event.date ?? "~", $1.event.name) }
  }

  private mutating func add(
    _ event: Draft.Event, _ quotations: [String: Draft.Quotation], _ source: String,
    _ byKey: inout [String: [Int]]
  ) {
    let citation = Proposal.Citation(source: source, range: event.range, passage: event.text)
    let said = event.quotations.compactMap { quotations[$0] }
    let key = event.date ?? "?"
    if let index = byKey[key]?.first(where: { Self.isSame(all[$0].event, event) }) {
      all[index].merge(event, said, citation)
    } else {
      byKey[key, default: []].append(all.count)
      all.append(Proposal(event: event, quotations: said, citations: [citation]))
    }
  }

  /// Two mentions tell of one event when their dates agree and their series and number do, or, of
  /// one kind, most of their names' characters.
  static func isSame(_ a: Draft.Event, _ b: Draft.Event) -> Bool {
    guard a.date == b.date, a.date != nil else { return false }
    if a.ordinal != nil || b.ordinal != nil {
      return a.ordinal == b.ordinal && (a.series ?? "").hasSuffix(b.series ?? "")
        || (b.series ?? "~").hasSuffix(a.series ?? "~~") && a.ordinal == b.ordinal
    }
    guard a.kind == b.kind else { return false }
    if a.kind == "visit", a.place != nil, a.place == b.place { return true }
    let (x, y) = (Set(a.name.unicodeScalars), Set(b.name.unicodeScalars))
    return x.intersection(y).count * 10 >= min(x.count, y.count) * 7
  }
}

extension Proposal {
  fileprivate mutating func merge(
    _ other: Draft.Event, _ said: [Draft.Quotation], _ citation: Citation
  ) {
    if !citations.contains(citation) { citations.append(citation) }
    for person in other.people where !event.people.contains(where: { $0.name == person.name }) {
      event.people.append(person)
    }
    event.place = event.place ?? other.place
    if (other.series ?? "").count > (event.series ?? "").count { event.series = other.series }
    event.confidence = min(0.95, max(event.confidence, other.confidence) + 0.05)
    for quotation in said where !quotations.contains(where: { $0.text == quotation.text }) {
      quotations.append(quotation)
    }
  }
}
