/// The nearest right word.
package enum Spelling {
  /// The one of `candidates` that is nearest to `word`: within three changes, and one in
  /// three of the word's letters.
  ///
  /// Of equally near ones the first in order of bytes.
  ///
  /// - Complexity: O(number of candidates × square of the word's length).
  package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let letters = Array(word.unicodeScalars)
    guard letters.count <= 64 else { return nil }
    let limit = min(3, max(1, letters.count / 3))
    var best: (distance: Int, word: String)?
    for candidate in candidates where candidate != word {
      let count = candidate.unicodeScalars.count
      guard abs(count - letters.count) <= limit else { continue }
      let distance = distance(letters, Array(candidate.unicodeScalars), limit: limit)
      guard distance <= limit, distance < max(letters.count, 2) else { continue }
      if let known = best, (known.distance, known.word) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.word
  }

  /// How many letters are changed, put in, left out or exchanged with their neighbour.
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], limit: Int) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var before: [Int] = []
    var previous = Array(0...b.count)
    for i in 1...a.count {
      var row = [i]
      var least = i
      for j in 1...b.count {
        let isSame = a[i - 1] == b[j - 1]
        var cost = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (isSame ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          cost = min(cost, before[j - 2] + 1)
        }
        row.append(cost)
        least = min(least, cost)
      }
      if least > limit { return limit + 1 }
      before = previous
      previous = row
    }
    return previous[b.count]
  }
}
