extension Problem {
  /// The other places that matter.
  var places: [Diagnostic.Note] {
    let notes = related.enumerated().map { i, span in Diagnostic.Note(placeWords(i), at: span) }
    return notes
  }

  private func placeWords(_ i: Int) -> String {
    switch mistake {
    case .nameAmbiguous: "this is called ‘\(word(0))’"
    case .idTwoKinds, .kindRedeclared, .relationRedeclared, .prefixRedeclared, .questionRepeated,
      .settingRepeated:
      "the other is here"
    case .idTaken: "the other quotation is here"
    case .idTwoNames: "‘\(word(2))’ is here"
    case .nameNear: "‘\(word(2))’ is here"
    case .nameTaken: "it is here"
    case .claimTwoValues, .claimSourcesDisagree: "the other claim"
    case .claimRepeated: "it is claimed here already"
    case .nameTwoUses: "used as \(withArticle(word(2))) here"
    case .seriesOrdinalTwice: "the other no. \(word(1))"
    case .seriesOutOfOrder: "no. \(word(3)) is here"
    case .lifeAfterDeath, .lifeBackwards, .lifeBeforeBirth, .spanBackwards: "the other date is here"
    case .iriShared: "the other is here"
    case .partCycle, .orderCycle, .causeCycle: "and back by this"
    case .valueWrongKind, .citationNotASource, .relationWrongDomain: "its kind stands here"
    default: "see also here"
    }
  }

  /// What to do about it.
  var help: [String] {
    switch mistake.rawValue.prefix(while: { $0 != "." }) {
    case "text", "header", "indent", "string", "entry", "fact", "from", "citation", "setting",
      "date", "question", "punctuation", "language":
      formHelp
    case "kind", "relation", "declaration", "prefix", "iri", "expect":
      vocabularyHelp
    default: meaningHelp
    }
  }

  private var formHelp: [String] {
    switch mistake {
    case .textNotUTF8:
      word(2).isEmpty
        ? ["save the file as UTF-8"]
        : ["the file is \(word(2)): save it as UTF-8, or iconv -f \(word(2)) -t UTF-8"]
    case .textControlCharacter: ["delete it, or write it in a string as \\u{\(word(0))}"]
    case .textTooMany: ["is this an annals file? Put right what is above, then check again"]
    case .textTooLarge: ["divide it into several files: they are one graph"]
    case .headerVersion: ["write annals 1"]
    case .headerRepeated: ["delete this line: a file has one header"]
    case .indentOrphan: ["write the entry's heading above it, or take the spaces away"]
    case .indentTooDeep: ["say it of the entry itself, or in a note:"]
    case .indentUneven: ["give lines that belong together the same spaces"]
    case .stringBadEscape:
      ["escapes are \\\" \\\\ \\n \\t and \\u{1F600}; a backslash itself is \\\\"]
    case .stringBadCodePoint: ["code points end at 10FFFF, and D800 to DFFF are none"]
    case .entryIDMissing: ["write kind, id and name: person 李强 \"李强\""]
    case .entryKindMissing: ["write date, kind, id and name: 2024-06-24 meeting 科技大会-2024 \"科技大会\""]
    case .entryMisplacedDate: ["write the date first: \(word(0)) \(word(1)) …"]
    case .entryUnexpected where !word(1).isEmpty: [word(1)]
    case .entryUnexpected:
      ["a heading is date, kind, id, \"name\" and [citation]; facts stand in lines beneath it"]
    case .factRelationMissing: ["write relation: value, or make it a comment with # or a note:"]
    case .factValueMissing: ["write a value after the colon, or delete the line"]
    case .fromEmpty: ["write from SOURCE, or from unsourced"]
    case .citationAfterEnd: ["give every value that has a citation of its own a line of its own"]
    case .citationAddress:
      ["declare it and cite its id: source ID \"title\", and beneath it url: \(word(1))"]
    case .citationHeading:
      ["write from: \(word(1)) beneath the heading, or cite a source in the line itself"]
    case .citationIbid:
      ["name the source again, or write it once above: from SOURCE; then [p. 3] is enough"]
    case .citationEmpty: ["name a source, or write [unsourced]"]
    case .citationNoSource: ["write [SOURCE \(word(0))], or from SOURCE above"]
    case .settingUnknown:
      word(1) == "fact"
        ? ["\(word(0)) is a relation: indent the line by two spaces"]
        : nearest(1) { "did you mean \($0)?" } + [
          "settings are title, language, base, prefix, from, expect and question"
        ]
    case .settingMalformed: nearest(2) { "write \(self.word(0)): \($0)" }
    case .settingRepeated: ["delete one of them"]
    case .dateImpossible, .dateMalformed, .dateBackwards:
      // What it means in EDTF is a fix, and says all that a help could.
      word(3).isEmpty ? nearest(2) { $0 } : []
    case .questionRepeated: ["give one of them another name"]
    case .languageMalformed: ["write a tag of BCP 47: zh, en, zh-Hant"]
    default: []
    }
  }

