import AnnalsPlatform
import Synchronization
import Testing

@Suite struct ProgressLineTests {
  /// A terminal that remembers what was written to it.
  private final class Screen: Sendable {
    private let pieces = Mutex<[String]>([])

    var text: String { pieces.withLock { $0.joined() } }

    func write(_ text: String) { pieces.withLock { $0.append(text) } }

    func line(delay: Int, width: Int? = 80) -> ProgressLine {
      ProgressLine(delay: delay, width: { width }, write: { [self] in write($0) })
    }

    /// Waits until something is written, ten seconds at the most.
    func waitForText() {
      for _ in 0..<1_000 where text.isEmpty { SystemClock.sleep(milliseconds: 10) }
    }
  }

  @Test func whatTakesLongIsSaid() {
    let screen = Screen()
    let line = screen.line(delay: 1)
    line.stage("reading 3 files")
    screen.waitForText()
    line.finish()
    #expect(screen.text.hasPrefix("\r\u{1B}[Kannals: reading 3 files, 0 s"))
    #expect(screen.text.hasSuffix("\r\u{1B}[K"), "nothing stays behind")
  }

  @Test func whatIsQuickIsNotSaid() {
    let screen = Screen()
    let line = screen.line(delay: 60_000)
    line.stage("reading 3 files")
    line.erase()
    line.finish()
    #expect(screen.text.isEmpty)
  }

  @Test func theLineFitsTheTerminal() {
    let screen = Screen()
    let line = screen.line(delay: 1, width: 20)
    line.stage("reading 人民日报-2024-06-25.annals")
    screen.waitForText()
    line.finish()
    #expect(screen.text.contains("\r\u{1B}[Kannals: reading 人…\r"), "\(screen.text)")
  }

  @Test func nothingIsDrawnWhenAllIsDone() {
    let screen = Screen()
    let line = screen.line(delay: 1)
    line.stage("reading")
    line.finish()
    let before = screen.text
    SystemClock.sleep(milliseconds: 300)
    #expect(screen.text == before)
  }
}
