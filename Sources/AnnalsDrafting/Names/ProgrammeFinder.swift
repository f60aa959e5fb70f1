/// Finds plans, policies, prizes and missions: by title marks, by the noun that closes their name,
/// and by heart.
struct ProgrammeFinder: NameScanner {
  static let lead = Leads.programme
  let page: NamePage
  private static let endings = NameLexicon.backward(ProgrammeWords.documentEndings)
  private static let quotedOnly = Trie(ProgrammeWords.quotedOnly)
  private static let triggers = NameLexicon.backward(triggerWords)

  init(_ reading: Reading, _ lexicon: Lexicon) { page = NamePage(reading, lexicon) }

  /// Says where a programme may begin, or what its name may end with.
  static func addLeads(to leads: inout LeadTable, _ lexicon: NameLexicon) {
    leads.add("《“「\"‘奖", .programme)
    leads.add(Trie("大报 示范 试验"), .programme)
    leads.add(lexicon.programmeNouns, .programme)
  }

  /// Words before which the name of a programme begins.
  private static let triggerWords = """
    实施 启动 制定 推进 推出 践行 组织 开展 参与 发起 纳入 提出 设立 入选 承担 执行 落实 完成 倡导 优化 加大 加强 强化 改进 深化 统筹 完善 健全 提高 坚持 聚焦 围绕 共建 出台 印发 颁布 发布 通过 审议通过 深入实施 大力实施 组织实施 先后实施 先后制定 牵头 \
    主持 负责 参加 编制 批准 公布 贯彻 贯彻落实 支持 提升 获得 荣获 获 授予 评选 宣布 接见 围绕落实 统筹实施 统筹推进
    """

  func scan(_ i: Int, after limit: Int) -> NameMention? {
    switch text[i] {
    case sc("《"): return titled(i)
    case 0x201C, 0x300C, 0x22, 0x2018: return quoted(i) ?? known(i)
    case sc("大") where at(i + 1) == sc("报"): return report(i)
    case sc("示"), sc("试"): return zone(i, limit)
    case sc("奖"): return prize(i, limit)
    case sc("计"), sc("工"), sc("专"), sc("行"), sc("战"), sc("倡"), sc("基"): return nouned(i, limit)
    default: return known(i)
    }
  }

  private func known(_ i: Int) -> NameMention? {
    guard let (kind, end) = names.longest(in: text, at: i), case .programme = kind,
      !at(i - 1).isDigit
    else { return nil }
    let isQuoted = at(i).isOpening
    return mention(i..<end, isQuoted ? i + 1..<end - 1 : i..<end, "programme.known")
  }

  // MARK: Titles

  private func titled(_ i: Int) -> NameMention? {
    var (j, depth) = (i + 1, 1)
    while j < text.count, j - i < 90, depth > 0 {
      if text[j] == sc("《") || text[j] == 0x3008 { depth += 1 }
      if text[j] == sc("》") || text[j] == 0x3009 { depth -= 1 }
      j += 1
    }
    guard depth == 0, j - i > 4, endsLikeDocument(j - 1) else { return nil }
    return mention(i + 1..<j - 1, i + 1..<j - 1, "programme.title")
  }

  private func endsLikeDocument(_ end: Int) -> Bool {
    let stop = at(end - 1) == sc(")") ? (text[..<end].lastIndex(of: sc("(")) ?? end) : end
    var cursor = Trie.Cursor()
    var j = stop - 1
    while j > 0, Self.endings.step(&cursor, text[j]) {
      if Self.endings.value(at: cursor) != nil { return true }
      j -= 1
    }
    return false
  }

  // MARK: Quotation marks that name

