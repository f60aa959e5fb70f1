import AnnalsPlatform

/// Reads lines from a terminal, with the keys that people know from their shells.
struct LineEditor {
  /// What came of a line.
  enum Ending: Equatable {
    case line(String)
    /// Ctrl-C: the line is given up.
    case abandoned
    /// Ctrl-D on an empty line, or the terminal is gone.
    case end
  }

  private let output: ByteOutput
  private var reader = KeyReader()
  private var waiting: [Key] = []
  private var row = 0
  var history: LineHistory
  /// What the word before the cursor could become, and how much of the line it is.
  var completing: (String) -> Completion = { _ in Completion() }

  /// An editor of the terminal that standard input is.
  init(_ output: ByteOutput, history: LineHistory) {
    self.output = output
    self.history = history
  }

  /// Reads a line after a prompt.
  ///
  /// The terminal is taken over for that long only, so that Ctrl-C ends what an answer takes too long for.
  mutating func line(_ prompt: String) -> Ending {
    guard let terminal = RawTerminal.take() else { return .end }
    var buffer = LineBuffer()
    history.begin()
    row = 0
    draw(prompt, buffer)
    while let key = next(terminal) {
      if let ending = press(key, &buffer, prompt) { return ending }
      draw(prompt, buffer)
    }
    return .end
  }

  private mutating func next(_ terminal: borrowing RawTerminal) -> Key? {
    while waiting.isEmpty {
      guard let bytes = terminal.read() else { return nil }
      waiting = reader.keys(bytes)
    }
    return waiting.removeFirst()
  }

  private mutating func press(
    _ key: Key, _ buffer: inout LineBuffer, _ prompt: String
  ) -> Ending? {
    switch key {
    case .enter:
      buffer.moveToEnd()
      leave(prompt, buffer)
      return .line(buffer.text)
    case .control("c"):
      leave(prompt, buffer)
      return .abandoned
    case .control("d") where buffer.characters.isEmpty:
      leave(prompt, buffer)
      return .end
    case .up, .control("p"): history.older(than: buffer.text).map { buffer.replace(with: $0) }
    case .down, .control("n"): history.newer().map { buffer.replace(with: $0) }
    case .tab: complete(&buffer, prompt)
    case .control("l"):
      output.write("\u{1B}[H\u{1B}[2J")
      row = 0
    default: buffer.take(key)
    }
    return nil
  }

  private mutating func complete(_ buffer: inout LineBuffer, _ prompt: String) {
    let completion = completing(buffer.beforeCursor)
    guard !completion.candidates.isEmpty else { return }
    let common = completion.commonStart
    if common.count > completion.typed.count || completion.candidates.count == 1 {
      buffer.deleteBackward(completion.typed.count)
      buffer.insert(common)
      if completion.candidates.count == 1 { buffer.insert(" ") }
      return
    }
    leave(prompt, buffer)
    output.write(completion.listing + "\n")
    row = 0
  }

  /// Draws the line anew from the row it begins on.
  private mutating func draw(_ prompt: String, _ buffer: LineBuffer) {
    let width = max(Terminal.width(.output) ?? 80, 8)
    let shown = TerminalText.escapedLine(buffer.text)
    let start = DisplayWidth.of(prompt)
    let end = start + DisplayWidth.of(shown)
    let place = start + DisplayWidth.of(TerminalText.escapedLine(buffer.beforeCursor))
    var text = row > 0 ? "\u{1B}[\(row)A" : ""
    text += "\r\u{1B}[J\(prompt)\(shown)"
    // A line that fills its row leaves the cursor in it, on some terminals: one more makes it sure.
    if end > 0, end % width == 0 { text += "\r\n" }
    if end / width > place / width { text += "\u{1B}[\(end / width - place / width)A" }
    text += "\r" + (place % width > 0 ? "\u{1B}[\(place % width)C" : "")
    row = place / width
    output.write(text)
    try? output.flush()
  }

  /// Goes on below the line.
  private mutating func leave(_ prompt: String, _ buffer: LineBuffer) {
    var whole = buffer
    whole.moveToEnd()
    draw(prompt, whole)
    output.write("\r\n")
    row = 0
    try? output.flush()
  }
}

extension LineBuffer {
  /// What keys that concern nothing but the line do.
  fileprivate mutating func take(_ key: Key) {
    switch key {
    case .text(let text): insert(text)
    case .backspace: deleteBackward()
    case .delete, .control("d"): deleteForward()
    case .left, .control("b"): move(by: -1)
    case .right, .control("f"): move(by: 1)
    case .home, .control("a"): moveToStart()
    case .end, .control("e"): moveToEnd()
    case .wordLeft: moveWordLeft()
    case .wordRight: moveWordRight()
    case .control("k"): deleteToEnd()
    case .control("u"): deleteToStart()
    case .control("w"): deleteWord()
    default: break
    }
  }
}
