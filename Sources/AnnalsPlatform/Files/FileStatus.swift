/// What the system says of a file without opening it.
package struct FileStatus: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case file, folder, link
    /// A pipe, a socket or a device: written through and never replaced.
    case other
  }

  /// Tells whether two paths lead to the same file.
  package struct Identity: Hashable, Sendable {
    package var device: UInt64
    package var node: UInt64
  }

  package var kind: Kind
  package var size: Int
  /// The permission bits, such as 0o644.
  package var mode: UInt32
  package var identity: Identity
  /// When the content last changed, in seconds since 1970.
  package var modified: Int64
}
