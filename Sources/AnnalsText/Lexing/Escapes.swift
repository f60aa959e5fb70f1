/// The escapes of strings: `\"` `\\` `\n` `\t` `\u{1F600}`.
package enum Escapes {
  /// The bytes that an escaped run stands for.
  ///
  /// What is no escape stays as it is: it was reported.
  package static func unescaped(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(range.count)
    var i = range.lowerBound
    while i < range.upperBound {
      guard bytes[i] == Byte.backslash, i + 1 < range.upperBound else {
        output.append(bytes[i])
        i += 1
        continue
      }
      i = take(bytes, i, range.upperBound, into: &output)
    }
    return output
  }

  private static func take(
    _ bytes: Span<UInt8>, _ i: Int, _ end: Int, into output: inout [UInt8]
  ) -> Int {
    switch bytes[i + 1] {
    case Byte.quote: output.append(Byte.quote)
    case Byte.backslash: output.append(Byte.backslash)
    case 0x6E: output.append(Byte.newline)
    case 0x74: output.append(Byte.tab)
    case 0x75:
      guard let (scalar, next) = codePoint(bytes, i, end) else { fallthrough }
      output += Array(String(Character(scalar)).utf8)
      return next
    default:
      output.append(bytes[i])
      return i + 1
    }
    return i + 2
  }

  private static func codePoint(_ bytes: Span<UInt8>, _ i: Int, _ end: Int) -> (
    Unicode.Scalar, Int
  )? {
    guard i + 3 < end, bytes[i + 2] == Byte.openBrace else { return nil }
    var value: UInt32 = 0
    var j = i + 3
    while j < end, bytes[j].isHexDigit, j - i < 10 {
      let digit = bytes[j].isDigit ? bytes[j] - 0x30 : (bytes[j] | 0x20) - 0x61 + 10
      value = value << 4 | UInt32(digit)
      j += 1
    }
    guard j > i + 3, j < end, bytes[j] == Byte.closeBrace else { return nil }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", j + 1)
  }

  /// A text as a string of the notation, quotation marks and all.
  ///
  /// Control characters and characters that show nothing are written by number, so that a text
  /// never looks like another.
  package static func quoted(_ text: some StringProtocol) -> String {
    var output = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\t": output += "\\t"
      default:
        if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || WordRules.isHidden(scalar)
          || scalar.value == 0x2028 || scalar.value == 0x2029
        {
          output += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        } else {
          output.unicodeScalars.append(scalar)
        }
      }
    }
    return output + "\""
  }
}
