/// What speaks for a name, in points.
struct NameEvidence {
  /// What stands before: 6 a title or a list that goes on, 5 a word for a person, 3 a verb that
  /// takes one, 2 the start of a clause, 1 a preposition, -2 any other character.
  var left: Int
  /// What stands after: 6 or 7 a title, 5 the years of a life, 4 a verb of persons or a list that
  /// goes on, 3 a time, 2 a sign, 1 a word, -1 what only places have.
  var right: Int
  /// How much the characters are those of given names.
  var given: Int
  /// How many everyday words the name would cut or be.
  var crossing: Int
  /// Whether the surname is an everyday word.
  var isWeak: Bool
  /// Whether the given name is one character, which many words are, too.
  var isShort: Bool
  var isDouble: Bool

  var score: Int {
    left + right + given - crossing + (isShort ? 0 : 1) + (isDouble ? 2 : 0) + unexplained
  }

  /// What no everyday word explains and stands where a name may is the likelier one.
  private var unexplained: Int {
    crossing == 0 && left >= 1 && !isWeak ? (isShort ? 1 : 2) : 0
  }

  var isEnough: Bool {
    guard right >= 0, score >= (isWeak ? left >= 5 ? 7 : 9 : 7) else { return false }
    return isShort ? isEnoughForShort : isEnoughForLong
  }

  /// Whether the name is believed where it stands several times.
  var isPossible: Bool {
    !isShort && !isWeak && right >= 1 && given >= 2 && crossing == 0 && left >= -2 && score >= 3
  }

  private var isEnoughForLong: Bool {
    if isWeak {
      if left >= 5 { return given >= -1 && crossing < (right >= 2 ? 4 : 3) }
      if left >= 3, right >= 4, crossing == 0, given >= 1 { return true }
      return crossing == 0 && (right >= 4 && given >= 2 || right >= 5 && left >= 1 && given >= 0)
    }
    if left >= 6, right >= 4 { return given >= -4 }
    if left >= 7, right >= 1 { return given >= -6 }
    if left >= 5 { return right >= 1 && given >= -3 || given >= (crossing == 0 ? -1 : 0) }
    if left == -1 { return crossing == 0 && right >= 2 && given >= 4 }
    if left < 0 { return crossing == 0 && (right >= 6 && given >= 0 || right >= 4 && given >= 3) }
    return right >= 4 && given >= -1 || given >= 2 || given >= 1 && right >= 2 && crossing == 0
  }

  private var isEnoughForShort: Bool {
    if crossing >= 6 { return false }
    if isWeak {
      return left >= 5 && right >= 2 && given >= 0
        || left >= 2 && right >= 7 && given >= 2 && crossing == 0
    }
    if left >= 5 { return right >= 1 && given >= -3 }
    if right >= 6 { return left >= 0 }
    if right >= 2, left >= 2, given >= 2, crossing == 0 { return true }
    return right >= 4 && left >= 1
  }
}

extension ChinesePersonFinder {
  // MARK: Before the name

  func leftEvidence(_ i: Int) -> Int {
    let before = at(i - 1)
    if before.isHan, !leads[i - 1].contains(.beforeName), !taken.covers(i - 1) { return -2 }
    if isListSign(before) || before == 0x20, let last = found.last, last.upperBound == i - 1 {
      let isKin = text[last.lowerBound] == text[i]
      return before == 0x20 ? 4 : isKin ? 7 : 6
    }
    if titleEnds(at: i) || (before == 0x20 && titleEnds(at: i - 1)) || kinEnds(at: i) { return 6 }
    if !before.isHan && !before.isLatinLetter && !before.isDigit {
      return before == 0x300A ? -2 : 2
    }
    if personNounEnds(at: i) || Self.copulas.contains(before) && isRoleEnd(i - 1) { return 5 }
    if before == sc("中"), isRoleEnd(i - 1) { return 3 }
    if before == sc("的") {  // 芬兰的某, 某队的某
      return taken.covers(i - 2) ? 3 : Self.bodyEnds.contains(at(i - 2)) ? 2 : 1
    }
    if Self.bodyEnds.contains(before) { return 2 }
    if let length = wordEnds(lexicon.verbsBeforeNames, at: i) { return length > 1 ? 3 : 1 }
    if Self.prepositions.contains(before) { return 1 }
    if taken.covers(i - 1) { return 2 }
    if lexicon.suffixes.value(of: text[max(0, i - 2)..<i]) != nil { return 2 }
    return isBehindListedPlace(i) ? -1 : -2
  }

