import AnnalsPlatform

/// An input that is read in pieces, of which no more is kept than it takes to show a wrong line.
///
/// A class, because what reads it and what reports on it look at the same.
final class InputPieces {
  /// All that has been read; nil once that is much.
  private(set) var kept: [UInt8]? = []

  private let read: () throws(FileError) -> [UInt8]
  private let name: String

  private static let keptLimit = 16 << 20

  fileprivate init(named name: String, _ read: @escaping () throws(FileError) -> [UInt8]) {
    self.name = name
    self.read = read
  }

  /// What has been read already.
  convenience init(of bytes: [UInt8]) {
    var rest: [UInt8]? = bytes
    self.init(named: "standard input") { () throws(FileError) in
      defer { rest = nil }
      return rest ?? []
    }
  }

  /// The next piece; an empty one is the end.
  func next() throws(CommandFailure) -> [UInt8] {
    do throws(FileError) {
      let piece = try read()
      kept?.append(contentsOf: piece)
      if kept?.count ?? 0 > Self.keptLimit { kept = nil }
      return piece
    } catch {
      throw .file(error.named(name))
    }
  }
}

extension CommandContext {
  /// A file, or standard input, to be read in pieces.
  func pieces(of typed: String) throws(CommandFailure) -> InputPieces {
    if typed == "-" { return try standardInputPieces() }
    do throws(FileError) {
      let reader = try FilePieces(path(typed), named: typed).open()
      return InputPieces(named: typed) { () throws(FileError) in try reader.next() }
    } catch {
      throw .file(error)
    }
  }

  private func standardInputPieces() throws(CommandFailure) -> InputPieces {
    guard case .process = input else { return InputPieces(of: try readInput()) }
    askForInput()
    let reader = FilePieces.Reader(.standardInput(), named: "standard input")
    return InputPieces(named: "standard input") { () throws(FileError) in try reader.next() }
  }
}
