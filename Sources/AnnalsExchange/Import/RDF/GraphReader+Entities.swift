import AnnalsModel
import Chronology
import LinkedData

extension GraphReader {
  mutating func readSettings() {
    guard let node = table.number(base + "annals/chronology") else { return }
    builder.settings.base = base == "urn:annals:" ? "" : base
    builder.settings.title = text(node, "schema:name") ?? ""
    builder.settings.language = text(node, "schema:inLanguage") ?? ""
    builder.settings.prefixes = pairs(node, "annals:prefix").map {
      ChronologySettings.Prefix(name: $0, iri: $1)
    }.sorted { $0.name < $1.name }
    builder.settings.questions = pairs(node, "annals:question").map {
      ChronologySettings.Question(name: $0, query: $1)
    }.sorted { $0.name < $1.name }
    markAll(node)
  }

  /// Texts of the form "name: value".
  private func pairs(_ node: UInt32, _ property: String) -> [(String, String)] {
    objects(node, property).compactMap { term in
      guard let text = table.term(term).literalValue?.lexical, let colon = text.firstIndex(of: ":")
      else {
        return nil
      }
      return (String(text[..<colon]), String(text[colon...].dropFirst(2)))
    }
  }

  /// Declared kinds and relations, parents first.
  mutating func readDeclarations() {
    declare(within: base + "kind/") { reader, node in reader.declareKind(node) }
    declare(within: base + "relation/") { reader, node in reader.declareRelation(node) }
  }

  /// Declares what can be declared until nothing more can: a parent may stand after its child.
  private mutating func declare(
    within path: String, _ declare: (inout GraphReader, UInt32) -> Bool
  ) {
    guard let word = table.number("annals:word") else { return }
    var waiting: [UInt32] = []
    for row in table.rows where row.predicate == word && !waiting.contains(row.subject) {
      if table.iri(row.subject)?.hasPrefix(path) == true { waiting.append(row.subject) }
    }
    var before = -1
    while !waiting.isEmpty, waiting.count != before {
      before = waiting.count
      waiting = waiting.filter { !declare(&self, $0) }
    }
  }

  private mutating func declareKind(_ node: UInt32) -> Bool {
    let parents = objects(node, "rdfs:subClassOf").compactMap { table.iri($0) }
    let parent = parents.first.flatMap { iri in
      builder.vocabulary.kindIDs.first {
        Namespace.expand(Terms.own(builder.vocabulary[$0], base)) == iri
      }
    }
    guard parents.isEmpty || parent != nil else { return false }
    let (english, chinese) = labels(node)
    let kind = Kind(
      name: text(node, "annals:word") ?? "",
      plural: text(node, "annals:plural") ?? "", parent: parent,
      types: objects(node, "owl:equivalentClass").compactMap { table.iri($0) },
      english: english, chinese: chinese, comment: text(node, "rdfs:comment") ?? "",
      isDeclared: true)
    guard (try? builder.declare(kind)) != nil else { return false }
    markAll(node)
    return true
  }

  private mutating func declareRelation(_ node: UInt32) -> Bool {
    let parents = objects(node, "rdfs:subPropertyOf").compactMap { table.iri($0) }
    let vocabulary = builder.vocabulary
    let parent = parents.first.flatMap { iri in
      vocabulary.relationIDs.first { Namespace.expand(Terms.own(vocabulary[$0], base)) == iri }
    }
    guard parents.isEmpty || parent != nil else { return false }
    let (english, chinese) = labels(node)
    let domain = (text(node, "annals:domain") ?? "").split(separator: " ")
    let relation = Relation(
      name: text(node, "annals:word") ?? "",
      inverse: text(node, "annals:inverseWord") ?? "", parent: parent,
      domain: domain.compactMap { vocabulary.kind(String($0)) },
      range: vocabulary.range(of: text(node, "annals:range") ?? "any"),
      isSingle: text(node, "annals:single") == "true",
      properties: objects(node, "owl:equivalentProperty").compactMap { table.iri($0) },
      english: english, chinese: chinese, comment: text(node, "rdfs:comment") ?? "",
      isDeclared: true)
    guard (try? builder.declare(relation)) != nil else { return false }
    markAll(node)
    return true
  }

  private func labels(_ node: UInt32) -> (english: String, chinese: String) {
    let literals = objects(node, "rdfs:label").compactMap { table.term($0).literalValue }
    return (
      literals.first { $0.language == "en" }?.lexical ?? "",
      literals.first { $0.language == "zh" }?.lexical ?? ""
    )
  }

  /// Every subject with a type of ours is an entity of the deepest such kind; a date is one by its EDTF.
  mutating func readEntities() {
    guard let type = table.number("rdf:type") else { return }
    var order: [UInt32] = []
    var found = Array(repeating: UInt16.max, count: table.terms.count)
    for row in table.rows where row.predicate == type {
      guard let kind = kinds[row.object] else { continue }
      let known = found[Int(row.subject)]
      if known == .max {
        found[Int(row.subject)] = kind.index
        order.append(row.subject)
      } else if builder.vocabulary.kind(kind, isWithin: KindID(known)) {
        found[Int(row.subject)] = kind.index
      }
    }
    for subject in order { readEntity(subject, kind: KindID(found[Int(subject)])) }
  }

  private mutating func readEntity(_ subject: UInt32, kind: KindID) {
    if kind == .date {
      guard let date = text(subject, "annals:edtf").flatMap({ EDTF($0) }) else { return }
      entities[Int(subject)] = builder.date(date).index
      markAll(subject)
    } else if let iri = table.iri(subject), iri.hasPrefix(base),
      let id = IRISegment.unescape(String(iri.dropFirst(base.count)))
    {
      entities[Int(subject)] = builder.entity(id, kind: kind).index
    }
  }

  mutating func readCitations() {
    if let none = table.number(base + "citation/unsourced") {
      citations[Int(none)] = builder.citation(source: nil)
    }
    guard let type = table.number("rdf:type"), let citation = table.number("annals:Citation") else {
      return
    }
    for row in table.rows where row.predicate == type && row.object == citation {
      readCitation(row.subject)
    }
  }

  private mutating func readCitation(_ node: UInt32) {
    guard let source = objects(node, "annals:source").first, let source = entity(source) else {
      return
    }
    let selectors = objects(node, "oa:hasSelector")
    let exact = selectors.first.flatMap { text($0, "oa:exact") }
    citations[Int(node)] = builder.citation(
      source: source,
      locator: builder.strings.intern(text(node, "annals:locator") ?? ""),
      passage: builder.strings.intern(text(node, "annals:passage") ?? exact ?? ""))
    markAll(node)
    for selector in selectors { markAll(selector) }
  }
}
