/// Breaking text into lines by its width: between Chinese characters, and between Latin words.
enum LineBreaking {
  /// The lines of `text`, none wider than `width` points at `size`, at most `limit` of them.
  ///
  /// A word that is wider than a line is broken in it. Punctuation that closes does not begin a line and
  /// one that opens does not end it, as far as one character of leeway goes. Where lines had to be
  /// left out the last one ends with an ellipsis. There is always at least one line.
  static func lines(_ text: String, width: Double, size: Double, limit: Int) -> [String] {
    let room = max(1000, Int(width * 1000 / size))
    if text.utf8.count * 1000 <= room, !text.utf8.contains(where: { $0 < 0x20 }) { return [text] }
    var lines: [String] = []
    for paragraph in Typography.paragraphs(text) {
      var breaker = Breaker(room: room)
      for character in paragraph {
        breaker.take(character)
        // The rest cannot be seen: no need to read a novel for three lines of it.
        if lines.count + breaker.lines.count > limit { break }
      }
      lines += breaker.finish()
      if lines.count > limit { break }
    }
    if lines.count > limit {
      lines.removeSubrange(limit...)
      lines[limit - 1] = shortened(lines[limit - 1], room: room)
    }
    return lines.isEmpty ? [""] : lines
  }

  /// The lines of `text` as even as they can be without being more: no character alone on the last.
  static func balanced(_ text: String, width: Double, size: Double, limit: Int) -> [String] {
    let lines = lines(text, width: width, size: size, limit: limit)
    guard lines.count > 1, lines.last?.last != "…" else { return lines }
    let even = TextMeasure.width(text, size: size) / Double(lines.count)
    for share in [1.0, 1.15, 1.3] where even * share < width {
      let narrower = self.lines(text, width: even * share, size: size, limit: limit + 1)
      if narrower.count == lines.count { return narrower }
    }
    return lines
  }

  /// `text` on one line of this width, with an ellipsis where it had to be cut.
  static func line(_ text: String, width: Double, size: Double) -> String {
    lines(text, width: width, size: size, limit: 1)[0]
  }

  /// The line with an ellipsis at its end, and without what then has no room.
  private static func shortened(_ line: String, room: Int) -> String {
    var kept = Substring(line)
    while !kept.isEmpty, TextMeasure.thousandths(kept) + 1000 > room { kept.removeLast() }
    return kept + "…"
  }

  private struct Breaker {
    let room: Int
    var lines: [String] = []
    private var line = ""
    private var used = 0
    /// Where the line may be broken, and how wide it is up to there.
    private var break_: (index: Int, width: Int)?

    init(room: Int) { self.room = room }

    mutating func take(_ character: Character) {
      let width = TextMeasure.thousandths(character)
      if used + width > room, !line.isEmpty { breakLine(before: character) }
      if line.isEmpty, character == " ", !lines.isEmpty { return }
      if Typography.mayBreak(after: line.last, before: character) {
        break_ = (line.utf8.count, used)
      }
      line.append(character)
      used += width
    }

    private mutating func breakLine(before character: Character) {
      if Typography.hangs(character) || character == " " { return }
      let canBreakHere = Typography.mayBreak(after: line.last, before: character)
      guard !canBreakHere, let place = break_, place.index > 0 else { return endLine() }
      let index = line.utf8.index(line.startIndex, offsetBy: place.index)
      let rest = line[index...].drop { $0 == " " }
      let moved = String(rest)
      line.removeSubrange(index...)
      endLine()
      line = moved
      used = TextMeasure.thousandths(moved)
    }

    private mutating func endLine() {
      while line.last == " " { line.removeLast() }
      lines.append(line)
      line = ""
      used = 0
      break_ = nil
    }

    mutating func finish() -> [String] {
      if !line.isEmpty || lines.isEmpty { endLine() }
      return lines
    }
  }
}
