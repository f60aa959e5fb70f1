import AnnalsModel
import Chronology

/// Commas that were not meant to part values.
extension ClaimResolver {
  /// Says of `600,000,000` and of sentences without quotation marks that a comma parts values; true where the line
  /// makes no sense as it stands.
  mutating func reportsCommas(
    _ bytes: Span<UInt8>, _ nodes: [Node], _ fact: Int, _ relation: RelationID,
    _ shape: RelationRules.Shape
  ) -> Bool {
    // Most lines have one value.
    let end = Int(nodes[fact].next)
    guard fact + 2 < end, nodes[fact + 2].kind == .bare, nodes[fact + 1].kind == .bare else {
      return false
    }
    var last = fact + 1
    while last + 1 < end, nodes[last + 1].kind == .bare,
      nodes[last + 1].flags.contains(.beginsValue)
    {
      last += 1
    }
    guard last > fact + 1, last + 1 >= end || !nodes[last + 1].kind.isPartOfValue else {
      return false
    }
    let values = nodes[fact + 1...last]
    if shape == .number { return reportGroups(bytes, values) }
    if shape == .date { return reportDate(values) }
    if ["note", "for", "text"].contains(vocabulary[relation].name) {
      reportSentence(values, vocabulary[relation].name)
    }
    return false
  }

  /// `August 5, 1930`, which a heading has in one piece.
  private mutating func reportDate(_ values: ArraySlice<Node>) -> Bool {
    guard let first = values.first, values.count == 2 else { return false }
    let place = place(values)
    let (start, whole) = (text(first), document.source.string(place.range))
    guard EDTF(start) == nil, WrittenDate.meaning(of: start) == nil,
      WrittenDate.meaning(of: whole) != nil
    else { return false }
    record(.dateMalformed, place, WrittenDate.words(whole))
    return true
  }

  private func place(_ values: ArraySlice<Node>) -> SourceSpan {
    SourceSpan(sourceID, Int(values.first?.start ?? 0), Int(values.last?.end ?? 0))
  }

  private mutating func reportSentence(_ values: ArraySlice<Node>, _ relation: String) {
    let place = place(values)
    let text = document.source.string(place.range)
    record(.valueParted, place, [String(values.count), relation, Escapes.quoted(text)])
  }

  /// Figures in groups of three, with or without a unit.
  private mutating func reportGroups(_ bytes: Span<UInt8>, _ values: ArraySlice<Node>) -> Bool {
    var figures: [UInt8] = []
    for (i, node) in values.enumerated() {
      let digits = node.range.prefix { bytes[$0].isDigit }
      let isWhole = digits.count == node.range.count
      guard i == 0 ? (1...3).contains(digits.count) && isWhole : digits.count == 3,
        isWhole || i == values.count - 1
      else { return false }
      for k in i == values.count - 1 ? node.range : digits { figures.append(bytes[k]) }
    }
    let place = place(values)
    record(
      .valueGrouped, place,
      [
        document.source.string(place.range), String(decoding: figures, as: UTF8.self),
        String(values.count),
      ])
    return true
  }
}
