import Annals
import TestSupport
import Testing

/// The picture of the chronology that this project ships, as real Graphviz lays it out.
@Suite(.enabled(if: Project.isFolder("seeds") && Graphviz.isInstalled))
struct SeedsTimelineTests {
  private let chart: Chart
  private let svg: String

  init() throws {
    chart = Chart(try Notation.load(paths: [Project.path("seeds")]).graph)
    let bytes = try Graphviz.render(dot: Drawing.dot(chart), format: .svg)
    svg = String(decoding: bytes, as: UTF8.self)
  }

  private struct Place {
    var event: Chart.Event
    var x, y: Double
  }

  /// Where the label of each event stands; y downwards.
  private func places() throws -> [Place] {
    var groups: [String: Substring] = [:]
    for group in svg.split(separator: "<g id=\"a_").dropFirst() {
      // Graphviz writes a hyphen as an entity.
      groups[String(group.prefix { $0 != "\"" }).replacing("&#45;", with: "-")] = group
    }
    return try chart.events.map { event in
      let group = try #require(groups[event.id], "\(event.id) is not drawn")
      let x = try #require(Self.number(" x=\"", group))
      let y = try #require(Self.number(" y=\"", group))
      return Place(event: event, x: x, y: y)
    }
  }

  private static func number(_ name: String, _ text: Substring) -> Double? {
    text.split(separator: name, maxSplits: 1).dropFirst().first
      .flatMap { Double($0.prefix { $0 != "\"" }) }
  }

  @Test func laterEventsNeverLieBeforeEarlierOnes() throws {
    let places = try places()
    #expect(places.count > 200)
    for earlier in places {
      for later in places
      where earlier.event.date?.anchor ?? .max < later.event.date?.anchor ?? .max {
        let isSameStrip = abs(earlier.x - later.x) < 40
        let isAfter = isSameStrip ? later.y > earlier.y : later.x > earlier.x
        #expect(isAfter, "\(later.event.id) lies before \(earlier.event.id)")
      }
    }
  }

  @Test func everyEntryLeadsToItsIRI() {
    for event in chart.events.prefix(50) {
      #expect(event.url.hasPrefix("https://w3id.org/annals/"))
    }
    #expect(svg.contains("xlink:href=\"https://w3id.org/annals/seeds/"))
  }

  @Test func noTwoNodesOverlap() throws {
    let plain = try Graphviz.render(dot: Drawing.dot(chart), format: .plain)
    let boxes = String(decoding: plain, as: UTF8.self).split(separator: "\n")
      .compactMap(NodeBox.init)
    #expect(boxes.count > 50)
    for (place, one) in boxes.enumerated() {
      for other in boxes.dropFirst(place + 1) {
        #expect(!one.overlaps(other), "\(one.name) lies over \(other.name)")
      }
    }
  }
}

/// A node as `dot -Tplain` prints it.
private struct NodeBox {
  var name: String
  var x, y, width, height: Double

  init?(_ line: Substring) {
    guard line.hasPrefix("node ") else { return nil }
    let isQuoted = line.dropFirst(5).first == "\""
    name = String(line.dropFirst(isQuoted ? 6 : 5).prefix { isQuoted ? $0 != "\"" : $0 != " " })
    let rest = line.dropFirst((isQuoted ? 7 : 5) + name.count).split(separator: " ")
    let numbers = rest.prefix(4).compactMap { Double($0) }
    guard numbers.count == 4 else { return nil }
    (x, y, width, height) = (numbers[0], numbers[1], numbers[2], numbers[3])
  }

  func overlaps(_ other: NodeBox) -> Bool {
    let hair = 0.002
    return abs(x - other.x) < (width + other.width) / 2 - hair
      && abs(y - other.y) < (height + other.height) / 2 - hair
  }
}
