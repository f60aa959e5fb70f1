#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What the three standard descriptors are joined to.
package enum Terminal {
  package enum Stream: Int32, Sendable {
    case input = 0
    case output = 1
    case error = 2
  }

  /// True where a person is at the other end.
  package static func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

  /// The width of the terminal in columns, or nil where the stream is none or does not say.
  package static func width(_ stream: Stream) -> Int? {
    guard isTerminal(stream) else { return nil }
    var size = winsize()
    // Safety: TIOCGWINSZ fills in the `winsize` it is given.
    guard unsafe ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  /// Waits until a descriptor takes bytes again.
  static func waitUntilWritable(_ file: borrowing FileDescriptor) {
    var watched = pollfd(fd: file.number, events: Int16(POLLOUT), revents: 0)
    // Safety: one entry, and the count says one.
    _ = unsafe poll(&watched, 1, -1)
  }
}
