/// Literals as N-Quads has them.
extension QuadStream {
  /// Appends a string, a number or a boolean.
  mutating func appendLiteral(
    _ entry: JSONTape.Entry, _ key: StreamKey, _ bytes: Span<UInt8>
  ) -> Bool {
    guard entry.kind == .string else { return appendNative(entry, key, bytes) }
    appendString(entry, suffix: key.suffix, bytes)
    return true
  }

  /// Appends a number or a boolean.
  mutating func appendNative(
    _ entry: JSONTape.Entry, _ key: StreamKey, _ bytes: Span<UInt8>
  ) -> Bool {
    switch entry.kind {
    case .number:
      appendNumber(entry, key, bytes)
    case .true, .false:
      output.append(utf8: entry.kind == .true ? "\"true\"" : "\"false\"")
      output.append(
        from: vocabulary.texts.bytes, key.hasDatatype ? key.suffix : vocabulary.texts.boolean)
    default:
      return false
    }
    return true
  }

  /// What JSON need not escape N-Quads need not either, so that most texts are just copied.
  @inline(__always)
  mutating func appendString(
    _ entry: JSONTape.Entry, suffix: Range<Int>, _ bytes: Span<UInt8>
  ) {
    if entry.hasEscapes {
      var plain: [UInt8] = []
      JSONToken(range: entry.start..<entry.end, hasEscapes: true).appendText(to: &plain, in: bytes)
      NQuadsText.append(quoted: plain.span, 0..<plain.count, to: &output)
    } else {
      output.append(UInt8(ascii: "\""))
      output.append(bytes, entry.start..<entry.end)
      output.append(UInt8(ascii: "\""))
    }
    output.append(from: vocabulary.texts.bytes, suffix)
  }

  private mutating func appendNumber(
    _ entry: JSONTape.Entry, _ key: StreamKey, _ bytes: Span<UInt8>
  ) {
    output.append(UInt8(ascii: "\""))
    var native = vocabulary.texts.integer
    if !key.isDouble, isPlainInteger(entry, bytes) {
      output.append(bytes, entry.start..<entry.end)
    } else {
      let number = JSONNumber(parsed: String(bytes, entry.start..<entry.end))
      let isInteger = !key.isDouble && number.isWritableInteger
      if !isInteger { native = vocabulary.texts.double }
      output.append(utf8: isInteger ? number.integerText : number.doubleText)
    }
    output.append(UInt8(ascii: "\""))
    output.append(from: vocabulary.texts.bytes, key.hasDatatype ? key.suffix : native)
  }

  /// Whether the number is written in at most 20 digits and is not `-0`.
  @inline(__always)
  private func isPlainInteger(_ entry: JSONTape.Entry, _ bytes: Span<UInt8>) -> Bool {
    guard entry.end - entry.start <= 20,
      bytes[entry.end - 1] != UInt8(ascii: "0") || entry.end - entry.start != 2
    else { return false }
    for i in entry.start..<entry.end where !bytes[i].isASCIIDigit {
      if i != entry.start || bytes[i] != UInt8(ascii: "-") { return false }
    }
    return true
  }

  /// Writes a value of any kind as a JSON literal, in canonical form.
  mutating func writeJSON(_ index: Int, _ target: Target, _ bytes: Span<UInt8>) -> Bool {
    guard let source = tape.source(of: index),
      let value = JSONValue(at: source.lowerBound, in: bytes)
    else { return false }
    beginLine(target.node, target.predicate)
    let text = value.canonicalBytes
    NQuadsText.append(quoted: text.span, 0..<text.count, to: &output)
    output.append(from: vocabulary.texts.bytes, vocabulary.texts.json)
    endLine(target.graph)
    return true
  }
}
