/// Compaction of one value of a property (steps 12.8.4 to 12.8.10).
extension NodeCompactor {
  mutating func compactItem(_ item: JSONValue, of use: TermUse) throws(JSONLDError) {
    // 12.8.5
    let asArray = use.container.contains(.set) || use.isGraphOrList || !compactor.compactArrays
    if let list = item[Keyword.list] {
      // 12.8.7
      let compacted = try compactor.compact(list, of: use, in: active)
      try addList(compacted, of: item, to: use, asArray)
    } else if item.isGraphObject, let graph = item[Keyword.graph] {
      // 12.8.8
      try addGraph(try compactor.compact(graph, of: use, in: active), of: item, to: use, asArray)
    } else {
      // 12.8.6
      let compacted = try compactor.compact(item, of: use, in: active)
      try addItem(compacted, of: item, to: use, asArray)
    }
  }

  /// Steps 12.8.9 and 12.8.10.
  private mutating func addItem(
    _ compacted: JSONValue, of item: JSONValue, to use: TermUse, _ asArray: Bool
  ) throws(JSONLDError) {
    let term = use.term
    if !use.container.isDisjoint(with: [.language, .index, .id, .type]),
      !use.container.contains(.graph)
    {
      try addToMap(compacted, of: item, to: use, asArray)
    } else if use.definition?.type == Keyword.json, case .array = compacted, !asArray {
      // The array is the value, not several values.
      try add(to: use) { nest in
        if nest.has(term) {
          nest.add(term, compacted, asArray: true)
        } else {
          nest.set(term, compacted)
        }
      }
    } else {
      // 12.8.10
      try add(to: use) { $0.add(term, compacted, asArray: asArray) }
    }
  }

  /// Step 12.8.7.
  private mutating func addList(
    _ compacted: JSONValue, of item: JSONValue, to use: TermUse, _ asArray: Bool
  ) throws(JSONLDError) {
    let (term, container) = (use.term, use.container)
    // 12.8.7.1
    let list = JSONValue.array(compacted.asArray)
    if container.contains(.list) {
      // 12.8.7.3
      let is1_0 = compactor.is1_0
      try add(to: use) { nest throws(JSONLDError) in
        if is1_0, nest.has(term) {
          throw JSONLDError(
            .compactionToListOfLists, "\"\(term)\" would have a list of lists")
        }
        nest.set(term, list)
      }
      return
    }
    // 12.8.7.2
    var object = JSONObject()
    object.set(try alias(of: Keyword.list), list)
    if let index = item[Keyword.index] { object.set(try alias(of: Keyword.index), index) }
    try add(to: use) { $0.add(term, .object(object), asArray: asArray) }
  }

  /// Step 12.8.8.
  private mutating func addGraph(
    _ compacted: JSONValue, of item: JSONValue, to use: TermUse, _ asArray: Bool
  ) throws(JSONLDError) {
    let (term, container) = (use.term, use.container)
    if container.isSuperset(of: [.graph, .id]) {
      // 12.8.8.1
      var key: String?
      if let id = item[Keyword.id]?.string { key = try active.compactIRI(id, vocab: false) }
      try addEntry(compacted, at: try keyOrNone(key), to: use, asArray)
    } else if container.isSuperset(of: [.graph, .index]), item.isSimpleGraphObject {
      // 12.8.8.2
      try addEntry(compacted, at: try keyOrNone(item[Keyword.index]?.string), to: use, asArray)
    } else if container.contains(.graph), item.isSimpleGraphObject {
      // 12.8.8.3
      var graph = compacted
      if let nodes = compacted.array, nodes.count > 1 {
        graph = .object([try alias(of: Keyword.included): compacted])
      }
      try add(to: use) { $0.add(term, graph, asArray: asArray) }
    } else {
      // 12.8.8.4
      var object = JSONObject()
      object.set(try alias(of: Keyword.graph), compacted)
      if let id = item[Keyword.id]?.string {
        object.set(try alias(of: Keyword.id), .string(try active.compactIRI(id, vocab: false)))
      }
      if let index = item[Keyword.index] { object.set(try alias(of: Keyword.index), index) }
      try add(to: use) { $0.add(term, .object(object), asArray: asArray) }
    }
  }

  /// Adds a value to an entry of the map that a term has for its value.
  private mutating func addEntry(
    _ value: JSONValue, at key: String, to use: TermUse, _ asArray: Bool
  ) throws(JSONLDError) {
    try add(to: use) { nest in
      nest.update(use.term, initial: [:]) { map in
        map.updateObject { $0.add(key, value, asArray: asArray) }
      }
    }
  }

  /// Step 12.8.9.
  private mutating func addToMap(
    _ compacted: JSONValue, of item: JSONValue, to use: TermUse, _ asArray: Bool
  ) throws(JSONLDError) {
    let container = use.container
    var value = compacted
    var key: String?
    // 12.8.9.3
    let indexKey = use.definition?.index ?? Keyword.index
    if container.contains(.language) {
      // 12.8.9.4
      if let scalar = item[Keyword.value] {
        value = scalar
        key = item[Keyword.language]?.string
      }
    } else if container.contains(.index), indexKey == Keyword.index {
      // 12.8.9.5
      key = item[Keyword.index]?.string
    } else if container.contains(.index) {
      // 12.8.9.6
      let iri = active.expandIRI(indexKey, vocab: true) ?? indexKey
      key = takeFirst(try alias(of: iri), from: &value)
    } else if container.contains(.id) {
      // 12.8.9.7
      let alias = try alias(of: Keyword.id)
      key = value[alias]?.string
      value.updateObject { $0.remove(alias) }
    } else if container.contains(.type) {
      // 12.8.9.8
      key = takeFirst(try alias(of: Keyword.type), from: &value)
      try compactReference(&value, of: item, to: use)
    }
    // 12.8.9.9 and 12.8.9.10
    try addEntry(value, at: try keyOrNone(key), to: use, asArray)
  }

  /// What stands for `@none` where there is no key.
  private func keyOrNone(_ key: String?) throws(JSONLDError) -> String {
    if let key { return key }
    return try alias(of: Keyword.none)
  }

  /// Steps 12.8.9.6.2, 12.8.9.6.3 and 12.8.9.8.1 to 12.8.9.8.3: the first of an entry's values
  /// becomes the key, the others stay.
  private func takeFirst(_ entry: String, from value: inout JSONValue) -> String? {
    guard let values = value[entry]?.asArray, let key = values.first?.string else { return nil }
    value.updateObject { object in
      object.remove(entry)
      for rest in values.dropFirst() { object.add(entry, rest, asArray: false) }
    }
    return key
  }

  /// Step 12.8.9.8.4.
  private func compactReference(
    _ value: inout JSONValue, of item: JSONValue, to use: TermUse
  ) throws(JSONLDError) {
    guard let object = value.object, object.count == 1,
      active.expandIRI(object.members[0].key, vocab: true) == Keyword.id,
      let id = item[Keyword.id]
    else { return }
    value = try compactor.compact(.object([Keyword.id: id]), of: use, in: active)
  }
}
