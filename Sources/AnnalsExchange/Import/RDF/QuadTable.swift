import AnnalsModel
import LinkedData

/// Quads as numbers of terms, each term kept once as bytes: what an RDF document is read into.
///
/// A term is kept as its first character says: `<` an IRI, `_` a blank node, `"` a literal, whose
/// text is followed by the byte 0x00 and then by `@language` or `^datatype` where it has one.
struct QuadTable: Sendable {
  struct Row: Hashable, Sendable {
    var subject: UInt32
    var predicate: UInt32
    var object: UInt32
    /// The graph, or ``QuadTable/none``.
    var graph: UInt32
  }

  /// What stands for no term.
  static let none = UInt32.max

  private(set) var terms = StringPool()
  private(set) var rows: [Row] = []
  /// How many quads were not kept because they only repeat what others say.
  private(set) var repeated = 0
  private var scratch: [UInt8] = []
  /// For each predicate met, whether it only repeats; by term number.
  private var isRepeating: [Bool] = []
  private let repeating: Set<String>
  /// Where the entities of the chronology begin, as a term, once that is known.
  private var base: [UInt8]?
  /// The chronology itself, whose name is no repetition.
  private var chronology = QuadTable.none

  /// An empty table that leaves out what only `repeating` predicates say of a chronology's entities.
  init(repeating: Set<String> = []) {
    self.repeating = repeating
  }

  init(_ dataset: Dataset) {
    self.init()
    for quad in dataset { insert(quad) }
  }

  // MARK: Filling

  /// Adds a quad as a reader lends it.
  mutating func insert(_ bytes: Span<UInt8>, _ quad: QuadView) {
    let predicate = intern(bytes, quad.predicate)
    let subject = intern(bytes, quad.subject)
    if isRepeating(predicate), isOwn(subject) {
      repeated += 1
      return
    }
    rows.append(
      Row(
        subject: subject, predicate: predicate, object: intern(bytes, quad.object),
        graph: quad.graph.kind == .none ? Self.none : intern(bytes, quad.graph)))
    noteChronology(rows[rows.count - 1])
  }

  /// Adds a quad.
  mutating func insert(_ quad: Quad) {
    rows.append(
      Row(
        subject: intern(quad.subject), predicate: intern(quad.predicate),
        object: intern(quad.object), graph: quad.graph.map { intern($0) } ?? Self.none))
  }

  private mutating func isRepeating(_ predicate: UInt32) -> Bool {
    let place = Int(predicate)
    while isRepeating.count <= place {
      let term = StringID(UInt32(isRepeating.count))
      isRepeating.append(repeating.contains(String(terms.string(term).dropFirst())))
    }
    return isRepeating[place]
  }

  private func isOwn(_ subject: UInt32) -> Bool {
    guard let base, subject != chronology else { return false }
    let range = terms.range(StringID(subject))
    guard range.count > base.count else { return false }
    for i in base.indices where terms.byte(at: range.lowerBound + i) != base[i] { return false }
    return true
  }

  private mutating func noteChronology(_ row: Row) {
    guard base == nil, rows.count < 100 else { return }
    let mark = "annals/chronology"
    if terms.string(StringID(row.object)) == "<" + Namespace.expand("annals:Chronology") {
      let subject = terms.string(StringID(row.subject))
      if subject.hasSuffix(mark) {
        chronology = row.subject
        base = Array(subject.utf8.dropLast(mark.utf8.count))
      }
    }
  }

  private mutating func intern(_ bytes: Span<UInt8>, _ term: TermView) -> UInt32 {
    scratch.removeAll(keepingCapacity: true)
    switch term.kind {
    case .none: return Self.none
    case .iri: scratch.append(UInt8(ascii: "<"))
    case .blank: scratch.append(UInt8(ascii: "_"))
    case .literal: scratch.append(UInt8(ascii: "\""))
    }
    term.appendText(bytes, to: &scratch)
    if term.suffix != .none {
      guard term.suffixIsEscaped || term.suffix == .language, let whole = term.term(bytes) else {
        scratch.append(0)
        scratch.append(UInt8(ascii: "^"))
        scratch.append(bytes, term.suffixRange)
        return Self.intern(scratch, into: &terms)
      }
      return intern(whole)
    }
    return Self.intern(scratch, into: &terms)
  }

  private static func intern(_ key: [UInt8], into terms: inout StringPool) -> UInt32 {
    terms.intern(key.span).index
  }

  private mutating func intern(_ term: Term) -> UInt32 {
    terms.intern(Self.key(term)).index
  }

  static func key(_ term: Term) -> String {
    switch term {
    case .iri(let iri): return "<" + iri
    case .blank(let label): return "_" + label
    case .literal(let literal):
      if let language = literal.language { return "\"" + literal.lexical + "\0@" + language }
      let isPlain = UTF8Order.areSame(literal.datatype, XSD.string)
      return "\"" + literal.lexical + (isPlain ? "" : "\0^" + literal.datatype)
    }
  }

  // MARK: Reading

  /// The number of an IRI, compact or whole; nil where it does not occur.
  func number(_ name: String) -> UInt32? { terms.find("<" + Namespace.expand(name))?.index }

  /// The IRI that a term is.
  func iri(_ number: UInt32) -> String? {
    let key = terms.string(StringID(number))
    return key.utf8.first == UInt8(ascii: "<") ? String(key.dropFirst()) : nil
  }

  /// A term.
  func term(_ number: UInt32) -> Term {
    let key = terms.string(StringID(number))
    let text = String(decoding: key.utf8.dropFirst(), as: UTF8.self)
    switch key.utf8.first {
    case UInt8(ascii: "<"): return .iri(text)
    case UInt8(ascii: "_"): return .blank(text)
    default: return .literal(Self.literal(text))
    }
  }

  private static func literal(_ key: String) -> Literal {
    guard let end = key.utf8.lastIndex(of: 0) else { return Literal(key) }
    let lexical = String(key[..<end])
    let suffix = key.utf8[key.utf8.index(after: end)...]
    let rest = String(decoding: suffix.dropFirst(), as: UTF8.self)
    switch suffix.first {
    case UInt8(ascii: "@"): return Literal(lexical, language: rest)
    case UInt8(ascii: "^"): return Literal(lexical, datatype: rest)
    default: return Literal(key)
    }
  }

  /// The quad that a row stands for.
  func quad(_ row: Row) -> Quad {
    Quad(
      term(row.subject), term(row.predicate), term(row.object),
      graph: row.graph == Self.none ? nil : term(row.graph))
  }
}

/// The rows of a table by subject.
struct SubjectIndex: Sendable {
  private let starts: [UInt32]
  private let order: [UInt32]

  init(_ table: QuadTable) {
    var starts = Array(repeating: UInt32(0), count: table.terms.count + 1)
    for row in table.rows { starts[Int(row.subject) + 1] += 1 }
    for i in 1..<starts.count { starts[i] += starts[i - 1] }
    var order = Array(repeating: UInt32(0), count: table.rows.count)
    var next = starts
    for (place, row) in table.rows.enumerated() {
      order[Int(next[Int(row.subject)])] = UInt32(place)
      next[Int(row.subject)] += 1
    }
    self.starts = starts
    self.order = order
  }

  /// The places of a subject's rows, in their order.
  func rows(of subject: UInt32) -> ArraySlice<UInt32> {
    guard Int(subject) + 1 < starts.count else { return [] }
    return order[Int(starts[Int(subject)])..<Int(starts[Int(subject) + 1])]
  }
}
