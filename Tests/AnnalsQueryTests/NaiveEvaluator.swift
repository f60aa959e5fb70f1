import AnnalsModel
import AnnalsQuery
import Chronology

/// Answers queries straight from the definitions: no index, no plan, every claim looked at each time.
struct NaiveEvaluator {
  typealias Node = Answer.Node

  let graph: Graph
  let claims: [Statement]
  /// All nodes, in the order of an answer.
  let universe: [Node]
  private let places: [Node: Int]

  struct Statement {
    var id: ClaimID
    var subject: EntityID
    var relation: RelationID
    var value: Value
    var citations: [Citation]
    var qualifiers: [ClaimQualifier]
  }

  /// A claim counts where all of these say so.
  typealias Scope = [(Statement) -> Bool]

  init(_ graph: Graph) {
    self.graph = graph
    claims = (0..<UInt32(graph.claimCount)).map { number in
      let id = ClaimID(number)
      return Statement(
        id: id, subject: graph.subject(of: id), relation: graph.relation(of: id),
        value: graph.value(of: id), citations: graph.citations(of: id),
        qualifiers: graph.qualifiers(of: id))
    }
    universe = Self.listed(graph) + claims.map { .claim($0.id) }
    places = Dictionary(uniqueKeysWithValues: universe.enumerated().map { ($1, $0) })
  }

  /// The entities by the kind at the top of the tree, the begin of the earliest date, the kind, the id.
  private static func listed(_ graph: Graph) -> [Node] {
    let tree = graph.vocabulary.treeOrder
    func place(_ kind: KindID) -> Int64 { Int64(tree.firstIndex(of: kind) ?? tree.count) }
    func key(_ entity: EntityID) -> [Int64] {
      let kind = graph.kind(of: entity)
      var top = kind
      while let above = graph.vocabulary[top].parent { top = above }
      let dates = graph.edtf(entity).map { [$0] } ?? graph.dates(of: entity)
      let begin = dates.map(\.bounds.earliestBegin.rawValue).min() ?? .max
      return [place(top), begin, place(kind)]
    }
    let rows = (0..<UInt32(graph.entityCount)).map { number in
      let entity = EntityID(number)
      return (key: key(entity), id: graph.id(of: entity), node: Node.entity(entity))
    }
    return rows.sorted { a, b in
      a.key == b.key
        ? a.id.utf8.lexicographicallyPrecedes(b.id.utf8) : a.key.lexicographicallyPrecedes(b.key)
    }.map(\.node)
  }

  func rank(_ node: Node) -> Int { places[node] ?? universe.count }

  func counting(_ scope: Scope) -> [Statement] {
    claims.filter { claim in scope.allSatisfy { $0(claim) } }
  }

  // MARK: Sets

  /// The nodes in order; canonical where the set has none of its own.
  func list(_ set: NodeSet, _ scope: Scope = []) -> [Node] {
    switch set {
    case .path(let search): return path(search, scope)
    case .chain(let base, let suffixes): return chain(base, suffixes, scope)
    default:
      let members = Set(members(set, scope))
      return universe.filter { members.contains($0) }
    }
  }

  private func members(_ set: NodeSet, _ scope: Scope) -> [Node] {
    switch set {
    case .everything: return universe.filter { isKind($0, nil) && isToldOf($0, scope) }
    case .claims: return counting(scope).map { .claim($0.id) }
    case .kind(let word):
      let kind = graph.vocabulary.kind(word)
      return universe.filter { isKind($0, kind) && isToldOf($0, scope) }
    case .name(let name): return graph.entities(named: name).map { .entity($0) }
    case .date(let date): return universe.filter { edtf($0)?.description == date.description }
    case .saved: return []
    case .around(let center, let links):
      var found = Set(list(center, scope))
      for _ in 0..<links { for node in found { found.formUnion(neighbours(node, [], scope)) } }
      return Array(found)
    case .anyOf(let members): return members.flatMap { list($0, scope) }
    case .allOf(let members):
      return members.map { Set(list($0, scope)) }.reduce(Set(universe)) { $0.intersection($1) }
        .map { $0 }
    case .difference(let base, let others):
      return Array(Set(list(base, scope)).subtracting(others.flatMap { list($0, scope) }))
    case .path, .chain: return list(set, scope)
    }
  }