  /// 屏山邓某 of 元朗邓某、屏山邓某: two characters between a list's sign and the name.
  private func isBehindListedPlace(_ i: Int) -> Bool {
    at(i - 3) == sc("、") && at(i - 2).isHan && !lexicon.everyday.contains(at(i - 2), at(i - 1))
  }

  /// Whether a title ends there, and does not go on: 主教 of 主教练 is none.
  func titleEnds(at i: Int) -> Bool {
    guard let length = wordEnds(lexicon.titlesBackward, at: i) else { return false }
    if length == 2, Self.onlyAfter.contains(at(i - 2), at(i - 1)) {
      return Self.ofWives.contains(at(i - 3))  // 三太太某
    }
    if length == 2, crossesTitle(i - length) { return false }  // 长孙 of 副军长孙某
    return lexicon.titles.longest(in: text, at: i - length).map { $0.end <= i } ?? true
  }

  private static let ofWives = ScalarSet("二三四五六大姨")
  /// Titles that stand after a name and seldom before one.
  static let onlyAfter = PairSet(words: "先生 女士 同志 太太 小姐 大人 夫妇 夫妻 父子 伉俪 兄弟 姐妹 师徒")

  /// 子某, 其女某, 长孙某: a word of kin of one character that begins its clause.
  private func kinEnds(at i: Int) -> Bool {
    guard Self.kin.contains(at(i - 1)) else { return false }
    let before = at(i - 2)
    guard !lexicon.everyday.contains(at(i - 1), at(i)) else { return false }  // 祖籍
    if before == sc("长"), titleEnds(at: i - 1) { return false }  // 副军长孙某
    return !before.isHan && !before.isLatinLetter || Self.beforeKin.contains(before)
  }

  /// Whether a word for a person ends there that is in no table: 技工, 加拿大人, 女职员.
  func personNounEnds(at i: Int) -> Bool {
    let last = at(i - 1)
    return Self.personNouns.contains(last) && at(i - 2).isHan && !taken.covers(i - 2)
      && !(last == sc("生") && at(i) == sc("于"))
      && !Self.notPersons.contains(at(i - 2), last)
  }

  /// 证婚人为某: whether what stands before is a title or a word for a person.
  private func isRoleEnd(_ i: Int) -> Bool { titleEnds(at: i) || personNounEnds(at: i) }

  private static let copulas = ScalarSet("为是系即")
  static let prepositions = ScalarSet("以为被经是如像据有及的至")
  /// What the parts of a body end with: 外科曾宪九.
  static let bodyEnds = ScalarSet("组队科系室班团部局站连营军旅所馆院厂社庭")
  static let kin = ScalarSet("父母妻子女孙兄弟姊妹夫媳婿侄甥祖妾室哥姐嫂叔伯舅姑姨爹娘爷奶爸妈")
  private static let beforeKin = ScalarSet("其之有生娶长次三四幼独继元配乃吾我他她你咱由从堂表族胞舍家季仲传携偕内外养嗣嫡庶寡孤")
  static let personNouns = ScalarSet("人家师员长生工士手者官兵匠僧商妇徒友将臣尼侠姬匪翁授医守尉丞簿宰令使祖叔伯侄婿宾")
  private static let notPersons = PairSet(
    words: """
      国家 大家 全家 小家 老家 回家 起家 增长 成长 生长 延长 专长 擅长 特长 发生 产生 卫生 民生 新生 诞生 出生 谋生 写生 派生 再生 永生 人生 一生 动工 开工 竣工 施工 加工 手工 军工 化工 分工 罢工 复工 停工 \
      完工 职工 轻工 重工 联手 携手 亲手 着手 入手 动手 他人 个人 何人 别人 众人 某人 惊人 动人 感人 有人 无人 令人 使人 待人 用人 每人 或者 即将 必将 行将 终将 就将 也将 又将 并将 还将 均将 都将 出师 会师 \
      大使 公使 天使 致使 促使 迫使 即使 假使 驱使 行使 指使 唆使 纵使 命令 法令 司令 号令 指令 下令 责令 政令 县令 改编 主编 收编 整编 合编 新编 汇编 保守 遵守 防守 退守 驻守 据守 失守 看守 公主 祖国 先祖 子孙 民主 自主 君主 为主 做主 作主 誓师 班师 全员 动员 复员 总长 军官 五官 器官 感官 出兵 用兵 练兵 阅兵 会商 协商 工商 通商 经商 招商 拜将 校长 家长 教授 传授 讲授
      """)

