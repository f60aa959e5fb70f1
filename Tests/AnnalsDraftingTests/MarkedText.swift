import Testing

/// A text of `englishTexts`: what has to be found in it, and what the rules found.
struct MarkedText: CustomTestStringConvertible, Sendable {
  struct Span: Hashable, Sendable {
    var range: Range<Int>
    var value: String
  }

  var text = ""
  var date: String?
  var genre = ""
  /// The names, by what they are of: `people`, `organizations`, `places`, `programmes`.
  var names: [String: Set<String>] = [:]
  var times: [Span] = []
  /// Where readers would differ.
  var open: [Range<Int>] = []
  var quotations: [Span] = []
  var reported: [Span] = []
  /// What happened: its date, and what a historian might call it.
  var events: [(date: String, name: String)] = []

  var testDescription: String { String(text.prefix(60)) }

  static func table(_ table: String) -> [MarkedText] {
    var texts: [MarkedText] = []
    for line in table.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("@") {
        let date = String(line.dropFirst().drop { $0 == " " })
        texts.append(MarkedText(date: date.isEmpty ? nil : date))
      } else if let last = texts.indices.last, !texts[last].takeNames(line) {
        texts[last].take(line)
      }
    }
    return texts
  }

  private init(date: String?) { self.date = date }

  private mutating func takeNames(_ line: Substring) -> Bool {
    if line.hasPrefix("genre:") {
      genre = String(line.dropFirst(6).drop { $0 == " " })
      return true
    }
    if line.hasPrefix("event:") {
      let fields = line.dropFirst(6).split(separator: "|").map { $0.trimmingSpaces() }
      if fields.count == 2 { events.append((fields[0], fields[1])) }
      return true
    }
    let kinds = ["people", "organizations", "places", "programmes", "series"]
    guard let kind = kinds.first(where: { line.hasPrefix($0 + ":") }) else { return false }
    let listed = line.dropFirst(kind.count + 1).split(separator: ";").map {
      String($0.drop { $0 == " " })
    }
    names[kind] = Set(listed.filter { !$0.isEmpty })
    return true
  }

  /// A mark that is open: its sign, and where its words begin.
  private typealias Mark = (sign: Unicode.Scalar, start: Int)

  private mutating func take(_ line: Substring) {
    var scalars = Array(text.unicodeScalars)
    if !scalars.isEmpty { scalars.append("\n") }
    var marks: [Mark] = []
    var fields: String?
    for scalar in line.unicodeScalars {
      switch scalar {
      case "{", "«", "‹": marks.append((scalar, scalars.count))
      case "|" where fields == nil && !marks.isEmpty: fields = ""
      case "}" where fields != nil, "»" where fields != nil, "›" where fields != nil:
        close(marks.removeLast(), fields ?? "", scalars)
        fields = nil
      default:
        if fields != nil {
          fields?.unicodeScalars.append(scalar)
        } else {
          scalars.append(scalar)
        }
      }
    }
    text = String(String.UnicodeScalarView(scalars))
  }

  private mutating func close(_ mark: Mark, _ fields: String, _ scalars: [Unicode.Scalar]) {
    let parts = fields.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    var range = mark.start..<scalars.count
    if parts.count > 1, !parts[1].isEmpty {
      let inner = Array(parts[1].unicodeScalars)
      let start = range.first { scalars[$0...].starts(with: inner) } ?? range.lowerBound
      range = start..<start + inner.count
    }
    switch mark.sign {
    case "«": quotations.append(Span(range: range, value: parts[0]))
    case "‹": reported.append(Span(range: range, value: parts[0]))
    default:
      if parts[0] == "?" { open.append(range) }
      if parts[0] != "?", parts[0] != "-" { times.append(Span(range: range, value: parts[0])) }
    }
  }
}

extension Substring {
  fileprivate func trimmingSpaces() -> String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
