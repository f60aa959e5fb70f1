/// Values that are arranged by language, index, identifier or type.
extension QuadStream {
  /// The entry of a map that a value stands in.
  struct MapPlace {
    enum Kind { case index, property, id, type }
    var kind: Kind
    /// The place of the key on the tape, and the scope it is read in.
    var entry: Int
    var scope: Int
    /// How the key is the value of a property, where it is.
    var rule = StreamKey()
  }

  // By language

  mutating func writeLanguageMap(
    _ index: Int, _ property: Property, _ target: Target, _ bytes: Span<UInt8>
  ) -> Bool {
    guard !target.takesNodesOnly else { return false }
    objectCount += 1
    let serial = objectCount
    let context = vocabulary.context(of: property.scope)
    let definition = context[String(bytes, source(of: property.entry))]
    let direction = vocabulary.direction == nil ? nil : context.effectiveDirection(of: definition)
    var i = index + 1
    while i < tape[index].end {
      guard isFirst(tape[i], in: serial),
        let suffix = suffix(of: tape[i], direction, in: property.scope, bytes),
        writeTexts(i + 1, suffix, target, bytes)
      else { return false }
      i = tape.next(after: i + 1)
    }
    return true
  }

  private func source(of entry: Int) -> Range<Int> { tape[entry].start..<tape[entry].end }

  /// What follows the texts of one language.
  private mutating func suffix(
    of entry: JSONTape.Entry, _ direction: String?, in scope: Int, _ bytes: Span<UInt8>
  ) -> Range<Int>? {
    if entry.hasEscapes { return nil }
    let isNone = entry.start < entry.end && vocabulary.isNone(entry, in: scope, bytes)
    if direction == nil { return isNone ? 0..<0 : vocabulary.language(entry, bytes) }
    return vocabulary.suffix(
      language: isNone ? nil : String(bytes, entry.start..<entry.end), direction: direction)
  }

  /// Writes the texts of one language.
  private mutating func writeTexts(
    _ index: Int, _ suffix: Range<Int>, _ target: Target, _ bytes: Span<UInt8>
  ) -> Bool {
    let isArray = tape[index].kind == .array
    var i = isArray ? index + 1 : index
    let end = isArray ? tape[index].end : index + 1
    while i < end {
      let entry = tape[i]
      if entry.kind == .string {
        beginLine(target.node, target.predicate)
        appendString(entry, suffix: suffix, bytes)
        endLine(target.graph)
      } else if entry.kind != .null {
        return false
      }
      i = tape.next(after: i)
    }
    return true
  }

  // By index, identifier or type

  /// Writes the values in a map (step 13.8).
  mutating func writeMap(
    _ index: Int, _ property: Property, _ target: Target, _ bytes: Span<UInt8>
  ) -> Bool {
    objectCount += 1
    let serial = objectCount
    var i = index + 1
    while i < tape[index].end {
      guard !tape[i].hasEscapes, isFirst(tape[i], in: serial),
        let scope = mapScope(of: i, property, bytes),
        let inner = self.property(property, in: scope, bytes),
        writeMapped(i + 1, inner, target, at: place(of: i, property, bytes), bytes)
      else { return false }
      i = tape.next(after: i + 1)
    }
    return true
  }

  /// Steps 13.8.3.1 to 13.8.3.3: the scope of the values at a key.
  private mutating func mapScope(
    of entry: Int, _ property: Property, _ bytes: Span<UInt8>
  ) -> Int? {
    guard property.key.container.contains(.type) else { return property.scope }
    let scope = vocabulary.previous(of: property.scope) ?? property.scope
    guard let name = vocabulary.name(tape[entry], in: scope, bytes) else { return nil }
    return name.scoped < 0 ? scope : vocabulary.scoped(name.scoped, in: scope)
  }

  /// What the key at `entry` says of its values; nil where it stands for no key.
  private func place(of entry: Int, _ property: Property, _ bytes: Span<UInt8>) -> MapPlace? {
    let isNone =
      tape[entry].start < tape[entry].end
      && vocabulary.isNone(tape[entry], in: property.scope, bytes)
    if isNone { return nil }
    let container = property.key.container
    var place = MapPlace(kind: .type, entry: entry, scope: property.scope)
    if container.contains(.index) {
      place.kind = .index
      if property.key.indexRule >= 0 {
        place.kind = .property
        place.rule = vocabulary.rules[Int(property.key.indexRule)]
      }
    } else if container.contains(.id) {
      place.kind = .id
    }
    return place
  }

