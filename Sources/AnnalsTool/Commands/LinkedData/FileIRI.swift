import AnnalsPlatform

/// Files as IRIs.
enum FileIRI {
  /// The `file:` IRI of a path the user typed; nil for standard input.
  static func of(_ typed: String, in context: CommandContext) -> String? {
    guard typed != "-" else { return nil }
    let path = context.path(typed)
    let whole = (try? Files.resolved(path)) ?? path
    return "file://" + whole.utf8.map(escaped).joined()
  }

  /// True for what begins as an absolute IRI does.
  ///
  /// A letter and a colon is a drive, not a scheme.
  static func isIRI(_ text: String) -> Bool {
    let scheme = text.utf8.prefix { $0 != UInt8(ascii: ":") }
    guard scheme.count > 1, scheme.count < text.utf8.count, let first = scheme.first else {
      return false
    }
    return isLetter(first) && scheme.allSatisfy { isLetter($0) || isSchemeSign($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isSchemeSign(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "+-.".utf8.contains(byte)
  }

  private static func escaped(_ byte: UInt8) -> String {
    if isLetter(byte) || isSchemeSign(byte) || "/_~".utf8.contains(byte) {
      return String(Unicode.Scalar(byte))
    }
    let digits = String(byte, radix: 16, uppercase: true)
    return "%" + (digits.utf8.count < 2 ? "0" : "") + digits
  }
}
