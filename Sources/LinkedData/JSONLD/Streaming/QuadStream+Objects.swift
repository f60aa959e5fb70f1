/// What an object on the tape is, and which context holds in it (expansion, steps 7 to 11).
extension QuadStream {
  /// An object whose contexts have been entered.
  struct Entered {
    var shape: ObjectShape
    var scope: Int
    /// The scope before the contexts of types.
    var typeScope: Int
  }

  /// A property whose values are written.
  struct Property {
    /// The place of the key on the tape.
    var entry: Int
    var key: StreamKey
    var scope: Int
  }

  /// Enters an object that is a value of `property`, or of none; nil where it is not plain.
  mutating func enter(
    _ index: Int, _ outer: Int, _ property: Property?, fromMap: Bool = false,
    _ bytes: Span<UInt8>
  ) -> Entered? {
    var shape = shape(of: index, in: outer, bytes)
    var scope = outer
    // 7.
    let isValueOrReference = shape.value != 0 || (shape.count == 1 && shape.id != 0)
    if !fromMap, !isValueOrReference, let previous = vocabulary.previous(of: scope) {
      scope = previous
    }
    // 8.
    if let scoped = property?.key.scoped, scoped >= 0 {
      guard let next = vocabulary.scoped(scoped, in: scope, overridesProtected: true) else {
        return nil
      }
      scope = next
    }
    // 9.
    if shape.context != 0 {
      guard let source = tape.source(of: shape.context),
        let next = vocabulary.scope(ofContextAt: source, in: scope, bytes)
      else { return nil }
      scope = next
    }
    if scope != outer { shape = self.shape(of: index, in: scope, bytes) }
    // 10. and 11.
    let typeScope = scope
    if shape.typeCount > 0, vocabulary.hasScopedTerms(scope) {
      guard let next = typeScoped(shape, in: scope, bytes) else { return nil }
      scope = next
      if scope != typeScope { shape = self.shape(of: index, in: scope, bytes) }
    }
    return shape.isGeneral ? nil : Entered(shape: shape, scope: scope, typeScope: typeScope)
  }

  /// Looks at the keys of an object.
  mutating func shape(of index: Int, in scope: Int, _ bytes: Span<UInt8>) -> ObjectShape {
    objectCount += 1
    let serial = objectCount
    var shape = ObjectShape()
    var i = index + 1
    let end = tape[index].end
    while i < end {
      shape.note(vocabulary.key(tape[i], in: scope, bytes).meaning, at: i + 1)
      if !isFirst(tape[i], in: serial) { shape.isGeneral = true }
      i = tape.next(after: i + 1)
    }
    return shape
  }

  /// Whether an object does not have this key already.
  @inline(__always)
  mutating func isFirst(_ entry: JSONTape.Entry, in object: Int) -> Bool {
    let number = Int(entry.key)
    while lastSeen.count <= number { lastSeen.append(0) }
    if lastSeen[number] == object { return false }
    lastSeen[number] = object
    return true
  }

  /// Step 11: the scope that the types of an object lead to.
  private mutating func typeScoped(
    _ shape: ObjectShape, in scope: Int, _ bytes: Span<UInt8>
  ) -> Int? {
    guard shape.typeCount == 1 else { return nil }
    var scopedTypes: [(text: String, definition: Int32)] = []
    let isArray = tape[shape.type].kind == .array
    var i = isArray ? shape.type + 1 : shape.type
    let end = isArray ? tape[shape.type].end : i + 1
    while i < end {
      let entry = tape[i]
      if entry.kind == .string {
        guard let name = vocabulary.name(entry, in: scope, bytes) else { return nil }
        if name.scoped >= 0 {
          scopedTypes.append((String(bytes, entry.start..<entry.end), name.scoped))
        }
      }
      i = tape.next(after: i)
    }
    if scopedTypes.count > 1 {
      scopedTypes.sort { UTF8Order.precedes($0.text, $1.text) }
    }
    var scope = scope
    for type in scopedTypes {
      guard let next = vocabulary.scoped(type.definition, in: scope, propagates: false) else {
        return nil
      }
      scope = next
    }
    return scope
  }

  /// The property as it is under another scope; nil where it is none there.
  mutating func property(
    _ property: Property, in scope: Int, _ bytes: Span<UInt8>
  ) -> Property? {
    if scope == property.scope { return property }
    let key = vocabulary.key(tape[property.entry], in: scope, bytes)
    guard key.meaning == .property else { return nil }
    return Property(entry: property.entry, key: key, scope: scope)
  }
}
