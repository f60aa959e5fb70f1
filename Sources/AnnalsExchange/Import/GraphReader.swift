public import AnnalsModel
import Chronology
public import LinkedData

/// What came of reading a dataset: the graph, and what of the dataset is not in it.
public struct Import: Sendable {
  /// The graph.
  public var graph: Graph
  /// The quads that say nothing a graph can hold, in their order.
  public var leftover: Dataset

  /// A result.
  public init(graph: Graph, leftover: Dataset) {
    self.graph = graph
    self.leftover = leftover
  }
}

extension Graph {
  /// Reads back a dataset that ``dataset(_:)`` gave, claim for claim; nil where it is none of ours:
  /// no chronology stands in it.
  public static func reading(_ dataset: Dataset) -> Import? {
    guard let reader = GraphReader(dataset) else { return nil }
    return reader.result()
  }
}

/// Reads a published chronology back.
struct GraphReader: ~Copyable {
  let index: QuadIndex
  let base: String
  var builder = GraphBuilder()
  var words = TermWords()
  /// The entity or date of a term, by number.
  var entities: [Int32: EntityID] = [:]
  /// The citation of a term, by number.
  var citations: [Int32: UInt32] = [:]
  /// Rows that were understood.
  var used: [Bool]

  init?(_ dataset: Dataset) {
    index = QuadIndex(dataset)
    let type = index.number("rdf:type")
    let chronology = index.number("annals:Chronology")
    let rows = dataset.rows
    guard
      let row = rows.first(where: { $0.predicate == type && $0.object == chronology }),
      let iri = dataset.terms[Int(row.subject)].iriText, iri.hasSuffix("annals/chronology")
    else { return nil }
    base = String(iri.dropLast("annals/chronology".count))
    used = Array(repeating: false, count: rows.count)
  }

  consuming func result() -> Import {
    readSettings()
    readDeclarations()
    words = TermWords(builder.vocabulary, base: base, index: index)
    readEntities()
    readCitations()
    readClaims()
    markDerived()
    var leftover = Dataset()
    for (place, row) in index.dataset.rows.enumerated() where !used[place] {
      leftover.insert(index.dataset.quad(row))
    }
    return Import(graph: builder.freeze().graph, leftover: leftover)
  }
}

/// A dataset's rows by subject.
struct QuadIndex: Sendable {
  let dataset: Dataset
  private var numbers: [String: Int32] = [:]
  private var bySubject: [Int32: [Int]] = [:]

  init(_ dataset: Dataset) {
    self.dataset = dataset
    for (number, term) in dataset.terms.enumerated() {
      if let iri = term.iriText { numbers[iri] = Int32(number) }
    }
    for (place, row) in dataset.rows.enumerated() {
      bySubject[row.subject, default: []].append(place)
    }
  }

  /// The number of an IRI, compact or whole; -2 where it does not occur.
  func number(_ name: String) -> Int32 { numbers[Namespace.expand(name)] ?? -2 }

  func term(_ number: Int32) -> Term {
    Int(number) < dataset.terms.count && number >= 0 ? dataset.terms[Int(number)] : .string("")
  }

  /// The places of a subject's rows.
  func rows(of subject: Int32) -> [Int] { bySubject[subject] ?? [] }

  /// The objects of a subject's property.
  func objects(_ subject: Int32, _ property: String) -> [Term] {
    let predicate = number(property)
    return rows(of: subject).compactMap {
      dataset.rows[$0].predicate == predicate ? term(dataset.rows[$0].object) : nil
    }
  }

  /// The first text of a subject's property.
  func text(_ subject: Int32, _ property: String) -> String? {
    objects(subject, property).lazy.compactMap { $0.literalValue?.lexical }.first
  }
}

/// The kinds and relations that terms stand for.
struct TermWords: Sendable {
  private(set) var kinds: [Int32: KindID] = [:]
  private(set) var relations: [Int32: RelationID] = [:]

  init() {}

  init(_ vocabulary: Vocabulary, base: String, index: QuadIndex) {
    for kind in vocabulary.kindIDs {
      kinds[index.number(Terms.own(vocabulary[kind], base))] = kind
    }
    for relation in vocabulary.relationIDs {
      relations[index.number(Terms.own(vocabulary[relation], base))] = relation
    }
  }
}
