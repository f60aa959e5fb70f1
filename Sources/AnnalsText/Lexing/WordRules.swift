/// What may stand in an id.
package enum WordRules {
  /// What is wrong with an id, and where.
  package struct Fault: Equatable {
    package var range: Range<Int>
    package var scalar: Unicode.Scalar
    /// Invisible: a joiner, a direction mark, a soft hyphen.
    package var isHidden: Bool
  }

  /// The first byte-wise fault of the id in `bytes`, or nil: ids begin with a letter or digit, and
  /// hold letters, digits, marks, `-` `_` `.` `·` `'` `/`.
  package static func fault(_ bytes: Span<UInt8>, _ start: Int, _ stop: Int) -> Fault? {
    var i = start
    while i < stop {
      let byte = bytes[i]
      if byte < 0x80 {
        let isFine = byte.isLetter || byte.isDigit || i > start && byte.isWordByte
        if !isFine { return Fault(range: i..<i + 1, scalar: Unicode.Scalar(byte), isHidden: false) }
        i += 1
        continue
      }
      let (scalar, length) = decode(bytes, i, stop)
      if !isCommonLetter(scalar), let fault = judge(scalar, i..<i + length, isFirst: i == start) {
        return fault
      }
      i += length
    }
    return nil
  }

  private static func judge(_ scalar: Unicode.Scalar, _ range: Range<Int>, isFirst: Bool) -> Fault?
  {
    if isHidden(scalar) { return Fault(range: range, scalar: scalar, isHidden: true) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      return nil
    case .nonspacingMark, .spacingMark, .enclosingMark:
      if !isFirst { return nil }
    default:
      // U+FFFD stands for bytes that were reported already.
      if scalar.value == 0xFFFD { return nil }
      if !isFirst, scalar.value == 0xB7 || scalar.value == 0x30FB || scalar.value == 0x2027 {
        return nil
      }
    }
    return Fault(range: range, scalar: scalar, isHidden: false)
  }

  /// True of what an id can begin with.
  static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      return byte.isLetter || byte.isDigit
    }
    return isCommonLetter(scalar)
      || judge(scalar, 0..<1, isFirst: true) == nil && scalar.value != 0xFFFD
  }

  /// Han, kana, hangul and Latin letters, which are most of what there is.
  private static func isCommonLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0xAC00...0xD7A3, 0x3041...0x3096, 0x30A1...0x30FA: true
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: true
    default: false
    }
  }

  /// Characters that show nothing, or change the order in which others show.
  package static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x61C, 0x180E, 0xFEFF: true
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xE0000...0xE0FFF: true
    default: false
    }
  }

  /// The scalar at `i` and how many bytes it has; U+FFFD where the bytes are no UTF-8.
  package static func decode(_ bytes: Span<UInt8>, _ i: Int, _ stop: Int) -> (Unicode.Scalar, Int) {
    let lead = bytes[i]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard length > 1 else { return (Unicode.Scalar(lead), 1) }
    guard lead >= 0xC2, lead < 0xF5, i + length <= stop else { return ("\u{FFFD}", 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for k in 1..<length {
      guard bytes[i + k] & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
      value = value << 6 | UInt32(bytes[i + k] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// True where a whole string can be written as an id without quotation.
  package static func isWord(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return !bytes.isEmpty && fault(bytes.span, 0, bytes.count) == nil
  }
}
