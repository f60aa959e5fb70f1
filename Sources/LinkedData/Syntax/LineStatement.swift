/// The grammar of N-Triples and N-Quads: one statement, within one line.
struct LineStatement {
  /// Whether a graph's name may follow the object.
  var hasGraphs: Bool
  /// Whether IRIs are checked by RFC 3987, beyond what the grammar asks.
  var isStrict: Bool

  /// Reads the line at `i` and moves `i` to its end; nil where there is no statement in it.
  func parse(
    _ bytes: Span<UInt8>, at i: inout Int, limit: Int
  ) throws(RDFFault) -> QuadView? {
    skipSpace(bytes, at: &i, limit: limit)
    guard i < limit, bytes[i] != UInt8(ascii: "#"), !isLineEnd(bytes[i]) else {
      try expectLineEnd(bytes, at: &i, limit: limit)
      return nil
    }
    let subject = try parseNode(bytes, at: &i, limit: limit, else: .expectedSubject)
    skipSpace(bytes, at: &i, limit: limit)
    guard i < limit, bytes[i] == UInt8(ascii: "<") else {
      throw RDFFault(problem: .expectedPredicate, at: i)
    }
    let predicate = try parseIRI(bytes, at: &i, limit: limit)
    skipSpace(bytes, at: &i, limit: limit)
    let object = try parseObject(bytes, at: &i, limit: limit)
    skipSpace(bytes, at: &i, limit: limit)
    let graph = try parseGraph(bytes, at: &i, limit: limit)
    guard i < limit, bytes[i] == UInt8(ascii: ".") else {
      throw RDFFault(problem: .expectedDot, at: i)
    }
    i += 1
    try expectLineEnd(bytes, at: &i, limit: limit)
    return QuadView(subject: subject, predicate: predicate, object: object, graph: graph)
  }

  private func parseGraph(
    _ bytes: Span<UInt8>, at i: inout Int, limit: Int
  ) throws(RDFFault) -> TermView {
    guard i < limit, bytes[i] == UInt8(ascii: "<") || bytes[i] == UInt8(ascii: "_") else {
      return .absent
    }
    guard hasGraphs else { throw RDFFault(problem: .unexpectedGraph, at: i) }
    let graph = try parseNode(bytes, at: &i, limit: limit, else: .expectedDot)
    skipSpace(bytes, at: &i, limit: limit)
    return graph
  }

  /// An IRI or a blank node.
  private func parseNode(
    _ bytes: Span<UInt8>, at i: inout Int, limit: Int, else problem: RDFProblem
  ) throws(RDFFault) -> TermView {
    guard i < limit else { throw RDFFault(problem: problem, at: i) }
    if bytes[i] == UInt8(ascii: "<") { return try parseIRI(bytes, at: &i, limit: limit) }
    guard bytes[i] == UInt8(ascii: "_") else { throw RDFFault(problem: problem, at: i) }
    let start = i
    guard i + 1 < limit, bytes[i + 1] == UInt8(ascii: ":") else {
      throw RDFFault(problem: .blankLabel, at: start)
    }
    i += 2
    guard try NameCharacters.skipLabel(bytes, at: &i, limit: limit) else {
      throw RDFFault(problem: .blankLabel, at: start)
    }
    return TermView(kind: .blank, range: start + 2..<i)
  }

  private func parseIRI(
    _ bytes: Span<UInt8>, at i: inout Int, limit: Int
  ) throws(RDFFault) -> TermView {
    let found = try IRIScanner.scan(bytes, at: &i, limit: limit)
    if isStrict {
      try IRIScanner.check(bytes, found, absolute: true)
    } else if IRIParts.schemeEnd(bytes, in: found.range) == nil {
      throw RDFFault(problem: .iri(.noScheme), at: found.range.lowerBound)
    }
    return TermView(kind: .iri, isEscaped: found.isEscaped, range: found.range)
  }

  private func parseObject(
    _ bytes: Span<UInt8>, at i: inout Int, limit: Int
  ) throws(RDFFault) -> TermView {
    guard i < limit, bytes[i] == UInt8(ascii: "\"") else {
      return try parseNode(bytes, at: &i, limit: limit, else: .expectedObject)
    }
    let start = i + 1
    i = start
    let isEscaped = try StringScanner.scanShort(
      bytes, quote: UInt8(ascii: "\""), at: &i, limit: limit)
    var literal = TermView(kind: .literal, isEscaped: isEscaped, range: start..<i)
    i += 1
    try parseSuffix(bytes, at: &i, limit: limit, of: &literal)
    return literal
  }

  private func parseSuffix(
    _ bytes: Span<UInt8>, at i: inout Int, limit: Int, of literal: inout TermView
  ) throws(RDFFault) {
    skipSpace(bytes, at: &i, limit: limit)
    guard i < limit else { return }
    let start = i
    if bytes[i] == UInt8(ascii: "@") {
      i += 1
      guard NameCharacters.skipLanguage(bytes, at: &i, limit: limit) else {
        throw RDFFault(problem: .language, at: start)
      }
      literal.suffix = .language
      literal.suffixRange = start + 1..<i
    } else if bytes[i] == UInt8(ascii: "^") {
      guard i + 1 < limit, bytes[i + 1] == UInt8(ascii: "^") else {
        throw RDFFault(problem: .unexpected, at: start)
      }
      i += 2
      skipSpace(bytes, at: &i, limit: limit)
      guard i < limit, bytes[i] == UInt8(ascii: "<") else {
        throw RDFFault(problem: .expectedIRI, at: i)
      }
      let datatype = try parseIRI(bytes, at: &i, limit: limit)
      literal.suffix = .datatype
      literal.suffixRange = datatype.range
      literal.suffixIsEscaped = datatype.isEscaped
    }
  }

  /// Takes blanks, a comment and the end of the line, or of the input.
  private func expectLineEnd(
    _ bytes: Span<UInt8>, at i: inout Int, limit: Int
  ) throws(RDFFault) {
    skipSpace(bytes, at: &i, limit: limit)
    guard i < limit else { return }
    if bytes[i] == UInt8(ascii: "#") {
      while i < limit, !isLineEnd(bytes[i]) {
        i += try bytes[i] < 0x80 ? 1 : UTF8Scan.scalar(bytes, at: i, limit: limit).length
      }
      return
    }
    guard isLineEnd(bytes[i]) else { throw RDFFault(problem: .trailing, at: i) }
  }

  private func skipSpace(_ bytes: Span<UInt8>, at i: inout Int, limit: Int) {
    while i < limit, bytes[i] == 0x20 || bytes[i] == 0x09 { i += 1 }
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
