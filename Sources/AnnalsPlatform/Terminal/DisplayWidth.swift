/// How many columns text takes on a terminal: two for a Chinese character, none for a combining mark.
///
/// The rule is the one of `wcwidth`, a scalar at a time, with the Unicode tables built in, so that the
/// answer is the same on every machine. A variation selector 16 makes the symbol before it an emoji,
/// two columns wide; a zero-width joiner joins what follows it to what stands before.
package enum DisplayWidth {
  /// The columns of one scalar.
  ///
  /// Control characters take none.
  package static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
    if Ranges.two.contains(value) { return 2 }
    return Ranges.zero.contains(value) ? 0 : 1
  }

  /// The columns of a text.
  package static func of(_ text: some StringProtocol) -> Int {
    var meter = Meter()
    for scalar in text.unicodeScalars { meter.take(scalar) }
    return meter.columns
  }

  /// The longest beginning of `text` that fits in `columns`, cut between characters.
  ///
  /// Where something had to go, the last column is an ellipsis.
  package static func cut(_ text: String, to columns: Int) -> String {
    // Most texts are short, and no byte takes more than a column.
    if text.utf8.count <= columns || of(text) <= columns { return text }
    guard columns > 0 else { return "" }
    var end = text.startIndex
    var used = 0
    while end < text.endIndex {
      let width = of(text[end...end])
      if used + width > columns - 1 { break }
      used += width
      end = text.index(after: end)
    }
    return text[..<end] + "…"
  }

  /// The text with spaces after it, up to `columns`.
  package static func pad(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - of(text)))
  }

  private struct Meter {
    var columns = 0
    private var last = 0
    private var isJoined = false

    mutating func take(_ scalar: Unicode.Scalar) {
      if scalar.value == 0xFE0F, last == 1 {
        columns += 1
        last = 2
        return
      }
      let width = DisplayWidth.of(scalar)
      if isJoined, width == 2 {
        isJoined = false
        return
      }
      isJoined = scalar.value == 0x200D && last == 2
      columns += width
      if width > 0 { last = width }
    }

    init() {}
  }

  /// Sorted ranges of scalars, found by halving.
  private struct Ranges: Sendable {
    private var starts: [UInt32] = []
    private var ends: [UInt32] = []

    static let zero = Ranges(DisplayWidthTable.zero)
    static let two = Ranges(DisplayWidthTable.two)

    /// Reads `300-36F 483-489 5BF …`.
    private init(_ text: String) {
      for range in text.split(separator: " ") {
        let bounds = range.split(separator: "-").compactMap { UInt32($0, radix: 16) }
        guard let first = bounds.first, let last = bounds.last else { continue }
        starts.append(first)
        ends.append(last)
      }
    }

    func contains(_ value: UInt32) -> Bool {
      var low = 0
      var high = starts.count
      while low < high {
        let middle = (low + high) / 2
        if ends[middle] < value { low = middle + 1 } else { high = middle }
      }
      return low < starts.count && starts[low] <= value
    }
  }
}
