/// A word of Turtle or TriG, as places in the bytes being read.
struct TurtleToken {
  /// The kinds of token; punctuation is one each.
  enum Kind: UInt8 {
    case iri, prefixedName, blank, string, language, integer, decimal, double, word
    case dot, semicolon, comma, carets
    case openBracket, closeBracket, openParenthesis, closeParenthesis, openBrace, closeBrace
  }

  var kind: Kind
  /// The text that matters: without quotes, brackets, `_:` and `@`.
  var range: Range<Int>
  /// Where the token begins, and the place behind it.
  var whole: Range<Int>
  /// Whether there are escapes in the text.
  var isEscaped = false
  /// Whether an IRI needs a closer look.
  var isUnusual = false
  /// Where the colon of a prefixed name is.
  var colon = 0
  /// Whether line ends may be in the token.
  var isLong = false

  /// Whether the text is that of a keyword, in any case.
  func isKeyword(_ keyword: StaticString, _ bytes: Span<UInt8>) -> Bool {
    guard kind == .word, range.count == keyword.utf8CodeUnitCount else { return false }
    return text(bytes, isCased: false) == keyword.description
  }

  /// The text, in lower case unless told.
  func text(_ bytes: Span<UInt8>, isCased: Bool = true) -> String {
    guard !isCased else { return String(bytes, range) }
    return String(decoding: range.map { bytes[$0] | 0x20 }, as: UTF8.self)
  }
}
