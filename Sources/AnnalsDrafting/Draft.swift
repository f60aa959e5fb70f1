/// What was found in one document, for a person to keep, correct or drop.
///
/// Offsets count Unicode scalars of the document as it was given, and a mention's `text` is exactly
/// what stands between them.
public struct Draft: Sendable, Equatable {
  /// `zh` or `en`.
  public var language: String
  /// The day of the document, as EDTF: as given, or as its own head says.
  public var date: String?
  /// What the bytes were read as.
  public var encoding: String
  /// The name of the file it was read from, which lets `annals verify` find it.
  public var file: String?
  /// Everything found, in the order of the text.
  public var mentions: [Mention] = []
  /// What happened, in the order of the text.
  public var events: [Event] = []
  /// Who is told of.
  public var people: [Person] = []
  /// The bodies told of.
  public var organizations: [Name] = []
  /// The places told of.
  public var places: [Name] = []
  /// The plans, policies and prizes told of.
  public var programmes: [Name] = []
  /// What was said.
  public var quotations: [Quotation] = []

  /// The dates that no event was found for, those among them that the document does not say enough of: what a
  /// person has to read for themselves.
  public var datesWithoutEvent: [Mention] {
    let used = Set(events.compactMap(\.dateMention))
    return mentions.filter {
      $0.kind == .date && $0.hasPlaceOnCalendar && !used.contains($0.id)
    }
  }

  /// Words of the document that mean something.
  public struct Mention: Sendable, Equatable {
    /// What a name or a mention is of.
    public enum Kind: String, Sendable {
      case date, person, organization, place, programme, series, quotation
    }

    /// Its id within the draft.
    public var id: String
    /// What it is.
    public var kind: Kind
    /// Where it stands in the document as given, in Unicode scalars.
    public var range: Range<Int>
    /// Exactly the words that stand there.
    public var text: String
    /// The rule that found it.
    public var rule: String
    /// Of a date: `day`, `month`, `year`, `period`, or `duration`, `vague`, `frequency`, `age`,
    /// which are no place on the calendar.
    public var timeClass: String?
    /// Of a date: EDTF, or nil where the document does not say enough.
    public var value: String?
    /// Of a date: what the value rests on besides the words: `document`, `section` or `text`.
    public var anchor: String?
    /// The whole name of what is mentioned.
    public var entity: String?
    /// The titles that stand with the name.
    public var role: String?

    /// Whether a date is one, and not a length of time, an age or a vague word.
    var hasPlaceOnCalendar: Bool {
      !["duration", "vague", "frequency", "age"].contains(timeClass ?? "")
    }
  }

  /// Something that happened, and the clause that tells it.
  public struct Event: Sendable, Equatable {
    /// Its id within the draft.
    public var id: String
    /// Its kind, a word of the vocabulary.
    public var kind: String
    /// The name, as it stands in the text.
    public var name: String
    /// When, as EDTF; nil where the document does not say.
    public var date: String?
    /// The id of the mention that gives the date.
    public var dateMention: String?
    /// Where it stands in the document as given, in Unicode scalars.
    public var range: Range<Int>
    /// Exactly the words that stand there.
    public var text: String
    /// Who is told of.
    public var people: [Participant] = []
    /// Where it happened.
    public var place: String?
    /// The bodies told of.
    public var organizations: [String] = []
    /// The series of numbered meetings it is one of.
    public var series: String?
    /// Which one of the series it is.
    public var ordinal: Int?
    /// What was said.
    public var quotations: [String] = []
    /// From 0 to 1: how much of what an event should have was found.
    public var confidence: Double
    /// The rule that found it.
    public var rule: String
    /// The entity of the graph that this is, where names and dates say so.
    public var entity: String?
  }

  /// Somebody who took part in an event.
  public struct Participant: Sendable, Hashable {
    /// The name, as it stands in the text.
    public var name: String
    /// The titles that stand with the name.
    public var role: String?
    /// The relation of the vocabulary, such as `speaker` or `chair`.
    public var relation: String
  }

  /// Somebody named in the document.
  public struct Person: Sendable, Equatable {
    /// The name, as it stands in the text.
    public var name: String
    /// All roles the document gives.
    public var roles: [String]
    /// The ids of the mentions.
    public var mentions: [String]
  }

  /// A body, place or programme named in the document.
  public struct Name: Sendable, Equatable {
    /// The name, as it stands in the text.
    public var name: String
    /// The ids of the mentions.
    public var mentions: [String]
  }

  /// Words that somebody said.
  public struct Quotation: Sendable, Equatable {
    /// Its id within the draft.
    public var id: String
    /// `direct` or `reported`.
    public var kind: String
    /// Where it stands in the document as given, in Unicode scalars.
    public var range: Range<Int>
    /// Exactly the words that stand there.
    public var text: String
    /// Who said it: the name alone.
    public var speaker: String?
    /// When, as EDTF; nil where the document does not say.
    public var date: String?
    /// The id of the event it was said at.
    public var event: String?
  }
}
