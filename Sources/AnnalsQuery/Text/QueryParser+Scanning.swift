extension QueryParser {
  /// The place of the next word, or of the end.
  var here: Range<Int> {
    var copy = at
    skipSpace(&copy)
    return copy..<max(copy, endOfWord(from: copy))
  }

  mutating func skipSpace() { skipSpace(&at) }

  private func skipSpace(_ i: inout Int) {
    while i < bytes.count {
      if [0x20, 0x09, 0x0A, 0x0D].contains(bytes[i]) {
        i += 1
      } else if starts(with: [0xE3, 0x80, 0x80], at: i) {
        i += 3
      } else {
        return
      }
    }
  }

  func starts(with mark: [UInt8], at i: Int) -> Bool {
    i + mark.count <= bytes.count && bytes[i..<(i + mark.count)].elementsEqual(mark)
  }

  /// How many bytes the mark takes here, in its plain or its full-width form; nil where it is another.
  private func length(of mark: String, at i: Int) -> Int? {
    let wide: [String: [UInt8]] = [
      "(": [0xEF, 0xBC, 0x88], ")": [0xEF, 0xBC, 0x89], ",": [0xEF, 0xBC, 0x8C],
    ]
    if starts(with: Array(mark.utf8), at: i) { return mark.utf8.count }
    if let other = wide[mark], starts(with: other, at: i) { return 3 }
    return nil
  }

  func isAt(_ mark: String) -> Bool {
    var i = at
    skipSpace(&i)
    return length(of: mark, at: i) != nil
  }

  mutating func take(_ mark: String) -> Bool {
    skipSpace()
    guard let length = length(of: mark, at: at) else { return false }
    at += length
    return true
  }

  mutating func expect(_ mark: String, after word: String) throws(Stop) {
    if take(mark) { return }
    throw fail(
      mark == ")" ? .unclosed : .expected, here, "expected ‘\(mark)’ \(foundHere)", like(word))
  }

  /// The end of the run of bytes from `start` that belong to one word.
  private func endOfWord(from start: Int) -> Int {
    var i = start
    while i < bytes.count, let next = endOfLetter(at: i) { i = next }
    return i
  }

  /// The end of the letter at `i`, or nil where a word ends.
  private func endOfLetter(at i: Int) -> Int? {
    switch bytes[i] {
    case 0...0x20, 0x7F: return nil
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: "\""),
      UInt8(ascii: "="), UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "*"), UInt8(ascii: "^"), UInt8(ascii: "@"):
      return nil
    case UInt8(ascii: "-"):
      return i + 1 < bytes.count && bytes[i + 1] == UInt8(ascii: ">") ? nil : i + 1
    case 0xE3: return starts(with: [0xE3, 0x80, 0x80], at: i) ? nil : i + 1
    case 0xEF:
      return starts(with: [0xEF, 0xBC], at: i) && i + 2 < bytes.count
        && [0x88, 0x89, 0x8C].contains(bytes[i + 2]) ? nil : i + 1
    case 0xE2:
      return starts(with: [0xE2, 0x80], at: i) && i + 2 < bytes.count
        && [0x9C, 0x9D].contains(bytes[i + 2]) ? nil : i + 1
    default: return i + 1
    }
  }

  /// The next word, or nil where none stands.
  func peekWord() -> String? { peekWord(from: at)?.word }

  func peekWord(from start: Int) -> (word: String, range: Range<Int>)? {
    var i = start
    skipSpace(&i)
    let end = endOfWord(from: i)
    guard end > i else { return nil }
    return (String(decoding: bytes[i..<end], as: UTF8.self), i..<end)
  }

  mutating func takeAnyWord() -> (word: String, range: Range<Int>)? {
    guard let next = peekWord(from: at) else { return nil }
    at = next.range.upperBound
    return next
  }

  mutating func takeWord(_ wanted: String) -> Bool {
    guard let next = peekWord(from: at), next.word == wanted else { return false }
    at = next.range.upperBound
    return true
  }

  mutating func expectWord(_ wanted: String, after word: String) throws(Stop) {
    if takeWord(wanted) { return }
    throw fail(.expected, here, "expected ‘\(wanted)’ after ‘\(word)’ \(foundHere)", like(word))
  }

  /// What stands here, for a message.
  var foundHere: String {
    let place = here
    if place.isEmpty, place.lowerBound >= bytes.count { return "but the query ends here" }
    let end = place.isEmpty ? min(place.lowerBound + 1, bytes.count) : place.upperBound
    return
      "but found ‘\(String(decoding: bytes[place.lowerBound..<end].prefix(60), as: UTF8.self))’"
  }

  /// Records a problem; what is thrown ends the reading.
  mutating func fail(
    _ code: QueryProblem.Code, _ range: Range<Int>, _ message: String, _ help: String = ""
  ) -> Stop {
    problems.append(QueryProblem(code: code, range: range, message: message, help: help))
    return Stop()
  }

  func like(_ word: String) -> String { "for example: \(QueryWords.example(after: word))" }

  /// A proposal where there is a near word, else the example.
  func proposal(for word: String, among known: some Sequence<String>, after context: String)
    -> String
  {
    proposal(for: word, among: known) ?? like(context)
  }

  /// A proposal for a word that is none: what it means in another language, or the nearest.
  func proposal(for word: String, among known: some Sequence<String>) -> String? {
    if let meant = words.translations(of: word).first(where: known.contains) {
      return "write ‘\(meant)’"
    }
    return Nearest.word(to: word, among: known).map { "did you mean ‘\($0)’?" }
  }
}

// MARK: Texts and numbers

extension QueryParser {
  /// True where a quotation mark stands.
  var isAtQuote: Bool { isAt("\"") || isAt("“") }

  /// A text between quotation marks, plain or curly.
  mutating func parseQuoted() throws(Stop) -> String {
    skipSpace()
    let start = at
    let isCurly = take("“")
    if !isCurly { _ = take("\"") }
    var text: [UInt8] = []
    while at < bytes.count {
      if isCurly, starts(with: Array("”".utf8), at: at) {
        at += 3
        return String(decoding: text, as: UTF8.self)
      }
      let byte = bytes[at]
      at += 1
      switch byte {
      case UInt8(ascii: "\"") where !isCurly: return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += try parseEscape()
      default: text.append(byte)
      }
    }
    throw fail(.unclosed, start..<(start + 1), "this quotation mark is not closed", like("saying"))
  }

  private mutating func parseEscape() throws(Stop) -> [UInt8] {
    let byte = at < bytes.count ? bytes[at] : 0
    at += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): return [byte]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "r"): return [0x0D]
    default:
      at = min(at, bytes.count)
      throw fail(
        .expected, max(0, at - 2)..<at, "a backslash stands before \" \\ n t or r only",
        "write \\\\ for a backslash")
    }
  }

  /// A whole number that is not negative.
  mutating func parseCount(after word: String, limit: Int = 1_000_000_000) throws(Stop) -> Int {
    guard let (digits, range) = takeAnyWord() else {
      throw fail(.expected, here, "expected a number after ‘\(word)’ \(foundHere)", like(word))
    }
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      throw fail(
        .expected, range, "expected a number after ‘\(word)’ but found ‘\(digits)’", like(word))
    }
    guard let number = Int(digits), number <= limit else {
      throw fail(
        .limit, range, "\(digits.prefix(40)) is more than the \(limit) that ‘\(word)’ takes")
    }
    return number
  }
}
