/// Finds what a page has besides its text.
///
/// Page numbers, running heads, footnotes, captions of figures. Their lines are marked and
/// left out of the running text.
struct PageFurniture {
  private let source: [UInt32]
  private var table: LineTable
  private let folding = Folding.shared

  private init(_ source: [UInt32], _ table: LineTable) {
    self.source = source
    self.table = table
  }

  static func mark(_ source: [UInt32], _ table: LineTable) -> LineTable {
    var furniture = PageFurniture(source, table)
    furniture.markPageNumbers()
    furniture.markRunningHeads()
    furniture.markFootnotes()
    furniture.markCaptions()
    return furniture.table
  }

  // MARK: Page numbers

  private mutating func markPageNumbers() {
    for i in table.lines.indices where isPageNumber(i) { table.lines[i].role = .dropped }
  }

  private func isPageNumber(_ index: Int) -> Bool {
    let line = table.lines[index]
    guard table.lines.count > 3, line.end - line.start <= 12, holdsPageNumber(line.range) else {
      return false
    }
    let after = index + 1 < table.lines.count ? Int(table.lines[index + 1].gap) : 3
    if Int(line.gap) > table.layout.gap + 1 || after > table.layout.gap + 1 { return true }
    guard table.layout.isWrapped, !table.layout.hasRests, index > 0,
      index + 1 < table.lines.count
    else { return false }
    let before = table.lines[index - 1]
    let next = folding.fold(source[Int(table.lines[index + 1].start)])
    return table.layout.isFull(before) && !source[Int(before.end) - 1].isDigit && next.isHan
      && ![sc("年"), sc("月"), sc("日")].contains(next)
  }

  /// `12`, `- 12 -`, `第12页`, `12/30`, `Page 12`.
  private func holdsPageNumber(_ range: Range<Int>) -> Bool {
    var digits = 0
    for i in range {
      let scalar = folding.fold(source[i])
      if scalar.isDigit {
        digits += 1
      } else if !" -–—·/第页共PpAaGgEe.|~".unicodeScalars.contains(where: { $0.value == scalar }) {
        return false
      }
    }
    let isYear =
      range.count == 4 && digits == 4
      && (sc("1")...sc("2")).contains(folding.fold(source[range.lowerBound]))
    return (1...6).contains(digits) && !isYear
  }

  // MARK: Running heads

  /// A short line beside a page number that stands beside another one too.
  private mutating func markRunningHeads() {
    var seen: [[UInt32]: [Int]] = [:]
    for i in table.lines.indices where table.lines[i].role == .dropped {
      for j in [i - 1, i + 1] where table.lines.indices.contains(j) {
        let line = table.lines[j]
        guard line.role == .text, line.end - line.start < 30, !endsSentence(source, line.range),
          line.gap > 0 || (j + 1 < table.lines.count && table.lines[j + 1].gap > 0)
        else { continue }
        seen[Array(source[line.range]), default: []].append(j)
      }
    }
    for places in seen.values where places.count > 1 {
      for place in places { table.lines[place].role = .dropped }
    }
    markHeadsOfTheirOwn()
  }

  /// A head that stands alone, far from the text above and right above a page number.
  private mutating func markHeadsOfTheirOwn() {
    for i in table.lines.indices.dropLast() where table.lines[i + 1].role == .dropped {
      let line = table.lines[i]
      if line.role == .text, Int(line.gap) > table.layout.gap + 1, line.end - line.start < 24,
        !endsSentence(source, line.range), !source[line.range].contains(where: \.isDigit)
      {
        table.lines[i].role = .dropped
      }
    }
  }

  // MARK: Footnotes

  private mutating func markFootnotes() {
    var i = 0
    while i < table.lines.count {
      if table.lines[i].role == .text, opensFootnote(table.lines[i].range) {
        i = markFootnote(from: i)
      } else {
        i += 1
      }
    }
  }

  private func opensFootnote(_ range: Range<Int>) -> Bool {
    let first = source[range.lowerBound]
    if isCircled(first) {
      let rest = source[range.dropFirst()]
      return rest.allSatisfy { isCircled($0) || isBlank($0) }
        || isBlank(source[range.lowerBound + 1])
    }
    return false
  }

  /// Marks the lines of a block of notes: as many notes as there were marks, each to its full stop.
  private mutating func markFootnote(from start: Int) -> Int {
    var (open, i) = (0, start)
    while i < table.lines.count, i < start + 60 {
      let line = table.lines[i]
      let marks = source[line.range].prefix { isCircled($0) || isBlank($0) }.count { isCircled($0) }
      if i > start, marks == 0, open <= 0 || Int(line.gap) > table.layout.gap + 2 { break }
      open += marks
      if endsNote(line.range) { open -= 1 }
      table.lines[i].role = .dropped
      i += 1
    }
    if open > 0, i == start + 60 {  // no end in sight: those were no notes
      for j in start..<i { table.lines[j].role = .text }
      table.lines[start].role = .dropped
      return start + 1
    }
    return i
  }

  private func endsNote(_ range: Range<Int>) -> Bool {
    let last = folding.fold(source[range.upperBound - 1])
    if last == sc("。") { return true }
    guard last == sc("."), range.count > 1 else { return false }
    return source[range.upperBound - 2].isDigit || source[range.upperBound - 2].isClosing
  }

  // MARK: Captions

  /// `图1-2 …`, `表 3 …`: not part of the sentence they interrupt.
  private mutating func markCaptions() {
    for i in table.lines.indices where table.lines[i].role == .text {
      let range = table.lines[i].range
      let first = folding.fold(source[range.lowerBound])
      guard first == sc("图") || first == sc("表"), range.count < 60,
        !endsSentence(source, range),
        let digit = source[range].dropFirst().first(where: { !isBlank($0) }), digit.isDigit
      else { continue }
      table.lines[i].role = .caption
    }
  }
}

// ① … ⑳
func isCircled(_ scalar: UInt32) -> Bool { scalar >= 0x2460 && scalar <= 0x2473 }
