/// A line of a document that is not blank, without the white space around it.
struct Line {
  var start: UInt32
  var end: UInt32
  /// Columns and scalars with the white space around, bounded.
  var columns: UInt16
  var length: UInt16
  var indent: UInt8
  /// Blank lines before it; a form feed counts as three.
  var gap: UInt8
  var role: Role

  enum Role: UInt8 { case text, dropped, caption }

  var range: Range<Int> { Int(start)..<Int(end) }
}

/// The lines of a document and what is usual among them.
struct LineTable {
  var lines: [Line] = []
  var layout = Layout()

  init(_ source: [UInt32]) {
    split(source)
    layout = Layout(lines, source)
  }

  private mutating func split(_ source: [UInt32]) {
    var start = 0
    var gap = 0
    var i = 0
    while i <= source.count {
      if i == source.count || source[i] == 0x0A || source[i] == 0x0D || source[i] == 0x0C
        || source[i] == 0x2028 || source[i] == 0x2029 || source[i] == 0x85
      {
        if let line = line(source, start, i, gap: gap) {
          lines.append(line)
          gap = 0
        } else if i < source.count, source[i] != 0x0D {
          gap += 1
        }
        if i < source.count, source[i] == 0x0C { gap += 3 }
        if i + 1 < source.count, source[i] == 0x0D, source[i + 1] == 0x0A { i += 1 }
        start = i + 1
      }
      i += 1
    }
  }

  private func line(_ source: [UInt32], _ from: Int, _ to: Int, gap: Int) -> Line? {
    var (start, end) = (from, to)
    while start < end, isBlank(source[start]) { start += 1 }
    while end > start, isBlank(source[end - 1]) { end -= 1 }
    guard start < end else { return nil }
    var columns = 0
    for i in start..<min(end, start + 1_000) { columns += source[i].columns }
    return Line(
      start: UInt32(clamping: start), end: UInt32(clamping: end),
      columns: UInt16(clamping: columns + max(0, end - start - 1_000)),
      length: UInt16(clamping: to - from), indent: UInt8(clamping: start - from),
      gap: UInt8(clamping: gap), role: .text)
  }
}

func isBlank(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x20, 0x09, 0x0B, 0xA0, 0x1680, 0x202F, 0x205F, 0x3000, 0xFEFF, 0x2000...0x200B: true
  default: false
  }
}

/// How a document's lines are broken: at a width, at a count of characters, or only where a
/// paragraph ends.
struct Layout {
  /// Lines of at least so many columns go on in the next line.
  var fullColumns = Int.max
  /// Lines of at least so many characters do.
  var fullLength = Int.max
  /// The usual number of blank lines between two lines.
  var gap = 0
  /// Lines are broken at a count of characters, whatever stood in them before: short lines are the
  /// rests of broken ones.
  var hasRests = false

  var isWrapped: Bool { fullColumns != .max || fullLength != .max }

  init() {}

  init(_ lines: [Line], _ source: [UInt32]) {
    guard lines.count > 1 else { return }
    gap = Self.usualGap(lines)
    findColumns(lines)
    findLength(lines, source)
  }

  private static func usualGap(_ lines: [Line]) -> Int {
    var counts = Array(repeating: 0, count: 4)
    for line in lines.dropFirst() { counts[min(Int(line.gap), 3)] += 1 }
    let most = counts.max() ?? 0
    return counts.firstIndex(of: most) ?? 0
  }

  private mutating func findColumns(_ lines: [Line]) {
    guard lines.count >= 6 else { return }
    var histogram = Array(repeating: 0, count: 256)
    for line in lines { histogram[min(Int(line.columns), 255)] += 1 }
    guard histogram[255] * 20 < lines.count else { return }
    var atLeast = histogram[255]
    for width in stride(from: 254, through: 24, by: -1) {
      atLeast += histogram[width]
      guard atLeast * 12 >= lines.count else { continue }
      let slack = max(8, width / 8)
      let full = lines.count { Int($0.columns) >= width - slack }
      if full * 3 >= lines.count { fullColumns = width - slack }
      return
    }
  }

  private mutating func findLength(_ lines: [Line], _ source: [UInt32]) {
    let longest = lines.lazy.map { Int($0.length) }.max() ?? 0
    guard (12...160).contains(longest) else { return }
    let full = lines.count { Int($0.length) == longest }
    guard full >= 2, full * 10 >= lines.count * 4 else { return }
    fullLength = longest
    fullColumns = .max
    var (ended, broken) = (0, 0)
    for (line, next) in zip(lines, lines.dropFirst()) where Int(line.length) < longest {
      _ = next
      if endsSentence(source, line.range) { ended += 1 } else { broken += 1 }
    }
    hasRests = broken > ended
  }

  func isFull(_ line: Line) -> Bool {
    Int(line.columns) >= fullColumns || Int(line.length) >= fullLength
  }
}

/// Whether a line ends where a sentence may end, closing signs aside.
func endsSentence(_ source: [UInt32], _ range: Range<Int>) -> Bool {
  var i = range.upperBound - 1
  while i > range.lowerBound, Folding.shared.fold(source[i]).isClosing { i -= 1 }
  let last = Folding.shared.fold(source[i])
  return last.endsSentence || last == sc(".") || last == sc(":") || last == sc(";")
}
