/// Words that somebody said: between quotation marks, or told after a verb of speech.
struct FoundQuotation {
  var range: Range<Int>
  var isDirect: Bool
  var speaker: String?
  /// Whether it is an answer of an interview: said there, and not at what it tells of.
  var isAnswer = false
}

/// Finds quotations and who is quoted.
///
/// A mark opens a quotation when a verb of speech stands before it or after it, or when what it
/// holds is a whole sentence; a term in marks is neither. Reported speech runs from the verb to the
/// end of its paragraph, or to the next one who speaks.
struct QuotationFinder {
  private let text: [UInt32]
  private let paragraphs: [Range<Int>]
  private let people: [NameMention]
  private let leads: LeadMap
  private let verbs = SpeechWords.chineseVerbs
  private let english = SpeechWords.englishVerbs
  private var lastSpeaker: String?
  /// Who is named most: the one a life is about.
  private let protagonist: String?
  private var paragraphStart = 0
  private var found: [FoundQuotation] = []
  /// A verb of speech at the end of a paragraph, whose words stand in the next one.
  private var carried: Speech?
  /// Where the last quotation ended that ran past its paragraph.
  private var consumed = 0

  init(_ reading: Reading, people: [NameMention]) {
    text = reading.clean.scalars
    leads = reading.leads
    paragraphs = reading.clean.paragraphs
    self.people = people
    protagonist = Self.mostNamed(people)
  }

  private static func mostNamed(_ people: [NameMention]) -> String? {
    var counts: [String: Int] = [:]
    var best: (name: String, count: Int)?
    for person in people {
      let count = (counts[person.entity] ?? 0) + 1
      counts[person.entity] = count
      if count > best?.count ?? 0 { best = (person.entity, count) }
    }
    return best?.name
  }