  /// “863计划”, “率先行动”计划, “奋斗者”号, “国家工程师奖”.
  private func quoted(_ i: Int) -> NameMention? {
    let close: UInt32 =
      text[i] == 0x201C ? 0x201D : text[i] == 0x300C ? 0x300D : text[i] == 0x2018 ? 0x2019 : 0x22
    guard let end = text[(i + 1)..<min(i + 22, text.count)].firstIndex(of: close), end - i > 2
    else { return nil }
    let inside = i + 1..<end
    if inside.contains(where: { !text[$0].isHan && !text[$0].isDigit && !text[$0].isLatinLetter }) {
      return nil
    }
    if let (_, stop) = lexicon.programmeNouns.longest(in: text, at: end + 1) {
      return mention(i..<stop, i..<stop, "programme.quoted")
    }
    if lexicon.programmeNouns.value(of: text[max(inside.lowerBound, end - 2)..<end]) != nil,
      inside.count > 3
    {
      return mention(inside, inside, "programme.quoted")
    }
    if Self.quotedOnly.value(of: text[inside]) != nil, at(end + 1) != sc("号") {
      return mention(i..<end + 1, inside, "mission.quoted")
    }
    if string(text[end + 1..<min(end + 3, text.count)]) == "称号" || isHonour(inside) {
      return mention(inside, inside, "prize.quoted")
    }
    if at(end - 1) == sc("奖"), inside.count > 3 { return mention(inside, inside, "prize.quoted") }
    if at(end - 1) == sc("号"), inside.count > 2 { return mention(inside, inside, "mission.quoted") }
    if at(end + 1) == sc("号"), at(end + 2) != sc("文"), at(end + 2) != sc("召") {
      return mention(i..<end + 2, i..<end + 2, "mission.quoted")
    }
    return nil
  }

  /// “国家卓越工程师”, “全国先进集体”: a title of honour, whatever follows it.
  private func isHonour(_ inside: Range<Int>) -> Bool {
    let name = string(text[inside])
    return (name.hasPrefix("国家") || name.hasPrefix("全国") || name.hasPrefix("最美"))
      && ["工程师", "团队", "集体", "个人", "劳动模范", "教师", "学者", "英雄", "模范", "勋章", "工作者"].contains {
        name.hasSuffix($0)
      }
  }

  // MARK: Short names

  /// 二十大报告: the report to a congress.
  private func report(_ i: Int) -> NameMention? {
    guard string(text[i..<min(i + 3, text.count)]) == "大报告" else { return nil }
    var start = i
    while start > 0,
      HanNumeral.value(text[start - 1]) != nil || HanNumeral.unit(text[start - 1]) != nil
    {
      start -= 1
    }
    return start < i ? mention(start..<i + 3, start..<i + 3, "programme.report") : nil
  }

  /// 自主创新示范区, 全面创新改革试验区: a zone in which a policy is tried.
  private func zone(_ i: Int, _ limit: Int) -> NameMention? {
    let noun = string(text[i..<min(i + 3, text.count)])
    guard noun == "示范区" || noun == "试验区", at(i + 3) != sc("内") else {
      return nil
    }
    var start = i
    while start > limit, i - start < 14, text[start - 1].isHan, !isStop(text[start - 1]),
      !startsAfterTrigger(start, i)
    { start -= 1 }
    guard i - start >= 4 else { return nil }
    return mention(start..<i + 3, start..<i + 3, "programme.zone")
  }

  // MARK: Nouns that close a name

  private func nouned(_ i: Int, _ limit: Int) -> NameMention? {
    guard let (_, end) = lexicon.programmeNouns.longest(in: text, at: i), !continues(end, i) else {
      return nil
    }
    var start = i
    var triggered = false
    while start > limit, i - start < 20,
      text[start - 1].isHan || text[start - 1].isDigit || text[start - 1].isLatinLetter
    {
      if startsAfterTrigger(start, i) {
        triggered = true
        break
      }
      if isStop(text[start - 1]) { break }
      start -= 1
    }
    guard i - start >= 2, i - start <= 18, !lexicon.commonBefore.contains(Array(text[start..<i]))
    else { return nil }
    guard isName(start, i, end, triggered: triggered) else { return nil }
    return mention(start..<end, start..<end, "programme.noun")
  }

