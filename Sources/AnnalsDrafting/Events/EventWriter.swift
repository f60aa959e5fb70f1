/// Makes a proposal of what was found: its name, who took part, where, and which one of a series it
/// was.
struct EventWriter {
  private let text: [UInt32]
  private let written: [UInt32]
  private let names: [NameMention]
  private let meetings: [NumberedMeeting]
  /// Where the date of the event stands that is being written.
  private var dated = 0..<0
  private var nextName = 0
  private var nextMeeting = 0

  init(_ clean: CleanText, _ names: [NameMention], _ meetings: [NumberedMeeting]) {
    text = clean.scalars
    written = clean.written
    self.names = names
    self.meetings = meetings
  }

  /// The proposals of one clause: one for each numbered meeting in it, else one.
  ///
  /// Of several dates of a list each has its meeting: 1月31日与2月21日…第二次、第三次.
  mutating func events(
    _ found: FoundEvent, date: DateValue?, dated: Range<Int>
  ) -> [Draft.Event] {
    self.dated = dated
    var inside = namesInside(found.range)
    var numbered = meetingsInside(found.range)
    if let told = found.telling?.ranges {
      inside = inside.filter { name in told.contains { $0.contains(name.range.lowerBound) } }
      numbered = numbered.filter { meeting in
        told.contains { $0.contains(meeting.range.lowerBound) }
      }
    }
    if found.parts > 1, numbered.count == found.parts { numbered = [numbered[found.part]] }
    for i in numbered.indices {
      numbered[i].series = CommitteeTerms.series(numbered[i].series, on: date)
    }
    if found.isContinued { numbered = [] }
    guard !numbered.isEmpty else { return [event(found, inside, [])] }
    var seen: Set<String> = []
    return numbered.filter { seen.insert("\($0.series) \($0.ordinal)").inserted }.map {
      event(found, inside, [$0])
    }
  }

  private func event(
    _ found: FoundEvent, _ inside: [NameMention], _ numbered: [NumberedMeeting]
  ) -> Draft.Event {
    var kind = found.kind
    if let meeting = numbered.first, ["statement", "event", "decision", "speech"].contains(kind) {
      kind = meeting.series.hasSuffix("集体学习") ? "study-session" : "meeting"
    }
    var event = Draft.Event(
      id: "", kind: kind, name: name(found, numbered), range: found.range, text: "",
      confidence: 0.4,
      rule: found.isContinued ? "event.continued" : "event.\(found.kind)")
    event.people = participants(inside, found)
    event.place = found.telling == nil ? place(inside) : englishPlace(inside)
    event.organizations = Self.unique(inside.filter { $0.kind == .organization }.map(\.entity))
    event.series = numbered.first?.series
    event.ordinal = numbered.first?.ordinal
    event.confidence = confidence(event, found)
    return event
  }

  private func confidence(_ event: Draft.Event, _ found: FoundEvent) -> Double {
    var tenths = 4
    if found.trigger.count >= 2 { tenths += 1 }
    if event.ordinal != nil { tenths += 2 }
    if found.isContinued { tenths -= 1 }
    if !event.people.isEmpty { tenths += 1 }
    if event.place != nil { tenths += 1 }
    return Double(min(tenths, 9)) / 10
  }

  private mutating func namesInside(_ range: Range<Int>) -> [NameMention] {
    while nextName > 0, names[nextName - 1].range.lowerBound >= range.lowerBound { nextName -= 1 }
    while nextName < names.count, names[nextName].range.lowerBound < range.lowerBound {
      nextName += 1
    }
    return Array(names[nextName...].prefix { $0.range.upperBound <= range.upperBound })
  }

  private mutating func meetingsInside(_ range: Range<Int>) -> [NumberedMeeting] {
    while nextMeeting > 0, meetings[nextMeeting - 1].range.lowerBound >= range.lowerBound {
      nextMeeting -= 1
    }
    while nextMeeting < meetings.count, meetings[nextMeeting].range.lowerBound < range.lowerBound {
      nextMeeting += 1
    }
    return meetings[nextMeeting...].prefix { $0.range.upperBound <= range.upperBound }.filter {
      !isReferredTo($0)
    }
  }

  /// 贯彻党的二十大精神, 二十届三中全会以来: the meeting is spoken of and did not happen then.
  private func isReferredTo(_ meeting: NumberedMeeting) -> Bool {
    let end = meeting.range.upperBound
    let after = string(text[end..<min(text.count, end + 2)])
    let before = string(text[max(0, meeting.range.lowerBound - 4)..<meeting.range.lowerBound])
    return ["精神", "以来", "部署", "以后", "之后"].contains(after)
      || ["贯彻", "落实", "学习", "贯彻党的", "迎接党的"].contains { before.hasSuffix($0) }
      || meeting.range.count <= 3 && !["召开", "开幕", "闭幕", "报告", "胜利"].contains(after)
        && !after.hasPrefix("上") && !after.hasPrefix("在")
  }

