/// What has been worked out of words that come again and again: keys, types, properties.
///
/// The reader of JSON makes each key once, and what a word expands to is one string for all its
/// occurrences. So a word is mostly the very string it was before, and is found by how that is held, with no look
/// at its text. Others are found by their text.
struct WordMemory<Value> {
  private struct Entry {
    let word: String
    let value: Value
  }

  /// One place for each small hash of a string's words; none until a word has come again.
  private var recent: [Entry?] = []
  private var byText: [ExactString: Value] = [:]

  /// More words than this are not remembered: they are data then, not vocabulary.
  private static var limit: Int { 4096 }

  /// Whether nothing is remembered.
  var isEmpty: Bool { byText.isEmpty }

  /// What is known of a word.
  @inline(__always)
  mutating func value(of word: String) -> Value? {
    let words = StringWords(word)
    if !recent.isEmpty, let entry = recent[words.smallHash], StringWords(entry.word) == words {
      return entry.value
    }
    return valueByText(of: word, at: words.smallHash)
  }

  @inline(never)
  private mutating func valueByText(of word: String, at place: Int) -> Value? {
    guard let value = byText[ExactString(word)] else { return nil }
    if recent.isEmpty { recent = [Entry?](repeating: nil, count: 256) }
    // As long as the entry is here its string is held, so that no other can take its place in memory.
    recent[place] = Entry(word: word, value: value)
    return value
  }

  /// Remembers what was worked out of a word.
  mutating func remember(_ word: String, _ value: Value) {
    if byText.count < Self.limit { byText[ExactString(word)] = value }
  }
}
