import AnnalsDrawing
import AnnalsPlatform
import Chronology
import TestSupport
import Testing

/// Charts whose every text is out to break something.
@Suite struct HostileChartTests {
  static func chart(seed: UInt64) -> Chart {
    var random = SeededRandom(seed: seed)
    func text() -> String {
      let text =
        random.oneIn(3)
        ? HostileTexts.random(&random) : random.pick(HostileTexts.all) ?? ""
      return text.utf8.count > 12_000 && !random.oneIn(4) ? String(text.prefix(50)) : text
    }
    var chart = Chart(title: text(), language: text())
    chart.subtitle = text()
    chart.previous = Chart.PageReference(label: text(), url: "javascript:alert(1)")
    chart.next = Chart.PageReference(label: text(), url: text())
    for number in 0..<6 {
      var entity = Chart.Entity(
        id: "n\(number)" + text(), label: text(), kind: random.pick(Chart.Kind.allCases) ?? .person)
      entity.tooltip = text()
      entity.url = "https://example.org/\"><script>" + text()
      chart.entities.append(entity)
    }
    for number in 0..<25 {
      var event = Chart.Event(
        id: "\(number)" + text(), label: text(), kind: random.pick(Chart.Kind.allCases) ?? .event)
      event.kindLabel = text()
      event.tooltip = random.oneIn(2) ? text() : ""
      event.url = text()
      event.series = text()
      event.date = EDTF("20\(10 + number)-0\(number % 9 + 1)").map { ChartDate($0) }
      if random.oneIn(3) { event.date?.text = text() }
      if random.oneIn(3) {
        event.rivals = [
          ChartDate(
            text(), earliestBegin: .min, latestBegin: .max, earliestEnd: .min, latestEnd: .max,
            form: .interval)
        ]
      }
      // One of these is no entity at all.
      for _ in 0..<3 {
        event.links.append(
          Chart.Link(entity: Int.random(in: -1...6, using: &random), role: text()))
      }
      if random.oneIn(2) {
        event.quotations = [
          Chart.Quotation(id: "q\(number)" + text(), words: text(), speaker: text())
        ]
      }
      chart.events.append(event)
    }
    chart.relations = [
      Chart.Relation(from: 0, to: 1, label: text()), Chart.Relation(from: 9, to: -4, label: text()),
    ]
    return chart
  }

  static let options: [DrawingOptions] = {
    var result: [DrawingOptions] = []
    for form in DrawingOptions.Form.allCases {
      var options = DrawingOptions()
      options.form = form
      options.lanes = form == .columns ? .person : .series
      result.append(options)
    }
    var network = DrawingOptions()
    network.layout = .network
    network.theme = .dark
    return result + [network]
  }()

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func nativeSVGIsWellFormedAndHoldsNoScript(seed: UInt64) {
    for options in Self.options {
      let svg = DrawnSVG(Drawing.svg(Self.chart(seed: seed), options))
      #expect(svg.fault == nil)
      #expect(!svg.elements.contains("script"))
      let links = (svg.attributes["href"] ?? []).filter { !$0.hasPrefix("#m-") }
      #expect(
        !links.contains { $0.lowercased().contains("javascript:") && !$0.hasPrefix("https:") })
      #expect(Set(svg.attributes["id"] ?? []).count == svg.attributes["id"]?.count)
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func aPageHoldsOneScriptWhateverTheTexts(seed: UInt64) {
    let page = String(decoding: Drawing.html(Self.chart(seed: seed)), as: UTF8.self)
    #expect(page.components(of: "<script") == 1)
    #expect(page.components(of: "</script") == 1)
    #expect(page.components(of: "</svg") == 1)
    #expect(page.components(of: "<title") >= 2)
  }

  @Test(.enabled(if: hasGraphviz), arguments: 1...8 as ClosedRange<UInt64>)
  func everyGraphIsParsedAndDrawnByGraphviz(seed: UInt64) throws {
    for var options in Self.options {
      let chart = Self.chart(seed: seed)
      options.format = .svg
      let svg = DrawnSVG(try Drawing.render(chart, options))
      #expect(svg.fault == nil, "\(options.layout) \(options.form)")
      let graph = Drawing.dot(chart, options)
      let first = try Subprocess("nop", input: graph).run()
      #expect(first.succeeded, "\(first.errorText.prefix(200))")
      // nop does not break what is too long for itself.
      guard first.output.split(separator: UInt8(ascii: "\n")).allSatisfy({ $0.count < 8000 }) else {
        continue
      }
      let second = try Subprocess("nop", input: first.output).run()
      #expect(second.succeeded)
    }
  }
}

extension String {
  /// How often a piece of text is in this one.
  fileprivate func components(of piece: String) -> Int {
    var count = 0
    var rest = utf8[...]
    while let place = rest.firstIndex(of: UInt8(ascii: "<")) {
      if rest[place...].starts(with: piece.utf8) { count += 1 }
      rest = rest[rest.index(after: place)...]
    }
    return count
  }
}