  private func isKind(_ node: Node, _ kind: KindID?) -> Bool {
    guard case .entity(let entity) = node else { return false }
    let own = graph.kind(of: entity)
    return kind.map { graph.vocabulary.kind(own, isWithin: $0) } ?? (own != .date)
  }

  private func isToldOf(_ node: Node, _ scope: Scope) -> Bool {
    scope.isEmpty || counting(scope).contains { .entity($0.subject) == node }
  }

  private func edtf(_ node: Node) -> EDTF? {
    if case .entity(let entity) = node { graph.edtf(entity) } else { nil }
  }

  private func chain(_ base: NodeSet, _ suffixes: [Suffix], _ scope: Scope) -> [Node] {
    guard let last = suffixes.last else { return inOrder(list(base, scope)) }
    let rest = NodeSet.chain(base, Array(suffixes.dropLast()))
    switch last {
    case .accordingTo(let set):
      let sources = Set(list(set))
      return list(
        rest,
        scope + [
          { $0.citations.contains { $0.source.map { sources.contains(.entity($0)) } ?? false } }
        ])
    case .without(let set):
      let sources = Set(list(set))
      return list(
        rest,
        scope + [
          {
            $0.citations.isEmpty
              || $0.citations.contains { $0.source.map { !sources.contains(.entity($0)) } ?? true }
          }
        ])
    case .condition(let condition):
      let test = test(condition, scope)
      return inOrder(list(rest, scope)).filter(test)
    case .step(let step): return inOrder(follow(step, list(rest, scope), scope))
    case .sort(let keys): return sorted(list(rest, scope), keys)
    case .first(let count): return Array(list(rest, scope).prefix(count))
    case .skip(let count): return Array(list(rest, scope).dropFirst(count))
    }
  }

  private func inOrder(_ nodes: [Node]) -> [Node] { Set(nodes).sorted { rank($0) < rank($1) } }

  private func follow(_ step: Step, _ start: [Node], _ scope: Scope) -> [Node] {
    var level = Set(start)
    var found: Set<Node> = step.least == 0 ? level : []
    // Beyond as many steps as there are nodes, walks meet nothing new.
    for count in 1...min(step.most ?? .max, step.least + universe.count) {
      level = Set(level.flatMap { ends($0, step, scope) })
      if count >= step.least {
        if level.isSubset(of: found) && step.most == nil { break }
        found.formUnion(level)
      }
    }
    return Array(found)
  }

  private func ends(_ node: Node, _ step: Step, _ scope: Scope) -> [Node] {
    step.isBackward
      ? subjects(node, step.relation, scope)
      : values(node, step.relation, scope).compactMap { self.node($0) }
  }

  private func node(_ value: Value) -> Node? {
    if case .entity(let entity) = value { .entity(entity) } else { nil }
  }

  private func isCase(_ relation: RelationID, _ word: String?) -> Bool {
    guard let word else { return true }
    guard let wanted = graph.vocabulary.relation(word) else { return false }
    return graph.vocabulary.relation(relation, isWithin: wanted)
  }

  func values(_ node: Node, _ relation: String?, _ scope: Scope) -> [Value] {
    switch node {
    case .entity:
      return relation == "subject"
        ? []
        : counting(scope).filter { .entity($0.subject) == node && isCase($0.relation, relation) }
          .map(\.value)
    case .claim(let id):
      let claim = claims[Int(id.index)]
      let subject = [Value.entity(claim.subject)]
      let sources = claim.citations.compactMap { $0.source.map { Value.entity($0) } }
      let more = claim.qualifiers.filter { isCase($0.relation, relation) }.map(\.value)
      switch relation {
      case nil: return subject + [claim.value] + sources + more
      case "subject": return subject
      case "value": return [claim.value]
      case "source": return sources
      default: return more
      }
    }
  }

  private func subjects(_ node: Node, _ relation: String?, _ scope: Scope) -> [Node] {
    guard case .entity(let entity) = node else { return [] }
    if relation == "subject" {
      return counting(scope).filter { $0.subject == entity }.map { .claim($0.id) }
    }
    return counting(scope).filter { $0.value == .entity(entity) && isCase($0.relation, relation) }
      .map { .entity($0.subject) }
  }

