import AnnalsModel

/// A name that no text declares: what it is taken for, and where it stands first.
struct UndeclaredName: Sendable {
  var name: String
  var kind: KindID
  /// What it is used as there.
  var relation: RelationID
  var span: SourceSpan
  /// Something has been said about it already.
  var isReported: Bool
}

/// Says of undeclared names which declared ones were probably meant, and with `--strict` that they are undeclared.
///
/// Each declared name is looked at once, and compared only with those undeclared ones that have a half in common
/// with it: time grows with the number of names and not with its square.
struct UndeclaredNames {
  private let graph: Graph
  private let origins: Origins
  private let names: [UndeclaredName]
  private var folded: [FoldedName] = []
  /// The names that have a key: of the whole, of a half.
  private var wholes: [UInt64: [Int]] = [:]
  private var halves: [UInt64: [Int]] = [:]
  private var lengths: Set<Int> = []
  /// What each was probably meant to be, and how far that is: 0 the same but for case and the like.
  private var meant: [(name: String, distance: Int)?]
  /// Names made to have halves in common could still take long.
  private var budget = 1_000_000
  private var spellingBudget = 2_000_000
  private var declaredIDs: [String] = []

  /// Nobody reads about more names than these.
  private static let most = 10_000

  /// Everything there is to say about undeclared names.
  static func problems(
    _ graph: Graph, _ origins: Origins, isStrict: Bool
  ) -> [Problem] {
    let names = origins.undeclared.filter { !$0.isReported }.prefix(most)
    guard !names.isEmpty else { return [] }
    var search = UndeclaredNames(Array(names), graph, origins)
    search.lookThroughDeclared()
    return search.problems(isStrict: isStrict)
  }

  private init(_ names: [UndeclaredName], _ graph: Graph, _ origins: Origins) {
    self.graph = graph
    self.origins = origins
    self.names = names
    meant = Array(repeating: nil, count: names.count)
    for (i, name) in names.enumerated() {
      let folded = FoldedName(name.name)
      self.folded.append(folded)
      wholes[folded.key, default: []].append(i)
      guard folded.canSlip else { continue }
      let (front, back) = folded.halves(of: folded.count)
      halves[front, default: []].append(i)
      halves[back, default: []].append(i)
      lengths.insert(folded.count)
    }
  }

  private mutating func lookThroughDeclared() {
    for entity in graph.entities {
      let kind = graph.kind(of: entity)
      guard kind != .quotation, kind != .date, origins.heading(of: entity) != nil else { continue }
      for name in graph.names(of: entity) { look(at: name, of: kind) }
    }
  }

  private mutating func look(at name: String, of kind: KindID) {
    let declared = FoldedName(name)
    for i in wholes[declared.key] ?? [] where folded[i].isSame(as: declared) {
      if meant[i]?.distance != 0 { meant[i] = (name, 0) }
    }
    guard declared.canSlip else { return }
    for count in declared.count - 1...declared.count + 1 where lengths.contains(count) {
      let (front, back) = declared.halves(of: count)
      for i in (halves[front] ?? []) + (halves[back] ?? []) where meant[i] == nil && budget > 0 {
        budget -= 1
        if isAlike(names[i].kind, kind), folded[i].isSlip(of: declared) { meant[i] = (name, 1) }
      }
    }
  }

  /// True where two kinds lie beneath one.
  private func isAlike(_ a: KindID, _ b: KindID) -> Bool { root(a) == root(b) }

  private func root(_ kind: KindID) -> KindID {
    var kind = kind
    while let parent = graph.vocabulary[kind].parent { kind = parent }
    return kind
  }

  // MARK: Words

  private mutating func problems(isStrict: Bool) -> [Problem] {
    let hasSources = !isStrict && declaresSources
    var problems: [Problem] = []
    for i in names.indices {
      if let found = problem(i, isStrict, hasSources) { problems.append(found) }
    }
    return problems
  }

  private mutating func problem(_ i: Int, _ isStrict: Bool, _ hasSources: Bool) -> Problem? {
    let name = names[i]
    let kind = graph.vocabulary[name.kind].name
    let id = WordRules.isWord(name.name) ? name.name : "<\(name.name)>"
    let words = [name.name, kind, meant[i]?.name ?? "", id]
    if isStrict {
      let near = meant[i]?.name ?? nearestID(to: name.name)
      return Problem(.nameUndeclared, name.span, [name.name, kind, near, id])
    }
    if meant[i] != nil { return Problem(.nameNear, name.span, words) }
    if let first = spelledOtherwise(i) {
      return Problem(
        .nameNear, name.span, [name.name, kind, first.name, id, "undeclared"],
        related: [first.span])
    }
    let isCited = name.relation == .source || graph.vocabulary.kind(name.kind, isWithin: .source)
    return isCited && hasSources ? Problem(.nameUndeclared, name.span, words) : nil
  }

  /// An undeclared name that stands before this one and is the same but for case and the like.
  private func spelledOtherwise(_ i: Int) -> UndeclaredName? {
    guard let first = wholes[folded[i].key]?.first, first < i, folded[first].isSame(as: folded[i])
    else { return nil }
    return names[first]
  }

  /// The declared id that is nearest to a name: for the first few, since each is compared with all.
  private mutating func nearestID(to name: String) -> String {
    guard spellingBudget > 0 else { return "" }
    if declaredIDs.isEmpty {
      declaredIDs = graph.entities.filter { origins.heading(of: $0) != nil }.map {
        graph.id(of: $0)
      }
    }
    spellingBudget -= declaredIDs.count
    return Spelling.nearest(to: name, among: declaredIDs) ?? ""
  }

  /// True where the texts declare a source: one that is only cited is then a slip.
  private var declaresSources: Bool {
    graph.vocabulary.kindIDs.contains { kind in
      graph.vocabulary.kind(kind, isWithin: .source)
        && graph.entities(of: kind).contains { origins.heading(of: $0) != nil }
    }
  }
}
