/// Kinds of scalars, as the rules ask for them (after folding).
extension UInt32 {
  @inline(__always)  // asked several times of every character
  var isDigit: Bool { self &- 0x30 < 10 }

  @inline(__always)  // asked several times of every character
  var isLatinLetter: Bool {
    (self | 0x20) &- 0x61 < 26 || (self >= 0xC0 && self <= 0x24F && self != 0xD7 && self != 0xF7)
  }

  @inline(__always)  // asked several times of every character
  var isHan: Bool {
    self >= 0x3400 && (self <= 0x9FFF || (self >= 0xF900 && self <= 0xFAFF) || self >= 0x20000)
      || self == 0x3007
  }

  var isLowercase: Bool {
    self &- 0x61 < 26 || (self >= 0xDF && self <= 0xFF && self != 0xF7)
      || (self &- 0x100 < 0x7F && !isExtendedCapital)
  }

  var isUppercase: Bool {
    self &- 0x41 < 26 || (self >= 0xC0 && self <= 0xDE && self != 0xD7)
      || (self &- 0x100 < 0x7F && isExtendedCapital)
  }

  /// Of Latin Extended-A capitals are every other letter; which, changes twice.
  private var isExtendedCapital: Bool {
    let isShifted = (0x139...0x148).contains(self) || (0x179...0x17E).contains(self)
    return self & 1 == (isShifted ? 1 : 0)
  }

  /// Signs that only East Asian text has: no space is meant beside them.
  var isWideSign: Bool { self >= 0x3001 && self <= 0x301F && self != 0x3007 }

  var isSpace: Bool { self == 0x20 || self == 0x0B || self == 0x0A }

  var isOpening: Bool {
    switch self {
    case 0x28, 0x5B, 0x2018, 0x201C, 0x300A, 0x3008, 0x300C, 0x300E, 0x3010: true
    default: false
    }
  }

  var isClosing: Bool {
    switch self {
    case 0x29, 0x5D, 0x2019, 0x201D, 0x300B, 0x3009, 0x300D, 0x300F, 0x3011, 0x22: true
    default: false
    }
  }

  // 。 ! ? …
  var endsSentence: Bool { self == 0x3002 || self == 0x21 || self == 0x3F || self == 0x2026 }

  /// Wide as two columns on a terminal, or one.
  var columns: Int { self >= 0x1100 && (self >= 0x2E80 || self <= 0x115F) ? 2 : 1 }
}

extension Unicode.Scalar {
  var code: UInt32 { value }
}

/// The scalar of a literal, for comparisons with folded text.
func sc(_ scalar: Unicode.Scalar) -> UInt32 { scalar.value }

/// Text from scalars.
func string(_ scalars: some Sequence<UInt32>) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(scalars.underestimatedCount * 3)
  for scalar in scalars { appendUTF8(scalar, to: &bytes) }
  return String(decoding: bytes, as: UTF8.self)
}

private func appendUTF8(_ scalar: UInt32, to bytes: inout [UInt8]) {
  func follow(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: 0x80 | scalar >> shift & 0x3F) }
  if scalar < 0x80 {
    bytes.append(UInt8(truncatingIfNeeded: scalar))
  } else if scalar < 0x800 {
    bytes.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
    bytes.append(follow(0))
  } else if scalar < 0x10000 {
    bytes.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
    bytes.append(follow(6))
    bytes.append(follow(0))
  } else {
    bytes.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
    bytes.append(follow(12))
    bytes.append(follow(6))
    bytes.append(follow(0))
  }
}
