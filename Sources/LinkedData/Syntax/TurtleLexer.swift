/// Finds the tokens of Turtle and TriG in bytes of which more may be to come.
///
/// A token that ends too near to the end of what is there to be sure of it is not given out; the
/// caller comes again, from the token's beginning, with more. So no token needs a state of its own.
struct TurtleLexer {
  /// Whether nothing comes after these bytes.
  var isFinal = false

  /// How far ahead of a token's end one may have to look: `%41` or a scalar of four bytes.
  private static let lookahead = 4

  /// The token at `i`, where there is one, and `i` behind it; nil when more bytes are needed.
  func next(_ bytes: Span<UInt8>, at i: inout Int) throws(RDFFault) -> TurtleToken? {
    let start = i
    var end = i
    do {
      var token = try scan(bytes, at: &end)
      token.whole = start..<end
      guard isFinal || isSure(bytes, end) else { return nil }
      i = end
      return token
    } catch {
      // An escape or a scalar that is cut by the end looks wrong before the rest has come.
      guard isFinal || error.at + 12 <= bytes.count else { return nil }
      throw error
    }
  }

  /// Whether what comes behind `end` could still belong to the token before it.
  private func isSure(_ bytes: Span<UInt8>, _ end: Int) -> Bool {
    var i = end
    while i < bytes.count, bytes[i] == UInt8(ascii: ".") { i += 1 }
    return i + Self.lookahead < bytes.count
  }

  private func scan(_ bytes: Span<UInt8>, at i: inout Int) throws(RDFFault) -> TurtleToken {
    switch bytes[i] {
    case UInt8(ascii: "<"): return try scanIRI(bytes, at: &i)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try scanString(bytes, at: &i)
    case UInt8(ascii: "_"): return try scanBlank(bytes, at: &i)
    case UInt8(ascii: "@"): return try scanLanguage(bytes, at: &i)
    case UInt8(ascii: "+"), UInt8(ascii: "-"), 0x30...0x39:
      return try TurtleNumber.scan(bytes, at: &i)
    case UInt8(ascii: "."):
      if i + 1 < bytes.count, IRICharacters.isDigit(bytes[i + 1]) {
        return try TurtleNumber.scan(bytes, at: &i)
      }
      return mark(.dot, at: &i)
    case UInt8(ascii: "^"):
      guard i + 1 < bytes.count, bytes[i + 1] == UInt8(ascii: "^") else {
        throw RDFFault(problem: .unexpected, at: i)
      }
      i += 1
      return mark(.carets, at: &i)
    case UInt8(ascii: ";"): return mark(.semicolon, at: &i)
    case UInt8(ascii: ","): return mark(.comma, at: &i)
    case UInt8(ascii: "["): return mark(.openBracket, at: &i)
    case UInt8(ascii: "]"): return mark(.closeBracket, at: &i)
    case UInt8(ascii: "("): return mark(.openParenthesis, at: &i)
    case UInt8(ascii: ")"): return mark(.closeParenthesis, at: &i)
    case UInt8(ascii: "{"): return mark(.openBrace, at: &i)
    case UInt8(ascii: "}"): return mark(.closeBrace, at: &i)
    default: return try TurtleName.scan(bytes, at: &i)
    }
  }

  private func mark(_ kind: TurtleToken.Kind, at i: inout Int) -> TurtleToken {
    i += 1
    return TurtleToken(kind: kind, range: i - 1..<i, whole: i - 1..<i)
  }

  private func scanIRI(_ bytes: Span<UInt8>, at i: inout Int) throws(RDFFault) -> TurtleToken {
    let found = try IRIScanner.scan(bytes, at: &i, limit: bytes.count)
    return TurtleToken(
      kind: .iri, range: found.range, whole: found.range, isEscaped: found.isEscaped,
      isUnusual: found.isUnusual)
  }

  private func scanString(_ bytes: Span<UInt8>, at i: inout Int) throws(RDFFault) -> TurtleToken {
    let quote = bytes[i]
    let limit = bytes.count
    let isPair = i + 1 < limit && bytes[i + 1] == quote
    let isLong = isPair && i + 2 < limit && bytes[i + 2] == quote
    let start = isLong ? i + 3 : i + 1
    i = start
    let isEscaped =
      try isLong
      ? StringScanner.scanLong(bytes, quote: quote, at: &i, limit: limit)
      : StringScanner.scanShort(bytes, quote: quote, at: &i, limit: limit)
    let range = start..<i
    i += isLong ? 3 : 1
    return TurtleToken(
      kind: .string, range: range, whole: range, isEscaped: isEscaped, isLong: isLong)
  }

  private func scanBlank(_ bytes: Span<UInt8>, at i: inout Int) throws(RDFFault) -> TurtleToken {
    let start = i
    guard i + 1 < bytes.count, bytes[i + 1] == UInt8(ascii: ":") else {
      throw RDFFault(problem: .blankLabel, at: start)
    }
    i += 2
    guard try NameCharacters.skipLabel(bytes, at: &i, limit: bytes.count) else {
      throw RDFFault(problem: .blankLabel, at: start)
    }
    return TurtleToken(kind: .blank, range: start + 2..<i, whole: start..<i)
  }

  private func scanLanguage(_ bytes: Span<UInt8>, at i: inout Int) throws(RDFFault) -> TurtleToken {
    let start = i
    i += 1
    guard NameCharacters.skipLanguage(bytes, at: &i, limit: bytes.count) else {
      throw RDFFault(problem: .language, at: i)
    }
    return TurtleToken(kind: .language, range: start + 1..<i, whole: start..<i)
  }
}
