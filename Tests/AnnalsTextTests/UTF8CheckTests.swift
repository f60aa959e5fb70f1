import AnnalsText
import TestSupport
import Testing

@Suite struct UTF8CheckTests {
  /// Pieces that are well formed alone or together, and others that are not.
  private static let pieces: [[UInt8]] =
    ["a", "abcdefgh", "科", "技术", "，", "。", "é", "\u{800}", "\u{D7FF}", "\u{FFFF}", "\u{1F600}"]
    .map { Array($0.utf8) } + [
      [0x80], [0xC1, 0x80], [0xE0, 0x9F, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xE4, 0xBD], [0xFF], [0xE5, 0x80, 0x41],
    ]

  @Test(arguments: [12, 80])
  func itFindsWhatTheStandardLibraryFinds(_ most: Int) {
    var random = SeededRandom(seed: 5)
    var sound = 0
    for round in 0..<4_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...most, using: &random) {
        let soundPieces = Self.pieces.prefix(11)
        bytes +=
          random.pick(random.oneIn(2 * most) ? Self.pieces : Array(soundPieces)) ?? []
      }
      let expected = String(validating: bytes, as: UTF8.self) != nil
      #expect(isUTF8(bytes.span, 0..<bytes.count) == expected, "round \(round): \(bytes)")
      if expected { sound += 1 }
    }
    #expect(sound > 1_000 && sound < 3_990)
  }

  @Test(arguments: 0..<16)
  func itTellsLeadsOfThreeBytesFromOthersWhereverTheyStand(_ place: Int) {
    let word = Array("科学技术是第一生产力，把科技搞上去。".utf8)
    for lead in UInt8(0xDF)...0xF0 {
      for second: UInt8 in [0x7F, 0x80, 0x9F, 0xA0, 0xBF, 0xC0] {
        var bytes = word
        bytes.replaceSubrange(3 * place..<3 * place + 2, with: [lead, second])
        let expected = String(validating: bytes, as: UTF8.self) != nil
        #expect(isUTF8(bytes.span, 0..<bytes.count) == expected, "\(bytes)")
      }
    }
  }
}
