package import AnnalsModel

extension Query {
  /// All words that can stand in a query without being names: those of the language, kinds and
  /// relations, in order.
  package static func words(in vocabulary: Vocabulary) -> [String] {
    let table = WordTable(vocabulary: vocabulary)
    return Set(QueryWords.suffixes + QueryWords.sets + QueryWords.others + table.kindWords)
      .union(table.pathWords).sorted()
  }
}