  /// Whether a place is inside a title: 家 of 评论家.
  func crossesTitle(_ i: Int) -> Bool {
    for back in 1...3 where back <= i {
      if let (_, end) = lexicon.titles.longest(in: text, at: i - back), end > i {
        return (wordEnds(lexicon.titlesBackward, at: i) ?? 0) <= back
      }
    }
    return false
  }

  /// The length of the longest word of a backward trie that ends at `i`.
  func wordEnds(_ trie: Trie, at i: Int) -> Int? {
    var cursor = Trie.Cursor()
    var found: Int?
    var j = i - 1
    while j >= 0, j > i - 8, trie.step(&cursor, text[j]) {
      found = trie.value(at: cursor) ?? found
      j -= 1
    }
    return found
  }

  // MARK: The name

  /// The points of the characters of a given name; nil where one cannot be.
  func givenEvidence(_ range: Range<Int>) -> Int? {
    guard range.upperBound <= text.count else { return nil }
    var points = 0
    for i in range {
      guard !taken.covers(i), let weight = lexicon.given(text[i]) else { return nil }
      points += weight
    }
    return points
  }

  /// What everyday words cost: one that would be cut at the beginning (国|家和民) or at the end
  /// (任命王|平等), one that is the given name (和|广大) or the first two characters.
  func crossing(_ range: Range<Int>, left: Int, right: Int) -> Int {
    let words = lexicon.everyday
    let (start, end) = (range.lowerBound, range.upperBound)
    var points = 0
    if left < 6, words.contains(at(start - 1), text[start]) {
      points += left == 5 && at(start - 1) == sc("人") ? 2 : 6  // 香山人马某
    }
    if words.contains(text[start], text[start + 1])
      || lexicon.common.longest(in: text, at: start)?.end == start + 2
    {
      points += range.count == 2 ? 6 : 4
    }
    if range.count > 2 {
      if lexicon.givenWords.contains(text[end - 2], text[end - 1]) {
        points += left >= 2 || right >= 4 ? 0 : 2
      } else if words.contains(text[end - 2], text[end - 1]) {
        points += left >= 6 || left >= 2 && right >= 4 ? 1 : 3
      }
      if text[end - 1] == sc("之") {
        points += right >= 2 ? -2 : left >= 5 && right >= 1 ? -1 : 3
      } else if isVerbLike(text[end - 1]), left < 5 || right < 4, !endsClause(end - 1) {
        points += 2
      }
      if Self.placeEnds.contains(text[end - 1]), left < 5, right < 4 { points += 3 }
    }
    return points + crossingBehind(end, right)
  }

  /// What words cost that a double surname is cut from or its name ends within: 家|中田产.
  func crossing(double range: Range<Int>, left: Int, right: Int) -> Int {
    let cuts =
      left < 6 && lexicon.everyday.contains(at(range.lowerBound - 1), text[range.lowerBound])
    return (cuts ? 6 : 0) + crossingBehind(range.upperBound, right)
  }

  /// What a word costs that a name would end within: 感谢 of 濮阳杰感谢.
  func crossingBehind(_ end: Int, _ right: Int) -> Int {
    right < 4 && lexicon.everyday.contains(text[end - 1], at(end)) ? 3 : 0
  }

  /// Whether a character that seldom ends a name is one that a clause goes on with: 任, 遭, 曾.
  func isVerbLike(_ scalar: UInt32) -> Bool {
    guard (lexicon.given(scalar) ?? -3) < 2 else { return Self.goingOn.contains(scalar) }
    return Self.afterNames.contains(scalar) || Self.goingOn.contains(scalar)
      || lexicon.isVerb(scalar) || Self.classical.contains(scalar)
  }

  /// Whether what would be a name's last character and the next one are a word that no name is cut
  /// from: 大学 of 明尼苏达大学.
  func cutsWord(_ end: Int) -> Bool { Self.uncut.contains(at(end - 1), at(end)) }

  private static let uncut = PairSet(
    words: "大学 大会 大厦 中学 小学 学院 书院 书店 书局 学堂 学社 学校 学生 学会 公司 工厂 商店 医院 银行 国家 世界")
  private static let goingOn = ScalarSet("为任曾修率由及先延")

  /// What names of places end with, and names of persons sometimes.
  private static let placeEnds = ScalarSet("村庄镇乡寨屯堡集店桥江河湖山岭沟湾坪坝塘岗营铺浦港洲岛溪川口门关城街路巷里寺庙塔楼宫陵峡")

