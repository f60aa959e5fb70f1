/// Finds the texts that may contain a phrase by the pairs of characters in it.
///
/// Chinese has no spaces to part words by, so the index knows pairs of neighbouring characters: for each
/// the texts it stands in, as differences in LEB128. A phrase is in the texts that are in the lists of
/// all its pairs, and then in fact.
struct GramIndex {
  private let keys: Column<UInt32>
  private let starts: Column<UInt32>
  private let postings: Column<UInt8>

  /// Nil where the graph was made without a text index.
  init?(_ columns: GraphColumns) {
    guard columns.gramKeys.count > 0 else { return nil }
    keys = columns.gramKeys
    starts = columns.gramStarts
    postings = columns.gramPostings
  }

  /// The numbers of the literals that may contain the phrase, rising.
  func candidates(for pattern: TextPattern) -> [UInt32] {
    let scalars = String(decoding: pattern.bytes, as: UTF8.self).unicodeScalars.map {
      Gram.half($0)
    }
    guard let first = scalars.first else { return [] }
    guard scalars.count > 1 else { return literals(beginning: first) }
    var lists: [Range<Int>] = []
    for (a, b) in zip(scalars, scalars.dropFirst()) {
      let key = Gram.key(a, b)
      let place = keys.lowerBound(of: key, in: 0..<keys.count)
      guard place < keys.count, keys[place] == key else { return [] }
      lists.append(starts.range(at: place, limit: postings.count))
    }
    lists.sort { $0.count < $1.count }
    var found = read(lists[0])
    for list in lists.dropFirst().prefix(3) where found.count > 64 {
      found = common(found, read(list))
    }
    return found
  }

  /// A single character: all pairs that begin with it; the last of a text is paired with nothing.
  private func literals(beginning half: UInt32) -> [UInt32] {
    var found: Set<UInt32> = []
    var place = keys.lowerBound(of: half << 16, in: 0..<keys.count)
    while place < keys.count, keys[place] >> 16 == half {
      found.formUnion(read(starts.range(at: place, limit: postings.count)))
      place += 1
    }
    return found.sorted()
  }

  private func read(_ range: Range<Int>) -> [UInt32] {
    var numbers: [UInt32] = []
    var previous: UInt32 = 0
    var number: UInt32 = 0
    var shift: UInt32 = 0
    for place in range {
      let byte = postings[place]
      if shift < 32 { number |= UInt32(byte & 0x7F) << shift }
      if byte & 0x80 != 0 {
        shift += 7
        continue
      }
      previous &+= number
      numbers.append(previous)
      number = 0
      shift = 0
    }
    return numbers
  }

  private func common(_ a: [UInt32], _ b: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    var j = 0
    for x in a {
      while j < b.count, b[j] < x { j += 1 }
      if j < b.count, b[j] == x { result.append(x) }
    }
    return result
  }
}

/// A pair of characters as a number: sixteen bits each, those beyond the basic plane folded into it
/// (what that confuses is told apart when the text is looked at).
enum Gram {
  static func half(_ scalar: Unicode.Scalar) -> UInt32 {
    scalar.value <= 0xFFFF ? scalar.value : 0xE000 + scalar.value % 0x1900
  }

  static func key(_ a: UInt32, _ b: UInt32) -> UInt32 { a << 16 | b }
}
