import AnnalsPlatform

/// Diagnostics as people read them: the place, what is wrong, the line with the bytes concerned marked,
/// and what to do.
///
///     seeds/a.annals:18:1: error: ‘2023-02-29’ is no date: that February had 28 days [date.impossible]
///     18 | 2023-02-29 meeting 科技大会
///        | ^^^^^^^^^^
///     help: write the 28th, or the month alone if the day is not known
public enum DiagnosticText {
  /// Diagnostics in words.
  ///
  /// - Parameters:
  ///   - diagnostics: in order of place.
  ///   - sources: the texts they are about.
  ///   - styled: with colours for a terminal.
  /// - Returns: lines, each ended by a line break.
  public static func render(
    _ diagnostics: [Diagnostic], sources: [SourceText], styled: Bool = false
  ) -> String {
    var writer = Writer(places: PlaceFinder(sources), styled: styled)
    for diagnostic in diagnostics { writer.write(diagnostic) }
    return writer.output
  }

  /// How many errors, warnings and notes there are: "2 errors, 1 note"; "" where there is nothing.
  public static func summary(_ diagnostics: [Diagnostic]) -> String {
    let words: [(Diagnostic.Severity, String)] = [
      (.error, "error"), (.warning, "warning"), (.note, "note"),
    ]
    return words.compactMap { severity, word in
      let count = diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(word)\(count == 1 ? "" : "s")"
    }.joined(separator: ", ")
  }

  private struct Writer {
    /// Lines are cut to this many columns around what they are shown for.
    static let widest = 160

    var places: PlaceFinder
    let styled: Bool
    var output = ""

    mutating func write(_ diagnostic: Diagnostic) {
      writeHead(
        diagnostic.span, diagnostic.severity.rawValue, diagnostic.message,
        code: diagnostic.code.rawValue)
      for note in diagnostic.notes {
        if let span = note.span { writeHead(span, "note", note.message, code: nil) }
      }
      for fix in diagnostic.fixIts { writeHelp(fix.title) }
      for note in diagnostic.notes where note.span == nil { writeHelp(note.message) }
    }

    private mutating func writeHead(
      _ span: SourceSpan, _ severity: String, _ message: String, code: String?
    ) {
      guard let source = places.source(span) else { return }
      let place = places.place(span.source, span.start)
      output += style("\(plain(source.name)):\(place.line):\(place.column):", "1")
      output += " " + style("\(severity):", colour(severity)) + " " + plain(message)
      if let code { output += " [\(code)]" }
      output += "\n"
      writeLine(source, span, place.line)
    }

    private mutating func writeHelp(_ text: String) {
      output += style("help:", "36") + " \(plain(text))\n"
    }

    /// The line itself, and carets that stand under the bytes of the span however wide they show.
    private mutating func writeLine(_ source: SourceText, _ span: SourceSpan, _ line: Int) {
      let excerpt = Excerpt(source, places.line(span.source, line), span, widest: Self.widest)
      if excerpt.text.isEmpty { return }
      let number = String(line)
      output += style("\(number) |", "2") + " " + excerpt.text + "\n"
      output += style(String(repeating: " ", count: number.utf8.count) + " |", "2") + " "
      output += String(repeating: " ", count: excerpt.indent)
      output += style(String(repeating: "^", count: excerpt.width), "32") + "\n"
    }

    private func colour(_ severity: String) -> String {
      severity == "error" ? "1;31" : severity == "warning" ? "1;33" : "1;34"
    }

    private func style(_ text: String, _ code: String) -> String {
      styled ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }

    /// Text that can't turn a terminal around: what controls it or does not show is written by number.
    private func plain(_ text: String) -> String { Excerpt.plain(text) }
  }
}

/// The part of a line that is shown, and where in it the marks stand, in columns.
struct Excerpt {
  private(set) var text = ""
  private(set) var indent = 0
  private(set) var width = 1

  init(_ source: SourceText, _ line: Range<Int>, _ span: SourceSpan, widest: Int) {
    var end = line.upperBound
    while end > line.lowerBound, source.bytes[end - 1].isLineBreak { end -= 1 }
    let start = min(max(span.start, line.lowerBound), end)
    let stop = min(max(span.end, start), end)
    // A scalar has up to four bytes: what is farther off can't be within the columns shown.
    let from = boundary(source.bytes, max(line.lowerBound, start - widest * 2), line.lowerBound)
    let to = boundary(source.bytes, min(end, start + widest * 4), line.lowerBound)
    let before = Self.plain(source.string(from..<start))
    let within = Self.plain(source.string(start..<min(stop, to)))
    let after = Self.plain(source.string(min(stop, to)..<max(to, min(stop, to))))
    let lead = Self.tail(before, widest / 2)
    let isCut = lead.utf8.count < before.utf8.count || from > line.lowerBound
    let shown = (isCut ? "…" : "") + lead
    text = DisplayWidth.cut(shown + within + after, to: widest)
    indent = DisplayWidth.of(shown)
    width = max(1, min(DisplayWidth.of(within), widest - indent - (stop > to ? 1 : 0)))
  }

  /// The end of a text, as many columns as fit.
  private static func tail(_ text: String, _ columns: Int) -> String {
    var width = 0
    var kept: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars.reversed() {
      width += DisplayWidth.of(scalar)
      if width > columns { break }
      kept.append(scalar)
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: kept.reversed())
    return String(view)
  }

  /// Tabs as a space, control and invisible characters by number.
  static func plain(_ text: String) -> String {
    let isPlain = !text.unicodeScalars.contains {
      $0.value < 0x20 || (0x7F...0x9F).contains($0.value) || $0.value == 0x2028
        || $0.value == 0x2029
        || $0.value > 0x7F && WordRules.isHidden($0)
    }
    if isPlain { return text }
    var output = ""
    for scalar in text.unicodeScalars {
      if scalar == "\t" {
        output += " "
      } else if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        || scalar.value == 0x2028 || scalar.value == 0x2029 || WordRules.isHidden(scalar)
      {
        output += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        output.unicodeScalars.append(scalar)
      }
    }
    return output
  }
}

/// An offset moved back to the start of a character.
private func boundary(_ bytes: [UInt8], _ offset: Int, _ lowest: Int) -> Int {
  var i = offset
  while i > lowest, i < bytes.count, bytes[i] & 0xC0 == 0x80 { i -= 1 }
  return i
}

extension Excerpt {
  /// Several lines, each with what controls a terminal written by number.
  static func plainLines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { plain(String($0)) }
      .joined(separator: "\n")
  }
}
