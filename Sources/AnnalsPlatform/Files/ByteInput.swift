/// A file or a pipe that is read in pieces.
package struct ByteInput: ~Copyable {
  private let file: FileDescriptor
  private let name: String

  private init(_ file: consuming FileDescriptor, name: String) {
    self.file = file
    self.name = name
  }

  /// A file.
  package init(_ path: String) throws(FileError) {
    try Files.refuseNUL(.read, path)
    let file = try naming(.read, path) { () throws(SystemFailure) in
      try FileDescriptor.open(path, .read)
    }
    self.init(file, name: path)
  }

  /// Standard input.
  package static func standardInput() -> ByteInput {
    ByteInput(FileDescriptor(borrowing: 0), name: "standard input")
  }

  /// The next bytes; none at the end.
  package func next(limit: Int = 1 << 18) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    do throws(SystemFailure) {
      _ = try file.read(onto: &bytes, limit: limit)
    } catch {
      throw FileError(.read, name, error)
    }
    return bytes
  }
}
