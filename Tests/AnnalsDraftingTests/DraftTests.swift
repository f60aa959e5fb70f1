import AnnalsDrafting
import AnnalsModel
import AnnalsText
import Testing

@Suite struct Drafts {
  private func names(_ text: String, date: String? = nil) -> Draft {
    Drafter(Drafter.Options(date: date)).draft(text)
  }

  @Test(arguments: [
    ("中共中央总书记、国家主席习近平出席大会。", ["习近平"]),
    ("李强主持大会，丁薛祥宣读决定，赵乐际、王沪宁、蔡奇、李希出席。", ["李强", "丁薛祥", "赵乐际", "王沪宁", "蔡奇", "李希"]),
    ("武汉大学李德仁院士和清华大学薛其坤院士获奖。", ["李德仁", "薛其坤"]),
    ("新华社记者 姚大伟/摄", ["姚大伟"]),
    ("美国总统富兰克林·罗斯福发表讲话。", ["富兰克林·罗斯福"]),
    ("欧阳修说，环滁皆山也。", ["欧阳修"]),
    ("国家主席習近平與總理李強會見了來賓。", ["習近平", "李強"]),
    ("应梅光迪之邀，吴宓到校。", ["梅光迪", "吴宓"]),
    ("证人张某、李某某到庭。", ["张某", "李某某"]),
    ("伙计阿福、花旦赛月仙同往。", ["阿福", "赛月仙"]),
    ("住户代表谢刘桂枝女士说。", ["谢刘桂枝"]),
    ("她演过《王宝钏》，又演《王宝钏》。", []),
    ("为夏衍剧作设计舞台。", ["夏衍"]),
    ("副军长孙巩接见代表。", ["孙巩"]),
    ("阮家三房分产。徐家汇车祸。", []),
    ("院长和书记分工，提督向朝廷求援，陆某任彰化知县。", ["陆某"]),
    ("国王哈拉尔五世接见青年库尔班·吐鲁木。", ["哈拉尔五世", "库尔班·吐鲁木"]),
    ("高水平对外开放，全面深化改革，金融机构要求严格。", []),
    (
      "Dr. Jane Goodall spoke, and President John F. Kennedy replied.",
      ["Jane Goodall", "John F. Kennedy"]
    ),
    ("Ada Lovelace was born in 1815.", ["Ada Lovelace"]),
  ])
  func people(_ text: String, _ expected: [String]) {
    #expect(names(text).people.map(\.name) == expected)
  }

  @Test(arguments: [
    ("中国科学院第二十一次院士大会在京召开。", "中国科学院院士大会", "21"),
    ("二十届中央政治局第三次集体学习", "二十届中央政治局集体学习", "3"),
    ("党的十九届五中全会通过了建议。", "十九届中央委员会全体会议", "5"),
    ("十四届全国人大一次会议开幕。", "十四届全国人大会议", "1"),
    ("第十三届全国人民代表大会第二次会议闭幕。", "第十三届全国人民代表大会会议", "2"),
    ("首届数字峰会今天举行。", "数字峰会", "1"),
    ("十二届全国人大常委会第一百一十三次委员长会议召开", "十二届全国人大常委会委员长会议", "113"),
  ])
  func series(_ text: String, _ series: String, _ ordinal: String) {
    let found = names(text).mentions.filter { $0.kind == .series }
    #expect(found.map(\.entity) == [series])
    #expect(found.map(\.value) == [ordinal])
  }

  @Test(arguments: [
    ("先后实施“863 计划”、“攀登计划”。", ["863计划", "攀登计划"]),
    ("印发了《关于加强科普工作的意见》和《人民日报》。", ["关于加强科普工作的意见"]),
    ("深入实施科教兴国战略、人才强国战略。", ["科教兴国战略", "人才强国战略"]),
    ("工程师制定工作计划，采取行动。", []),
  ])
  func programmes(_ text: String, _ expected: [String]) {
    #expect(names(text).programmes.map(\.name) == expected)
  }

  @Test func quotationsKnowWhoSpeaks() {
    let draft = names("王小明说：“我们明天出发。”“好，”李大山回答，“一起走。”他读过“四书”。张伟指出，这里要建一座桥。水要清。")
    #expect(draft.quotations.map(\.speaker) == ["王小明", "李大山", "李大山", "张伟"])
    #expect(draft.quotations.map(\.kind) == ["direct", "direct", "direct", "reported"])
    #expect(draft.quotations.last?.text == "这里要建一座桥。水要清。")
  }

  @Test func respectiveListsAreSeveralEvents() {
    let draft = names("2023年1月31与2月21日，在二十届中共中央政治局第二次、第三次集体学习时，他发表讲话。")
    #expect(draft.events.map(\.date) == ["2023-01-31", "2023-02-21"])
    #expect(draft.events.map(\.ordinal) == [2, 3])
  }

  @Test func offsetsCutExactlyTheirText() {
    let text = "　　2007 年\n\n3 月 9 日，張三豐在臺灣大學說：“好。”\r\n第２頁\r\n"
    let scalars = Array(text.unicodeScalars)
    for mention in names(text).mentions {
      var cut = String.UnicodeScalarView()
      cut.append(contentsOf: scalars[mention.range])
      #expect(String(cut) == mention.text)
    }
  }

