extension Mistake {
  /// How much the mistake matters; `isStrict` is for those who want nothing left to guess.
  func severity(isStrict: Bool) -> Diagnostic.Severity {
    switch self {
    case .claimSourcesDisagree, .claimRepeated, .citationHeading, .idTwoNames, .nameTaken: .note
    case .sourceMissing, .nameUndeclared: isStrict ? .error : .warning
    case .lifeAfterDeath, .lifeBeforeBirth, .seriesOutOfOrder, .iriShared, .expectUnanswered,
      .nameList, .nameNear, .namePlaceholder, .nameRemark, .valueDated, .valueParted:
      .warning
    default: .error
    }
  }
}

extension Problem {
  /// The problem in words.
  package func diagnostic(isStrict: Bool = false) -> Diagnostic {
    Diagnostic(
      Diagnostic.Code(mistake.rawValue), mistake.severity(isStrict: isStrict), at: span, message,
      notes: places + help.map { Diagnostic.Note($0) }, fixIts: fixIts)
  }

  /// The word at a place, or nothing; of a very long one the front, as a message has room for.
  func word(_ i: Int) -> String {
    let word = whole(i)
    guard word.utf8.count > Self.longestWord else { return word }
    return String(Substring(word.unicodeScalars.prefix(Self.longestWord / 4))) + "…"
  }

  /// All of the word at a place, for changes to the text.
  func whole(_ i: Int) -> String { i < words.count ? words[i] : "" }

  /// In bytes: a line of a hundred megabytes may be one word.
  private static var longestWord: Int { 1_000 }

  /// A help line that proposes a spelling, where there is a near one.
  func nearest(_ i: Int, _ sentence: (String) -> String) -> [String] {
    word(i).isEmpty ? [] : [sentence(word(i))]
  }
}
