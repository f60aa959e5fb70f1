/// Words by their scalars, with a number for each; the longest word at a place is found in one walk.
///
/// The first scalar is looked up in a table, the others in one open-addressed hash of
/// (node, scalar), so that a place where no word begins costs one load. Most other places end with the
/// second scalar, and a bit for each two that words begin with saves the look at the hash.
struct Trie: Sendable {
  private var first: [UInt32]
  /// A bit for each two scalars that words begin with; some two share one.
  private var beginnings = [UInt64](repeating: 0, count: 0x400)
  private var keys: [UInt64]
  private var children: [UInt32]
  private var values: [Int32] = [-1]
  private var used = 0
  /// How the words begin: each two scalars once, and each word of one scalar.
  private(set) var heads: [Head] = []

  /// The first two scalars of a word; 0 for the second where there is none.
  struct Head: Sendable {
    var first: UInt32
    var second: UInt32
  }

  init() {
    first = Array(repeating: 0, count: 0x10000)
    keys = Array(repeating: 0, count: 64)
    children = Array(repeating: 0, count: 64)
  }

  /// The words of a table, each with its length.
  init(_ table: String) {
    self.init()
    for word in WordTable.words(table) { insert(word, word.count) }
  }

  /// Adds a word; the first value given to a word stays unless a later one overrides it.
  mutating func insert(_ word: some Sequence<UInt32>, _ value: Int, overriding: Bool = false) {
    let node = addNode(of: word)
    if node != 0, values[node] < 0 || overriding { values[node] = Int32(truncatingIfNeeded: value) }
  }

  /// Adds a word whose value is a set of bits; a word that is there has those of both.
  mutating func insert(_ word: some Sequence<UInt32>, joining bits: Int32) {
    let node = addNode(of: word)
    if node != 0 { values[node] = max(values[node], 0) | bits }
  }

  private mutating func addNode(of word: some Sequence<UInt32>) -> Int {
    var (node, depth) = (0, 0)
    var first: UInt32 = 0
    for scalar in word {
      if let next = child(of: node, scalar) {
        node = next
      } else {
        if depth == 1 {
          admit(first, scalar)
          heads.append(Head(first: first, second: scalar))
        }
        node = addChild(of: node, scalar)
      }
      if depth == 0 { first = scalar }
      depth += 1
    }
    if depth == 1, values[node] < 0 { heads.append(Head(first: first, second: 0)) }
    return node
  }

  mutating func insert(_ word: String, _ value: Int) {
    insert(word.unicodeScalars.map(\.value), value)
  }

  /// Whether a word may begin with this scalar.
  func mayBegin(_ scalar: UInt32) -> Bool { scalar >= 0x10000 || first[Int(scalar)] != 0 }

  /// The longest word of `text` that begins at `start`: its value and where it ends.
  func longest(in text: [UInt32], at start: Int, until limit: Int? = nil) -> (value: Int, end: Int)?
  {
    let limit = limit ?? text.count
    var found: (Int, Int)?
    var node = 0
    var i = start
    while i < limit {
      if text[i] == CleanText.uncertainBreak, i > start {  // a line may end inside a word
        i += 1
        continue
      }
      if i == start + 1, !mayGoOn(text[start], text[i]) { break }
      guard let next = child(of: node, text[i]) else { break }
      node = next
      i += 1
      if values[node] >= 0 { found = (Int(values[node]), i) }
    }
    return found
  }

  /// A place in the trie, for a caller that walks by itself.
  struct Cursor {
    fileprivate var node = 0
    /// The scalar that led to a node of the first level; none elsewhere.
    fileprivate var first: UInt32 = .max
  }

  /// Moves to the child by `scalar`; whether there is one.
  func step(_ cursor: inout Cursor, _ scalar: UInt32) -> Bool {
    if cursor.first != .max, !mayGoOn(cursor.first, scalar) { return false }
    guard let next = child(of: cursor.node, scalar) else { return false }
    cursor.first = cursor.node == 0 ? scalar : .max
    cursor.node = next
    return true
  }

  /// The value of the word that ends at the cursor.
  func value(at cursor: Cursor) -> Int? {
    values[cursor.node] >= 0 ? Int(values[cursor.node]) : nil
  }

  /// The value of exactly this word.
  func value(of word: some Sequence<UInt32>) -> Int? {
    var node = 0
    for scalar in word {
      guard let next = child(of: node, scalar) else { return nil }
      node = next
    }
    return values[node] >= 0 ? Int(values[node]) : nil
  }

  private mutating func admit(_ first: UInt32, _ second: UInt32) {
    let bit = Self.bit(first, second)
    beginnings[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  /// Whether some word may begin with these two.
  private func mayGoOn(_ first: UInt32, _ second: UInt32) -> Bool {
    let bit = Self.bit(first, second)
    return beginnings[bit >> 6] >> UInt64(bit & 63) & 1 != 0
  }

  private static func bit(_ first: UInt32, _ second: UInt32) -> Int {
    Int(truncatingIfNeeded: (first &* 0x9E37_79B1 ^ second &* 0x85EB_CA77) >> 16)
  }

  private func child(of node: Int, _ scalar: UInt32) -> Int? {
    if node == 0, scalar < 0x10000 {
      return first[Int(scalar)] != 0 ? Int(first[Int(scalar)]) : nil
    }
    let key = UInt64(node) << 32 | UInt64(scalar)
    var slot = Self.slot(key, keys.count)
    while keys[slot] != 0 {
      if keys[slot] == key { return Int(children[slot]) }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  private mutating func addChild(of node: Int, _ scalar: UInt32) -> Int {
    let new = values.count
    values.append(-1)
    if node == 0, scalar < 0x10000 {
      first[Int(scalar)] = UInt32(new)
      return new
    }
    if used * 2 >= keys.count { grow() }
    place(UInt64(node) << 32 | UInt64(scalar), UInt32(new))
    used += 1
    return new
  }

  private mutating func place(_ key: UInt64, _ child: UInt32) {
    var slot = Self.slot(key, keys.count)
    while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    children[slot] = child
  }

  private mutating func grow() {
    let (oldKeys, oldChildren) = (keys, children)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    children = Array(repeating: 0, count: oldKeys.count * 2)
    for i in oldKeys.indices where oldKeys[i] != 0 { place(oldKeys[i], oldChildren[i]) }
  }

  /// From the upper bits, in which both the node and the scalar count: from lower ones all children by
  /// one scalar stood in one long row.
  private static func slot(_ key: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & (count - 1)
  }
}
