/// Serialize RDF as JSON-LD (JSON-LD API, section 8.4): a dataset becomes expanded JSON-LD.
struct RDFSerializer {
  let options: JSONLDOptions
  /// The graphs by name, the default graph first.
  private var graphs: [RDFNodeTable] = [RDFNodeTable()]
  private var places: [ExactString: Int] = [:]
  /// The one use of each blank node as an object; nil where there are several.
  private var referencedOnce: [ExactString: Usage?] = [:]

  /// That a node has a value.
  struct Usage {
    var node: RDFNode
    var property: String
    var value: RDFValue
  }

  init(options: JSONLDOptions) { self.options = options }

  /// The dataset as expanded JSON-LD.
  mutating func serialize(_ dataset: some Sequence<Quad>) throws(JSONLDError) -> [JSONValue] {
    // 5.
    for quad in dataset { try add(quad) }
    // 6.
    for graph in graphs {
      try resolveCompoundLiterals(in: graph)
      resolveLists(in: graph)
    }
    return result()
  }

  /// Steps 5.1 to 5.6.
  private mutating func table(of graph: Term?) -> RDFNodeTable {
    guard let name = graph?.nodeID else { return graphs[0] }
    if let place = places[ExactString(name)] { return graphs[place] }
    places[ExactString(name)] = graphs.count
    let table = RDFNodeTable()
    graphs.append(table)
    _ = graphs[0].node(name)
    return table
  }

  /// Step 5.7.
  private mutating func add(_ quad: Quad) throws(JSONLDError) {
    let table = table(of: quad.graph)
    guard let subject = quad.subject.nodeID, let predicate = quad.predicate.nodeID else { return }
    // 5.7.1 and 5.7.2
    let node = table.node(subject)
    // 5.7.3
    if options.rdfDirection == .compoundLiteral, predicate == RDF.direction {
      table.compoundLiterals.append(subject)
    }
    // 5.7.4
    let object = quad.object.nodeID
    if let object { _ = table.node(object) }
    // 5.7.5
    if predicate == RDF.type, !options.useRDFType, let object {
      node.addType(object)
      return
    }
    // 5.7.6 to 5.7.8
    let value = node.add(try self.object(of: quad.object), to: predicate)
    // 5.7.9 to 5.7.11
    guard let object else { return }
    let usage = Usage(node: node, property: predicate, value: value)
    if object == RDF.nil {
      table.usagesOfNil.append(usage)
    } else if referencedOnce[ExactString(object)] != nil {
      referencedOnce[ExactString(object)] = .some(nil)
    } else if object.isBlankNodeID {
      referencedOnce[ExactString(object)] = .some(usage)
    }
  }

  private func onlyUse(of id: String) -> Usage? { referencedOnce[ExactString(id)] ?? nil }

  /// Step 6.1.
  private func resolveCompoundLiterals(in table: RDFNodeTable) throws(JSONLDError) {
    for id in table.compoundLiterals {
      // 6.1.1 to 6.1.5
      guard let usage = onlyUse(of: id), let node = table.remove(id) else { continue }
      // 6.1.6
      for value in usage.node.values(of: usage.property) where value.refers(to: id) {
        var literal = JSONObject()
        literal.set(Keyword.value, node.onlyText(of: RDF.value) ?? .null)
        if let language = node.onlyText(of: RDF.language) {
          guard language.string?.isLanguageTag ?? false else {
            throw JSONLDError(.invalidLanguageTaggedString, "rdf:language of \(id) is no language")
          }
          literal.set(Keyword.language, language)
        }
        if let direction = node.onlyText(of: RDF.direction) {
          guard direction == "ltr" || direction == "rtl" else {
            throw JSONLDError(.invalidBaseDirection, "rdf:direction of \(id) is no direction")
          }
          literal.set(Keyword.direction, direction)
        }
        value.object = literal
      }
    }
  }

  /// Steps 6.2 to 6.4: chains of `rdf:rest` that end in `rdf:nil` become lists.
  private func resolveLists(in table: RDFNodeTable) {
    for end in table.usagesOfNil {
      // 6.4.1 and 6.4.2
      var usage = end
      var list: [RDFValue] = []
      var nodes: [String] = []
      // 6.4.3
      while usage.property == RDF.rest, usage.node.id.isBlankNodeID,
        let before = onlyUse(of: usage.node.id), let first = usage.node.onlyFirst
      {
        // 6.4.3.1 to 6.4.3.4
        list.append(first)
        nodes.append(usage.node.id)
        usage = before
        // 6.4.3.5
        if !usage.node.id.isBlankNodeID { break }
      }
      // 6.4.4 to 6.4.6
      usage.value.object = [:]
      usage.value.list = list.reversed()
      // 6.4.7
      for id in nodes { table.remove(id) }
    }
  }

  /// Steps 7 to 9.
  private func result() -> [JSONValue] {
    var result: [JSONValue] = []
    for node in graphs[0].ordered(options.ordered) {
      var object = node.object
      // 8.1
      if let place = places[ExactString(node.id)] {
        let nodes = graphs[place].ordered(options.ordered).filter { !$0.isEmpty }
        object.set(Keyword.graph, .array(nodes.map { .object($0.object) }))
      }
      // 8.2
      if object.count > 1 { result.append(.object(object)) }
    }
    return result
  }
}

extension Term {
  /// The identifier that JSON-LD has for an IRI or a blank node.
  var nodeID: String? {
    switch self {
    case .iri(let iri): iri
    case .blank(let label): "_:" + label
    case .literal: nil
    }
  }
}
