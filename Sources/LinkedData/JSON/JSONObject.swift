/// The members of a JSON object, each key once, in the order in which they came.
///
/// - Complexity: looking a key up costs a scan of the keys while there are few, and a hash look-up
///   from then on.
public struct JSONObject: Sendable {
  /// A key and its value.
  public struct Member: Sendable {
    /// The key.
    public let key: String
    /// The value.
    public var value: JSONValue
  }

  /// The members in order.
  public private(set) var members: [Member] = []
  /// Where each key is, once there are too many to look through.
  private var places: [ExactString: Int]?

  /// Up to so many members a scan is faster than hashing.
  private static let scanLimit = 24

  /// An object without members.
  public init() {}

  /// An object with one member.
  package init(_ key: String, _ value: JSONValue) { members = [Member(key: key, value: value)] }

  /// Room for so many members.
  public init(minimumCapacity: Int) { members.reserveCapacity(minimumCapacity) }

  /// How many members there are.
  public var count: Int { members.count }

  /// Whether there are no members.
  public var isEmpty: Bool { members.isEmpty }

  /// The keys in order.
  public var keys: [String] { members.map(\.key) }

  /// The value of a key.
  ///
  /// Setting nil removes the member, setting a new key appends one.
  public subscript(key: String) -> JSONValue? {
    get {
      guard let place = place(of: key) else { return nil }
      return members[place].value
    }
    set {
      if let newValue {
        set(key, newValue)
      } else {
        remove(key)
      }
    }
  }

  /// Whether there is such a member.
  public func has(_ key: String) -> Bool { place(of: key) != nil }

  /// Sets a value; answers whether the key is new.
  @discardableResult
  public mutating func set(_ key: String, _ value: JSONValue) -> Bool {
    if let place = place(of: key) {
      members[place].value = value
      return false
    }
    appendNew(key, value)
    return true
  }

  /// Appends a member whose key the caller knows to be new.
  package mutating func appendNew(_ key: String, _ value: JSONValue) {
    if places != nil { places?[ExactString(key)] = members.count }
    members.append(Member(key: key, value: value))
    if places == nil, members.count > Self.scanLimit { indexKeys() }
  }

  /// Removes a member; answers its value.
  @discardableResult
  public mutating func remove(_ key: String) -> JSONValue? {
    guard let place = place(of: key) else { return nil }
    let removed = members.remove(at: place)
    places = nil
    if members.count > Self.scanLimit { indexKeys() }
    return removed.value
  }

  /// Changes a value in place, without copying it; a missing one is first made of `initial`.
  package mutating func update<R, E>(
    _ key: String, initial: @autoclosure () -> JSONValue,
    _ change: (inout JSONValue) throws(E) -> R
  ) throws(E) -> R {
    if place(of: key) == nil { appendNew(key, initial()) }
    guard let place = place(of: key) else { preconditionFailure("the key has just been added") }
    return try change(&members[place].value)
  }

  /// The members in the order of their keys' code points.
  package var sortedMembers: [Member] {
    isSorted ? members : members.sorted { UTF8Order.precedes($0.key, $1.key) }
  }

  private var isSorted: Bool {
    var i = 1
    while i < members.count {
      if UTF8Order.precedes(members[i].key, members[i - 1].key) { return false }
      i += 1
    }
    return true
  }

  /// The members in this order, or by code points.
  package func members(ordered: Bool) -> [Member] { ordered ? sortedMembers : members }

  private func place(of key: String) -> Int? {
    if let places { return places[ExactString(key)] }
    var i = 0
    while i < members.count {
      if UTF8Order.areSame(members[i].key, key) { return i }
      i += 1
    }
    return nil
  }

  private mutating func indexKeys() {
    var places: [ExactString: Int] = [:]
    places.reserveCapacity(members.count * 2)
    for i in members.indices { places[ExactString(members[i].key)] = i }
    self.places = places
  }
}

extension JSONObject: Hashable {
  /// Whether both have the same keys with equal values, in whatever order.
  public static func == (a: JSONObject, b: JSONObject) -> Bool {
    guard a.count == b.count else { return false }
    for member in a.members {
      guard let other = b[member.key], other == member.value else { return false }
    }
    return true
  }

  /// Feeds the members to a hasher, in a way that their order does not change.
  public func hash(into hasher: inout Hasher) {
    var sum = 0
    for member in members {
      var own = Hasher()
      UTF8Order.hash(member.key, into: &own)
      own.combine(member.value)
      sum &+= own.finalize()
    }
    hasher.combine(count)
    hasher.combine(sum)
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// The members in this order; of two with the same key the later counts.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    for (key, value) in elements { set(key, value) }
  }
}
