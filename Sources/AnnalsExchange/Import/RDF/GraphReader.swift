public import AnnalsModel
import Chronology
public import LinkedData

extension Graph {
  /// Reads back a dataset that ``dataset(_:)`` gave, claim for claim; nil where it is none of ours:
  /// no chronology stands in it.
  public static func reading(_ dataset: Dataset) -> (graph: Graph, leftover: Dataset)? {
    guard let reader = GraphReader(QuadTable(dataset)) else { return nil }
    return reader.result()
  }
}

/// Reads a published chronology back.
struct GraphReader: ~Copyable {
  let table: QuadTable
  let index: SubjectIndex
  let base: String
  var builder = GraphBuilder()
  /// The kind and the relation that a term stands for, by term number.
  var kinds: [UInt32: KindID] = [:]
  var relations: [UInt32: RelationID] = [:]
  /// The entity or date of a term, by number; ``QuadTable/none`` where it is neither.
  var entities: [UInt32]
  /// The set of the one citation that a term is, by number; ``QuadTable/none`` where it is none.
  var citations: [UInt32]
  /// Values that terms are, once they were asked for.
  var values: [UInt32]
  /// Rows that were understood.
  var used: [Bool]

  init?(_ table: QuadTable) {
    self.table = table
    guard let type = table.number("rdf:type"), let chronology = table.number("annals:Chronology"),
      let row = table.rows.first(where: { $0.predicate == type && $0.object == chronology }),
      let iri = table.iri(row.subject), iri.hasSuffix("annals/chronology")
    else { return nil }
    base = String(iri.dropLast("annals/chronology".count))
    index = SubjectIndex(table)
    used = Array(repeating: false, count: table.rows.count)
    entities = Array(repeating: QuadTable.none, count: table.terms.count)
    citations = entities
    values = entities
  }

  consuming func result() -> (graph: Graph, leftover: Dataset) {
    readSettings()
    readDeclarations()
    readWords()
    readEntities()
    readCitations()
    readClaims()
    markDerived()
    var leftover = Dataset()
    for (place, row) in table.rows.enumerated() where !used[place] {
      leftover.insert(table.quad(row))
    }
    return (builder.freeze().graph, leftover)
  }

  private mutating func readWords() {
    let vocabulary = builder.vocabulary
    for kind in vocabulary.kindIDs {
      if let number = table.number(Terms.own(vocabulary[kind], base)) { kinds[number] = kind }
    }
    for relation in vocabulary.relationIDs {
      if let number = table.number(Terms.own(vocabulary[relation], base)) {
        relations[number] = relation
      }
    }
  }

  // MARK: Looking up

  /// The objects of a subject's property, in their order.
  func objects(_ subject: UInt32, _ property: String) -> [UInt32] {
    guard let predicate = table.number(property) else { return [] }
    return index.rows(of: subject).compactMap {
      let row = table.rows[Int($0)]
      return row.predicate == predicate ? row.object : nil
    }
  }

  /// The first text of a subject's property.
  func text(_ subject: UInt32, _ property: String) -> String? {
    for object in objects(subject, property) {
      if let literal = table.term(object).literalValue { return literal.lexical }
    }
    return nil
  }

  func entity(_ term: UInt32) -> EntityID? {
    let entity = Int(term) < entities.count ? entities[Int(term)] : QuadTable.none
    return entity == QuadTable.none ? nil : EntityID(entity)
  }

  mutating func markAll(_ subject: UInt32) {
    for place in index.rows(of: subject) { used[Int(place)] = true }
  }
}
