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
    case .dateImpossible, .dateMalformed: meant(3)
    case .valueNotDate: meant(2)
    case .dateSetUnclosed: [insertAfter("close it with \(word(0))", word(0))]
    case .factColonMissing: [insertAfter("write a colon", ":")]
    case .citationAddress, .citationIbid: []
    case .citationPunctuation: [replace(word(2), whole(1))]
    case .citationSeveral: [replace("give it brackets of its own", whole(1))]
    case .citationUnquoted: [replace("write \(word(1))", whole(1))]
    case .nameList: word(2) == "fix" ? [replace("write \(word(1))", whole(1))] : []
    case .namePunctuation:
      word(3).isEmpty
        ? []
        : [
          replace(
            word(1).isEmpty ? "take it away" : word(1) == " " ? "write a blank" : "write a comma",
            whole(1))
        ]
    case .valueGrouped: meant(1)
    case .valueNotNumber: meant(3)
    case .valueParted: word(2).isEmpty ? [] : [replace("put it in quotation marks", whole(2))]
    case .punctuationFullwidth: [replace("write \(word(1))", whole(1) == ":" ? ": " : whole(1))]
    default: []
    }
  }

  /// What a date written otherwise is in EDTF, where that is plain.
  private func meant(_ i: Int) -> [Diagnostic.FixIt] {
    word(i).isEmpty ? [] : [replace("write \(word(i))", whole(i))]
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
