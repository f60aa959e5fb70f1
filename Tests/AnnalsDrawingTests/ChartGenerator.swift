import AnnalsDrawing
import Chronology
import TestSupport

/// Makes charts like those people keep: Chinese labels, one to five people an event, a few who are
/// everywhere and many who come once.
struct ChartGenerator {
  private var random: SeededRandom
  private var chart: Chart

  static func chart(_ count: Int, seed: UInt64 = 1, years: ClosedRange<Int64> = 1950...2035)
    -> Chart
  {
    var generator = ChartGenerator(
      random: SeededRandom(seed: seed),
      chart: Chart(title: "科学技术年表 · Science and technology", language: "zh"))
    generator.addEntities(count)
    for number in 0..<count { generator.addEvent(number, years) }
    generator.chart.subtitle = "\(count) 个事件，\(generator.chart.entities.count) 个人物、机构与项目"
    return generator.chart
  }

  private mutating func addEntities(_ count: Int) {
    let people = max(8, min(600, count / 3))
    for number in 0..<people {
      let name = pick(Self.family) + pick(Self.given) + (random.oneIn(2) ? pick(Self.given) : "")
      chart.entities.append(Chart.Entity(id: "p\(number)", label: name, kind: .person))
    }
    for number in 0..<max(3, min(40, count / 25)) {
      let name = pick(Self.fields) + pick(["计划", "专项", "工程"])
      chart.entities.append(Chart.Entity(id: "g\(number)", label: name, kind: .programme))
    }
    for number in 0..<max(2, min(30, count / 40)) {
      let name = pick(["中国科学院", "国家航天局", "清华大学", "工程院", "科技部"])
      chart.entities.append(Chart.Entity(id: "o\(number)", label: name, kind: .organization))
    }
    for index in chart.entities.indices {
      chart.entities[index].url = "#" + chart.entities[index].id
    }
  }

  private mutating func addEvent(_ number: Int, _ years: ClosedRange<Int64>) {
    let kind = pick(Self.kinds)
    let act = Self.acts[kind] ?? "事件"
    var event = Chart.Event(
      id: "e\(number)", label: pick(Self.fields) + pick(Self.bodies) + act, kind: kind)
    if random.oneIn(12) {
      event.label += "，并就" + pick(Self.fields) + "与" + pick(Self.fields) + "作出部署"
    }
    event.date = date(years)
    if random.oneIn(30), let rival = date(years) { event.rivals = [rival] }
    for _ in 0..<Int.random(in: 1...5, using: &random) { event.links.append(link()) }
    if random.oneIn(14) {
      let words = pick(Self.words)
      event.quotations = [
        Chart.Quotation(id: "q\(number)", words: words, speaker: chart.entities[0].label)
      ]
    }
    event.series = random.oneIn(3) ? pick(Self.fields) + "年会" : nil
    event.url = "#e\(number)"
    chart.events.append(event)
  }

  /// A few entities come again and again: the square favours the first.
  private mutating func link() -> Chart.Link {
    let share = Double.random(in: 0..<1, using: &random)
    let people = chart.entities.count { $0.kind == .person }
    let others = chart.entities.count - people
    let isPerson = !random.oneIn(4)
    let index =
      isPerson
      ? Int(share * share * share * Double(people)) : people + Int(share * share * Double(others))
    let isLeading = random.oneIn(3)
    return Chart.Link(
      entity: min(index, chart.entities.count - 1), role: isLeading ? "讲话人" : "参加者",
      isLeading: isLeading)
  }

  private mutating func date(_ years: ClosedRange<Int64>) -> ChartDate? {
    let year = Int64.random(in: years, using: &random)
    let month = Int.random(in: 1...12, using: &random)
    let day = Int.random(in: 1...28, using: &random)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let full = "\(year)-\(two(month))-\(two(day))"
    let text =
      switch Int.random(in: 0..<40, using: &random) {
      case 0..<26: full
      case 26..<30: "\(year)-\(two(month))"
      case 30: "\(year)"
      case 31: "\(year)-\(two(month))~"
      case 32: "\(year)?"
      case 33: "\(full)/\(year)-\(two(month))-\(two(min(28, day + 3)))"
      case 34: "\(year)-\(two(month))/\(year + 3)"
      case 35: "\(full)/.."
      case 36: "\(year / 10)X"
      case 37: "[\(full),\(year)-\(two(month))-28]"
      case 38: "../\(full)"
      default: full
      }
    return EDTF(text).map { ChartDate($0) }
  }

  private mutating func pick<T>(_ items: [T]) -> T {
    items[Int.random(in: 0..<items.count, using: &random)]
  }

  private static let kinds: [Chart.Kind] = [
    .meeting, .meeting, .meeting, .speech, .speech, .visit, .award, .publication, .decision,
    .launch, .statement, .period, .policy, .studySession, .target, .event, .appointment,
  ]
  private static let acts: [Chart.Kind: String] = [
    .meeting: "会议", .speech: "发表讲话", .visit: "考察调研", .award: "授奖", .publication: "发表报告",
    .decision: "作出决定", .launch: "发射任务", .statement: "发表声明", .period: "建设时期",
    .policy: "政策出台", .studySession: "集体学习", .target: "目标", .appointment: "人事任命",
  ]
  private static let fields = [
    "载人航天", "月球探测", "可控核聚变", "集成电路", "粮食安全", "公共卫生", "基础研究", "海洋经济",
    "关键核心技术", "重型火箭", "科技体制改革", "区域协调发展", "军民融合", "AI", "5G 通信",
  ]
  private static let bodies = [
    "学术年会第38次", "双边磋商", "工作", "领导小组", "座谈会", "第九研究院", "专项", "实验室",
  ]
  private static let family = Array("赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张").map(String.init)
  private static let given = Array("伟敏强玉海英志文华建国春航森秀宇远启昌家稼东").map(String.init)
  private static let words = [
    "科技兴则民族兴，科技强则国家强。",
    "关键核心技术是要不来、买不来、讨不来的，只有把它掌握在自己手中，才能从根本上保障国家经济安全、国防安全和其他安全。",
    "The best way to predict the future is to invent it.",
  ]
}
