import LinkedData

/// An `http` or `https` URL, in the parts that requests need.
public struct ServerURL: Hashable, Sendable, CustomStringConvertible {
  /// `http` or `https`.
  public let scheme: String
  /// Host and port as they stand in the URL.
  public let authority: String
  /// The path, at least "/".
  public var path: String
  /// What stands after the question mark, or nil.
  public var query: String?

  /// A URL a user gave or a server named.
  ///
  /// - Throws: where it is no such URL, or has a name and password in it, which others could read.
  public init(_ text: String) throws(RemoteError) {
    guard let parts = Self.parts(of: text), IRI.isAbsolute(text) else {
      throw RemoteError(.usage, "‘\(Self.shown(text))’ is no http or https URL")
    }
    guard !parts.authority.contains("@") else {
      throw RemoteError(
        .credentials, "a URL must not have a name and password in it",
        detail: "set ANNALS_USER and ANNALS_PASSWORD, or ANNALS_CREDENTIALS, instead")
    }
    scheme = parts.scheme
    authority = parts.authority.lowercased()
    let rest = parts.rest.split(separator: "#", omittingEmptySubsequences: false)[0]
    let mark = rest.firstIndex(of: "?")
    let path = String(rest[..<(mark ?? rest.endIndex)])
    self.path = path.isEmpty ? "/" : path
    query = mark.map { String(rest[rest.index(after: $0)...]) }
  }

  private static func parts(
    of text: String
  ) -> (scheme: String, authority: String, rest: Substring)? {
    for scheme in ["http", "https"] where text.lowercased().hasPrefix(scheme + "://") {
      let after = text.dropFirst(scheme.count + 3)
      let end = after.firstIndex { "/?#".contains($0) } ?? after.endIndex
      let isPlain = text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
      guard end > after.startIndex, isPlain else { return nil }
      return (scheme, String(after[..<end]), after[end...])
    }
    return nil
  }

  /// The text without what stands before an `@`, which can be a password.
  private static func shown(_ text: String) -> String {
    guard let at = text.lastIndex(of: "@") else { return text }
    return "…" + text[at...]
  }

  /// Scheme, host and port: credentials are for one of these only.
  public var origin: String { "\(scheme)://\(authority)" }

  /// The path and the query, as the first line of a request has them.
  public var target: String { path + (query.map { "?" + $0 } ?? "") }

  /// The URL.
  public var description: String { origin + target }

  /// A URL beside this one.
  func with(path: String) -> ServerURL {
    var url = self
    url.path = path
    return url
  }

  /// This URL with one more parameter.
  func adding(_ name: String, _ value: String) -> ServerURL {
    var url = self
    url.query = (query.map { $0 + "&" } ?? "") + name + "=" + Self.escaped(value)
    return url
  }

  /// Escapes all but unreserved characters.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
        escaped.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        escaped += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return escaped
  }
}
