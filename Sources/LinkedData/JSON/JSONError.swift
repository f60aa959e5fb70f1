/// Why a text is not the JSON that was asked for, and where.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, as a stable code.
  public enum Code: String, Hashable, Sendable {
    /// The text ends inside a value.
    case endsEarly = "json.ends-early"
    /// Something follows the value.
    case trailingText = "json.trailing-text"
    /// A byte that cannot stand where it stands.
    case unexpectedByte = "json.unexpected-byte"
    /// A number that does not follow the grammar, such as `01` or `1.`.
    case badNumber = "json.bad-number"
    /// An escape that JSON does not have.
    case badEscape = "json.bad-escape"
    /// A control character inside a string that is not escaped.
    case controlCharacter = "json.control-character"
    /// Bytes that are not UTF-8.
    case notUTF8 = "json.not-utf8"
    /// One half of a surrogate pair, escaped, without the other.
    case loneSurrogate = "json.lone-surrogate"
    /// A key that its object already has.
    case duplicateKey = "json.duplicate-key"
    /// Arrays and objects nested deeper than allowed.
    case tooDeep = "json.too-deep"
    /// A string or a number longer than allowed.
    case tooLong = "json.too-long"

    /// Whether a text that goes on behind the bytes there are may look so.
    var mayBeCut: Bool {
      switch self {
      case .endsEarly, .badEscape, .notUTF8, .loneSurrogate: true
      default: false
      }
    }
  }

  /// What is wrong.
  public var code: Code
  /// The same in words: lower case, without a full stop.
  public var message: String
  /// The byte at which it was seen, from 0.
  public var offset: Int
  /// The line of that byte, from 1.
  public var line: Int
  /// The column, counted in Unicode scalars, from 1.
  public var column: Int

  /// `line:column: message [code]`.
  public var description: String { "\(line):\(column): \(message) [\(code.rawValue)]" }
}

/// What the parser itself throws: small, and without the work of finding the line.
package struct JSONFault: Error, Hashable, Sendable {
  package var code: JSONError.Code
  package var offset: Int

  package init(_ code: JSONError.Code, at offset: Int) {
    self.code = code
    self.offset = offset
  }
}

extension JSONError {
  /// The fault with its place and words, as found in `bytes`.
  package init(_ fault: JSONFault, in bytes: Span<UInt8>) {
    let place = SourcePlace(of: fault.offset, in: bytes)
    self.init(
      code: fault.code, message: Self.words(for: fault, in: bytes),
      offset: fault.offset, line: place.line, column: place.column)
  }

  private static func words(for fault: JSONFault, in bytes: Span<UInt8>) -> String {
    switch fault.code {
    case .endsEarly: "the text ends inside a value"
    case .trailingText: "there is text after the value"
    case .unexpectedByte: "\(found(at: fault.offset, in: bytes)) cannot stand here"
    case .badNumber: "this is not a JSON number"
    case .badEscape: "this is not one of the escapes of JSON"
    case .controlCharacter: "\(found(at: fault.offset, in: bytes)) must be escaped in a string"
    case .notUTF8: "this is not UTF-8"
    case .loneSurrogate: "half a surrogate pair stands alone"
    case .duplicateKey: "the object already has this key"
    case .tooDeep: "arrays and objects are nested too deeply"
    case .tooLong: "the string or number is too long"
    }
  }

  /// The byte as a person would name it.
  private static func found(at offset: Int, in bytes: Span<UInt8>) -> String {
    guard offset < bytes.count else { return "the end" }
    let byte = bytes[offset]
    if byte > 0x20, byte < 0x7F { return "'\(Unicode.Scalar(byte))'" }
    let digits = String(byte, radix: 16, uppercase: true)
    return "byte 0x\(digits.count < 2 ? "0" : "")\(digits)"
  }
}

/// A line and a column, both from 1; columns count Unicode scalars.
package struct SourcePlace: Hashable, Sendable {
  package var line = 1
  package var column = 1

  /// The beginning of a text.
  package init() {}

  package init(of offset: Int, in bytes: Span<UInt8>) {
    advance(over: bytes, 0..<min(max(offset, 0), bytes.count))
  }

  /// Goes on over a part of the text.
  package mutating func advance(over bytes: Span<UInt8>, _ range: Range<Int>) {
    for i in range {
      let byte = bytes[i]
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
  }
}
