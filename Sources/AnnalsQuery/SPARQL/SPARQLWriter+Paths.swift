import AnnalsModel

extension SPARQLWriter {
  /// The values at the end of a path.
  mutating func pattern(
    _ path: Path, from v: Variable, to value: String, _ rules: Rules
  ) throws(QueryError) -> String {
    var at = v
    var text = ""
    for (place, step) in path.steps.enumerated() {
      let isLast = place == path.steps.count - 1
      var next = fresh("n")
      if isLast { next.name = String(value.dropFirst()) }
      text += " { \(try pattern(step, from: at, to: &next, rules)) }"
      at = next
    }
    return text
  }

  private mutating func pattern(
    _ step: PathStep, from v: Variable, to next: inout Variable, _ rules: Rules
  ) throws(QueryError) -> String {
    switch step {
    case .relation(let name):
      next.sorts = [.entity, .date]
      return try forward(v, try naming.relation(name), next.text, rules)
    case .inverse(let name):
      next.sorts = .entity
      return try backward(v, try naming.relation(name), next.text, rules)
    case .attribute(.date):
      next.sorts = .date
      return try dating(v, next.text, rules)
    case .attribute(.subject):
      next.sorts = .entity
      return claim(v.text, "rdf:subject \(next.text) .")
    case .attribute(.cited):
      next.sorts = .entity
      return union(try citing(v, next.text, rules))
    case .attribute(let attribute): return try pattern(attribute, v, next.text, rules)
    }
  }

  private mutating func pattern(
    _ attribute: Attribute, _ v: Variable, _ value: String, _ rules: Rules
  ) throws(QueryError) -> String {
    switch attribute {
    case .year, .month, .decade, .century:
      if rules.isEmpty, v.sorts == .entity, !translation.isCautious {
        return "\(v.text) annals:dating/annals:\(attribute.rawValue) \(value) ."
      }
      let date = fresh("d").text
      return "\(try dating(v, date, rules)) \(date) annals:\(attribute.rawValue) \(value) ."
    case .id: return id(v, value)
    case .iri:
      let node = "\(v.text) annals:id|annals:edtf \(fresh().text) ."
      return "\(node) BIND(STR(\(v.text)) AS \(value))"
    case .name: return label(v, value)
    case .kind: return kind(v, value)
    case .relation:
      let p = fresh("p").text
      let words = graph.vocabulary.relationIDs.map { relation in
        "(\(terms.property(relation)) \(SPARQLTerms.text(graph.vocabulary[relation].name)))"
      }
      return
        claim(v.text, "rdf:predicate \(p) .")
        + " VALUES (\(p) \(value)) { \(words.joined(separator: " ")) }"
    case .locator: return claim(v.text, "annals:citation/annals:locator \(value) .")
    case .passage:
      return claim(v.text, "annals:citation/oa:hasSelector/oa:exact \(value) .")
    case .date, .subject, .cited: return ""
    }
  }

  /// The id of an entity, or the expression of a date.
  mutating func id(_ v: Variable, _ value: String) -> String {
    let edtf = fresh().text
    return "{ \(v.text) annals:id \(value) } UNION"
      + " { \(v.text) annals:edtf \(edtf) . BIND(STR(\(edtf)) AS \(value)) }"
  }

  /// What a reader calls a node: its first name in the chronology's language, else its first; then
  /// a quotation goes by its words, anything by its id.
  mutating func label(_ v: Variable, _ value: String) -> String {
    translation.isCautious ? labelByGroups(v, value) : labelOfEach(v, value)
  }

  /// One case for each thing that a node may be called by, so that each node is looked up by itself.
  private mutating func labelOfEach(_ v: Variable, _ value: String) -> String {
    let (n, m) = (fresh("l").text, fresh("l").text)
    let name = "\(v.text) \(terms.property(.name)) "
    let words = "\(v.text) \(terms.property(.text)) "
    let language = SPARQLTerms.text(graph.settings.language)
    let isOwn = "FILTER(LANG(\(m)) = \(language))"
    let isLess = "FILTER(STR(\(m)) < STR(\(n)))"
    let isQuotation = "FILTER EXISTS { \(v.text) a \(terms.type(.quotation)) . }"
    let none = "FILTER NOT EXISTS"
    let cases: [String] = [
      "\(name)\(n) . FILTER(LANG(\(n)) = \(language)) \(none) { \(name)\(m) . \(isOwn) \(isLess) }",
      "\(name)\(n) . \(none) { \(name)\(m) . \(isOwn) } \(none) { \(name)\(m) . \(isLess) }",
      "\(words)\(n) . \(isQuotation) \(none) { \(name)\(m) } \(none) { \(words)\(m) . \(isLess) }",
      "\(v.text) annals:id \(n) . \(none) { \(name)\(m) } \(none) { \(words)\(m) . \(isQuotation) }",
      "\(v.text) annals:edtf \(n) .",
    ]
    return union(cases.map { "\($0) BIND(STR(\(n)) AS \(value))" })
  }

