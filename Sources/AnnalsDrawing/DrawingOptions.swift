/// How a chart is to be drawn.
public struct DrawingOptions: Sendable {
  /// What the picture is organised by.
  public enum Layout: String, CaseIterable, Sendable {
    /// Events along time.
    case timeline
    /// Entities and what links them, without time.
    case network
  }

  /// The form of a timeline.
  public enum Form: String, CaseIterable, Sendable {
    /// Columns up to some hundred events, a list up to some thousand, then placed.
    case auto
    /// A table for each year and a node for each entity, laid out by `dot`.
    case columns
    /// The same without links.
    case list
    /// Everything placed here; links join threads that run along time.
    case placed
  }

  /// What events stand side by side by.
  public enum Lanes: String, CaseIterable, Sendable {
    case none, kind, person, programme, organization, place, series
  }

  /// How time becomes distance, in the placed form.
  public enum Axis: String, CaseIterable, Sendable {
    /// Every event has its row; empty time takes little room.
    case compressed
    /// Equal times are equal lengths; what has no room is summed up.
    case proportional
  }

  /// How the placed form is arranged.
  public enum Fold: Hashable, Sendable {
    /// Into as many strips as fill a sheet of the paper, or else of the shape that papers have.
    case sheet
    /// In one strip, as long as it takes.
    case scroll
    /// Into this many strips.
    case strips(Int)
  }

  /// Who draws.
  public enum Engine: String, CaseIterable, Sendable { case dot, native }

  /// What comes out.
  public enum Format: String, CaseIterable, Sendable { case svg, png, pdf, dot, html }

  /// What the picture is organised by.
  public var layout = Layout.timeline
  /// The form of a timeline.
  public var form = Form.auto
  /// What a station of the axis stands for.
  public var grain = Grain.auto
  /// What events stand side by side by.
  public var lanes = Lanes.none
  /// How time becomes distance.
  public var axis = Axis.compressed
  /// How the placed form is arranged.
  public var fold = Fold.sheet
  /// Who draws.
  public var engine = Engine.dot
  /// What comes out.
  public var format = Format.svg
  /// Light or dark.
  public var theme = Theme.Name.light
  /// How many of the words said at an event are drawn; of the others, how many there are.
  public var quotations = 4
  /// The sheet it is to be printed on; it is made no larger than that fits.
  public var paper: Paper?
  /// How many rows the placed form may have before events are summed up.
  public var capacity = 12_000

  /// The defaults: a timeline as SVG by Graphviz, on light paper.
  public init() {}
}
