/// The hash functions that RDFC-1.0 allows.
public enum HashAlgorithm: String, CaseIterable, Sendable {
  /// SHA-256, the default.
  case sha256 = "sha-256"
  /// SHA-384.
  case sha384 = "sha-384"

  /// The digest of bytes.
  public func digest(_ bytes: [UInt8]) -> [UInt8] {
    var hasher = MessageDigest(self)
    hasher.update(bytes.span, 0..<bytes.count)
    return hasher.finish()
  }

  /// The digest of bytes in hexadecimal digits of lower case.
  public func hexDigest(_ bytes: [UInt8]) -> String {
    String(decoding: MessageDigest.hex(digest(bytes)), as: UTF8.self)
  }
}

/// A digest of bytes that come in pieces.
public struct MessageDigest: Sendable {
  private var sha256: SHA2<SHA256Variant>?
  private var sha384: SHA2<SHA384Variant>?

  /// A digest of an empty message.
  public init(_ algorithm: HashAlgorithm) {
    switch algorithm {
    case .sha256: sha256 = SHA2()
    case .sha384: sha384 = SHA2()
    }
  }

  /// Adds bytes to the message.
  public mutating func update(_ bytes: [UInt8]) { update(bytes.span, 0..<bytes.count) }

  /// Adds a part of a span to the message.
  public mutating func update(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    sha256?.update(bytes, range)
    sha384?.update(bytes, range)
  }

  /// The digest; a new message begins.
  public mutating func finish() -> [UInt8] {
    defer {
      sha256?.reset()
      sha384?.reset()
    }
    return sha256?.finish() ?? sha384?.finish() ?? []
  }

  /// The digest in hexadecimal digits of lower case; a new message begins.
  mutating func finishHex() -> [UInt8] { Self.hex(finish()) }

  static func hex(_ digest: [UInt8]) -> [UInt8] {
    var digits: [UInt8] = []
    digits.reserveCapacity(digest.count * 2)
    for byte in digest {
      for half in [byte >> 4, byte & 0xF] { digits.append(half < 10 ? 0x30 + half : 0x57 + half) }
    }
    return digits
  }
}