  private func neighbours(_ node: Node, _ along: [String], _ scope: Scope) -> [Node] {
    guard isKind(node, nil) else { return [] }
    return counting(scope).filter { claim in
      along.isEmpty || along.contains { isCase(claim.relation, $0) }
    }.flatMap { claim -> [Node] in
      guard case .entity(let value) = claim.value else { return [] }
      let ends: [Node] = [.entity(claim.subject), .entity(value)]
      return ends.contains(node) ? ends.filter { $0 != node && isKind($0, nil) } : []
    }
  }

  private func path(_ search: PathSearch, _ scope: Scope) -> [Node] {
    let starts = list(search.from, scope)
    let ends = Set(list(search.to, scope))
    // All ways of one length, a step longer each time; none comes to a node twice.
    var ways = starts.map { [$0] }
    var seen = Set(starts)
    while !ways.isEmpty {
      let done = ways.filter { ends.contains($0[$0.count - 1]) }
      if !done.isEmpty {
        if search.isAll { return inOrder(done.flatMap { $0 }) }
        return done.min { $0.map(rank).lexicographicallyPrecedes($1.map(rank)) } ?? []
      }
      let longer = ways.flatMap { way in
        Set(neighbours(way[way.count - 1], search.along, scope)).filter { !seen.contains($0) }
          .map { way + [$0] }
      }
      for way in longer { seen.insert(way[way.count - 1]) }
      ways = longer
    }
    return []
  }

  // MARK: Time

  private func dates(_ node: Node, _ scope: Scope) -> [EDTF] {
    switch node {
    case .claim(let claim): return dates(.entity(graph.subject(of: claim)), scope)
    case .entity(let entity):
      if let own = graph.edtf(entity) { return [own] }
      return graph.datings(of: entity).filter { counts($0.date, of: entity, scope) }
        .compactMap { graph.edtf($0.date) }
    }
  }

  private func counts(_ date: EntityID, of entity: EntityID, _ scope: Scope) -> Bool {
    let told = claims.filter { $0.subject == entity && NaiveEvaluator.dating.contains($0.relation) }
    let here = told.filter { $0.value == .entity(date) }
    let isCounted = { (claim: Statement) in scope.allSatisfy { $0(claim) } }
    if !here.isEmpty { return here.contains(where: isCounted) }
    return [RelationID.started, .ended].allSatisfy { relation in
      let ends = told.filter { $0.relation == relation }
      return ends.isEmpty || ends.contains(where: isCounted)
    }
  }

  private static let dating: Set<RelationID> = [.date, .published, .started, .ended]

  /// Whether a date node is one of a node's own dates.
  func isDated(_ node: Node, _ date: EntityID, _ scope: Scope) -> Bool {
    dates(node, scope).contains { $0.description == graph.id(of: date) }
  }

  private func hulls(_ moment: Moment, _ scope: Scope) -> [TimeSpan] {
    switch moment.form {
    case .date(let date): return [date.bounds.hull]
    case .range(let from, let to):
      return [
        TimeSpan(
          begin: from?.bounds.earliestBegin ?? .unboundedPast,
          end: to?.bounds.latestEnd ?? .unboundedFuture)
      ]
    case .nodes(let set):
      return list(set, scope).compactMap { node in
        let all = dates(node, scope).map(\.bounds)
        guard let begin = all.map(\.earliestBegin).min(), let end = all.map(\.latestEnd).max()
        else { return nil }
        return TimeSpan(begin: begin, end: end)
      }
    }
  }

  func spans(_ expression: TimeExpression, _ scope: Scope) -> [TimeSpan] {
    switch expression {
    case .during(let moment): return hulls(moment, scope)
    case .before(let moment):
      return hulls(moment, scope).map { TimeSpan(begin: .unboundedPast, end: $0.begin) }
    case .after(let moment):
      return hulls(moment, scope).map { TimeSpan(begin: $0.end, end: .unboundedFuture) }
    case .since(let moment):
      return hulls(moment, scope).map { TimeSpan(begin: $0.begin, end: .unboundedFuture) }
    case .until(let moment):
      return hulls(moment, scope).map { TimeSpan(begin: .unboundedPast, end: $0.end) }
    case .between(let a, let b):
      return hulls(a, scope).flatMap { a in
        hulls(b, scope).map { TimeSpan(begin: a.begin, end: $0.end) }
      }
    case .within(let count, let unit, let side, let moment):
      return hulls(moment, scope).map { span in
        let before = moved(span.begin, -count, unit)
        let after = moved(span.end, count, unit)
        switch side {
        case .of: return TimeSpan(begin: before, end: after)
        case .after: return TimeSpan(begin: span.end, end: after)
        case .before: return TimeSpan(begin: before, end: span.begin)
        }
      }
    }
  }

