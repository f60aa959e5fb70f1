/// The nodes of one graph while RDF becomes JSON-LD.
///
/// Nodes and values are classes here: the algorithm finds lists from their ends, by references to
/// the values that lead to them, and changes those in place.
final class RDFNodeTable {
  var compoundLiterals: [String] = []
  var usagesOfNil: [RDFSerializer.Usage] = []
  private var nodes: [RDFNode] = []
  private var places: [ExactString: Int] = [:]

  func node(_ id: String) -> RDFNode {
    if let place = places[ExactString(id)] { return nodes[place] }
    let node = RDFNode(id: id)
    places[ExactString(id)] = nodes.count
    nodes.append(node)
    return node
  }

  /// Takes a node out; it is left out of what `ordered` answers.
  @discardableResult
  func remove(_ id: String) -> RDFNode? {
    guard let place = places[ExactString(id)], !nodes[place].isRemoved else { return nil }
    nodes[place].isRemoved = true
    return nodes[place]
  }

  func ordered(_ ordered: Bool) -> [RDFNode] {
    let present = nodes.filter { !$0.isRemoved }
    return ordered ? present.sorted { UTF8Order.precedes($0.id, $1.id) } : present
  }
}

/// A node while RDF becomes JSON-LD.
final class RDFNode {
  let id: String
  var isRemoved = false
  private var types: [String] = []
  private var properties: [(name: String, values: [RDFValue])] = []
  private var places: [ExactString: Int] = [:]
  /// The values of properties that have many, so that none is added twice.
  private var present: [ExactString: [JSONObject: RDFValue]] = [:]

  private static let scanLimit = 16

  init(id: String) { self.id = id }

  var isEmpty: Bool { types.isEmpty && properties.isEmpty }

  func addType(_ type: String) {
    if !types.contains(where: { UTF8Order.areSame($0, type) }) { types.append(type) }
  }

  /// Adds a value unless it is there; answers the one that is there then.
  func add(_ object: JSONObject, to property: String) -> RDFValue {
    let key = ExactString(property)
    guard let place = places[key] else {
      places[key] = properties.count
      let value = RDFValue(object)
      properties.append((property, [value]))
      return value
    }
    if properties[place].values.count > Self.scanLimit {
      if present[key] == nil {
        let known = properties[place].values.map { ($0.object, $0) }
        present[key] = Dictionary(known) { first, _ in first }
      }
      if let known = present[key]?[object] { return known }
    } else if let known = properties[place].values.first(where: { $0.object == object }) {
      return known
    }
    let value = RDFValue(object)
    present[key]?[object] = value
    properties[place].values.append(value)
    return value
  }

  func values(of property: String) -> [RDFValue] {
    places[ExactString(property)].map { properties[$0].values } ?? []
  }

  /// The text of the first value of a property.
  func onlyText(of property: String) -> JSONValue? {
    values(of: property).first?.object[Keyword.value]
  }

  /// The element of a well-formed list node (6.4.3); nil where this is none.
  var onlyFirst: RDFValue? {
    guard properties.count == 2, types.isEmpty || (types.count == 1 && types[0] == RDF.list),
      values(of: RDF.rest).count == 1, values(of: RDF.first).count == 1
    else { return nil }
    return values(of: RDF.first).first
  }

  /// The node as a JSON-LD object.
  var object: JSONObject {
    var object = JSONObject(minimumCapacity: properties.count + 2)
    object.appendNew(Keyword.id, .string(id))
    if !types.isEmpty { object.appendNew(Keyword.type, .array(types.map(JSONValue.string))) }
    for (name, values) in properties { object.set(name, .array(values.map(\.json))) }
    return object
  }
}

/// A value of a property while RDF becomes JSON-LD.
final class RDFValue {
  var object: JSONObject
  /// The elements, where this has been found to be a list.
  var list: [RDFValue]?

  init(_ object: JSONObject) { self.object = object }

  func refers(to id: String) -> Bool {
    object[Keyword.id]?.string.map { UTF8Order.areSame($0, id) } ?? false
  }

  var json: JSONValue {
    guard let list else { return .object(object) }
    return .object([Keyword.list: .array(list.map(\.json))])
  }
}
