/// Tells of counts, as they come, which can still be among the first so many.
///
/// Of the pairs who met only some are shown: the rest need not be written down.
package struct CountLimit {
  private let wanted: Int
  /// Greater is better with it, whichever order is asked for.
  private let flip: UInt32
  /// The best so far, the best first.
  private var best: [UInt32] = []

  /// A limit for so many: at least one, and few, since the best are kept in order by moving them.
  package init(wanted: Int, isDescending: Bool) {
    self.wanted = wanted
    flip = isDescending ? 0 : .max
  }

  /// Whether a count may be among the first, those that were asked about before included.
  package mutating func admits(_ count: UInt32) -> Bool {
    let value = count ^ flip
    if best.count == wanted, let last = best.last, value <= last { return value == last }
    best.insert(value, at: best.firstIndex { $0 < value } ?? best.count)
    if best.count > wanted { best.removeLast() }
    return true
  }

  /// Whether a count is not too far down, after all of them were asked about.
  package func keeps(_ count: UInt32) -> Bool {
    best.count < wanted || best.last.map { count ^ flip >= $0 } ?? true
  }
}

extension CountLimit {
  /// The limit of a count that orders its groups by how many they are, and shows the first of them.
  init?(_ counting: Counting) {
    let wanted = counting.first.map { $0 + counting.skip } ?? .max
    guard let key = counting.order.first, key.column == counting.groups.count,
      (1..<1000).contains(wanted)
    else { return nil }
    self.init(wanted: wanted, isDescending: key.isDescending)
  }
}
