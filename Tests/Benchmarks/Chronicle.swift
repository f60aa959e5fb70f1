import TestSupport

/// A made-up chronology of a given size, as notation text: the same for the same size, so that figures
/// can be compared from one day to the next.
///
/// Its shape is that of real ones: a few people and programmes are everywhere and most occur once;
/// events are dated to the day, the month or the year, some uncertain, some by two sources that
/// differ; three in ten come with a quotation.
struct Chronicle {
  private var random: SeededRandom
  private var text: [UInt8] = []
  private let count: Int

  /// The text, in files of at most `perFile` events; the first file has the people and the rest.
  static func files(events count: Int, perFile: Int = 25_000) -> [[UInt8]] {
    var chronicle = Chronicle(count: count)
    chronicle.writeCast()
    var files = [chronicle.take()]
    var at = 0
    while at < count {
      chronicle.writeHead()
      for i in at..<min(at + perFile, count) { chronicle.writeEvent(i) }
      files.append(chronicle.take())
      at += perFile
    }
    return files
  }

  private init(count: Int) {
    self.count = count
    random = SeededRandom(seed: UInt64(count))
  }

  private var peopleCount: Int { max(20, count / 25) }
  private var programmeCount: Int { max(5, count / 200) }
  private var organizationCount: Int { max(5, count / 100) }
  private var placeCount: Int { max(5, count / 400) }
  private var seriesCount: Int { max(3, count / 1000) }
  private var sourceCount: Int { max(5, count / 50) }
  private var topicCount: Int { max(5, count / 500) }

  private mutating func take() -> [UInt8] {
    defer { text = [] }
    return text
  }

  private mutating func write(_ line: String) {
    text.append(contentsOf: line.utf8)
    text.append(0x0A)
  }

  private mutating func writeHead() {
    write("annals 1")
    write("language: zh")
    write("base: <https://example.org/chronicle/>")
    write("")
  }

  private mutating func writeCast() {
    writeHead()
    for i in 0..<sourceCount {
      write("news-article 报道\(i) \"\(words(4))\"")
      write("  published: \(day(i % 75 + 1950))")
    }
    write("from 报道0")
    for i in 0..<peopleCount {
      write("person 人\(i) \"\(personName(i))\"")
      if i % 3 == 0 { write("  role: \(words(1))主任") }
    }
    for i in 0..<programmeCount {
      write("programme 计划\(i) \"\(words(2))计划\"\n  started: \(1950 + i % 70)")
    }
    for i in 0..<organizationCount { write("organization 机构\(i) \"\(words(1))研究院\"") }
    for i in 0..<placeCount { write("place 地\(i) \"\(words(1))市\"") }
    for i in 0..<seriesCount { write("series 系列\(i) \"\(words(2))大会\"") }
    for i in 0..<topicCount { write("topic 题\(i) \"\(words(1))\"") }
  }

  private mutating func writeEvent(_ i: Int) {
    let kinds = [
      "meeting", "meeting", "meeting", "speech", "visit", "award", "publication", "decision",
      "launch", "statement", "event", "event",
    ]
    let kind = kinds[Int.random(in: 0..<kinds.count, using: &random)]
    let source = "报道\(Int.random(in: 0..<sourceCount, using: &random))"
    write("\(date(i)) \(kind) 事\(i) \"\(words(3))\(i)\"")
    write("  from: \(source) p. \(Int.random(in: 1...20, using: &random))")
    if random.oneIn(40) {
      write(
        "  date: \(day(1950 + i * 75 / count)) [报道\(Int.random(in: 0..<sourceCount, using: &random))]"
      )
    }
    write("  place: 地\(skewed(placeCount))")
    if kind == "meeting" {
      if random.oneIn(4) { write("  series: 系列\(i % seriesCount) no. \(i / seriesCount + 1)") }
      write("  chair: 人\(skewed(peopleCount))")
      write("  attendance: \(Int.random(in: 10...3000, using: &random))")
    }
    let people = (0..<Int.random(in: 1...4, using: &random)).map { _ in "人\(skewed(peopleCount))" }
    write("  participant: \(people.joined(separator: ", "))")
    if random.oneIn(2) { write("  speaker: \(people[0]) as \(words(1))部长") }
    if random.oneIn(3) { write("  organizer: 机构\(skewed(organizationCount))") }
    if random.oneIn(3) { write("  mentions: 计划\(skewed(programmeCount))") }
    if random.oneIn(3) { write("  about: 题\(skewed(topicCount))") }
    if random.oneIn(10) { write("  note: \"\(words(8))\"") }
    if Int.random(in: 0..<10, using: &random) < 3 {
      write("  quote: \(people[0]) \"\(words(9))，\(words(8))。\"")
      write("    about: 题\(skewed(topicCount))")
      if random.oneIn(2) { write("    mentions: 计划\(skewed(programmeCount))") }
    }
    write("")
  }

  /// Small numbers often, large ones seldom.
  private mutating func skewed(_ count: Int) -> Int {
    let x = Double.random(in: 0..<1, using: &random)
    return min(count - 1, Int(x * x * x * x * Double(count)))
  }

  private mutating func date(_ i: Int) -> String {
    let year = 1950 + i * 75 / count
    switch Int.random(in: 0..<20, using: &random) {
    case 0: return "\(year)"
    case 1: return "\(year)~"
    case 2, 3: return "\(year)-\(two(1...12))"
    case 4: return "\(day(year))/\(day(year + 1))"
    case 5: return "\(day(year))?"
    default: return day(year)
    }
  }

  private mutating func day(_ year: Int) -> String { "\(year)-\(two(1...12))-\(two(1...28))" }

  private mutating func two(_ range: ClosedRange<Int>) -> String {
    let number = Int.random(in: range, using: &random)
    return number < 10 ? "0\(number)" : "\(number)"
  }

  private mutating func personName(_ i: Int) -> String {
    let family = ["王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "欧阳", "司马"]
    let given = ["伟", "芳", "秀英", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "家航"]
    return family[i % family.count] + given[(i / family.count) % given.count] + "\(i)"
  }

  private mutating func words(_ count: Int) -> String {
    var result = ""
    for _ in 0..<count {
      result += Self.vocabulary[Int.random(in: 0..<Self.vocabulary.count, using: &random)]
    }
    return result
  }

  private static let vocabulary: [String] = [
    "科技", "创新", "自立", "自强", "基础", "研究", "强国", "建设", "人才", "教育", "改革", "开放", "国家",
    "战略", "安全", "航天", "海洋", "农业", "信息", "材料", "能源", "健康", "环境", "数据", "智能", "工程",
    "会议", "工作", "全国", "中央", "发展", "规划", "重大", "专项", "成果", "转化", "合作", "国际", "学术",
    "院士", "青年", "精神", "体系", "能力", "现代化", "实现", "推进", "加强", "提高", "坚持",
  ]
}
