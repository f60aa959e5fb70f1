/// How a string is held: in two words, which have a short text in themselves and of a longer one the place.
///
/// Strings that are held alike have the same text. The reverse does not hold, so that this only spares the
/// comparison of texts where a string is a copy of the other, as keys and IRIs of a schema mostly are.
struct StringWords: Equatable {
  private let first: UInt64
  private let second: UInt64

  /// Whether this platform holds strings so; nothing is found to be held alike where it does not.
  @inline(__always)
  private static var areKnown: Bool { MemoryLayout<String>.size == 16 }

  @inline(__always)
  init(_ text: String) {
    guard Self.areKnown else {
      (first, second) = (0, 0)
      return
    }
    // Safety: both have sixteen bytes, and the words are compared as numbers and never made a string again.
    (first, second) = unsafe unsafeBitCast(text, to: (UInt64, UInt64).self)
  }

  @inline(__always)
  static func == (a: Self, b: Self) -> Bool {
    areKnown && a.first == b.first && a.second == b.second
  }

  /// A number below 256 that is the same for strings held alike.
  @inline(__always)
  var smallHash: Int {
    let mixed = (first &* 0x9E37_79B9_7F4A_7C15 ^ second) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: mixed >> 56)
  }
}
