extension SVGPainter {
  mutating func paintRules() {
    for rule in scene.rules {
      line(rule.x1, rule.y1, rule.x2, rule.y2, "class=\"rule\"")
      out.put("\n")
    }
  }

  mutating func paintStations() {
    for station in scene.stations {
      let x = station.box.center
      if station.spineEnd > station.box.bottom {
        line(
          x, station.box.bottom, x, station.spineEnd,
          station.isGap ? "class=\"spine gap\"" : "class=\"spine\"")
      }
      rect(station.box, radius: 7, station.isRepeated ? "class=\"str\"" : "class=\"st\"")
      let size = TextMeasure.width(station.label, size: 10)
      words(
        station.label, x, station.box.middle + (size > 44 ? 2.8 : 3.6),
        (station.isRepeated ? "strt m" : "stt m") + (size > 44 ? " s" : ""))
      out.put("\n")
    }
    for row in scene.rows {
      guard let place = row.truePlace, abs(place - row.line) > 2 else { continue }
      // Where the row would stand: a tick on the spine, and a line from there to where it does.
      let x = row.box.x - Metrics.axisDistance
      line(x, place, row.box.x, row.line, "class=\"rule\"")
      out.put("\n")
    }
  }

  mutating func paintBars() {
    for bar in scene.bars {
      let event = chart.events[bar.event]
      let kind = theme.style(event.kind)
      let fill =
        if bar.fadesDown {
          "url(#fade)"
        } else if bar.fadesUp {
          "url(#rise)"
        } else {
          bar.isSolid ? kind.color : kind.tint
        }
      var style = "fill=\"\(fill)\""
      if !bar.isSolid || bar.isApproximate {
        style += " stroke=\"\(kind.color)\" stroke-width=\".8\""
      }
      if bar.isApproximate { style += " stroke-dasharray=\"2 1.6\"" }
      rect(bar.box, radius: 1.5, style)
      out.put("\n")
    }
  }
}