  /// Writes a value of a map, or each of an array.
  private mutating func writeMapped(
    _ index: Int, _ property: Property, _ target: Target, at place: MapPlace?,
    _ bytes: Span<UInt8>
  ) -> Bool {
    switch tape[index].kind {
    case .null:
      return true
    case .array:
      var i = index + 1
      while i < tape[index].end {
        guard writeMapped(i, property, target, at: place, bytes) else { return false }
        i = tape.next(after: i)
      }
      return true
    case .object:
      return writeMappedObject(index, property, target, at: place, bytes)
    default:
      return writeMappedScalar(index, property, target, at: place, bytes)
    }
  }

  private mutating func writeMappedObject(
    _ index: Int, _ property: Property, _ target: Target, at place: MapPlace?,
    _ bytes: Span<UInt8>
  ) -> Bool {
    guard let entered = enter(index, property.scope, property, fromMap: true, bytes),
      entered.shape.set == 0
    else { return false }
    if property.key.container.contains(.graph) {
      return writeMappedGraph(index, entered, target, at: place, bytes)
    }
    if entered.shape.isNoNode, place == nil || place?.kind == .index {
      return writeEntered(index, entered, property, target, bytes)
    }
    return writeNode(index, entered, target, graph: target.graph, at: place, bytes)
  }

  private mutating func writeMappedScalar(
    _ index: Int, _ property: Property, _ target: Target, at place: MapPlace?,
    _ bytes: Span<UInt8>
  ) -> Bool {
    if property.key.container.contains(.graph) { return false }
    let isReference = tape[index].kind == .string && property.key.typing != .literal
    guard let place, place.kind != .index || isReference else {
      return writeValue(index, property, target, bytes)
    }
    guard isReference, property.key.scoped < 0 else { return false }
    let mark = stack.count
    guard let node = pushReference(tape[index], in: property, bytes) else { return false }
    writeLink(target, to: node)
    let isDone = writePlace(place, of: node, needsIndex: true, target.graph, bytes)
    stack.removeLast(stack.count - mark)
    return isDone
  }

  /// Says in a node where in a map it stood (step 13.8.3.7).
  ///
  /// Of nodes that have an identifier and no index yet, the index is remembered.
  mutating func writePlace(
    _ place: MapPlace, of node: Range<Int>, needsIndex: Bool, _ graph: Range<Int>,
    _ bytes: Span<UInt8>
  ) -> Bool {
    let entry = tape[place.entry]
    switch place.kind {
    case .id:
      return true
    case .index:
      return !needsIndex || note(entry, asIndexOf: node, graph, bytes)
    case .type:
      guard let iri = mapType(entry, in: place.scope, bytes) else { return false }
      beginLine(node, vocabulary.texts.type)
      output.append(from: vocabulary.texts.bytes, iri)
      endLine(graph)
      return true
    case .property:
      beginLine(node, place.rule.predicate)
      let property = Property(entry: place.entry, key: place.rule, scope: place.scope)
      guard appendIndex(entry, property, bytes) else { return false }
      endLine(graph)
      return true
    }
  }

  /// What the key of a map by type means, which is not relative to the document.
  private mutating func mapType(
    _ entry: JSONTape.Entry, in scope: Int, _ bytes: Span<UInt8>
  ) -> Range<Int>? {
    let context = vocabulary.context(of: scope)
    let text = String(bytes, entry.start..<entry.end)
    guard context.vocab != nil || context[text] != nil || text.prefixEnd != nil else { return nil }
    return vocabulary.name(entry, in: scope, bytes)?.iri
  }

  /// Appends the key of a map as a value of the property that it stands for.
  private mutating func appendIndex(
    _ entry: JSONTape.Entry, _ property: Property, _ bytes: Span<UInt8>
  ) -> Bool {
    var string = entry
    string.kind = .string
    return appendScalar(string, property, bytes)
  }
}
