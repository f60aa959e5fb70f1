/// What kinds and relations mean, in Chinese, by their words.
enum ChineseComments {
  static func comment(ofKind word: String) -> String { kinds[word] ?? "" }
  static func comment(ofRelation word: String) -> String { relations[word] ?? "" }

  private static let kinds = table(kindLines)
  private static let relations = table(relationLines)

  private static func table(_ lines: String) -> [String: String] {
    lines.split(separator: "\n").reduce(into: [:]) { table, line in
      let fields = line.split(separator: " ", maxSplits: 1)
      table[String(fields[0])] = String(fields[1])
    }
  }

  private static let kindLines = """
    event 在某一时间发生或将要发生的事。
    meeting 人们聚在一起：大会、会议、座谈。
    speech 某人向听众讲话。
    visit 某人前往察看地方或看望人们。
    study-session 一个集体共同学习某一主题。
    award 授予奖项或荣誉。
    publication 一篇文字发表。
    decision 作出或发布一项决定。
    launch 启动某事：任务、计划、航天器。
    statement 公开表明立场。
    period 有名称的一段时间。
    target 到某时要达到的目标。
    statistic 某一时间的数字。
    letter 寄出一封信。
    founding 一个机构成立。
    appointment 某人就任或离任。
    achievement 取得一项成果：发现、纪录、作品。
    person 人。
    organization 由人组成的团体：政党、科学院、公司、国家。
    place 地方。
    programme 有名称的长期事业。
    plan 一段时间内要做的事，作为文件或方案。
    policy 主管机关定下的方针。
    law 具有法律效力的规范。
    mission 有单一目标的事业：飞行、考察、装置。
    prize 所授予的奖项。
    series 依次编号的一系列事件。
    quotation 来源所载的某人的话。
    topic 所关于的主题。
    source 读到内容的地方。
    article 期刊或网页上的文章。
    news-article 报纸或通讯社的报道。
    book 书。
    chapter 书的一部分。
    date 以 EDTF 表示的日期，事件系于其上。
    """

  private static let relationLines = """
    name 实体的名称。
    alias 实体的其他名称。
    note 备注。
    same-as 别处的同一事物。
    url 网上的地址。
    source 讲到该实体的来源。
    date 发生的时间。
    started 开始的时间。
    ended 结束的时间。
    published 发表的时间。
    born 出生的时间。
    died 去世的时间。
    place 所在的地点。
    part-of 所属的整体。
    series 所属的系列。
    ordinal 在系列中的次序。
    participant 在场的人。
    speaker 在那里讲话的人。
    chair 主持的人。
    laureate 获奖的人。
    lecturer 讲课的人。
    presenter 颁奖的人。
    host 接待的人。
    visitor 前往考察的人。
    guest 应邀到场的人。
    signatory 签署的人。
    recipient 收信的人。
    organizer 主办的人。
    author 写作的人。
    publisher 出版的人。
    issuer 发布的人。
    leader 领导的人。
    prize 所授的奖项。
    for 授奖的事由。
    implements 所落实的计划。
    mentions 所提到的。
    about 所关于的。
    said-at 说这些话的场合。
    said-by 说这些话的人。
    text 原话；对来源则是存放原文的文件。
    sha256 存放来源原文的文件的校验值。
    succeeds 在其之前的。
    caused-by 起因。
    based-on 所依据的。
    role 所任的职务或角色。
    affiliation 所属的机构。
    attendance 到场的人数。
    value 数值。
    """
}
