extension JSONToken {
  /// The text of a string token, its escapes resolved.
  ///
  /// Half a surrogate pair becomes U+FFFD.
  package func text(in bytes: Span<UInt8>) -> String {
    guard hasEscapes else { return String(bytes, range) }
    var plain: [UInt8] = []
    plain.reserveCapacity(range.count)
    appendText(to: &plain, in: bytes)
    return String(plain.span, 0..<plain.count)
  }

  /// Appends the text of a string token as UTF-8.
  package func appendText(to plain: inout [UInt8], in bytes: Span<UInt8>) {
    guard hasEscapes else {
      plain.append(bytes, range)
      return
    }
    var i = range.lowerBound
    var runStart = i
    while i < range.upperBound {
      guard bytes[i] == UInt8(ascii: "\\") else {
        i += 1
        continue
      }
      plain.append(bytes, runStart..<i)
      i = appendEscape(at: i, to: &plain, in: bytes)
      runStart = i
    }
    plain.append(bytes, runStart..<i)
  }

  /// Appends what the escape at `start` means; answers where it ends.
  private func appendEscape(
    at start: Int, to plain: inout [UInt8], in bytes: Span<UInt8>
  ) -> Int {
    switch bytes[start + 1] {
    case UInt8(ascii: "b"): plain.append(0x08)
    case UInt8(ascii: "f"): plain.append(0x0C)
    case UInt8(ascii: "n"): plain.append(0x0A)
    case UInt8(ascii: "r"): plain.append(0x0D)
    case UInt8(ascii: "t"): plain.append(0x09)
    case UInt8(ascii: "u"): return appendCodeUnits(at: start, to: &plain, in: bytes)
    case let same: plain.append(same)
    }
    return start + 2
  }

  private func appendCodeUnits(
    at start: Int, to plain: inout [UInt8], in bytes: Span<UInt8>
  ) -> Int {
    let unit = codeUnit(bytes, at: start) ?? 0xFFFD
    var end = start + 6
    var scalar = Unicode.Scalar(unit)
    if unit & 0xFC00 == 0xD800, let next = codeUnit(bytes, at: end), next & 0xFC00 == 0xDC00 {
      scalar = Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + (next & 0x3FF))
      end += 6
    }
    plain.append(contentsOf: UTF8.encode(scalar ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
    return end
  }
}