  private func moved(_ at: Seconds, _ count: Int, _ unit: TimeUnit) -> Seconds {
    guard at.isBounded else { return at }
    let day = CalendarDay(of: at)
    let rest = at.rawValue - day.begin.rawValue
    let moved =
      switch unit {
      case .day: day.adding(days: Int64(count))
      case .week: day.adding(days: Int64(7 * count))
      case .month: day.adding(months: Int64(count))
      case .year: day.adding(years: Int64(count))
      }
    return moved.begin.advanced(by: rest)
  }

  private func lies(_ date: EDTF, _ span: TimeSpan, _ strength: TimeCondition.Strength) -> Bool {
    guard span.begin < span.end else { return false }
    switch strength {
    case .certainly: return date.certainlyLies(within: span)
    case .stated: return date.lies(within: span)
    case .possibly: return date.mayLie(within: span)
    }
  }

  // MARK: Conditions

  func test(_ condition: Condition, _ scope: Scope) -> (Node) -> Bool {
    switch condition {
    case .time(let time):
      let spans = spans(time.span, scope)
      return { node in
        dates(node, scope).contains { date in spans.contains { lies(date, $0, time.strength) } }
      }
    case .linked(let link, let set): return test(link, Set(list(set, scope)), scope)
    case .text(let text): return { texts($0, text.field, scope).contains { found(text, in: $0) } }
    case .holds(let predicate): return { holds(predicate, $0, scope) }
    }
  }

  private func test(_ link: Link, _ others: Set<Node>, _ scope: Scope) -> (Node) -> Bool {
    func linked(_ node: Node, _ forward: [String], _ backward: [String]) -> Bool {
      forward.contains {
        values(node, $0, scope).contains { self.node($0).map(others.contains) ?? false }
      }
        || backward.contains { subjects(node, $0, scope).contains(where: others.contains) }
    }
    switch link {
    case .relation(let name): return { linked($0, [name], []) }
    case .inverse(let name): return { linked($0, [], [name]) }
    case .word(.from):
      return { node in
        counting(scope).contains { claim in
          (node == .entity(claim.subject) || node == .claim(claim.id))
            && claim.citations.contains { $0.source.map { others.contains(.entity($0)) } ?? false }
        }
      }
    case .word(let word):
      return { node in
        if word == .of, case .claim(let claim) = node {
          return others.contains(.entity(graph.subject(of: claim)))
        }
        return linked(node, word.relations.forward, word.relations.backward)
      }
    }
  }

  private func texts(_ node: Node, _ field: TextCondition.Field, _ scope: Scope) -> [String] {
    let text = { (value: Value) -> String? in
      if case .text(let text, _) = value { text } else { nil }
    }
    switch (node, field) {
    case (.claim(let id), .saying): return [text(claims[Int(id.index)].value)].compactMap { $0 }
    case (.claim, .named): return []
    case (.entity, .saying): return values(node, "text", scope).compactMap(text)
    case (.entity(let entity), .named):
      return [graph.id(of: entity)]
        + (values(node, "name", scope) + values(node, "alias", scope)).compactMap(text)
    }
  }

  private func found(_ condition: TextCondition, in text: String) -> Bool {
    let text = Array(FoldedText.fold(text).unicodeScalars)
    let phrase = Array(FoldedText.fold(condition.phrase).unicodeScalars)
    guard !phrase.isEmpty, text.count >= phrase.count else { return false }
    let isLetter = { (scalar: Unicode.Scalar?) in
      scalar.map {
        ("0"..."9").contains($0) || ("a"..."z").contains($0) || (0xC0...0x1FFF).contains($0.value)
      } ?? false
    }
    return (0...(text.count - phrase.count)).contains { start in
      let end = start + phrase.count
      guard Array(text[start..<end]) == phrase else { return false }
      guard condition.isWord else { return true }
      let before = start > 0 ? text[start - 1] : nil
      let after = end < text.count ? text[end] : nil
      return !(isLetter(before) && isLetter(phrase.first))
        && !(isLetter(after) && isLetter(phrase.last))
    }
  }
}
