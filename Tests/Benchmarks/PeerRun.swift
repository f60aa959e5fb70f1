import AnnalsPlatform

/// Everything in one run: the data, what we need for it, and what others need.
///
/// The others are asked by Python (`peers/`); one that is not installed is named there and left out.
enum PeerRun {
  static func run(events count: Int, json: String?) throws {
    guard let program = Subprocess.find(CommandLine.arguments[0], in: .current) else { return }
    let folder = try TemporaryFolder(named: "annals-benchmark")
    let files = Chronicle.files(events: count)
    ByteOutput.standardError().write("writing the data\n")
    try PeerData.write(TextBenchmark.load(files), texts: files, to: folder.path)
    var python = Subprocess(
      interpreter, ["Tests/Benchmarks/peers", folder.path, program, "\(count)"])
    if let json { python.arguments.append(json) }
    python.sharesErrors = true
    let result = try python.run()
    // The folder is gone with its last use.
    extendLifetime(folder)
    print(String(decoding: result.output, as: UTF8.self))
    if !result.succeeded { print("the peers were not measured: \(result.ending)") }
  }

  /// The one that has the peers' modules, where the checkout has one of its own.
  private static var interpreter: String {
    let own = ".build/venv/bin/python"
    return Files.isProgram(own) ? own : "python3"
  }
}
