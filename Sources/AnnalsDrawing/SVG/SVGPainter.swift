/// Paints a scene as SVG: text stays text, everything has an id, a title and a role.
struct SVGPainter {
  let chart: Chart
  let scene: Scene
  let theme: Theme
  private var scale = 1.0
  var out = ByteText()

  private init(chart: Chart, scene: Scene, theme: Theme) {
    self.chart = chart
    self.scene = scene
    self.theme = theme
  }

  /// The SVG of a scene.
  static func paint(
    _ chart: Chart, _ scene: Scene, _ theme: Theme, paper: Paper? = nil, inPage: Bool = false
  ) -> [UInt8] {
    var painter = SVGPainter(chart: chart, scene: scene, theme: theme)
    painter.scale = paper?.scale(width: scene.width, height: scene.height) ?? 1
    if !inPage { painter.out.put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }
    painter.paint(inPage: inPage)
    return painter.out.bytes
  }

  private mutating func paint(inPage: Bool) {
    open(inPage: inPage)
    paintStyles()
    paintMarks()
    out.put("<rect class=\"paper\" width=\"100%\" height=\"100%\"/>\n<g id=\"view\">\n")
    paintRules()
    paintThreads()
    paintBars()
    paintStations()
    paintRows()
    paintNotes()
    paintTies()
    paintHeads()
    paintNetwork()
    paintCaptions()
    paintSigns()
    out.put("</g>\n</svg>\n")
  }

  private mutating func open(inPage: Bool) {
    out.put("<svg xmlns=\"http://www.w3.org/2000/svg\"")
    out.put(" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"")
    out.put(scene.width * scale)
    out.put("pt\" height=\"")
    out.put(scene.height * scale)
    out.put("pt\" viewBox=\"0 0 ")
    out.put(scene.width)
    out.put(" ")
    out.put(scene.height)
    out.put("\" role=\"graphics-document document\" aria-labelledby=\"title desc\" xml:lang=\"")
    text(chart.language)
    out.put("\">\n<title id=\"title\">")
    text(PlainText.line(chart.title))
    out.put("</title>\n<desc id=\"desc\">")
    text(description)
    out.put("</desc>\n")
  }

  /// What one who cannot see the drawing is told first.
  private var description: String {
    let extent = PlainText.line(chart.extent)
    guard !extent.isEmpty else { return chart.isChinese ? "空年表。" : "An empty timeline." }
    return chart.isChinese ? "年表，\(extent)。" : "A timeline of \(extent)."
  }

  private mutating func paintStyles() {
    let fonts = Theme.fonts.map { "'\($0)'" }.joined(separator: ",") + ",sans-serif"
    out.put("<style>")
    out.put("text{font-family:\(fonts);font-size:9.5px;fill:\(theme.ink);white-space:pre}")
    out.put(".paper{fill:\(theme.paper)}.rule{stroke:\(theme.rule);stroke-width:.6}")
    out.put(".q{fill:\(theme.quiet)}.s{font-size:8px}.d{font-size:8px;fill:\(theme.quiet);")
    out.put("font-variant-numeric:tabular-nums}.b{font-weight:bold}.r{fill:\(theme.alert)}")
    out.put(".dq{fill:\(theme.alert);font-style:italic}")
    out.put(".m{text-anchor:middle}.w{font-size:8.5px}")
    out.put(".spine{stroke:\(theme.spine);stroke-width:2.4;fill:none}.gap{stroke-dasharray:2 3}")
    out.put(".st{fill:\(theme.spine)}.stt{fill:\(theme.spineInk);font-size:10px;font-weight:bold}")
    out.put(
      ".str{fill:\(theme.paper);stroke:\(theme.spine)}.strt{fill:\(theme.spine);font-size:10px}")
    out.put(".note{fill:\(theme.note);stroke:\(theme.noteEdge);stroke-width:.7}")
    out.put("a:hover text,a:focus text{text-decoration:underline}")
    for kind in Chart.Kind.allCases {
      out.put(".c-\(kind.rawValue){color:\(theme.style(kind).color);fill:currentColor}")
    }
    for (number, colour) in theme.threads.enumerated() {
      out.put(".t\(number){stroke:\(colour)}.f\(number){fill:\(colour)}")
    }
    out.put("</style>\n")
  }

  private mutating func paintMarks() {
    out.put("<defs>")
    for mark in Mark.allCases {
      out.put("<g id=\"m-\(mark.rawValue)\">")
      out.put(mark.svg)
      out.put("</g>")
    }
    for (id, from, to) in [("fade", "1", "0"), ("rise", "0", "1")] {
      out.put("<linearGradient id=\"\(id)\" x2=\"0\" y2=\"1\"><stop stop-color=\"")
      out.put(theme.spine)
      out.put("\" stop-opacity=\"\(from)\"/><stop offset=\"1\" stop-color=\"")
      out.put(theme.spine)
      out.put("\" stop-opacity=\"\(to)\"/></linearGradient>")
    }
    out.put("</defs>\n")
  }

  mutating func text(_ string: some StringProtocol) { SVGText.put(string, to: &out) }

  /// A line of text with its left, or its middle, at a point.
  mutating func words(_ string: some StringProtocol, _ x: Double, _ y: Double, _ style: String) {
    guard !string.isEmpty else { return }
    out.put("<text x=\"")
    out.put(x)
    out.put("\" y=\"")
    out.put(y)
    if !style.isEmpty {
      out.put("\" class=\"")
      out.put(style)
    }
    out.put("\">")
    text(string)
    out.put("</text>")
  }

  mutating func rect(_ box: Scene.Box, radius: Double = 0, _ rest: String) {
    out.put("<rect x=\"")
    out.put(box.x)
    out.put("\" y=\"")
    out.put(box.y)
    out.put("\" width=\"")
    out.put(box.width)
    out.put("\" height=\"")
    out.put(box.height)
    if radius > 0 {
      out.put("\" rx=\"")
      out.put(radius)
    }
    out.put("\" ")
    out.put(rest)
    out.put("/>")
  }

  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ rest: String) {
    out.put("<path d=\"M")
    out.put(x1)
    out.put(" ")
    out.put(y1)
    if y1 == y2 {
      out.put("H")
      out.put(x2)
    } else if x1 == x2 {
      out.put("V")
      out.put(y2)
    } else {
      out.put("L")
      out.put(x2)
      out.put(" ")
      out.put(y2)
    }
    out.put("\" ")
    out.put(rest)
    out.put("/>")
  }

  mutating func mark(_ kind: Chart.Kind, _ x: Double, _ y: Double) {
    out.put("<use href=\"#m-")
    out.put(theme.style(kind).mark.rawValue)
    out.put("\" class=\"c-")
    out.put(kind.rawValue)
    out.put("\" x=\"")
    out.put(x)
    out.put("\" y=\"")
    out.put(y)
    out.put("\"/>")
  }

  /// Begins a group that stands for something in the data; ended by `close`.
  mutating func open(id: String, classes: String, title: String, url: String) {
    if SVGText.isSafe(url) {
      out.put("<a href=\"")
      text(SVGText.address(url))
      out.put("\">")
    }
    out.put("<g id=\"")
    text(id)
    out.put("\" class=\"")
    out.put(classes)
    out.put("\" role=\"graphics-symbol img\"><title>")
    text(title)
    out.put("</title>")
  }

  mutating func close(url: String) {
    out.put(SVGText.isSafe(url) ? "</g></a>\n" : "</g>\n")
  }
}
