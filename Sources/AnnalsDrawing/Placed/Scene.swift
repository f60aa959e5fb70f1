/// A drawing with every position known, which painters put on paper.
///
/// Points, y downwards.
///
/// Events and entities are given by their place in the chart; words are there as they are set.
struct Scene {
  var width = 0.0
  var height = 0.0
  var rows: [Row] = []
  var notes: [Note] = []
  var heads: [Head] = []
  /// How many heads each entity has.
  var headCounts: [Int: Int] = [:]
  var ties: [Tie] = []
  var bars: [Bar] = []
  var stations: [Station] = []
  var rules: [Rule] = []
  var captions: [Caption] = []
  var signs: [Sign] = []
  /// The nodes and edges of a network.
  var nodes: [Node] = []
  var edges: [Edge] = []

  /// A box with its corner at the top left.
  struct Box: Equatable {
    var x, y, width, height: Double
    var right: Double { x + width }
    var bottom: Double { y + height }
    var middle: Double { y + height / 2 }
    var center: Double { x + width / 2 }
  }

  /// An event, or a number of events for which there was no room.
  struct Row {
    /// The event; nil where the row sums up `hidden`.
    var event: Int?
    var hidden: [Int] = []
    /// Its point of time.
    var anchor: Int64
    var box: Box
    var strip: Int
    var dateX, labelX: Double
    var dateLines: [String]
    var rivalLines: [String]
    var labelLines: [String]
    /// Entities named in words: on the last line of the label where that has room, else below it.
    var nameLines: [String] = []
    var isNameInline = false
    /// Where the words of the first line end, and ties begin.
    var textEnd: Double
    /// Where the event would stand if there were room, on a proportional axis.
    var truePlace: Double?

    /// The middle of the first line.
    var line: Double { box.y + Metrics.firstLine }
  }

  /// Words that were said, on a piece of paper.
  struct Note {
    var event: Int
    var quotation: Int
    var box: Box
    var lines: [String]
  }

  /// The head of a thread: the name of an entity, and how far down its thread runs.
  struct Head {
    var entity: Int
    /// How many threads the entity has in segments before: it may have one in each.
    var occurrence: Int
    /// Which of the theme's colours of threads it has.
    var colour: Int
    var box: Box
    var x: Double
    var end: Double
    /// Whether the name is set from top to bottom.
    var isStacked: Bool
    var text: String
  }

  /// That a row's event links to the entity of a thread.
  struct Tie {
    var row: Int
    var head: Int
    var link: Int
    var fromX: Double
    var y: Double
  }

  /// How long something lasted, or within which time it was.
  struct Bar {
    var event: Int
    var part: Int
    var box: Box
    /// Whether it is all of this, rather than some time within it.
    var isSolid: Bool
    var isApproximate: Bool
    var fadesUp, fadesDown: Bool
  }

  /// A year, or another stretch of time, on the spine.
  struct Station {
    var box: Box
    var label: String
    /// Said before, at the head of a new segment.
    var isRepeated: Bool
    /// Where the spine goes on to, and whether time was left out on the way.
    var spineEnd: Double
    var isGap: Bool
  }

  /// An entity in a network.
  struct Node {
    var entity: Int
    var box: Box
    var text: String
    var typeSize: Double
  }

  /// What links two nodes, by their places in `nodes`.
  struct Edge {
    var from, to: Int
    var pen: Double
    var label: String
    var weight: Int
  }

  struct Rule { var x1, y1, x2, y2: Double }

  /// Words besides those of the events.
  struct Caption {
    var x, y: Double
    var text: String
    var size: Double
    var isQuiet = false
    var isBold = false
    var url = ""
  }

  /// A sign of the legend.
  struct Sign {
    enum Shape {
      case kind(Chart.Kind)
      case head(Chart.Kind)
      case bar(isSolid: Bool, isApproximate: Bool, fades: Bool)
      case tie(isLeading: Bool)
      case note
      case rival
    }
    var shape: Shape
    var x, y: Double
  }
}

extension Scene {
  /// Moves all that has been placed so far down.
  mutating func moveDown(by dy: Double) {
    for i in rows.indices {
      rows[i].box.y += dy
      if let place = rows[i].truePlace { rows[i].truePlace = place + dy }
    }
    for i in notes.indices { notes[i].box.y += dy }
    for i in heads.indices {
      heads[i].box.y += dy
      heads[i].end += dy
    }
    for i in ties.indices { ties[i].y += dy }
    for i in bars.indices { bars[i].box.y += dy }
    for i in stations.indices {
      stations[i].box.y += dy
      stations[i].spineEnd += dy
    }
    for i in rules.indices {
      rules[i].y1 += dy
      rules[i].y2 += dy
    }
    for i in captions.indices { captions[i].y += dy }
    for i in signs.indices { signs[i].y += dy }
    for i in nodes.indices { nodes[i].box.y += dy }
    height += dy
  }
}
