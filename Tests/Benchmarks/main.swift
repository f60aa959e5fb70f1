import AnnalsModel

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "hostile": HostileRun.run(count: arguments.dropFirst().first.flatMap { Int($0) } ?? 100_000)
case "open": SnapshotBenchmark.openAndAnswer(arguments.dropFirst().first ?? "")
case "keep":
  let (graph, _) = TextBenchmark.load(events: Int(arguments[1]) ?? 10_000)
  try graph.indexingText().write(to: arguments[2])
default:
  let sizes = arguments.compactMap { Int($0) }
  for size in sizes.isEmpty ? [10_000] : sizes {
    let (measurements, graph, texts) = TextBenchmark.run(events: size)
    let all =
      measurements + SnapshotBenchmark.run(graph, texts: texts) + ReadingBenchmark.run(graph)
    for measurement in all { print(measurement.line) }
  }
}
