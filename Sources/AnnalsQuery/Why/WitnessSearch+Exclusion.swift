import AnnalsModel
import Chronology

extension WitnessSearch {
  private var printer: QueryPrinter {
    QueryPrinter(words: WordTable(vocabulary: nodes.graph.vocabulary))
  }

  private mutating func contains(
    _ node: UInt32, _ set: NodeSet, _ scope: Scope
  ) throws(QueryError) -> Bool {
    try evaluator.evaluate(set, scope).run.contains(node)
  }

  /// The step by which a node is not in a set; nil where it is.
  mutating func exclusion(
    _ node: UInt32, _ set: NodeSet, _ scope: Scope
  ) throws(QueryError) -> Exclusion? {
    if try contains(node, set, scope) { return nil }
    switch set {
    case .saved(let name):
      return try exclusion(node, try Query(saved: name, in: nodes.graph).set, scope)
    case .chain(let base, let suffixes): return try exclusion(node, base, suffixes, scope)
    case .allOf(let members):
      for member in members { if let why = try exclusion(node, member, scope) { return why } }
    case .difference(let base, let others):
      if let why = try exclusion(node, base, scope) { return why }
      for other in others where try contains(node, other, scope) {
        let text = printer.text(.difference(.everything, [other])).dropFirst("everything ".count)
        return Exclusion(
          step: String(text), sentence: "it is taken away, being among ‘\(printer.text(other))’")
      }
    case .kind(let word):
      return Exclusion(step: printer.text(set), sentence: "it is no \(word): \(kind(node))")
    default: break
    }
    return Exclusion(step: printer.text(set), sentence: "it is not among ‘\(printer.text(set))’")
  }

  private func kind(_ node: UInt32) -> String {
    if nodes.isClaim(node) { return "it is a claim" }
    let entity = EntityID(node)
    return "its kind is \(nodes.graph.vocabulary[nodes.graph.kind(of: entity)].name)"
  }

  private mutating func exclusion(
    _ node: UInt32, _ base: NodeSet, _ suffixes: [Suffix], _ scope: Scope
  ) throws(QueryError) -> Exclusion? {
    let lastStep = suffixes.lastIndex { $0.isStep }
    if lastStep == nil, let why = try exclusion(node, base, scope) { return why }
    // What came before the last step was other nodes; from there on each part is tried in turn.
    for end in (lastStep ?? 0)..<suffixes.count {
      let part = NodeSet.chain(base, Array(suffixes[...end]))
      if try contains(node, part, scope) { continue }
      let step = printer.text(suffixes[end])
      return Exclusion(step: step, sentence: try sentence(node, suffixes[end], step, scope))
    }
    return nil
  }

  private mutating func sentence(
    _ node: UInt32, _ suffix: Suffix, _ step: String, _ scope: Scope
  ) throws(QueryError) -> String {
    switch suffix {
    case .condition(.time):
      var dates: [String] = []
      let nodes = nodes
      nodes.forEachDate(of: node, scope) { dates.append(nodes.graph.id(of: EntityID($0))) }
      return dates.isEmpty
        ? "‘\(step)’ asks for a date, and it has none"
        : "‘\(step)’ leaves it out: its date is \(dates.joined(separator: " or "))"
    case .condition(.linked(let link, _)):
      let others = try linked(node, link, scope)
      return others.isEmpty
        ? "‘\(step)’ leaves it out: it has nothing of the sort"
        : "‘\(step)’ leaves it out: it has \(others.joined(separator: ", "))"
    case .step: return "nothing leads to it by ‘\(step)’"
    case .accordingTo, .without: return "with the claims that count ‘\(step)’ it is not in the set"
    case .first, .skip: return "‘\(step)’ cuts it off"
    default: return "‘\(step)’ leaves it out"
    }
  }

  /// What a node is linked to by a word, some of it.
  private func linked(
    _ node: UInt32, _ link: Link, _ scope: Scope
  ) throws(QueryError) -> [String] {
    let nodes = nodes
    var found: [UInt32] = []
    switch link {
    case .relation(let name):
      nodes.forEachValue(of: node, try evaluator.naming.relation(name), scope) { found.append($0) }
    case .inverse(let name):
      nodes.forEachSubject(of: node, try evaluator.naming.relation(name), scope) {
        found.append($0)
      }
    case .word(let word):
      for name in word.relations.forward {
        nodes.forEachValue(of: node, try evaluator.naming.relation(name), scope) {
          found.append($0)
        }
      }
      for name in word.relations.backward {
        nodes.forEachSubject(of: node, try evaluator.naming.relation(name), scope) {
          found.append($0)
        }
      }
    }
    let entities = NodeRun(unsorted: found).array.filter { !nodes.isClaim($0) }
    return entities.prefix(5).map { nodes.graph.label(EntityID($0)) }
  }
}
