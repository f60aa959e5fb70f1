/// The files below a folder, with whatever of it could not be looked at.
package struct FolderListing: Sendable {
  /// Paths that begin with the folder's own, in the order of their bytes.
  package var files: [String] = []
  /// Folders and names that could not be read; the rest is listed all the same.
  package var problems: [FileError] = []
}

extension Files {
  /// How deep `list` goes; a tree that is deeper is reported, as are links that lead round in a ring.
  package static let depthLimit = 256

  /// Lists the files below `folder`, through all folders in it and through links.
  ///
  /// Names that begin with a dot are left out, and so are paths that `isWanted` says no to. A link to
  /// a folder above itself is not followed.
  package static func list(
    _ folder: String, where isWanted: (String) -> Bool = { _ in true }
  ) -> FolderListing {
    var walk = FolderWalk()
    walk.visit(folder, where: isWanted)
    walk.listing.files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return walk.listing
  }

  /// The names of what lies in a folder itself, sorted; none where it cannot be read.
  package static func names(in folder: String) -> [String] {
    let entries = (try? FileSystem.entries(of: folder)) ?? []
    return entries.compactMap(\.name).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

/// A walk through folders with a stack of its own, so that the depth of a tree is no matter.
private struct FolderWalk {
  struct Step {
    var path: String
    /// The folders this one lies in, itself included: one that comes up again closes a ring.
    var above: Set<FileStatus.Identity>
  }

  var listing = FolderListing()
  var steps: [Step] = []

  mutating func visit(_ root: String, where isWanted: (String) -> Bool) {
    descend(root, above: [])
    while let step = steps.popLast() {
      do throws(SystemFailure) {
        for entry in try FileSystem.entries(of: step.path) {
          take(entry, in: step, where: isWanted)
        }
      } catch {
        listing.problems.append(FileError(.list, step.path, error))
      }
    }
  }

  private mutating func take(
    _ entry: FileSystem.Entry, in step: Step, where isWanted: (String) -> Bool
  ) {
    guard let name = entry.name else {
      listing.problems.append(FileError(.list, step.path, .nameIsNotUTF8))
      return
    }
    if name.utf8.first == UInt8(ascii: ".") { return }
    let path = Path.join(step.path, name)
    switch entry.kind ?? (try? FileSystem.status(of: path))?.kind {
    case .folder: descend(path, above: step.above)
    case .file, .other: if isWanted(path) { listing.files.append(path) }
    case .link, nil:
      // A link that leads nowhere matters only where the file was asked for.
      if isWanted(path) { listing.problems.append(FileError(.read, path, .noSuchFile)) }
    }
  }

  private mutating func descend(_ path: String, above: Set<FileStatus.Identity>) {
    do {
      let status = try FileSystem.status(of: path)
      if above.contains(status.identity) { return }
      guard above.count < Files.depthLimit else {
        listing.problems.append(FileError(.list, path, .tooDeep(limit: Files.depthLimit)))
        return
      }
      steps.append(Step(path: path, above: above.union([status.identity])))
    } catch {
      listing.problems.append(FileError(.list, path, error))
    }
  }
}
