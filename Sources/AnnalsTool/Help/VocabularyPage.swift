package import AnnalsModel

/// `docs/vocabulary.md`: the built-in kinds and relations, from their table.
package enum VocabularyPage {
  package static func text(of vocabulary: Vocabulary) -> String {
    var page = """
      # Kinds and relations

      The words of the notation that are built in; this page is made from the program's own table. A file can declare more of both: see
      [the notation](notation.md#kinds-and-relations-of-ones-own). What each becomes as linked data is in [linked data](linked-data.md).

      ## Kinds

      What an entry can be. Each is a case of the one it stands under: a meeting is an event.

      | kind | 中文 | under | what it is |
      |---|---|---|---|

      """
    for kind in vocabulary.kinds {
      let parent = kind.parent.map { "`\(vocabulary[$0].name)`" } ?? ""
      page += "| `\(kind.name)` | \(kind.chinese) | \(parent) | \(kind.comment) |\n"
    }
    page += """

      ## Relations

      What a fact can say: in which entries, and what stands after the colon. The way back is for questions: `meetings chair 李强`, `李强 -> chaired`.
      A relation under another is a case of it: `events with 李强` asks for `participant` and all beneath it, a `speaker`, a `chair`. What stands under none is asked for by its own word: `leader`, `author` and `issuer`
      are no participants, so `events leader 黄兴` finds what he led and `events with 黄兴` does not.

      | relation | 中文 | under | in | values | way back | what it says |
      |---|---|---|---|---|---|---|

      """
    for relation in vocabulary.relations {
      let domain = relation.domain.map { "`\(vocabulary[$0].name)`" }.joined(separator: ", ")
      let inverse = relation.inverse.isEmpty ? "" : "`\(relation.inverse)`"
      let several = relation.isSingle ? "one " : ""
      let parent = relation.parent.map { "`\(vocabulary[$0].name)`" } ?? ""
      page +=
        "| `\(relation.name)` | \(relation.chinese) | \(parent) | \(domain.isEmpty ? "all" : domain) "
      page +=
        "| \(several)\(values(of: relation, vocabulary)) | \(inverse) | \(relation.comment) |\n"
    }
    return page
  }

  private static func values(of relation: Relation, _ vocabulary: Vocabulary) -> String {
    switch relation.range {
    case .entities(let kinds): kinds.map { "`\(vocabulary[$0].name)`" }.joined(separator: ", ")
    case .anything: "anything"
    case .text: "text"
    case .date: "date"
    case .number: "number"
    case .iri: "IRI"
    }
  }
}
