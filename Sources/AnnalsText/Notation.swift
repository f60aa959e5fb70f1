public import AnnalsModel
import AnnalsPlatform

/// The notation: what chronologies are written in.
///
///     let loaded = Notation.load([SourceText(name: "a.annals", bytes)])
///     for diagnostic in loaded.diagnostics { … }
///     let graph = loaded.graph
public enum Notation {
  /// What was read: the graph, where its claims stand in the texts, and all that is wrong.
  public struct Loaded: Sendable {
    /// The graph of all texts together.
    ///
    /// With errors it holds what could be understood.
    public var graph: Graph
    /// Where each claim is written.
    public var origins: Origins
    /// The questions with their answers that the texts hold.
    public var expectations: [Expectation]
    /// What is wrong with the texts, in order of place.
    public var diagnostics: [Diagnostic]
    /// The texts, which spans point into.
    public var sources: [SourceText]

    /// How many names stand for entities that no text declares.
    public var undeclaredNameCount: Int { origins.undeclared.count }

    /// A graph that was not read from text.
    package init(_ graph: Graph) {
      self.init(graph: graph, origins: Origins(), expectations: [], diagnostics: [], sources: [])
    }

    init(
      graph: Graph, origins: Origins, expectations: [Expectation], diagnostics: [Diagnostic],
      sources: [SourceText]
    ) {
      self.graph = graph
      self.origins = origins
      self.expectations = expectations
      self.diagnostics = diagnostics
      self.sources = sources
    }
  }

  /// Reads texts as one graph.
  ///
  /// - Parameters:
  ///   - sources: the texts, in any order: it makes no difference to the graph.
  ///   - isStrict: undeclared names and claims without a source are errors.
  /// - Returns: the graph, where its claims stand, and what is wrong.
  /// - Complexity: O(n log n) in the number of entities, O(n) in that of bytes.
  public static func load(_ sources: [SourceText], isStrict: Bool = false) -> Loaded {
    load(sources, isStrict: isStrict, workers: Workers.available)
  }

  /// The same with at most so many workers, each of which gets at least `smallest` bytes; neither makes a
  /// difference to what is read.
  package static func load(
    _ sources: [SourceText], isStrict: Bool = false, workers: Int, smallest: Int = 1 << 18
  ) -> Loaded {
    let size = sources.reduce(0) { $0 + $1.bytes.count }
    let workers = max(1, min(workers, size / max(smallest, 1)))
    let shards = Shard.parse(sources, among: workers)
    let problems = shards.flatMap { $0.documents.flatMap(\.problems) }
    let resolved = Resolver.resolve(shards, isStrict: isStrict, workers: workers)
    return Loaded(
      graph: resolved.graph, origins: resolved.origins, expectations: resolved.expectations,
      diagnostics: diagnostics(problems + resolved.problems, isStrict: isStrict),
      sources: sources)
  }

  /// The trees of texts, read side by side on all processors.
  package static func parse(_ sources: [SourceText]) -> [Document] {
    Workers.map(sources.count) { Parser.parse(sources[$0], id: SourceID($0)) }
  }

  /// Problems in words, in order of place; what is said twice of one place is said once.
  static func diagnostics(_ problems: [Problem], isStrict: Bool) -> [Diagnostic] {
    var kept: [Problem] = []
    var seen: Set<Problem> = []
    for problem in problems {
      if seen.insert(problem).inserted { kept.append(problem) }
    }
    kept.sort { a, b in
      a.span == b.span ? a.mistake.rawValue < b.mistake.rawValue : a.span < b.span
    }
    return kept.map { $0.diagnostic(isStrict: isStrict) }
  }
}
