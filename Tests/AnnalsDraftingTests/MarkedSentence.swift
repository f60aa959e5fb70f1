import Testing

/// A document of the tables in `Sentences`: its text, and what has to be found in it.
struct MarkedSentence: CustomTestStringConvertible, Sendable {
  var text: String
  var date: String
  var marks: [Mark] = []

  struct Mark: Hashable, Sendable {
    var words: String
    var start: Int
    var value: String
  }

  var testDescription: String { text }

  init(_ line: Substring, date: String) {
    self.date = date
    text = ""
    var open: (start: Int, words: String)?
    var value: String?
    var count = 0
    for scalar in line.unicodeScalars {
      switch scalar {
      case "{": open = (count, "")
      case "|" where open != nil && value == nil: value = ""
      case "}":
        if let found = open {
          marks.append(Mark(words: found.words, start: found.start, value: value ?? ""))
        }
        (open, value) = (nil, nil)
      default:
        if value != nil {
          value?.unicodeScalars.append(scalar)
        } else {
          let plain: Unicode.Scalar = scalar == "⏎" ? "\n" : scalar
          text.unicodeScalars.append(plain)
          open?.words.unicodeScalars.append(plain)
          count += 1
        }
      }
    }
  }

  /// The documents of a table: `@ date` lines set the date, all others are documents.
  static func table(_ table: String) -> [MarkedSentence] {
    var date = ""
    return table.split(separator: "\n").compactMap { line in
      guard line.first != "@" else {
        date = String(line.dropFirst().drop { $0 == " " })
        return nil
      }
      return MarkedSentence(line, date: date)
    }
  }
}
