/// The kinds of objects that expanded JSON-LD has, told apart by their entries.
extension JSONValue {
  var isValueObject: Bool { object?.has(Keyword.value) ?? false }

  var isListObject: Bool { object?.has(Keyword.list) ?? false }

  /// Whether this has `@graph` and, beside it, at most `@id`, `@index` and `@context`.
  var isGraphObject: Bool {
    guard let object, object.has(Keyword.graph) else { return false }
    return object.members.allSatisfy {
      ["@graph", "@id", "@index", "@context"].contains($0.key)
    }
  }

  /// A graph object without a name.
  var isSimpleGraphObject: Bool { isGraphObject && !(object?.has(Keyword.id) ?? false) }

  /// Whether this is a map that is neither a value, a list nor a set.
  var isNodeObject: Bool {
    guard let object else { return false }
    return !object.has(Keyword.value) && !object.has(Keyword.list) && !object.has(Keyword.set)
  }

  /// A map with nothing in it but `@id`.
  var isNodeReference: Bool {
    guard let object else { return false }
    return object.count == 1 && object.has(Keyword.id)
  }

  /// The elements of an array, or the one value.
  var asArray: [JSONValue] {
    if case .array(let elements) = self { elements } else { [self] }
  }

  /// Whether this is an array without elements.
  var isEmptyArray: Bool {
    if case .array(let elements) = self { elements.isEmpty } else { false }
  }

  /// Whether this is a map without entries.
  var isEmptyMap: Bool { object?.isEmpty ?? false }
}

extension JSONObject {
  /// The macro "add value" of the specification: appends to what is there, making an array of it
  /// where there is more than one value or `asArray` says so.
  mutating func add(_ key: String, _ value: JSONValue, asArray: Bool) {
    if !has(key), let first = value.asFirst(asArray: asArray) {
      appendNew(key, first)
      return
    }
    // 1.
    if asArray {
      update(key, initial: .array([])) { existing in
        if case .array = existing { return }
        existing = .array([existing])
      }
    }
    // 2.
    if case .array(let elements) = value {
      for element in elements { add(key, element, asArray: asArray) }
      return
    }
    // 3. and 4.
    if set(key, ifAbsent: value) { return }
    update(key, initial: .array([])) { $0.append(value) }
  }

  /// Sets a value where there is none; answers whether that was so.
  private mutating func set(_ key: String, ifAbsent value: JSONValue) -> Bool {
    if has(key) { return false }
    appendNew(key, value)
    return true
  }
}

extension JSONValue {
  /// What "add value" makes of this where nothing was before; nil where that has to be seen by its steps.
  fileprivate func asFirst(asArray: Bool) -> JSONValue? {
    guard case .array(let elements) = self else { return asArray ? .array([self]) : self }
    let isFlat = elements.allSatisfy { if case .array = $0 { false } else { true } }
    return asArray && isFlat ? self : nil
  }

  /// Appends in place; what is not an array becomes one.
  mutating func append(_ value: JSONValue) {
    guard case .array(var elements) = self else {
      self = .array([self, value])
      return
    }
    self = .null
    elements.append(value)
    self = .array(elements)
  }

  /// Changes an object in place, without copying it.
  mutating func updateObject<E>(_ change: (inout JSONObject) throws(E) -> Void) throws(E) {
    guard case .object(var object) = self else { return }
    self = .null
    try change(&object)
    self = .object(object)
  }
}
