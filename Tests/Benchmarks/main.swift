import AnnalsModel
import AnnalsPlatform

let usage = """
  annals-benchmark [SIZE…] [--json FILE] [--only text,snapshot,reading,query,exchange,drawing]
                                      measures, on made-up chronologies of so many events
  annals-benchmark all SIZE [--json FILE]
                                      measures one, and other people's tools on the same data
  annals-benchmark data SIZE FOLDER   writes one for the peers
  annals-benchmark tables SIZE FOLDER writes only its snapshot and the tables of others
  annals-benchmark text SIZE [WORKERS [RUNS]]
                                      reads the text of one again and again, to be profiled
  annals-benchmark open SNAPSHOT      opens and answers once, to be timed from outside
  annals-benchmark ask SNAPSHOT [PART OF A TITLE]
                                      asks a snapshot the questions of the table, or some
  annals-benchmark drafting [SEEDS] [DOCUMENTS]
                                      scores drafts of the documents against what was recorded
  annals-benchmark hostile [COUNT]    opens that many damaged snapshots

  """

// As the program does.
FreedMemory.keep()
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
  if wants("drawing") { rows += DrawingBenchmark.run(graph) }
  var quads = 0
  if wants("exchange") {
    let exchange = ExchangeBenchmark(graph)
    rows += exchange.measurements
    quads = exchange.quadCount
  }
  return Report(
    events: size, textBytes: text.files.reduce(0) { $0 + $1.count }, claims: graph.claimCount,
    snapshotBytes: indexed.byteCount, peakMemory: Resources.now.peakMemory, quads: quads,
    measurements: rows)
}

switch arguments.first {
case "hostile":
  HostileRun.run(count: arguments.dropFirst().first.flatMap { Int($0) } ?? 100_000)
case "text" where arguments.count >= 2:
  let numbers = arguments.dropFirst().compactMap { Int($0) }
  TextBenchmark.read(
    events: numbers.first ?? 10_000, workers: numbers.count > 1 ? numbers[1] : 1,
    runs: numbers.count > 2 ? numbers[2] : 3)
case "open" where arguments.count == 2: SnapshotBenchmark.openAndAnswer(arguments[1])
case "ask" where arguments.count >= 2:
  let titles = arguments.count > 2 ? arguments[2] : ""
  for row in QueryBenchmark.run(try Graph.open(arguments[1]), titled: titles) { print(row.line) }
case "data" where arguments.count == 3:
  let files = Chronicle.files(events: Int(arguments[1]) ?? 10_000)
  try PeerData.write(TextBenchmark.load(files), texts: files, to: arguments[2])
case "tables" where arguments.count == 3:
  let files = Chronicle.files(events: Int(arguments[1]) ?? 10_000)
  try PeerData.writeTables(TextBenchmark.load(files), to: arguments[2])
case "all" where arguments.count >= 2:
  let json = option("--json", of: &arguments)
  try PeerRun.run(events: Int(arguments[1]) ?? 10_000, json: json)
case "--help", "-h": print(usage)
case "drafting": try DraftingBenchmark.run(Array(arguments.dropFirst()))
default:
  let json = option("--json", of: &arguments)
  let part = option("--only", of: &arguments)
  let sizes = arguments.compactMap { Int($0) }
  guard sizes.count == arguments.count, sizes.allSatisfy({ $0 > 0 }) else {
    print(usage)
    Program.exit(2)
  }
  let reports = (sizes.isEmpty ? [10_000] : sizes).map { size in
    let report = measure(size, only: part)
    print(report.table)
    return report
  }
  if reports.count > 1 { print(GrowthTable(reports: reports).text) }
  if let json {
    try Files.write("[\n" + reports.map(\.json).joined(separator: ",\n") + "]\n", to: json)
  }
}
