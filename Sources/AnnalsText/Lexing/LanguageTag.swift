/// Whether a language tag has the form of BCP 47: subtags of one to eight letters and digits, the
/// first of letters.
package enum LanguageTag {
  package static func isWellFormed(_ bytes: Span<UInt8>, _ start: Int, _ stop: Int) -> Bool {
    var length = 0
    var isFirst = true
    var i = start
    while i < stop {
      let byte = bytes[i]
      if byte == Byte.hyphen {
        guard length > 0 else { return false }
        length = 0
        isFirst = false
      } else {
        guard byte.isLetter || byte.isDigit && !isFirst else { return false }
        length += 1
        guard length <= 8 else { return false }
      }
      i += 1
    }
    return length > 0
  }

  package static func isWellFormed(_ tag: String) -> Bool {
    let bytes = Array(tag.utf8)
    return isWellFormed(bytes.span, 0, bytes.count)
  }
}
