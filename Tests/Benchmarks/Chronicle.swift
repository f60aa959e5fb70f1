import TestSupport

/// A made-up chronology of a given size, as notation text: the same for the same size, so that figures
/// can be compared from one day to the next.
///
/// Its shape is that of real ones: a few people and programmes are everywhere and most occur once;
/// events are dated to the day, the month or the year, some uncertain, some by two sources that
/// differ; a third have a note and three in ten a quotation, of a few sentences each: some 530 bytes and
/// ten claims an event.
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
    writeLetters()
  }

  /// Two people who know the well-known ones only by others: from one to the other it is ten links.
  private mutating func writeLetters() {
    for i in 0..<4 { write("person 远\(i) \"远人\(i)\"") }
    for (i, pair) in ["远0, 远1", "远1, 人0", "人1, 远2", "远2, 远3"].enumerated() {
      write("event 信\(i) \"书信\(i)\"\n  participant: \(pair)")
    }
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
    if random.oneIn(3) { write("  note: \"\(sentences(3...6))\"") }
    if Int.random(in: 0..<10, using: &random) < 3 {
      write("  quote: \(people[0]) \"\(sentences(4...13))\"")
      write("    about: 题\(skewed(topicCount))")
      if random.oneIn(2) { write("    mentions: 计划\(skewed(programmeCount))") }
    }
    write("")
  }

  /// Small numbers often, large ones seldom.
  private mutating func skewed(_ count: Int) -> Int {
    let x = Double.random(in: 0..<1, using: &random)
    return min(count - 1, Int(x * x * x.squareRoot() * Double(count)))
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

  /// Sentences of a dozen words or two, as people speak them.
  private mutating func sentences(_ count: ClosedRange<Int>) -> String {
    (0..<Int.random(in: count, using: &random)).map { _ in
      words(Int.random(in: 4...9, using: &random)) + "，"
        + words(Int.random(in: 3...8, using: &random))
        + "。"
    }.joined()
  }

  private mutating func words(_ count: Int) -> String {
    var result = ""
    for _ in 0..<count { result += Self.vocabulary[skewed(Self.vocabulary.count)] }
    return result
  }

  /// A few words that are often said, and thousands that are seldom.
  private static let vocabulary: [String] = {
    var random = SeededRandom(seed: 7)
    let characters = Array(rareCharacters)
    return commonWords
      + (0..<4000).map { _ in
        String((0..<2).compactMap { _ in characters.randomElement(using: &random) })
      }
  }()

  private static let rareCharacters =
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运"

  private static let commonWords: [String] = [
    "科技", "创新", "自立", "自强", "基础", "研究", "强国", "建设", "人才", "教育", "改革", "开放", "国家",
    "战略", "安全", "航天", "海洋", "农业", "信息", "材料", "能源", "健康", "环境", "数据", "智能", "工程",
    "会议", "工作", "全国", "中央", "发展", "规划", "重大", "专项", "成果", "转化", "合作", "国际", "学术",
    "院士", "青年", "精神", "体系", "能力", "现代化", "实现", "推进", "加强", "提高", "坚持",
  ]
}
