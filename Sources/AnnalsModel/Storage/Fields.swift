/// A list of texts as bytes, each after its length: for the few texts that are no columns.
struct FieldWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ text: String) {
    bytes.appendLittleEndian(UInt32(truncatingIfNeeded: text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  mutating func add(_ number: Int) { add(String(number)) }
}

/// Reads what ``FieldWriter`` wrote; past the end, or on nonsense, gives empty texts and zeros.
struct FieldReader {
  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// True where everything was read and nothing was missing.
  private(set) var isWhole = true

  mutating func text() -> String {
    guard bytes.count - at >= 4 else {
      isWhole = false
      return ""
    }
    var length = 0
    for i in 0..<4 { length |= Int(bytes[at + i]) << (8 * i) }
    at += 4
    guard length <= bytes.count - at else {
      isWhole = false
      return ""
    }
    defer { at += length }
    return String(decoding: bytes[at..<(at + length)], as: UTF8.self)
  }

  mutating func number() -> Int { Int(text()) ?? 0 }

  /// A count of things that follow, each of at least one field.
  mutating func count() -> Int { max(0, min(number(), (bytes.count - at) / 4)) }
}
