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

extension LanguageTag {
  /// The tag of a language by its name in English or its own words, and `zh_CN` as it should be.
  static func named(_ name: String) -> String? {
    let lower = name.lowercased()
    if let tag = names[lower] { return tag }
    let plain = lower.replacing("_", with: "-")
    return plain != lower && isWellFormed(plain) ? plain : nil
  }

  private static let names: [String: String] = [
    "中文": "zh", "汉语": "zh", "漢語": "zh", "简体中文": "zh", "chinese": "zh", "繁体中文": "zh-hant",
    "繁體中文": "zh-hant", "英文": "en", "英语": "en", "english": "en", "日文": "ja", "日语": "ja",
    "日本語": "ja", "japanese": "ja", "法语": "fr", "french": "fr", "français": "fr", "德语": "de",
    "german": "de", "deutsch": "de", "俄语": "ru", "russian": "ru", "spanish": "es", "español": "es",
  ]
}
