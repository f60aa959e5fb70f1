/// Lists, as chains of blank nodes.
extension QuadStream {
  /// A list that is being written.
  private struct Chain {
    let property: Property
    let target: Target
    /// Whether an array within the list is a list itself.
    let nestsArrays: Bool
    /// The last node so far; nil where there is none.
    var last: Range<Int>?
  }

  /// Writes the value of a term whose values are lists (step 13.11).
  mutating func writeListProperty(
    _ index: Int, _ property: Property, _ target: Target, _ bytes: Span<UInt8>
  ) -> Bool {
    guard !target.takesNodesOnly else { return false }
    switch tape[index].kind {
    case .null:
      return true
    case .object:
      guard let entered = enter(index, property.scope, property, bytes) else { return false }
      let shape = entered.shape
      if shape.list != 0 { return writeEntered(index, entered, property, target, bytes) }
      // A value that is null is no list at all, and what a set is, is seldom asked.
      guard shape.set == 0, shape.value == 0 || tape[shape.value].kind != .null else {
        return false
      }
      return writeList(of: index, property, target, bytes)
    default:
      return writeList(of: index, property, target, bytes)
    }
  }

  /// Writes what `@list` holds.
  mutating func writeListObject(
    _ index: Int, _ property: Property, _ target: Target, _ bytes: Span<UInt8>
  ) -> Bool {
    writeList(of: index, property, target, bytes)
  }

  /// Writes a list of the elements of an array, or of one value.
  private mutating func writeList(
    of index: Int, _ property: Property, _ target: Target, _ bytes: Span<UInt8>
  ) -> Bool {
    let mark = stack.count
    var chain = Chain(
      property: property, target: target, nestsArrays: property.key.container.contains(.list))
    if tape[index].kind == .array {
      guard addElements(of: index, to: &chain, bytes) else { return false }
    } else {
      guard add(index, to: &chain, bytes) else { return false }
    }
    beginLine(
      chain.last ?? target.node, chain.last == nil ? target.predicate : vocabulary.texts.rest)
    output.append(from: vocabulary.texts.bytes, vocabulary.texts.empty)
    endLine(target.graph)
    stack.removeLast(stack.count - mark)
    return true
  }

  private mutating func addElements(
    of index: Int, to chain: inout Chain, _ bytes: Span<UInt8>
  ) -> Bool {
    var i = index + 1
    let end = tape[index].end
    while i < end {
      let isFlat = tape[i].kind == .array && !chain.nestsArrays
      guard isFlat ? addElements(of: i, to: &chain, bytes) : add(i, to: &chain, bytes) else {
        return false
      }
      i = tape.next(after: i)
    }
    return true
  }

  /// Adds an element; one that comes to nothing leaves no trace.
  private mutating func add(_ index: Int, to chain: inout Chain, _ bytes: Span<UInt8>) -> Bool {
    if tape[index].kind == .null { return true }
    let before = output.count
    let mark = stack.count
    let node = pushBlankNode()
    let link = Target(
      node: chain.last ?? chain.target.node,
      predicate: chain.last == nil ? chain.target.predicate : vocabulary.texts.rest,
      graph: chain.target.graph)
    writeLink(link, to: node)
    let linked = output.count
    let first = Target(
      node: node, predicate: vocabulary.texts.first, graph: chain.target.graph)
    guard writeElement(index, chain, first, bytes) else { return false }
    if output.count == linked {
      output.removeLast(linked - before)
      stack.removeLast(stack.count - mark)
    } else {
      chain.last = node
    }
    return true
  }

  private mutating func writeElement(
    _ index: Int, _ chain: Chain, _ target: Target, _ bytes: Span<UInt8>
  ) -> Bool {
    switch tape[index].kind {
    case .array:
      return writeList(of: index, chain.property, target, bytes)
    case .object:
      guard let entered = enter(index, chain.property.scope, chain.property, bytes),
        entered.shape.set == 0
      else { return false }
      return writeEntered(index, entered, chain.property, target, bytes)
    default:
      return writeValue(index, chain.property, target, bytes)
    }
  }
}
