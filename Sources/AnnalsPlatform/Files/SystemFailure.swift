#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What a system call answered when it failed: its `errno`.
package struct SystemFailure: Error, Hashable, Sendable, CustomStringConvertible {
  package var code: Int32

  package init(code: Int32) { self.code = code }

  /// The failure of the call that was made last.
  static var last: SystemFailure { SystemFailure(code: errno) }

  package static let noSuchFile = SystemFailure(code: ENOENT)
  package static let brokenPipe = SystemFailure(code: EPIPE)
  package static let interrupted = SystemFailure(code: EINTR)
  package static let exists = SystemFailure(code: EEXIST)
  package static let notAFolder = SystemFailure(code: ENOTDIR)
  package static let isAFolder = SystemFailure(code: EISDIR)
  package static let denied = SystemFailure(code: EACCES)
  package static let wouldBlock = SystemFailure(code: EAGAIN)
  package static let invalid = SystemFailure(code: EINVAL)

  /// The failure in words, the same on every system and in every locale.
  package var description: String {
    Self.words[code] ?? "system error \(code)"
  }

  private static let words: [Int32: String] = [
    E2BIG: "the argument list is too long",
    EACCES: "permission denied",
    EAGAIN: "not ready, try again",
    EBADF: "the descriptor is closed",
    EBUSY: "it is in use",
    EDQUOT: "the disk quota is used up",
    EEXIST: "it already exists",
    EFBIG: "the file would be too large",
    EINTR: "interrupted",
    EINVAL: "the system does not accept this",
    EIO: "the device reported an error",
    EISDIR: "it is a folder",
    ELOOP: "too many symbolic links",
    EMFILE: "too many files are open",
    ENAMETOOLONG: "the name is too long",
    ENFILE: "too many files are open in the system",
    ENODEV: "no such device",
    ENOENT: "no such file or folder",
    ENOEXEC: "it is not a program for this system",
    ENOMEM: "not enough memory",
    ENOSPC: "no space left on the device",
    ENOTDIR: "a part of the path is not a folder",
    ENOTEMPTY: "the folder is not empty",
    ENXIO: "no such device or address",
    EOVERFLOW: "the file is too large",
    EPERM: "the operation is not permitted",
    EPIPE: "the reader has closed the pipe",
    EROFS: "the file system is read-only",
    ETXTBSY: "the program is being written to",
    EXDEV: "it lies on another file system",
  ]
}
