import AnnalsModel
import LinkedData

/// Writes a graph as JSON-LD that people can read: a context, then a node for each entity, with
/// quotations within the event they were spoken at, claims within what they are about, and what a
/// citation vouches for within the citation.
///
/// It says the statements of ``GraphStatements``, no more and no less.
struct JSONLDExport {
  let graph: Graph
  let options: ExportOptions
  let context: JSONLDContext
  var statements: GraphStatements<NodeBuffer>
  var json = JSONLDText()
  var spelling: JSONLDSpelling
  /// Entities that stand in the document already.
  private var written: [Bool]
  private let pass: ([UInt8]) -> Void

  init(_ graph: Graph, _ options: ExportOptions, to pass: @escaping ([UInt8]) -> Void) {
    self.graph = graph
    self.pass = pass
    let terms = Terms(of: graph, profile: options.profile)
    context = JSONLDContext(graph, terms)
    statements = GraphStatements(graph, options: options, sink: NodeBuffer(), terms: terms)
    self.options = statements.options
    spelling = JSONLDSpelling(graph, terms, context)
    written = Array(repeating: false, count: graph.entityCount)
  }

  mutating func run() {
    json.beginObject()
    json.key("@context")
    writeContext()
    json.key("@graph")
    json.beginArray()
    statements.writeChronology()
    writeNodes()
    for entity in graph.entities where statements.isSelected(entity) && !isWritten(entity) {
      if occasion(of: entity) == nil { writeWhole(entity) }
    }
    for entity in graph.entities where statements.met.isMentioned(entity) && !isWritten(entity) {
      mark(entity)
      statements.writeStub(entity)
      writeNodes()
    }
    for date in graph.entities(of: .date)
    where options.selection == nil || statements.met.isMentioned(date) {
      statements.writeDate(date)
      writeNodes()
    }
    if options.claims { writeCitations() }
    json.endArray()
    json.endObject()
    json.newLine()
    pass(json.take())
  }

  private mutating func writeContext() {
    // A first pass over what was selected finds the words it has; of all of a large graph the second
    // would cost more than a few words too many.
    let isSmall = graph.claimCount < 20_000 || (options.selection?.count ?? .max) < 1_000
    let terms = statements.terms
    let used =
      isSmall ? WordUse.words(in: graph, options, terms) : spelling.usedWords(options)
    if let address = options.contextAddress, context.isUsual {
      json.beginArray()
      json.string(address)
      json.beginObject()
      if let base = context.base { json.member("@base", base) }
      json.key("@language")
      if let language = context.language { json.string(language) } else { json.raw("null") }
      json.endObject()
      json.endArray()
    } else {
      context.write(to: &json, names: statements.terms.table.names) { used[Int($0.index)] }
    }
  }

  // MARK: Nodes

  /// The event that a quotation is written within: the first it was said at that is written whole.
  private func occasion(of entity: EntityID) -> EntityID? {
    guard graph.kind(of: entity) == .quotation else { return nil }
    for claim in graph.claims(of: entity, .saidAt) {
      guard let event = graph.entity(of: claim), statements.isSelected(event),
        graph.vocabulary.kind(graph.kind(of: event), isWithin: .event)
      else { continue }
      return event
    }
    return nil
  }

  private mutating func writeWhole(_ entity: EntityID) {
    mark(entity)
    statements.write(entity)
    writeNodes()
  }

  /// Writes what the buffer holds: the first subject, and within it those that hang from it.
  mutating func writeNodes() {
    for subject in writeTree(statements.sink.drain()) { writeAlone(subject) }
    if json.bytes.count > NQuadsSink.blockSize { pass(json.take()) }
  }

  private mutating func writeAlone(_ subject: NodeBuffer.Subject) {
    _ = writeTree([subject])
  }

  /// Writes the first subject with what hangs from it; gives back those that do not.
  private mutating func writeTree(_ subjects: [NodeBuffer.Subject]) -> [NodeBuffer.Subject] {
    guard let root = subjects.first else { return [] }
    var branches = Array(subjects.dropFirst())
    write(root, with: &branches)
    return branches
  }

  private mutating func write(
    _ subject: NodeBuffer.Subject, with branches: inout [NodeBuffer.Subject]
  ) {
    json.beginObject()
    json.key("@id")
    spelling.write(subject.node, to: &json)
    // Own words first, then those of others; a quotation's own words before all.
    let leading = isQuotation(subject.node) ? spelling.leading : []
    for property in leading {
      if let group = subject.groups.first(where: { $0.property == property }) {
        write(group, of: subject, &branches)
      }
    }
    for group in subject.groups
    where spelling.isOwn(group.property) && !leading.contains(group.property) {
      write(group, of: subject, &branches)
    }
    for group in subject.groups where !spelling.isOwn(group.property) {
      write(group, of: subject, &branches)
    }
    json.endObject()
    statements.sink.recycle(subject)
  }

  private func isQuotation(_ node: Node) -> Bool {
    if case .entity(let entity) = node { graph.kind(of: entity) == .quotation } else { false }
  }

  private mutating func write(
    _ group: NodeBuffer.Subject.Group, of subject: NodeBuffer.Subject,
    _ branches: inout [NodeBuffer.Subject]
  ) {
    let property = group.property
    let isType = property == spelling.fixed.type
    if isType { json.key("@type") } else { json.key(Int(property.index), of: spelling.keys) }
    let values = subject.values(group)
    if group.count > 1 {
      json.beginArray(onOneLine: isType || values.allSatisfy { isShort($0, property) })
    }
    for value in values { write(value, property, isType: isType, &branches) }
    if group.count > 1 { json.endArray() }
  }

  private func isShort(_ value: Node, _ property: Word) -> Bool {
    switch value {
    case .entity(let entity): !isEmbedded(entity, by: property)
    case .claim, .text, .standing, .passage, .position, .instant: false
    case .literal(let literal): !spelling.isLong(literal)
    default: true
    }
  }

  private mutating func write(
    _ value: Node, _ property: Word, isType: Bool, _ branches: inout [NodeBuffer.Subject]
  ) {
    if isType {
      spelling.writeType(value, to: &json)
    } else if case .entity(let entity) = value, isEmbedded(entity, by: property) {
      embed(entity)
    } else if let place = branches.firstIndex(where: { $0.node == value }) {
      let branch = branches.remove(at: place)
      write(branch, with: &branches)
    } else {
      spelling.write(value, as: spelling.coercion(of: property), to: &json)
    }
  }

  /// True where an entity is best written out at this place: a quotation at its occasion, and once
  /// each that has nothing but its name in this document.
  private func isEmbedded(_ entity: EntityID, by property: Word) -> Bool {
    if isWritten(entity) || graph.isDate(entity) { return false }
    if !statements.isSelected(entity) { return spelling.isOwn(property) }
    return property == spelling.fixed.recordedIn && occasion(of: entity) != nil
  }

  private mutating func embed(_ entity: EntityID) {
    mark(entity)
    if statements.isSelected(entity) {
      statements.write(entity)
    } else {
      statements.writeStub(entity)
    }
    for rest in writeTree(statements.sink.drain()) { writeAlone(rest) }
  }

  private func isWritten(_ entity: EntityID) -> Bool {
    Int(entity.index) < written.count && written[Int(entity.index)]
  }

  private mutating func mark(_ entity: EntityID) { written[Int(entity.index)] = true }
}
