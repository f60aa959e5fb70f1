/// A set of quads that remembers in which order they came.
///
/// Terms are kept once each and quads as four numbers, so that large datasets stay small and what
/// works on the graph's shape (canonicalization, the pretty writers) need not compare strings.
public struct Dataset: Sendable {
  /// Terms in the order of first use; a term's place is its number.
  package private(set) var terms: [Term] = []
  /// Quads as numbers of terms, in order of insertion.
  package private(set) var rows: [Row] = []
  private var index = TermIndex()
  private var present: Set<Row> = []

  /// A quad as numbers of terms; the default graph is -1.
  package struct Row: Hashable, Sendable {
    package var subject: Int32
    package var predicate: Int32
    package var object: Int32
    package var graph: Int32
  }

  /// The empty dataset.
  public init() {}

  /// The quads of a sequence, each once.
  public init(_ quads: some Sequence<Quad>) {
    for quad in quads { insert(quad) }
  }

  /// Adds a quad at the end; false when it was there already.
  @discardableResult
  public mutating func insert(_ quad: Quad) -> Bool {
    insert(
      Row(
        subject: number(of: quad.subject), predicate: number(of: quad.predicate),
        object: number(of: quad.object), graph: quad.graph.map { number(of: $0) } ?? -1))
  }

  /// Whether the quad is in the set.
  public func contains(_ quad: Quad) -> Bool {
    guard let subject = number(ofKnown: quad.subject),
      let predicate = number(ofKnown: quad.predicate),
      let object = number(ofKnown: quad.object)
    else { return false }
    var graph: Int32 = -1
    if let name = quad.graph {
      guard let known = number(ofKnown: name) else { return false }
      graph = known
    }
    return present.contains(
      Row(subject: subject, predicate: predicate, object: object, graph: graph))
  }

  /// The number of a term, which is given one when it has none yet.
  package mutating func number(of term: Term) -> Int32 {
    let hash = index.hash(term)
    if let known = index.find(hash, where: { terms[Int($0)] == term }) { return known }
    terms.append(term)
    return index.insert(hash)
  }

  /// The number of a term that a reader lends; no string is made for one that has a number.
  package mutating func number(of view: TermView, _ bytes: Span<UInt8>) -> Int32 {
    guard let hash = index.hash(bytes, view) else {
      return view.term(bytes).map { number(of: $0) } ?? -1
    }
    if let known = index.find(hash, where: { view.isSame(bytes, terms[Int($0)]) }) { return known }
    guard let term = view.term(bytes) else { return -1 }
    terms.append(term)
    return index.insert(hash)
  }

  /// The number of a term, nil where no quad ever had it.
  package func number(ofKnown term: Term) -> Int32? {
    index.find(index.hash(term), where: { terms[Int($0)] == term })
  }

  /// Adds a quad whose terms have numbers; false when it was there already.
  @discardableResult
  package mutating func insert(_ row: Row) -> Bool {
    guard present.insert(row).inserted else { return false }
    rows.append(row)
    return true
  }

  /// The quad that a row stands for.
  package func quad(_ row: Row) -> Quad {
    Quad(
      terms[Int(row.subject)], terms[Int(row.predicate)], terms[Int(row.object)],
      graph: row.graph < 0 ? nil : terms[Int(row.graph)])
  }
}

extension Dataset: RandomAccessCollection {
  /// The place of the first quad.
  public var startIndex: Int { 0 }
  /// The number of quads.
  public var endIndex: Int { rows.count }
  /// The quad at a place, in order of insertion.
  public subscript(position: Int) -> Quad { quad(rows[position]) }
}

extension Dataset: Equatable {
  /// Whether both have the same quads with the same blank node labels, in whatever order.
  public static func == (a: Dataset, b: Dataset) -> Bool {
    a.count == b.count && a.allSatisfy(b.contains)
  }
}

extension Dataset: ExpressibleByArrayLiteral {
  /// A dataset of the quads written out.
  public init(arrayLiteral elements: Quad...) { self.init(elements) }
}
