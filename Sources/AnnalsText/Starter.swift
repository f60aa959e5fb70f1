extension Notation {
  /// A small commented chronology to begin with, as `annals new` writes it.
  ///
  /// - Parameter language: `zh` for Chinese; anything else gives English.
  /// - Returns: the text.
  public static func starter(language: String) -> String {
    language.lowercased().hasPrefix("zh") ? chineseStarter : englishStarter
  }

  private static let englishStarter = """
    annals 1
    title: "The first people on the Moon"
    language: en
    base: <https://example.org/moon/>
    prefix wd: <http://www.wikidata.org/entity/>

    # A source is where something was read. Everything below names one.
    source nasa-history "Apollo by the Numbers"
      publisher: NASA
      published: 2000

    # What follows rests on this source, until another from.
    from nasa-history

    person armstrong "Neil Armstrong"
      born: 1930-08-05
      died: 2012-08-25
      same-as: wd:Q1615

    # A line at the margin opens an entry: date, kind, id and name. Indented lines are its facts.
    1969-07-20 event moon-landing "First crewed landing on the Moon"
      place: Sea of Tranquility
      participant: armstrong as commander, Buzz Aldrin
      part-of: apollo-11
      quote: armstrong "That's one small step for man, one giant leap for mankind."

    1969-07-16/1969-07-24 event apollo-11 "Apollo 11"

    # A question with its answer: annals check asks it each time.
    expect: 'events in 1969-07-20' count 1

    """

  private static let chineseStarter = """
    annals 1
    title: "人类首次登月"
    language: zh
    base: <https://example.org/moon/>
    prefix wd: <http://www.wikidata.org/entity/>

    # 来源：读到这些内容的地方。下面的每一条都要注明来源。
    source 阿波罗数据 "阿波罗计划数据汇编"
      publisher: 美国国家航空航天局
      published: 2000

    # 从这里起，未另注来源的内容都出自这份来源，直到下一个 from。
    from 阿波罗数据

    person 阿姆斯特朗 "尼尔·阿姆斯特朗"
      name: "Neil Armstrong"@en
      born: 1930-08-05
      died: 2012-08-25
      same-as: wd:Q1615

    # 顶格的一行开始一个条目：日期、种类、标识、名称。缩进的各行是它的事实。
    1969-07-20 event 首次登月 "人类首次登上月球"
      place: 静海
      participant: 阿姆斯特朗 as 指令长, 奥尔德林
      part-of: 阿波罗11号
      quote: 阿姆斯特朗 "这是一个人的一小步，却是人类的一大步。"

    1969-07-16/1969-07-24 event 阿波罗11号 "阿波罗11号飞行"

    # 带答案的问题：每次 annals check 都会问一遍。
    expect: 'events in 1969-07-20' count 1

    """
}
