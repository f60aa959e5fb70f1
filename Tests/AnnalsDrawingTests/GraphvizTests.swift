import AnnalsDrawing
import AnnalsPlatform
import Chronology
import Testing

/// What Graphviz makes of our graphs.
@Suite(.enabled(if: hasGraphviz)) struct GraphvizTests {
  struct Node {
    var name: String
    var x, y, width, height: Double
  }

  /// The nodes of `dot -Tplain`; `y` upwards, in inches.
  static func plain(_ graph: [UInt8], _ engine: Graphviz.Engine, isPlaced: Bool = false) throws
    -> [Node]
  {
    let bytes = try Graphviz.render(
      dot: graph, format: .plain, engine: engine, isPlaced: isPlaced)
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
      guard line.hasPrefix("node ") else { return nil }
      let isQuoted = line.dropFirst(5).first == "\""
      let name = line.dropFirst(isQuoted ? 6 : 5).prefix { isQuoted ? $0 != "\"" : $0 != " " }
      let rest = line.dropFirst((isQuoted ? 7 : 5) + name.count).split(separator: " ")
      let numbers = rest.prefix(4).compactMap { Double($0) }
      guard numbers.count == 4 else { return nil }
      return Node(
        name: String(name), x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3])
    }
  }

  static func overlaps(_ nodes: [Node]) -> [String] {
    var found: [String] = []
    let sorted = nodes.sorted { $0.y - $0.height / 2 < $1.y - $1.height / 2 }
    var active: [Node] = []
    for node in sorted {
      active.removeAll { $0.y + $0.height / 2 <= node.y - node.height / 2 + 0.002 }
      for other in active
      where abs(node.x - other.x) < (node.width + other.width) / 2 - 0.002 {
        found.append("\(node.name) over \(other.name)")
      }
      active.append(node)
    }
    return found
  }

  /// Nodes numbered in the order of time that stand before their forerunner: above it in its strip, or
  /// in a strip further left.
  static func disorder(_ nodes: [Node], _ prefix: String) -> [String] {
    let chain = nodes.filter { $0.name.hasPrefix(prefix) }.sorted {
      (Int($0.name.dropFirst(prefix.count)) ?? 0) < (Int($1.name.dropFirst(prefix.count)) ?? 0)
    }
    if chain.isEmpty { return ["there is no \(prefix)"] }
    return zip(chain, chain.dropFirst()).compactMap { earlier, later in
      let isSameStrip = abs(earlier.x - later.x) < 0.5
      let isFine = isSameStrip ? later.y < earlier.y : later.x > earlier.x
      return isFine ? nil : "\(later.name) stands before \(earlier.name)"
    }
  }

  @Test(arguments: [1, 2, 30, 100, 300, 1000], [DrawingOptions.Form.columns, .list])
  func inColumnsTimeRunsDownAndNothingOverlaps(_ count: Int, _ form: DrawingOptions.Form) throws {
    var options = DrawingOptions()
    options.form = form
    let nodes = try Self.plain(Drawing.dot(ChartGenerator.chart(count), options), .dot)
    #expect(Self.disorder(nodes, "station ") == [])
    #expect(Self.disorder(nodes, "events ") == [])
    #expect(Self.overlaps(nodes) == [])
  }

  @Test(arguments: DrawingOptions.Lanes.allCases, [DrawingOptions.Fold.scroll, .strips(4), .sheet])
  func howeverFoldedAndWhateverTheLanes(
    _ lanes: DrawingOptions.Lanes, _ fold: DrawingOptions.Fold
  ) throws {
    var options = DrawingOptions()
    options.form = .columns
    options.lanes = lanes
    options.fold = fold
    let nodes = try Self.plain(Drawing.dot(ChartGenerator.chart(120), options), .dot)
    #expect(Self.disorder(nodes, "station ") == [])
    #expect(Self.overlaps(nodes) == [])
    let strips = Set(nodes.filter { $0.name.hasPrefix("top spine ") }.map { ($0.x * 10).rounded() })
    if fold == .scroll { #expect(strips.count == 1) }
    if fold == .strips(4) { #expect(strips.count == 4) }
  }

  @Test func aLinkSpansOneRankAndEndsBesideItsRow() throws {
    let chart = ChartGenerator.chart(300)
    let graph = Drawing.dot(chart)
    let bytes = try Graphviz.render(dot: graph, format: .plain)
    let nodes = try Self.plain(graph, .dot)
    let places = Dictionary(uniqueKeysWithValues: nodes.map { ($0.name, $0) })
    var lengths: [Double] = []
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    where line.hasPrefix("edge \"events ") {
      let names = line.split(separator: "\"", omittingEmptySubsequences: false)
      guard let table = places[String(names[1])], let entity = places[String(names[3])],
        names[3].hasPrefix("entity")
      else { continue }
      lengths.append(entity.x - table.x)
    }
    #expect(lengths.count > 300)
    // A strip further on would be twice as far.
    #expect(lengths.allSatisfy { $0 > 0 && $0 < 6 })
  }

  @Test func plainDotDrawsAPlacedGraphWhereItIsPlaced() throws {
    var options = DrawingOptions()
    options.form = .placed
    let graph = Drawing.dot(ChartGenerator.chart(50), options)
    let byDot = try Self.plain(graph, .dot)
    let byNeato = try Self.plain(graph, .neato, isPlaced: true)
    #expect(byDot.map(\.name) == byNeato.map(\.name))
    #expect(byDot.map { [$0.x, $0.y] } == byNeato.map { [$0.x, $0.y] })
  }

  @Test func aPlacedGraphKeepsItsPlaces() throws {
    var options = DrawingOptions()
    options.form = .placed
    options.fold = .scroll
    let chart = ChartGenerator.chart(300)
    let nodes = try Self.plain(Drawing.dot(chart, options), .neato, isPlaced: true)
    let events = nodes.filter { $0.name.hasPrefix("event ") }
    #expect(events.count == 300)
    let order = chart.events.sorted {
      let (left, right) = ($0.date?.anchor ?? .max, $1.date?.anchor ?? .max)
      return left < right
    }
    let tops = Dictionary(uniqueKeysWithValues: events.map { ($0.name, $0.y + $0.height / 2) })
    for (earlier, later) in zip(order, order.dropFirst())
    where earlier.date?.anchor != later.date?.anchor {
      #expect(tops["event " + earlier.id]! > tops["event " + later.id]!)
    }
    #expect(Self.overlaps(events + nodes.filter { $0.name.hasPrefix("quotation ") }) == [])
  }

  @Test func nodesOfANetworkDoNotOverlap() throws {
    var options = DrawingOptions()
    options.layout = .network
    let graph = Drawing.dot(ChartGenerator.chart(100), options)
    #expect(Self.overlaps(try Self.plain(graph, .neato)) == [])
  }

  @Test(arguments: [DrawingOptions.Format.png, .pdf])
  func drawsForPaperToo(_ format: DrawingOptions.Format) throws {
    var options = DrawingOptions()
    options.format = format
    let bytes = try Drawing.render(ChartGenerator.chart(20), options)
    #expect(bytes.starts(with: format == .png ? [0x89, 0x50, 0x4E, 0x47] : Array("%PDF".utf8)))
  }

  @Test func aBrokenGraphIsReportedInGraphvizsOwnWords() {
    let error = #expect(throws: DrawingError.self) {
      try Graphviz.render(dot: Array("digraph { a -> }".utf8), format: .svg)
    }
    #expect(error?.code == .graphvizFailed)
    #expect(error?.message.contains("syntax error in line 1") == true)
  }

  @Test func saysItsVersion() throws {
    #expect(try Graphviz.version().first?.isNumber == true)
  }
}

