import AnnalsModel

extension JSONLDExport {
  /// Writes each citation, with the statements it vouches for as its named graph.
  mutating func writeCitations() {
    let cited = CitedClaims(graph) { [statements] in statements.isSelected($0) }
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
    writeMembers(of: group)
    json.endObject()
  }

  /// The members of a citation, its selectors within it.
  private mutating func writeMembers(_ said: [NodeBuffer.Subject]) {
    guard let citation = said.first else { return }
    for group in citation.groups {
      if group.property == spelling.fixed.hasSelector {
        writeSelectors(group, said.dropFirst())
      } else {
        writeMember(group, of: citation)
      }
    }
  }

  private mutating func writeSelectors(
    _ group: NodeBuffer.Subject.Group, _ selectors: ArraySlice<NodeBuffer.Subject>
  ) {
    json.key(Int(group.property.index), of: spelling.keys)
    if group.count > 1 { json.beginArray() }
    for selector in selectors {
      json.beginObject()
      json.key("@id")
      spelling.write(selector.node, to: &json)
      writeMembers(of: selector)
      json.endObject()
    }
    if group.count > 1 { json.endArray() }
  }

  private mutating func writeMembers(of subject: NodeBuffer.Subject) {
    for group in subject.groups { writeMember(group, of: subject) }
  }

  private mutating func writeMember(
    _ group: NodeBuffer.Subject.Group, of subject: NodeBuffer.Subject
  ) {
    let isType = group.property == spelling.fixed.type
    if isType { json.key("@type") } else { json.key(Int(group.property.index), of: spelling.keys) }
    if group.count > 1 { json.beginArray(onOneLine: true) }
    for value in subject.values(group) {
      if isType {
        spelling.writeType(value, to: &json)
      } else {
        spelling.write(value, as: spelling.coercion(of: group.property), to: &json)
      }
    }
    if group.count > 1 { json.endArray() }
  }
}
