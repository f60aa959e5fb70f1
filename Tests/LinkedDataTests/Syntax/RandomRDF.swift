import LinkedData
import TestSupport

/// Datasets as nobody would write them.
struct RandomRDF {
  var random: SeededRandom
  var hasGraphs = true

  private static let pieces = [
    "", "a", "年", "𝄞", "e\u{301}", "\u{0}", "\u{7F}", "\u{FFFE}", "\u{FFFF}", "\u{FEFF}", "\n",
    "\r\n",
    "\t", "\"", "\"\"\"", "'", "'''", "\\", "\\n", "\\u0041", "@en", "^^<a>", " .\n", "#", "{", "}",
    "]", "_:b", "<", ">", "\u{85}", "\u{2028}", "\u{10FFFF}", "%", "\u{1F}", "\u{8}\u{C}",
  ]
  private static let iris = [
    "http://example.org/", "http://example.org/a", "http://example.org/a.b",
    "http://example.org/a.",
    "http://example.org/-a", "http://example.org/a/b?c=d#e", "http://example.org/年%20x",
    "http://example.org/ns#x:y", "http://example.org/ns#", "urn:x:1", "a:", "http://例子.测试/",
    "http://example.org/ns#1a", "http://example.org/ns#a%41", "http://example.org/ns#é\u{301}",
    "http://other.example/../a", RDF.type, RDF.first, RDF.rest, RDF.nil,
  ]
  private static let labels = [
    "a", "b0", "anon0", "anon_anon1", "hex-61", "年", "a.b", "0", "_x", "a b", "", "-", "c14n0", "·",
  ]
  private static let numbers = [
    ("1", XSD.integer), ("+01", XSD.integer), ("1.", XSD.decimal), (".5", XSD.decimal),
    ("-1.50", XSD.decimal), ("1e3", XSD.double), ("1.E-3", XSD.double), ("NaN", XSD.double),
    ("true", XSD.boolean), ("1", XSD.boolean), ("", XSD.integer), ("x", RDF.langString),
  ]

  mutating func dataset(quads: Int) -> Dataset {
    var dataset = Dataset()
    while dataset.count < quads {
      if random.oneIn(6) { insertList(&dataset) }
      dataset.insert(Quad(node(), iri(), object(), graph: graph()))
    }
    return dataset
  }

  private mutating func insertList(_ dataset: inout Dataset) {
    let graph = graph()
    let cells = (0..<Int.random(in: 1..<5, using: &random)).map { _ in
      Term.blank("l\(dataset.count)_\(Int.random(in: 0..<1000, using: &random))")
    }
    dataset.insert(Quad(node(), iri(), cells[0], graph: graph))
    for (cell, next) in zip(cells, cells.dropFirst() + [.iri(RDF.nil)]) {
      dataset.insert(Quad(cell, .iri(RDF.first), object(), graph: graph))
      dataset.insert(Quad(cell, .iri(RDF.rest), next, graph: graph))
    }
  }

  private mutating func graph() -> Term? {
    hasGraphs && !random.oneIn(3) ? (random.oneIn(3) ? iri() : node()) : nil
  }

  private mutating func iri() -> Term { .iri(random.pick(Self.iris) ?? "") }

  private mutating func node() -> Term {
    random.oneIn(2) ? iri() : .blank(random.pick(Self.labels) ?? "")
  }

  private mutating func object() -> Term {
    switch Int.random(in: 0..<5, using: &random) {
    case 0, 1: return node()
    case 2:
      let (text, datatype) = random.pick(Self.numbers) ?? ("", "")
      return .literal(Literal(text, datatype: datatype))
    case 3: return .literal(Literal(text(), language: random.oneIn(2) ? "en" : "zh-Hans-x-1"))
    default: return .string(text())
    }
  }

  private mutating func text() -> String {
    (0..<Int.random(in: 0..<5, using: &random)).map { _ in random.pick(Self.pieces) ?? "" }.joined()
  }

  /// The dataset with other labels and its quads in another order.
  mutating func disguised(_ dataset: Dataset) -> Dataset {
    var labels: [String: String] = [:]
    let salt = Int.random(in: 0..<1000, using: &random)
    func rename(_ term: Term) -> Term {
      guard let label = term.blankLabel else { return term }
      let new = labels[label] ?? "n\((labels.count * 7919 + salt) % 100_003)"
      labels[label] = new
      return .blank(new)
    }
    return Dataset(
      dataset.shuffled(using: &random).map {
        Quad(rename($0.subject), $0.predicate, rename($0.object), graph: $0.graph.map(rename))
      })
  }
}
