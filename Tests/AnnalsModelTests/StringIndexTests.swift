import AnnalsModel
import TestSupport
import Testing

/// Equal strings of several lists are found to be one.
@Suite struct StringIndexTests {
  private func list(_ words: [String]) -> StringList {
    var list = StringList()
    for word in words { _ = list.append(word.utf8.span) }
    return list
  }

  private func find(_ word: String, in index: StringIndex) -> StringID? {
    index.find(word.utf8.span, hash: StringPool.hash(word.utf8.span))
  }

  @Test func theFirstOfEqualStringsStandsForAll() {
    let index = StringIndex(
      [list(["科技", "", "people"]), list([]), list(["people", "科技", "x"])], workers: 2)
    #expect(index.first(0, ofList: 2) == index.first(2, ofList: 0))
    #expect(index.first(1, ofList: 2) == index.first(0, ofList: 0))
    #expect(index.first(2, ofList: 2) != index.first(0, ofList: 0))
    #expect(find("people", in: index) == index.first(2, ofList: 0))
    #expect(find("", in: index) == index.first(1, ofList: 0))
    #expect(find("nobody", in: index) == nil)
    #expect(index.pool.string(index.first(1, ofList: 2)) == "科技")
  }

  @Test func withoutListsNothingIsFound() {
    #expect(find("", in: StringIndex([], workers: 1)) == nil)
  }

  /// Enough for several shares of the hashes.
  @Test(arguments: [1, 3])
  func manyAreFoundByAnyNumberOfWorkers(_ workers: Int) {
    var random = SeededRandom(seed: 11)
    let words = (0..<3).map { _ in
      (0..<20_000).map { _ in "事\(Int.random(in: 0..<30_000, using: &random))" }
    }
    let index = StringIndex(words.map(list), workers: workers)
    var first: [String: StringID] = [:]
    var wrong = 0
    for (number, words) in words.enumerated() {
      for (place, word) in words.enumerated() {
        let found = index.first(UInt32(place), ofList: number)
        let expected = first[word] ?? found
        first[word] = expected
        if found != expected || index.pool.string(found) != word { wrong += 1 }
        if find(word, in: index) != expected { wrong += 1 }
      }
    }
    #expect(wrong == 0)
  }
}
