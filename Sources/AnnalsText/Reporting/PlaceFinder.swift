/// Finds the lines and columns of many offsets in several texts.
///
/// Diagnostics come in order of place, so a column is counted on from the one before: a text of one
/// endless line costs one pass however much is wrong with it.
struct PlaceFinder {
  struct Place: Hashable {
    var line: Int
    var column: Int
  }

  private let sources: [SourceText]
  private var tables: [Int: LineTable] = [:]
  private var last = (source: -1, line: 0, offset: 0, column: 1)

  init(_ sources: [SourceText]) { self.sources = sources }

  /// The text of a span, or nil where the span is of another run.
  func source(_ span: SourceSpan) -> SourceText? {
    let i = Int(span.source.index)
    return i < sources.count ? sources[i] : nil
  }

  mutating func place(_ source: SourceID, _ offset: Int) -> Place {
    let i = Int(source.index)
    guard i < sources.count else { return Place(line: 1, column: 1) }
    let bytes = sources[i].bytes
    let table = table(i)
    let line = table.line(at: offset)
    let start = table.range(ofLine: line).lowerBound
    let canGoOn = last.source == i && last.line == line && last.offset <= offset
    var at = canGoOn ? last.offset : start
    var column = canGoOn ? last.column : 1
    while at < min(offset, bytes.count) {
      at += 1
      // A column is a scalar: only the byte after which a new one begins counts.
      if at >= bytes.count || bytes[at] & 0xC0 != 0x80 { column += 1 }
    }
    last = (i, line, at, column)
    return Place(line: line, column: column)
  }

  mutating func line(_ source: SourceID, _ line: Int) -> Range<Int> {
    let i = Int(source.index)
    guard i < sources.count else { return 0..<0 }
    return table(i).range(ofLine: line)
  }

  private mutating func table(_ i: Int) -> LineTable {
    if let known = tables[i] { return known }
    let table = LineTable(sources[i].bytes)
    tables[i] = table
    return table
  }
}