  private func isName(_ start: Int, _ noun: Int, _ end: Int, triggered: Bool) -> Bool {
    if text[start..<noun].contains(where: \.isDigit) {
      return text[start].isDigit && noun - start <= 5
    }
    switch text[noun] {
    case sc("战"):
      guard noun - start >= 4, noun - start <= 8 else { return false }
      let last = string(text[noun - 2..<noun])
      return ["发展", "兴国", "强国", "振兴", "开发", "中国"].contains(last) && last != "家发"
    case sc("工"): return triggered && noun - start >= 2 && at(end) != sc("程")
    case sc("基"): return lexicon.starters.longest(in: text, at: start) != nil && at(end) != sc("会")
    case sc("行"), sc("倡"): return triggered && noun - start >= 4
    case sc("专"): return triggered || noun - start >= 4
    default:
      return triggered
        ? noun - start >= 2 : noun - start >= 3 && !text[start - 1 < 0 ? 0 : start - 1].isHan
    }
  }

  /// 计划生育, 工程师, 行动方案, 战略性: the noun is part of another word.
  private func continues(_ end: Int, _ i: Int) -> Bool {
    switch at(end) {
    case sc("师"), sc("院"), sc("学"), sc("性"), sc("上"), sc("化"), sc("生"), sc("者"), sc("力"), sc("家"),
      sc("支"), sc("导"), sc("合"),
      sc("单"), sc("经"), sc("目"), sc("任"), sc("需"), sc("部"), sc("管"), sc("技"), sc("研"), sc("重"),
      sc("会"), sc("科"), sc("博"), sc("布"), sc("谋"), sc("规"), sc("定"), sc("方"), sc("资"), sc("项"),
      sc("名"):
      true
    default: text[i] == sc("行") && (at(i - 1) == sc("执") || at(i - 1) == sc("进"))
    }
  }

  private func startsAfterTrigger(_ i: Int, _ noun: Int) -> Bool {
    guard noun - i >= 2 else { return false }
    var cursor = Trie.Cursor()
    var j = i - 1
    while j >= 0, Self.triggers.step(&cursor, text[j]) {
      if Self.triggers.value(at: cursor) != nil { return true }
      j -= 1
    }
    return false
  }

  private func isStop(_ scalar: UInt32) -> Bool {
    "的在了是对向由被将从为以于和与及等把使让并到本该此各其好要同向位获".unicodeScalars.contains { $0.value == scalar }
  }

  // MARK: Prizes

  private func prize(_ i: Int, _ limit: Int) -> NameMention? {
    let after = at(i + 1)
    if "励章项牌金状杯学品赏罚券池大惩".unicodeScalars.contains(where: { $0.value == after }) { return nil }
    var start: Int?
    var j = i - 1
    while j >= limit, i - j < 20, j >= 0, text[j].isHan || text[j] == sc("·") {
      if isStop(text[j]), !(text[j] == sc("和") && at(j - 1) == sc("共") && at(j + 1) == sc("国")) {
        break
      }
      if lexicon.starters.longest(in: text, at: j) != nil || isPrizeStarter(j) { start = j }
      j -= 1
    }
    guard let start, i - start >= 3 else { return nil }
    return mention(start..<i + 1, start..<i + 1, "prize.noun")
  }

  private func isPrizeStarter(_ i: Int) -> Bool {
    let word = string(text[i..<min(i + 3, text.count)])
    return ["诺贝尔", "菲尔兹", "图灵奖", "普利策", "沃尔夫", "拉斯克", "茅盾文", "鲁迅文", "何梁何", "邵逸夫", "沃森奖", "金鸡奖"]
      .contains(word)
      || word.hasPrefix("国家") || word.hasPrefix("中华")
  }

  private func mention(_ range: Range<Int>, _ name: Range<Int>, _ rule: String) -> NameMention {
    mention(range, as: name, .programme, rule)
  }
}
