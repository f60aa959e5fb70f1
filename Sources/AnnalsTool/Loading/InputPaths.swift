import AnnalsPlatform

/// The formats that input comes in, by the names of files.
enum InputFormat: Hashable {
  case annals, snapshot, linkedData

  init?(path: String) {
    switch Path.fileExtension(of: path).lowercased() {
    case "annals": self = .annals
    case "annalsdb", "snapshot": self = .snapshot
    case "nq", "nt", "ttl", "trig", "jsonld": self = .linkedData
    default: return nil
    }
  }
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
  func inputFiles(_ paths: [String]) -> (files: [String], hasFailures: Bool) {
    var files: [String] = []
    var hasFailures = false
    for typed in paths {
      if typed == "-" || !Files.isFolder(path(typed)) {
        files.append(typed)
        continue
      }
      let listing = Files.list(path(typed)) { InputFormat(path: $0) != nil }
      for problem in listing.problems {
        error("\(problem)")
        hasFailures = true
      }
      let prefix = path(typed)
      files += listing.files.map { typed + String($0.dropFirst(prefix.count)) }
    }
    return (files, hasFailures)
  }
}
