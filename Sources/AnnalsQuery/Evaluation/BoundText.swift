import AnnalsModel

/// A search for words in the numbers of a graph.
struct BoundText: Sendable {
  let condition: TextCondition
  fileprivate let matcher: TextMatcher
  fileprivate let phrase: Phrase
  /// The relations whose texts are looked at.
  fileprivate let relations: [RelationID]

  init(_ condition: TextCondition, _ graph: Graph) {
    self.condition = condition
    matcher = TextMatcher(condition.phrase, in: graph)
    phrase = Phrase(condition.phrase, isWord: condition.isWord)
    let wanted: [RelationID] = condition.field == .saying ? [.text] : [.name, .alias]
    relations = wanted.flatMap { graph.vocabulary.relationsWithin($0) }
  }

  /// How many texts have the phrase at most; nil for names, since ids are in no index of texts.
  var estimate: Int? { condition.field == .saying ? matcher.estimate : nil }

  /// True where nothing can have it.
  fileprivate var isEmpty: Bool { phrase.isEmpty }

  /// Whether the phrase stands in a text where it has to stand by itself; the index does not know.
  fileprivate func standsAlone(in text: @autoclosure () -> String) -> Bool {
    !condition.isWord || phrase.isFound(in: FoldedText.fold(text()))
  }
}

extension NodeGraph {
  /// The nodes of a range whose words have a phrase, by the index of texts.
  func nodes(_ text: BoundText, within range: Range<UInt32>, _ scope: Scope) -> NodeRun {
    var found = NodeCollector(within: range)
    guard !text.isEmpty, text.condition.field == .saying else { return .empty }
    let relations = columns.claimRelation
    for literal in graph.literals(containing: text.condition.phrase) {
      let string = StringID(columns.literalString[literal.index])
      guard text.standsAlone(in: graph.string(string)) else { continue }
      let places = columns.incomingLiteralStarts.range(
        at: Int(literal.index), limit: columns.incomingLiteralClaims.count)
      for place in places {
        let claim = columns.incomingLiteralClaims[place]
        guard scope.counts(claim, in: columns) else { continue }
        if text.relations.contains(RelationID(relations[claim])) {
          found.insert(subject(of: claim))
        }
        found.insert(entityCount + claim)
      }
    }
    return found.run
  }

  /// Whether a node has a phrase, by its own texts.
  func has(_ node: UInt32, _ text: BoundText, _ scope: Scope) -> Bool {
    guard !text.isEmpty else { return false }
    if isClaim(node) {
      return text.condition.field == .saying && isText(node - entityCount, text)
    }
    for relation in text.relations {
      for claim in claims(of: node, relation)
      where scope.counts(UInt32(claim), in: columns) && isText(UInt32(claim), text) {
        return true
      }
    }
    guard text.condition.field == .named else { return false }
    let id = StringID(columns.entityString[node])
    return text.matcher.matches(id) && text.standsAlone(in: graph.string(id))
  }

  private func isText(_ claim: UInt32, _ text: BoundText) -> Bool {
    guard let literal = ValueCode(bits: columns.claimValue[claim]).literal else { return false }
    return text.matcher.matches(literal)
      && text.standsAlone(in: graph.string(StringID(columns.literalString[literal.index])))
  }
}
