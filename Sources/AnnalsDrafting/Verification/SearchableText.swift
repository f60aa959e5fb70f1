/// A source's text as words are looked for in it: as it runs on, without page numbers, footnotes and
/// captions; as it stands but for lines that are a page's number; as it stands.
///
/// White space is left out of all. What makes a footnote is a guess, so a text is never only looked
/// for where that guess was made.
struct SearchableText {
  private let source: [UInt32]
  private let running: Stream
  private let unnumbered: Stream
  private let standing: Stream

  init(_ bytes: [UInt8]) {
    source = DocumentText(bytes).scalars
    let clean = CleanText(source)
    // A break that stands for a line's end has the place of the character behind it.
    let places = clean.scalars.indices.filter { !clean.scalars[$0].isWhiteSpace }
    running = Stream(source, places.lazy.map { clean.origin($0) })
    unnumbered = Stream(source, Self.placesOutsidePageNumbers(source))
    standing = Stream(source, source.indices)
  }

  /// Looks for words, white space aside.
  func look(for words: String) -> Verification.Verdict {
    let sought = words.unicodeScalars.map(\.value).filter { !$0.isWhiteSpace }
    for stream in [running, unnumbered, standing] {
      if let place = stream.place(of: sought) {
        return .found(scalars: place, line: line(of: place.lowerBound))
      }
    }
    guard let near = running.nearest(to: sought) else { return .missing(nearest: "", line: 0) }
    return .missing(nearest: string(near.scalars), line: line(of: near.origin))
  }

  /// The text right before a stretch of the source and right behind it, as it stands there.
  func surroundings(of place: Range<Int>) -> (prefix: String, suffix: String) {
    let start = max(0, place.lowerBound - Self.reach)
    let end = min(source.count, place.upperBound + Self.reach)
    return (string(source[start..<place.lowerBound]), string(source[place.upperBound..<end]))
  }

  /// How many scalars tell one occurrence of words from another.
  private static let reach = 32

  /// All places but those of lines like `12`, `- 12 -` and `第12页`.
  private static func placesOutsidePageNumbers(_ source: [UInt32]) -> [Int] {
    var places: [Int] = []
    for line in source.indices.split(whereSeparator: { source[$0] == 0x0A }) {
      let marks = line.filter { !source[$0].isWhiteSpace }
      let isNumber =
        marks.count <= 10 && marks.contains { source[$0].isDigit }
        && marks.allSatisfy {
          source[$0].isDigit || "-–—·/第页共".unicodeScalars.map(\.value).contains(source[$0])
        }
      if !isNumber { places.append(contentsOf: line) }
    }
    return places
  }

  private func line(of place: Int) -> Int {
    source[..<min(place, source.count)].count { $0 == 0x0A } + 1
  }
}

/// Scalars without white space, each with its place in the source.
private struct Stream {
  private var scalars: [UInt32] = []
  private var origins: [Int] = []
  /// Where each pair of neighbouring scalars stands.
  private var pairs: [UInt64: [Int32]] = [:]

  init(_ source: [UInt32], _ places: some Sequence<Int>) {
    for place in places where source.indices.contains(place) && !source[place].isWhiteSpace {
      scalars.append(source[place])
      origins.append(place)
    }
    for i in scalars.indices.dropLast() {
      pairs[pair(scalars[i], scalars[i + 1]), default: []].append(Int32(clamping: i))
    }
  }

  private func pair(_ a: UInt32, _ b: UInt32) -> UInt64 { UInt64(a) << 32 | UInt64(b) }

  /// Where the words stand, as a range of the source.
  func place(of words: [UInt32]) -> Range<Int>? {
    guard let first = words.first else { return nil }
    guard words.count > 1 else {
      return scalars.firstIndex(of: first).map { origins[$0]..<(origins[$0] + 1) }
    }
    for start in pairs[pair(first, words[1])] ?? [] {
      let start = Int(start)
      guard start + words.count <= scalars.count,
        scalars[start..<(start + words.count)].elementsEqual(words)
      else { continue }
      return origins[start]..<(origins[start + words.count - 1] + 1)
    }
    return nil
  }

  /// The stretch of the text that shares most pairs of scalars with the words at the same distances.
  func nearest(to words: [UInt32]) -> (scalars: ArraySlice<UInt32>, origin: Int)? {
    var votes: [Int: Int] = [:]
    for i in words.indices.dropLast().prefix(400) {
      for place in (pairs[pair(words[i], words[i + 1])] ?? []).prefix(200) {
        // Words may be inserted or left out: neighbouring distances count together.
        votes[(Int(place) - i) / 8, default: 0] += 1
      }
    }
    let best = votes.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    guard let best, best.value * 4 >= words.count else { return nil }
    let start = max(0, best.key * 8)
    let end = min(scalars.count, start + words.count + 8)
    return start < end ? (scalars[start..<end], origins[start]) : nil
  }
}

extension UInt32 {
  /// White space of any script, and marks that have no width.
  fileprivate var isWhiteSpace: Bool {
    switch self {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F,
      0x2060, 0x3000, 0xFEFF:
      true
    default: false
    }
  }
}
