/// What was measured of one chronology, as a table and as JSON.
struct Report {
  var events: Int
  var textBytes: Int
  var claims: Int
  var snapshotBytes: Int
  var peakMemory = 0
  /// How many quads its export has, where it was exported.
  var quads = 0
  var measurements: [Measurement]

  var table: String {
    let head =
      "\(events) events, \(textBytes) bytes of text, \(claims) claims, snapshot \(snapshotBytes) bytes"
      + " (\(snapshotBytes / max(claims, 1)) a claim), peak memory \(peakMemory >> 20) MB\n"
    return head + measurements.map { $0.line + "\n" }.joined()
  }

  var json: String {
    let rows = measurements.map { row in
      "    {\"work\": \"\(row.title)\", \"seconds\": \(row.median), \"processor\": \(row.processor),"
        + " \"bytes\": \(row.bytes), \"memory\": \(row.memory), \"note\": \"\(row.note.filter { $0 != "\"" })\"}"
    }
    return """
      {
        "events": \(events), "textBytes": \(textBytes), "claims": \(claims),
        "snapshotBytes": \(snapshotBytes), "peakMemory": \(peakMemory), "quads": \(quads),
        "measurements": [
      \(rows.joined(separator: ",\n"))
        ]
      }

      """
  }
}

/// How cost grows: a line for each work, a column for each size, and how many times the last is the one
/// before it.
struct GrowthTable {
  let reports: [Report]

  var text: String {
    let head = pad("", 50) + reports.map { pad("\($0.events)", 14) }.joined() + "last step\n"
    let works = reports.flatMap { $0.measurements.map(\.title) }
    var seen: Set<String> = []
    return head + works.filter { seen.insert($0).inserted }.map(line).joined()
  }

  private func line(_ work: String) -> String {
    let times = reports.map { report in
      report.measurements.first { $0.title == work }?.processor ?? 0
    }
    let cells = times.map { pad($0 > 0 ? words($0) : "", 14) }.joined()
    let step =
      times.count > 1 && times[times.count - 2] > 0
      ? times[times.count - 1] / times[times.count - 2] : 0
    return pad(work, 50) + cells + (step > 0 ? "\(Double(Int(step * 10)) / 10)×" : "") + "\n"
  }
}
