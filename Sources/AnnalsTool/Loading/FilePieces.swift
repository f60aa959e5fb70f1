import AnnalsPlatform

/// A file that is read in pieces, from its beginning as often as it takes.
struct FilePieces {
  private let path: String
  private let name: String

  /// The file at `path`, which messages call `name`.
  init(_ path: String, named name: String) {
    self.path = path
    self.name = name
  }

  /// A reader at the beginning.
  func open() throws(FileError) -> Reader {
    do throws(FileError) {
      return Reader(try ByteInput(path), named: name)
    } catch {
      throw error.named(name)
    }
  }

  /// What gives the pieces one after the other; a class, because it holds the open file for a closure.
  final class Reader {
    private let input: ByteInput
    private let name: String

    init(_ input: consuming ByteInput, named name: String) {
      self.input = input
      self.name = name
    }

    /// The next piece; an empty one is the end.
    func next() throws(FileError) -> [UInt8] {
      do throws(FileError) {
        return try input.next(limit: 1 << 20)
      } catch {
        throw error.named(name)
      }
    }
  }
}
