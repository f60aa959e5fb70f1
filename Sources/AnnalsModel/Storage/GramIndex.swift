/// Finds the texts that may contain a phrase by the pairs of characters in it.
///
/// Chinese has no spaces to part words by, so the index knows pairs of neighbouring characters: for each
/// the texts it stands in, as differences in a Rice code, or as a bit for every literal where that takes no
/// more bytes. A phrase is in the texts that are in the lists of all its pairs, and then in fact.
struct GramIndex {
  private let keys: Column<UInt32>
  private let starts: Column<UInt32>
  private let postings: Column<UInt8>
  private let bitmapSize: Int

  /// Nil where the graph was made without a text index.
  init?(_ columns: GraphColumns) {
    guard !columns.gramKeys.isEmpty else { return nil }
    keys = columns.gramKeys
    starts = columns.gramStarts
    postings = columns.gramPostings
    bitmapSize = Gram.bitmapSize(literals: columns.literalString.count)
  }

  /// The numbers of the literals that may contain the phrase, rising, and whether it is certain that they
  /// do: a phrase of one or two characters is itself what the index knows.
  func candidates(for pattern: TextPattern) -> (literals: [UInt32], areCertain: Bool) {
    var wanted: Set<UInt32> = []
    var last: UInt32 = 0
    var isExact = true
    var characters = 0
    Gram.visit(pattern.bytes.span) { key in
      if key & 0xFFFF != 0 { wanted.insert(key) } else { last = key }
      isExact = isExact && Gram.isExact(key >> 16)
      characters += 1
    }
    // A pair with nothing is the end of the phrase, which need not be that of the text.
    if wanted.isEmpty { return (literals(beginning: last >> 16), isExact) }
    return (literals(withAll: wanted), isExact && characters <= 2)
  }

  /// Of the lists that a phrase's texts are in those with a bit for every literal, whether they are all and
  /// say it for certain, and how long the shortest of all lists may be.
  func bitmaps(
    for pattern: TextPattern
  ) -> (bitmaps: [Range<Int>], areCertain: Bool, estimate: Int) {
    var lists: [Range<Int>] = []
    var areCertain = true
    var pairs = 0
    var estimate = bitmapSize * 8
    Gram.visit(pattern.bytes.span) { key in
      areCertain = areCertain && Gram.isExact(key >> 16)
      guard key & 0xFFFF != 0 else { return }
      pairs += 1
      let place = keys.lowerBound(of: key, in: 0..<keys.count)
      let isKnown = place < keys.count && keys[place] == key
      let list = isKnown ? starts.range(at: place, limit: postings.count) : 0..<0
      if isBitmap(list) { lists.append(list) } else { estimate = min(estimate, list.count) }
    }
    // A number in a list takes about a byte. A single character is in many lists, none its own.
    return (lists, areCertain && pairs == 1 && lists.count == 1, estimate)
  }

  private func literals(withAll wanted: Set<UInt32>) -> [UInt32] {
    var lists: [Range<Int>] = []
    for key in wanted {
      let place = keys.lowerBound(of: key, in: 0..<keys.count)
      guard place < keys.count, keys[place] == key else { return [] }
      lists.append(starts.range(at: place, limit: postings.count))
    }
    lists.sort { ($0.count, $0.lowerBound) < ($1.count, $1.lowerBound) }
    var found: [UInt32] = []
    read(lists[0]) { found.append($0) }
    // Looking at a text costs what reading some sixteen bytes of a list does.
    for list in lists.dropFirst() {
      if isBitmap(list) {
        found = found.filter { isSet($0, in: list) }
      } else if found.count * 16 > list.count {
        found = common(found, list)
      }
    }
    return rising(found)
  }

  /// A single character: all pairs that begin with it; the last of a text is paired with nothing.
  private func literals(beginning half: UInt32) -> [UInt32] {
    var found: Set<UInt32> = []
    var place = keys.lowerBound(of: half << 16, in: 0..<keys.count)
    // The lists do not overlap; where a damaged file says they do, this ends all the same.
    var budget = postings.count
    while place < keys.count, keys[place] >> 16 == half, budget > 0 {
      let list = starts.range(at: place, limit: postings.count)
      read(list) { found.insert($0) }
      budget -= list.count
      place += 1
    }
    return found.sorted()
  }

  /// A list is a bitmap just where it is as long as one: any that would be as long or longer became one.
  private func isBitmap(_ list: Range<Int>) -> Bool { list.count == bitmapSize }

  private func isSet(_ number: UInt32, in bitmap: Range<Int>) -> Bool {
    let place = Int(number >> 3)
    return place < bitmap.count && postings[bitmap.lowerBound + place] >> (number & 7) & 1 == 1
  }

  /// The numbers of one list.
  private func read(_ range: Range<Int>, _ body: (UInt32) -> Void) {
    if isBitmap(range) { return readBitmap(range, body) }
    postings.withElements { RiceCode.read($0.extracting(range), body) }
  }

  private func readBitmap(_ range: Range<Int>, _ body: (UInt32) -> Void) {
    for place in range {
      var bits = postings[place]
      while bits != 0 {
        body(UInt32(truncatingIfNeeded: (place - range.lowerBound) * 8 + bits.trailingZeroBitCount))
        bits &= bits - 1
      }
    }
  }

  private func common(_ found: [UInt32], _ list: Range<Int>) -> [UInt32] {
    var result: [UInt32] = []
    var i = 0
    read(list) { number in
      while i < found.count, found[i] < number { i += 1 }
      if i < found.count, found[i] == number { result.append(number) }
    }
    return result
  }

  /// What was read, without what a damaged list says twice or backwards.
  private func rising(_ found: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(found.count)
    for number in found {
      if let last = result.last, last >= number { continue }
      result.append(number)
    }
    return result
  }
}

/// A pair of characters as a number: sixteen bits each, those beyond the basic plane folded into it
/// (what that confuses is told apart when the text is looked at).
enum Gram {
  /// Calls `body` with each pair of neighbours in a folded text, and with the last character and nothing.
  ///
  /// Of nonsense that is no UTF-8 it makes some pairs or other, the same each time.
  @inline(__always)  // Called once a character of all texts: as a call it took twice as long.
  static func visit(_ text: Span<UInt8>, _ body: (UInt32) -> Void) {
    var previous: UInt32 = 0
    var i = 0
    while i < text.count {
      let half = half(text, at: &i)
      if previous > 0 { body(previous << 16 | half) }
      previous = half
    }
    if previous > 0 { body(previous << 16) }
  }

  /// The bytes of a list that has a bit for every literal.
  static func bitmapSize(literals count: Int) -> Int { (count + 7) / 8 }

  /// True where these sixteen bits stand for one character only.
  static func isExact(_ half: UInt32) -> Bool { half > 1 && !(0xE000..<0xF900 ~= half) }

  /// The sixteen bits of the character that begins at `i`, which moves behind it; never 0.
  private static func half(_ text: Span<UInt8>, at i: inout Int) -> UInt32 {
    let first = UInt32(text[i])
    let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var scalar = length == 1 ? first : first & (0xFF >> UInt32(length + 1))
    for k in 1..<4 where k < length {
      scalar = scalar << 6 | (i + k < text.count ? UInt32(text[i + k]) & 0x3F : 0)
    }
    i += length
    return max(1, scalar <= 0xFFFF ? scalar : 0xE000 + scalar % 0x1900)
  }
}
