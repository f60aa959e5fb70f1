/// What stands in graphs, at the top, and beside a node in `@included`.
extension QuadStream {
  /// Writes a value at the top, where only nodes are more than nothing.
  mutating func writeTopValue(_ index: Int, graph: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    writeContents(index, in: vocabulary.rootScope, graph: graph, bytes)
  }

  /// Writes the nodes of a graph.
  mutating func writeContents(
    _ index: Int, in scope: Int, graph: Range<Int>, _ bytes: Span<UInt8>
  ) -> Bool {
    switch tape[index].kind {
    case .object:
      guard let entered = enter(index, scope, nil, bytes) else { return false }
      return writeNode(index, entered, nil, graph: graph, bytes)
    case .array:
      var i = index + 1
      while i < tape[index].end {
        guard writeContents(i, in: scope, graph: graph, bytes) else { return false }
        i = tape.next(after: i)
      }
      return true
    default:
      // Nothing is said of a value that no node has.
      return true
    }
  }

  /// Writes the nodes of `@included`; one that says nothing may be an error.
  mutating func writeIncluded(
    _ index: Int, in scope: Int, _ graph: Range<Int>, _ bytes: Span<UInt8>
  ) -> Bool {
    let isArray = tape[index].kind == .array
    var i = isArray ? index + 1 : index
    let end = isArray ? tape[index].end : tape.next(after: index)
    while i < end {
      guard tape[i].kind == .object, let entered = enter(i, scope, nil, bytes),
        saysSomething(i, entered, bytes), writeNode(i, entered, nil, graph: graph, bytes)
      else { return false }
      i = tape.next(after: i)
    }
    return true
  }

  /// Whether a node surely has more than its identifier.
  private mutating func saysSomething(
    _ index: Int, _ entered: Entered, _ bytes: Span<UInt8>
  ) -> Bool {
    if entered.shape.typeCount > 0 { return true }
    var i = index + 1
    while i < tape[index].end {
      switch tape[i + 1].kind {
      case .string, .number, .true, .false:
        if vocabulary.key(tape[i], in: entered.scope, bytes).meaning == .property { return true }
      default: break
      }
      i = tape.next(after: i + 1)
    }
    return false
  }

  /// Writes the values of a property whose values are graphs: what each holds, in a graph of its
  /// own.
  mutating func writeGraphs(
    _ index: Int, _ property: Property, _ target: Target, _ bytes: Span<UInt8>
  ) -> Bool {
    switch tape[index].kind {
    case .null:
      return true
    case .array:
      var i = index + 1
      while i < tape[index].end {
        guard writeGraphs(i, property, target, bytes) else { return false }
        i = tape.next(after: i)
      }
      return true
    case .object:
      guard let entered = enter(index, property.scope, property, bytes) else { return false }
      let mark = stack.count
      let graph = pushBlankNode()
      writeLink(target, to: graph)
      let isDone = writeNode(index, entered, nil, graph: graph, bytes)
      stack.removeLast(stack.count - mark)
      return isDone
    default:
      return false
    }
  }

  /// Writes a value of a map of graphs, which may be a graph already.
  mutating func writeMappedGraph(
    _ index: Int, _ entered: Entered, _ target: Target, at place: MapPlace?,
    _ bytes: Span<UInt8>
  ) -> Bool {
    let shape = entered.shape
    if shape.graph != 0 {
      return shape.isGraphOnly
        && writeNode(index, entered, target, graph: target.graph, at: place, bytes)
    }
    let mark = stack.count
    var graph = 0..<0
    if let place, place.kind == .id {
      guard let named = pushReference(tape[place.entry], in: place.scope, bytes) else {
        return false
      }
      graph = named
    } else {
      graph = pushBlankNode()
    }
    writeLink(target, to: graph)
    if let place {
      guard writePlace(place, of: graph, needsIndex: false, target.graph, bytes) else {
        return false
      }
    }
    let isDone = writeNode(index, entered, nil, graph: graph, bytes)
    stack.removeLast(stack.count - mark)
    return isDone
  }
}
