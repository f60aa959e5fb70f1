/// A phrase to look for in texts, whatever their width and case: Horspool's search over UTF-8.
package struct TextPattern: Sendable {
  /// The folded phrase.
  package let bytes: [UInt8]
  /// How far the search may go on, by the byte that stands under the phrase's last.
  private let steps: [UInt8]

  /// True where the phrase is looked for in texts as they are, which need not be folded for it.
  private let isOnlyChinese: Bool

  /// A phrase; an empty one is in every text.
  package init(_ phrase: String) {
    let bytes = FoldedText.folded(phrase.utf8.span)
    self.bytes = bytes
    isOnlyChinese = FoldedText.isOnlyChinese(bytes.span)
    var steps = Array(repeating: UInt8(clamping: max(bytes.count, 1)), count: 256)
    for (i, byte) in bytes.dropLast().enumerated() {
      steps[Int(byte)] = UInt8(clamping: bytes.count - 1 - i)
    }
    self.steps = steps
  }

  /// True where the phrase stands in a text.
  package func occurs(in text: Span<UInt8>) -> Bool {
    if isOnlyChinese || FoldedText.isFolded(text) { return firstPlace(in: text) != nil }
    guard text.count >= bytes.count / 3 else { return false }
    return firstPlace(in: FoldedText.folded(text).span) != nil
  }

  /// Where the phrase first stands in a folded text, from a place on.
  package func firstPlace(in text: Span<UInt8>, from start: Int = 0) -> Int? {
    let last = bytes.count - 1
    guard last >= 0 else { return start <= text.count ? start : nil }
    var at = start
    while at + last < text.count {
      let byte = text[at + last]
      if byte == bytes[last], stands(at, in: text) { return at }
      at += Int(steps[Int(byte)])
    }
    return nil
  }

  private func stands(_ at: Int, in text: Span<UInt8>) -> Bool {
    for i in bytes.indices where text[at + i] != bytes[i] { return false }
    return true
  }
}
