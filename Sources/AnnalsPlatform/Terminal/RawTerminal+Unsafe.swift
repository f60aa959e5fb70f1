#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The terminal with every key handed over as it is pressed, unseen; as it was again when this is let go.
package struct RawTerminal: ~Copyable {
  private let before: termios

  /// Takes the terminal over, or gives nil where standard input is none.
  package static func take() -> RawTerminal? {
    var state = termios()
    // Safety: the call fills in the struct it is given.
    guard unsafe tcgetattr(STDIN_FILENO, &state) == 0 else { return nil }
    let before = state
    state.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    state.c_iflag &= ~tcflag_t(IXON | ICRNL | INLCR | BRKINT | ISTRIP)
    // Safety: the struct was filled in by the system and altered in its flags alone.
    guard unsafe tcsetattr(STDIN_FILENO, TCSADRAIN, &state) == 0 else { return nil }
    return RawTerminal(before: before)
  }

  private init(before: termios) { self.before = before }

  deinit {
    var state = before
    // Safety: the struct is the one the system gave.
    _ = unsafe tcsetattr(STDIN_FILENO, TCSADRAIN, &state)
  }

  /// What was typed since the last time, waiting for something; nil at the end.
  package func read() -> [UInt8]? {
    var bytes: [UInt8] = []
    let input = FileDescriptor(borrowing: STDIN_FILENO)
    guard let count = try? input.read(onto: &bytes, limit: 4096), count > 0 else { return nil }
    return bytes
  }
}
