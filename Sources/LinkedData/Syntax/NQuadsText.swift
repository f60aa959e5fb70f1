/// Terms and quads as N-Quads, in the one spelling that canonical N-Quads allows (RDFC-1.0, section
/// 5.2), so that equal datasets have equal lines.
package enum NQuadsText {
  /// Appends a quad and the end of its line.
  package static func append(_ quad: Quad, to output: inout [UInt8]) {
    append(quad.subject, to: &output)
    output.append(0x20)
    append(quad.predicate, to: &output)
    output.append(0x20)
    append(quad.object, to: &output)
    output.append(0x20)
    if let graph = quad.graph {
      append(graph, to: &output)
      output.append(0x20)
    }
    output.append(UInt8(ascii: "."))
    output.append(0x0A)
  }

  /// Appends a term.
  package static func append(_ term: Term, to output: inout [UInt8]) {
    switch term {
    case .iri(let text): append(iri: text, to: &output)
    case .blank(let label): append(blank: label, to: &output)
    case .literal(let literal): append(literal, to: &output)
    }
  }

  /// Appends an IRI in its brackets; what may not stand there is written as an escape.
  package static func append(iri text: String, to output: inout [UInt8]) {
    text.withBytes { append(iri: $0, 0..<$0.count, to: &output) }
  }

  /// Appends an IRI in its brackets.
  package static func append(
    iri bytes: Span<UInt8>, _ range: Range<Int>, to output: inout [UInt8]
  ) {
    output.append(UInt8(ascii: "<"))
    appendEscaped(bytes, range, to: &output, isPlain: isPlainInIRI, escape: appendScalarEscape)
    output.append(UInt8(ascii: ">"))
  }

  /// Appends a blank node.
  package static func append(blank label: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "_"))
    output.append(UInt8(ascii: ":"))
    BlankLabels.append(label, to: &output)
  }

  /// Appends a literal with its suffix.
  package static func append(_ literal: Literal, to output: inout [UInt8]) {
    literal.lexical.withBytes { append(quoted: $0, 0..<$0.count, to: &output) }
    if let language = literal.language {
      output.append(UInt8(ascii: "@"))
      output.append(utf8: language)
    } else if !UTF8Order.areSame(literal.datatype, XSD.string) {
      output.append(UInt8(ascii: "^"))
      output.append(UInt8(ascii: "^"))
      append(iri: literal.datatype, to: &output)
    }
  }

  /// Appends a text in quotes.
  package static func append(
    quoted bytes: Span<UInt8>, _ range: Range<Int>, to output: inout [UInt8]
  ) {
    output.append(UInt8(ascii: "\""))
    appendEscaped(bytes, range, to: &output, isPlain: isPlainInString, escape: appendEscape)
    output.append(UInt8(ascii: "\""))
  }

  /// Copies runs of plain bytes and has each other one escaped.
  @inline(__always)  // so that the test is not a call for each byte
  private static func appendEscaped(
    _ bytes: Span<UInt8>, _ range: Range<Int>, to output: inout [UInt8],
    isPlain: (Span<UInt8>, Int) -> Bool, escape: (Span<UInt8>, inout Int, inout [UInt8]) -> Void
  ) {
    var start = range.lowerBound
    var i = start
    while i < range.upperBound {
      if isPlain(bytes, i) {
        i += 1
        continue
      }
      output.append(bytes, start..<i)
      escape(bytes, &i, &output)
      start = i
    }
    output.append(bytes, start..<range.upperBound)
  }

  @inline(__always)
  private static func isPlainInString(_ bytes: Span<UInt8>, _ i: Int) -> Bool {
    let byte = bytes[i]
    guard byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") else { return false }
    return byte != 0x7F && (byte != 0xEF || !isNoncharacter(bytes, i))
  }

  @inline(__always)
  private static func isPlainInIRI(_ bytes: Span<UInt8>, _ i: Int) -> Bool {
    !IRIScanner.isForbidden(UInt32(bytes[i]))
  }

  /// Whether U+FFFE or U+FFFF is at `i`, which XML has not and canonical N-Quads escapes.
  private static func isNoncharacter(_ bytes: Span<UInt8>, _ i: Int) -> Bool {
    i + 2 < bytes.count && bytes[i + 1] == 0xBF && bytes[i + 2] >= 0xBE
  }

  private static func appendEscape(
    _ bytes: Span<UInt8>, _ i: inout Int, to output: inout [UInt8]
  ) {
    guard bytes[i] < 0x80 else { return appendScalarEscape(bytes, &i, to: &output) }
    appendEscape(bytes[i], to: &output)
    i += 1
  }

  /// Appends the escape of an ASCII character.
  static func appendEscape(_ byte: UInt8, to output: inout [UInt8]) {
    let mark: Unicode.Scalar
    switch byte {
    case 0x08: mark = "b"
    case 0x09: mark = "t"
    case 0x0A: mark = "n"
    case 0x0C: mark = "f"
    case 0x0D: mark = "r"
    case 0x22: mark = "\""
    case 0x5C: mark = "\\"
    default: return appendDigits(UInt32(byte), to: &output)
    }
    output.append(UInt8(ascii: "\\"))
    output.append(UInt8(ascii: mark))
  }

  private static func appendScalarEscape(
    _ bytes: Span<UInt8>, _ i: inout Int, to output: inout [UInt8]
  ) {
    let (scalar, length) = UTF8Scan.decode(bytes, in: i..<bytes.count) ?? (0xFFFD, 1)
    i += length
    appendDigits(scalar, to: &output)
  }

  private static func appendDigits(_ scalar: UInt32, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\\"))
    output.append(UInt8(ascii: "u"))
    for shift in [12, 8, 4, 0] as [UInt32] {
      let digit = UInt8(truncatingIfNeeded: scalar >> shift & 0xF)
      output.append(digit < 10 ? 0x30 + digit : 0x37 + digit)
    }
  }
}
