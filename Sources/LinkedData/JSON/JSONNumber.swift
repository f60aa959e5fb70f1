/// A JSON number, kept exactly as it was written.
public struct JSONNumber: Sendable {
  /// The number as it was written; it follows the grammar of RFC 8259.
  public let text: String

  /// An integer.
  public init(_ integer: some FixedWidthInteger) { text = String(integer) }

  /// A number as ECMAScript writes it; nil where it is infinite or not a number.
  public init?(_ double: Double) {
    guard double.isFinite else { return nil }
    text = double.ecmaScriptText
  }

  /// Text that follows the grammar of JSON numbers; nil where it does not.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, first == UInt8(ascii: "-") || first.isASCIIDigit else {
      return nil
    }
    var parser = JSONParser()
    guard let token = try? parser.scanNumber(bytes.span), token.range == 0..<bytes.count else {
      return nil
    }
    self.text = text
  }

  /// Text that the parser has found to be a number.
  init(parsed text: String) { self.text = text }

  /// The nearest double; infinite where the number is too large.
  public var double: Double { Double(text) ?? 0 }

  /// The value as an integer, where it is one that fits, however it is written (`1.0`, `1e3`).
  public var integer: Int? {
    if let plain = Int(text) { return plain }
    let exact = ExactDecimal(text)
    guard exact.exponent >= 0, exact.exponent < 20 else { return nil }
    let zeros = String(repeating: "0", count: exact.exponent)
    return Int((exact.isNegative ? "-" : "") + exact.digits + zeros)
  }
}

extension JSONNumber: Hashable {
  /// Whether both are the same number, to the last digit.
  public static func == (a: JSONNumber, b: JSONNumber) -> Bool {
    a.text == b.text || ExactDecimal(a.text) == ExactDecimal(b.text)
  }

  /// Feeds the value to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(ExactDecimal(text)) }
}

/// A decimal number without zeros that mean nothing: `digits` × 10^`exponent`.
struct ExactDecimal: Hashable {
  var isNegative: Bool
  var digits: String
  var exponent: Int

  /// Reads the text of a JSON number.
  ///
  /// An exponent beyond all use is held at the bound.
  init(_ text: String) {
    var digits: [UInt8] = []
    var exponent = 0
    var inFraction = false
    var rest = text.utf8[...]
    isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest.removeFirst() }
    scan: while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "."):
        inFraction = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        exponent += Self.boundedExponent(rest)
        break scan
      default:
        if inFraction { exponent -= 1 }
        digits.append(byte)
      }
    }
    while digits.last == 0x30 {
      digits.removeLast()
      exponent += 1
    }
    self.digits = String(decoding: digits.drop { $0 == 0x30 }, as: UTF8.self)
    self.exponent = self.digits.isEmpty ? 0 : exponent
    if self.digits.isEmpty {
      isNegative = false
      self.digits = "0"
    }
  }

  private static func boundedExponent(_ text: Substring.UTF8View) -> Int {
    let bound = 1 << 40
    guard let value = Int(Substring(text)) else {
      return text.first == UInt8(ascii: "-") ? -bound : bound
    }
    return min(max(value, -bound), bound)
  }
}
