import AnnalsModel

/// What the texts say of the whole: the kinds and relations they declare, settings, prefixes, questions,
/// expectations.
struct Preamble: Sendable {
  private let languages: [SourceID: String]
  var vocabulary = Vocabulary.builtin
  var tables = VocabularyTables.builtin
  var declared = DeclaredWords()
  var settings = SettingsIndex()
  var expectations: [Expectation] = []
  var problems = ProblemLog()

  /// Reads what all documents say.
  init(_ documents: [Document]) {
    languages = Dictionary(
      documents.compactMap { document in
        SettingsIndex.language(of: document).map { (document.id, $0) }
      }, uniquingKeysWith: { first, _ in first })
    declareVocabulary(documents)
    for document in documents { readSettings(document) }
  }

  /// The language that the text of a document sets, or "".
  func language(of document: Document) -> String { languages[document.id] ?? "" }

  mutating func record(
    _ mistake: Mistake, _ span: SourceSpan, _ words: [String] = [], related: [SourceSpan] = []
  ) {
    problems.record(Problem(mistake, span, words, related: related))
  }
}
