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
    SVGPainter.paint(chart, scene(chart, options), Theme(options.theme))
  }

  /// A page that holds the picture, drawn here, with what it takes to look around in it.
  public static func html(_ chart: Chart, _ options: DrawingOptions = DrawingOptions()) -> [UInt8] {
    PageWriter(chart: chart, theme: Theme(options.theme)).page(scene(chart, options))
  }

  /// A graph for Graphviz.
  public static func dot(_ chart: Chart, _ options: DrawingOptions = DrawingOptions()) -> [UInt8] {
    let theme = Theme(options.theme)
    if options.layout == .network { return NetworkDrawing(chart, theme).dot() }
    switch form(chart, options) {
    case .placed, .auto: return ScenePainter.paint(chart, scene(chart, options), theme)
    case .columns: return ColumnsDrawing(chart, options, theme, hasLinks: true).dot()
    case .list: return ColumnsDrawing(chart, options, theme, hasLinks: false).dot()
    }
  }

  /// The form that a chart of this size is drawn in: the table is in issue terms what `dot` can do in
  /// a second or so.
  static func form(_ chart: Chart, _ options: DrawingOptions) -> DrawingOptions.Form {
    guard options.form == .auto else { return options.form }
    if options.axis == .proportional { return .placed }
    switch chart.events.count {
    case ...400: return .columns
    case ...4000: return .list
    default: return .placed
    }
  }

  private static func scene(_ chart: Chart, _ options: DrawingOptions) -> Scene {
    options.layout == .network
      ? NetworkScene.scene(chart, options) : PlacedLayout.scene(chart, options)
  }

  private static func graphviz(_ chart: Chart, _ options: DrawingOptions)
    throws(DrawingError) -> [UInt8]
  {
    let graph = dot(chart, options)
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
