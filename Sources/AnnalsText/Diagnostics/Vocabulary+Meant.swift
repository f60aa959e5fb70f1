import AnnalsModel

/// The words that were probably meant where one is unknown: the one with this label, in English or Chinese, else
/// the nearest in letters; "" for none.
extension Vocabulary {
  func relationMeant(by word: String, or others: [String] = []) -> String {
    let labelled = relations.first { $0.chinese == word || $0.english == word }
    return labelled?.name
      ?? Spelling.nearest(to: word, among: relations.map(\.name) + others) ?? ""
  }

  func kindMeant(by word: String) -> String {
    let kinds = kinds.filter { $0.name != "date" }
    let labelled = kinds.first { $0.chinese == word || $0.english == word }
    return labelled?.name ?? Spelling.nearest(to: word, among: kinds.map(\.name)) ?? ""
  }
}