  /// Whether a place or a body known by name stands there: 中央 of 任中央….
  func startsPlace(_ i: Int) -> Bool {
    names.begins(in: text, at: i)
      || lexicon.starters.longest(in: text, at: i).map { $0.end - i >= 2 } ?? false
  }

  // MARK: After the name

  func rightEvidence(_ i: Int) -> Int {
    let next = at(i)
    guard next.isHan else { return signAfter(i, next) }
    if let (_, end) = lexicon.titles.longest(in: text, at: i) {
      if next == sc("县"), Self.ofCounties.contains(next, at(i + 1)) { return -1 }
      return isTelling(string(text[i..<end])) ? 7 : 6
    }
    if next == sc("等") { return 4 }
    if endsClause(i) { return 0 }
    if next == sc("年") || next == sc("日"), Self.ofAges.contains(at(i + 1)) { return 4 }
    if next == sc("诸"), Self.countedPersons.contains(at(i + 1)) { return 5 }
    if next == sc("者") { return 2 }
    if next == sc("君"), !at(i + 1).isHan || Self.afterNames.contains(at(i + 1)) { return 5 }
    if isListSign(next), listItemEnd(i + 1) != nil { return 4 }
    if next == sc("任") || next == sc("为") || next == sc("兼"), isAppointed(i + 1) {
      return next == sc("为") ? 5 : 4
    }
    if next == sc("之"), Self.kinBehind.contains(at(i + 1)) { return 5 }
    if next == sc("之"), !at(i + 1).isHan || lexicon.isVerb(at(i + 1)) { return 0 }
    let verb = lexicon.verbs.longest(in: text, at: i)
    if let (strength, end) = verb, strength == 1 {
      return at(end - 1) == sc("任") && isAppointed(end) ? 7 : 4
    }
    if next == sc("教"), at(i + 1).isHan, !Self.ofChurches.contains(at(i + 1)) { return 2 }
    if next == sc("派"), at(i + 1).isHan, !Self.ofSchools.contains(at(i + 1)) { return 4 }
    if HanNumeral.value(next) != nil, Self.counted.contains(at(i + 1)) { return 4 }
    if next == sc("一"), at(i + 1) == sc("家"), !Self.ofFirms.contains(at(i + 2)) { return 4 }
    if lexicon.afterPlaces.longest(in: text, at: i) != nil { return -1 }
    if verb != nil { return 2 }
    if taken.covers(i) { return 3 }
    if saysSoon(i) { return 4 }
    if Self.afterNames.contains(next) || Self.classical.contains(next) { return 2 }
    return lexicon.everyday.contains(next, at(i + 1)) ? 1 : 0
  }

  /// 为 of 总经理林敢为、…: a verb that needs somebody or something behind it, at the end of a clause,
  /// where it is the end of a name.
  private func endsClause(_ i: Int) -> Bool {
    !at(i + 1).isHan && Self.goingOn.contains(at(i)) && !at(i + 1).isDigit && !taken.covers(i + 1)
  }

  /// 年仅, 年逾, 日夜: what tells of a person and not of a place.
  private static let ofAges = ScalarSet("仅逾近轻幼少方夜渐益前")

  /// 诸先生, 诸君: whom a list of names is closed with.
  private static let countedPersons = ScalarSet("先君位人氏公子同")

  /// Officers who stand behind the name of a county, and never behind a person's.
  private static let ofCounties = PairSet(words: "县丞 县尉 县令 县知")
  /// What 教 goes on with where it is a faith, and no verb.
  private static let ofChurches = ScalarSet("会堂育徒派区案")

  /// 一家公司: what is counted so and no household.
  private static let ofFirms = ScalarSet("公企报工医商书银酒餐媒")

  /// What 派 goes on with where it is a school of thought, and no verb.
  private static let ofSchools = ScalarSet("的之系别学")

  /// 两位, 三人, 二先生: what counts the persons of a list.
  private static let counted = ScalarSet("位名人君氏先同")

  /// 某之弟: kin that a name is followed by.
  private static let kinBehind = ScalarSet("弟兄妹姊姐妻父母子女孙侄婿甥徒友师祖")

  static let afterNames = ScalarSet("的之也亦皆乃遂就曾将被把在于来去从带给是有无不又还都所因已")

  /// What old chronicles say that somebody did, in one character.
  private static let classical = ScalarSet(
    "勉训谕诫送捐询封撰镌勒叙序跋佐延聘嘱集率摘夺檄御记争募督破围陷攻拒降叛奏请疏劾荐授擢迁谥赠捐辟筑毁焚劫掠斩擒遁辑刊篆镌绘铸题偕携饰扮昨今接设据亲战")

