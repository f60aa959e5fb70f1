/// What is to be drawn: events in time, the entities they link to, what was said there.
///
/// A chart is a value without a graph behind it, so that a layout can be tested and a picture be made
/// from anything. Events may come in any order; entities are referred to by their place in `entities`.
public struct Chart: Sendable {
  /// What the picture is of; drawn above it.
  public var title: String
  /// A line under the title, such as the query and how many it found.
  public var subtitle: String
  /// The BCP 47 tag of the title and the labels; picks the words of the legend.
  public var language: String
  /// What happened.
  public var events: [Event]
  /// The people, programmes, organizations and places which `Link`s refer to by index.
  public var entities: [Entity]
  /// Links between two entities, drawn in networks only.
  public var relations: [Relation]
  /// The drawing before this one, where a chronology is drawn in several.
  public var previous: PageReference?
  /// The drawing after this one.
  public var next: PageReference?

  /// A chart of these events.
  public init(
    title: String, language: String = "en", events: [Event] = [], entities: [Entity] = [],
    relations: [Relation] = []
  ) {
    self.title = title
    self.subtitle = ""
    self.language = language
    self.events = events
    self.entities = entities
    self.relations = relations
  }

  /// Something that happened, at its date, with those who took part.
  public struct Event: Sendable {
    /// What it is called in the data: stable, unique in the chart, any text.
    public var id: String
    /// What it is called in the picture.
    public var label: String
    /// How it is drawn.
    public var kind: Kind
    /// The word for its kind where that says more than `kind`, such as one the user declared.
    public var kindLabel: String?
    /// When it was; nil where nobody says.
    public var date: ChartDate?
    /// Other dates that other sources give it.
    public var rivals: [ChartDate]
    /// Who and what it links to.
    public var links: [Link]
    /// The words said there.
    public var quotations: [Quotation]
    /// The series it is one of, such as a congress; a lane of its own on request.
    public var series: String?
    /// What pointing at it says; the label and the date where empty.
    public var tooltip: String
    /// Where clicking it leads; nowhere where empty.
    public var url: String

    /// An event with nothing but these.
    public init(id: String, label: String, kind: Kind = .event, date: ChartDate? = nil) {
      self.id = id
      self.label = label
      self.kind = kind
      self.date = date
      rivals = []
      links = []
      quotations = []
      tooltip = ""
      url = ""
    }
  }

  /// One who, or something that, events link to.
  public struct Entity: Sendable {
    /// What it is called in the data.
    public var id: String
    /// What it is called in the picture.
    public var label: String
    /// How it is drawn.
    public var kind: Kind
    /// What pointing at it says; the label where empty.
    public var tooltip: String
    /// Where clicking it leads; nowhere where empty.
    public var url: String

    /// An entity with nothing but these.
    public init(id: String, label: String, kind: Kind) {
      self.id = id
      self.label = label
      self.kind = kind
      tooltip = ""
      url = ""
    }
  }

  /// That an event links to an entity.
  public struct Link: Hashable, Sendable {
    /// The place of the entity in `Chart.entities`.
    public var entity: Int
    /// As what: speaker, chair, participant, place; in the chart's language.
    public var role: String
    /// Whether the role stands out: a speaker, a laureate.
    ///
    /// Drawn full rather than hollow.
    public var isLeading: Bool

    /// A link to the entity at this place.
    public init(entity: Int, role: String = "", isLeading: Bool = false) {
      self.entity = entity
      self.role = role
      self.isLeading = isLeading
    }
  }

  /// Words that were said.
  public struct Quotation: Sendable {
    /// What it is called in the data.
    public var id: String
    /// The words, without quotation marks.
    public var words: String
    /// Who said them, as drawn; empty where unknown.
    public var speaker: String
    /// Where clicking it leads.
    public var url: String

    /// Words by a speaker.
    public init(id: String, words: String, speaker: String = "") {
      self.id = id
      self.words = words
      self.speaker = speaker
      url = ""
    }
  }

  /// That two entities have to do with each other.
  public struct Relation: Hashable, Sendable {
    /// The place of the one in `Chart.entities`.
    public var from: Int
    /// The place of the other.
    public var to: Int
    /// What it is called.
    public var label: String

    /// A relation between the entities at these places.
    public init(from: Int, to: Int, label: String = "") {
      self.from = from
      self.to = to
      self.label = label
    }
  }

  /// A pointer from one drawing to the next.
  public struct PageReference: Hashable, Sendable {
    /// What it is called: "1990–1999".
    public var label: String
    /// Where it is.
    public var url: String

    /// A pointer to a page.
    public init(label: String, url: String) {
      self.label = label
      self.url = url
    }
  }
}

extension Chart {
  /// How often each entity is linked to.
  func recurrences() -> [Int] {
    var counts = [Int](repeating: 0, count: entities.count)
    for event in events {
      for link in event.links where entities.indices.contains(link.entity) {
        counts[link.entity] += 1
      }
    }
    return counts
  }

  /// The places of the events in `events`, in the order of their dates; those without come last.
  ///
  /// Of those that begin together the vaguer come first, as their stations do; then ties go by the end and
  /// by the id, so that the picture does not depend on the order of files.
  func order() -> [Int] {
    let keys = events.map { event in
      (event.date?.anchor ?? .max, event.date?.form.vagueness ?? 0, event.date?.latestEnd ?? .max)
    }
    return events.indices.sorted { left, right in
      keys[left] == keys[right] ? events[left].id < events[right].id : keys[left] < keys[right]
    }
  }

  /// How many entries there are and which time they are from, in words; "" where there are none.
  var extent: String {
    guard !events.isEmpty else { return "" }
    let count =
      isChinese ? "\(events.count) 条" : events.count == 1 ? "1 entry" : "\(events.count) entries"
    let dates = events.compactMap(\.date).filter { $0.anchor != .max }
    guard let first = dates.min(by: { $0.anchor < $1.anchor }),
      let last = dates.max(by: { $0.anchor < $1.anchor })
    else { return count }
    let grain = first.anchor == last.anchor ? .day : Grain.suiting(dates.map(\.anchor))
    let (begin, end) = (grain.station(of: first).label, grain.station(of: last).label)
    return count + (isChinese ? "，" : ", ") + (begin == end ? begin : "\(begin) – \(end)")
  }

  /// Whether the chart is in Chinese.
  var isChinese: Bool { language.lowercased().hasPrefix("zh") }
}