@Suite struct EngineTests {
  @Test func theNativeEngineSaysWhatItCannotWrite() {
    var options = DrawingOptions()
    options.engine = .native
    options.format = .pdf
    let error = #expect(throws: DrawingError.self) {
      try Drawing.render(ChartGenerator.chart(3), options)
    }
    #expect(error?.code == .unsupported)
    #expect(error?.message.contains("--engine dot") == true)
  }

  @Test(arguments: 0...1)
  func anEmptyOrTinyChartIsDrawnInEveryForm(_ count: Int) {
    let chart = ChartGenerator.chart(count)
    for options in HostileChartTests.options {
      #expect(DrawnSVG(Drawing.svg(chart, options)).fault == nil)
      #expect(!Drawing.dot(chart, options).isEmpty)
    }
  }

  /// In black and white nothing else tells them apart.
  @Test func kindsOfWhatHappensDifferInShape() {
    let entities: Set<Chart.Kind> = [
      .mission, .person, .organization, .place, .series, .topic, .quotation, .source,
    ]
    let kinds = Chart.Kind.allCases.filter { !entities.contains($0) }
    let date = EDTF("2024").map { ChartDate($0) }
    let events = kinds.map { Chart.Event(id: $0.rawValue, label: "", kind: $0, date: date) }
    let svg = DrawnSVG(Drawing.svg(Chart(title: "", events: events)))
    let marks = Set((svg.attributes["href"] ?? []).filter { $0.hasPrefix("#m-") })
    #expect(marks.count == kinds.count)
  }

  @Test func aHundredThousandEventsAreDrawnWithoutGraphviz() {
    let chart = ChartGenerator.chart(20_000)
    var options = DrawingOptions()
    options.capacity = 2000
    #expect(Drawing.svg(chart, options).count < 8_000_000)
  }
}

