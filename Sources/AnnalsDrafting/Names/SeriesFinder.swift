/// A numbered meeting: which series it is of and which one it is.
struct NumberedMeeting: Sendable {
  var range: Range<Int>
  var series: String
  var ordinal: Int
}

/// Finds numbered meetings: 第三次集体学习, 十九届五中全会, 十四届全国人大一次会议, 首届….
struct SeriesFinder {
  private let text: [UInt32]
  private let written: [UInt32]
  private let leads: LeadMap
  private var kinds: Trie { Self.kinds }
  private var bodies: Trie { Self.bodies }
  private static let kinds = Trie(kindWords)
  private static let bodies = Trie(bodyWords)

  init(_ reading: Reading) {
    text = reading.clean.scalars
    written = reading.clean.written
    leads = reading.leads
  }

  private static let kindWords = """
    集体学习 大会 会议 全会 代表大会 全国代表大会 全体会议 全体委员会议 院士大会 委员长会议 主席会议 常委会会议 常务委员会会议 年会 论坛 峰会 研讨会 座谈会 运动会 博览会 交易会 学术会议 学术年会 \
    工作会议 联席会议 首脑会议 领导人会议 部长级会议 缔约方大会 会员代表大会 理事会会议 理事会 常务会议 专题会议 党代会 团代会 人民代表大会 妇女代表大会 国际会议 世界大会 奥运会 全运会 亚运会 冬奥会 \
    领导人非正式会议 例会 科学大会 会员大会 董事会会议 股东大会 全国会议 扩大会议 中央全会 教育大会 电影节 艺术节 书展 讲座 谈判 会谈 对话 战略对话 全会会议
    """
  private static let bodyWords = """
    中共中央政治局 中央政治局 二十届中央政治局 十九届中央政治局 十八届中央政治局 全国人大常委会 全国政协 国务院 中央全面深化改革委员会 中央财经委员会
    """

  private func at(_ i: Int) -> UInt32 { i >= 0 && i < text.count ? text[i] : 0x0A }

  func find() -> [NumberedMeeting] {
    var found: [NumberedMeeting] = []
    var i = leads.next(.series, from: 0)
    while i < text.count {
      let new: [NumberedMeeting] =
        switch text[i] {
        case sc("第"): ordinal(i, after: found.last?.range.upperBound ?? 0)
        case sc("届"): session(i)
        case sc("大") where at(i - 1) != sc("、"): congress(i)
        case sc("首") where at(i + 1) == sc("届") || at(i + 1) == sc("次"): first(i)
        default: []
        }
      found += new
      i = leads.next(.series, from: max(i + 1, new.last?.range.upperBound ?? 0))
    }
    return found
  }

  // MARK: 第N次

  private func ordinal(_ i: Int, after limit: Int) -> [NumberedMeeting] {
    guard let number = HanNumeral.read(text, at: i + 1), number.value < 2_000,
      at(number.end) == sc("次") || at(number.end) == sc("届")
    else { return [] }
    let unitEnd = number.end + 1
    if let list = respective(i, number, unitEnd, limit) { return list }
    let session = nestedSession(unitEnd)
    guard let end = kind(session?.end ?? unitEnd) else { return [] }
    let start = bodyStart(i, limit)
    let named = start < i ? start..<i : remoteBody(i, limit) ?? i..<i
    let term = session.map { string(written[i..<$0.start]) } ?? ""
    let kindStart = session?.end ?? unitEnd
    let series = string(written[named]) + term + string(written[kindStart..<end])
    guard !named.isEmpty || session != nil || end - kindStart > 2 else { return [] }
    return [
      NumberedMeeting(range: start..<end, series: series, ordinal: session?.number ?? number.value)
    ]
  }

  /// `第十三届全国人民代表大会第一次会议`: the session is the number, the term part of the series.
  private func nestedSession(_ i: Int) -> (start: Int, end: Int, number: Int)? {
    var j = i
    while j < text.count, j - i < 20, text[j].isHan {
      if text[j] == sc("第"), let number = HanNumeral.read(text, at: j + 1),
        at(number.end) == sc("次")
      {
        return (j, number.end + 1, number.value)
      }
      if "的在和与".unicodeScalars.contains(where: { $0.value == text[j] }) { return nil }
      j += 1
    }
    return nil
  }

  /// `第二次、第三次集体学习`: each number has the kind that stands at the end.
  private func respective(_ i: Int, _ number: HanNumeral, _ unitEnd: Int, _ limit: Int)
    -> [NumberedMeeting]?
  {
    guard at(unitEnd) == sc("、") || at(unitEnd) == sc("和"), at(unitEnd + 1) == sc("第"),
      let second = HanNumeral.read(text, at: unitEnd + 2), at(second.end) == sc("次"),
      let end = kind(second.end + 1)
    else { return nil }
    let start = bodyStart(i, limit)
    let series = string(written[start..<i]) + string(written[second.end + 1..<end])
    return [
      NumberedMeeting(range: start..<unitEnd, series: series, ordinal: number.value),
      NumberedMeeting(range: unitEnd + 1..<end, series: series, ordinal: second.value),
    ]
  }

