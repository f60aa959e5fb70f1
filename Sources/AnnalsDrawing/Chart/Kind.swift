extension Chart {
  /// What something is, as far as it is drawn differently.
  ///
  /// The words are those of the vocabulary; a kind that a user declared is drawn as the nearest one here.
  public enum Kind: String, CaseIterable, Sendable {
    case event, meeting, speech, visit, studySession = "study-session", award, publication
    case decision, launch, statement, period, target, statistic
    case letter, founding, appointment, achievement
    case policy, plan, law, programme, mission, prize
    case person, organization, place, series, topic, quotation, source

    /// What it is called in a legend.
    public func label(chinese: Bool) -> String {
      let names = Kind.names[self] ?? (rawValue, rawValue)
      return chinese ? names.1 : names.0
    }

    private static let names: [Kind: (String, String)] = [
      .event: ("event", "事件"), .meeting: ("meeting", "会议"), .speech: ("speech", "讲话"),
      .visit: ("visit", "考察"), .studySession: ("study session", "集体学习"),
      .award: ("award", "授奖"), .publication: ("publication", "发表"),
      .decision: ("decision", "决定"), .launch: ("launch", "发射"),
      .statement: ("statement", "声明"), .period: ("period", "时期"),
      .letter: ("letter", "信函"), .founding: ("founding", "成立"),
      .appointment: ("appointment", "任命"), .achievement: ("achievement", "成果"),
      .target: ("target", "目标"), .statistic: ("statistic", "统计"),
      .policy: ("policy", "政策"), .plan: ("plan", "规划"), .law: ("law", "法律"),
      .programme: ("programme", "项目"), .mission: ("mission", "任务"), .prize: ("prize", "奖项"),
      .person: ("person", "人物"), .organization: ("organization", "机构"),
      .place: ("place", "地点"), .series: ("series", "系列"), .topic: ("topic", "主题"),
      .quotation: ("quotation", "引语"), .source: ("source", "来源"),
    ]
  }
}
