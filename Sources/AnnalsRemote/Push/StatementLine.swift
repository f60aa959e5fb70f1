/// The places of the terms in a line of canonical N-Quads, as our writer spells it.
struct StatementLine {
  let bytes: [UInt8]
  let subject: Range<Int>
  let predicate: Range<Int>
  let object: Range<Int>
  /// Empty where the statement is in the default graph.
  let graph: Range<Int>

  /// The places, or nil where it is no such line: a blank node, a comment, anything else.
  init?(_ bytes: [UInt8]) {
    var at = 0
    guard let subject = Self.iri(bytes, &at), let predicate = Self.iri(bytes, &at),
      let object = Self.iri(bytes, &at) ?? Self.literal(bytes, &at)
    else { return nil }
    let end = at
    graph = Self.iri(bytes, &at) ?? end..<end
    guard at < bytes.count, bytes[at] == UInt8(ascii: ".") else { return nil }
    self.bytes = bytes
    self.subject = subject
    self.predicate = predicate
    self.object = object
  }

  /// An IRI with its brackets, and the space behind it.
  private static func iri(_ bytes: [UInt8], _ at: inout Int) -> Range<Int>? {
    let start = at
    guard start < bytes.count, bytes[start] == UInt8(ascii: "<"),
      let close = bytes[start...].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    at = close + 1
    skipSpace(bytes, &at)
    return start..<close + 1
  }

  private static func literal(_ bytes: [UInt8], _ at: inout Int) -> Range<Int>? {
    let start = at
    guard start < bytes.count, bytes[start] == UInt8(ascii: "\"") else { return nil }
    var i = start + 1
    while i < bytes.count, bytes[i] != UInt8(ascii: "\"") {
      i += bytes[i] == UInt8(ascii: "\\") ? 2 : 1
    }
    // The language or datatype goes on to the next space: neither has one in it.
    while i < bytes.count, bytes[i] != 0x20 { i += 1 }
    guard i < bytes.count else { return nil }
    at = i
    skipSpace(bytes, &at)
    return start..<i
  }

  private static func skipSpace(_ bytes: [UInt8], _ at: inout Int) {
    while at < bytes.count, bytes[at] == 0x20 { at += 1 }
  }

  /// The subject without its brackets.
  var subjectIRI: ArraySlice<UInt8> { bytes[subject].dropFirst().dropLast() }

  /// The statement without its graph.
  var triple: ArraySlice<UInt8> { bytes[subject.lowerBound..<object.upperBound] }
}
