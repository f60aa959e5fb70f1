import AnnalsModel

/// The words of the language that are no kinds or relations.
enum QueryWords {
  static let time = [
    "in", "on", "during", "before", "after", "since", "until", "between", "within",
  ]
  static let strengths = ["certainly", "possibly"]
  static let links = LinkWord.allCases.map(\.rawValue)
  static let text = TextCondition.Field.allCases.map(\.rawValue)
  static let cuts = ["sort", "first", "skip"]
  static let outputs = ["show", "count"]
  static let joins = ["and", "or", "except"]
  /// What can follow a set.
  static let suffixes =
    time + strengths + links + text + cuts + outputs + joins + [
      "where", "according", "without", "who",
    ]
  static let sets = ["everything", "claims", "around", "path"]
  static let others = [
    "not", "has", "is", "contains", "sources", "disagree", "per", "by", "asc", "desc", "to", "all",
    "along", "any", "word", "claim",
  ]

  /// Words that a name has to be quoted to be.
  static let reserved = Set(suffixes + sets + others + Attribute.allCases.map(\.rawValue))

  /// What words of other query languages are here; an example for each.
  static let elsewhere = [
    "order": "sort by: meetings sort by date desc",
    "group": "count per: events count per year, kind",
    "limit": "first: events first 3", "top": "first: events first 3",
    "last": "sort by … desc first: events sort by date desc first 3",
    "select": "show: meetings show date, speaker", "join": "->: meetings -> speaker",
  ]

  /// Words that a sentence begins with when it asks.
  static let asking: Set = ["what", "who", "when", "where", "which", "how", "did", "谁", "什么", "何时"]

  /// What to do about a sentence.
  static let noSentence =
    "a query begins with what is looked for: events in 2024; people at 全国科技大会-2024; meetings show date, speaker"

  /// An example for each word after which something was expected.
  static func example(after word: String) -> String {
    switch word {
    case "sort": "meetings sort by date desc first 3"
    case "show": "meetings show date, speaker.name"
    case "count", "per": "events in 2012.. count per year, kind"
    case "where": "events where attendance > 1000 and not (kind is visit)"
    case "->", "<-": "meetings -> speaker"
    case "around": "around 863计划 within 2"
    case "path": "path from 863计划 to 科技强国"
    case "between": "events between 2016 and 2021"
    case "within": "events within 30 days after 全国科技大会-2024"
    case "saying", "named": "quotations saying \"自立自强\""
    case "according", "without": "events in 2021 according to 求是-2023"
    case "first", "skip": "meetings first 3"
    case "*": "programmes <- part-of*1..3"
    case "has": "meetings where has ordinal"
    default: "meetings in 2016..2021 by 习近平"
    }
  }
}

/// The relations and kinds that a query can name.
struct WordTable {
  let vocabulary: Vocabulary

  /// The path step that a word names: attributes come before relations of the same name.
  func step(_ word: String) -> PathStep? {
    if let attribute = Attribute(rawValue: word) { return .attribute(attribute) }
    if vocabulary.relation(word) != nil { return .relation(word) }
    if let inverse = vocabulary.inverse(word) { return .inverse(vocabulary[inverse].name) }
    return nil
  }

  func link(_ word: String) -> Link? {
    if vocabulary.relation(word) != nil { return .relation(word) }
    if let inverse = vocabulary.inverse(word) { return .inverse(vocabulary[inverse].name) }
    return nil
  }

  func type(of path: Path) -> PathType {
    switch path.steps.last {
    case .attribute(let attribute): attribute.type
    case .relation(let name): vocabulary.relation(name).map { type(of: $0) } ?? .node
    case .inverse, nil: .node
    }
  }

  func type(of relation: RelationID) -> PathType {
    switch vocabulary[relation].range {
    case .entities, .anything: .node
    case .text, .iri: .text
    case .date: .date
    case .number: .number
    }
  }

  var relationWords: [String] {
    vocabulary.relations.flatMap { [$0.name, $0.inverse] }.filter { !$0.isEmpty }
  }

  var pathWords: [String] { relationWords + Attribute.allCases.map(\.rawValue) }

  var kindWords: [String] { vocabulary.kinds.flatMap { [$0.name, $0.plural] } + QueryWords.sets }

  /// The words that a reader's name of a kind or a relation means here: `meetings` for 会议.
  func translations(of word: String) -> [String] {
    vocabulary.kinds.filter { $0.chinese == word }.map(\.plural)
      + vocabulary.relations.filter { $0.chinese == word }.map(\.name)
  }

  func isKnown(_ word: String) -> Bool {
    vocabulary.kind(word) != nil || vocabulary.relation(word) != nil
      || vocabulary.inverse(word) != nil
  }
}

extension Attribute {
  var type: PathType {
    switch self {
    case .id, .iri, .name, .month, .relation, .locator, .passage: .text
    case .kind: .kind
    case .date: .date
    case .year, .decade, .century: .number
    case .subject, .cited: .node
    }
  }
}
