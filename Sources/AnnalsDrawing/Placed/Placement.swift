/// Where everything of a placed chart stands, for tests and for those who draw it by other means.
package struct Placement {
  /// Something that must not lie over anything else.
  package struct Box {
    package var name: String
    package var left, top, right, bottom: Double
  }

  /// A row, in the order of time.
  package struct Row {
    /// Its event, or those it sums up.
    package var events: [Int]
    package var isSummary: Bool
    package var strip: Int
    package var y: Double
    /// The entities it is tied to, and the names of the others.
    package var tied: [Int]
    package var names: String
  }

  /// How long an event lasted, as it is drawn.
  package struct Bar {
    package var event: Int
    package var top, bottom: Double
  }

  package var boxes: [Box] = []
  package var rows: [Row] = []
  package var bars: [Bar] = []

  package init(_ chart: Chart, _ options: DrawingOptions) {
    let scene = PlacedLayout.scene(chart, options)
    var tied = [[Int]](repeating: [], count: scene.rows.count)
    for tie in scene.ties { tied[tie.row].append(scene.heads[tie.head].entity) }
    for (number, row) in scene.rows.enumerated() {
      rows.append(
        Row(
          events: row.hidden + [row.event].compactMap { $0 }, isSummary: row.event == nil,
          strip: row.strip, y: row.box.y, tied: tied[number],
          names: row.nameLines.joined(separator: "")))
      add(row.box, "row \(number)")
    }
    for (number, note) in scene.notes.enumerated() { add(note.box, "note \(number)") }
    for (number, head) in scene.heads.enumerated() { add(head.box, "head \(number)") }
    for (number, bar) in scene.bars.enumerated() {
      bars.append(Bar(event: bar.event, top: bar.box.y, bottom: bar.box.bottom))
      add(bar.box, "bar \(number)")
    }
    for (number, station) in scene.stations.enumerated() { add(station.box, "station \(number)") }
  }

  private mutating func add(_ box: Scene.Box, _ name: String) {
    boxes.append(
      Box(name: name, left: box.x, top: box.y, right: box.right, bottom: box.bottom))
  }
}
