import AnnalsModel
import AnnalsText

/// What a command works on: the graph of its input, and what is wrong with the input.
struct LoadedInput {
  /// The graph, where its claims are written, and the diagnostics; of a snapshot or of linked data, the
  /// graph alone.
  var loaded: Notation.Loaded

  var graph: Graph { loaded.graph }

  /// True where the input has errors: answers are given over what could be understood.
  var hasErrors: Bool { loaded.diagnostics.containErrors }

  init(_ loaded: Notation.Loaded) { self.loaded = loaded }

  /// A graph that was not read from annals text.
  init(_ graph: Graph) {
    loaded = Notation.Loaded(graph)
  }
}
