import Chronology

/// Something written into a name that the notation has another place for: a time, a number in a series.
///
/// Only names that nobody declares are looked at, and the words of roles: whoever declares a name means it.
struct MisreadName: Equatable {
  /// The name without it.
  var name: String
  /// The bytes of it in the name.
  var place: Range<Int>
  /// What to write in its place: `started: 1933`, `21`.
  var meant: String

  private struct Word {
    var text: Substring
    var place: Range<Int>
  }

  private static func words(of text: String) -> [Word] {
    text.split { " （）()".contains($0) }.map { word in
      let start = text.utf8.distance(from: text.startIndex, to: word.startIndex)
      return Word(text: word, place: start..<start + word.utf8.count)
    }
  }

  // MARK: Times

  private static let names = [
    "since": "started", "from": "started", "in": "date", "until": "ended", "till": "ended",
    "to": "ended",
  ]

  /// `院长 since 1933`, `director from 1929 to 1933`, `院长（1933–1952）`; nil where no time ends the text.
  static func time(in text: String) -> MisreadName? {
    guard text.utf8.contains(where: \.isDigit) else { return nil }
    let all = words(of: text)
    guard let first = all.dropFirst().first(where: { names[String($0.text)] != nil || isDate($0) })
    else { return nil }
    var facts: [String] = []
    var rest = all.drop { $0.place != first.place }
    while let word = rest.popFirst() {
      guard let fact = names[String(word.text)] else {
        guard let dates = dates(word) else { return nil }
        facts += dates
        continue
      }
      guard let date = rest.popFirst().flatMap({ date(String($0.text)) }) else { return nil }
      facts.append("\(fact): \(date)")
    }
    return MisreadName(
      name: head(of: text, before: first.place.lowerBound),
      place: first.place.lowerBound..<text.utf8.count, meant: facts.joined(separator: " · "))
  }

  private static func isDate(_ word: Word) -> Bool { date(String(word.text)) != nil }

  private static func date(_ text: String) -> EDTF? { EDTF(text) ?? WrittenDate.meaning(of: text) }

  private static func dates(_ word: Word) -> [String]? {
    guard let date = date(String(word.text)) else { return nil }
    let ends = "\(date)".split(separator: "/")
    guard ends.count == 2 else { return ["date: \(date)"] }
    return ["started: \(ends[0])"] + (ends[1] == ".." ? [] : ["ended: \(ends[1])"])
  }

  // MARK: Numbers

  /// `理事会 第一次`, `院士大会 No. 21`, `理事会 #3`; nil where no number ends the text.
  static func ordinal(in text: String) -> MisreadName? {
    let all = words(of: text)
    guard all.count > 1, var first = all.last,
      let number = WrittenDate.ordinal(String(first.text))
    else { return nil }
    if all.count > 2, ["no", "no.", "nr.", "number"].contains(all[all.count - 2].text.lowercased())
    {
      first = all[all.count - 2]
    } else if first.text.utf8.allSatisfy(\.isDigit) {
      // Apollo 11 is a name.
      return nil
    }
    return MisreadName(
      name: head(of: text, before: first.place.lowerBound),
      place: first.place.lowerBound..<text.utf8.count, meant: "\(number)")
  }

  private static func head(of text: String, before offset: Int) -> String {
    let bytes = Array(text.utf8.prefix(offset))
    let head = String(decoding: bytes, as: UTF8.self)
    return String(head.reversed().drop { " （(".contains($0) }.reversed())
  }
}
