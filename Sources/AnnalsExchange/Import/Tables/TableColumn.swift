import AnnalsModel

/// What a column of a table is taken for.
enum TableColumn: Hashable {
  case id, kind, ignored
  /// The source that a row was taken from, the place in it and its words.
  case cite, page, passage
  case relation(RelationID)
  /// A part of a date that several columns hold, as spreadsheets for timelines have it.
  case datePart(DatePart, isEnd: Bool)
  /// A column the vocabulary has no relation for: one of this name is declared.
  case declared(String)

  enum DatePart: Hashable { case year, month, day }

  /// The best guess from a header, in English or Chinese; of a table of our own, what it is.
  init(header title: String, _ vocabulary: Vocabulary, isOwn: Bool) {
    let folded = FoldedText.fold(title)
    if let column = Self.special(folded) {
      self = column
    } else if !isOwn, let column = Self.ofCitation[folded] {
      self = column
    } else if !isOwn, let relation = Self.words[folded].flatMap({ vocabulary.relation($0) }) {
      // `text` is a relation too, but not what people mean by it.
      self = .relation(relation)
    } else if let relation = Self.relation(title, folded, vocabulary) {
      self = .relation(relation)
    } else {
      self = .declared(title)
    }
  }

  /// What a user says it is: a relation's word, `id`, `kind`, `cite`, `page`, `passage`, `-`,
  /// `+word`.
  ///
  /// - Throws: where there is no such relation.
  init(meaning word: String, _ vocabulary: Vocabulary) throws(ImportError) {
    switch word {
    case "id": self = .id
    case "kind": self = .kind
    case "cite": self = .cite
    case "page": self = .page
    case "passage": self = .passage
    case "-": self = .ignored
    case let own where own.hasPrefix("+") && own.count > 1:
      self = .declared(String(own.dropFirst()))
    default:
      guard let relation = vocabulary.relation(word) else {
        throw ImportError("there is no relation '\(word)' for a column to be")
      }
      self = .relation(relation)
    }
  }

  /// True of a name, an id and a date: a table without any has no header perhaps.
  var tellsRowsApart: Bool {
    switch self {
    case .id, .datePart, .relation(.name), .relation(.date): true
    default: false
    }
  }

  /// The column in words, for the user to see.
  func words(_ vocabulary: Vocabulary) -> String {
    switch self {
    case .id: "the id"
    case .kind: "the kind"
    case .ignored: "left out"
    case .cite: "cite, the source that the row cites"
    case .page: "page, the place in that source"
    case .passage: "passage, the words there"
    case .relation(let relation): vocabulary[relation].name
    case .datePart(let part, let isEnd): "the \(part) of the \(isEnd ? "end" : "date")"
    case .declared(let title): "a relation of its own, \(ImportedID.of(title))"
    }
  }

  // MARK: Guessing

  private static func special(_ folded: String) -> TableColumn? {
    if ["id", "key", "编号", "identifier", "unique id"].contains(folded) { return .id }
    if ["kind", "type", "category", "类别", "类型"].contains(folded) { return .kind }
    if folded.isEmpty { return .ignored }
    let isEnd = folded.hasPrefix("end ")
    switch isEnd ? String(folded.dropFirst(4)) : folded {
    case "year", "年", "年份": return .datePart(.year, isEnd: isEnd)
    case "month", "月", "月份": return .datePart(.month, isEnd: isEnd)
    case "day", "日": return .datePart(.day, isEnd: isEnd)
    case "time": return isEnd ? .ignored : nil
    default: return nil
    }
  }

  /// Headers of columns that say where a row was read.
  private static let ofCitation: [String: TableColumn] = {
    var table: [String: TableColumn] = [:]
    let sources = [
      "source", "sources", "reference", "references", "citation", "citations", "来源", "出处", "资料来源",
      "史料", "文献", "依据",
    ]
    let pages = ["page", "pages", "p.", "pp.", "locator", "页", "页码", "页数", "卷页"]
    let passages = ["passage", "excerpt", "original text", "原文"]
    for word in sources { table[word] = .cite }
    for word in pages { table[word] = .page }
    for word in passages { table[word] = .passage }
    return table
  }()

  private static func relation(
    _ title: String, _ folded: String, _ vocabulary: Vocabulary
  ) -> RelationID? {
    if let relation = vocabulary.relation(folded) { return relation }
    return vocabulary.relationIDs.first {
      FoldedText.fold(vocabulary[$0].english) == folded || vocabulary[$0].chinese == title
    }
  }

  private static let words: [String: String] = lines.split(separator: "\n").reduce(into: [:]) {
    table, line in
    let fields = line.split(separator: ":").map { PlainLine.of(String($0)) }
    for word in fields.dropFirst().joined().split(separator: ",") {
      table[PlainLine.of(String(word))] = fields[0]
    }
  }

  /// A relation, and the headers that mean it.
  private static let lines = """
    name: title, event, events, headline, label, what, what happened, event name, entry, occurrence, incident, 标题, 事件, 名称, 姓名, 名字, 会议, 事项, 大事, 大事记, 史事, 记事, 纪事, 事件名称
    date: when, time, dates, date of event, 日期, 时间, 何时
    started: start, start date, begin, from, since, 开始, 开始时间, 起
    ended: end, end date, to, until, 结束, 结束时间, 止
    place: where, location, city, venue, places, 地点, 地方, 何地
    participant: people, persons, participants, attendees, who, person, 人物, 参加者, 参加人, 与会者, 何人
    speaker: speakers, 讲话人, 发言人
    chair: chairperson, chairman, 主持, 主持人
    organizer: organiser, organised by, organized by, 主办, 主办方, 主办单位
    note: description, notes, comment, comments, text, details, summary, remarks, 说明, 备注, 内容, 摘要, 描述
    url: link, website, web, web page, 网址, 链接
    about: tags, topic, topics, subject, subjects, theme, keywords, group, 主题, 关键词
    affiliation: organisation, organization, institution, employer, 单位, 所属机构
    role: position, post, job, office, 职务, 职位
    born: birth, birth date, date of birth, 出生, 生日, 出生日期, 生年
    died: death, death date, date of death, 去世, 逝世, 卒年
    attendance: attendees count, number of people, 人数, 参会人数
    alias: aliases, also known as, 别名
    series: series of events, 系列
    """
}