  mutating func find() -> [FoundQuotation] {
    for paragraph in paragraphs { read(paragraph) }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func at(_ i: Int) -> UInt32 { i >= 0 && i < text.count ? text[i] : 0x0A }

  // MARK: A paragraph

  /// A verb of speech whose words have not come yet.
  private struct Speech {
    var verbEnd: Int
    var speaker: String?
    var sentence: Int
  }

  private mutating func read(_ paragraph: Range<Int>) {
    var speech = carried
    carried = nil
    paragraphStart = paragraph.lowerBound
    var reported: (start: Int, speaker: String?)?
    var sentenceStart = paragraph.lowerBound
    var sentence = 0
    var lastDirect = -1
    var i = leads.next(
      .speech, from: max(paragraph.lowerBound, consumed), until: paragraph.upperBound)
    while i < paragraph.upperBound {
      let scalar = text[i]
      if scalar.endsSentence {
        sentence += 1
        sentenceStart = i + 1
        i += 1
      } else if let close = closingMark(i, text.count) {
        if let speaker = directSpeaker(
          i, close, speech, sentence, continues: lastDirect == sentence)
        {
          if reported.map({ $0.start >= i - 3 }) ?? false { reported = nil }
          found.append(FoundQuotation(range: i + 1..<close, isDirect: true, speaker: speaker.name))
          lastDirect = sentence
          lastSpeaker = speaker.name ?? lastSpeaker
        }
        i = close + 1
      } else if let verbEnd = speechVerb(i) {
        let speaker = subject(sentenceStart, i)
        speech = Speech(
          verbEnd: verbEnd,
          speaker: speaker ?? (hasPronoun(sentenceStart, i) ? antecedent(before: i) : nil),
          sentence: sentence)
        if let name = speaker { lastSpeaker = name }
        if let start = reportedStart(verbEnd) ?? unmarkedStart(i, verbEnd),
          speech?.speaker != nil || at(i - 1) == sc("》"),
          startsSpeech(sentenceStart, i)
        {
          close(&reported, at: sentenceStart)
          reported = (start, speech?.speaker)
        }
        i = verbEnd
      } else {
        i += 1
      }
      consumed = i
      i = leads.next(.speech, from: i, until: paragraph.upperBound)
    }
    close(&reported, at: paragraph.upperBound)
    if at(paragraph.upperBound - 1) == sc(":"), var open = speech, open.sentence == sentence {
      open.sentence = 0
      carried = open
    }
  }

  private mutating func close(_ reported: inout (start: Int, speaker: String?)?, at end: Int) {
    guard let open = reported else { return }
    reported = nil
    var stop = end
    while stop > open.start, at(stop - 1).isSpace { stop -= 1 }
    guard stop - open.start >= 4 else { return }
    found.append(FoundQuotation(range: open.start..<stop, isDirect: false, speaker: open.speaker))
  }

  // MARK: Marks

  /// The mark that closes what opens at `i`; nil where nothing opens or nothing closes it in time.
  private func closingMark(_ i: Int, _ limit: Int) -> Int? {
    let open = text[i]
    let close: UInt32
    switch open {
    case 0x201C: close = 0x201D
    case 0x300C: close = 0x300D
    case 0x300E: close = 0x300F
    case 0x22: close = 0x22
    default: return nil
    }
    var (depth, j) = (1, i + 1)
    let end = min(limit, i + 4_000)
    while j < end {
      if text[j] == close {
        depth -= 1
        if depth == 0 { return j > i + 1 ? j : nil }
      } else if text[j] == open, at(j - 1) != 0x0A {  // each paragraph may open it anew
        depth += 1
        if depth > 8 { return nil }
      }
      j += 1
    }
    return nil
  }

  /// Who says what stands between two marks; nil where they hold a term.
  private func directSpeaker(
    _ open: Int, _ close: Int, _ speech: Speech?, _ sentence: Int, continues: Bool
  ) -> (name: String?, Void)? {
    let isSentence = holdsSentence(open, close)
    if let speech, speech.sentence == sentence, open - speech.verbEnd <= 60,
      leadsIn(speech.verbEnd, open, isSentence)
    {
      return (speech.speaker ?? antecedent(before: open), ())
    }
    if continues, follows(open), close - open > 8 || isSentence { return (lastSpeaker, ()) }
    if let (speaker, _) = speakerAfter(close + 1) { return (speaker, ()) }
    guard isSentence, close - open > 8 else { return nil }
    return (announced(open) ?? antecedent(before: open), ())
  }

  /// 某某数度落泪:“…”: who is named in the sentence that a colon leads on from.
  private func announced(_ open: Int) -> String? {
    guard at(open - 1) == sc(":") else { return nil }
    var start = open - 1
    while start > paragraphStart, open - start < 60, !at(start - 1).endsSentence { start -= 1 }
    return person(in: start..<open, last: true)
  }

  private func holdsSentence(_ open: Int, _ close: Int) -> Bool {
    let last = at(close - 1)
    return last.endsSentence || last == sc(".") || (last == sc(",") && close - open > 8)
  }

  /// Whether nothing but signs or a short phrase stands between the verb and the mark.
  private func leadsIn(_ verbEnd: Int, _ open: Int, _ isSentence: Bool) -> Bool {
    let between = text[verbEnd..<max(verbEnd, open)]
    if between.allSatisfy({ $0 == sc(":") || $0 == sc(",") || $0.isSpace }) {
      return between.contains(sc(":")) || isSentence
        || closeDistance(open) > (between.contains(sc(",")) ? 5 : 6)
    }
    if between.count <= 3, closeDistance(open) > 10,
      between.allSatisfy({ "要了道过应须需为是".unicodeScalars.map(\.value).contains($0) })
    {
      return true
    }
    return isSentence
      || (between.last == sc(",") || between.last == sc(":")) && closeDistance(open) > 6
  }

  private func closeDistance(_ open: Int) -> Int {
    closingMark(open, text.count).map { $0 - open - 1 } ?? 0
  }

  /// Only signs, 和 and short words stand between the last mark that closed and this one.
  private func follows(_ open: Int) -> Bool {
    var i = open - 1
    while i > 0, open - i < 4 {
      if at(i).isClosing { return true }
      guard !at(i).isHan || at(i) == sc("和") || at(i) == sc("更") || at(i) == sc("与") else {
        return false
      }
      i -= 1
    }
    return false
  }

  /// `”，李明说`, `," said Smith`.
  private func speakerAfter(_ i: Int) -> (String?, Int)? {
    var j = i
    while at(j) == sc(",") || at(j) == 0x20 || at(j) == 0x0B { j += 1 }
    guard j - i <= 3, at(i - 2).endsSentence || at(i - 2) == sc(",") || j > i else { return nil }
    let end = min(j + 40, text.count)
    var k = j
    while k < end, !text[k].endsSentence, text[k] != 0x0A, text[k] != sc(".") || k < j + 12 {
      if let verbEnd = speechVerb(k) {
        if let person = person(in: j..<k, last: true)
          ?? person(in: verbEnd..<sentenceEnd(verbEnd, verbEnd + 40), last: false)
        {
          return (person, verbEnd)
        }
        if isPronoun(j) { return (antecedent(before: i), verbEnd) }
        return k - j <= 14 && at(i - 2).endsSentence ? (nil, verbEnd) : nil
      }
      if text[k] == sc(","), k > j { return nil }
      k += 1
    }
    return nil
  }

  private func sentenceEnd(_ start: Int, _ limit: Int) -> Int {
    var i = start
    while i < min(limit, text.count), !text[i].endsSentence, text[i] != 0x0A { i += 1 }
    return i
  }

  // MARK: Verbs and speakers

  private func speechVerb(_ i: Int) -> Int? {
    let scalar = text[i]
    if scalar.isLatinLetter {
      guard !at(i - 1).isLatinLetter, let (_, end) = english.longestWord(in: text, at: i) else {
        return nil
      }
      return end
    }
    guard verbs.mayBegin(scalar), let (_, end) = verbs.longest(in: text, at: i) else { return nil }
    if end == i + 1, scalar != sc("说") && at(end) != sc(":") && at(end) != sc(",") { return nil }
    if scalar == sc("说"),
      "明法服起话到不".unicodeScalars.contains(where: { $0.value == at(end) }) || at(i - 1) == sc("小")
        || at(i - 1) == sc("学") || at(i - 1) == sc("来")
    {
      return nil
    }
    return end
  }

  /// Where reported speech begins after a verb: past its comma, or past `that`.
  private func reportedStart(_ i: Int) -> Int? {
    if at(i) == sc(",") { return skip(i + 1) }
    if at(i) == sc(":"), at(skip(i + 1)) != 0x201C, at(skip(i + 1)) != 0x22 { return skip(i + 1) }
    if at(i) == 0x20, at(i + 1) == sc("t"), at(i + 2) == sc("h"), at(i + 3) == sc("a"),
      at(i + 4) == sc("t"), at(i + 5) == 0x20
    {
      return i + 6
    }
    return nil
  }

  /// Where reported speech begins right behind a verb that needs no comma: 指出要…, 强调新一轮….
  private func unmarkedStart(_ verb: Int, _ end: Int) -> Int? {
    guard end - verb == 2, Self.bareVerbs.contains(at(verb) << 16 | at(verb + 1)), at(end).isHan,
      !Self.afterBareVerbs.contains(at(end))
    else { return nil }
    let stop = sentenceEnd(end, end + 200)
    return stop - end >= 16 && text[end..<stop].contains(sc(",")) ? end : nil
  }

  private static let bareVerbs = Set(
    ["指出", "强调", "表示", "认为"].map { word in
      word.unicodeScalars.reduce(UInt32(0)) { $0 << 16 | $1.value }
    })
  private static let afterBareVerbs = ScalarSet("的了过着等和与并、是到在为出")

  private func skip(_ i: Int) -> Int { at(i).isSpace ? i + 1 : i }

  /// A verb opens reported speech when it is the first one of its sentence or right after its
  /// subject.
  private func startsSpeech(_ start: Int, _ verb: Int) -> Bool { verb - start < 120 }

  /// The person nearest before the verb in its sentence.
  private mutating func subject(_ start: Int, _ verb: Int) -> String? {
    person(in: start..<verb, last: true)
  }

  /// The index of the first person named at or after a place.
  private func firstPerson(from start: Int) -> Int {
    var (low, high) = (0, people.count)
    while low < high {
      let middle = (low + high) / 2
      if people[middle].range.lowerBound < start { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func person(in range: Range<Int>, last: Bool) -> String? {
    guard !range.isEmpty else { return nil }
    var low = firstPerson(from: range.lowerBound)
    var name: String?
    while low < people.count, people[low].range.upperBound <= range.upperBound {
      let candidate = people[low]
      if !isFigurehead(candidate.range) {
        name = name == nil || last && !isObject(candidate) ? candidate.entity : name
      }
      if !last { break }
      low += 1
    }
    return name
  }

  /// 以习近平同志为核心: a name inside a fixed phrase is nobody who speaks.
  private func isFigurehead(_ range: Range<Int>) -> Bool {
    at(range.lowerBound - 1) == sc("以")
      || at(range.upperBound) == sc("新") && at(range.upperBound + 1) == sc("时")
  }

  /// Somebody spoken to or met: after 对, 向, 会见.
  private func isObject(_ person: NameMention) -> Bool {
    isObject(person.range.lowerBound)
      || isObject(person.range.lowerBound - (person.role?.unicodeScalars.count ?? 0))
  }

  private func isObject(_ start: Int) -> Bool {
    let before = at(start - 1)
    return before == sc("对") || before == sc("向") || before == sc("见") || before == sc("给")
  }

  private func hasPronoun(_ start: Int, _ end: Int) -> Bool {
    guard start < end else { return false }
    for i in max(start, end - 40)..<end {
      switch text[i] {
      case sc("他"), sc("她"): return true
      case sc("总") where at(i + 1) == sc("书"): return true
      case sc("H"), sc("h"), sc("S"), sc("s"):
        if at(i + 1) == sc("e") && !at(i + 2).isLatinLetter && !at(i - 1).isLatinLetter
          || (at(i + 1) == sc("h") && at(i + 2) == sc("e") && !at(i + 3).isLatinLetter
            && !at(i - 1).isLatinLetter)
        {
          return true
        }
      default: continue
      }
    }
    return end - start < 2
  }

  private func isPronoun(_ i: Int) -> Bool {
    at(i) == sc("他") || at(i) == sc("她") || at(i) == sc("这") && at(i + 1) == sc("位")
      || hasPronoun(i, min(i + 4, text.count))
  }

  /// Whom a pronoun before `i` means: who begins the sentence told last in the paragraph, else who
  /// spoke last, else whom the text is about.
  private func antecedent(before i: Int) -> String? {
    // Not further back than two dozen names, however long the paragraph is.
    var index = max(firstPerson(from: paragraphStart), firstPerson(from: i) - 24)
    var (subject, titled, nearest): (String?, String?, String?)
    while index < people.count, people[index].range.upperBound <= i {
      let person = people[index]
      index += 1
      guard !isFigurehead(person.range), !isObject(person) else { continue }
      nearest = person.entity
      if beginsSentence(person) { subject = person.entity }
      if person.role != nil { titled = person.entity }
    }
    return subject ?? titled ?? nearest ?? lastSpeaker ?? protagonist
  }
}

extension QuotationFinder {
  /// Whether a sentence begins with the name, or with the titles before it.
  private func beginsSentence(_ person: NameMention) -> Bool {
    let titles = person.role?.unicodeScalars.count ?? 0
    return [person.range.lowerBound, person.range.lowerBound - titles].contains {
      at($0 - 1).endsSentence || at($0 - 1).isSpace
    }
  }
}

/// Verbs of speech, as data.
enum SpeechWords {
  static let chineseVerbs = trie(chinese)
  static let englishVerbs = trie(english)

  private static func trie(_ words: String) -> Trie {
    var trie = Trie()
    for word in WordTable.words(words) {
      trie.insert(word.map { $0 == sc("_") ? 0x20 : $0 }, word.count)
    }
    return trie
  }

  /// Says where a verb of speech, a quotation mark or the end of a sentence may stand.
  static func addLeads(to leads: inout LeadTable) {
    leads.add(chineseVerbs, .speech)
    for verb in WordTable.words(english) { leads.add(firstWordOf: verb, .speech) }
    leads.add("。！？!?….“「『\"‘'", .speech)
  }

  static let chinese = """
    言 曰 云 叹 喊 骂 笑 嚷 念 批 写 问 答 劝 训 嘱 誓 尝言 曾言 常言 坦承 表态 提醒 叮嘱 嘱咐 承诺 发誓 追问 质问 疾呼 高呼 喊道 叹道 笑道 笑言 劝道 叹曰 分析 分析说 判断 预测 推断 证实 确认 否认 反驳 批评 批评说 谴责 抨击 驳斥 坚称 辩称 供述 交代 陈述 讲述 寄语 教导 教诲 训示 训诫 致电 电告 \
    复信 批复 评论 评论说 点评 评价说 评价道 总结说 总结道 概括 形容 形容说 赞叹 惊叹 盛赞 解释道 介绍道 回忆道 坦言道 表示道 补充说道 告诫 劝告 忠告 献言 留言 题写 手书 批语 赋诗 吟道 唱道 说 说道 指出 强调 表示 提出 要求 认为 称 写道 写到 鼓励 鼓励道 称赞 称赞道 勉励 提到 回答 回答说 问道 呼吁 回忆 回忆说 介绍 介绍说 坦言 感叹 感慨 明确 阐明 \
    评价 告诉 道 讲道 表示说 宣布 宣称 声明 重申 指示 批示 解释 解释说 补充 补充说 反问 答道 谈到 谈及 断言 主张 警告 直言 透露 题词 明确提出 明确要求 特别强调 突出强调 深刻指出 再次强调 进一步要求 主张说 曾说 论述 致信
    """
  /// Verbs after which a pronoun opens what is reported: `insisted he was`.
  static let withoutThat: Set<String> = [
    "insisted", "insists", "claimed", "claims", "argued", "argues", "believes", "added", "adds",
    "admitted", "admits", "maintained", "promised", "denied", "complained", "explained", "hoped",
  ]

  /// Verbs that say what somebody calls a thing.
  static let naming: Set<String> = [
    "called", "calls", "described", "describes", "dubbed", "termed", "hailed", "denounced",
    "labelled", "labeled", "branded", "dismissed", "praised", "condemned", "pronounced",
  ]

  /// Verbs with whom they are said to before what is said.
  static let withHearer: Set<String> = [
    "told", "warned", "tells", "reminds", "reminded", "informed", "assured", "telegraphed", "wrote",
    "warns",
    "advised", "cautioned",
  ]
  static let english = """
    said says told wrote writes asked replied declared argued stated noted added insisted explained warned recalled remarked announced observed concluded claimed emphasized emphasised stressed \
    joked admitted acknowledged continued cried shouted whispered complained predicted confirmed testified commented tweeted quipped answered responded urged asserted affirmed exclaimed promised vowed \
    lamented maintained say write used_to_say pointed_out remembered went_on according_to in_the_words_of put_it reported conceded countered \
    telegraphed cabled wired reminded reminds informed assured pleaded begged retorted mused reflected protested boasted confided confessed muttered murmured sighed snapped groaned laughed \
    recounted reminisced swore cautioned advised instructed ordered demanded urges adds notes argues explains insists recalls writes tells asks admits concludes believes thinks jokes warns complains \
    suggests suggested proposed noted proclaimed pronounced thundered roared yelled repeated recited recorded remembers observes comments summed_up
    """
}
