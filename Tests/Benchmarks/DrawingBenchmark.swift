import AnnalsDrawing
import AnnalsModel
import AnnalsPlatform

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// From the graph to the finished picture: drawn here, drawn by Graphviz from our layouts, and, beside
/// these, what `dot` makes of the timeline most people would write.
enum DrawingBenchmark {
  static func run(_ graph: Graph) -> [Measurement] {
    let chart = Chart(graph)
    let links = chart.events.reduce(0) { $0 + $1.links.count }
    var rows = native(graph, chart, note: "\(chart.events.count) entries, \(links) links")
    guard Graphviz.isInstalled else { return rows }
    rows.append(throughGraphviz("Graphviz: columns, dot", chart, .columns))
    rows.append(throughGraphviz("Graphviz: placed, neato -n2", chart, .placed))
    for count in [100, 300] where count <= chart.events.count {
      rows.append(classical(chart, count))
    }
    return rows
  }

  private static func native(_ graph: Graph, _ chart: Chart, note: String) -> [Measurement] {
    var size = 0
    let all = Measurement.of("draw: graph to SVG, native", runs: 3) {
      size = Drawing.svg(Chart(graph)).count
    }
    var options = DrawingOptions()
    let svg = Measurement.of("draw: chart to SVG, native", runs: 3) {
      size = Drawing.svg(chart, options).count
    }
    options.form = .columns
    let columns = Measurement.of("draw: chart to DOT, columns", runs: 3) {
      _ = Drawing.dot(chart, options)
    }
    options.form = .placed
    let placed = Measurement.of("draw: chart to DOT, placed", runs: 3) {
      _ = Drawing.dot(chart, options)
    }
    return [all.with(note), svg.with("\(size) bytes"), columns, placed]
  }

  private static func throughGraphviz(
    _ title: String, _ chart: Chart, _ form: DrawingOptions.Form
  ) -> Measurement {
    var options = DrawingOptions()
    options.form = form
    return measured(title) { try Drawing.render(chart, options).count }
  }

  /// A spine of years, each event in the rank of its year, an edge to everyone who was there.
  private static func classical(_ chart: Chart, _ count: Int) -> Measurement {
    var dot = DOTWriter("timeline")
    dot.defaults(.graph, [.word("rankdir", "TB")])
    let events = chart.events.filter { $0.date != nil }.prefix(count)
    var years: [String: [Chart.Event]] = [:]
    for event in events {
      years[String(event.date?.text.prefix { $0.isNumber } ?? ""), default: []].append(event)
    }
    let spine = years.keys.sorted()
    dot.chain(spine.map { DOTWriter.End("year " + $0) })
    for year in spine {
      dot.subgraph { dot in
        dot.defaults(.graph, [.word("rank", "same")])
        dot.node("year " + year)
        for event in years[year] ?? [] { dot.node(event.id, [.label(event.label)]) }
      }
    }
    for event in events {
      for link in event.links {
        dot.edge(
          DOTWriter.End(event.id), DOTWriter.End("entity " + chart.entities[link.entity].id))
      }
    }
    let graph = dot.finish()
    return measured("plain dot: ranks and edges, \(count) events") {
      try Subprocess("dot", ["-Tsvg"], input: graph, timeout: 30_000_000_000).run().output.count
    }
  }

  /// One run, with the time of the programs it starts.
  private static func measured(_ title: String, _ body: () throws -> Int) -> Measurement {
    var size = 0
    let before = childSeconds
    var row = Measurement.of(title, runs: 1) { size = (try? body()) ?? 0 }
    row.processor += childSeconds - before
    return row.with(size == 0 ? "given up" : "\(size) bytes")
  }

  /// What all programs that were waited for have used.
  private static var childSeconds: Double {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_CHILDREN, &usage)
    #else
      getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
    #endif
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }
}
