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

  /// The word at a place, or nothing.
  func word(_ i: Int) -> String { i < words.count ? words[i] : "" }

  /// A help line that proposes a spelling, where there is a near one.
  func nearest(_ i: Int, _ sentence: (String) -> String) -> [String] {
    word(i).isEmpty ? [] : [sentence(word(i))]
  }
}
