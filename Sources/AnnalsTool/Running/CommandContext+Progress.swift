import AnnalsPlatform

extension CommandContext {
  /// Has long work shown at the foot of the terminal, where there is one to show it on.
  mutating func startProgress() {
    guard isErrorTerminal, !isQuiet, environment["TERM"] != "dumb" else { return }
    let line = ProgressLine.ofStandardError()
    progress = line
    errors.willWrite = { line.erase() }
    // An answer that has begun to appear is progress enough.
    if isOutputTerminal { output.willWrite = { line.finish() } }
  }
}
