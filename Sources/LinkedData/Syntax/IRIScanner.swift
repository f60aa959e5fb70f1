/// Scanning of `IRIREF`: what stands between `<` and `>`.
enum IRIScanner {
  /// What a scan has found.
  struct Found {
    /// The text between the brackets.
    var range: Range<Int>
    /// Whether it has `\u` escapes.
    var isEscaped: Bool
    /// Whether it holds more than the plainest characters, so that it needs a closer look.
    var isUnusual: Bool
  }

  /// Moves `i`, which is at `<`, behind the `>`; the text has the characters that the grammars allow.
  static func scan(
    _ bytes: Span<UInt8>, at i: inout Int, limit: Int
  ) throws(RDFFault) -> Found {
    let start = i + 1
    var j = start
    var isEscaped = false
    var isUnusual = false
    let plain = ByteSet.iriPlain
    while j < limit {
      let byte = bytes[j]
      if plain.contains(byte) {
        j += 1
      } else if byte == UInt8(ascii: ">") {
        i = j + 1
        return Found(range: start..<j, isEscaped: isEscaped, isUnusual: isUnusual)
      } else if byte == UInt8(ascii: "\\") {
        guard let (scalar, length) = RDFEscapes.scalar(bytes, at: j, limit: limit),
          !isForbidden(scalar)
        else { throw RDFFault(problem: .escape, at: j) }
        isEscaped = true
        j += length
      } else if byte == UInt8(ascii: "#") {
        // One is plain. So is a second, but it would not be valid; the closer look will say so.
        isUnusual = isUnusual || bytes[start..<j, contains: byte]
        j += 1
      } else {
        isUnusual = true
        j += try skipUnusual(bytes, at: j, limit: limit)
      }
    }
    throw RDFFault(problem: .unterminatedIRI, at: j)
  }

  /// The length of a character that is not plain.
  private static func skipUnusual(
    _ bytes: Span<UInt8>, at j: Int, limit: Int
  ) throws(RDFFault) -> Int {
    let byte = bytes[j]
    if byte >= 0x80 { return try UTF8Scan.scalar(bytes, at: j, limit: limit).length }
    if byte == 0x0A || byte == 0x0D { throw RDFFault(problem: .unterminatedIRI, at: j) }
    guard !isForbidden(UInt32(byte)) else { throw RDFFault(problem: .iri(.character), at: j) }
    return 1
  }

  /// What `IRIREF` excludes, by itself or by way of an escape.
  static func isForbidden(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0...0x20, 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B, 0x7C, 0x7D: true
    default: false
    }
  }

  /// Checks a scanned IRI by RFC 3987; with `absolute` it needs a scheme.
  static func check(
    _ bytes: Span<UInt8>, _ found: Found, absolute: Bool
  ) throws(RDFFault) {
    if found.isEscaped {
      var text: [UInt8] = []
      RDFEscapes.append(bytes, found.range, to: &text)
      do {
        try IRISyntax.check(text.span, in: 0..<text.count, absolute: absolute)
      } catch {
        throw RDFFault(problem: .iri(error.reason), at: found.range.lowerBound)
      }
      return
    }
    if !found.isUnusual, hasPlainHead(bytes, found.range) { return }
    do {
      try IRISyntax.check(bytes, in: found.range, absolute: absolute)
    } catch {
      throw RDFFault(problem: .iri(error.reason), at: found.range.lowerBound + error.offset)
    }
  }

  /// Whether scheme and authority are there and have no port or user.
  ///
  /// Then nothing but plain characters can follow wrongly: the rest needs no closer look.
  private static func hasPlainHead(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard let colon = IRIParts.schemeEnd(bytes, in: range) else { return false }
    let slash = UInt8(ascii: "/")
    var i = colon + 1
    guard i + 1 < range.upperBound, bytes[i] == slash, bytes[i + 1] == slash else { return true }
    i += 2
    while i < range.upperBound {
      switch bytes[i] {
      case slash, UInt8(ascii: "?"), UInt8(ascii: "#"): return true
      case UInt8(ascii: ":"), UInt8(ascii: "@"): return false
      default: i += 1
      }
    }
    return true
  }
}

extension Span<UInt8> {
  /// Whether a part of the span has a byte.
  subscript(range: Range<Int>, contains byte: UInt8) -> Bool {
    for i in range where self[i] == byte { return true }
    return false
  }
}
