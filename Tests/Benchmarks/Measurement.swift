/// How long a step took, over several runs.
struct Measurement {
  /// What was done, in words.
  var title: String
  /// The median, in seconds.
  var median: Double
  /// What it worked on, in bytes, for a rate; 0 where a rate says nothing.
  var bytes = 0

  /// Runs `body` until it was run `runs` times, and takes the median.
  static func of(
    _ title: String, bytes: Int = 0, runs: Int = 5, _ body: () throws -> Void
  ) rethrows -> Measurement {
    var seconds: [Double] = []
    let clock = ContinuousClock()
    for _ in 0..<runs {
      let took = try clock.measure { try body() }
      let (whole, atto) = took.components
      seconds.append(Double(whole) + Double(atto) / 1e18)
    }
    seconds.sort()
    return Measurement(title: title, median: seconds[seconds.count / 2], bytes: bytes)
  }

  /// A line of a table: title, time, rate.
  var line: String {
    let rate = bytes > 0 ? "\(Int(Double(bytes) / median / 1e6)) MB/s" : ""
    return pad(title, 52) + pad(words(median), 14) + rate
  }

  private func words(_ seconds: Double) -> String {
    if seconds < 1e-3 { return "\(Double(Int(seconds * 1e8)) / 100) µs" }
    if seconds < 1 { return "\(Double(Int(seconds * 1e5)) / 100) ms" }
    return "\(Double(Int(seconds * 100)) / 100) s"
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.unicodeScalars.count))
  }
}
