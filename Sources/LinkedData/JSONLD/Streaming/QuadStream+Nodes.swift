/// Nodes: their identifiers, their links and what is said in them.
extension QuadStream {
  /// Where a value goes: nodes are ranges of the stack, the predicate one of the texts.
  struct Target {
    var node: Range<Int>
    var predicate: Range<Int>
    var graph: Range<Int>
    /// Whether the value is the subject and the node its object.
    var isReversed = false
    /// Whether a value that is no node would be an error.
    var takesNodesOnly = false
  }

  /// Writes a node that is linked from `target`, or stands alone.
  mutating func writeNode(
    _ index: Int, _ entered: Entered, _ target: Target?, graph: Range<Int>,
    at place: MapPlace? = nil, _ bytes: Span<UInt8>
  ) -> Bool {
    guard !entered.shape.isNoNode else { return false }
    let mark = stack.count
    guard let node = pushNode(entered, at: place, bytes) else { return false }
    if let target { writeLink(target, to: node) }
    if let place {
      let needsIndex = entered.shape.id != 0 && entered.shape.index == 0
      guard writePlace(place, of: node, needsIndex: needsIndex, graph, bytes) else { return false }
    }
    let isDone = writeEntries(of: index, entered, node, graph, bytes)
    stack.removeLast(stack.count - mark)
    return isDone
  }

  /// Puts the identifier of an object on the stack; nil where it is not plain.
  @inline(__always)
  private mutating func pushNode(
    _ entered: Entered, at place: MapPlace?, _ bytes: Span<UInt8>
  ) -> Range<Int>? {
    if entered.shape.id != 0 {
      let entry = tape[entered.shape.id]
      guard entry.kind == .string else { return nil }
      return pushReference(entry, in: entered.scope, bytes)
    }
    if let place, place.kind == .id {
      return pushReference(tape[place.entry], in: place.scope, bytes)
    }
    return pushBlankNode()
  }

  mutating func pushBlankNode() -> Range<Int> {
    let start = stack.count
    stack.append(utf8: nodes.blankNodes.issue())
    return start..<stack.count
  }

  /// Puts what a string refers to on the stack; nil where it is not plain.
  @inline(__always)
  mutating func pushReference(
    _ entry: JSONTape.Entry, in scope: Int, _ bytes: Span<UInt8>
  ) -> Range<Int>? {
    let start = stack.count
    if isBlankNode(entry, bytes) {
      stack.append(utf8: blankNode(entry, bytes))
    } else {
      guard vocabulary.appendReference(entry, in: scope, bytes, to: &stack) else { return nil }
    }
    return start..<stack.count
  }

  @inline(__always)
  func isBlankNode(_ entry: JSONTape.Entry, _ bytes: Span<UInt8>) -> Bool {
    entry.end - entry.start >= 2 && bytes[entry.start] == UInt8(ascii: "_")
      && bytes[entry.start + 1] == UInt8(ascii: ":") && !entry.hasEscapes
  }

  mutating func blankNode(_ entry: JSONTape.Entry, _ bytes: Span<UInt8>) -> String {
    nodes.blankNodes.issue(for: String(bytes, entry.start..<entry.end))
  }

  // Lines

  @inline(__always)
  mutating func writeLink(_ target: Target, to node: Range<Int>) {
    output.append(from: stack, target.isReversed ? node : target.node)
    output.append(0x20)
    output.append(from: vocabulary.texts.bytes, target.predicate)
    output.append(from: stack, target.isReversed ? target.node : node)
    endLine(target.graph)
  }

  @inline(__always)
  mutating func beginLine(_ node: Range<Int>, _ predicate: Range<Int>) {
    output.append(from: stack, node)
    output.append(0x20)
    output.append(from: vocabulary.texts.bytes, predicate)
  }

  @inline(__always)
  mutating func endLine(_ graph: Range<Int>) {
    output.append(0x20)
    if !graph.isEmpty {
      output.append(from: stack, graph)
      output.append(0x20)
    }
    output.append(UInt8(ascii: "."))
    output.append(0x0A)
  }

  // Entries

  /// Writes all that is said in an object of a node.
  mutating func writeEntries(
    of index: Int, _ entered: Entered, _ node: Range<Int>, _ graph: Range<Int>,
    _ bytes: Span<UInt8>
  ) -> Bool {
    var i = index + 1
    let end = tape[index].end
    while i < end {
      let key = vocabulary.key(tape[i], in: entered.scope, bytes)
      let isDone =
        switch key.meaning {
        case .property:
          writeProperty(
            i + 1, Property(entry: i, key: key, scope: entered.scope),
            Target(
              node: node, predicate: key.predicate, graph: graph, isReversed: key.isReverse,
              takesNodesOnly: key.isReverse),
            bytes)
        case .type: writeTypes(i + 1, in: entered.typeScope, node, graph, bytes)
        case .graph: writeContents(i + 1, in: entered.scope, graph: node, bytes)
        case .included: writeIncluded(i + 1, in: entered.scope, graph, bytes)
        case .reverse: writeReverse(i + 1, in: entered.scope, node, graph, bytes)
        case .nest: writeNested(i + 1, key, entered, node, graph, bytes)
        case .index: noteIndex(i + 1, entered.shape, node, graph, bytes)
        case .id, .context, .nothing: true
        case .unknown, .general, .value, .language, .direction, .list, .set: false
        }
      guard isDone else { return false }
      i = tape.next(after: i + 1)
    }
    return true
  }

