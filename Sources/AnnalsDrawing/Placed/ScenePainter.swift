/// Paints a scene as DOT with every position given: `neato -n2` only has to draw it, and so does `dot`,
/// since the graph itself asks for that layout.
///
/// Events, entities, quotations and links stay nodes and edges of a graph, so that other tools can
/// read what they are; bars and captions are nodes without a link, spine and threads edges between the
/// corners of the sheet.
struct ScenePainter {
  let chart: Chart
  let scene: Scene
  let theme: Theme
  var dot: DOTWriter

  /// The DOT of a scene.
  static func paint(_ chart: Chart, _ scene: Scene, _ theme: Theme, size: [DOTAttribute]) -> [UInt8]
  {
    var painter = ScenePainter(
      chart: chart, scene: scene, theme: theme, dot: DOTWriter("timeline"))
    painter.paintDefaults(size)
    painter.paintCorners()
    painter.paintSpine()
    painter.paintHeads()
    painter.paintRows()
    painter.paintNotes()
    painter.paintTies()
    painter.paintCaptions()
    painter.paintSigns()
    return painter.dot.finish()
  }

  private mutating func paintDefaults(_ size: [DOTAttribute]) {
    dot.defaults(
      .graph,
      [
        .font(Theme.graphvizFonts), .word("bgcolor", theme.paper), .word("layout", "nop2"),
        .word("outputorder", "edgesfirst"), .word("splines", "true"), .number("pad", 0),
        .number("margin", 0),
        .id("timeline"), .hint(PlainText.line(chart.title)),
      ] + size)
    dot.defaults(
      .node,
      [
        .font(Theme.graphvizFonts), .fontSize(Metrics.labelSize), .fontColor(theme.ink),
        .shape("plain"), .word("fixedsize", "shape"), .word("margin", "0"),
      ])
    dot.defaults(
      .edge,
      [
        // Most are rules and ties, and these are as thin.
        .font(Theme.graphvizFonts), .word("arrowhead", "none"), .word("arrowtail", "none"),
        .number("arrowsize", 0.5), .pen(0.6),
      ])
  }

  /// Two points that hold the sheet to its size: Graphviz cuts it to what is drawn.
  private mutating func paintCorners() {
    for (name, x, y) in [
      (Self.corners.0, 0.0, 0.0), (Self.corners.1, scene.width, scene.height),
    ] {
      dot.node(
        name,
        [
          DOTAttribute("pos", .points([(x, y)], tip: nil)), .shape("point"), .style("invis"),
          .number("width", 0.01), .number("height", 0.01), .label(""),
        ])
    }
  }

  static let corners = ("corner 0", "corner 1")

  /// Where a box is: Graphviz counts from the bottom, and sizes in inches.
  func place(_ box: Scene.Box) -> [DOTAttribute] {
    [
      DOTAttribute("pos", .points([(box.center, scene.height - box.middle)], tip: nil)),
      .number("width", box.width / 72), .number("height", box.height / 72),
    ]
  }

  /// A straight stretch as a curve.
  func straight(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, tip: Double? = nil)
    -> DOTAttribute
  {
    let (a, b) = (scene.height - y1, scene.height - y2)
    let end = tip.map { x2 - $0 } ?? x2
    let points = [
      (x1, a), (x1 + (end - x1) / 3, a + (b - a) / 3),
      (x1 + (end - x1) * 2 / 3, a + (b - a) * 2 / 3), (end, b),
    ]
    return DOTAttribute(
      "pos", .points(points.map { (x: $0.0, y: $0.1) }, tip: tip.map { _ in (x2, b) }))
  }

  static func eventName(_ event: Chart.Event) -> String { "event " + event.id }

  func headName(_ head: Scene.Head) -> String {
    chart.entities[head.entity].nodeName(head.occurrence)
  }
}

extension Theme {
  /// The list as Graphviz takes it: a short one, since it repeats it for every line of text.
  static let graphvizFonts = "Noto Sans CJK SC,PingFang SC,Microsoft YaHei,sans-serif"
}
