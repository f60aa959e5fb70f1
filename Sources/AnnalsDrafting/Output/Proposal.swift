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

  /// What a review knows it by, in another run over the same documents too.
  public var key: String {
    let place = citations.first.map { "\($0.source) \($0.range.lowerBound)–\($0.range.upperBound)" }
    return [place ?? "", event.date ?? "-", event.ordinal.map { "no. \($0)" } ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}

/// The proposals of one or several documents, ordered by date.
public struct Proposals: Sendable {
  /// What it is.
  public private(set) var all: [Proposal] = []
  let drafts: [(source: String, draft: Draft)]

  /// The files of the sources, by their ids.
  var files: [String: String] {
    Dictionary(
      drafts.compactMap { source, draft in draft.file.map { (source, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Puts together the drafts of documents, each with the id of its source.
  public init(_ drafts: [(source: String, draft: Draft)]) {
    self.drafts = drafts
    var byKey: [String: [Int]] = [:]
    for (source, draft) in drafts {
      let quotations = Dictionary(uniqueKeysWithValues: draft.quotations.map { ($0.id, $0) })
      for event in draft.events { add(event, quotations, source, &byKey) }
    }
    all.sort { ($0.event.date ?? "~", $0.event.name) < ($1.event.date ?? "~", $1.event.name) }
    for (source, draft) in drafts {
      for quotation in draft.quotations where quotation.kind == "direct" && quotation.event == nil {
        all.append(Proposal(quotation, source))
      }
    }
  }

  /// Says what a person decided of one of them.
  public mutating func judge(_ index: Int, _ verdict: Proposal.Verdict, edited: String? = nil) {
    guard all.indices.contains(index) else { return }
    all[index].verdict = verdict
    all[index].edited = edited
  }

  /// Changes what one of them proposes: its date, kind or name.
  public mutating func change(_ index: Int, _ body: (inout Draft.Event) -> Void) {
    guard all.indices.contains(index) else { return }
    body(&all[index].event)
  }

  private mutating func add(
    _ event: Draft.Event, _ quotations: [String: Draft.Quotation], _ source: String,
    _ byKey: inout [String: [Int]]
  ) {
    let citation = Proposal.Citation(source: source, range: event.range, passage: event.text)
    let said = event.quotations.compactMap { quotations[$0] }
    let keys = [event.date ?? "?"] + (event.ordinal.map { ["no. \($0)"] } ?? [])
    let candidates = keys.flatMap { (byKey[$0] ?? []).suffix(Self.compared) }
    let same = candidates.first { isSame(all[$0].event, event) }
    if let same {
      all[same].merge(event, said, citation)
    } else {
      for key in keys { byKey[key, default: []].append(all.count) }
      all.append(Proposal(event: event, quotations: said, citations: [citation]))
    }
  }

  /// With how many events of one day another is compared: a day with more is no chronology's.
  private static let compared = 200

  /// Two that the graph knows are one where the entity is; others by what they tell.
  private func isSame(_ a: Draft.Event, _ b: Draft.Event) -> Bool {
    if let x = a.entity, let y = b.entity { return x == y }
    return EventIdentity.isSame(EventIdentity.Features(a), EventIdentity.Features(b))
  }
}

extension Proposal {
  /// Words of which the document does not say on what occasion they were said: a proposal of their own.
  fileprivate init(_ quotation: Draft.Quotation, _ source: String) {
    event = Draft.Event(
      id: quotation.id, kind: Self.quotationKind, name: "", date: quotation.date,
      range: quotation.range, text: quotation.text,
      confidence: quotation.speaker == nil ? 0.4 : 0.7, rule: "quotation.direct")
    quotations = [quotation]
    citations = [Citation(source: source, range: quotation.range, passage: quotation.text)]
  }

  private static let quotationKind = "quotation"

  /// The words proposed, where the proposal is of words and not of an event.
  var words: Draft.Quotation? { event.kind == Self.quotationKind ? quotations.first : nil }

  fileprivate mutating func merge(
    _ other: Draft.Event, _ said: [Draft.Quotation], _ citation: Citation
  ) {
    if !citations.contains(citation) { citations.append(citation) }
    for person in other.people where !event.people.contains(where: { $0.name == person.name }) {
      event.people.append(person)
    }
    event.place = event.place ?? other.place
    event.entity = event.entity ?? other.entity
    if (other.date ?? "").count > (event.date ?? "").count { event.date = other.date }
    if (other.series ?? "").count > (event.series ?? "").count { event.series = other.series }
    event.confidence = min(0.95, max(event.confidence, other.confidence) + 0.05)
    for quotation in said where !quotations.contains(where: { $0.text == quotation.text }) {
      quotations.append(quotation)
    }
  }
}
