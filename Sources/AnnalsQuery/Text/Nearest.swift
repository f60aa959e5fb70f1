/// The nearest known word to one that is not known.
enum Nearest {
  /// The one of `candidates` within three changes of `word` and fewer than half its letters; of equally
  /// near ones the first in order of bytes.
  static func word(to word: String, among candidates: some Sequence<String>) -> String? {
    let letters = Array(word.unicodeScalars.prefix(65))
    guard (1...64).contains(letters.count) else { return nil }
    let limit = min(3, max(1, letters.count / 2))
    var best: (distance: Int, word: String)?
    for candidate in candidates where candidate != word {
      let other = Array(candidate.unicodeScalars.prefix(70))
      guard abs(other.count - letters.count) <= limit else { continue }
      let distance = changes(from: letters, to: other)
      guard distance <= limit, distance < max(2, letters.count) else { continue }
      if let known = best, (known.distance, known.word) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.word
  }

  /// How many letters are changed, put in, left out or exchanged with their neighbour.
  private static func changes(from a: [Unicode.Scalar], to b: [Unicode.Scalar]) -> Int {
    var older: [Int] = []
    var row = Array(0...b.count)
    for i in a.indices {
      var next = [i + 1]
      for j in b.indices {
        var least = min(row[j + 1] + 1, next[j] + 1, row[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, older[j - 1] + 1) }
        next.append(least)
      }
      (older, row) = (row, next)
    }
    return row[b.count]
  }
}
