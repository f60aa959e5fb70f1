/// The orders of a number of things, one after the other, each once: that two of the same change places makes no
/// other order.
struct Permutation {
  /// Which thing is in each place; of things that are the same the number of the first.
  private(set) var places: [Int]

  /// The first order: those that are the same stand together.
  init(of things: [Int32]) {
    var first: [Int32: Int] = [:]
    places = things.enumerated().map { i, thing in
      let known = first[thing] ?? i
      first[thing] = known
      return known
    }
    places.sort()
  }

  /// Goes on to the next order; false after the last.
  mutating func advance() -> Bool {
    var pivot = places.count - 1
    while pivot > 0, places[pivot - 1] >= places[pivot] { pivot -= 1 }
    guard pivot > 0 else { return false }
    var successor = places.count - 1
    while places[successor] <= places[pivot - 1] { successor -= 1 }
    places.swapAt(pivot - 1, successor)
    places[pivot...].reverse()
    return true
  }
}
