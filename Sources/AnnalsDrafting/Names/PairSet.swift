/// A set of pairs of characters, asked at most places of a text: one load where nothing collides.
struct PairSet: Sendable {
  private var slots: [UInt32]

  init(_ pairs: [(UInt32, UInt32)]) {
    var size = 64
    while size < pairs.count * 3 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    for (first, second) in pairs { insert(Self.key(first, second)) }
  }

  /// The words of `ChineseWords`.
  static let words: PairSet = {
    var pairs: [(UInt32, UInt32)] = []
    for (first, others) in groups(ChineseWords.beginnings) { pairs += others.map { (first, $0) } }
    for (last, others) in groups(ChineseWords.endings) { pairs += others.map { ($0, last) } }
    return PairSet(pairs)
  }()

  /// Words of two characters of a table.
  init(words: String) {
    self.init(WordTable.words(words).filter { $0.count == 2 }.map { ($0[0], $0[1]) })
  }

  /// `成:完组形`: a character, and those it makes words with.
  private static func groups(_ table: String) -> [(UInt32, [UInt32])] {
    WordTable.words(table).compactMap { word in
      guard word.count > 2, word[1] == sc(":") else { return nil }
      return (word[0], Array(word[2...]))
    }
  }

  func contains(_ first: UInt32, _ second: UInt32) -> Bool {
    let key = Self.key(first, second)
    guard key != 0 else { return false }
    var slot = hash(key)
    while slots[slot] != 0 {
      if slots[slot] == key { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  private mutating func insert(_ key: UInt32) {
    guard key != 0 else { return }
    var slot = hash(key)
    while slots[slot] != 0 {
      if slots[slot] == key { return }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = key
  }

  /// Both characters in one number; 0 where one of them is beyond the basic plane.
  private static func key(_ first: UInt32, _ second: UInt32) -> UInt32 {
    first < 0x10000 && second < 0x10000 ? first << 16 | second : 0
  }

  private func hash(_ key: UInt32) -> Int {
    Int(truncatingIfNeeded: (UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 40) & (slots.count - 1)
  }
}
