import AnnalsModel

extension GraphStatements {
  /// The passages that a quotation's words stand in, one for each citation, where these were looked
  /// up.
  mutating func writePassages(of quotation: EntityID) {
    for passage in passages.passages(of: quotation) {
      let ids = [graph.id(of: passage.source), passage.locator].filter { !$0.isEmpty }
      let place = ids.map { "/" + Naming.segment($0) }.joined()
      let node = Node.standing(quotation, at: place, .whole)
      met.mention(passage.source)
      say(.entity(quotation), terms.fixed.standsIn, node)
      writePassage(
        node, quote: .standing(quotation, at: place, .quote),
        position: .standing(quotation, at: place, .position), passage.source, passage.words, passage
      )
    }
  }

  /// A passage as Web Annotation has it: words in a source, and where in its text these stand as far as
  /// that is known.
  mutating func writePassage(
    _ node: Node, quote: Node, position: Node, _ source: EntityID, _ words: String,
    _ sought: SoughtPassage?
  ) {
    let fixed = terms.fixed
    say(node, fixed.type, .word(fixed.resource))
    say(node, fixed.hasSource, .entity(source))
    if let sought { say(node, fixed.status, plain(sought.status.rawValue)) }
    say(node, fixed.hasSelector, quote)
    if sought?.position != nil { say(node, fixed.hasSelector, position) }
    say(quote, fixed.type, .word(fixed.quoteSelector))
    say(quote, fixed.exact, plain(words))
    guard let sought, let range = sought.position else { return }
    if !sought.prefix.isEmpty { say(quote, fixed.prefix, plain(sought.prefix)) }
    if !sought.suffix.isEmpty { say(quote, fixed.suffix, plain(sought.suffix)) }
    say(position, fixed.type, .word(fixed.positionSelector))
    say(position, fixed.start, .typed(String(range.lowerBound), fixed.xsdNatural))
    say(position, fixed.end, .typed(String(range.upperBound), fixed.xsdNatural))
  }

  private func plain(_ text: String) -> Node { .text(text, language: "") }
}
