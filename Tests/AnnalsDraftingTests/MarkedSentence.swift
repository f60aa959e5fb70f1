import AnnalsDrafting
import Testing

/// A document of the tables in `Sentences`: its text, and what has to be found in it.
struct MarkedSentence: CustomTestStringConvertible, Sendable {
  var text = ""
  var date: String
  /// Expressions of time with their values, or a class where they name no place on the calendar.
  var marks: [Mark] = []
  /// Names of persons where they stand.
  var people: [Mark] = []

  struct Mark: Hashable, Sendable {
    var words: String
    var start: Int
    var value: String
  }

  var testDescription: String { text }

  /// The classes that name no place on the calendar.
  static let classes = ["duration", "vague", "frequency", "age"]

  /// The marks that have a place on the calendar.
  var calendarMarks: [Mark] { marks.filter { !Self.classes.contains($0.value) } }

  init(_ marked: some StringProtocol, date: String) {
    self.date = date
    var open: (start: Int, words: String)?
    var value: String?
    var count = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "{", "[": open = (count, "")
      case "|" where open != nil && value == nil: value = ""
      case "}", "]":
        if let found = open {
          let mark = Mark(words: found.words, start: found.start, value: value ?? "")
          if scalar == "}" { marks.append(mark) } else { people.append(mark) }
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

  /// What is found in it.
  var draft: Draft { Drafter(Drafter.Options(date: date.isEmpty ? nil : date)).draft(text) }
}

extension Draft {
  /// The expressions found that have a place on the calendar.
  var calendarMarks: [MarkedSentence.Mark] {
    mentions.filter {
      $0.kind == .date && !MarkedSentence.classes.contains($0.timeClass ?? "")
    }.map {
      MarkedSentence.Mark(words: $0.text, start: $0.range.lowerBound, value: $0.value ?? "null")
    }
  }
}
