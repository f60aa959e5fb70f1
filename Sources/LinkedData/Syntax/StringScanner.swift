/// Scanning of what stands between quotes.
enum StringScanner {
  /// Moves `i` over the text of a string up to its quote, which stays; true where there were escapes.
  static func scanShort(
    _ bytes: Span<UInt8>, quote: UInt8, at i: inout Int, limit: Int
  ) throws(RDFFault) -> Bool {
    var isEscaped = false
    while true {
      i = ByteRun.plainEnd(bytes, from: i, limit: limit, quote: quote)
      guard i < limit else { break }
      let byte = bytes[i]
      if byte == quote { return isEscaped }
      if byte >= 0x80 {
        i += try UTF8Scan.scalar(bytes, at: i, limit: limit).length
      } else if byte == UInt8(ascii: "\\") {
        let place = i
        guard RDFEscapes.skip(bytes, at: &i, limit: limit) else {
          throw RDFFault(problem: .escape, at: place)
        }
        isEscaped = true
      } else if byte == 0x0A || byte == 0x0D {
        break
      } else {
        i += 1
      }
    }
    throw RDFFault(problem: .unterminatedString, at: i)
  }

  /// Moves `i` over the text of a string up to its three quotes, which stay; true where there were
  /// escapes.
  static func scanLong(
    _ bytes: Span<UInt8>, quote: UInt8, at i: inout Int, limit: Int
  ) throws(RDFFault) -> Bool {
    var isEscaped = false
    while true {
      i = ByteRun.plainEnd(bytes, from: i, limit: limit, quote: quote)
      guard i < limit else { break }
      let byte = bytes[i]
      if byte == quote {
        if i + 2 < limit, bytes[i + 1] == quote, bytes[i + 2] == quote { return isEscaped }
        i += 1
      } else if byte >= 0x80 {
        i += try UTF8Scan.scalar(bytes, at: i, limit: limit).length
      } else if byte == UInt8(ascii: "\\") {
        let place = i
        guard RDFEscapes.skip(bytes, at: &i, limit: limit) else {
          throw RDFFault(problem: .escape, at: place)
        }
        isEscaped = true
      } else {
        i += 1
      }
    }
    throw RDFFault(problem: .unterminatedString, at: i)
  }
}

/// Runs of bytes of which nothing has to be known.
enum ByteRun {
  /// The end of a run of ASCII without controls, backslashes and the quote.
  static func plainEnd(
    _ bytes: Span<UInt8>, from start: Int, limit: Int, quote: UInt8
  ) -> Int {
    var i = start
    while i < limit {
      let byte = bytes[i]
      guard byte >= 0x20, byte < 0x80, byte != quote, byte != UInt8(ascii: "\\") else { break }
      i += 1
    }
    return i
  }
}
