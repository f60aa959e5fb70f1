/// The plain way: nodes are written from the tape. Each function answers false where it meets
/// something that is not plain; what has been written of the node is taken back then.
extension QuadStream {
  /// A place in `stack` or in the vocabulary's arena.
  struct Place {
    var subject: Range<Int>
    var graph: Range<Int>
  }

  mutating func writePlainNode(_ bytes: Span<UInt8>) -> Bool {
    guard vocabulary.isPlain, tape[0].kind == .object else { return false }
    guard let subject = pushSubject(of: 0, bytes) else { return false }
    return writeEntries(of: 0, Place(subject: subject, graph: 0..<0), bytes)
  }

  /// Puts the identifier of the node at `index` on the stack; nil where it is not plain.
  @inline(__always)
  mutating func pushSubject(of index: Int, _ bytes: Span<UInt8>) -> Range<Int>? {
    let start = stack.count
    var i = index + 1
    let end = tape[index].end
    while i < end {
      if vocabulary.key(tape[i], in: bytes).meaning == .id {
        guard pushReference(tape[i + 1], bytes) else { return nil }
        return start..<stack.count
      }
      i = tape.next(after: i + 1)
    }
    stack.append(contentsOf: nodes.blankNodes.issue().utf8)
    return start..<stack.count
  }

  @inline(__always)
  private mutating func pushReference(_ entry: JSONTape.Entry, _ bytes: Span<UInt8>) -> Bool {
    guard entry.kind == .string else { return false }
    if isBlankNode(entry, bytes) {
      stack.append(contentsOf: blankNode(entry, bytes).utf8)
      return true
    }
    return vocabulary.appendReference(entry, in: bytes, to: &stack)
  }

  @inline(__always)
  func isBlankNode(_ entry: JSONTape.Entry, _ bytes: Span<UInt8>) -> Bool {
    entry.end - entry.start >= 2 && bytes[entry.start] == UInt8(ascii: "_")
      && bytes[entry.start + 1] == UInt8(ascii: ":") && !entry.hasEscapes
  }

  mutating func blankNode(_ entry: JSONTape.Entry, _ bytes: Span<UInt8>) -> String {
    nodes.blankNodes.issue(for: String(bytes, entry.start..<entry.end))
  }

  /// Writes all that is said in the object at `index` of a subject.
  mutating func writeEntries(of index: Int, _ place: Place, _ bytes: Span<UInt8>) -> Bool {
    objectCount += 1
    let serial = objectCount
    var i = index + 1
    let end = tape[index].end
    while i < end {
      guard isFirst(tape[i], in: serial) else { return false }
      let key = vocabulary.key(tape[i], in: bytes)
      let isDone =
        switch key.meaning {
        case .property: writeProperty(i + 1, key, place, bytes)
        case .type: writeTypes(i + 1, place, bytes)
        case .graph: writeGraph(i + 1, place, bytes)
        case .id, .nothing: true
        case .value, .language, .list, .general: false
        }
      guard isDone else { return false }
      i = tape.next(after: i + 1)
    }
    return true
  }

  /// Whether an object does not have this key already; keywords count by what they mean.
  @inline(__always)
  mutating func isFirst(_ entry: JSONTape.Entry, in object: Int) -> Bool {
    let number = Int(entry.key)
    while lastSeen.count <= number { lastSeen.append(0) }
    if lastSeen[number] == object { return false }
    lastSeen[number] = object
    return true
  }

  @inline(__always)
  mutating func beginLine(_ place: Place, _ predicate: Range<Int>) {
    output.append(from: stack, place.subject)
    output.append(0x20)
    output.append(from: vocabulary.arena, predicate)
  }

  @inline(__always)
  mutating func endLine(_ place: Place) {
    output.append(0x20)
    if !place.graph.isEmpty {
      output.append(from: stack, place.graph)
      output.append(0x20)
    }
    output.append(UInt8(ascii: "."))
    output.append(0x0A)
  }

  private mutating func writeTypes(_ index: Int, _ place: Place, _ bytes: Span<UInt8>) -> Bool {
    guard tape[index].kind == .array else { return writeType(index, place, bytes) }
    var i = index + 1
    while i < tape[index].end {
      guard writeType(i, place, bytes) else { return false }
      i = tape.next(after: i)
    }
    return true
  }

  private mutating func writeType(_ index: Int, _ place: Place, _ bytes: Span<UInt8>) -> Bool {
    guard tape[index].kind == .string,
      case .known(let type) = vocabulary.type(tape[index], in: bytes)
    else { return false }
    beginLine(place, vocabulary.rdfType)
    output.append(from: vocabulary.arena, type)
    endLine(place)
    return true
  }

  /// Writes the nodes of a graph that has this node for its name.
  private mutating func writeGraph(_ index: Int, _ place: Place, _ bytes: Span<UInt8>) -> Bool {
    guard tape[index].kind == .array else {
      return writeGraphNode(index, graph: place.subject, bytes)
    }
    var i = index + 1
    while i < tape[index].end {
      guard writeGraphNode(i, graph: place.subject, bytes) else { return false }
      i = tape.next(after: i)
    }
    return true
  }

  private mutating func writeGraphNode(
    _ index: Int, graph: Range<Int>, _ bytes: Span<UInt8>
  ) -> Bool {
    guard tape[index].kind == .object else { return false }
    let mark = stack.count
    guard let subject = pushSubject(of: index, bytes) else { return false }
    defer { stack.removeSubrange(mark...) }
    return writeEntries(of: index, Place(subject: subject, graph: graph), bytes)
  }
}
