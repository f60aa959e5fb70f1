extension Problem {
  /// Changes that can be applied unseen.
  ///
  /// A guess at a spelling is none: that is help.
  var fixIts: [Diagnostic.FixIt] {
    switch mistake {
    case .textTab: [replace("indent by spaces", spaces)]
    case .textHiddenCharacter: [replace("delete the invisible character", "")]
    case .headerMissing: [insertBefore("begin with annals 1", "annals 1\n")]
    case .stringUnclosed: [insertAfter("close it with \(word(0))", word(0))]
    case .iriUnclosed: [insertAfter("close it with >", ">")]
    case .citationUnclosed: [insertAfter("close it with ]", "]")]
    case .dateSetUnclosed: [insertAfter("close it with \(word(0))", word(0))]
    case .factColonMissing: [insertAfter("write a colon", ":")]
    case .punctuationFullwidth: [replace("write \(word(1))", word(1) == ":" ? ": " : word(1))]
    default: []
    }
  }

  private var spaces: String { String(repeating: " ", count: Int(word(0)) ?? 2) }

  private func replace(_ title: String, _ text: String) -> Diagnostic.FixIt {
    Diagnostic.FixIt(title, [.init(span, text)])
  }

  private func insertAfter(_ title: String, _ text: String) -> Diagnostic.FixIt {
    Diagnostic.FixIt(title, [.init(SourceSpan(span.source, span.end, span.end), text)])
  }

  private func insertBefore(_ title: String, _ text: String) -> Diagnostic.FixIt {
    Diagnostic.FixIt(title, [.init(SourceSpan(span.source, span.start, span.start), text)])
  }
}