  /// The names of all, put into groups: fast where a group is, and without a test in a test.
  private mutating func labelByGroups(_ v: Variable, _ value: String) -> String {
    let name = terms.property(.name)
    let language = SPARQLTerms.text(graph.settings.language)
    let (own, any, id) = (fresh("l").text, fresh("l").text, fresh("l").text)
    let (n, m) = (fresh("l").text, fresh("l").text)
    let (t, words) = (fresh("l").text, fresh("l").text)
    return "{ \(self.id(v, id)) }"
      + " OPTIONAL { SELECT \(v.text) (MIN(STR(\(n))) AS \(own)) WHERE { \(v.text) annals:id \(fresh().text) ; \(name) \(n)"
      + " FILTER(LANG(\(n)) = \(language)) } GROUP BY \(v.text) }"
      + " OPTIONAL { SELECT \(v.text) (MIN(STR(\(m))) AS \(any)) WHERE { \(v.text) annals:id \(fresh().text) ; \(name) \(m) }"
      + " GROUP BY \(v.text) }"
      + " OPTIONAL { SELECT \(v.text) (MIN(STR(\(t))) AS \(words)) WHERE { \(v.text) a \(terms.type(.quotation)) ; \(terms.property(.text)) \(t) }"
      + " GROUP BY \(v.text) }"
      + " BIND(COALESCE(\(own), \(any), \(words), \(id)) AS \(value))"
  }

  /// The word of a node's own kind: of its classes, the one furthest down.
  private mutating func kind(_ v: Variable, _ value: String) -> String {
    let rank = fresh("r").text
    let order = graph.vocabulary.treeOrder
    let words = order.enumerated().map { place, kind in
      "(\(place) \(SPARQLTerms.text(graph.vocabulary[kind].name)))"
    }
    return "{ \(self.rank(v, rank)) VALUES (\(rank) \(value)) { \(words.joined(separator: " ")) } }"
      + " UNION { \(v.text) a annals:Claim . BIND(\"claim\" AS \(value)) }"
  }

  // MARK: Keys

  /// Binds what nodes are to be sorted by.
  mutating func bind(
    _ key: SortKey, _ v: Variable, _ value: String, _ patterns: inout String
  ) throws(QueryError) {
    if key.isCount {
      let count = try counted(key.path, v, [], &patterns)
      patterns += " BIND(\(count) AS \(value))"
      return
    }
    let each = fresh("c").text
    let way = try pattern(key.path, from: v, to: each, [])
    let path = try naming.path(key.path)
    let (more, sorted) = sortable(each, path.type)
    let pick = key.isDescending ? "MAX" : "MIN"
    patterns +=
      " OPTIONAL { SELECT \(v.text) (\(pick)(\(sorted)) AS \(value)) WHERE {\(way) \(more) } GROUP BY \(v.text) }"
  }

  /// What a value is ordered by, and the patterns that it rests on.
  mutating func sortable(_ value: String, _ type: PathType) -> (patterns: String, key: String) {
    switch type {
    case .number:
      return (
        "FILTER(isNumeric(\(value)) || DATATYPE(\(value)) = annals:quantity)", Self.number(value)
      )
    case .text, .kind: return ("FILTER(!isNumeric(\(value)))", "STR(\(value))")
    case .date:
      let begin = fresh("b").text
      return (
        "\(value) annals:edtf \(fresh().text) . OPTIONAL { \(value) annals:earliestBegin \(begin) }",
        "COALESCE(\(begin), \(Self.past))"
      )
    case .node:
      let name = fresh("l").text
      return (
        "{ \(label(Variable(name: String(value.dropFirst()), sorts: [.entity, .date]), name)) }",
        name
      )
    }
  }
}
