import AnnalsModel
import Chronology
import LinkedData

extension GraphReader {
  mutating func readSettings() {
    let node = index.number(base + "annals/chronology")
    builder.settings.base = base == "urn:annals:" ? "" : base
    builder.settings.title = index.text(node, "schema:name") ?? ""
    builder.settings.language = index.text(node, "schema:inLanguage") ?? ""
    builder.settings.prefixes = pairs(node, "annals:prefix").map {
      ChronologySettings.Prefix(name: $0, iri: $1)
    }.sorted { $0.name < $1.name }
    builder.settings.questions = pairs(node, "annals:question").map {
      ChronologySettings.Question(name: $0, query: $1)
    }.sorted { $0.name < $1.name }
    markAll(node)
  }

  /// Texts of the form "name: value".
  private func pairs(_ node: Int32, _ property: String) -> [(String, String)] {
    index.objects(node, property).compactMap { term in
      guard let text = term.literalValue?.lexical, let colon = text.firstIndex(of: ":") else {
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
    within path: String, _ declare: (inout GraphReader, Int32) -> Bool
  ) {
    var waiting: [Int32] = []
    for (number, term) in index.dataset.terms.enumerated() {
      guard let iri = term.iriText, iri.hasPrefix(path),
        index.text(Int32(number), "annals:word") != nil
      else { continue }
      waiting.append(Int32(number))
    }
    var before = -1
    while !waiting.isEmpty, waiting.count != before {
      before = waiting.count
      waiting = waiting.filter { !declare(&self, $0) }
    }
  }

  private mutating func declareKind(_ node: Int32) -> Bool {
    let parents = index.objects(node, "rdfs:subClassOf").compactMap(\.iriText)
    let parent = parents.first.flatMap { iri in
      builder.vocabulary.kindIDs.first {
        Namespace.expand(Terms.own(builder.vocabulary[$0], base)) == iri
      }
    }
    guard parents.isEmpty || parent != nil else { return false }
    let (english, chinese) = labels(node)
    let kind = Kind(
      name: index.text(node, "annals:word") ?? "",
      plural: index.text(node, "annals:plural") ?? "", parent: parent,
      types: index.objects(node, "owl:equivalentClass").compactMap(\.iriText),
      english: english, chinese: chinese, comment: index.text(node, "rdfs:comment") ?? "",
      isDeclared: true)
    guard (try? builder.declare(kind)) != nil else { return false }
    markAll(node)
    return true
  }

  private mutating func declareRelation(_ node: Int32) -> Bool {
    let parents = index.objects(node, "rdfs:subPropertyOf").compactMap(\.iriText)
    let vocabulary = builder.vocabulary
    let parent = parents.first.flatMap { iri in
      vocabulary.relationIDs.first { Namespace.expand(Terms.own(vocabulary[$0], base)) == iri }
    }
    guard parents.isEmpty || parent != nil else { return false }
    let (english, chinese) = labels(node)
    let domain = (index.text(node, "annals:domain") ?? "").split(separator: " ")
    let relation = Relation(
      name: index.text(node, "annals:word") ?? "",
      inverse: index.text(node, "annals:inverseWord") ?? "", parent: parent,
      domain: domain.compactMap { vocabulary.kind(String($0)) },
      range: vocabulary.range(of: index.text(node, "annals:range") ?? "any"),
      isSingle: index.text(node, "annals:single") == "true",
      properties: index.objects(node, "owl:equivalentProperty").compactMap(\.iriText),
      english: english, chinese: chinese, comment: index.text(node, "rdfs:comment") ?? "",
      isDeclared: true)
    guard (try? builder.declare(relation)) != nil else { return false }
    markAll(node)
    return true
  }

  private func labels(_ node: Int32) -> (english: String, chinese: String) {
    let literals = index.objects(node, "rdfs:label").compactMap(\.literalValue)
    return (
      literals.first { $0.language == "en" }?.lexical ?? "",
      literals.first { $0.language == "zh" }?.lexical ?? ""
    )
  }

  /// Every subject with a type of ours is an entity of the deepest such kind; a date is one by its EDTF.
  mutating func readEntities() {
    let type = index.number("rdf:type")
    var kinds: [Int32: KindID] = [:]
    var order: [Int32] = []
    for row in index.dataset.rows where row.predicate == type {
      guard let kind = words.kinds[row.object] else { continue }
      if let known = kinds[row.subject] {
        if builder.vocabulary.kind(kind, isWithin: known) { kinds[row.subject] = kind }
      } else {
        kinds[row.subject] = kind
        order.append(row.subject)
      }
    }
    for subject in order {
      guard let kind = kinds[subject] else { continue }
      if kind == .date {
        guard let date = index.text(subject, "annals:edtf").flatMap({ EDTF($0) }) else { continue }
        entities[subject] = builder.date(date)
        markAll(subject)
      } else if let iri = index.term(subject).iriText, iri.hasPrefix(base),
        let id = IRISegment.unescape(String(iri.dropFirst(base.count)))
      {
        entities[subject] = builder.entity(id, kind: kind)
      }
    }
  }

  mutating func readCitations() {
    let type = index.number("rdf:type")
    let citation = index.number("annals:Citation")
    for row in index.dataset.rows where row.predicate == type && row.object == citation {
      let node = row.subject
      let sources = index.objects(node, "annals:source").compactMap(\.iriText)
      guard let source = sources.first, let entity = entities[index.number(source)] else {
        continue
      }
      let selectors = index.objects(node, "oa:hasSelector").compactMap(\.iriText)
      let passage = selectors.first.flatMap { index.text(index.number($0), "oa:exact") }
      citations[node] = builder.citation(
        source: entity,
        locator: builder.strings.intern(index.text(node, "annals:locator") ?? ""),
        passage: builder.strings.intern(passage ?? ""))
      markAll(node)
      for selector in selectors { markAll(index.number(selector)) }
    }
    citations[index.number(base + "citation/unsourced")] = builder.citation(source: nil)
  }

  mutating func markAll(_ subject: Int32) {
    for place in index.rows(of: subject) { used[place] = true }
  }
}
