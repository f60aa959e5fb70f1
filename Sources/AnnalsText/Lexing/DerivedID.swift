/// The id of a quotation that names none.
enum DerivedID {
  /// How many letters of a quotation's words go into its id.
  static let letters = 12

  /// The entry's id, a dot, and the first letters and digits of the words.
  static func make(entry: Span<UInt8>, words: Span<UInt8>) -> [UInt8] {
    var id: [UInt8] = []
    id.reserveCapacity(entry.count + 1 + letters * 4)
    for i in entry.indices { id.append(entry[i]) }
    id.append(Byte.dot)
    var count = 0
    var i = 0
    while i < words.count, count < letters {
      let (scalar, length) = WordRules.decode(words, i, words.count)
      if WordRules.isLetterOrDigit(scalar) {
        for k in i..<i + length { id.append(words[k]) }
        count += 1
      }
      i += length
    }
    return count == 0 ? id + Array("quote".utf8) : id
  }
}

extension DerivedID {
  /// Eight digits that tell words from others with the same beginning (FNV-1a, its upper half).
  ///
  /// Ids that were given out rest on it: it must never change.
  static func hash(of words: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in words { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    let digits = String(hash >> 32, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }
}