  /// The end of the longest kind of meeting within the next few characters.
  private func kind(_ i: Int) -> Int? {
    var j = i
    var end: Int?
    while j < text.count, j - i < 16, text[j].isHan || text[j] == sc("(") || text[j] == sc(")") {
      if "的在上了并是召与和及".unicodeScalars.contains(where: { $0.value == text[j] }) { break }
      if let (_, stop) = kinds.longest(in: text, at: j) {
        end = stop
        break
      }
      j += 1
    }
    guard var end else { return nil }
    while let (_, stop) = kinds.longest(in: text, at: end) { end = stop }
    return end
  }

  private func bodyStart(_ i: Int, _ limit: Int) -> Int {
    var start = i
    while start > limit, i - start < 24,
      text[start - 1].isHan || text[start - 1] == sc("·") || text[start - 1].isLatinLetter
    {
      let before = text[start - 1]
      if "在于的和与及日午了席加开持行是出并由对为上召第过从到".unicodeScalars.contains(where: { $0.value == before }) {
        break
      }
      start -= 1
    }
    return string(text[start..<min(start + 2, i)]) == "党的" ? start + 2 : start
  }

  /// `中央政治局…就…进行第十一次集体学习`: the body stands earlier in the sentence.
  private func remoteBody(_ i: Int, _ limit: Int) -> Range<Int>? {
    var j = i - 1
    var best: Range<Int>?
    while j >= 0, i - j < 60, !text[j].endsSentence, text[j] != 0x0A {
      if bodies.mayBegin(text[j]), let (_, end) = bodies.longest(in: text, at: j) { best = j..<end }
      j -= 1
    }
    if let found = best, at(found.lowerBound - 1) == sc("届") {
      let term = text[max(0, found.lowerBound - 4)..<found.lowerBound].firstIndex {
        HanNumeral.value($0) != nil || HanNumeral.unit($0) != nil
      }
      if let term { return term..<found.upperBound }
    }
    return best
  }

  // MARK: 届

  /// `十九届五中全会`, `十四届全国人大一次会议`, `全国政协十二届一次会议`.
  private func session(_ i: Int) -> [NumberedMeeting] {
    var start = i
    while start > 0,
      HanNumeral.value(text[start - 1]) != nil || HanNumeral.unit(text[start - 1]) != nil
        || text[start - 1].isDigit
    { start -= 1 }
    guard start < i, at(start - 1) != sc("第") else { return [] }
    let term = string(written[start...i])
    if let number = HanNumeral.read(text, at: i + 1), at(number.end) == sc("中"),
      at(number.end + 1) == sc("全"), at(number.end + 2) == sc("会")
    {
      return [
        NumberedMeeting(
          range: start..<number.end + 3, series: term + "中央委员会全体会议", ordinal: number.value)
      ]
    }
    if let number = HanNumeral.read(text, at: i + 1), at(number.end) == sc("次"),
      let end = kind(number.end + 1)
    {
      let body = bodyStart(start, 0)
      return [
        NumberedMeeting(
          range: body..<end,
          series: term + string(written[body..<start]) + string(written[number.end + 1..<end]),
          ordinal: number.value)
      ]
    }
    var j = i + 1
    while j < text.count, j - i < 14, text[j].isHan, text[j] != sc("第") {
      if let number = HanNumeral.read(text, at: j), at(number.end) == sc("次"),
        let end = kind(number.end + 1)
      {
        return [
          NumberedMeeting(
            range: start..<end,
            series: string(written[start..<j]) + string(written[number.end + 1..<end]),
            ordinal: number.value)
        ]
      }
      j += 1
    }
    return []
  }

  /// `党的二十大`: the congress of the party, by its number.
  private func congress(_ i: Int) -> [NumberedMeeting] {
    var start = i
    while start > 0, i - start < 3,
      HanNumeral.value(text[start - 1]) != nil || HanNumeral.unit(text[start - 1]) != nil
    { start -= 1 }
    guard start < i, let number = HanNumeral.read(text, at: start), number.end == i,
      (1...30).contains(number.value)
    else { return [] }
    let isNamed = at(start - 1) == sc("的") && at(start - 2) == sc("党")
    let isPlain = (18...22).contains(number.value) && !at(i + 1).isHan
    guard isNamed || isPlain || string(text[i..<min(i + 3, text.count)]) == "大报告" else { return [] }
    return [
      NumberedMeeting(range: start..<i + 1, series: "中国共产党全国代表大会", ordinal: number.value)
    ]
  }

  private func first(_ i: Int) -> [NumberedMeeting] {
    guard let end = kind(i + 2), end - i <= 20 else { return [] }
    return [NumberedMeeting(range: i..<end, series: string(written[i + 2..<end]), ordinal: 1)]
  }
}