  private var vocabularyHelp: [String] {
    switch mistake {
    case .kindUnknown:
      nearest(1) { "did you mean \($0)?" } + ["a kind of your own is declared so: kind \(word(0))"]
    case .relationUnknown:
      nearest(1) { "did you mean \($0)?" }
        + (word(1).isEmpty ? ["a relation of your own is declared so: relation \(word(0))"] : [])
    case .kindUnknownParent, .relationUnknownParent: nearest(2) { "did you mean \($0)?" }
    case .relationInverse: ["write \(word(1)): in the other's entry"]
    case .relationWrongDomain: nearest(3) { "for \(withArticle(self.word(1))), write \($0)" }
    case .declarationTooMany:
      [
        "what is one of many is an entry, not one of the \(word(1)): declare one, and write the many with it"
      ]
    case .kindRedeclared, .relationRedeclared: ["choose another word, or use the one there is"]
    case .kindCycle, .relationCycle: ["change what it lies under:"]
    case .declarationUnknownProperty: nearest(2) { "did you mean \($0)?" }
    case .prefixMalformed: ["for example prefix wd: <http://www.wikidata.org/entity/>"]
    case .prefixRedeclared: ["give one of them another name"]
    case .prefixUnknown:
      nearest(1) { "did you mean \($0)?" } + ["declare it: prefix \(word(0)): <https://…>"]
    case .iriMalformed: ["write it whole, as in <https://example.org/a>"]
    case .iriShared: ["make one entity of the two, with an alias:, or take one same-as: away"]
    case .expectFailed: ["if the new answer is right, write: \(word(3))"]
    case .expectUnanswered: []
    default: []
    }
  }

  private var meaningHelp: [String] {
    switch mistake {
    case .idMalformed:
      ["an id is letters, digits and - _ . · ' / and begins with a letter or digit"]
    case .idTwoKinds: ["give one of the two another id, or both one kind"]
    case .idTaken: ["write another word after id:"]
    case .idTwoNames: ["if they are two, give one another id; if they are one, say it with alias:"]
    case .nameList where word(2) != "fix":
      ["write \(word(1)); or put all of it in quotation marks"]
    case .nameNear where word(4).isEmpty:
      ["write \(word(2)); if it is another, declare it: \(word(1)) \(word(3))"]
    case .nameNear: ["write one of the two, and declare it: \(word(1)) \(word(3))"]
    case .namePlaceholder: ["leave the line out, or say it in a note:"]
    case .namePunctuation: nearest(2) { $0 }
    case .nameRemark: [word(1)]
    case .nameTaken: ["if both are one, give them one id; else take the name away from one"]
    case .nameAmbiguous where !word(3).isEmpty:
      ["declare one with an id of its own, and write that"]
    case .nameAmbiguous: ["write the id of the one that is meant: \(word(2))"]
    case .nameUndeclared:
      nearest(2) { "did you mean \($0)?" } + ["declare it: \(word(1)) \(word(3))"]
    case .nameTwoUses: ["declare it, or write two different names"]
    case .ordinalMalformed:
      ["write series: " + (word(1).isEmpty ? "NAME no. 21" : "\(word(1)) no. \(word(2))")]
    case .qualifierMisplaced where word(0) == "a citation": ["put it at the end of the line above"]
    case .qualifierMisplaced: ["say it of an entity of its own"]
    case .quoteMisplaced: ["give it a line of its own in the entry"]
    case .quoteSpeakerMissing: ["write quote: SPEAKER \"words\""]
    case .quoteWordsMissing:
      [
        "write quote: \(word(0).isEmpty ? "SPEAKER" : word(0)) \"\(word(1).isEmpty ? "words" : word(1))\""
      ]
    case .roleMisplaced: ["put the words in quotation marks if ‘as’ is one of them"]
    case .shaMisplaced: ["write text: \"file\" sha256:…"]
    case .sourceMissing: ["add from SOURCE above, a citation [SOURCE p. 3], or from unsourced"]
    case .valueDated: ["write \(word(1)), and beneath it, indented deeper: \(word(2))"]
    case .valueEmpty: ["write a value, or take the comma away"]
    case .valueNotDate:
      word(2).isEmpty ? ["dates are written 2024-06-24, 2024-06, 2024~, 2012/2017"] : []
    case .valueNotIRI: ["write <https://…> or prefix:name"]
    case .valueNotNumber where !word(3).isEmpty: []
    case .valueGrouped: []
    case .valueParted: word(2).isEmpty ? ["put it in quotation marks"] : []
    case .valueNotNumber where !word(2).isEmpty:
      [
        "write \(word(2)); what is said of the number belongs in the passage, or in a note: of the entry"
      ]
    case .valueNotNumber: ["numbers are written 3000, -2.5, 33500 亿元"]
    case .valueUnexpected: ["part values by commas, or put the words in quotation marks"]
    case .valueNotText: ["put the words in quotation marks"]
    case .seriesOrdinalTwice: ["correct one of the numbers"]
    case .claimTwoValues: ["keep the one that the source has; if two sources differ, cite each"]
    case .claimRepeated: ["delete one of the two"]
    default: []
    }
  }
}
