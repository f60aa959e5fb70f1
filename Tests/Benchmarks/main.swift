import AnnalsModel
import AnnalsPlatform

let usage = """
  annals-benchmark [SIZE…] [--json FILE] [--only text,snapshot,reading,query,exchange]
                                      measures, on made-up chronologies of so many events
  annals-benchmark data SIZE FOLDER   writes one for peers.py
  annals-benchmark open SNAPSHOT      opens and answers once, to be timed from outside
  annals-benchmark drafting [SEEDS] [DOCUMENTS]
                                      scores drafts of the documents against what was recorded
  annals-benchmark hostile [COUNT]    opens that many damaged snapshots

  """

var arguments = Array(CommandLine.arguments.dropFirst())

func option(_ name: String, of arguments: inout [String]) -> String? {
  guard let place = arguments.firstIndex(of: name), place + 1 < arguments.count else { return nil }
  defer { arguments.removeSubrange(place...place + 1) }
  return arguments[place + 1]
}

func measure(_ size: Int, only part: String?) -> Report {
  let text = TextBenchmark.run(events: size)
  let graph = text.graph
  var rows = text.measurements
  var indexed = graph
  let parts = part?.split(separator: ",").map(String.init)
  func wants(_ name: String) -> Bool { parts?.contains(name) ?? true }
  if part != "text" { indexed = graph.indexingText() }
  if wants("snapshot") { rows += SnapshotBenchmark.run(graph, texts: text.files) }
  if wants("reading") { rows += ReadingBenchmark.run(indexed) }
  if wants("query") { rows += QueryBenchmark.run(indexed) }
  if wants("exchange") { rows += ExchangeBenchmark.run(graph) }
  return Report(
    events: size, textBytes: text.files.reduce(0) { $0 + $1.count }, claims: graph.claimCount,
    snapshotBytes: indexed.byteCount, peakMemory: Resources.now.peakMemory, measurements: rows)
}

switch arguments.first {
case "hostile":
  HostileRun.run(count: arguments.dropFirst().first.flatMap { Int($0) } ?? 100_000)
case "open" where arguments.count == 2: SnapshotBenchmark.openAndAnswer(arguments[1])
case "data" where arguments.count == 3:
  let files = Chronicle.files(events: Int(arguments[1]) ?? 10_000)
  try PeerData.write(TextBenchmark.load(files), texts: files, to: arguments[2])
case "--help", "-h": print(usage)
case "drafting": try DraftingBenchmark.run(Array(arguments.dropFirst()))
default:
  let json = option("--json", of: &arguments)
  let part = option("--only", of: &arguments)
  let sizes = arguments.compactMap { Int($0) }
  let reports = (sizes.isEmpty ? [10_000] : sizes).map { size in
    let report = measure(size, only: part)
    print(report.table)
    return report
  }
  if let json {
    try Files.write("[\n" + reports.map(\.json).joined(separator: ",\n") + "]\n", to: json)
  }
}
