/// What telling a node from its likes has given.
struct NDegreeResult {
  var hash: [UInt8]
  var issuer: IdentifierIssuer
}

/// One call of the Hash N-Degree Quads algorithm, on a stack of our own: a chain of a hundred thousand
/// nodes that are alike is as many calls deep.
private struct NDegreeCall {
  /// A hash, and the nodes that it leads to.
  var groups: [(hash: [UInt8], nodes: [Int32])]
  var group = 0
  var dataToHash: [UInt8] = []
  var issuer: IdentifierIssuer
  /// The order of the group's nodes that is being tried; nil when a group begins.
  var order: Permutation?
  var path: [UInt8] = []
  var pathIssuer = IdentifierIssuer()
  /// The nodes to go on from with the numbers they have, and how far that has come.
  var recursion: [(node: Int32, number: Int)] = []
  var next = 0
  var chosenPath: [UInt8] = []
  var chosenIssuer: IdentifierIssuer?

  /// Whether the path cannot become less than the chosen one any more.
  var isHopeless: Bool {
    !chosenPath.isEmpty && path.count >= chosenPath.count
      && chosenPath.lexicographicallyPrecedes(path)
  }
}

extension Canonicalizer {
  /// Hashes the quads of a node together with all that can be reached from it (4.8.3).
  mutating func hashNDegreeQuads(
    of node: Int32, issuer: IdentifierIssuer
  ) throws(CanonicalizationError) -> NDegreeResult {
    var calls = [try call(node, issuer)]
    var returned: NDegreeResult?
    while true {
      let top = calls.count - 1
      if let result = returned { accept(result, in: &calls[top]) }
      returned = nil
      switch try step(&calls[top]) {
      case .enter(let related, let issuer): calls.append(try call(related, issuer))
      case .leave(let result):
        calls.removeLast()
        if calls.isEmpty { return result }
        returned = result
      }
    }
  }

  private enum Step {
    case enter(Int32, IdentifierIssuer)
    case leave(NDegreeResult)
  }

  /// Groups the related nodes of a node by their hashes (steps 1 to 3).
  private mutating func call(
    _ node: Int32, _ issuer: IdentifierIssuer
  ) throws(CanonicalizationError) -> NDegreeCall {
    var related: [[UInt8]: [Int32]] = [:]
    for quad in index.quads(of: node) {
      let row = index.rows[Int(quad)]
      let places: [(Int32, UInt8)] = [
        (row.subject, UInt8(ascii: "s")), (row.object, UInt8(ascii: "o")),
        (row.graph, UInt8(ascii: "g")),
      ]
      for (term, position) in places where term >= 0 {
        let other = index.node[Int(term)]
        guard other >= 0, other != node else { continue }
        try spend(1)
        related[relatedHash(other, row, issuer, position), default: []].append(other)
      }
    }
    let groups = related.sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map { (hash: $0.key, nodes: $0.value) }
    return NDegreeCall(groups: groups, issuer: issuer)
  }

  /// Goes on with a call until it needs another, or is done (steps 5 and 6).
  private mutating func step(_ call: inout NDegreeCall) throws(CanonicalizationError) -> Step {
    while call.group < call.groups.count {
      if call.order == nil { try begin(&call) }
      if !call.isHopeless {
        if call.next < call.recursion.count {
          // The issuer is handed on, not copied; `accept` has it back.
          return .enter(call.recursion[call.next].node, call.pathIssuer.moved())
        }
        choose(&call)
      }
      if call.order?.advance() == true {
        try tryOrder(&call)
      } else {
        end(&call)
      }
    }
    digest.update(call.dataToHash)
    return .leave(NDegreeResult(hash: digest.finishHex(), issuer: call.issuer))
  }

  /// Begins a group of nodes (5.1 to 5.3).
  private mutating func begin(_ call: inout NDegreeCall) throws(CanonicalizationError) {
    let group = call.groups[call.group]
    call.dataToHash += group.hash
    call.chosenPath = []
    call.chosenIssuer = nil
    call.order = Permutation(of: group.nodes)
    try tryOrder(&call)
  }

  /// Writes the path of an order of the group's nodes as far as it needs no recursion (5.4.1 to 5.4.4).
  private mutating func tryOrder(_ call: inout NDegreeCall) throws(CanonicalizationError) {
    let nodes = call.groups[call.group].nodes
    if nodes.count == 1 {
      // There is no other order that would need the issuer as it was: no copy, so that a chain of nodes
      // costs no more than its length.
      try spend(2)
      call.pathIssuer = call.issuer.moved()
    } else {
      try spend(1 + nodes.count + call.issuer.nodes.count / 4)
      call.pathIssuer = call.issuer
    }
    call.path = []
    call.recursion = []
    call.next = 0
    for place in call.order?.places ?? [] {
      let node = nodes[place]
      if let number = canonical.number(of: node) {
        Self.append(number, prefix: "_:c14n", to: &call.path)
      } else {
        let isNew = call.pathIssuer.number(of: node) == nil
        let number = call.pathIssuer.issue(node)
        if isNew { call.recursion.append((node, number)) }
        Self.append(number, prefix: "_:b", to: &call.path)
      }
      if call.isHopeless { return }
    }
  }

  /// Takes what the call for a node has given into the path (5.4.5).
  private func accept(_ result: NDegreeResult, in call: inout NDegreeCall) {
    Self.append(call.recursion[call.next].number, prefix: "_:b", to: &call.path)
    call.path.append(UInt8(ascii: "<"))
    call.path += result.hash
    call.path.append(UInt8(ascii: ">"))
    call.pathIssuer = result.issuer
    call.next += 1
  }

  /// Keeps the path where it is the least so far (5.4.6).
  private func choose(_ call: inout NDegreeCall) {
    guard call.chosenPath.isEmpty || call.path.lexicographicallyPrecedes(call.chosenPath) else {
      return
    }
    call.chosenPath = call.path
    call.chosenIssuer = call.pathIssuer.moved()
  }

  /// Ends a group (5.5 and 5.6).
  private func end(_ call: inout NDegreeCall) {
    call.dataToHash += call.chosenPath
    if let chosen = call.chosenIssuer { call.issuer = chosen }
    call.chosenIssuer = nil
    call.group += 1
    call.order = nil
  }

  /// The hash of a node as it is related to another by a quad (4.7.3).
  private mutating func relatedHash(
    _ node: Int32, _ row: Dataset.Row, _ issuer: IdentifierIssuer, _ position: UInt8
  ) -> [UInt8] {
    var input = [position]
    if position != UInt8(ascii: "g") { index.appendText(row.predicate, to: &input) }
    if let number = canonical.number(of: node) {
      Self.append(number, prefix: "_:c14n", to: &input)
    } else if let number = issuer.number(of: node) {
      Self.append(number, prefix: "_:b", to: &input)
    } else {
      input += hashes[Int(node)]
    }
    digest.update(input)
    return digest.finishHex()
  }

  private mutating func spend(_ count: Int) throws(CanonicalizationError) {
    steps += count
    guard steps - Dataset.stepsPerBlankNode * index.count <= limit else {
      throw .tooComplex(limit: limit)
    }
  }
}
