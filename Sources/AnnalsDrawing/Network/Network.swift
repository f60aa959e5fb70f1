/// Who had to do with whom: entities that took part in the same events, and what is said of two of them.
struct Network {
  struct Node {
    var entity: Int
    var count: Int
    /// Larger for those who come more often.
    var typeSize: Double { 9 + min(7, Double(count).squareRoot()) }
  }

  struct Edge {
    var from: Int
    var to: Int
    var weight: Int
    var label: String
    var pen: Double { min(5, 0.6 + Double(weight - 1) * 0.5) }
  }

  var nodes: [Node] = []
  var edges: [Edge] = []

  static let nodeLimit = 250
  /// More than this many lines show nothing but that there are many.
  static let edgesPerNode = 4

  init(_ chart: Chart) {
    let counts = chart.recurrences()
    var related = Set(chart.relations.flatMap { [$0.from, $0.to] })
    related = related.filter(chart.entities.indices.contains)
    let present = chart.entities.indices.filter { counts[$0] > 0 || related.contains($0) }
    let chosen = present.sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(Self.nodeLimit)
    nodes = chosen.map { Node(entity: $0, count: counts[$0]) }
    edges = Self.edges(chart, among: Set(chosen))
  }

  private struct Pair: Hashable { var from, to: Int }

  private static func edges(_ chart: Chart, among nodes: Set<Int>) -> [Edge] {
    var weights: [Pair: Int] = [:]
    for event in chart.events {
      // A list of hundreds who attended says little of any two of them.
      let linked = Set(event.links.map(\.entity)).filter(nodes.contains).sorted().prefix(40)
      for (place, from) in linked.enumerated() {
        for to in linked.dropFirst(place + 1) { weights[Pair(from: from, to: to), default: 0] += 1 }
      }
    }
    var edges = weights.map { Edge(from: $0.from, to: $0.to, weight: $1, label: "") }
    edges.sort { ($1.weight, $0.from, $0.to) < ($0.weight, $1.from, $1.to) }
    edges = Array(edges.prefix(nodes.count * edgesPerNode))
    for relation in chart.relations
    where nodes.contains(relation.from) && nodes.contains(relation.to) {
      edges.append(Edge(from: relation.from, to: relation.to, weight: 1, label: relation.label))
    }
    return edges
  }
}

extension Chart {
  /// The chart with a subtitle that counts what its network shows, in the place of entries in time.
  func captioned(_ network: Network) -> Chart {
    let time = extent
    guard !time.isEmpty, subtitle.hasSuffix(time) else { return self }
    var chart = self
    let (nodes, edges) = (network.nodes.count, network.edges.count)
    let words =
      isChinese
      ? "\(nodes) 个节点，\(edges) 条连线，越粗则共有的事越多"
      : "\(nodes) node\(nodes == 1 ? "" : "s"), \(edges) line\(edges == 1 ? "" : "s"), thicker for more in common"
    chart.subtitle = String(subtitle.dropLast(time.count)) + words
    return chart
  }
}
