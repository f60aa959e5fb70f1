/// The first place from `start` on where a byte may stand that means something in a string: a control
/// character, `"`, `\`, or DEL; `end` where there is none.
///
/// Most of a text is the inside of strings: eight bytes are looked at at a time.
func plainRun(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
  let ones: UInt64 = 0x0101_0101_0101_0101
  let tops: UInt64 = 0x8080_8080_8080_8080
  // Safety: eight bytes are read only where as many are left of the span.
  let raw = unsafe bytes.bytes
  let limit = min(end, bytes.count)
  var i = start
  while i + 8 <= limit {
    let word = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: i, as: UInt64.self)
    // A byte that is zero, or below 0x20, has its top bit set after the subtraction and not before.
    let quote = word ^ (ones &* 0x22)
    let backslash = word ^ (ones &* 0x5C)
    let delete = word ^ (ones &* 0x7F)
    let found =
      (word &- ones &* 0x20) & ~word | (quote &- ones) & ~quote | (backslash &- ones) & ~backslash
      | (delete &- ones) & ~delete
    if found & tops != 0 { return i + (found & tops).trailingZeroBitCount / 8 }
    i += 8
  }
  return i
}
