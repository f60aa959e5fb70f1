/// The values of properties.
extension QuadStream {
  /// Writes the values of a property (expansion, steps 13.6 to 13.13).
  mutating func writeProperty(
    _ index: Int, _ property: Property, _ target: Target, _ bytes: Span<UInt8>
  ) -> Bool {
    let container = property.key.container
    if container.isEmpty, property.key.typing != .json {
      return writeValue(index, property, target, bytes)
    }
    // 13.6
    if property.key.typing == .json {
      return container.isSubset(of: .set) && !target.takesNodesOnly
        && writeJSON(index, target, bytes)
    }
    if tape[index].kind == .object {
      // 13.7
      if container.contains(.language) { return writeLanguageMap(index, property, target, bytes) }
      // 13.8
      if !container.isDisjoint(with: [.index, .type, .id]) {
        return writeMap(index, property, target, bytes)
      }
    }
    // 13.11
    if container.contains(.list) { return writeListProperty(index, property, target, bytes) }
    // 13.12
    if container.contains(.graph), container.isDisjoint(with: [.id, .index]) {
      return writeGraphs(index, property, target, bytes)
    }
    return writeValue(index, property, target, bytes)
  }

  /// Writes a value, or each of an array.
  mutating func writeValue(
    _ index: Int, _ property: Property, _ target: Target, _ bytes: Span<UInt8>
  ) -> Bool {
    switch tape[index].kind {
    case .null:
      return true
    case .object:
      return writeObject(index, property, target, bytes)
    case .array:
      var i = index + 1
      let end = tape[index].end
      while i < end {
        guard writeValue(i, property, target, bytes) else { return false }
        i = tape.next(after: i)
      }
      return true
    case .key:
      return false
    case .string, .number, .true, .false:
      return writeScalar(tape[index], property, target, bytes)
    }
  }

  /// Writes a value that is neither an array nor an object (step 4).
  private mutating func writeScalar(
    _ entry: JSONTape.Entry, _ outer: Property, _ target: Target, _ bytes: Span<UInt8>
  ) -> Bool {
    var property = outer
    if property.key.scoped >= 0 {
      // 4.2
      guard let scope = vocabulary.scoped(property.key.scoped, in: property.scope),
        let inner = self.property(property, in: scope, bytes)
      else { return false }
      property = inner
    }
    let isNode = entry.kind == .string && property.key.typing != .literal
    guard isNode || !target.takesNodesOnly else { return false }
    if target.isReversed {
      let mark = stack.count
      guard let node = pushReference(entry, in: property, bytes) else { return false }
      writeLink(target, to: node)
      stack.removeLast(stack.count - mark)
      return true
    }
    beginLine(target.node, target.predicate)
    guard appendScalar(entry, property, bytes) else { return false }
    endLine(target.graph)
    return true
  }

  /// Puts what a string refers to as a value of a property on the stack.
  mutating func pushReference(
    _ entry: JSONTape.Entry, in property: Property, _ bytes: Span<UInt8>
  ) -> Range<Int>? {
    switch property.key.typing {
    case .literal, .json: return nil
    case .reference: return pushReference(entry, in: property.scope, bytes)
    case .vocabulary:
      guard let iri = vocabulary.name(entry, in: property.scope, bytes)?.iri else { return nil }
      let start = stack.count
      stack.append(from: vocabulary.texts.bytes, iri)
      return start..<stack.count
    }
  }

  mutating func appendScalar(
    _ entry: JSONTape.Entry, _ property: Property, _ bytes: Span<UInt8>
  ) -> Bool {
    guard entry.kind == .string else { return appendNative(entry, property.key, bytes) }
    switch property.key.typing {
    case .literal:
      appendString(entry, suffix: property.key.suffix, bytes)
    case .reference:
      if isBlankNode(entry, bytes) {
        output.append(utf8: blankNode(entry, bytes))
        return true
      }
      return vocabulary.appendReference(entry, in: property.scope, bytes, to: &output)
    case .vocabulary:
      guard let iri = vocabulary.name(entry, in: property.scope, bytes)?.iri else { return false }
      output.append(from: vocabulary.texts.bytes, iri)
    case .json:
      return false
    }
    return true
  }

