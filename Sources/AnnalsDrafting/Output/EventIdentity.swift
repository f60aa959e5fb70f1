/// Whether two tellings are of one event: by series and number, by day and name, by who was where.
enum EventIdentity {
  /// What a telling gives to go by.
  struct Features {
    var kind: String
    var names: [String]
    var dates: [String]
    var series: [String] = []
    var ordinal: Int?
    var places: Set<String> = []
    var people: Set<String> = []

    init(_ event: Draft.Event) {
      kind = event.kind
      names = [event.name]
      dates = event.date.map { [$0] } ?? []
      series = event.series.map { [$0] } ?? []
      ordinal = event.ordinal
      places = event.place.map { [$0] } ?? []
      people = Set(event.people.map(\.name))
    }

    init(kind: String, names: [String], dates: [String]) {
      (self.kind, self.names, self.dates) = (kind, names, dates)
    }
  }

  static func isSame(_ a: Features, _ b: Features) -> Bool {
    if let x = a.ordinal, let y = b.ordinal {
      return x == y && sameSeries(a.series, b.series) && datesAgree(a.dates, b.dates)
    }
    guard a.dates.contains(where: b.dates.contains) else { return false }
    guard a.kind == b.kind || isGathering(a.kind) && isGathering(b.kind) else { return false }
    let sharesPlace = !a.places.isDisjoint(with: b.places)
    if a.kind == "visit", sharesPlace { return true }
    if sharesPlace, !a.people.isDisjoint(with: b.people), a.kind == b.kind { return true }
    let shared = Array(a.people.intersection(b.people))
    return a.names.contains { x in
      b.names.contains { likeness(x, $0, apartFrom: shared) >= 0.7 }
    }
  }

  private static func isGathering(_ kind: String) -> Bool {
    ["meeting", "speech", "study-session", "award"].contains(kind)
  }

  private static func sameSeries(_ a: [String], _ b: [String]) -> Bool {
    a.contains { x in b.contains { x.hasSuffix($0) || $0.hasSuffix(x) } }
  }

  /// Equal, or one the month or year that the other is a day of; an event without a date may be of
  /// any.
  private static func datesAgree(_ a: [String], _ b: [String]) -> Bool {
    a.isEmpty || b.isEmpty
      || a.contains { x in b.contains { x == $0 || x.hasPrefix($0) || $0.hasPrefix(x) } }
  }

  /// How much of the shorter name's characters, or words where it has words, the longer one has.
  ///
  /// Names of people that both tell of say nothing: one person does several things on a day.
  static func likeness(_ a: String, _ b: String, apartFrom people: [String] = []) -> Double {
    var (x, y) = (parts(of: a), parts(of: b))
    if isLatin(a), isLatin(b), !people.isEmpty {
      let names = people.map { parts(of: $0) }.reduce(into: Set()) { $0.formUnion($1) }
      x.subtract(names)
      y.subtract(names)
      let size = min(x.count, y.count)
      return size == 0 ? (x == y ? 1 : 0) : Double(x.intersection(y).count) / Double(size)
    }
    let size = min(x.count, y.count)
    if size < 2 { return x == y && size > 0 ? 1 : 0 }
    return Double(x.intersection(y).count) / Double(size)
  }

  private static func parts(of name: String) -> Set<String> {
    guard isLatin(name) else {
      return Set(name.unicodeScalars.map { String($0) })
    }
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return Set(words.filter { !small.contains($0) })
  }

  private static func isLatin(_ name: String) -> Bool {
    name.unicodeScalars.contains { $0.value.isLatinLetter }
  }

  private static let small: Set<String> = [
    "the", "a", "an", "of", "in", "on", "at", "for", "and", "to", "by", "was", "were", "is", "its",
    "his",
    "her", "their", "with", "from", "had", "has", "that", "it", "he", "she", "they",
  ]
}
