/// The content lines of a calendar (RFC 5545, 3.1), long ones put together again.
enum ICalendarLines {
  /// A line: `DTSTART;VALUE=DATE:20240624`.
  struct Property: Sendable {
    var name: String
    /// By their names in upper case, quotes taken off.
    var parameters: [String: String]
    var value: String

    /// The value as a text, its escapes undone.
    var text: String { ICalendarLines.unescaped(value) }
  }

  /// The bytes with the breaks taken out that keep lines short: these may stand within a character.
  static func unfolded(_ bytes: Span<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var i = 0
    while i < bytes.count {
      let end = bytes[i] == 0x0D && i + 1 < bytes.count && bytes[i + 1] == 0x0A ? i + 1 : i
      let isFold =
        bytes[end] == 0x0A && end + 1 < bytes.count
        && (bytes[end + 1] == 0x20 || bytes[end + 1] == 0x09)
      if isFold {
        i = end + 2
      } else {
        output.append(bytes[i])
        i += 1
      }
    }
    return output
  }

  /// The lines of a text that was unfolded; what has no colon is none.
  static func properties(_ text: String) -> [Property] {
    // Only what ends a line here: a text may hold U+2028 or a form feed.
    text.unicodeScalars.split { $0 == "\n" || $0 == "\r" }.compactMap { property(Substring($0)) }
  }

  private static func property(_ line: Substring) -> Property? {
    guard let colon = unquoted(":", in: line) else { return nil }
    var head = line[..<colon]
    let name = takeField(&head)
    var parameters: [String: String] = [:]
    while !head.isEmpty {
      let field = takeField(&head)
      guard let equals = field.firstIndex(of: "=") else { continue }
      let value = field[field.index(after: equals)...]
      parameters[field[..<equals].uppercased()] = String(value.filter { $0 != "\"" })
    }
    return Property(
      name: name.uppercased(), parameters: parameters,
      value: String(line[line.index(after: colon)...]))
  }

  /// What stands before the next semicolon, which is taken too.
  private static func takeField(_ text: inout Substring) -> Substring {
    let end = unquoted(";", in: text) ?? text.endIndex
    let field = text[..<end]
    text = end < text.endIndex ? text[text.index(after: end)...] : text[end...]
    return field
  }

  private static func unquoted(_ mark: Unicode.Scalar, in text: Substring) -> String.Index? {
    var isQuoted = false
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      if scalars[index] == "\"" { isQuoted.toggle() }
      if scalars[index] == mark, !isQuoted { return index }
    }
    return nil
  }

  private static func unescaped(_ value: String) -> String {
    var output = ""
    var isEscaped = false
    for scalar in value.unicodeScalars {
      if isEscaped {
        output.unicodeScalars.append(scalar == "n" || scalar == "N" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        output.unicodeScalars.append(scalar)
      }
    }
    return output
  }

  /// The texts of a list, parted by commas that no backslash stands before.
  static func list(_ value: String) -> [String] {
    var parts = [""]
    var isEscaped = false
    for scalar in value.unicodeScalars {
      if scalar == ",", !isEscaped {
        parts.append("")
      } else {
        parts[parts.count - 1].unicodeScalars.append(scalar)
      }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return parts.map { PlainLine.of(unescaped($0)) }.filter { !$0.isEmpty }
  }
}