  // Objects

  /// Writes a value object, a list, a set or a node.
  private mutating func writeObject(
    _ index: Int, _ property: Property, _ target: Target, _ bytes: Span<UInt8>
  ) -> Bool {
    guard let entered = enter(index, property.scope, property, bytes) else { return false }
    return writeEntered(index, entered, property, target, bytes)
  }

  mutating func writeEntered(
    _ index: Int, _ entered: Entered, _ property: Property, _ target: Target,
    _ bytes: Span<UInt8>
  ) -> Bool {
    let shape = entered.shape
    if shape.value != 0 {
      return !target.takesNodesOnly && writeValueObject(entered, target, bytes)
    }
    if shape.list == 0, shape.set == 0 {
      return writeNode(index, entered, target, graph: target.graph, bytes)
    }
    guard shape.isArrangementOnly, let inner = self.property(property, in: entered.scope, bytes)
    else { return false }
    if shape.set != 0 { return writeValue(shape.set, inner, target, bytes) }
    return !target.takesNodesOnly && writeListObject(shape.list, inner, target, bytes)
  }

  /// Writes what a value object says, which may be nothing.
  private mutating func writeValueObject(
    _ entered: Entered, _ target: Target, _ bytes: Span<UInt8>
  ) -> Bool {
    let shape = entered.shape
    let others = [shape.type, shape.language, shape.direction, shape.index].count { $0 != 0 }
    guard shape.meaningful == 1 + others, entered.scope == entered.typeScope,
      shape.index == 0 || tape[shape.index].kind == .string
    else { return false }
    let value = tape[shape.value]
    if value.kind == .null, shape.type == 0 {
      // It says nothing if it is right; whether it is, is looked at by the general way.
      return shape.language == 0 && shape.direction == 0
    }
    if shape.type != 0 { return writeTyped(shape, entered.scope, target, bytes) }
    guard let key = languageKey(shape, bytes) else { return false }
    beginLine(target.node, target.predicate)
    guard appendLiteral(value, key, bytes) else { return false }
    endLine(target.graph)
    return true
  }

  private mutating func writeTyped(
    _ shape: ObjectShape, _ scope: Int, _ target: Target, _ bytes: Span<UInt8>
  ) -> Bool {
    guard shape.language == 0, shape.direction == 0, tape[shape.type].kind == .string else {
      return false
    }
    let datatype = vocabulary.datatype(tape[shape.type], in: scope, bytes)
    if datatype.isJSON { return writeJSON(shape.value, target, bytes) }
    guard !datatype.isGeneral else { return false }
    var key = StreamKey(meaning: .property)
    key.hasDatatype = true
    key.isDouble = datatype.isDouble
    key.suffix = datatype.suffix
    beginLine(target.node, target.predicate)
    guard appendLiteral(tape[shape.value], key, bytes) else { return false }
    endLine(target.graph)
    return true
  }

  /// How a value is written that has a language, a direction or neither; nil where that is not
  /// plain.
  private mutating func languageKey(
    _ shape: ObjectShape, _ bytes: Span<UInt8>
  ) -> StreamKey? {
    var key = StreamKey(meaning: .property)
    if shape.language == 0, shape.direction == 0 { return key }
    guard tape[shape.value].kind == .string else { return nil }
    var language: String?
    if shape.language != 0 {
      let entry = tape[shape.language]
      guard entry.kind == .string, !entry.hasEscapes else { return nil }
      if shape.direction == 0 {
        guard let suffix = vocabulary.language(entry, bytes) else { return nil }
        key.suffix = suffix
        return key
      }
      language = String(bytes, entry.start..<entry.end)
    }
    let entry = tape[shape.direction]
    guard entry.kind == .string, !entry.hasEscapes else { return nil }
    let direction = String(bytes, entry.start..<entry.end)
    guard direction == "ltr" || direction == "rtl",
      let suffix = vocabulary.suffix(language: language, direction: direction)
    else { return nil }
    key.suffix = suffix
    return key
  }
}
