import AnnalsModel

/// The words that were probably meant where one is unknown: the one with this label, in English or Chinese, or that
/// others call so, else the nearest in letters; "" for none.
extension Vocabulary {
  func relationMeant(by word: String, or others: [String] = []) -> String {
    let labelled = relations.first { $0.chinese == word || $0.english == word }
    let known = labelled?.name ?? Self.relationsElsewhere[word.lowercased()]
    return known ?? Spelling.nearest(to: word, among: relations.map(\.name) + others) ?? ""
  }

  func kindMeant(by word: String) -> String {
    let kinds = kinds.filter { $0.name != "date" }
    let labelled = kinds.first { $0.chinese == word || $0.english == word }
    let known = labelled?.name ?? Self.kindsElsewhere[word.lowercased()]
    return known ?? Spelling.nearest(to: word, among: kinds.map(\.name)) ?? ""
  }

  /// Words that other notations and tables have for relations.
  private static let relationsElsewhere = table(
    """
    place: location venue where address city site 地址 场所 地方
    note: description comment comments remark remarks summary details abstract 备注 描述 注 摘要 说明文字
    born: birth birthday birthdate birth-date date-of-birth birth-year 生日 出生 出生日期 生年 生于
    died: death death-date date-of-death death-year 去世 逝世 卒 卒于 卒年 死亡
    date: when day year time 时间 日子
    started: start begin began beginning start-date from-date since inception 开始时间 起 始 始于 起始
    ended: end finish finished end-date until to 结束时间 止 终 终于
    participant: participants attendee attendees present who with member members people 与会者 参与者 出席 出席者 成员 人物
    speaker: speakers talk-by 发言人 演讲人 讲者
    role: position job occupation title post office rank profession 职位 官职 身份
    affiliation: employer company works-for 单位 所属 所属单位
    about: subject topic topics tag tags keyword keywords category 标签 话题 关键词
    quote: quotation said says words 引语 引用 原话
    caused-by: cause causes reason because 原因 起因 因为
    part-of: parent within belongs-to 属于 隶属
    attendance: attendees-count number-of-people audience 人数 出席人数
    url: website link web homepage 网址 链接
    source: reference ref citation 出处 参考
    alias: aka also-known-as other-name nickname 又名 别称 字 号
    name: label 名字 标题
    """)

  /// Words that other notations and tables have for kinds.
  private static let kindsElsewhere = table(
    """
    event: battle war landing flight accident disaster uprising 战役 战争 起义 事变
    meeting: conference congress session summit assembly talks 大会 座谈会 会谈
    speech: talk lecture address remarks 演讲 发言 报告
    visit: trip tour journey inspection 访问 视察
    person: people man woman human character actor 人 人名
    organization: organisation company institution institute university school party government agency group body 组织 公司 学校 大学 政府 单位 团体
    place: city country town village region location building 地方 城市 国家 地区
    topic: concept theme subject keyword idea 概念 话题
    source: document reference file 文献 文件 史料
    article: paper journal-article 论文
    period: era age epoch 年代 阶段
    quotation: quote saying 引文 语录
    prize: medal 奖 奖章
    """)

  private static func table(_ rows: String) -> [String: String] {
    var table: [String: String] = [:]
    for row in rows.split(separator: "\n") {
      let parts = row.split(separator: ":")
      for word in parts[1].split(separator: " ") { table[String(word)] = String(parts[0]) }
    }
    return table
  }
}
