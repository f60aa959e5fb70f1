/// Finds places and bodies: those known by name, those with a suffix after a known beginning, and
/// the halls and houses where things happen.
struct PlaceFinder: NameScanner {
  static let lead = Leads.place
  let page: NamePage

  init(_ reading: Reading, _ lexicon: Lexicon) { page = NamePage(reading, lexicon) }

  func scan(_ i: Int, after limit: Int) -> NameMention? {
    let scalar = text[i]
    guard scalar.isHan || scalar == 0x201C || scalar.isDigit || scalar.isLatinLetter else {
      return nil
    }
    let known = names.longest(in: text, at: i)
    if let end = body(i), end > known?.end ?? 0 {
      return mention(i..<end, .organization, "organization.suffix")
    }
    guard let (kind, end) = known else { return nil }
    switch kind {
    case .organization: return mention(i..<end, .organization, "organization.known")
    case .venue: return mention(i..<end, .place, "place.known")
    case .programme: return nil
    case .place:
      let stop = placeEnd(end)
      return isPlace(i, stop) ? mention(i..<stop, .place, "place.known") : nil
    case .entry(let entry): return self.entry(entry, i..<end)
    }
  }

  private func entry(_ entry: Gazetteer.Entry, _ range: Range<Int>) -> NameMention? {
    if at(range.lowerBound).isLatinLetter,
      at(range.lowerBound - 1).isLatinLetter || at(range.upperBound).isLatinLetter
    {
      return nil
    }
    let kind: Draft.Mention.Kind? =
      switch entry.kind {
      case .person: .person
      case .organization: .organization
      case .place: .place
      case .programme: .programme
      case .series: .series
      case .event, .period: nil
      }
    guard let kind else { return nil }
    var mention = mention(range, kind, "name.known")
    mention.entity = entry.name
    return mention
  }

  /// 省 市 县 区 belong to the name before them.
  private func placeEnd(_ end: Int) -> Int {
    switch at(end) {
    case sc("省"), sc("市"), sc("县"): end + 1
    default: end
    }
  }

  /// 中国 of 中国式, 大同 of 大同小异 and the like are not the places.
  private func isPlace(_ start: Int, _ end: Int) -> Bool {
    switch at(end) {
    case sc("式"), sc("话"), sc("语"), sc("文"), sc("人"), sc("共"), sc("特"), sc("化"), sc("籍"), sc("梦"),
      sc("号"), sc("论"), sc("想"), sc("由"):
      false
    default: !(at(start - 1) == sc("《") || at(start - 1).isLatinLetter)
    }
  }

  /// The end of the name of a body that begins here with a starter and ends with a suffix.
  private func body(_ i: Int) -> Int? {
    guard let (_, first) = lexicon.starters.longest(in: text, at: i) else { return nil }
    var j = first
    var end: Int?
    while j < text.count, j - i < 22, text[j].isHan {
      if isStop(text[j]) { break }
      if let (strength, stop) = lexicon.verbs.longest(in: text, at: j), strength == 1, stop - j > 1,
        string(text[j..<stop]) != "研究"
      {
        break
      }
      if let (_, stop) = lexicon.suffixes.longest(in: text, at: j) {
        end = stop
        j = stop
      } else {
        j += 1
      }
    }
    return end
  }

  private func isStop(_ scalar: UInt32) -> Bool {
    switch scalar {
    case sc("的"), sc("在"), sc("了"), sc("是"), sc("对"), sc("向"), sc("由"), sc("被"), sc("将"), sc("从"),
      sc("为"),
      sc("以"), sc("于"), sc("第"), sc("等"), sc("举"), sc("召"), sc("说"), sc("到"), sc("把"), sc("使"),
      sc("让"), sc("和"), sc("与"), sc("及"):
      true
    default: false
    }
  }
}
