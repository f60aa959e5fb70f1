import LinkedData

/// Pieces of text, spelled once and copied often, in one run of bytes.
struct TextTable: Sendable {
  private(set) var bytes: [UInt8] = []
  private var offsets: [Int] = [0]

  /// How many pieces there are.
  var count: Int { offsets.count - 1 }

  mutating func reserve(pieces: Int, bytes size: Int) {
    offsets.reserveCapacity(pieces + 1)
    bytes.reserveCapacity(size)
  }

  /// Adds a piece.
  mutating func add(_ spell: (inout [UInt8]) -> Void) {
    spell(&bytes)
    offsets.append(bytes.count)
  }

  /// Appends a piece to an output; nothing where there is none of this number.
  func append(_ piece: Int, to output: inout [UInt8]) {
    guard piece >= 0, piece < count else { return }
    output.append(bytes.span, offsets[piece]..<offsets[piece + 1])
  }
}
