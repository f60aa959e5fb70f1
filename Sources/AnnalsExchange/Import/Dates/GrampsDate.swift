import Chronology

/// A date as Gramps XML writes it: `dateval`, `daterange`, `datespan` or `datestr`.
struct GrampsDate {
  /// The date, where it can be said in EDTF.
  var date: EDTF?
  /// What the date does not say of the wording, for a note.
  var wording: String?

  /// Reads an element; nil where it is no date.
  init?(_ element: XMLElement) {
    let attributes = element.attributes
    let written: String
    switch element.name {
    case "dateval": written = attributes["val"] ?? ""
    case "daterange", "datespan":
      written = "\(attributes["start"] ?? "")–\(attributes["stop"] ?? "")"
    case "datestr":
      wording = attributes["val"] ?? ""
      date = wording.flatMap { DateSpelling.date($0) }
      if date != nil { wording = nil }
      return
    default: return nil
    }
    let calendar = attributes["cformat"] ?? "Gregorian"
    let isReckoned = calendar == "Julian"
    var isCut = false
    if calendar == "Gregorian" || isReckoned {
      (date, isCut) = Self.edtf(element, isJulian: isReckoned)
    }
    let isWhole =
      date != nil && !isCut && calendar == "Gregorian" && attributes["newyear"] == nil
    if !isWhole {
      let named = calendar == "Gregorian" ? "" : " (\(calendar) calendar)"
      wording = [attributes["type"], written].compactMap { $0 }.joined(separator: " ") + named
    }
  }

  /// The date, and whether it says less than what was written.
  private static func edtf(_ element: XMLElement, isJulian: Bool) -> (EDTF?, isCut: Bool) {
    let attributes = element.attributes
    let isGuessed = ["estimated", "calculated"].contains(attributes["quality"] ?? "")
    let mark = isGuessed ? "~" : ""
    func text(_ key: String) -> String? {
      attributes[key].flatMap { Self.text($0, isJulian: isJulian) }
    }
    guard element.name == "dateval" else {
      guard let start = text("start"), let stop = text("stop") else { return (nil, false) }
      if element.name == "daterange" { return DateSpelling.range(start, stop) }
      return (EDTF("\(start)\(mark)/\(stop)\(mark)"), false)
    }
    guard let value = text("val") else { return (nil, false) }
    let form =
      switch attributes["type"] {
      case "about": value + "~"
      case "before": "[..\(value)]"
      case "after": "[\(value)..]"
      case "from": value + mark + "/"
      case "to": "/" + value + mark
      default: value + mark
      }
    return (EDTF(form), false)
  }

  /// `1850-03-12`, also `1850-03-00`, where the day is not known.
  private static func text(_ value: String, isJulian: Bool) -> String? {
    let isBefore = value.hasPrefix("-")
    var parts = (isBefore ? value.dropFirst() : value[...]).split(separator: "-").compactMap {
      Int64($0)
    }
    while parts.count > 1, parts.last == 0 { parts.removeLast() }
    guard (1...3).contains(parts.count), parts[0] < 1_000_000 else { return nil }
    let year = isBefore ? 1 - parts[0] : parts[0]
    let month = parts.count > 1 ? Int(exactly: parts[1]) : nil
    let day = parts.count > 2 ? Int(exactly: parts[2]) : nil
    guard isJulian, let month, let day else {
      return EDTF(year: year, month: month, day: day)?.description
    }
    return JulianDate(year: year, month: month, day: day).gregorian.flatMap { EDTF($0) }?
      .description
  }
}
