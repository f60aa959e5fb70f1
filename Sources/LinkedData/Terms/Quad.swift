/// A statement: subject, predicate, object.
public struct Triple: Hashable, Sendable {
  /// What is spoken of.
  public var subject: Term
  /// What is said of it.
  public var predicate: Term
  /// The value.
  public var object: Term

  /// A statement of three terms.
  public init(_ subject: Term, _ predicate: Term, _ object: Term) {
    self.subject = subject
    self.predicate = predicate
    self.object = object
  }
}

/// A statement in a graph.
public struct Quad: Hashable, Sendable {
  /// What is spoken of.
  public var subject: Term
  /// What is said of it.
  public var predicate: Term
  /// The value.
  public var object: Term
  /// The graph's name, nil for the default graph.
  public var graph: Term?

  /// A statement in the graph named `graph`, or in the default graph.
  public init(_ subject: Term, _ predicate: Term, _ object: Term, graph: Term? = nil) {
    self.subject = subject
    self.predicate = predicate
    self.object = object
    self.graph = graph
  }

  /// The statement without its graph.
  public var triple: Triple { Triple(subject, predicate, object) }

  /// Whether the places hold what RDF 1.1 lets them hold: no literal subject, only IRIs as
  /// predicates, no literal for a graph.
  public var isStandard: Bool {
    guard subject.literalValue == nil, graph?.literalValue == nil else { return false }
    return predicate.iriText != nil
  }
}
