// The C library declares `environ` as a plain global, which only this file reads.
#if canImport(Darwin)
  @unsafe @preconcurrency import Darwin
#elseif canImport(Musl)
  @unsafe @preconcurrency import Musl
#else
  @unsafe @preconcurrency import Glibc
#endif

/// This process: what it was started from and what it has used.
package enum Program {
  package static var processNumber: Int32 { getpid() }

  /// The program's own file, without links in the path; nil where the system does not say.
  package static var executablePath: String? {
    #if canImport(Darwin)
      var size: UInt32 = 0
      // Safety: asked with no room first, the call says how much it wants.
      unsafe _NSGetExecutablePath(nil, &size)
      var path = [CChar](repeating: 0, count: Int(size))
      guard unsafe _NSGetExecutablePath(&path, &size) == 0 else { return nil }
      return try? FileSystem.resolved(unsafe String(cString: path))
    #else
      return try? FileSystem.resolved("/proc/self/exe")
    #endif
  }

  /// The environment as the system has it: `NAME=value`, one after the other.
  static var environmentEntries: [String] {
    var entries: [String] = []
    // Safety: the array of C strings ends in a null; the entries are copied before anything could
    // change them, and Annals itself never sets a variable.
    var next = unsafe environ
    while let entry = unsafe next.pointee {
      entries.append(unsafe String(cString: entry))
      unsafe next += 1
    }
    return entries
  }

  /// The largest amount of memory the process has had, in bytes.
  package static var peakMemory: Int {
    var usage = rusage()
    // Safety: the call fills in the struct it is given.
    #if canImport(Darwin)
      guard unsafe getrusage(RUSAGE_SELF, &usage) == 0 else { return 0 }
      return usage.ru_maxrss
    #elseif canImport(Musl)
      guard unsafe getrusage(RUSAGE_SELF, &usage) == 0 else { return 0 }
      return Int(usage.ru_maxrss) * 1_024
    #else
      guard unsafe getrusage(RUSAGE_SELF.rawValue, &usage) == 0 else { return 0 }
      return Int(usage.ru_maxrss) * 1_024
    #endif
  }

  /// Makes sure that 0, 1 and 2 are open, so that no file opened later takes the place of one that the
  /// caller closed and gets what was meant for it.
  ///
  /// What stands in for a closed one fails when it is used, as the closed one would.
  package static func holdStandardDescriptors() {
    for number in 0...2 as ClosedRange<Int32> where fcntl(number, F_GETFD) < 0 {
      // Safety: the path is a literal. The lowest free number is the one just found closed.
      _ = unsafe open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY)
    }
  }

  /// Ends the program.
  package static func exit(_ status: Int32) -> Never {
    #if canImport(Darwin)
      Darwin.exit(status)
    #elseif canImport(Musl)
      Musl.exit(status)
    #else
      Glibc.exit(status)
    #endif
  }
}
