/// One text that was read: what it is called, and its bytes.
///
/// Lines are counted only when a place has to be shown, so a text without problems never pays.
public struct SourceText: Sendable, Hashable {
  /// What messages call it: a path as the user wrote it, or `-` for standard input.
  public let name: String
  /// The bytes as they were read, valid UTF-8 or not.
  public let bytes: [UInt8]

  /// A text named `name`.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// A text named `name`, out of a string: for tests and for texts made in memory.
  public init(name: String, _ text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The text of a range of bytes; bytes that are not UTF-8 show as U+FFFD.
  package func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}
