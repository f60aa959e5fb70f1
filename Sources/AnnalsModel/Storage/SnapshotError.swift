/// Why a snapshot could not be opened or written.
public struct SnapshotError: Error, Hashable, Sendable {
  /// What sort of thing went wrong.
  public enum Code: Hashable, Sendable {
    /// The file could not be read or written.
    case file
    /// The bytes are no snapshot that this program reads.
    case damaged
  }

  /// What sort of thing went wrong.
  public var code: Code
  /// What is wrong, for a person to read.
  public var reason: String

  /// An error for this reason.
  public init(_ reason: String, code: Code = .damaged) {
    self.code = code
    self.reason = reason
  }
}