  /// 为副主席, 任军区参谋长: a title within a few characters.
  private func isAppointed(_ i: Int) -> Bool {
    var j = i
    while j < i + 9, at(j).isHan {
      if lexicon.titles.longest(in: text, at: j) != nil { return true }
      j += 1
    }
    return false
  }

  /// What a sign after a name says.
  private func signAfter(_ i: Int, _ next: UInt32) -> Int {
    if next == sc("(") { return isLife(i + 1) || isSpeaker(i + 1) ? 5 : 2 }
    if next == sc(","), isBiographic(i + 1) || (at(i + 1).isDigit && at(i + 4).isDigit) { return 4 }
    if next == sc(":"), at(i + 1).isOpening || isLabel(endingAt: i) { return 4 }
    if next == sc("、"), listItemEnd(i + 1) != nil { return 4 }
    if next.isDigit || taken.covers(i) { return 3 }
    return next.isLatinLetter ? 0 : 2
  }

  /// Whether the line holds nothing before but a name: who speaks in an interview.
  private func isLabel(endingAt i: Int) -> Bool {
    (2...4).contains { at(i - $0 - 1) == CleanText.paragraphBreak || at(i - $0 - 1) == 0x0B }
  }

  /// `1898—1976`, 男, 左, Michael: what brackets after a name hold.
  private func isLife(_ i: Int) -> Bool {
    at(i).isDigit || at(i + 1).isDigit || Self.inBrackets.contains(at(i))
      || at(i).isLatinLetter && at(i + 1).isLatinLetter
  }

  /// 某某(原厂长):, at the head of what he says.
  private func isSpeaker(_ i: Int) -> Bool {
    guard let close = text[i..<min(i + 20, text.count)].firstIndex(of: sc(")")) else {
      return false
    }
    return at(close + 1) == sc(":")
  }

  private static let inBrackets = ScalarSet("男女左右字号")

  /// The end of what looks like a name of a list by itself: a usual surname, one or two characters,
  /// and a sign, 和, 等 or the end of the line.
  func listItemEnd(_ i: Int) -> Int? {
    let surname = lexicon.surname(at(i))
    guard surname == .usual || surname == .weak, !taken.covers(i),
      lexicon.common.longest(in: text, at: i) == nil
    else { return nil }
    let least = surname == .weak ? 2 : 0
    for end in [i + 3, i + 2] {
      guard let given = givenEvidence(i + 1..<end), given >= max(least, i + 3 - end) else {
        continue
      }
      if lexicon.everyday.contains(text[end - 2], text[end - 1]) { continue }
      let next = at(end)
      if isListSign(next) || next == sc("等") || !next.isHan && !next.isLatinLetter { return end }
      if least == 0, lexicon.titles.longest(in: text, at: end) != nil { return end }
      if Self.afterLists.contains(next) { return end }
      if let (strength, stop) = lexicon.verbs.longest(in: text, at: end), strength == 1,
        stop > end + 1
      {
        return end
      }
    }
    return nil
  }

  /// What says something of all that a list names.
  private static let afterLists = ScalarSet("均皆都各俱诸")

  func isListSign(_ scalar: UInt32) -> Bool {
    scalar == sc("、") || scalar == sc("和") || scalar == sc("与") || scalar == sc("及")
      || scalar == sc("/")
  }

  /// 笑着说, 激动地告诉: a verb of speech within a few characters.
  private func saysSoon(_ i: Int) -> Bool {
    var j = i
    while j < i + 5, at(j).isHan {
      if at(j) == sc("着") || at(j) == sc("地"), at(j + 1) == sc("说") || at(j + 1) == sc("告") {
        return true
      }
      j += 1
    }
    return false
  }

  /// Titles that follow names rather than begin other words.
  private func isTelling(_ title: String) -> Bool { !Self.untelling.contains(title) }

  private static let untelling: Set<String> = [
    "同学", "代表", "专家", "干部", "队长", "学者", "居民", "英雄", "模范", "翻译", "顾问", "委员", "记者", "助理", "战友",
  ]

  /// 男, 女, 字…, 原名…, 1931年生 after a name and a comma.
  private func isBiographic(_ i: Int) -> Bool {
    switch at(i) {
    case sc("男"), sc("女"), sc("字"), sc("号"), sc("讳"): true
    case sc("原"), sc("又"), sc("笔"), sc("本"), sc("曾"), sc("乳"), sc("小"): at(i + 1) == sc("名")
    default: false
    }
  }
}