  /// The numbered meetings as they stand, or the clause around the word that tells the event.
  private func name(_ found: FoundEvent, _ numbered: [NumberedMeeting]) -> String {
    if !numbered.isEmpty {
      let all = Self.unique(numbered.map { string(written[$0.range]) }).joined(separator: "、")
      return all.prefix(1).uppercased() + all.dropFirst()
    }
    if let telling = found.telling { return telling.name }
    var start = found.trigger.lowerBound
    while start > found.range.lowerBound, !isBoundary(text[start - 1]),
      found.trigger.lowerBound - start < 40
    { start -= 1 }
    var end = found.trigger.upperBound
    while end < found.range.upperBound, !isBoundary(text[end]), end - start < 60 { end += 1 }
    // `On 5 March 2001 the board met`: the date has a place of its own.
    if dated.lowerBound >= start, dated.lowerBound - start <= 4, text[start].isLatinLetter,
      dated.upperBound < found.trigger.lowerBound
    {
      start = dated.upperBound
    }
    while start < found.trigger.lowerBound, text[start].isSpace || text[start] == sc(",") {
      start += 1
    }
    return string(written[start..<end])
  }

  private func isBoundary(_ scalar: UInt32) -> Bool {
    scalar == sc(",") || scalar == sc(":") || scalar == sc(";") || scalar.endsSentence
      || scalar == 0x0A
  }

  private func participants(_ inside: [NameMention], _ found: FoundEvent) -> [Draft.Participant] {
    var people: [Draft.Participant] = []
    for name in inside
    where name.kind == .person && !people.contains(where: { $0.name == name.entity }) {
      people.append(
        Draft.Participant(name: name.entity, role: name.role, relation: relation(name, found)))
    }
    if let subject = found.telling?.subject, !people.contains(where: { $0.name == subject }) {
      people.insert(
        Draft.Participant(name: subject, role: nil, relation: Self.subjectRelation(found.kind)),
        at: 0)
    }
    return people
  }

  /// What one who is the subject of an event's clause is in it.
  private static func subjectRelation(_ kind: String) -> String {
    switch kind {
    case "visit": "visitor"
    case "award": "laureate"
    case "speech": "speaker"
    default: "participant"
    }
  }

  private func relation(_ name: NameMention, _ found: FoundEvent) -> String {
    let after = text[
      name.range
        .upperBound..<max(
          name.range.upperBound, min(name.range.upperBound + 24, found.range.upperBound))]
    if after.starts(with: Self.chairs) { return "chair" }
    switch found.kind {
    case "visit": return "visitor"
    case "award" where !after.contains(sc("颁")): return "laureate"
    default: break
    }
    for i in after.indices where Self.speaks.mayBegin(text[i]) {
      if Self.speaks.longest(in: text, at: i, until: after.endIndex) != nil { return "speaker" }
    }
    return "participant"
  }

  private static let chairs = "主持".unicodeScalars.map(\.value)
  private static let speaks: Trie = {
    var trie = Trie()
    for word in WordTable.words("讲话 演讲 指出 强调 提出 致辞 报告 表示 spoke addressed said") {
      trie.insert(word, 1)
    }
    return trie
  }()

  private func place(_ inside: [NameMention]) -> String? {
    for name in inside where name.kind == .place {
      let before = name.range.lowerBound > 0 ? text[name.range.lowerBound - 1] : 0
      if before == sc("在") || before == sc("于") || before == sc("赴") || before == sc("到")
        || before == 0x20 || name.rule == "place.venue"
      {
        return name.entity
      }
    }
    return nil
  }

  /// A place with `in` before it or the like; `Bakshi Holdings of Pune` happened elsewhere.
  private func englishPlace(_ inside: [NameMention]) -> String? {
    inside.first { $0.kind == .place && isLocated($0.range.lowerBound) }?.entity
  }

  private func isLocated(_ start: Int) -> Bool {
    var end = start
    if end > 4, string(text[end - 4..<end]) == "the " { end -= 4 }
    guard end > 0, text[end - 1].isSpace else { return false }
    var first = end - 1
    while first > 0, text[first - 1].isLatinLetter { first -= 1 }
    return [
      "in", "at", "near", "outside", "to", "into", "on", "from", "reached", "visited", "In", "At",
      "Near",
    ]
    .contains(string(text[first..<end - 1]))
  }

  private static func unique(_ names: [String]) -> [String] {
    var all: [String] = []
    for name in names where !all.contains(name) { all.append(name) }
    return all
  }
}
