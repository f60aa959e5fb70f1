/// A file or folder that could not be had, and why: the operation, the path and the reason.
package struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was being done, as the verb of the message.
  package enum Operation: String, Hashable, Sendable {
    case read, write, list, map, create, remove, rename, examine = "look at", start
  }

  /// Why it could not be done.
  package enum Reason: Hashable, Sendable, CustomStringConvertible {
    case system(SystemFailure)
    case tooLarge(limit: Int)
    case nameIsNotUTF8
    case nameHasNUL
    case tooDeep(limit: Int)

    package var description: String {
      switch self {
      case .system(let failure): failure.description
      case .tooLarge(let limit): "it is larger than the limit of \(limit) bytes"
      case .nameIsNotUTF8: "its name is not UTF-8"
      case .nameHasNUL: "its name contains a NUL"
      case .tooDeep(let limit): "its folders are nested more than \(limit) deep"
      }
    }
  }

  package var operation: Operation
  package var path: String
  package var reason: Reason

  package init(_ operation: Operation, _ path: String, _ reason: Reason) {
    self.operation = operation
    self.path = path
    self.reason = reason
  }

  init(_ operation: Operation, _ path: String, _ failure: SystemFailure) {
    self.init(operation, path, .system(failure))
  }

  /// True where the file does not exist, which callers often answer differently.
  package var isMissing: Bool { reason == .system(.noSuchFile) }

  /// `cannot read seeds/a.annals: no such file or folder`.
  package var description: String { "cannot \(operation.rawValue) \(path): \(reason)" }
}

/// Runs a system call and says of its failure which file it was about.
func naming<R: ~Copyable>(
  _ operation: FileError.Operation, _ path: String, _ call: () throws(SystemFailure) -> R
) throws(FileError) -> R {
  do {
    return try call()
  } catch {
    throw FileError(operation, path, error)
  }
}
