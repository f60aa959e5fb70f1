/// Marks of Chinese typing that look like the notation's own.
struct FullwidthMark {
  let wide: String
  let plain: String

  private static let marks: [(UInt8, UInt8, UInt8, String, String)] = [
    (0xEF, 0xBC, 0x9A, "：", ":"),
    (0xEF, 0xBC, 0x8C, "，", ","),
    (0xE2, 0x80, 0x9C, "“", "\""),
    (0xE2, 0x80, 0x9D, "”", "\""),
    (0xEF, 0xBC, 0x82, "＂", "\""),
    (0xE3, 0x80, 0x90, "【", "["),
    (0xE3, 0x80, 0x91, "】", "]"),
    (0xEF, 0xBC, 0xBB, "［", "["),
    (0xEF, 0xBC, 0xBD, "］", "]"),
    (0xEF, 0xBC, 0x83, "＃", "#"),
    (0xE3, 0x80, 0x80, "　", " "),
  ]

  /// The mark whose three bytes begin at `i`.
  static func at(_ bytes: Span<UInt8>, _ i: Int, _ stop: Int) -> FullwidthMark? {
    guard i + 2 < stop, bytes[i] >= 0xE2 else { return nil }
    for mark in marks where mark.0 == bytes[i] && mark.1 == bytes[i + 1] && mark.2 == bytes[i + 2] {
      return FullwidthMark(wide: mark.3, plain: mark.4)
    }
    return nil
  }

  /// The first such mark of a text, and the place of its bytes.
  static func first(
    in text: String, where isWanted: (FullwidthMark) -> Bool
  ) -> (offset: Int, mark: FullwidthMark)? {
    let bytes = text.utf8.span
    for i in bytes.indices {
      if let mark = at(bytes, i, bytes.count), isWanted(mark) { return (i, mark) }
    }
    return nil
  }
}
