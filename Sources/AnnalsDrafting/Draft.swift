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
  /// Everything found, in the order of the text.
  public var mentions: [Mention] = []
  /// What happened, in the order of the text.
  public var events: [Event] = []
  public var people: [Person] = []
  public var organizations: [Name] = []
  public var places: [Name] = []
  public var programmes: [Name] = []
  public var quotations: [Quotation] = []

  /// Words of the document that mean something.
  public struct Mention: Sendable, Equatable {
    public enum Kind: String, Sendable {
      case date, person, organization, place, programme, series, quotation
    }

    public var id: String
    public var kind: Kind
    public var range: Range<Int>
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
    public var role: String?
  }

  public struct Event: Sendable, Equatable {
    public var id: String
    public var kind: String
    public var name: String
    public var date: String?
    public var dateMention: String?
    public var range: Range<Int>
    public var text: String
    public var people: [Participant] = []
    public var place: String?
    public var organizations: [String] = []
    public var series: String?
    public var ordinal: Int?
    public var quotations: [String] = []
    /// From 0 to 1: how much of what an event should have was found.
    public var confidence: Double
    public var rule: String
    /// The entity of the graph that this is, where names and dates say so.
    public var entity: String?
  }

  public struct Participant: Sendable, Hashable {
    public var name: String
    public var role: String?
    /// The relation of the vocabulary: `speaker`, `chair`, `participant` …
    public var relation: String
  }

  public struct Person: Sendable, Equatable {
    public var name: String
    public var roles: [String]
    public var mentions: [String]
  }

  public struct Name: Sendable, Equatable {
    public var name: String
    public var mentions: [String]
  }

  public struct Quotation: Sendable, Equatable {
    public var id: String
    /// `direct` or `reported`.
    public var kind: String
    public var range: Range<Int>
    public var text: String
    public var speaker: String?
    public var date: String?
    public var event: String?
  }
}
