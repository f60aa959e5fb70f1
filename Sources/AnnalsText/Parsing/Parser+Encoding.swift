extension Parser {
  /// As much as the processor's cache holds beside what is made of it.
  private static let checkedAtATime = 1 << 15

  /// True where the next part of the text is UTF-8, which then need not be looked at again; it is read just
  /// before its lines are, so that these find it in the cache.
  func isNextUTF8(_ bytes: Span<UInt8>, from checked: inout Int) -> Bool {
    let start = checked
    checked = min(start + Self.checkedAtATime, end)
    while checked < end, bytes[checked] & 0xC0 == 0x80 { checked += 1 }
    return isUTF8(bytes, start..<checked)
  }

  /// Reports bytes that are not UTF-8; false where there are so many that lines mean nothing.
  mutating func acceptsEncoding(_ bytes: Span<UInt8>) -> Bool {
    if isUTF8(bytes, position..<end) { return true }
    if beginsUTF16(bytes) {
      record(.textNotUTF8, 0, 2, [hexadecimal(bytes[0]), "0", "UTF-16"])
      return false
    }
    var offset = position
    var count = 0
    while offset < end {
      let rest = bytes.extracting(offset..<end)
      do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: rest)
        return true
      } catch {
        let bad = error.byteOffsets
        count += 1
        let start = offset + bad.lowerBound
        guard count <= Parser.mostMalformedPlaces else { return false }
        record(
          .textNotUTF8, start, offset + bad.upperBound,
          [hexadecimal(bytes[start]), String(start)])
        offset += max(bad.upperBound, bad.lowerBound + 1)
      }
    }
    return true
  }

  /// The mark that text of two bytes a unit begins with, as Windows writes it.
  private func beginsUTF16(_ bytes: Span<UInt8>) -> Bool {
    position == 0 && end >= 2
      && (bytes[0] == 0xFF && bytes[1] == 0xFE || bytes[0] == 0xFE && bytes[1] == 0xFF)
  }

  private func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count < 2 ? "0\(digits)" : digits
  }
}
