import AnnalsModel

/// The kinds and relations that texts declare, while they are being collected.
struct DeclaredWords {
  /// A declaration as it stands in the text.
  struct Row {
    var name: String
    var span: SourceSpan
    var labels: [(text: String, language: String)] = []
    /// Property, its values, and the span of each.
    var properties: [(word: String, values: [(String, SourceSpan)], span: SourceSpan)] = []

    func values(_ word: String) -> [(String, SourceSpan)] {
      properties.filter { $0.word == word }.flatMap { $0.values }
    }
    func value(_ word: String) -> (String, SourceSpan)? { values(word).first }

    /// What the row says, whatever the order of its lines.
    var meaning: [String] {
      labels.map { "\($0.text)@\($0.language)" }.sorted()
        + properties.map { $0.word + $0.values.map { " " + $0.0 }.joined() }.sorted()
    }
  }

  var kinds: [Row] = []
  var relations: [Row] = []
  var kindSpans: [KindID: SourceSpan] = [:]
  var relationSpans: [RelationID: SourceSpan] = [:]
  /// What there was no room for, by the mistake that a word used twice would be.
  var tooMany: Set<Mistake> = []
}

/// Words of the notation that stand where relations stand.
enum NotationWord {
  static let from: UInt32 = 0x1_0000
  static let quote: UInt32 = 0x1_0001
  static let id: UInt32 = 0x1_0002
}

/// A vocabulary as the passes look things up in it.
struct VocabularyTables: Sendable {
  let rules: RelationRules
  private(set) var kinds = WordTable()
  private(set) var relations = WordTable()

  /// Most chronologies declare nothing: theirs are made once.
  static let builtin = VocabularyTables(.builtin)

  init(_ vocabulary: Vocabulary) {
    rules = RelationRules(vocabulary)
    for kind in vocabulary.kindIDs where kind != .date {
      kinds.insert(vocabulary[kind].name, UInt32(kind.index))
    }
    for relation in vocabulary.relationIDs {
      relations.insert(vocabulary[relation].name, UInt32(relation.index))
    }
    relations.insert("from", NotationWord.from)
    relations.insert("quote", NotationWord.quote)
    relations.insert("id", NotationWord.id)
  }
}

extension Preamble {

  static var kindProperties: [String] { ["under", "plural", "iri", "note"] }
  static var relationProperties: [String] {
    ["under", "domain", "range", "inverse", "single", "iri", "note"]
  }

  /// Reads the declarations of all documents and makes the tables that the later passes use.
  mutating func declareVocabulary(_ documents: [Document]) {
    for document in documents { collectDeclarations(document) }
    // By name, not by place: so that numbers do not depend on the order of files.
    declared.kinds = merged(declared.kinds, .kindRedeclared)
    declared.relations = merged(declared.relations, .relationRedeclared)
    declareKinds()
    declareRelations()
    let isBuiltin = declared.kinds.isEmpty && declared.relations.isEmpty
    tables = isBuiltin ? VocabularyTables.builtin : VocabularyTables(vocabulary)
  }

  private mutating func collectDeclarations(_ document: Document) {
    for line in document.preamble {
      let kind = document.nodes[line].kind
      guard kind == .kindDeclaration || kind == .relationDeclaration else { continue }
      guard let row = declaration(document, line) else { continue }
      if kind == .kindDeclaration {
        declared.kinds.append(row)
      } else {
        declared.relations.append(row)
      }
    }
  }

  private mutating func declaration(_ document: Document, _ line: Int) -> DeclaredWords.Row? {
    var row: DeclaredWords.Row?
    let isKind = document.nodes[line].kind == .kindDeclaration
    let language = self.language(of: document)
    for child in document.children(line) {
      let node = document.nodes[child]
      switch node.kind {
      case .id: row = DeclaredWords.Row(name: document.text(child), span: document.span(child))
      case .string:
        row?.labels.append((document.content(child), document.tag(after: child) ?? language))
      case .fact: if row != nil { readProperty(document, child, isKind, &row) }
      default: break
      }
    }
    return row
  }

  private mutating func readProperty(
    _ document: Document, _ fact: Int, _ isKind: Bool, _ row: inout DeclaredWords.Row?
  ) {
    let word = document.text(fact)
    let known = isKind ? Self.kindProperties : Self.relationProperties
    guard known.contains(word) else {
      if !document.nodes[fact].flags.contains(.isDamaged) {
        record(
          .declarationUnknownProperty, document.span(fact),
          [word, isKind ? "kind" : "relation", Spelling.nearest(to: word, among: known) ?? ""])
      }
      return
    }
    var values: [(String, SourceSpan)] = []
    for part in document.children(fact) {
      switch document.nodes[part].kind {
      case .bare, .string, .iri: values.append((document.content(part), document.span(part)))
      default: break
      }
    }
    row?.properties.append((word, values, document.span(fact)))
  }

  /// Rows by name.
  ///
  /// The same declaration in two files is one; two that differ are a problem.
  private mutating func merged(
    _ rows: [DeclaredWords.Row], _ mistake: Mistake
  ) -> [DeclaredWords.Row] {
    var result: [DeclaredWords.Row] = []
    let sorted = rows.sorted { ($0.name, $0.span) < ($1.name, $1.span) }
    for row in sorted {
      if let last = result.last, last.name == row.name {
        if last.meaning != row.meaning {
          record(mistake, row.span, [row.name], related: [last.span])
        }
      } else {
        result.append(row)
      }
    }
    return result
  }
}
