/// What Chinese says of a time besides its date: 1911年底, 1911年上半年, 1911年至1913年之间, 疑为1911年.
struct ChinesePhrase {
  private let text: String

  /// A text in simplified signs and figures.
  init(_ text: String) { self.text = ChineseFigures.plain(text) }

  /// Its meaning in EDTF; nil where it leaves a doubt.
  var meaning: EDTF? { partOfYear ?? century ?? doubted ?? between ?? alternatives ?? bounded }

  /// A time that is before or after another, and not said whether that is among it.
  var beside: (isBefore: Bool, date: EDTF)? {
    for (marks, isBefore) in [(["以前", "之前"], true), (["之后"], false)] {
      if let date = date(before: marks) { return (isBefore, date) }
    }
    return nil
  }

  private static func date(_ text: some StringProtocol) -> EDTF? {
    EDTF(String(text)) ?? WrittenDate.point(String(text))
  }

  private func date(before marks: [String]) -> EDTF? {
    marks.first { text.hasSuffix($0) }.flatMap { Self.date(text.dropLast($0.count)) }
  }

  private func date(after marks: [String]) -> EDTF? {
    marks.first { text.hasPrefix($0) }.flatMap { Self.date(text.dropFirst($0.count)) }
  }

  /// What follows a year, and what stands for it in EDTF.
  private static let parts: [(marks: [String], code: String)] = [
    (["年初"], "01~"), (["年底", "年末"], "12~"), (["年上半年"], "40"), (["年下半年"], "41"),
    (["年第1季度", "年1季度"], "33"), (["年第2季度", "年2季度"], "34"), (["年第3季度", "年3季度"], "35"),
    (["年第4季度", "年4季度"], "36"),
  ]

  private var partOfYear: EDTF? {
    for (marks, code) in Self.parts {
      if let year = date(before: marks), "\(year)".count == 4 { return EDTF("\(year)-\(code)") }
    }
    return nil
  }

  private var century: EDTF? {
    for (mark, digits) in [("初", "0X~"), ("末", "9X~")] where text.hasSuffix("世纪" + mark) {
      guard let century = Self.date(text.dropLast(1)) else { continue }
      return EDTF("\(century)".prefix(2) + digits)
    }
    return nil
  }

  private var doubted: EDTF? {
    date(after: ["疑为", "可能是", "可能为", "可能在", "或为"]).flatMap { EDTF("\($0)?") }
  }

  /// 1911年10月10日至12日之间: one of the days.
  private var between: EDTF? {
    guard text.hasSuffix("之间") else { return nil }
    var text = text.dropLast(2)
    for mark in ["介于", "在"] where text.hasPrefix(mark) { text = text.dropFirst(mark.count) }
    return Self.ends(String(text), ["至", "到", "和", "与", "—", "–", "-"])
      .flatMap { EDTF("[\($0)..\($1)]") }
  }

  private var alternatives: EDTF? { Self.ends(text, ["或"]).flatMap { EDTF("[\($0),\($1)]") } }

  /// The two dates around a sign; the second leaves out what is the first's too.
  private static func ends(_ text: String, _ joints: [String]) -> (EDTF, EDTF)? {
    for joint in joints {
      let parts = text.split(separator: joint, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, let start = date(parts[0]),
        let end = date(parts[1]) ?? WrittenDate.rest(parts[1], of: parts[0])
      else { continue }
      return (start, end)
    }
    return nil
  }

  private var bounded: EDTF? {
    if let date = date(before: ["以后"]) { return EDTF("[\(date)..]") }
    return date(after: ["至", "到", "截至", "直到"]).flatMap { EDTF("/\($0)") }
  }
}
