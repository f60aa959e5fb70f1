import AnnalsModel

extension JSONLDExport {
  /// Writes each citation, with the statements it vouches for as its named graph.
  mutating func writeCitations() {
    let cited = CitedClaims(statements)
    for number in 0..<UInt32(graph.citationCount) where statements.met.isCited(number) {
      let node = statements.citationNode(number)
      statements.writeCitation(number)
      write(statements.sink.drain(), node, vouchingFor: cited.claims(of: number))
    }
    if !cited.uncited.isEmpty { write([], .uncited, vouchingFor: cited.uncited[...]) }
  }

  private mutating func write(
    _ said: [NodeBuffer.Subject], _ node: Node, vouchingFor claims: ArraySlice<UInt32>
  ) {
    json.beginObject()
    json.key("@id")
    spelling.write(node, to: &json)
    writeMembers(said)
    json.key("@graph")
    json.beginArray()
    var rest = claims
    while let first = rest.first {
      let subject = graph.subject(of: ClaimID(first))
      let end = graph.claims(of: subject)
      let last = end.last?.index ?? first
      let mine = rest.prefix { $0 <= last }
      rest = rest.dropFirst(mine.count)
      write(mine, of: subject)
    }
    json.endArray()
    json.endObject()
  }

  private mutating func write(_ claims: ArraySlice<UInt32>, of subject: EntityID) {
    var group = NodeBuffer.Subject(.entity(subject))
    for claim in claims {
      let relation = graph.relation(of: ClaimID(claim))
      group.add(
        statements.terms.properties[Int(relation.index)], graph.node(ofValue: ClaimID(claim)))
    }
    json.beginObject()
    json.key("@id")
    spelling.write(group.node, to: &json)
    for (property, values) in group.groups { writeMember(property, values) }
    json.endObject()
  }

  /// The members of a citation, its selector within it.
  private mutating func writeMembers(_ said: [NodeBuffer.Subject]) {
    guard let citation = said.first else { return }
    for (property, values) in citation.groups {
      if property == spelling.fixed.hasSelector, let selector = said.dropFirst().first {
        json.key(Int(property.index), of: spelling.keys)
        json.beginObject()
        json.key("@id")
        spelling.write(selector.node, to: &json)
        for (property, values) in selector.groups { writeMember(property, values) }
        json.endObject()
      } else {
        writeMember(property, values)
      }
    }
  }

  private mutating func writeMember(_ property: Word, _ values: [Node]) {
    let isType = property == spelling.fixed.type
    if isType { json.key("@type") } else { json.key(Int(property.index), of: spelling.keys) }
    if values.count > 1 { json.beginArray(onOneLine: true) }
    for value in values {
      if isType {
        spelling.writeType(value, to: &json)
      } else {
        spelling.write(value, as: spelling.coercion(of: property), to: &json)
      }
    }
    if values.count > 1 { json.endArray() }
  }
}

/// The claims that each citation vouches for, in order.
private struct CitedClaims {
  private(set) var uncited: [UInt32] = []
  private var starts: [UInt32]
  private var order: [UInt32] = []

  init(_ statements: GraphStatements<NodeBuffer>) {
    let graph = statements.graph
    var starts = Array(repeating: UInt32(0), count: graph.citationCount + 1)
    var pairs = 0
    for entity in graph.entities where statements.isSelected(entity) {
      for claim in graph.claims(of: entity) {
        let citations = graph.citations(at: claim)
        if citations.isEmpty { uncited.append(claim.index) }
        for number in citations {
          starts[Int(number) + 1] += 1
          pairs += 1
        }
      }
    }
    for i in starts.indices.dropFirst() { starts[i] += starts[i - 1] }
    order = Array(repeating: 0, count: pairs)
    var next = starts
    for entity in graph.entities where statements.isSelected(entity) {
      for claim in graph.claims(of: entity) {
        for number in graph.citations(at: claim) {
          order[Int(next[Int(number)])] = claim.index
          next[Int(number)] += 1
        }
      }
    }
    self.starts = starts
  }

  func claims(of citation: UInt32) -> ArraySlice<UInt32> {
    order[Int(starts[Int(citation)])..<Int(starts[Int(citation) + 1])]
  }
}
