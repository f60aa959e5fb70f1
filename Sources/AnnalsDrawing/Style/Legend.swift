/// What the signs of a drawing mean: only those that are in it.
struct Legend {
  let chart: Chart
  let scene: Scene

  private struct Entry {
    var shape: Scene.Sign.Shape
    var text: String
  }

  /// Places the entries in lines; says where the next thing can go.
  func place(on front: inout Scene, from top: Double, width: Double) -> Double {
    var x = 0.0
    var y = top
    for group in [kinds(), times(), entities()] where !group.isEmpty {
      for entry in group {
        let size = 16 + TextMeasure.width(entry.text, size: Metrics.noteSize) + 12
        if x > 0, x + size > width {
          x = 0
          y += 15
        }
        front.signs.append(Scene.Sign(shape: entry.shape, x: x + 6, y: y))
        front.captions.append(
          Scene.Caption(x: x + 16, y: y, text: entry.text, size: Metrics.noteSize, isQuiet: true))
        x += size
      }
      x += 14
    }
    return y + 14
  }

  private func kinds() -> [Entry] {
    // A network has no events.
    guard scene.nodes.isEmpty else { return [] }
    var entries = chart.kindCounts.map {
      Entry(shape: .kind($0.kind), text: "\($0.words) \($0.count)")
    }
    if !scene.notes.isEmpty {
      entries.append(Entry(shape: .note, text: words(.quotation)))
    }
    return entries
  }

  private func times() -> [Entry] {
    var entries: [Entry] = []
    func add(_ isThere: Bool, _ shape: Scene.Sign.Shape, _ term: LegendTerm) {
      if isThere { entries.append(Entry(shape: shape, text: words(term))) }
    }
    let bars = scene.bars
    add(
      bars.contains { $0.isSolid }, .bar(isSolid: true, isApproximate: false, fades: false), .lasted
    )
    add(
      bars.contains { !$0.isSolid }, .bar(isSolid: false, isApproximate: false, fades: false),
      .within)
    add(
      bars.contains { $0.isApproximate }, .bar(isSolid: false, isApproximate: true, fades: false),
      .doubtful)
    add(
      bars.contains { $0.fadesDown || $0.fadesUp },
      .bar(isSolid: true, isApproximate: false, fades: true), .open)
    add(scene.rows.contains { !$0.rivalLines.isEmpty }, .rival, .rival)
    return entries
  }

  private func entities() -> [Entry] {
    let shown = scene.heads.map(\.entity) + scene.nodes.map(\.entity)
    let kinds = Set(shown.map { chart.entities[$0].kind })
    var entries = Chart.Kind.allCases.filter(kinds.contains).map { kind in
      Entry(shape: .head(kind), text: kind.label(chinese: chart.isChinese))
    }
    let leading = scene.ties.contains { tie in
      scene.rows[tie.row].event.map { chart.events[$0].links[tie.link].isLeading } ?? false
    }
    if leading { entries.append(Entry(shape: .tie(isLeading: true), text: words(.leads))) }
    if !scene.ties.isEmpty {
      entries.append(Entry(shape: .tie(isLeading: false), text: words(.takesPart)))
    }
    return entries
  }

  private func words(_ term: LegendTerm) -> String { term.words(chinese: chart.isChinese) }
}
