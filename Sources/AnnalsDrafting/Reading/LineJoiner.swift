/// Decides, line by line, whether a line goes on from the one before.
struct LineJoiner {
  enum Separator { case none, withoutHyphen, space, uncertain, paragraph }

  private let source: [UInt32]
  private let layout: Layout
  private var previous: Line?
  private var previousContinued = false
  private var wasInterrupted = false

  init(_ source: [UInt32], _ layout: Layout) {
    self.source = source
    self.layout = layout
  }

  /// Says that something which is no text stood between the lines.
  mutating func interrupt() { wasInterrupted = true }

  mutating func wasAppended(_ line: Line) {
    previous = line
    wasInterrupted = false
  }

  mutating func join(_ line: Line) -> Separator {
    guard let before = previous else { return .none }
    let separator = decide(before, line)
    if separator != .paragraph, separator != .uncertain {
      previousContinued = true
    } else {
      previousContinued = false
    }
    return separator
  }

  private func decide(_ a: Line, _ b: Line) -> Separator {
    let last = Folding.shared.fold(source[Int(a.end) - 1])
    let first = Folding.shared.fold(source[Int(b.start)])
    if belongTogether(last, first) { return .none }
    if opensParagraph(Int(b.start)) || isYear(a) { return .paragraph }
    if goesOnInLowercase(a, b, last, first) { return glue(last, first) }
    guard layout.isWrapped else {
      return last == sc(",") || last == sc("、") ? glue(last, first) : .paragraph
    }
    if endsSentence(source, a.range) { return afterSentence(a, b, last, first) }
    let isFarther = Int(b.gap) > layout.gap && !wasInterrupted && Int(b.gap) < layout.gap + 3
    if layout.isFull(a) {
      if b.indent >= 2, b.indent > a.indent, layout.fullLength == .max { return .paragraph }
      return isFarther ? .uncertain : glue(last, first)
    }
    if last == sc(",") || last == sc("、") || last.isOpening { return glue(last, first) }
    if isNearlyFull(a), b.indent <= a.indent, holdsComma(a) { return glue(last, first) }
    if wasInterrupted || (layout.hasRests && previousContinued) { return glue(last, first) }
    return previousContinued ? .uncertain : .paragraph
  }

  /// A long line of words that goes on with a small letter, however few lines there are to tell a width by.
  private func goesOnInLowercase(_ a: Line, _ b: Line, _ last: UInt32, _ first: UInt32) -> Bool {
    a.columns >= 60 && Int(b.gap) <= layout.gap && first.isLowercase
      && (last.isLatinLetter || last == sc(",") || last == sc("-"))
  }

  /// Justified lines end early where a word or a mark would not fit.
  private func isNearlyFull(_ line: Line) -> Bool {
    Int(line.columns) >= layout.fullColumns / 10 * 8
      || Int(line.length) >= layout.fullLength / 10 * 8
  }

  /// A line with a comma in it is part of a sentence, and no title.
  private func holdsComma(_ line: Line) -> Bool {
    source[line.range].contains { Folding.shared.fold($0) == sc(",") }
  }

  private func afterSentence(_ a: Line, _ b: Line, _ last: UInt32, _ first: UInt32) -> Separator {
    if !layout.isFull(a) && !(wasInterrupted && b.indent < 2) { return .paragraph }
    if b.indent >= 2, layout.fullLength == .max || b.indent > a.indent { return .paragraph }
    return Int(b.gap) > layout.gap && !wasInterrupted ? .paragraph : glue(last, first)
  }

  /// The words a source line or a dateline begins with.
  private func opensParagraph(_ i: Int) -> Bool {
    guard Self.openers.contains(Folding.shared.fold(source[i])) else { return false }
    let head = string(source[i..<min(i + 3, source.count)].map { Folding.shared.fold($0) })
    return ["来源:", "来源 ", "来源|", "新华社", "本报讯", "中新社", "中新网"].contains(head)
      && !(head == "新华社" && string(source[i..<min(i + 5, source.count)]).hasSuffix("记者"))
  }

  /// A year alone on its line is the heading of what follows.
  private func isYear(_ line: Line) -> Bool {
    guard line.end - line.start == 5, Int(line.length) < layout.fullLength else { return false }
    let scalars = source[line.range].map { Folding.shared.fold($0) }
    return scalars.last == sc("年")
      && scalars.dropLast().allSatisfy { $0.isDigit || HanNumeral.value($0) != nil }
  }

  private static let openers = ScalarSet("来新本中")

  /// A number and its unit, or the halves of a number.
  private func belongTogether(_ last: UInt32, _ first: UInt32) -> Bool {
    let isUnit = first == sc("年") || first == sc("月") || first == sc("日")
    return isUnit && (last.isDigit || HanNumeral.value(last) != nil)
  }

  private func glue(_ last: UInt32, _ first: UInt32) -> Separator {
    if last.isHan || first.isHan || last.isWideSign || first.isWideSign { return .none }
    if last.isDigit, first.isDigit { return .none }
    if last == sc("-"), first.isLowercase { return .withoutHyphen }
    return last.isLatinLetter || first.isLatinLetter || last == sc(",") || last == sc(".")
      ? .space : .none
  }
}
