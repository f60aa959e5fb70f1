import AnnalsPlatform
public import AnnalsText

/// A file or folder that could not be read, and why.
public struct ReadingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path as it was given.
  public var path: String
  /// What went wrong, for a person to read.
  public var description: String
}

extension Notation {
  /// Reads annals files, and all annals files in folders, as one graph.
  ///
  ///     let loaded = try Notation.load(paths: ["seeds"])
  ///     print(loaded.graph.claimCount)
  ///
  /// - Parameters:
  ///   - paths: files, and folders whose `.annals` files are read.
  ///   - isStrict: undeclared names and claims without a source are errors.
  /// - Returns: the graph, where its claims stand, and what is wrong.
  /// - Throws: for the first file or folder that cannot be read. What is wrong *in* a file is no error: it
  ///   is in ``Notation/Loaded/diagnostics``.
  public static func load(paths: [String], isStrict: Bool = false) throws(ReadingError) -> Loaded {
    var sources: [AnnalsText.SourceText] = []
    for path in paths {
      do throws(FileError) {
        for file in try files(at: path) {
          sources.append(AnnalsText.SourceText(name: file, bytes: try Files.read(file)))
        }
      } catch {
        throw ReadingError(path: path, description: error.description)
      }
    }
    return load(sources, isStrict: isStrict)
  }

  private static func files(at path: String) throws(FileError) -> [String] {
    guard try Files.status(of: path).kind == .folder else { return [path] }
    let listing = Files.list(path) { $0.hasSuffix(".annals") }
    if let problem = listing.problems.first { throw problem }
    return listing.files
  }
}
