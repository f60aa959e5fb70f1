package import AnnalsModel
import Chronology

/// Random chronologies for laws: small, dense, with dates of every sort, rival claims, several
/// sources, texts in two scripts.
///
/// The same seed gives the same graph.
package struct RandomGraph: ~Copyable {
  private var random: SeededRandom
  private var builder = GraphBuilder()
  private var people: [EntityID] = []
  private var sources: [EntityID] = []
  private var programmes: [EntityID] = []
  private var places: [EntityID] = []
  private var series: [EntityID] = []
  private var topics: [EntityID] = []
  private var events: [EntityID] = []

  /// A graph of about `events` events.
  package static func make(seed: UInt64, events count: Int = 12) -> Graph {
    var maker = RandomGraph(seed: seed)
    maker.addCast(count)
    for i in 0..<count { maker.addEvent(i) }
    for i in 0..<(count / 2) { maker.addQuotation(i) }
    maker.addLinks(count)
    return maker.finish()
  }

  private init(seed: UInt64) {
    random = SeededRandom(seed: seed)
    builder.settings.language = random.oneIn(3) ? "en" : "zh"
    builder.settings.title = "随机年表 \(seed)"
    builder.settings.base = "https://example.org/g\(seed)/"
  }

  private consuming func finish() -> Graph { builder.freeze().graph }

  private mutating func addCast(_ count: Int) {
    let size = max(2, count / 4)
    sources = make("来源", .source, size)
    people = make("人物", .person, size + 2)
    programmes = make("计划", .programme, size)
    places = make("地点", .place, 2)
    series = make("会议系列", .series, 2)
    topics = make("主题", .topic, 3)
    for person in people {
      claim(person, .name, .text(word(), language: language()))
      if random.oneIn(3) { claim(person, .alias, .text(word(), language: "")) }
      if random.oneIn(2) { addRole(to: person) }
    }
    for programme in programmes {
      claim(programme, .started, dateValue())
      if random.oneIn(2) { claim(programme, .ended, dateValue()) }
    }
    for source in sources where !random.oneIn(4) { claim(source, .published, dateValue()) }
  }

  private mutating func make(_ stem: String, _ kind: KindID, _ count: Int) -> [EntityID] {
    (1...count).map { builder.entity("\(stem)\($0)", kind: kind) }
  }

  private mutating func addRole(to person: EntityID) {
    let qualifiers = random.oneIn(2) ? [ClaimQualifier(relation: .started, value: dateValue())] : []
    claim(person, .role, .text(word(), language: "zh"), qualifiers)
  }

  private mutating func addEvent(_ i: Int) {
    let words = ["event", "meeting", "meeting", "speech", "visit", "award", "period", "decision"]
    let kind = builder.vocabulary.kind(random.pick(words) ?? "event") ?? .event
    let event = builder.entity("事件\(i)", kind: kind)
    events.append(event)
    claim(event, .name, .text(word() + "大会", language: "zh"))
    if random.oneIn(3) { claim(event, .name, .text("Congress " + word(), language: "en")) }
    for _ in 0..<(random.oneIn(5) ? 2 : 1) where !random.oneIn(8) {
      claim(event, .date, dateValue())
    }
    for relation in [RelationID.speaker, .chair, .participant] where random.oneIn(2) {
      if let person = random.pick(people) { claim(event, relation, .entity(person)) }
    }
    if random.oneIn(2), let place = random.pick(places) { claim(event, .place, .entity(place)) }
    if random.oneIn(3), let one = random.pick(series) {
      claim(event, .series, .entity(one))
      claim(event, .ordinal, .number(String(i + 1), unit: ""))
    }
    if random.oneIn(3), let attendance = builder.vocabulary.relation("attendance") {
      let number = Int.random(in: 0...3000, using: &random)
      claim(event, attendance, .number(String(number), unit: random.oneIn(4) ? "人" : ""))
    }
  }

  private mutating func addQuotation(_ i: Int) {
    let quotation = builder.entity("引语\(i)", kind: .quotation)
    claim(quotation, .text, .text(word() + "，" + word() + "。", language: "zh"))
    if let person = random.pick(people) { claim(quotation, .saidBy, .entity(person)) }
    if let event = random.pick(events) { claim(quotation, .saidAt, .entity(event)) }
    if let topic = random.pick(topics) { claim(quotation, .about, .entity(topic)) }
    if random.oneIn(2), let programme = random.pick(programmes) {
      claim(quotation, .mentions, .entity(programme))
    }
  }

  private mutating func addLinks(_ count: Int) {
    for _ in 0..<(count / 3) {
      guard let a = random.pick(events), let b = random.pick(events), a != b else { continue }
      claim(a, random.oneIn(2) ? .partOf : .mentions, .entity(b))
    }
    for topic in topics where random.oneIn(2) {
      claim(topic, .sameAs, .iri("http://www.wikidata.org/entity/Q\(topic.index)"))
    }
  }

  private mutating func claim(
    _ subject: EntityID, _ relation: RelationID, _ value: Value, _ qualifiers: [ClaimQualifier] = []
  ) {
    var citations: [Citation] = []
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      let source = random.oneIn(9) ? nil : random.pick(sources)
      let place =
        source == nil || random.oneIn(2) ? "" : "p. \(Int.random(in: 1...4, using: &random))"
      let passage = source == nil || !random.oneIn(3) ? "" : word()
      citations.append(Citation(source: source, locator: place, passage: passage))
    }
    builder.claim(subject, relation, value, citing: citations, qualifiers: qualifiers)
  }

  private mutating func dateValue() -> Value {
    EDTF(dateText()).map { .entity(builder.date($0)) } ?? .text("", language: "")
  }

  /// Dates of every sort: plain, uncertain, open, ancient, sets.
  private mutating func dateText() -> String {
    let year = Int.random(in: 1948...1955, using: &random)
    let month = "0\(Int.random(in: 1...9, using: &random))"
    let day = "\(Int.random(in: 10...28, using: &random))"
    let sorts = [
      "\(year)", "\(year)-\(month)", "\(year)-\(month)-\(day)", "\(year)-\(month)-\(day)",
      "\(year)~", "\(year)-\(month)?", "195X", "19XX", "\(year)/..", "../\(year)", "\(year)/",
      "\(year)-\(month)/\(year + 1)", "\(year)-21", "[\(year),\(year + 2)]",
      "{\(year),\(year + 1)}",
      "-0220", "Y-17000", "\(year)-\(month)-\(day)~", "\(year)%/\(year + 3)",
    ]
    return random.pick(sorts) ?? "1950"
  }

  private mutating func word() -> String {
    let words = [
      "科技", "创新", "自立自强", "基础研究", "Ｆｕｌｌ", "Strong", "strong science", "引号\"与\\",
      "863", "强国", "O'Neil", "ÄÖ", "尖括号<&>", "中国", "第三次",
    ]
    return (random.pick(words) ?? "") + (random.oneIn(2) ? random.pick(words) ?? "" : "")
  }

  private mutating func language() -> String { random.pick(["zh", "en", ""]) ?? "" }
}
