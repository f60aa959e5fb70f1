import AnnalsDrawing
import AnnalsPlatform
import TestSupport
import Testing

@Suite struct DOTWriterTests {
  @Test func writesStatementsInTheOrderOfTheCalls() {
    var dot = DOTWriter("g")
    dot.defaults(.node, [.shape("box")])
    dot.node("a", [.label("A \"quoted\" name"), .number("width", 1.25)])
    dot.subgraph("cluster_x") { $0.node("b c") }
    dot.edge("a", DOTWriter.End("b c", port: "left", side: .west))
    #expect(
      String(decoding: dot.finish(), as: UTF8.self) == """
        digraph g {
          node [shape=box];
          a [label="A \\"quoted\\" name", width=1.25];
          subgraph cluster_x {
            "b c";
          }
          a -> "b c":left:w;
        }

        """)
  }

  @Test func anUndirectedGraphHasUndirectedEdges() {
    var dot = DOTWriter("node", isDirected: false)
    dot.edge("1a", "edge")
    #expect(
      String(decoding: dot.finish(), as: UTF8.self) == """
        graph "node" {
          "1a" -- "edge";
        }

        """)
  }

  @Test(.enabled(if: hasGraphviz))
  func hostileTextComesOutOfDotAsItWentIn() throws {
    try expectRoundTrip(HostileTexts.all)
  }

  @Test(.enabled(if: hasGraphviz), arguments: 1...4 as ClosedRange<UInt64>)
  func randomTextComesOutOfDotAsItWentIn(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    try expectRoundTrip((0..<60).map { _ in HostileTexts.random(&random) })
  }

  @Test(.enabled(if: hasGraphviz)) func namesOfAnyTextStayDifferentNodes() throws {
    var dot = DOTWriter("g")
    let names = HostileTexts.all + ["%00", "%5C%5C", "a%20b"]
    for name in names { dot.node(name) }
    let count = try Subprocess(
      "gvpr", ["BEG_G { printf(\"%d\", nNodes($G)); }"], input: dot.finish()
    ).run()
    #expect(String(decoding: count.output, as: UTF8.self) == "\(Set(names).count)")
  }

  /// An entity stands beside each segment again, and its id may look like the name of another.
  @Test(.enabled(if: hasGraphviz), arguments: [DrawingOptions.Form.columns, .placed])
  func nodesOfEntitiesWithSimilarIdsStayDifferent(_ form: DrawingOptions.Form) throws {
    var chart = ChartGenerator.chart(300)
    let count = chart.entities.count
    for number in 0..<count {
      chart.entities[number].id = ["a", "a 2", "#2 a", "a%.2", "2 a"][number % 5] + "\(number / 5)"
    }
    var options = DrawingOptions()
    options.form = form
    let graph = Drawing.dot(chart, options)
    let written = String(decoding: graph, as: UTF8.self).split(separator: "\n").count {
      $0.drop { $0 == " " }.hasPrefix("\"entity") && !$0.contains("->")
    }
    let found = try Subprocess(
      "gvpr",
      ["BEG_G { int n = 0; } N [name == \"entity*\"] { n++; } END_G { printf(\"%d\", n); }"],
      input: graph
    ).run()
    #expect(String(decoding: found.output, as: UTF8.self) == "\(written)")
    let svg = DrawnSVG(Drawing.svg(chart, options))
    #expect(Set(svg.attributes["id"] ?? []).count == svg.attributes["id"]?.count)
  }

  /// Each text as a plain label, as an HTML-like one and as a tooltip of a node with a number.
  private func expectRoundTrip(_ texts: [String]) throws {
    var dot = DOTWriter("g")
    dot.defaults(.node, [.shape("plain")])
    for (number, text) in texts.enumerated() {
      dot.node("p\(number)", [.label(text), .id("\(number)"), .tooltip(text), .url("#x")])
      var html = HTMLLabel()
      html.text(text)
      if text.isEmpty { html.text(" ") }
      dot.node("h\(number)", [.label(html), .id(text.isEmpty ? "empty" : "id" + text)])
    }
    let svg = DrawnSVG(
      try Graphviz.render(dot: dot.finish(), format: .svg, engine: .neato))
    #expect(svg.fault == nil)
    let drawn = Set(svg.texts.map(Self.plain))
    let tips = Set((svg.attributes["xlink:title"] ?? []).map(Self.plain))
    var lost: [String] = []
    for text in texts {
      let expected = Self.expected(text)
      for line in expected.split(separator: "\n") where !drawn.contains(Self.plain(String(line))) {
        lost.append("label " + String(text.prefix(40)).debugDescription)
      }
      let tip = Self.plain(expected)
      if !tip.isEmpty, !tips.contains(tip) {
        lost.append("tooltip " + String(text.prefix(40)).debugDescription)
      }
    }
    #expect(lost == [])
  }

  /// Controls are shown as pictures of themselves.
  private static func expected(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
      switch scalar.value {
      case 0x0A, 0x85: result.append("\n")
      case 0x09: result.append(" ")
      case 0..<0x20: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "?")
      case 0x7F: result.append("\u{2421}")
      case 0xFFFE: result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Spaces are kept by Graphviz as unbreakable ones; at the ends of a line they do not matter.
  private static func plain(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ").split(whereSeparator: { $0 == " " || $0 == "\n" })
      .joined(separator: " ")
  }
}

let hasGraphviz: Bool = {
  Signals.prepare()
  return Graphviz.isInstalled
}()
