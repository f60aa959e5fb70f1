/// What was measured of one chronology, as a table and as JSON.
struct Report {
  var events: Int
  var textBytes: Int
  var claims: Int
  var snapshotBytes: Int
  var peakMemory = 0
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
        + " \"bytes\": \(row.bytes), \"note\": \"\(row.note.filter { $0 != "\"" })\"}"
    }
    return """
      {
        "events": \(events), "textBytes": \(textBytes), "claims": \(claims),
        "snapshotBytes": \(snapshotBytes), "peakMemory": \(peakMemory),
        "measurements": [
      \(rows.joined(separator: ",\n"))
        ]
      }

      """
  }
}
