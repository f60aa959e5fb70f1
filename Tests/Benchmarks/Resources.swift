#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// How much memory there was before a step, and how much more there ever was in it.
struct MemoryMark {
  private let before: Int

  init() {
    // The system forgets the peak so far where it can (Linux); else the peak is that of the whole run.
    if let file = fopen("/proc/self/clear_refs", "w") {
      fputs("5", file)
      fclose(file)
    }
    before = Self.status("VmRSS:") ?? 0
  }

  var peak: Int { max(0, (Self.status("VmHWM:") ?? Resources.now.peakMemory) - before) }

  private static func status(_ name: String) -> Int? {
    guard let file = fopen("/proc/self/status", "r") else { return nil }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, 256, file) != nil {
      let words = line.withUnsafeBufferPointer { bytes in
        String(decoding: bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      }.split(whereSeparator: \.isWhitespace)
      if words.count > 1, words[0] == name { return Int(words[1]).map { $0 * 1024 } }
    }
    return nil
  }
}

/// What this process has used so far.
struct Resources {
  /// Time of all processors, ours and the system's for us.
  var processorSeconds: Double
  /// The most memory it ever had at once, in bytes.
  var peakMemory: Int

  static var now: Resources {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_SELF, &usage)
      let unit = 1
    #else
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      let unit = 1024
    #endif
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return Resources(
      processorSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      peakMemory: Int(usage.ru_maxrss) * unit)
  }
}
