import AnnalsModel

/// How claims are printed for a person: what they say, and where it was read.
struct ClaimText {
  let graph: Graph
  let words: AnswerText
  let style: Style

  /// What a claim says of its subject, and its qualifiers.
  func statement(_ claim: ClaimID) -> String {
    let relation = graph.vocabulary[graph.relation(of: claim)].name
    var text = "\(style.help(relation)): \(style.safe(words.text(graph.value(of: claim))))"
    for qualifier in graph.qualifiers(of: claim) {
      let name = graph.vocabulary[qualifier.relation].name
      text += " (\(name): \(style.safe(words.text(qualifier.value))))"
    }
    return text
  }

  /// Its sources, each in brackets after a space.
  func sources(of claim: ClaimID) -> String {
    graph.citations(of: claim).map { " " + place($0) }.joined()
  }

  /// A source and the place in it, in brackets.
  func place(_ citation: Citation) -> String {
    let source = citation.source.map { graph.id(of: $0) } ?? "unsourced"
    let place = citation.locator.isEmpty ? source : "\(source) \(citation.locator)"
    return style.faint("[\(style.safe(place))]")
  }
}
