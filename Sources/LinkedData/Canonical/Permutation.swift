/// The orders of a number of things, one after the other.
struct Permutation {
  /// Which thing is in each place.
  private(set) var places: [Int]

  /// The order the things are in at first.
  init(count: Int) { places = Array(0..<count) }

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
