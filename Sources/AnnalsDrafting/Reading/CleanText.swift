/// The running text of a document.
///
/// Folded, broken lines joined, page furniture left out. Every scalar knows its place in
/// the original.
///
/// U+000A ends a paragraph; U+000B stands where a line ended and nothing says whether the text goes
/// on. Both are read over inside dates and quotations.
package struct CleanText: Sendable {
  package private(set) var scalars: [UInt32] = []
  /// The same characters as they were written: neither narrowed nor simplified.
  package private(set) var written: [UInt32] = []
  package private(set) var paragraphs: [Range<Int>] = []
  private var runStarts: [UInt32] = []
  private var runOrigins: [UInt32] = []

  static let paragraphBreak: UInt32 = 0x0A
  static let uncertainBreak: UInt32 = 0x0B

  package init(_ source: [UInt32]) {
    let table = PageFurniture.mark(source, LineTable(source))
    scalars.reserveCapacity(source.count)
    written.reserveCapacity(source.count)
    var joiner = LineJoiner(source, table.layout)
    for line in table.lines {
      guard line.role == .text else {
        joiner.interrupt()
        continue
      }
      append(joiner.join(line), at: Int(line.start))
      append(line.range, of: source)
      joiner.wasAppended(line)
    }
    findParagraphs()
  }

  package var count: Int { scalars.count }

  /// Where the scalar at `index` stands in the original.
  package func origin(_ index: Int) -> Int {
    var (low, high) = (0, runStarts.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(runStarts[middle]) <= index { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return index }
    return Int(runOrigins[low - 1]) + index - Int(runStarts[low - 1])
  }

  /// The range of the original that a range of the running text covers.
  package func origin(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return origin(range.lowerBound)..<origin(range.lowerBound) }
    return origin(range.lowerBound)..<origin(range.upperBound - 1) + 1
  }

  // MARK: Building

  private mutating func append(_ separator: LineJoiner.Separator, at origin: Int) {
    switch separator {
    case .none: return
    case .withoutHyphen:
      if scalars.last == sc("-") {
        scalars.removeLast()
        written.removeLast()
      }
    case .space: push(0x20, 0x20, origin)
    case .uncertain: push(Self.uncertainBreak, 0x20, origin)
    case .paragraph: push(Self.paragraphBreak, 0x0A, origin)
    }
  }

  private mutating func push(_ scalar: UInt32, _ original: UInt32, _ origin: Int) {
    let expected =
      runStarts.isEmpty
      ? -1
      : Int(runOrigins[runOrigins.count - 1]) + scalars.count - Int(runStarts[runStarts.count - 1])
    if expected != origin {
      runStarts.append(UInt32(clamping: scalars.count))
      runOrigins.append(UInt32(clamping: origin))
    }
    scalars.append(scalar)
    written.append(original)
  }

  private mutating func append(_ range: Range<Int>, of source: [UInt32]) {
    let folding = Folding.shared
    var i = range.lowerBound
    var expected = Int.min
    while i < range.upperBound {
      let scalar = folding.fold(source[i])
      if scalar == 0x20 || scalar == 0x0B || scalar < 0x20 {
        i = appendSpace(source, i, range.upperBound)
        expected = .min
      } else if let end = noteMark(source, i, range) {
        i = end
        expected = .min
      } else {
        if i == expected {
          scalars.append(scalar)
          written.append(source[i])
        } else {
          push(scalar, source[i], i)
        }
        expected = i + 1
        i += 1
      }
    }
  }

  /// Appends at most one space for a run of them, and none beside a sign or between a number and
  /// its unit, where it is typesetting.
  private mutating func appendSpace(_ source: [UInt32], _ start: Int, _ limit: Int) -> Int {
    var i = start
    while i < limit, Folding.shared.fold(source[i]) <= 0x20 { i += 1 }
    guard i < limit, let before = scalars.last, !before.isSpace else { return i }
    let after = Folding.shared.fold(source[i])
    let unmeant =
      before.isWideSign || after.isWideSign || (before.isDigit && after.isHan)
      || (before.isHan && after.isDigit) || (before.isHan && after < 0x30)
      || (before < 0x30 && after.isHan)
    if !unmeant { push(0x20, 0x20, start) }
    return i
  }

  /// The end of a note's mark, an inserted bookmark or a variation selector at `i`, if one is there.
  private func noteMark(_ source: [UInt32], _ i: Int, _ range: Range<Int>) -> Int? {
    let scalar = source[i]
    if scalar < 0x5B { return nil }
    if isCircled(scalar) { return i > range.lowerBound ? i + 1 : nil }
    if scalar == 0x203B || (scalar >= 0xFE00 && scalar <= 0xFE0F) || scalar == 0xAD { return i + 1 }
    guard scalar == sc("["), i + 2 < range.upperBound else { return nil }
    if source[i + 1].isDigit {
      var j = i + 1
      while j < range.upperBound, j < i + 8,
        source[j].isDigit || source[j] == sc("-") || source[j] == sc(",")
      { j += 1 }
      return j < range.upperBound && source[j] == sc("]") && i > range.lowerBound ? j + 1 : nil
    }
    guard string(source[i + 1..<min(i + 9, range.upperBound)]) == "bookmark" else { return nil }
    return source[i..<min(i + 80, range.upperBound)].firstIndex(of: sc("]")).map { $0 + 1 }
  }

  private mutating func findParagraphs() {
    var start = 0
    for i in 0...scalars.count where i == scalars.count || scalars[i] == Self.paragraphBreak {
      if i > start { paragraphs.append(start..<i) }
      start = i + 1
    }
  }
}
