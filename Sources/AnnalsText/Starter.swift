extension Notation {
  /// A small commented chronology to begin with, as `annals new` writes it.
  ///
  /// - Parameters:
  ///   - language: `zh` for Chinese; anything else gives English.
  ///   - title: what the chronology is called; that of its example where nil.
  ///   - base: where its IRIs begin; an address of examples where nil.
  /// - Returns: the text, in which `check --strict` finds nothing if the base is an IRI.
  public static func starter(
    language: String, title: String? = nil, base: String? = nil
  ) -> String {
    let isChinese = language.lowercased().hasPrefix("zh")
    return (isChinese ? chineseStarter : englishStarter)
      .replacing(
        "TITLE", with: quoted(title ?? (isChinese ? "人类首次登月" : "The first people on the Moon"))
      )
      .replacing("BASE", with: base ?? "https://example.org/moon/")
  }

  private static func quoted(_ text: String) -> String {
    let plain = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"" + String(plain.map { $0.isNewline ? " " : $0 }) + "\""
  }

  private static let englishStarter = """
    annals 1
    title: TITLE
    language: en
    base: <BASE>
    prefix wd: <http://www.wikidata.org/entity/>

    # A source is where something was read. Everything below names one.
    source nasa-history "Apollo by the Numbers"
      publisher: nasa
      published: 2000
      # text: "apollo.txt" names the file of its words: annals verify looks quotations up in it.

    # What follows rests on this source, until another from.
    from nasa-history

    person armstrong "Neil Armstrong"
      born: 1930-08-05
      died: 2012-08-25 [unsourced]
      role: astronaut [p. 3]
        started: 1962~
        ended: 1971
      same-as: wd:Q1615
      # Above: [p. 3] is the page of that line alone, [OTHER-SOURCE p. 3] another source's.
      # 1962~ is about 1962, 1962? perhaps; 1962-09 a month, [1962..1963] one of these years.
      # Where a second source disagrees, write both: born: 1930-08-06 [OTHER-SOURCE p. 9]

    person aldrin "Buzz Aldrin"

    organization nasa "NASA"

    place tranquility "Sea of Tranquility"

    # A line at the margin opens an entry: date, kind, id and name. Indented lines are its facts.
    # A citation on this line is for its date and name; "from: nasa-history p. 20" beneath it for the facts.
    1969-07-20 event moon-landing "First crewed landing on the Moon"
      place: tranquility
      participant: armstrong as commander, Buzz Aldrin
      part-of: apollo-11
      quote: armstrong "That's one small step for man, one giant leap for mankind."

    1969-07-16/1969-07-24 event apollo-11 "Apollo 11"

    # A question with its answer: annals check asks it each time.
    expect: 'events in 1969-07-20' count 1

    """

  private static let chineseStarter = """
    annals 1
    title: TITLE
    language: zh
    base: <BASE>
    prefix wd: <http://www.wikidata.org/entity/>

    # 来源：读到这些内容的地方。下面的每一条都要注明来源。
    source 阿波罗数据 "阿波罗计划数据汇编"
      publisher: 美国航天局
      published: 2000
      # 写上 text: "阿波罗.txt"（原文所在的文件），annals verify 就在其中核对引语。

    # 从这里起，未另注来源的内容都出自这份来源，直到下一个 from。
    from 阿波罗数据

    person 阿姆斯特朗 "尼尔·阿姆斯特朗"
      name: "Neil Armstrong"@en
      born: 1930-08-05
      died: 2012-08-25 [unsourced]
      role: 宇航员 [第3页]
        started: 1962~
        ended: 1971
      same-as: wd:Q1615
      # 以上：[第3页] 只管那一行；[另一来源 第3页] 是另一份来源的页码；[unsourced] 明说没有出处。
      # 1962~ 约1962年，1962? 可能；1962-09 只知到月，[1962..1963] 两年中的某一年。
      # 另一份来源说法不同，就两条都写：born: 1930-08-06 [另一来源 第9页]

    person 奥尔德林 "巴兹·奥尔德林"

    organization 美国航天局 "美国国家航空航天局"

    place 静海 "静海"

    # 顶格的一行开始一个条目：日期、种类、标识、名称。缩进的各行是它的事实。
    # 写在这一行末尾的出处只管日期和名称；下面各行的出处写 from: 阿波罗数据 第20页。
    1969-07-20 event 首次登月 "人类首次登上月球"
      place: 静海
      participant: 阿姆斯特朗 as 指令长, 奥尔德林  # 几个人用逗号隔开，不用顿号
      part-of: 阿波罗11号
      quote: 阿姆斯特朗 "这是一个人的一小步，却是人类的一大步。"

    1969-07-16/1969-07-24 event 阿波罗11号 "阿波罗11号飞行"

    # 带答案的问题：每次 annals check 都会问一遍。
    expect: 'events in 1969-07-20' count 1

    """
}
