/// What a document consists of: its articles, each with its own date, and the kinds of their
/// paragraphs.
struct Structure {
  enum Kind: UInt8 { case text, title, source, dateline, note, articleEnd }

  struct Paragraph {
    var range: Range<Int>
    var kind: Kind
    var article: Int
  }

  private(set) var paragraphs: [Paragraph] = []
  private(set) var articles = 1
  private let text: [UInt32]

  init(_ clean: CleanText) {
    text = clean.scalars
    paragraphs = clean.paragraphs.map { Paragraph(range: $0, kind: .text, article: 0) }
    for i in paragraphs.indices { paragraphs[i].kind = kind(paragraphs[i].range) }
    divide()
  }

  // MARK: Kinds of paragraphs

  private func kind(_ range: Range<Int>) -> Kind {
    if isArticleEnd(range) { return .articleEnd }
    if isSource(range) { return .source }
    if isDateline(range) { return .dateline }
    if isNote(range) { return .note }
    return isTitle(range) ? .title : .text
  }

  private func starts(_ i: Int, _ words: Trie) -> Bool {
    i < text.count && words.longest(in: text, at: i) != nil
  }

  private func skipBracket(_ i: Int) -> Int { text[i] == sc("(") ? i + 1 : i }

  private static let sourceOpeners = trie([
    "来源:", "来源 ", "文章来源", "发布时间", "发布日期", "时间:", "日期:", "发表时间", "刊发时间", "《人民日报》(",
    "Published", "Date:", "Source:", "Posted", "Updated",
  ])
  private static let endOpeners = trie(["来源"])
  private static let noteOpeners = trie(["这是", "本文是", "本文系", "这篇", "此文", "这里节录", "本篇"])
  private static let materialOpeners = trie(["材料", "附件", "附录"])

  private static func trie(_ words: [String]) -> Trie {
    var trie = Trie()
    for word in words { trie.insert(word, 1) }
    return trie
  }

  private func isSource(_ range: Range<Int>) -> Bool {
    guard range.count < 120 else { return false }
    return starts(skipBracket(range.lowerBound), Self.sourceOpeners)
  }

  private func isArticleEnd(_ range: Range<Int>) -> Bool {
    guard range.count < 40, starts(range.lowerBound, Self.endOpeners) else { return false }
    return text[range].contains(sc("|"))
  }

  // 新华社北京2月1日电, 本报讯, BEIJING, March 9 (Xinhua) –
  private func isDateline(_ range: Range<Int>) -> Bool {
    let head = text[range.prefix(48)]
    var i = head.startIndex
    if head[i] == sc("(") { i += 1 }
    guard i < head.endIndex else { return false }
    if head[i].isUppercase { return isEnglishDateline(head) }
    guard let mark = head.firstIndex(where: { $0 == sc("电") || $0 == sc("讯") }), mark - i >= 2
    else {
      return false
    }
    let opening = text[i..<mark]
    guard !opening.contains(where: { $0.endsSentence || $0 == sc(",") }) else { return false }
    let previous = text[mark - 1]
    let agency = opening.contains(sc("社")) || opening.contains(sc("网")) || opening.contains(sc("报"))
    return agency && (previous == sc("日") || previous == sc("报") || opening.contains(sc("日")))
  }

  private func isEnglishDateline(_ head: ArraySlice<UInt32>) -> Bool {
    let capitals = head.prefix { $0.isUppercase || $0 == 0x20 }
    guard capitals.count >= 4, head.count > capitals.count + 8 else { return false }
    let rest = head.dropFirst(capitals.count)
    guard rest.first == sc(",") || rest.first == sc("(") else { return false }
    return rest.contains(where: { $0 == 0x2014 || $0 == 0x2013 || $0 == sc(")") })
      || zip(rest, rest.dropFirst()).contains { $0 == sc("-") && $1 == sc("-") }
  }

  /// 这是…在…的讲话: dates the article it closes.
  private func isNote(_ range: Range<Int>) -> Bool {
    guard range.count < 160 else { return false }
    return starts(skipBracket(range.lowerBound), Self.noteOpeners)
  }

  private func isTitle(_ range: Range<Int>) -> Bool {
    guard range.count <= 70 else { return false }
    let last = text[range.upperBound - 1]
    return !last.endsSentence && last != sc(":") && last != sc(";") && last != sc(",")
      && last != sc(".") && !last.isClosing
  }

  // MARK: Articles

  private mutating func divide() {
    var starts: Set<Int> = [0]
    for i in paragraphs.indices {
      switch paragraphs[i].kind {
      case .articleEnd: starts.insert(i + 1)
      case .source, .dateline: starts.insert(titleStart(before: i))
      case .title where isMaterial(paragraphs[i].range): starts.insert(i)
      default: break
      }
    }
    var article = -1
    for i in paragraphs.indices {
      if starts.contains(i) { article += 1 }
      paragraphs[i].article = max(article, 0)
    }
    articles = max(article + 1, 1)
  }

  /// Where the titles begin that stand right above a source or a dateline.
  private func titleStart(before index: Int) -> Int {
    var i = index
    while i > 0, index - i < 6, paragraphs[i - 1].kind == .title { i -= 1 }
    if i > 0, paragraphs[i - 1].kind == .source, i == index { return titleStart(before: i - 1) }
    return i
  }

  // 材料 1
  private func isMaterial(_ range: Range<Int>) -> Bool {
    range.count <= 5 && starts(range.lowerBound, Self.materialOpeners)
  }
}
