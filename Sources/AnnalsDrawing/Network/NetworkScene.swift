#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A network placed by springs, for the native engine: linked nodes draw together, all push each
/// other away, and boxes that still overlap are moved apart.
///
/// Nothing in it is random.
struct NetworkScene {
  private let chart: Chart
  private let network: Network
  private var places: [(x: Double, y: Double)]
  private var sizes: [(width: Double, height: Double)]
  private let numbers: [Int: Int]

  /// The scene of a chart's network.
  static func scene(_ chart: Chart, _ options: DrawingOptions) -> Scene {
    var layout = NetworkScene(chart)
    layout.relax()
    layout.separate()
    return layout.finished()
  }

  private init(_ chart: Chart) {
    network = Network(chart)
    self.chart = chart.captioned(network)
    numbers = Dictionary(
      network.nodes.enumerated().map { ($1.entity, $0) }, uniquingKeysWith: { first, _ in first })
    // A sunflower: even and without a preferred direction.
    places = network.nodes.indices.map { number in
      let radius = 60 * Double(number).squareRoot()
      let angle = Double(number) * 2.399963
      return (radius * cos(angle), radius * sin(angle))
    }
    sizes = network.nodes.map { node in
      let text = PlainText.line(chart.entities[node.entity].label)
      let width = TextMeasure.width(text.prefix(40), size: node.typeSize)
      return (min(width, 190) + 16, node.typeSize + 8)
    }
  }

  private mutating func relax() {
    let count = places.count
    guard count > 1 else { return }
    let ideal = 120.0
    for step in 0..<150 {
      var moves = [(x: Double, y: Double)](repeating: (0, 0), count: count)
      for a in 0..<count {
        for b in (a + 1)..<max(count, a + 1) where b < count {
          let (dx, dy) = (places[a].x - places[b].x, places[a].y - places[b].y)
          let square = dx * dx + dy * dy
          // What is far away does not push: it would drive loose nodes off the sheet.
          if square > 9 * ideal * ideal { continue }
          let push = ideal * ideal / max(square, 1)
          moves[a].x += dx * push
          moves[a].y += dy * push
          moves[b].x -= dx * push
          moves[b].y -= dy * push
        }
        // A pull to the middle keeps what is not linked on the sheet.
        moves[a].x -= places[a].x * 0.12
        moves[a].y -= places[a].y * 0.2
      }
      pull(&moves, ideal)
      let limit = 60 * (1 - Double(step) / 150) + 1
      for a in 0..<count {
        let length = (moves[a].x * moves[a].x + moves[a].y * moves[a].y).squareRoot()
        let scale = length > limit ? limit / length : 1
        places[a].x += moves[a].x * scale
        places[a].y += moves[a].y * scale
      }
    }
  }

  private func pull(_ moves: inout [(x: Double, y: Double)], _ ideal: Double) {
    for edge in network.edges {
      guard let a = numbers[edge.from], let b = numbers[edge.to], a != b else { continue }
      let (dx, dy) = (places[a].x - places[b].x, places[a].y - places[b].y)
      let length = (dx * dx + dy * dy).squareRoot()
      let strength = length / ideal * min(2, 0.25 + Double(edge.weight) * 0.1)
      moves[a].x -= dx * strength
      moves[a].y -= dy * strength
      moves[b].x += dx * strength
      moves[b].y += dy * strength
    }
  }

  /// Sweeps from left to right and moves boxes down past those that are in their way.
  private mutating func separate() {
    let order = places.indices.sorted { (places[$0].y, $0) < (places[$1].y, $1) }
    var placed: [Int] = []
    for node in order {
      var isMoved = true
      while isMoved {
        isMoved = false
        for other in placed where overlaps(node, other) {
          places[node].y = places[other].y + (sizes[other].height + sizes[node].height) / 2 + 7
          isMoved = true
        }
      }
      placed.append(node)
    }
  }

  private func overlaps(_ a: Int, _ b: Int) -> Bool {
    abs(places[a].x - places[b].x) < (sizes[a].width + sizes[b].width) / 2 + 8
      && abs(places[a].y - places[b].y) < (sizes[a].height + sizes[b].height) / 2 + 6
  }

  private func finished() -> Scene {
    var scene = Scene()
    let left = places.indices.map { places[$0].x - sizes[$0].width / 2 }.min() ?? 0
    let top = places.indices.map { places[$0].y - sizes[$0].height / 2 }.min() ?? 0
    for (number, node) in network.nodes.enumerated() {
      let size = sizes[number]
      let box = Scene.Box(
        x: places[number].x - size.width / 2 - left, y: places[number].y - size.height / 2 - top,
        width: size.width, height: size.height)
      let text = LineBreaking.line(
        PlainText.line(chart.entities[node.entity].label), width: 190, size: node.typeSize)
      scene.nodes.append(
        Scene.Node(entity: node.entity, box: box, text: text, typeSize: node.typeSize))
      scene.width = max(scene.width, box.right)
      scene.height = max(scene.height, box.bottom)
    }
    scene.edges = network.edges.compactMap { edge in
      guard let a = numbers[edge.from], let b = numbers[edge.to] else { return nil }
      return Scene.Edge(from: a, to: b, pen: edge.pen, label: edge.label, weight: edge.weight)
    }
    FrontMatter(chart: chart).place(on: &scene)
    return scene
  }
}
