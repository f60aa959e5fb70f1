/// A frame, checked, with what it says of itself and of each property worked out once: it is held against many nodes.
///
/// A class, because the frames within it are made when they are first needed, which is also when what is wrong
/// with them is an error, and are then kept here.
final class Frame {
  /// What the frame says.
  let object: JSONObject
  /// The flags that hold for it, and not for the frames within it.
  let flags: FrameFlags
  /// The entries by which a node matches or does not, those first that decide alone.
  let criteria: [JSONObject.Member]

  /// Whether the frame shows nodes beside those that a node refers to.
  let leadsElsewhere: Bool
  /// What nodes come to in this frame that come to the same in every place.
  var leaves: [Framer.Place: JSONValue] = [:]

  /// The flags that hold where a frame says nothing, and how its keywords are read.
  private let rules: Rules
  private var properties = WordMemory<PropertyFrame>()
  private var reversed = WordMemory<Frame>()
  private var madeImplicit: Frame?
  private var madeIncluded: Frame?
  private var madeGraph: Frame?

  private struct Rules {
    var flags: FrameFlags
    var is1_0: Bool
  }

  /// Checks a frame (Framing algorithm, steps 1 and 2).
  convenience init(_ value: JSONValue, flags: FrameFlags, is1_0: Bool) throws(JSONLDError) {
    try self.init(value, Rules(flags: flags, is1_0: is1_0))
  }

  private init(_ value: JSONValue, _ rules: Rules) throws(JSONLDError) {
    // 1.
    object = try Self.validated(value)
    // 2.
    flags = try rules.flags.overridden(by: object, is1_0: rules.is1_0)
    criteria = FrameMatcher.criteria(of: object)
    leadsElsewhere = object.has(Keyword.included) || object.has(Keyword.reverse)
    self.rules = rules
  }

  /// Step 1.
  private static func validated(_ frame: JSONValue) throws(JSONLDError) -> JSONObject {
    let elements = frame.asArray
    // 1.1
    guard elements.count == 1, let object = elements[0].object else {
      throw JSONLDError(.invalidFrame, "a frame is one map")
    }
    // 1.2
    for id in object[Keyword.id]?.asArray ?? [] where !id.isEmptyMap {
      guard let text = id.string, text.hasIRIScheme else {
        throw JSONLDError(.invalidFrame, "@id of a frame is an IRI")
      }
    }
    // 1.3
    for type in object[Keyword.type]?.asArray ?? [] {
      if type.isEmptyMap || type.object?.has(Keyword.default) ?? false { continue }
      if type == .string(Keyword.json) { continue }
      guard let text = type.string, text.hasIRIScheme else {
        throw JSONLDError(.invalidFrame, "@type of a frame is an IRI")
      }
    }
    return object
  }

  private func frame(_ value: JSONValue) throws(JSONLDError) -> Frame { try Frame(value, rules) }

  /// What the frame says of a property.
  func property(_ key: String) -> PropertyFrame {
    if let known = properties.value(of: key) { return known }
    let property = PropertyFrame(object[key]?.asArray)
    properties.remember(key, property)
    return property
  }

  /// The frame that holds where this one says nothing of a property.
  func implicit() throws(JSONLDError) -> Frame {
    if let madeImplicit { return madeImplicit }
    let made = try frame(.object(flags.implicitFrame))
    madeImplicit = made
    return made
  }

  /// The frame for the nodes a property refers to.
  func frame(for property: PropertyFrame) throws(JSONLDError) -> Frame {
    if let made = property.frame { return made }
    let made: Frame
    if let given = property.given {
      made = try frame(given.first ?? [:])
    } else {
      made = try implicit()
    }
    property.frame = made
    return made
  }

  /// The frame for the elements of the lists that a property has.
  func listFrame(for property: PropertyFrame) throws(JSONLDError) -> Frame {
    if let made = property.listFrame { return made }
    let given = property.given?.first?[Keyword.list]
    let made: Frame
    if let given { made = try frame(given) } else { made = try implicit() }
    property.listFrame = made
    return made
  }

  /// The frame for nodes that refer to this one by a property.
  func reverseFrame(_ key: String, _ value: JSONValue) throws(JSONLDError) -> Frame {
    if let known = reversed.value(of: key) { return known }
    let made = try frame(value)
    reversed.remember(key, made)
    return made
  }

  /// The frame for what is included; nil where there is none.
  func included() throws(JSONLDError) -> Frame? {
    if let madeIncluded { return madeIncluded }
    guard let value = object[Keyword.included] else { return nil }
    madeIncluded = try frame(value)
    return madeIncluded
  }

  /// The frame for the nodes of the graph that a node is the name of.
  func graph() throws(JSONLDError) -> Frame {
    if let madeGraph { return madeGraph }
    let given = object[Keyword.graph]?.asArray.first ?? [:]
    let made = try frame(given.object == nil ? [:] : given)
    madeGraph = made
    return made
  }
}

/// What a frame says of one property.
///
/// A class, because the frames in it are made when first needed.
final class PropertyFrame {
  /// The frames for its values; nil where the property is not mentioned.
  let given: [JSONValue]?
  /// What values that are no nodes have to be like; nil where anything is shown.
  let pattern: ValuePattern?
  fileprivate(set) var frame: Frame?
  fileprivate(set) var listFrame: Frame?

  init(_ given: [JSONValue]?) {
    self.given = given
    pattern = given?.first?.object.map(ValuePattern.init)
  }
}