  @Test func aDateBrokenOverLinesIsOneMention() {
    let text = "会议于二〇〇七年三\n月九日在北京召开，随后公布了2008\n年的计划，人数为12。"
    #expect(
      names(text).mentions.filter { $0.kind == .date }.compactMap(\.value) == [
        "2007-03-09", "2008",
      ])
  }

  @Test func nationalEncodingIsRead() {
    // 二〇〇七年三月九日 in GB 18030
    let bytes: [UInt8] = [
      0xB6, 0xFE, 0xA9, 0x96, 0xA9, 0x96, 0xC6, 0xDF, 0xC4, 0xEA, 0xC8, 0xFD, 0xD4, 0xC2, 0xBE,
      0xC5, 0xC8, 0xD5,
    ]
    let draft = Drafter().draft(bytes)
    #expect(draft.encoding == "GB18030")
    #expect(draft.mentions.map(\.value) == ["2007-03-09"])
  }

  @Test func footnotesAndPageNumbersAreNoText() {
    let line = String(repeating: "科技成果转化是一项长期工作需要各方支持配合", count: 2)
    let text =
      (0..<8).map { _ in line }.joined(separator: "\n\n")
      + "①。后文\n\n\n\n①\n\n张某.论文[J].学报,2023,(1):\n\n108-124.\n\n\n\n12\n\n\n\n" + line + "2021年。"
    #expect(names(text).mentions.filter { $0.kind == .date }.compactMap(\.value) == ["2021"])
  }

  @Test func oneEventOfTwoDocumentsIsOneProposal() {
    let first = names("2024年6月24日，中国科学院第二十一次院士大会在京召开。")
    let second = names("2024年6月24日，习近平总书记在中国科学院第二十一次院士大会上讲话。")
    let proposals = Proposals([("甲", first), ("乙", second)])
    #expect(proposals.all.count == 1)
    #expect(proposals.all.first?.citations.map(\.source) == ["甲", "乙"])
    let notation = proposals.notation(language: "zh")
    #expect(notation.contains("series: \"中国科学院院士大会\" no. 21"))
    #expect(notation.hasPrefix("annals 1\nlanguage: zh\n"))
  }

  @Test func theNotationLoads() {
    let text = chineseBefore + englishBefore + "2001年3月，李大山在北京说：“他称\\“好\\”。[1]#”\n2001年3月，李大山获奖。"
    let notation = Proposals([("来源 1", names(text, date: "2007-06-20"))]).notation(language: "zh")
    let loaded = Notation.load([SourceText(name: "draft.annals", notation)])
    let errors = loaded.diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.message) == [])
    #expect(loaded.graph.entityCount > 20)
  }

  @Test func knownNamesAndPeriodsAreFound() {
    var options = Drafter.Options()
    options.gazetteer.add("红旗渠", .programme, id: "红旗渠")
    options.gazetteer.add("大禹时代以来", .period, id: "2000/..")
    let draft = Drafter(options).draft("大禹时代以来，人们修了红旗渠。")
    #expect(draft.programmes.map(\.name) == ["红旗渠"])
    #expect(draft.mentions.first?.value == "2000/..")
  }

  @Test func theSameInputGivesTheSameBytes() {
    let text = chineseBefore + englishBefore
    #expect(names(text).json == names(text).json)
  }

  /// What is told in an interview was said in it, and not at what it tells of.
  @Test(arguments: [
    (
      "记者：您是哪一年来的？\n陈志平：1965年3月，我从大学毕业。\n记者：后来呢？\n陈志平：1966年5月，所里开会，宣布成立新组。",
      ["陈志平 1965年3月，我从大学毕业。", "陈志平 1966年5月，所里开会，宣布成立新组。"]
    ),
    (
      "Ada Roe spoke to Otto Poe.\nQ: How did it begin?\nA: In 1986 she lent me a mirror.\nQ: And then?\nA: It was cloudy.",
      ["Ada Roe In 1986 she lent me a mirror.", "Ada Roe It was cloudy."]
    ),
    ("A: 3 points.\nB: 4 points.\nQ: none.", [] as [String]),
  ])
  func answersOfAnInterviewAreQuotations(_ text: String, _ answers: [String]) {
    let draft = Drafter().draft(text)
    let quotations = draft.quotations.filter { $0.kind == "direct" }
    #expect(quotations.map { "\($0.speaker ?? "?") \($0.text)" } == answers)
    let interview = draft.events.first { $0.rule == "event.interview" }
    #expect(quotations.allSatisfy { $0.event == interview?.id })
    #expect((interview == nil) == answers.isEmpty)
  }

  @Test func hostileTextsEnd() {
    let hostile = [
      String(repeating: "“", count: 30_000), String(repeating: "《", count: 15_000),
      String(repeating: "9", count: 100_000),
      String(repeating: "年", count: 15_000), String(repeating: "第", count: 15_000),
      String(repeating: "、", count: 15_000),
      String(repeating: "1", count: 30) + "年" + String(repeating: "至", count: 15_000),
      String(repeating: "王", count: 15_000),
      String(repeating: "说：“", count: 9_000), String(repeating: "\n", count: 30_000),
      String(repeating: "1\n", count: 15_000),
      String(repeating: "A ", count: 15_000), String(repeating: "·", count: 15_000),
      String(repeating: "①\n", count: 20_000), "", "\u{0}",
    ]
    for text in hostile { #expect(names(text).json.first == UInt8(ascii: "{")) }
  }

  @Test(arguments: 0..<40)
  func randomBytesAreDrafted(_ seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
    let alphabet = Array("0123456789年月日至—“”《》习近平第次届、，。：说 \n王a.五十百·元前世纪初底\u{3000}①".unicodeScalars)
    let bytes: [UInt8] =
      seed % 2 == 0
      ? (0..<3_000).map { _ in UInt8(truncatingIfNeeded: next()) }
      : (0..<3_000).flatMap { _ in
        Array(String(Character(alphabet[Int(next() % UInt64(alphabet.count))])).utf8)
      }
    let draft = Drafter(Drafter.Options(date: "2000-02-29")).draft(bytes)
    #expect(draft.json.last == UInt8(ascii: "}"))
    #expect(draft.mentions.allSatisfy { !$0.range.isEmpty })
  }
}
