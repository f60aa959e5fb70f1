import AnnalsPlatform

/// A file of the input: as the user would name it, and whether the user did.
struct InputFile: Hashable {
  var path: String
  /// True where a folder was named, and the file was found in it.
  var isFound = false
}

extension CommandContext {
  /// What `--from` names, else what `ANNALS_FROM` names, else `seeds`.
  func inputPaths(_ arguments: Arguments) throws(CommandFailure) -> [String] {
    let given = arguments.all(.from)
    if !given.isEmpty { return given }
    if let named = environment["ANNALS_FROM"], !named.isEmpty {
      return named.split(separator: ":").map(String.init)
    }
    guard Files.exists(path("seeds")) else {
      throw .input(
        "there is nothing to read: no --from was given, and there is no folder 'seeds' here",
        help: "name files or folders with --from, or begin a chronology with 'annals new DIR'")
    }
    return ["seeds"]
  }

  /// The files that paths name, folders searched; a path that cannot be had is reported, and the rest
  /// is read all the same.
  func inputFiles(_ paths: [String]) -> (files: [InputFile], hasFailures: Bool) {
    var files: [InputFile] = []
    var hasFailures = false
    for typed in paths {
      if typed == "-" || !Files.isFolder(path(typed)) {
        files.append(InputFile(path: typed))
        continue
      }
      let listing = Files.list(path(typed)) { InputFormat(path: $0) != nil }
      for problem in listing.problems {
        error("\(problem)")
        hasFailures = true
      }
      let prefix = path(typed)
      files += listing.files.map {
        InputFile(path: typed + String($0.dropFirst(prefix.count)), isFound: true)
      }
    }
    return (files, hasFailures)
  }
}
