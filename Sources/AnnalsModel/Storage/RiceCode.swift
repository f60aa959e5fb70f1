/// Rising numbers as differences in a Rice code: of each difference the lower bits as they are, and before
/// them the rest in ones, with a zero behind.
///
/// How many bits are the lower ones suits the average difference; so a number takes some two bits more than
/// the least possible, and of lists of texts it took a fifth less than whole bytes (LEB128) did. The first
/// byte says how many bits; ones fill up the last, which are no number without their zero.
package enum RiceCode {
  /// Appends the code of numbers, each greater than the one before.
  package static func append(_ numbers: [UInt32], to bytes: inout [UInt8]) {
    guard let last = numbers.last else { return }
    let mean = (Int(last) + 1) / numbers.count
    // The best is the logarithm of the mean times that of two.
    let low = UInt32(max(0, (mean * 7 / 10).bitWidth - (mean * 7 / 10).leadingZeroBitCount - 1))
    bytes.append(UInt8(low))
    var bits = BitWriter()
    var next: UInt32 = 0
    for number in numbers {
      let difference = number - next
      var ones = difference >> low
      while ones > 23 {
        bits.append(1 << 23 - 1, count: 23, to: &bytes)
        ones -= 23
      }
      // The ones, their zero and the lower bits in one: at most 23, 1 and 31 of them.
      let rest = UInt64(difference & (1 << low - 1)) << UInt64(ones + 1)
      bits.append(rest | (1 << UInt64(ones) - 1), count: ones + 1 + low, to: &bytes)
      next = number &+ 1
    }
    bits.finish(&bytes)
  }

  /// Reads the numbers of a list; of nonsense it makes other rising numbers, or none.
  package static func read(_ bytes: Span<UInt8>, _ body: (UInt32) -> Void) {
    guard bytes.count > 1 else { return }
    let low = UInt64(bytes[0] & 31)
    var bits = BitReader()
    var next: UInt64 = 0
    while let high = bits.takeOnes(bytes), let rest = bits.take(low, bytes) {
      next &+= high << low | rest
      guard next <= UInt64(UInt32.max) else { return }
      body(UInt32(next))
      next += 1
    }
  }
}

/// Puts bits together into bytes, the lowest first.
private struct BitWriter {
  private var window: UInt64 = 0
  private var count: UInt32 = 0

  mutating func append(_ bits: UInt64, count more: UInt32, to bytes: inout [UInt8]) {
    window |= bits << UInt64(count)
    count += more
    while count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: window))
      window >>= 8
      count -= 8
    }
  }

  /// Fills up the last byte with ones.
  mutating func finish(_ bytes: inout [UInt8]) {
    if count > 0 { append(0xFF, count: 8 - count, to: &bytes) }
    window = 0
  }
}

/// Takes bits from bytes, the lowest first.
private struct BitReader {
  private var window: UInt64 = 0
  private var count: UInt64 = 0
  private var place = 1

  private mutating func fill(_ bytes: Span<UInt8>) {
    while count <= 48, place < bytes.count {
      window |= UInt64(bytes[place]) << count
      count += 8
      place += 1
    }
  }

  /// How many ones stand before the next zero, which is taken too; nil where there is none.
  mutating func takeOnes(_ bytes: Span<UInt8>) -> UInt64? {
    var ones: UInt64 = 0
    while true {
      fill(bytes)
      let run = min(UInt64((~window).trailingZeroBitCount), count)
      window >>= run
      count -= run
      ones += run
      if count > 0 {
        window >>= 1
        count -= 1
        return ones
      }
      if place >= bytes.count { return nil }
    }
  }

  /// The next bits, at most 31; nil where there are not so many.
  mutating func take(_ wanted: UInt64, _ bytes: Span<UInt8>) -> UInt64? {
    fill(bytes)
    guard count >= wanted else { return nil }
    defer {
      window >>= wanted
      count -= wanted
    }
    return window & (1 << wanted - 1)
  }
}
