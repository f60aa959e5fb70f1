extension Problem {
  /// What is wrong: lower case, no full stop, quoting what was found.
  var message: String {
    switch mistake.rawValue.prefix(while: { $0 != "." }) {
    case "cause", "claim", "expect", "life", "order", "part", "series", "span", "iri", "kind",
      "relation", "declaration":
      meaningMessage
    case "name", "id", "value", "role", "ordinal", "tag", "sha256", "source", "quote",
      "qualifier", "prefix":
      resolutionMessage
    default: formMessage
    }
  }

  /// Words about the form of lines.
  private var formMessage: String {
    switch mistake {
    case .citationAddress: "‘\(word(0))’ is an address, and no source"
    case .citationAfterEnd: "‘\(word(0))’ stands after the citation, which ends the line"
    case .citationEmpty: "the citation is empty"
    case .citationHeading:
      "\(word(0)) is taken from ‘\(word(2))’, and not from ‘\(word(1))’: what the heading cites holds for "
        + "the heading alone"
    case .citationIbid: "‘\(word(0))’ is no source: here no citation rests on another"
    case .citationNoSource:
      "‘\(word(0))’ is a place in a source, but no source is named here or in a from above"
    case .citationNotASource: "‘\(word(0))’ is cited as a source, but is \(withArticle(word(1)))"
    case .citationPunctuation: "‘\(word(0))’ stands after the source, where a blank would do"
    case .citationSeveral: "‘\(word(0))’ begins another citation within this one"
    case .citationUnclosed: "the citation is not closed"
    case .citationUnquoted: "‘\(word(0))’ is the name of a source, and has a blank in it"
    case .dateBackwards: "‘\(word(0))’ ends before it begins"
    case .dateImpossible: "‘\(word(0))’ is no date: \(word(1))"
    case .dateMalformed:
      "‘\(word(0))’ is not an EDTF date"
        + (word(3).isEmpty && !word(1).isEmpty ? ": \(word(1))" : "")
    case .dateSetUnclosed: "the set of dates is not closed"
    case .entryIDMissing: "the entry has no id"
    case .entryKindMissing: "the entry has no kind"
    case .entryMisplacedDate: "the date ‘\(word(0))’ stands at the end of the heading"
    case .entryUnexpected: "‘\(word(0))’ is not part of a heading"
    case .factColonMissing: "there is no colon after ‘\(word(0))’"
    case .factRelationMissing: "‘\(word(0))’ begins with no relation"
    case .factValueMissing: "‘\(word(0))’ has no value"
    case .fromEmpty: "from names no source"
    case .headerMissing: "the text does not begin with ‘annals 1’"
    case .headerRepeated: "the header stands here a second time"
    case .headerVersion:
      word(0).isEmpty
        ? "the header names no version" : "version ‘\(word(0))’ of the notation is not known here"
    case .indentOrphan: "the line is indented, but there is no entry above it"
    case .indentTooDeep: "the line is indented too deep: nothing can be said of a qualifier"
    case .indentUneven:
      "the line is indented by \(word(0)), between the \(word(1)) and the \(word(2)) of the lines above"
    case .languageMalformed: "‘\(word(0))’ is not a language tag"
    case .punctuationFullwidth:
      "the full-width ‘\(word(0))’ stands where the notation has ‘\(word(1))’"
    case .questionMalformed: "a question is written question NAME: 'QUERY'"
    case .questionRepeated: "there are two questions called ‘\(word(0))’"
    case .settingMalformed: "\(word(0)) wants \(word(1))"
    case .settingRepeated: "\(word(0)) is set a second time"
    case .settingUnknown: "there is no setting ‘\(word(0))’"
    case .stringBadCodePoint: "‘\(word(0))’ is no character of Unicode"
    case .stringBadEscape: "‘\(word(0))’ is no escape"
    case .stringUnclosed: word(0) == "'" ? "the query is not closed" : "the string is not closed"
    case .textControlCharacter: "a control character (U+\(padded(word(0)))) stands in the text"
    case .textHiddenCharacter: "‘\(word(0))’ holds an invisible character, \(word(1))"
    case .textNotUTF8: "the byte \(word(0)) at offset \(word(1)) is not UTF-8"
    case .textTab: "the line is indented by a tab"
    case .textTooMany: "there are more mistakes than are shown"
    case .textTooLarge: "the text is larger than 4 GB"
    default: mistake.rawValue
    }
  }

  /// "on" a day, "in" a month or a year.
  private func on(_ date: String) -> String {
    (date.utf8.count == 10 && !date.contains("/") ? "on " : "in ") + date
  }

  private func padded(_ hex: String) -> String {
    String(repeating: "0", count: max(0, 4 - hex.utf8.count)) + hex
  }

  /// Words about names and values.
  private var resolutionMessage: String {
    switch mistake {
    case .idMalformed: "‘\(word(0))’ is no id: \(word(1)) can't stand in one"
    case .idTaken: "the id ‘\(word(0))’ is already that of another quotation"
    case .idTwoKinds:
      "‘\(word(0))’ is \(withArticle(word(1))) here and \(withArticle(word(2))) elsewhere"
    case .idTwoNames: "‘\(word(0))’ is called ‘\(word(1))’ here and ‘\(word(2))’ elsewhere"
    case .nameAmbiguous:
      "‘\(word(0))’ fits \(word(1)) entities" + (word(3).isEmpty ? "" : ", and none is \(word(3))")
    case .nameList: "‘\(word(0))’ does not part names: all of this is taken for one"
    case .nameNear:
      "‘\(word(0))’ is not declared, but ‘\(word(2))’ "
        + (word(4).isEmpty ? "is" : "is written elsewhere")
    case .namePlaceholder: "‘\(word(0))’ is taken for the name of \(withArticle(word(1)))"
    case .namePunctuation: "‘\(word(0))’ is taken for a part of the name"
    case .nameRemark: "‘\(word(0))’ is taken for a part of the name"
    case .nameTaken:
      "‘\(word(0))’, a name of ‘\(word(1))’, is the id of \(withArticle(word(2))): whoever writes it means that one"
    case .nameTwoUses:
      "‘\(word(0))’ is not declared, and is used as \(withArticle(word(1))) here and "
        + "\(withArticle(word(2))) elsewhere"
    case .nameUndeclared: "‘\(word(0))’ is not declared; it is taken for \(withArticle(word(1)))"
    case .ordinalMalformed: "‘\(word(0))’ is no number in a series"
    case .prefixMalformed: "a prefix is written prefix NAME: <IRI>"
    case .prefixRedeclared: "the prefix ‘\(word(0))’ stands for two IRIs"
    case .prefixUnknown: "the prefix ‘\(word(0))’ is not declared"
    case .qualifierMisplaced: "\(word(0)) can't qualify a claim"
    case .quoteMisplaced: "a quotation can't stand beneath \(word(0))"
    case .quoteSpeakerMissing: "the quotation has no speaker"
    case .quoteWordsMissing: "the quotation has no words"
    case .roleMisplaced: "\(word(0)) has no place for ‘as’: only somebody can act as something"
    case .shaMalformed: "‘\(word(0))’ is no SHA-256: that is 64 hexadecimal digits"
    case .shaMisplaced: "a hash belongs to the text of a source, not to \(word(0))"
    case .sourceMissing: "what is said of ‘\(word(0))’ names no source"
    case .tagMisplaced: "\(word(0)) has no language, so ‘\(word(1))’ has no place"
    case .valueDated: "‘\(word(0))’ is taken for a part of the words, and not for a time"
    case .valueEmpty: "a value is missing"
    case .valueGrouped: "‘\(word(0))’ is \(word(2)) values: a comma parts them"
    case .valueNotDate: "\(word(0)) wants a date, not ‘\(word(1))’"
    case .valueNotEntity: "\(word(0)) wants \(word(2)), not ‘\(word(1))’"
    case .valueNotIRI: "\(word(0)) wants an IRI, not ‘\(word(1))’"
    case .valueNotNumber: "\(word(0)) wants a number, not ‘\(word(1))’"
    case .valueNotText: "\(word(0)) wants a text, not ‘\(word(1))’"
    case .valueParted: "the comma makes \(word(0)) values of this \(word(1))"
    case .valueUnexpected: "‘\(word(0))’ does not belong to the value before it"
    case .valueWrongKind: "\(word(0)) wants \(word(3)), but ‘\(word(1))’ is \(withArticle(word(2)))"
    default: mistake.rawValue
    }
  }

  /// Words about what the claims together say, and about kinds and relations.
  private var meaningMessage: String {
    switch mistake {
    case .causeCycle: "‘\(word(0))’ is a cause of itself: \(word(1))"
    case .claimRepeated: "this is claimed twice with the same citation"
    case .claimSourcesDisagree:
      "sources disagree on \(word(0)) of ‘\(word(1))’: \(word(2)), and \(word(3)) elsewhere"
    case .claimTwoValues:
      "\(word(0)) of ‘\(word(1))’ has two values from one source: \(word(2)), and \(word(3)) elsewhere"
    case .declarationMalformed: "\(word(0)) wants \(word(1)), not ‘\(word(2))’"
    case .declarationTooMany:
      "there is room for \(word(2)) \(word(1)), the built-in ones among them; ‘\(word(0))’ is one without"
    case .declarationUnknownProperty: "‘\(word(0))’ is nothing that \(withArticle(word(1))) can say"
    case .expectFailed: "the answer to ‘\(word(0))’ is \(word(2)), not \(word(1))"
    case .expectMalformed:
      "an expectation is written expect: 'QUERY' count N, is NAME, includes NAME or none"
    case .expectUnanswered: "‘\(word(0))’ could not be asked: \(word(1))"
    case .iriMalformed: "‘\(word(0))’ is no IRI: \(word(1))"
    case .iriShared: "‘\(word(0))’ and ‘\(word(1))’ are the same as one thing elsewhere, \(word(2))"
    case .iriUnclosed: "the IRI is not closed"
    case .kindCycle: "the kind ‘\(word(0))’ lies beneath itself"
    case .kindRedeclared: "there is already a kind ‘\(word(0))’"
    case .kindUnknown: "there is no kind ‘\(word(0))’"
    case .kindUnknownParent: "‘\(word(0))’ lies beneath ‘\(word(1))’, and there is no such kind"
    case .lifeAfterDeath: "‘\(word(0))’ died \(on(word(1))), before \(word(2)) of \(word(3))"
    case .lifeBackwards: "‘\(word(0))’ died \(on(word(2))), before being born \(on(word(1)))"
    case .lifeBeforeBirth: "‘\(word(0))’ was born \(on(word(1))), after \(word(2)) of \(word(3))"
    case .orderCycle: "‘\(word(0))’ comes after itself: \(word(1))"
    case .partCycle: "‘\(word(0))’ is a part of itself: \(word(1))"
    case .relationCycle: "the relation ‘\(word(0))’ lies beneath itself"
    case .relationInverse:
      "‘\(word(0))’ is the way back of \(word(1)), which stands in the entry of the other"
    case .relationRedeclared: "there is already a relation ‘\(word(0))’"
    case .relationUnknown: "there is no relation ‘\(word(0))’"
    case .relationUnknownParent:
      "‘\(word(0))’ lies beneath ‘\(word(1))’, and there is no such relation"
    case .relationWrongDomain: "\(withArticle(word(1))) has no \(word(0)): it is for \(word(2))"
    case .seriesOrdinalTwice:
      "‘\(word(0))’ has a no. \(word(1)) twice: ‘\(word(2))’ and ‘\(word(3))’"
    case .seriesOutOfOrder:
      "no. \(word(1)) of ‘\(word(0))’ is dated \(word(2)), before no. \(word(3)) of \(word(4))"
    case .spanBackwards: "‘\(word(0))’ ended in \(word(2)), before it started in \(word(1))"
    default: mistake.rawValue
    }
  }
}
