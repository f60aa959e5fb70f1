extension Parser {
  /// Reports bytes that are not UTF-8; false where there are so many that lines mean nothing.
  mutating func acceptsEncoding(_ bytes: Span<UInt8>) -> Bool {
    var offset = 0
    var count = 0
    while offset < bytes.count {
      let rest = bytes.extracting(offset..<bytes.count)
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

  private func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count < 2 ? "0\(digits)" : digits
  }
}