@Suite struct PaperTests {
  @Test(arguments: Paper.allCases, [1, 40, 300])
  func aDrawingIsNoLargerThanItsPaper(_ paper: Paper, _ count: Int) throws {
    var options = DrawingOptions()
    options.paper = paper
    let svg = String(decoding: Drawing.svg(ChartGenerator.chart(count), options), as: UTF8.self)
    let size = try #require(Self.size(svg))
    #expect(size.width <= paper.room.width + 1)
    #expect(size.height <= paper.room.height + 1)
  }

  @Test(.enabled(if: hasGraphviz), arguments: DrawingOptions.Form.allCases)
  func norIsThatOfGraphviz(_ form: DrawingOptions.Form) throws {
    var options = DrawingOptions()
    options.form = form
    options.paper = .a3
    let bytes = try Drawing.render(ChartGenerator.chart(200), options)
    let size = try #require(Self.size(String(decoding: bytes, as: UTF8.self)))
    // It rounds up to whole points.
    #expect(size.width <= Paper.a3.room.width + 3)
    #expect(size.height <= Paper.a3.room.height + 3)
  }

  /// The size that an SVG says it has.
  private static func size(_ svg: String) -> (width: Double, height: Double)? {
    func number(_ name: String) -> Double? {
      svg.split(separator: "\(name)=\"").dropFirst().first.flatMap {
        Double($0.prefix { $0.isNumber || $0 == "." })
      }
    }
    return number("width").flatMap { width in number("height").map { (width, $0) } }
  }
}

@Suite struct PagingTests {
  @Test func pagesHoldEveryEventOnceAndReferToEachOther() {
    let chart = ChartGenerator.chart(300)
    let pages = Drawing.pages(chart, by: .decade)
    #expect(pages.map(\.name).prefix(2) == ["timeline-1950s", "timeline-1960s"])
    #expect(pages.flatMap { $0.chart.events.map(\.id) }.sorted() == chart.events.map(\.id).sorted())
    #expect(pages[0].chart.previous == nil)
    #expect(pages[0].chart.next?.url == "timeline-1960s.svg")
    #expect(
      pages[1].chart.previous == Chart.PageReference(label: "1950s", url: "timeline-1950s.svg"))
    #expect(pages.last?.chart.next == nil)
    let svg = String(decoding: Drawing.svg(pages[1].chart), as: UTF8.self)
    #expect(svg.contains("href=\"timeline-1950s.svg\""))
  }

  @Test func anEmptyChartHasNoPages() {
    #expect(Drawing.pages(Chart(title: "")).isEmpty)
  }

  @Test(arguments: [Paper.a4, .a3, .letter])
  func sheetsHoldEveryEventOnceInTheOrderOfTime(_ paper: Paper) {
    let chart = ChartGenerator.chart(300)
    var options = DrawingOptions()
    options.paper = paper
    let sheets = Drawing.sheets(chart, options, prefix: "wall")
    #expect(sheets.count > 1)
    #expect(sheets.map(\.name) == sheets.indices.map { "wall-\($0 + 1)" })
    #expect(
      sheets.flatMap { $0.chart.events.map(\.id) }.sorted() == chart.events.map(\.id).sorted())
    let anchors = sheets.map { $0.chart.events.compactMap { $0.date?.anchor } }
    for (earlier, later) in zip(anchors, anchors.dropFirst()) {
      #expect(earlier.max() ?? .min <= later.min() ?? .max)
    }
    #expect(sheets[0].chart.title.hasSuffix("· 1/\(sheets.count)"))
    for sheet in sheets { #expect(Drawing.smallestType(sheet.chart, options) > 4) }
  }

  @Test func aChartThatFitsIsOneSheetUnderItsOwnTitle() {
    var options = DrawingOptions()
    options.paper = .a0
    let sheets = Drawing.sheets(ChartGenerator.chart(5), options)
    #expect(sheets.map(\.chart.title) == [ChartGenerator.chart(5).title])
  }
}
