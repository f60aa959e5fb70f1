let arguments = CommandLine.arguments.dropFirst()
let sizes = arguments.compactMap { Int($0) }
for size in sizes.isEmpty ? [10_000] : sizes {
  for measurement in BuildingBenchmark.run(events: size) + TextBenchmark.run(events: size)
    + QueryBenchmark.run(events: size)
  {
    print(measurement.line)
  }
}
