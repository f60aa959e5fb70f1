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
      let found = listing.files.map { typed + String($0.dropFirst(prefix.count)) }
      files += withoutCopies(found).map { InputFile(path: $0, isFound: true) }
    }
    return (files, hasFailures)
  }

  /// Files of a folder, of each graph that stands there in several formats of linked data only the one that
  /// has most: `build` writes three, and claims read from all of them would count more than once.
  private func withoutCopies(_ files: [String]) -> [String] {
    let graphs = Dictionary(grouping: files.filter { InputFormat(path: $0)?.isLinkedData == true })
    {
      $0.dropLast(Path.fileExtension(of: $0).count)
    }
    var copies: Set<String> = []
    for (_, same) in graphs.sorted(by: { $0.key < $1.key }) where same.count > 1 {
      guard let fullest = same.min(by: { InputFormat.fullness($0) < InputFormat.fullness($1) })
      else { continue }
      let others = same.filter { $0 != fullest }
      copies.formUnion(others)
      message(
        "\(fullest) is read; \(others.map { Path.name(of: $0) }.joined(separator: ", ")) beside it "
          + "\(others.count == 1 ? "is" : "are") taken for the same graph")
    }
    return files.filter { !copies.contains($0) }
  }
}

extension InputFormat {
  /// The place of a file among others of the same graph: formats with named graphs can say who says what,
  /// and come first.
  fileprivate static func fullness(_ path: String) -> Int {
    let order = ["nq", "trig", "jsonld", "ttl", "nt"]
    return order.firstIndex(of: Path.fileExtension(of: path).lowercased()) ?? order.count
  }
}
