/// Labels of blank nodes, where they are not simply those of a document.
enum BlankLabels {
  /// Whether a label begins with `anon`, as those that a reader gives by itself.
  static func isReserved(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    begins(bytes, range, with: "anon")
  }

  /// Appends a label as the grammars allow it.
  ///
  /// JSON-LD and programs may give a node any label. One that no document could hold is written as
  /// `hex-` and its bytes; one that begins so, too, so that two nodes never become one.
  static func append(_ label: String, to output: inout [UInt8]) {
    label.withBytes { bytes in
      let range = 0..<bytes.count
      if isWellFormed(bytes), !begins(bytes, range, with: "hex-") {
        output.append(bytes, range)
        return
      }
      output.append(contentsOf: "hex-".utf8)
      for i in range {
        output.append(hexDigit(bytes[i] >> 4))
        output.append(hexDigit(bytes[i] & 0xF))
      }
    }
  }

  private static func isWellFormed(_ bytes: Span<UInt8>) -> Bool {
    var end = 0
    do {
      return try NameCharacters.skipLabel(bytes, at: &end, limit: bytes.count)
        && end == bytes.count
    } catch {
      return false
    }
  }

  private static func begins(
    _ bytes: Span<UInt8>, _ range: Range<Int>, with prefix: StaticString
  ) -> Bool {
    guard range.count >= prefix.utf8CodeUnitCount else { return false }
    var i = range.lowerBound
    for byte in prefix.description.utf8 {
      guard bytes[i] == byte else { return false }
      i += 1
    }
    return true
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}
