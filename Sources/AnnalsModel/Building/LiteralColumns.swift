import AnnalsPlatform

/// The kinds of literal.
package enum LiteralKind: UInt8, Sendable, BitwiseCopyable {
  case text = 0, number, iri, typed
}

/// Literals in the making.
///
/// The words of one stand in the sheet's strings, or where they were read: long texts are most of what there
/// is, and are not copied before they go into the graph. Of those the same words may be here twice; freezing
/// makes one of them.
struct LiteralColumns: HashedList {
  struct Row: Sendable {
    /// Of the words and the kind.
    var hash: UInt64
    /// Where the words stand.
    var start: UInt32
    var count: UInt32
    var tag: StringID
    /// Which of the sheet's texts they stand in, or ``inStrings``.
    var text: UInt16
    var kind: LiteralKind
    /// The words are known to be as searches compare them: their hash is that of their folded form too.
    var isFolded: Bool
  }

  /// Stands for the sheet's own strings in ``Row/text``.
  static let inStrings = UInt16.max

  private(set) var rows: [Row] = []
  /// The tags that literals have, each once.
  private(set) var tags: [StringID] = []
  private var isTag: [Bool] = []
  private var known = LiteralTable()

  var count: Int { rows.count }

  func hash(_ place: Int) -> UInt64 { rows[place].hash }

  mutating func reserve(_ count: Int) { rows.reserveLarge(count) }

  /// A literal whose words are an interned string: the same is put in once.
  mutating func literal(
    _ kind: LiteralKind, _ string: StringID, _ tag: StringID, in strings: borrowing StringPool
  ) -> LiteralID {
    let new = UInt32(rows.count)
    let key = LiteralTable.Key(string: string, tag: tag, kind: kind)
    if let found = known.find(key, orInsert: new) { return LiteralID(found) }
    let range = strings.range(string)
    return append(kind, strings.bytes.span.extracting(range), range, ofText: Self.inStrings, tag)
  }

  /// A literal whose words stay where they are.
  mutating func append(
    _ kind: LiteralKind, _ words: Span<UInt8>, _ range: Range<Int>, ofText text: UInt16,
    _ tag: StringID
  ) -> LiteralID {
    let new = UInt32(rows.count)
    if rows.last?.tag != tag { note(tag) }
    rows.append(
      Row(
        hash: Self.hash(kind, StringPool.hash(words)),
        start: UInt32(truncatingIfNeeded: range.lowerBound),
        count: UInt32(truncatingIfNeeded: range.count), tag: tag, text: text, kind: kind,
        isFolded: words.count <= Self.longestName && FoldedText.isFolded(words)))
    return LiteralID(new)
  }

  private mutating func note(_ tag: StringID) {
    let place = Int(tag.index)
    if place >= isTag.count {
      isTag.append(
        contentsOf: repeatElement(false, count: max(place + 1 - isTag.count, isTag.count)))
    }
    if !isTag[place] { tags.append(tag) }
    isTag[place] = true
  }

  /// Of longer words it is not asked whether they are folded: few of them are names.
  private static let longestName = 64

  /// The lower half of a hash is that of the words alone.
  private static func hash(_ kind: LiteralKind, _ hash: UInt64) -> UInt64 {
    hash ^ UInt64(kind.rawValue) << 61
  }
}

/// Which literals of interned words there are.
private struct LiteralTable: Sendable {
  struct Key: Equatable, Sendable {
    var string: StringID
    var tag: StringID
    var kind: LiteralKind

    var hash: UInt64 {
      mixed(
        UInt64(string.index) << 34 ^ UInt64(tag.index) << 2 ^ UInt64(kind.rawValue) ^ 0x5bd1_e995)
    }
  }

  private var keys: [Key] = []
  private var numbers: [UInt32] = []
  private var slots = HashSlots()

  mutating func find(_ key: Key, orInsert number: UInt32) -> UInt32? {
    let found = slots.find(hash: key.hash, orInsert: UInt32(keys.count)) { keys[Int($0)] == key }
    if let found { return numbers[Int(found)] }
    keys.append(key)
    numbers.append(number)
    return nil
  }
}
