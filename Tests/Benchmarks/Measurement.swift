import AnnalsPlatform

/// How long a step took, over several runs.
struct Measurement {
  /// What was done, in words.
  var title: String
  /// The median, in seconds by the clock.
  var median: Double
  /// The median of the time all processors spent on it: what a machine that does other things too
  /// leaves comparable.
  var processor: Double
  /// What it worked on, in bytes, for a rate; 0 where a rate says nothing.
  var bytes = 0
  /// The most memory it took besides what was taken before, in bytes.
  var memory = 0
  /// What it found, in words.
  var note = ""

  /// Runs `body` until it was run `runs` times, and takes the median.
  static func of(
    _ title: String, bytes: Int = 0, runs: Int = 5, _ body: () throws -> Void
  ) rethrows -> Measurement {
    var seconds: [Double] = []
    var spent: [Double] = []
    let clock = ContinuousClock()
    let memory = MemoryMark()
    for _ in 0..<runs {
      let before = Resources.now
      let took = try clock.measure { try body() }
      spent.append(Resources.now.processorSeconds - before.processorSeconds)
      let (whole, atto) = took.components
      seconds.append(Double(whole) + Double(atto) / 1e18)
    }
    return Measurement(
      title: title, median: seconds.sorted()[runs / 2], processor: spent.sorted()[runs / 2],
      bytes: bytes, memory: memory.peak)
  }

  /// The same with a note.
  func with(_ note: String) -> Measurement {
    var copy = self
    copy.note = note
    return copy
  }

  /// The same with its rate by the clock: for what several cores do together.
  var byTheClock: Measurement {
    with(bytes > 0 ? "\(Int(Double(bytes) / median / 1e6)) MB/s by the clock" : note)
  }

  /// A line of a table: title, time by the clock, by the processors, rate.
  var line: String {
    var rate = note
    if bytes > 0, processor > 0 {
      rate =
        "\(Int(Double(bytes) / processor / 1e6)) MB/s a core" + (note.isEmpty ? "" : ", " + note)
    }
    return pad(title, 50) + pad(words(median), 14) + pad(words(processor), 14)
      + pad(memory > 1 << 20 ? "\(memory >> 20) MB" : "", 10) + rate
  }
}

/// A time in words.
func words(_ seconds: Double) -> String {
  if seconds < 1e-3 { return "\(Double(Int(seconds * 1e8)) / 100) µs" }
  if seconds < 1 { return "\(Double(Int(seconds * 1e5)) / 100) ms" }
  return "\(Double(Int(seconds * 100)) / 100) s"
}

/// A text with blanks behind it, so many columns wide.
func pad(_ text: String, _ width: Int) -> String {
  let columns = text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
  return text + String(repeating: " ", count: max(1, width - columns))
}
