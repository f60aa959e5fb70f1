/// The keywords of JSON-LD.
enum Keyword {
  static let base = "@base"
  static let container = "@container"
  static let context = "@context"
  static let `default` = "@default"
  static let direction = "@direction"
  static let embed = "@embed"
  static let explicit = "@explicit"
  static let graph = "@graph"
  static let id = "@id"
  static let `import` = "@import"
  static let included = "@included"
  static let index = "@index"
  static let json = "@json"
  static let language = "@language"
  static let list = "@list"
  static let nest = "@nest"
  static let none = "@none"
  static let omitDefault = "@omitDefault"
  static let prefix = "@prefix"
  static let preserve = "@preserve"
  static let propagate = "@propagate"
  static let protected = "@protected"
  static let requireAll = "@requireAll"
  static let reverse = "@reverse"
  static let set = "@set"
  static let type = "@type"
  static let value = "@value"
  static let version = "@version"
  static let vocab = "@vocab"

  private static let all: Set<ExactString> = [
    "@base", "@container", "@context", "@default", "@direction", "@embed", "@explicit", "@graph",
    "@id", "@import", "@included", "@index", "@json", "@language", "@list", "@nest", "@none",
    "@omitDefault", "@prefix", "@preserve", "@propagate", "@protected", "@requireAll", "@reverse",
    "@set", "@type", "@value", "@version", "@vocab",
  ]

  /// The keywords that only frames have.
  static let ofFrames: Set<ExactString> = [
    "@default", "@embed", "@explicit", "@omitDefault", "@requireAll",
  ]

  /// Whether the text is a keyword.
  static func isKeyword(_ text: String) -> Bool {
    text.utf8.first == UInt8(ascii: "@") && all.contains(ExactString(text))
  }

  /// Whether the text has the form of a keyword, `"@" 1*ALPHA`, and might be one some day.
  static func hasForm(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.first == UInt8(ascii: "@"), bytes.count > 1 else { return false }
    return bytes.dropFirst().allSatisfy { ($0 | 0x20) &- UInt8(ascii: "a") < 26 }
  }
}

extension String {
  /// Whether this is a blank node identifier.
  var isBlankNodeID: Bool {
    utf8.first == UInt8(ascii: "_") && utf8.dropFirst().first == UInt8(ascii: ":")
  }

  /// Whether this begins with a scheme, as an IRI does and a reference does not.
  var hasIRIScheme: Bool { IRI.hasScheme(self) }

  /// Lower case as language tags have it: of ASCII letters only.
  var lowercasedTag: String {
    guard utf8.contains(where: { $0 &- UInt8(ascii: "A") < 26 }) else { return self }
    return String(
      decoding: utf8.map { $0 &- UInt8(ascii: "A") < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// Where the first colon is that is not the first character.
  var prefixEnd: String.Index? { utf8.dropFirst().firstIndex(of: UInt8(ascii: ":")) }

  /// Whether there is a slash anywhere.
  var hasSlash: Bool { utf8.contains(UInt8(ascii: "/")) }
}
