import AnnalsModel

/// What is wrong with a bare name that nobody declares, as far as the name itself tells: several names that were
/// taken for one, a mark that ends it, a remark in brackets, a word that says nobody is known.
///
/// Whoever declares a name, or puts it in quotation marks, means it.
struct NameFault: Equatable {
  var mistake: Mistake
  /// The bytes of the name that are concerned.
  var place: Range<Int>
  var words: [String]

  /// The first fault of a name that is taken for an entity of some kind; `isKnown` tells which names fit one
  /// that is declared.
  static func find(
    in name: String, isPerson: Bool, isTopic: Bool, isKnown: (String) -> Bool
  ) -> NameFault? {
    if let word = placeholder(name) {
      return NameFault(mistake: .namePlaceholder, place: 0..<name.utf8.count, words: [word])
    }
    guard mayHaveMark(name) else { return nil }
    return punctuation(in: name) ?? list(
      in: name, isPerson: isPerson, isTopic: isTopic, isKnown: isKnown)
      ?? remark(in: name, isPerson: isPerson)
  }

  // MARK: Nobody

  private static let placeholders: Set<String> = [
    "?", "??", "???", "？", "-", "--", "—", "–", "…", "...", "n/a", "n.a.", "none", "null",
    "nobody", "unknown", "unnamed", "anonymous", "tbd", "todo", "不详", "不詳", "未知", "未详", "待考",
    "待查", "无", "無", "无名", "佚名", "未记载", "某人",
  ]

  private static func placeholder(_ name: String) -> String? {
    name.utf8.count <= 12 && placeholders.contains(name.lowercased()) ? name : nil
  }

  // MARK: Marks

  /// A look at the bytes: most names are plain.
  private static func mayHaveMark(_ name: String) -> Bool {
    for byte in name.utf8 {
      switch byte {
      case Byte.colon, 0x26, 0x28, 0x3B, Byte.space, 0xE3, 0xEF: return true
      // 和, 与, 及
      case 0xE5, 0xE4: return true
      default: break
      }
    }
    return false
  }

  private static let ending: [Character] = ["。", "：", ":", "；", ";", "、"]
  private static let inner: [Character] = ["；", "：", "。"]

  /// `甲。`, `甲：`, `甲；乙`, `甲（都督）`.
  private static func punctuation(in name: String) -> NameFault? {
    if let last = name.last, ending.contains(last), name.count > 1 {
      let size = String(last).utf8.count
      return NameFault(
        mistake: .namePunctuation, place: name.utf8.count - size..<name.utf8.count,
        words: [String(last), "", "", "fix"])
    }
    if let (place, mark) = first(of: inner, in: name) {
      guard mark == "；" else {
        return NameFault(
          mistake: .namePunctuation, place: place,
          words: [String(mark), "", "put the name in quotation marks"])
      }
      return NameFault(
        mistake: .namePunctuation, place: place, words: [String(mark), ", ", "", "fix"])
    }
    guard let (place, mark) = first(of: ["（", "）"], in: name) else { return nil }
    return NameFault(
      mistake: .namePunctuation, place: place,
      words: [String(mark), "", bracketHelp(name, open: "（", close: "）")])
  }

  private static func first(of marks: [Character], in name: String) -> (Range<Int>, Character)? {
    guard let index = name.firstIndex(where: { marks.contains($0) }) else { return nil }
    let start = name.utf8.distance(from: name.startIndex, to: index)
    return (start..<start + String(name[index]).utf8.count, name[index])
  }

  /// How a remark in brackets is written: as what somebody acted as.
  private static func bracketHelp(_ name: String, open: Character, close: Character) -> String {
    let parts = name.split(separator: open, maxSplits: 1)
    guard parts.count == 2, parts[1].last == close, parts[1].count > 1 else {
      return "put the name in quotation marks"
    }
    let head = trimmed(String(parts[0]))
    return "write \(head) as \(parts[1].dropLast()), or put all of it in quotation marks"
  }

  /// `Neil Armstrong (commander)`.
  private static func remark(in name: String, isPerson: Bool) -> NameFault? {
    guard isPerson, name.last == ")", let (start, _) = first(of: ["("], in: name),
      start.lowerBound > 0
    else { return nil }
    return NameFault(
      mistake: .nameRemark, place: start.lowerBound..<name.utf8.count,
      words: [
        String(decoding: Array(name.utf8)[start.lowerBound...], as: UTF8.self),
        bracketHelp(name, open: "(", close: ")"),
      ])
  }

  // MARK: Lists

  /// What people part names by: everywhere, and where the name is a person's or all parts are known.
  private static let separators: [(mark: String, isPlain: Bool)] = [
    ("、", true), (";", true), (" & ", false), (" and ", false), ("和", false), ("与", false),
    ("及", false),
  ]

  private static func list(
    in name: String, isPerson: Bool, isTopic: Bool, isKnown: (String) -> Bool
  ) -> NameFault? {
    if name.hasPrefix("and "), name.utf8.count > 4 {
      return NameFault(
        mistake: .nameList, place: 0..<name.utf8.count,
        words: ["and", trimmed(String(name.dropFirst(4))), "fix"])
    }
    // 教育和科技 is a topic of its own, whatever 教育 is.
    for (mark, isPlain) in separators where isPlain || !isTopic {
      guard let parts = parts(of: name, by: mark) else { continue }
      let areKnown = parts.allSatisfy(isKnown)
      guard areKnown || isPlain || isPerson && parts.allSatisfy({ isPersonsName($0, mark) }) else {
        continue
      }
      let all = areKnown ? parts : parts.flatMap { self.parts(of: $0, by: "、") ?? [$0] }
      return NameFault(
        mistake: .nameList, place: 0..<name.utf8.count,
        words: [trimmed(mark), all.joined(separator: ", "), areKnown ? "fix" : ""])
    }
    return nil
  }

  /// Two or more parts, none of them empty.
  private static func parts(of name: String, by mark: String) -> [String]? {
    let parts = name.split(separator: mark, omittingEmptySubsequences: false)
      .map { trimmed(String($0)) }
    return parts.count > 1 && !parts.contains("") ? parts : nil
  }

  /// 张学良和杨虎城 are two; 李和平 is one, and so are the ministries of trade and industry.
  private static func isPersonsName(_ part: String, _ mark: String) -> Bool {
    mark.hasPrefix(" ")
      ? part.first?.isUppercase ?? false && !" \(part) ".contains(" of ")
      : (2...4).contains(part.count) && part.unicodeScalars.allSatisfy { $0.value >= 0x3400 }
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
