/// What the signs of a drawing mean, in words.
enum LegendTerm: CaseIterable {
  case month, year, within, lasted, open, approximate, uncertain, doubtful, rival
  case quotation, leads, takesPart

  func words(chinese: Bool) -> String {
    switch self {
    case .month: chinese ? "月内某日" : "some day in the month"
    case .year: chinese ? "年内或更久之间某时" : "some time in a year or more"
    case .within: chinese ? "其间某时" : "some time within"
    case .lasted: chinese ? "持续" : "lasted"
    case .open: chinese ? "未定" : "open"
    case .approximate: chinese ? "~ 约" : "~ about"
    case .uncertain: chinese ? "? 存疑" : "? in doubt"
    case .doubtful: chinese ? "~ 约，? 存疑" : "~ about, ? in doubt"
    case .rival: chinese ? "各来源不一" : "sources differ"
    case .quotation: chinese ? "引语" : "quotation"
    case .leads: chinese ? "主讲、主持" : "speaks, leads"
    case .takesPart: chinese ? "参与" : "takes part"
    }
  }
}
