extension ChinesePersonFinder {
  /// Says where a name may begin, what may stand in it, and what says that one follows.
  static func addLeads(to leads: inout LeadTable, _ lexicon: NameLexicon) {
    leads.add(lexicon.knownPersons, .knownPerson)
    leads.add(lexicon.doubleSurnames, .surname)
    leads.add(lexicon.monkTitles, .monkTitle)
    leads.add(lexicon.nameParts, .sound)
    leads.add("·", .dot)
    leads.add(bynameHeads.characters, .surname)
    leads.add("家人员星伶持僧丈手旦生角名、", .styleEnd)
    for scalar in UInt32(0x80)..<0x10000 {
      if lexicon.surname(scalar) == .usual || lexicon.surname(scalar) == .weak {
        leads.add(scalar, .surname)
      }
      if lexicon.isTransliteration(scalar) { leads.add(scalar, .sound) }
      if lexicon.given(scalar) != nil { leads.add(scalar, .given) }
    }
    for trie in [lexicon.titlesBackward, lexicon.verbsBeforeNames] {
      for head in trie.heads { leads.add(head.first, .beforeName) }
    }
    for word in WordTable.words(PlaceWords.suffixes) {
      if let last = word.last { leads.add(last, .beforeName) }
    }
    for set in [prepositions, bodyEnds, kin, personNouns] {
      leads.add(set.characters, .beforeName)
    }
    leads.add("、和与及中", .beforeName)
  }
}
