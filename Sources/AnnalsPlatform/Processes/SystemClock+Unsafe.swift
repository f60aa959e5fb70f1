#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The system's clocks.
///
/// Only `main` reads them; whatever depends on the time is given it.
package enum SystemClock {
  /// Seconds since 1970-01-01T00:00:00Z.
  package static var now: Int64 { Int64(read(CLOCK_REALTIME).tv_sec) }

  /// Nanoseconds since some moment in the past; never goes back.
  package static var ticks: UInt64 {
    let time = read(CLOCK_MONOTONIC)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  /// Nanoseconds of processor time that this process has used.
  package static var processorTicks: UInt64 {
    let time = read(CLOCK_PROCESS_CPUTIME_ID)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  /// Waits.
  package static func sleep(milliseconds: Int) {
    let length = max(0, milliseconds)
    var wanted = timespec(tv_sec: length / 1000, tv_nsec: length % 1000 * 1_000_000)
    var left = timespec()
    // Safety: the call reads one struct and fills in the other, both ours.
    while unsafe nanosleep(&wanted, &left) != 0, errno == EINTR { wanted = left }
  }

  private static func read(_ clock: clockid_t) -> timespec {
    var time = timespec()
    // Safety: the call fills in the struct it is given.
    unsafe clock_gettime(clock, &time)
    return time
  }
}
