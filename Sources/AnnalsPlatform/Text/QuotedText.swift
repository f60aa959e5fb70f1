extension StringProtocol {
  /// The text with those scalars replaced that `escape` has something else for.
  package func escaping(_ escape: (Unicode.Scalar) -> String?) -> String {
    var output = ""
    for scalar in unicodeScalars {
      if let escaped = escape(scalar) {
        output += escaped
      } else {
        output.unicodeScalars.append(scalar)
      }
    }
    return output
  }
}

/// Text between quotation marks, as most languages have it: a backslash before what could end it.
package enum QuotedText {
  /// As SPARQL and questions have it.
  package static func plain(_ text: String) -> String { "\"" + text.escaping(backslashed) + "\"" }

  /// As JSON has it, with the characters that show nothing written by number.
  package static func json(_ text: String) -> String {
    "\"" + text.escaping { backslashed($0) ?? (isUnseen($0) ? numbered($0) : nil) } + "\""
  }

  private static func backslashed(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: nil
    }
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || scalar.value == 0x7F || scalar == "\u{2028}" || scalar == "\u{2029}"
  }

  private static func numbered(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
