import Dispatch
import Synchronization

/// A line at the foot of a terminal that says what is being done, once it has taken a while.
///
/// Whoever works says `stage("reading 3 files")`; a timer draws the line, so that one long call shows as
/// much as many short ones. Whoever writes to the same terminal calls `erase()` first.
///
/// A class, because those who work and those who write share the one line.
package final class ProgressLine: Sendable {
  private struct State {
    var stage = ""
    var isShown = false
    var isOver = false
  }

  private let state = Mutex(State())
  private let queue = DispatchQueue(label: "annals.progress")
  private let begin = SystemClock.ticks
  private let width: @Sendable () -> Int?
  private let write: @Sendable (String) -> Void

  /// A line that appears after a while and then moves every fifth of a second.
  ///
  /// - Parameters:
  ///   - delay: milliseconds until the line first appears.
  ///   - width: the columns there are, asked each time, since a window can change.
  ///   - write: puts text on the terminal.
  package init(
    delay: Int = 1_000, width: @escaping @Sendable () -> Int?,
    write: @escaping @Sendable (String) -> Void
  ) {
    self.width = width
    self.write = write
    tick(after: delay)
  }

  /// The line of the terminal that standard error is.
  package static func ofStandardError() -> ProgressLine {
    ProgressLine(width: { Terminal.width(.error) }) { text in
      // Where a terminal does not take the line, nobody misses it.
      let bytes = Array(text.utf8)
      _ = try? FileDescriptor(borrowing: Terminal.Stream.error.rawValue).write(bytes.span)
    }
  }

  /// Says what is being done from now on.
  package func stage(_ words: String) {
    state.withLock { $0.stage = words }
  }

  /// Takes the line away, so that something can be written in its place; it comes back by itself.
  package func erase() {
    state.withLock { clear(&$0) }
  }

  /// Takes the line away for good.
  package func finish() {
    state.withLock { state in
      clear(&state)
      state.isOver = true
    }
  }

  private func tick(after milliseconds: Int) {
    queue.asyncAfter(deadline: .now() + .milliseconds(milliseconds)) { [weak self] in
      guard let self, self.draw() else { return }
      self.tick(after: 200)
    }
  }

  /// Draws the line; false where there is none any more.
  private func draw() -> Bool {
    state.withLock { state in
      if state.isOver { return false }
      guard !state.stage.isEmpty else { return true }
      let seconds = (SystemClock.ticks - begin) / 1_000_000_000
      let line = DisplayWidth.cut("annals: \(state.stage), \(seconds) s", to: (width() ?? 80) - 1)
      write(Self.toLineStart + line)
      state.isShown = true
      return true
    }
  }

  private func clear(_ state: inout State) {
    if state.isShown { write(Self.toLineStart) }
    state.isShown = false
  }

  /// Back to the first column, and nothing left of what stood in the line.
  private static let toLineStart = "\r\u{1B}[K"
}
