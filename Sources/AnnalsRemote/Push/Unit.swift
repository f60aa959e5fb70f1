import LinkedData

/// What is pushed, compared and replaced as a whole: all statements about an entity, a date, a citation or
/// the chronology, in whichever graphs, with those about its claims.
///
/// Its hash is that of its canonical form: no statement of ours has a blank node in it, so that is its
/// lines, sorted. Where claims have a position in the whole chronology, which changes with every claim
/// that comes to stand before, the unit has a rank instead, and its claims places within it.
struct Unit {
  /// The IRI, without brackets.
  let iri: String
  private(set) var lines: [StatementLine] = []
  private(set) var byteCount = 0
  /// The position lines, apart: subjects in order.
  private(set) var positioned: [[UInt8]] = []

  init(_ iri: String) { self.iri = iri }

  mutating func add(_ line: StatementLine) {
    byteCount += line.bytes.count
    if line.bytes[line.predicate].elementsEqual(Self.position) {
      positioned.append(Array(line.bytes[line.subject]))
    } else {
      lines.append(line)
    }
  }

  /// The hash of what it says.
  var hash: Hash128 {
    var texts = lines.map { Array($0.triple) + [0x20] + $0.bytes[$0.graph] }
    for (place, subject) in positioned.enumerated() {
      texts.append(subject + Array(" position \(place)".utf8))
    }
    texts.sort { $0.lexicographicallyPrecedes($1) }
    var digest = MessageDigest(.sha256)
    var last: [UInt8]?
    for text in texts where text != last {
      digest.update(text)
      digest.update([0x0A])
      last = text
    }
    return Hash128(digest.finish())
  }

  static let position = Array("<https://w3id.org/annals#position>".utf8)
  /// How many claims a unit has places for.
  private static let places: Int64 = 1 << 20

  /// The position of a claim of a unit.
  static func position(rank: Int64, place: Int) -> Int64 {
    rank &* places &+ min(Int64(place), places - 1)
  }

  /// The place of a claim within its unit.
  static func place(ofPosition position: Int64) -> Int { Int(position & (places - 1)) }
}

/// Cuts a stream of N-Quads, as the exporter orders it, into units.
struct UnitReader {
  private var reader = RDFReader(.nQuads)
  private var unit: Unit?
  /// What all IRIs of the chronology begin with; known from the first statement on.
  private(set) var base = ""
  private var name: [UInt8] = []
  private var claims: [UInt8] = []

  /// Takes a chunk of any size; each unit that has come to its end is handed over.
  mutating func feed(
    _ chunk: [UInt8], _ body: (Unit) throws(RemoteError) -> Void
  ) throws(RemoteError) {
    var lines: [[UInt8]] = []
    var writer = NQuadsWriter()
    reader.feed(chunk.span) { bytes, quad in lines.append(Self.line(bytes, quad, &writer)) }
    for line in lines { try take(line, body) }
    try refuseErrors()
  }

  /// The stream ends here.
  mutating func finish(_ body: (Unit) throws(RemoteError) -> Void) throws(RemoteError) {
    var lines: [[UInt8]] = []
    var writer = NQuadsWriter()
    reader.finish { bytes, quad in lines.append(Self.line(bytes, quad, &writer)) }
    for line in lines { try take(line, body) }
    try refuseErrors()
    if let unit { try body(unit) }
    unit = nil
  }

  private static func line(
    _ bytes: Span<UInt8>, _ quad: QuadView, _ writer: inout NQuadsWriter
  ) -> [UInt8] {
    writer.write(bytes, quad)
    var line: [UInt8] = []
    // A copy of its own: the writer's buffer has room for thousands of lines.
    writer.drain { (written: Span<UInt8>) in
      line.reserveCapacity(written.count)
      for place in written.indices { line.append(written[place]) }
    }
    return line
  }

  private func refuseErrors() throws(RemoteError) {
    guard let error = reader.errors.first else { return }
    throw RemoteError(.input, "what is to be pushed is no N-Quads: \(error)")
  }

  private mutating func take(
    _ bytes: [UInt8], _ body: (Unit) throws(RemoteError) -> Void
  ) throws(RemoteError) {
    guard let line = StatementLine(bytes) else {
      throw RemoteError(
        .input, "a statement with a blank node can't be pushed: nothing says what it replaces",
        detail: String(decoding: bytes.prefix(300), as: UTF8.self))
    }
    if !belongs(line) {
      if let unit { try body(unit) }
      let iri = String(decoding: line.subjectIRI, as: UTF8.self)
      if unit == nil { try begin(iri) }
      name = Array(line.subjectIRI)
      unit = Unit(iri)
    }
    unit?.add(line)
  }

  private mutating func begin(_ iri: String) throws(RemoteError) {
    guard iri.hasSuffix("annals/chronology") else {
      throw RemoteError(
        .input, "what is to be pushed does not begin with a chronology",
        detail: "push takes what ‘annals export --format nquads --claims’ writes, in its order")
    }
    base = String(iri.dropLast("annals/chronology".count))
    claims = Array((base + "claim/").utf8)
  }

  /// Whether a line goes on with the unit: about itself, a claim of it, or the words of a citation.
  private func belongs(_ line: StatementLine) -> Bool {
    guard unit != nil else { return false }
    let subject = line.subjectIRI
    return subject.elementsEqual(name) || subject.starts(with: claims)
      || (subject.count == name.count + 8 && subject.starts(with: name)
        && subject.suffix(8).elementsEqual("#passage".utf8))
  }
}
