/// The backslash escapes of the RDF syntaxes: `ECHAR`, `UCHAR`.
enum RDFEscapes {
  /// The character that `\` and this byte stand for.
  static func character(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"): byte
    default: nil
    }
  }

  /// How many hexadecimal digits follow `\u` and `\U`, nil after other bytes.
  static func digits(after byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "u"): 4
    case UInt8(ascii: "U"): 8
    default: nil
    }
  }

  /// The scalar that `\u` or `\U` at `i` stands for; nil where the digits are missing, or name a
  /// surrogate or nothing.
  static func scalar(_ bytes: Span<UInt8>, at i: Int, limit: Int) -> (value: UInt32, length: Int)? {
    guard i + 1 < limit, let digits = digits(after: bytes[i + 1]), i + 2 + digits <= limit else {
      return nil
    }
    var value: UInt32 = 0
    for k in i + 2..<i + 2 + digits {
      guard let digit = hexValue(bytes[k]), value < 0x1000_0000 else { return nil }
      value = value << 4 | UInt32(digit)
    }
    guard value <= 0x10_FFFF, !(0xD800...0xDFFF).contains(value) else { return nil }
    return (value, 2 + digits)
  }

  /// Moves over the escape at `i`; false where it is none.
  static func skip(_ bytes: Span<UInt8>, at i: inout Int, limit: Int) -> Bool {
    guard i + 1 < limit else { return false }
    if character(bytes[i + 1]) != nil {
      i += 2
      return true
    }
    guard let (_, length) = scalar(bytes, at: i, limit: limit) else { return false }
    i += length
    return true
  }

  /// Appends a part of the bytes with its escapes, which have been checked, read.
  static func append(_ bytes: Span<UInt8>, _ range: Range<Int>, to output: inout [UInt8]) {
    var i = range.lowerBound
    while i < range.upperBound {
      var end = i
      while end < range.upperBound, bytes[end] != UInt8(ascii: "\\") { end += 1 }
      output.append(bytes, i..<end)
      i = end
      guard i + 1 < range.upperBound else { return }
      if let byte = character(bytes[i + 1]) {
        output.append(byte)
        i += 2
      } else if let (scalar, length) = scalar(bytes, at: i, limit: range.upperBound) {
        UTF8Scan.append(scalar, to: &output)
        i += length
      } else {
        i += 1
      }
    }
  }

  /// A part of the bytes with its escapes read.
  static func text(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    var output: [UInt8] = []
    append(bytes, range, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  private static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46, 0x61...0x66: (byte | 0x20) - 0x57
    default: nil
    }
  }
}
