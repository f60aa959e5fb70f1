/// Whether a full stop at `i` ends a sentence of English: not that of an abbreviation or an initial,
/// and nothing small follows.
func endsEnglishSentence(_ text: [UInt32], _ i: Int) -> Bool {
  var next = i + 1
  while next < text.count, text[next].isClosing || text[next] == sc("'") { next += 1 }
  guard next < text.count, text[next] != 0x0A else { return true }
  guard text[next].isSpace else { return false }
  while next < text.count, text[next].isSpace { next += 1 }
  guard next < text.count else { return true }
  if text[next].isLowercase { return false }
  return !isAbbreviation(text, endingAt: i)
}

/// Whether the word before the full stop at `i` is an initial or an abbreviation.
func isAbbreviation(_ text: [UInt32], endingAt i: Int) -> Bool {
  var start = i
  while start > 0, i - start < 8, text[start - 1].isLatinLetter { start -= 1 }
  guard start < i else { return false }
  if i - start == 1 { return text[start].isUppercase || text[start] == sc("c") }
  if start > 0, text[start - 1] == sc(".") { return true }
  return abbreviations.value(of: text[start..<i].map { $0 &- 0x41 < 26 ? $0 + 0x20 : $0 }) != nil
}

private let abbreviations: Trie = {
  var trie = Trie()
  let words =
    "mr mrs ms dr prof st gen col capt lt sgt sen rep gov jr sr jan feb mar apr jun jul aug sept sep oct nov dec no vs etc ca inc ltd co corp messrs rev hon maj cmdr adm vol pp fig ed eds"
  for word in WordTable.words(words) { trie.insert(word, 1) }
  return trie
}()
