extension Graph {
  /// The literals whose folded text contains the folded `phrase`, in order.
  package func literals(containing phrase: String) -> [LiteralID] {
    let wanted = FoldedText.fold(phrase)
    guard !wanted.isEmpty else { return [] }
    return (0..<literalCount).compactMap { i in
      guard columns.literalKind[i] == LiteralKind.text.rawValue else { return nil }
      let text = string(StringID(columns.literalString[i]))
      return FoldedText.fold(text).utf8.contains(wanted.utf8) ? LiteralID(UInt32(i)) : nil
    }
  }
}

extension String.UTF8View {
  fileprivate func contains(_ other: String.UTF8View) -> Bool {
    let pattern = Array(other)
    guard let first = pattern.first, count >= pattern.count else { return false }
    let text = Array(self)
    for start in 0...(text.count - pattern.count) where text[start] == first {
      if text[start..<(start + pattern.count)].elementsEqual(pattern) { return true }
    }
    return false
  }
}
