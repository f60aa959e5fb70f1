/// UTF-8 at the level of bytes (RFC 3629).
package enum UTF8Scan {
  /// The scalar that begins at the start of `range` and its length; nil where there is none whole
  /// and well-formed: no overlong form, no surrogate, nothing above U+10FFFF.
  package static func decode(
    _ bytes: Span<UInt8>, in range: Range<Int>
  ) -> (scalar: UInt32, length: Int)? {
    guard let i = range.first else { return nil }
    let lead = bytes[i]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let length = self.length(lead: lead)
    guard length > 1, range.count >= length else { return nil }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for k in 1..<length {
      let byte = bytes[i + k]
      guard byte & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    return isWellFormed(scalar, length) ? (scalar, length) : nil
  }

  /// The number of bytes that a lead byte announces, 0 for a byte that is none.
  package static func length(lead: UInt8) -> Int {
    switch lead {
    case 0x00...0x7F: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  private static func isWellFormed(_ scalar: UInt32, _ length: Int) -> Bool {
    switch length {
    case 2: scalar >= 0x80
    case 3: scalar >= 0x800 && !(0xD800...0xDFFF).contains(scalar)
    default: scalar >= 0x1_0000 && scalar <= 0x10_FFFF
    }
  }

  /// Appends a scalar value as UTF-8.
  package static func append(_ scalar: UInt32, to output: inout [UInt8]) {
    switch scalar {
    case 0..<0x80:
      output.append(UInt8(truncatingIfNeeded: scalar))
    case 0x80..<0x800:
      output.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      output.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    case 0x800..<0x1_0000:
      output.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      output.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      output.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    default:
      output.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
      output.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
      output.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      output.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }
  }
}

extension UTF8Scan {
  /// The place behind a byte order mark at `i`, or `i` where there is none.
  package static func skipMark(_ bytes: Span<UInt8>, at i: Int) -> Int {
    guard i + 2 < bytes.count, bytes[i] == 0xEF, bytes[i + 1] == 0xBB, bytes[i + 2] == 0xBF else {
      return i
    }
    return i + 3
  }

  /// The number of scalars that begin within a range.
  package static func scalarCount(_ bytes: Span<UInt8>, in range: Range<Int>) -> Int {
    var count = 0
    for i in range where bytes[i] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
