import Annals
import FuzzSupport

/// What holds of any bytes that are read as notation: problems stand within them; formatting twice changes
/// nothing and once no meaning; what a graph is written as is read as the same graph.
func check(_ bytes: [UInt8]) {
  let loaded = load(bytes)
  for diagnostic in loaded.diagnostics {
    let span = diagnostic.span
    law(
      span.start >= 0 && span.start <= span.end && span.end <= bytes.count,
      "\(diagnostic.code) stands outside the text")
  }
  let formatted = Notation.format(SourceText(name: "a", bytes: bytes))
  if formatted.diagnostics.isEmpty {
    let again = Notation.format(SourceText(name: "a", bytes: formatted.bytes))
    law(again.diagnostics.isEmpty && again.bytes == formatted.bytes, "formatting twice differs")
    compare(loaded.graph, load(formatted.bytes).graph, "formatting changes the meaning")
  }
  if !loaded.diagnostics.contains(where: { $0.severity == .error }) {
    let written = load(Notation.serialize(loaded.graph))
    compare(loaded.graph, written.graph, "a graph is not read as it was written")
  }
}

private func load(_ bytes: [UInt8]) -> Notation.Loaded {
  Notation.load([SourceText(name: "a", bytes: bytes)])
}

private func compare(_ a: Graph, _ b: Graph, _ words: String) {
  let difference = GraphDifference(from: a, to: b)
  law(difference.isEmpty, "\(words): \(difference)")
}
