/// A hash function of the SHA-2 family over bytes that come in pieces (FIPS 180-4).
///
/// Memory is constant, whatever the length of the message.
struct SHA2<Variant: SHA2Variant>: Sendable {
  private typealias Word = Variant.Word

  private static var blockLength: Int { 16 * Word.bitWidth / 8 }

  private var state = Variant.initial
  private var constants = Variant.constants
  /// The message schedule: the block in its first sixteen words.
  private var schedule = [Word](repeating: 0, count: Variant.constants.count)
  /// How many bytes of the block are there.
  private var filled = 0
  private var length: UInt64 = 0

  /// Starts a new message.
  mutating func reset() {
    state = Variant.initial
    filled = 0
    length = 0
  }

  /// Adds bytes to the message.
  mutating func update(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    length &+= UInt64(range.count)
    let wordLength = Word.bitWidth / 8
    var i = range.lowerBound
    while i < range.upperBound {
      if filled % wordLength == 0, i + wordLength <= range.upperBound {
        takeWord(bytes, at: i)
        i += wordLength
      } else {
        take(bytes[i])
        i += 1
      }
    }
  }

  /// The digest of the message, which ends here; `reset` before the next.
  mutating func finish() -> [UInt8] {
    let bits = length &* 8
    take(0x80)
    let lengthBytes = 2 * Word.bitWidth / 8
    while filled != Self.blockLength - lengthBytes { take(0) }
    // Of the length's 128 bits in SHA-384 the upper half stays 0: no message is that long.
    for _ in 0..<lengthBytes - 8 { take(0) }
    for shift in stride(from: 56 as UInt64, through: 0, by: -8) {
      take(UInt8(truncatingIfNeeded: bits >> shift))
    }
    return digest
  }

  private var digest: [UInt8] {
    let wordLength = Word.bitWidth / 8
    return (0..<Variant.digestLength).map { i in
      let shift = (wordLength - 1 - i % wordLength) * 8
      return UInt8(truncatingIfNeeded: state[i / wordLength] >> Word(shift))
    }
  }

  private mutating func takeWord(_ bytes: Span<UInt8>, at i: Int) {
    let wordLength = Word.bitWidth / 8
    var word: Word = 0
    for k in i..<i + wordLength { word = word &<< 8 | Word(truncatingIfNeeded: bytes[k]) }
    schedule[filled / wordLength] = word
    filled += wordLength
    if filled == Self.blockLength {
      compress()
      filled = 0
    }
  }

  private mutating func take(_ byte: UInt8) {
    let wordLength = Word.bitWidth / 8
    let word = filled / wordLength
    schedule[word] = schedule[word] &<< 8 | Word(byte)
    filled += 1
    if filled == Self.blockLength {
      compress()
      filled = 0
    }
  }

  /// Mixes a block into the state (section 6.2.2).
  private mutating func compress() {
    for t in 16..<schedule.count {
      schedule[t] =
        Variant.smallSigma1(schedule[t - 2]) &+ schedule[t - 7]
        &+ Variant.smallSigma0(schedule[t - 15]) &+ schedule[t - 16]
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for t in 0..<schedule.count {
      let choice = e & f ^ ~e & g
      let majority = a & b ^ a & c ^ b & c
      let t1 = h &+ Variant.bigSigma1(e) &+ choice &+ constants[t] &+ schedule[t]
      let t2 = Variant.bigSigma0(a) &+ majority
      (h, g, f, e) = (g, f, e, d &+ t1)
      (d, c, b, a) = (c, b, a, t1 &+ t2)
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }
}
