import AnnalsPlatform

/// Lines typed by a person or piped by a script, one at a time.
struct LineInput: ~Copyable {
  private var rest: [UInt8] = []
  private let input = ByteInput.standardInput()
  private var hasMore = true

  /// The lines of standard input, as it comes.
  init(_ context: CommandContext) {
    if case .bytes(let bytes) = context.input {
      rest = bytes
      hasMore = false
    }
  }

  /// The next line, without its end; nil where nothing more comes.
  mutating func next() throws(FileError) -> String? {
    while true {
      if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: rest[..<end], as: UTF8.self)
        rest.removeSubrange(...end)
        return line.last == "\r" ? String(line.dropLast()) : line
      }
      let more = try hasMore ? input.next() : []
      if more.isEmpty {
        guard !rest.isEmpty else { return nil }
        let line = String(decoding: rest, as: UTF8.self)
        rest = []
        return line
      }
      rest += more
    }
  }
}
