/// Where things stand: sentences, and the dates and people within them.
extension EnglishEventFinder {
  func sentence(around date: Range<Int>, in paragraph: Range<Int>) -> Range<Int> {
    var start = date.lowerBound
    while start > paragraph.lowerBound, date.lowerBound - start < 400, !ends(start - 1) {
      start -= 1
    }
    if start > paragraph.lowerBound, !ends(start - 1) {
      while start < date.lowerBound, !text[start].isSpace { start += 1 }
    }
    while start < date.lowerBound, text[start].isSpace || text[start].isClosing { start += 1 }
    return start..<end(from: date.upperBound, in: paragraph)
  }

  func sentence(from start: Int, in paragraph: Range<Int>) -> Range<Int> {
    var start = min(start, paragraph.upperBound)
    while start < paragraph.upperBound, text[start].isSpace || text[start].isClosing || ends(start)
    {
      start += 1
    }
    return start..<end(from: start, in: paragraph)
  }

  func end(from start: Int, in paragraph: Range<Int>) -> Int {
    var end = start
    while end < paragraph.upperBound, end - start < 500, !ends(end) { end += 1 }
    if end < paragraph.upperBound, !ends(end) {
      while end > start, !text[end - 1].isSpace { end -= 1 }
    }
    return end
  }

  func ends(_ i: Int) -> Bool {
    if text[i].endsSentence || text[i] == 0x0A { return true }
    return text[i] == sc(".") && endsEnglishSentence(text, i)
  }

  func dates(in range: Range<Int>) -> ArraySlice<Range<Int>> {
    let first = dates.partition(range.lowerBound, by: \.upperBound)
    var end = first
    while end < dates.count, dates[end].lowerBound < range.upperBound { end += 1 }
    return dates[first..<end]
  }

  func people(in range: Range<Int>) -> ArraySlice<NameMention> {
    let first = people.partition(range.lowerBound, by: \.range.lowerBound, orEqual: true)
    var end = first
    while end < people.count, people[end].range.lowerBound < range.upperBound { end += 1 }
    return people[first..<end]
  }

  func persons(in range: Range<Int>) -> [Range<Int>] { people(in: range).map(\.range) }
}

extension Array {
  /// The index of the first element, of elements in order, whose number is past `limit`.
  fileprivate func partition(
    _ limit: Int, by number: (Element) -> Int, orEqual: Bool = false
  ) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      let value = number(self[middle])
      if orEqual ? value < limit : value <= limit { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
