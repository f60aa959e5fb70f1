/// A set of characters of the basic plane, a bit for each: asked at every place of a text.
struct ScalarSet: Sendable {
  private var bits = [UInt64](repeating: 0, count: 0x400)
  /// The members, as they were given.
  let characters: String

  init(_ characters: String) {
    self.characters = characters
    for scalar in characters.unicodeScalars where scalar.value < 0x10000 {
      bits[Int(scalar.value >> 6)] |= 1 << UInt64(scalar.value & 63)
    }
  }

  func contains(_ scalar: UInt32) -> Bool {
    scalar < 0x10000 && bits[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 != 0
  }
}
