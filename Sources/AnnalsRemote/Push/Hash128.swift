import LinkedData

/// The first half of a SHA-256: enough to tell things apart that nobody makes alike on purpose.
struct Hash128: Hashable, Sendable {
  private var high: UInt64 = 0
  private var low: UInt64 = 0

  /// The hash of nothing that there is.
  init() {}

  /// The first 16 bytes of a digest.
  init(_ digest: [UInt8]) {
    high = digest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    low = digest.dropFirst(8).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  init(of text: String) {
    var digest = MessageDigest(.sha256)
    digest.update(Array(text.utf8))
    self.init(digest.finish())
  }

  /// 32 hexadecimal digits.
  init?(hexadecimal text: some StringProtocol) {
    guard text.utf8.count == 32, let high = UInt64(text.prefix(16), radix: 16),
      let low = UInt64(text.suffix(16), radix: 16)
    else { return nil }
    self.high = high
    self.low = low
  }

  /// The same as 32 hexadecimal digits.
  var hexadecimal: String {
    [high, low].map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }.joined()
  }
}