  private mutating func writeTypes(
    _ index: Int, in scope: Int, _ node: Range<Int>, _ graph: Range<Int>, _ bytes: Span<UInt8>
  ) -> Bool {
    guard tape[index].kind == .array else { return writeType(index, in: scope, node, graph, bytes) }
    var i = index + 1
    while i < tape[index].end {
      guard writeType(i, in: scope, node, graph, bytes) else { return false }
      i = tape.next(after: i)
    }
    return true
  }

  private mutating func writeType(
    _ index: Int, in scope: Int, _ node: Range<Int>, _ graph: Range<Int>, _ bytes: Span<UInt8>
  ) -> Bool {
    guard tape[index].kind == .string, let name = vocabulary.name(tape[index], in: scope, bytes),
      let iri = name.iri
    else { return false }
    beginLine(node, vocabulary.texts.type)
    output.append(from: vocabulary.texts.bytes, iri)
    endLine(graph)
    return true
  }

  /// Writes what is said in `@reverse`: nodes that have this one as a property's value.
  private mutating func writeReverse(
    _ index: Int, in scope: Int, _ node: Range<Int>, _ graph: Range<Int>, _ bytes: Span<UInt8>
  ) -> Bool {
    guard tape[index].kind == .object, let entered = enter(index, scope, nil, bytes) else {
      return false
    }
    var i = index + 1
    while i < tape[index].end {
      let key = vocabulary.key(tape[i], in: entered.scope, bytes)
      switch key.meaning {
      case .nothing, .context: break
      case .property:
        // What is reversed twice is as it was.
        let target = Target(
          node: node, predicate: key.predicate, graph: graph, isReversed: !key.isReverse,
          takesNodesOnly: true)
        let property = Property(entry: i, key: key, scope: entered.scope)
        guard writeProperty(i + 1, property, target, bytes) else { return false }
      default: return false
      }
      i = tape.next(after: i + 1)
    }
    return true
  }

  /// Writes what is nested, which counts as if it stood in the node.
  private mutating func writeNested(
    _ index: Int, _ key: StreamKey, _ outer: Entered, _ node: Range<Int>, _ graph: Range<Int>,
    _ bytes: Span<UInt8>
  ) -> Bool {
    var scope = outer.scope
    if key.scoped >= 0 {
      guard let next = vocabulary.scoped(key.scoped, in: scope, overridesProtected: true) else {
        return false
      }
      scope = next
    }
    let isArray = tape[index].kind == .array
    var i = isArray ? index + 1 : index
    let end = isArray ? tape[index].end : tape.next(after: index)
    while i < end {
      guard tape[i].kind == .object else { return false }
      let shape = shape(of: i, in: scope, bytes)
      let entered = Entered(shape: shape, scope: scope, typeScope: outer.typeScope)
      guard !shape.isGeneral, !shape.hasNodeKeywords,
        writeEntries(of: i, entered, node, graph, bytes)
      else { return false }
      i = tape.next(after: i)
    }
    return true
  }

  /// Remembers the index of a node, of which it can have only one.
  private mutating func noteIndex(
    _ index: Int, _ shape: ObjectShape, _ node: Range<Int>, _ graph: Range<Int>,
    _ bytes: Span<UInt8>
  ) -> Bool {
    guard tape[index].kind == .string else { return false }
    return shape.id == 0 || note(tape[index], asIndexOf: node, graph, bytes)
  }

  /// False where the node has another index, which is for the algorithms to complain of.
  mutating func note(
    _ entry: JSONTape.Entry, asIndexOf node: Range<Int>, _ graph: Range<Int>,
    _ bytes: Span<UInt8>
  ) -> Bool {
    let token = JSONToken(range: entry.start..<entry.end, hasEscapes: entry.hasEscapes)
    return nodes.noteIndex(
      .string(token.text(in: bytes)), of: identifier(node),
      graph: graph.isEmpty ? Keyword.default : identifier(graph))
  }

  /// A node on the stack as JSON-LD has it.
  private func identifier(_ node: Range<Int>) -> String {
    let isIRI = stack[node.lowerBound] == UInt8(ascii: "<")
    return String(stack.span, isIRI ? node.lowerBound + 1..<node.upperBound - 1 : node)
  }
}
