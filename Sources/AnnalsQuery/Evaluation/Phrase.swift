import AnnalsModel

/// A phrase to look for in folded texts.
///
/// Plain search from place to place: no pattern that a user writes can make it slow.
struct Phrase: Sendable {
  private let bytes: [UInt8]
  private let isWord: Bool

  /// A phrase that is folded already.
  init(folded: String, isWord: Bool = false) {
    bytes = Array(folded.utf8)
    self.isWord = isWord
  }

  init(_ text: String, isWord: Bool = false) {
    self.init(folded: FoldedText.fold(text), isWord: isWord)
  }

  var isEmpty: Bool { bytes.isEmpty }

  func isFound(in folded: String) -> Bool {
    isFound(in: Array(folded.utf8))
  }

  func isFound(in text: [UInt8]) -> Bool {
    guard let first = bytes.first, text.count >= bytes.count else { return false }
    for start in 0...(text.count - bytes.count) where text[start] == first {
      let end = start + bytes.count
      if text[start..<end].elementsEqual(bytes), !isWord || standsAlone(in: text, start..<end) {
        return true
      }
    }
    return false
  }

  /// Whether no letter of the phrase touches another outside.
  private func standsAlone(in text: [UInt8], _ place: Range<Int>) -> Bool {
    let before = place.lowerBound > 0 && WordLetter.ends(text[..<place.lowerBound])
    let after = place.upperBound < text.count && WordLetter.begins(text[place.upperBound...])
    return !(before && WordLetter.begins(bytes[...])) && !(after && WordLetter.ends(bytes[...]))
  }
}

/// Letters and digits of scripts that write words apart: ASCII, and U+00C0 to U+1FFF.
///
/// Chinese and Japanese characters are none: a word may begin and end beside them.
enum WordLetter {
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...0x1FFF: true
    default: false
    }
  }

  static func begins(_ bytes: ArraySlice<UInt8>) -> Bool {
    let scalars = String(decoding: bytes.prefix(4), as: UTF8.self).unicodeScalars
    return scalars.first.map { contains($0) } ?? false
  }

  static func ends(_ bytes: ArraySlice<UInt8>) -> Bool {
    var start = bytes.endIndex - 1
    while start > bytes.startIndex, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return begins(bytes[start...])
  }
}
