/// The terms of the vocabulary that are no kinds and no relations: what dates, claims and citations
/// are described in.
///
/// Columns: name | what it is | range | en | zh | comment | comment in Chinese.
enum OwnTerms {
  struct Row {
    let name, sort, range, english, chinese, comment, chineseComment: String
  }

  static let rows: [Row] = table.map { line in
    let f = line.split(separator: "|", omittingEmptySubsequences: false).map { field in
      String(field.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    return Row(
      name: f[0], sort: f[1], range: f[2], english: f[3], chinese: f[4], comment: f[5],
      chineseComment: f[6])
  }

  private static let table: [String] = [
    "Chronology | class | schema:Dataset | chronology | 年表 | What has been written down as one whole. | 作为一个整体记录下来的内容。",
    "Claim | class | rdf:Statement | claim | 陈述 | One statement of a subject, with the citations that make it. | 关于一个主体的一条陈述及其出处。",
    "Citation | class | | citation | 引证 | A source and a place in it. | 来源及其中的位置。",
    "quantity | datatype | rdfs:Literal | quantity | 数量 | A number and its unit, with a space between. | 数值和单位，中间一个空格。",
    "dating | property | annals:Date | dating | 时间 | A date that the entity has as its own: when it was, when it appeared, or from when it started to when it ended. | 实体自身的时间：发生、发表，或起止。",
    "edtf | property | edtf:EDTF | EDTF | EDTF | The date itself, exactly as ISO 8601-2 writes it. | 日期本身，按 ISO 8601-2 书写。",
    "earliestBegin | property | xsd:integer | earliest begin | 最早开始 | The earliest second at which it can have begun, at face value, from 1970 in UTC. | 按字面最早可能开始的秒数（自1970年，UTC）。",
    "latestBegin | property | xsd:integer | latest begin | 最晚开始 | The latest second at which it can have begun. | 最晚可能开始的秒数。",
    "earliestEnd | property | xsd:integer | earliest end | 最早结束 | The earliest second at which it can have been over. | 最早可能结束的秒数。",
    "latestEnd | property | xsd:integer | latest end | 最晚结束 | The latest second at which it can have been over. | 最晚可能结束的秒数。",
    "possibleEarliestBegin | property | xsd:integer | earliest possible begin | 可能的最早开始 | The same, as wide as `?`, `~` and `%` make it. | 计入 ?、~、% 之后的最早开始。",
    "possibleLatestBegin | property | xsd:integer | latest possible begin | 可能的最晚开始 | The same, as wide as `?`, `~` and `%` make it. | 计入 ?、~、% 之后的最晚开始。",
    "possibleEarliestEnd | property | xsd:integer | earliest possible end | 可能的最早结束 | The same, as wide as `?`, `~` and `%` make it. | 计入 ?、~、% 之后的最早结束。",
    "possibleLatestEnd | property | xsd:integer | latest possible end | 可能的最晚结束 | The same, as wide as `?`, `~` and `%` make it. | 计入 ?、~、% 之后的最晚结束。",
    "claim | property | annals:Claim | claim | 陈述 | A claim about the subject that has a node of its own. | 关于主体的、自成节点的陈述。",
    "citation | property | annals:Citation | citation | 引证 | Who says the claim, and where. | 谁在何处作此陈述。",
    "locator | property | xsd:string | place in the source | 位置 | The place in the source, in its own words. | 来源中的位置，照原文写法。",
    "passage | property | xsd:string | passage | 原文片段 | The words of the source that the claim rests on. | 陈述所依据的来源原文。",
    "standsIn | property | | stands in | 所在原文 | The passage of a source that a quotation's words stand in. | 引语所在的来源原文片段。",
    "status | property | xsd:string | status | 核对结果 | What came of looking the words up in the source's text: found, missing, without text, unreadable, changed; or unsourced. | 在来源文本中核对的结果。",
    "number | property | xsd:decimal | number | 数值 | The number of a quantity. | 数量中的数值。",
    "unit | property | xsd:string | unit | 单位 | The unit of a quantity. | 数量的单位。",
    "id | property | xsd:string | id | 标识 | The id by which the notation names the entity. | 记法中称呼该实体的标识。",
    "position | property | xsd:integer | position | 次序 | The place of the claim among all claims. | 该陈述在全部陈述中的次序。",
    "year | property | xsd:integer | year | 年 | The year that the date lies wholly within. | 日期完全所在的年份。",
    "month | property | xsd:string | month | 月 | The month that the date lies wholly within. | 日期完全所在的月份。",
    "decade | property | xsd:integer | decade | 年代 | The first year of the decade that the date lies wholly within. | 日期完全所在年代的首年。",
    "century | property | xsd:integer | century | 世纪 | The first year of the hundred years that the date lies wholly within. | 日期完全所在的百年的首年。",
    "possibleSpan | property | xsd:string | possible span | 可能的时段 | One of the spans of a date that has gaps, in seconds from 1970. | 有间断的日期的一段，以自1970年的秒数表示。",
    "word | property | xsd:string | word | 词 | The word by which the notation calls a kind or a relation. | 记法中称呼该类或关系的词。",
    "plural | property | xsd:string | plural | 复数 | The word for many of a kind. | 该类的复数词。",
    "inverseWord | property | xsd:string | inverse word | 反向词 | The word for the way back along a relation. | 关系的反向词。",
    "domain | property | xsd:string | kinds of its subjects | 主体类别 | The words of the kinds that can have the relation. | 可有此关系的类别。",
    "range | property | xsd:string | kinds of its values | 取值类别 | The words of what its values are. | 取值的类别。",
    "single | property | xsd:boolean | single | 单值 | True where a subject can have only one value at a time. | 同一时间只能有一个值时为真。",
    "prefix | property | xsd:string | prefix | 前缀 | A short form of IRIs that the chronology uses. | 年表使用的 IRI 前缀。",
    "question | property | xsd:string | question | 问题 | A query kept under a name. | 以名称保存的查询。",
  ]
}
