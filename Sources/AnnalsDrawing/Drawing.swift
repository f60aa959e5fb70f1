/// Drawing charts: the one entry point.
public enum Drawing {
  /// The bytes of a picture of `chart`.
  ///
  /// With the native engine, or as HTML or DOT, nothing is started; otherwise `dot` or `neato` is.
  /// - Throws: when Graphviz is needed and missing, too old or failing, or when the options have no
  ///   meaning together.
  /// - Complexity: O(n log n) for n events and links in the placed form.
  public static func render(_ chart: Chart, _ options: DrawingOptions = DrawingOptions())
    throws(DrawingError) -> [UInt8]
  {
    switch (options.format, options.engine) {
    case (.html, _): return html(chart, options)
    case (.svg, .native): return svg(chart, options)
    case (.dot, _): return dot(chart, options)
    case (_, .native):
      throw DrawingError(
        .unsupported,
        "the native engine draws SVG and HTML; for \(options.format.rawValue) use --engine dot")
    case (_, .dot): return try graphviz(chart, options)
    }
  }

  /// A picture as SVG, drawn here.
  public static func svg(_ chart: Chart, _ options: DrawingOptions = DrawingOptions()) -> [UInt8] {
    SVGPainter.paint(chart, scene(chart, options), Theme(options.theme), paper: options.paper)
  }

  /// A page that holds the picture, drawn here, with what it takes to look around in it.
  public static func html(_ chart: Chart, _ options: DrawingOptions = DrawingOptions()) -> [UInt8] {
    PageWriter(chart: chart, theme: Theme(options.theme)).page(scene(chart, options))
  }

  /// A graph for Graphviz.
  public static func dot(_ chart: Chart, _ options: DrawingOptions = DrawingOptions()) -> [UInt8] {
    let theme = Theme(options.theme)
    if options.layout == .network {
      return NetworkDrawing(chart, theme, size: options.sizeLimit).dot()
    }
    switch form(chart, options) {
    case .placed, .auto:
      return ScenePainter.paint(chart, scene(chart, options), theme, size: options.sizeLimit)
    case .columns: return ColumnsDrawing(chart, options, theme, hasLinks: true).dot()
    case .list: return ColumnsDrawing(chart, options, theme, hasLinks: false).dot()
    }
  }

  /// The form that a chart is drawn in where none is asked for: columns as long as `dot` lays them out
  /// within a second or so, unless what is asked for is a thing of the placed form.
  static func form(_ chart: Chart, _ options: DrawingOptions) -> DrawingOptions.Form {
    guard options.form == .auto else { return options.form }
    if options.axis == .proportional { return .placed }
    if options.lanes == .kind { return .placed }
    return chart.events.count <= 4000 ? .columns : .placed
  }

  /// The size in points that the small type of a drawing has on the paper it is to fit on, about.
  public static func smallestType(_ chart: Chart, _ options: DrawingOptions) -> Double {
    guard let paper = options.paper else { return Metrics.smallSize }
    let form = form(chart, options)
    if options.engine == .dot, options.layout == .timeline, form == .columns || form == .list {
      let size = ColumnsPlan(chart, options, hasLinks: form == .columns).size
      return Metrics.smallSize * paper.scale(width: size.width, height: size.height)
    }
    let scene = scene(chart, options)
    return Metrics.smallSize * paper.scale(width: scene.width, height: scene.height)
  }

  private static func scene(_ chart: Chart, _ options: DrawingOptions) -> Scene {
    options.layout == .network
      ? NetworkScene.scene(chart, options) : PlacedLayout.scene(chart, options)
  }

  private static func graphviz(_ chart: Chart, _ options: DrawingOptions)
    throws(DrawingError) -> [UInt8]
  {
    let graph = dot(options.format == .pdf ? chart.sparingLinks() : chart, options)
    let isPlaced = options.layout == .timeline && form(chart, options) == .placed
    let engine: Graphviz.Engine =
      isPlaced ? .neato : options.layout == .timeline ? .dot : NetworkDrawing.engine(chart)
    let format: Graphviz.Format =
      switch options.format {
      case .png: .png
      case .pdf: .pdf
      default: .svg
      }
    return try Graphviz.render(dot: graph, format: format, engine: engine, isPlaced: isPlaced)
  }
}

extension Chart {
  /// The chart without addresses where there would be more of them than readers of PDF take: for some
  /// a page of over ten thousand links is malformed.
  fileprivate func sparingLinks() -> Chart {
    let count = events.reduce(entities.count) { $0 + 1 + $1.quotations.count }
    guard count > 8000 else { return self }
    var chart = self
    for number in chart.events.indices {
      chart.events[number].url = ""
      for place in chart.events[number].quotations.indices {
        chart.events[number].quotations[place].url = ""
      }
    }
    for number in chart.entities.indices { chart.entities[number].url = "" }
    return chart
  }
}
