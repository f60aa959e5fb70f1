import AnnalsExchange
import AnnalsModel
import AnnalsPlatform
import AnnalsText

extension CommandContext {
  /// The graph of the input, its errors printed.
  func loadInput(_ arguments: Arguments) throws(CommandFailure) -> LoadedInput {
    try loadGraph(try inputPaths(arguments))
  }

  /// The graph of some paths, their errors printed.
  ///
  /// A file that is not there is left out, but a word that is none ends it: it belongs to a question that has
  /// no quotation marks, and the answer would be that to another.
  func loadGraph(_ paths: [String]) throws(CommandFailure) -> LoadedInput {
    let words = paths.filter { !$0.contains("/") && !$0.contains(".") && $0 != "-" }
    if let word = words.first(where: { !Files.exists(path($0)) }) {
      throw .outside(
        "cannot read \(word): no such file or folder",
        help: paths.count > 1 ? "a question of several words is put in quotation marks" : nil)
    }
    let input = try load(paths, isGraphAlone: true)
    let errors = input.loaded.diagnostics.filter { $0.severity == .error }
    if !errors.isEmpty {
      self.errors.write(
        DiagnosticText.render(
          errors, sources: input.loaded.sources, styled: errorStyle.isColoured))
      message("the answer is over what could be understood; 'annals check' says more")
    }
    return input
  }

  /// The graph of some paths.
  ///
  /// A file that cannot be read is reported, and the rest is read all the same; where it is the only
  /// one, that is the command's failure. With `isGraphAlone` the graph of texts that were read before is
  /// taken from where it was kept, without the places of its claims.
  func load(
    _ paths: [String], isStrict: Bool = false, isGraphAlone: Bool = false
  ) throws(CommandFailure) -> LoadedInput {
    stage("looking for files")
    let (files, hasFailures) = inputFiles(paths)
    stage("reading \(counted(files.count, "file"))")
    // A snapshot alone is the graph itself: nothing is parsed.
    if files.count == 1, let only = files.first, InputFormat(path: only.path) == .snapshot {
      return LoadedInput(try openSnapshot(only.path))
    }
    if isGraphAlone, files.count == 1, let graph = try graph(files[0]) { return LoadedInput(graph) }
    let (sources, hasMore) = try sources(files)
    guard !sources.isEmpty else {
      guard !hasFailures, !hasMore else { throw .outside("none of the input could be read") }
      throw .input(
        "there is nothing to read in \(paths.joined(separator: ", "))",
        help: "annals files end in .annals; a table is named itself, as in --from events.csv")
    }
    stage("linking \(counted(files.count, "file"))")
    var input =
      isGraphAlone
      ? KeptGraphs(self).input(of: sources)
      : LoadedInput(Notation.load(sources, isStrict: isStrict))
    input.hasFailures = hasFailures || hasMore
    return input
  }

  /// The texts of files, and whether there are more that could not be read.
  private func sources(
    _ files: [InputFile]
  ) throws(CommandFailure) -> (sources: [SourceText], hasMore: Bool) {
    var sources: [SourceText] = []
    var hasMore = false
    for file in files {
      do throws(CommandFailure) {
        if let source = try source(file) { sources.append(source) }
      } catch {
        if files.count == 1 { throw error }
        report(error)
        hasMore = true
      }
    }
    return (sources, hasMore)
  }

  /// The graph of a file of linked data, which alone need not become text first; nil of other files.
  private func graph(_ file: InputFile) throws(CommandFailure) -> Graph? {
    guard let format = InputFormat(path: file.path), format.isLinkedData else { return nil }
    return try linkedData(file.path, format)
  }

  /// A file as annals text; graphs in other forms are written out as it, so that several are one.
  private func source(_ file: InputFile) throws(CommandFailure) -> SourceText? {
    let name = file.path == "-" ? "standard input" : file.path
    let named = InputFormat(path: file.path)
    // Linked data whose name says that it is some is read in pieces.
    let bytes = named?.isLinkedData == true ? [] : try read(file.path)
    if named == nil, let other = OfficeFile(bytes) {
      throw .input("\(Self.quoted(file.path)) is \(other.title), not annals text", help: other.help)
    }
    let format = named ?? InputFormat(beginningOf: bytes)
    switch format {
    case .annals: return SourceText(name: name, bytes: bytes)
    case .table:
      // A folder may hold tables of any sort; what is to be read as a chronology is named, unless it is
      // the one that has all of what was exported.
      if file.isFound, !Importer.isClaimTable(bytes) { return nil }
      return SourceText(name: name, bytes: Notation.serialize(try table(bytes, file.path)))
    case .snapshot:
      return SourceText(name: name, bytes: Notation.serialize(try snapshot(bytes, name)))
    case .jsonLD, .rdf:
      if let graph = try linkedData(file.path, format, named == nil ? bytes : nil) {
        return SourceText(name: name, bytes: Notation.serialize(graph))
      }
      // A folder holds other things too, such as the vocabulary beside the graph.
      if file.isFound { return nil }
      throw .input(
        "'\(name)' holds no chronology that annals published",
        help: "data from elsewhere comes in with 'annals import \(file.path)'")
    }
  }

  /// Maps a snapshot.
  private func openSnapshot(_ typed: String) throws(CommandFailure) -> Graph {
    // What the user may not read is said as it is of every other file.
    if !Files.exists(path(typed)) { _ = try read(typed) }
    do {
      return try Graph.open(path(typed))
    } catch {
      guard error.code == .file else { throw unreadable(error, typed) }
      throw .outside(error.reason)
    }
  }

  private func snapshot(_ bytes: [UInt8], _ name: String) throws(CommandFailure) -> Graph {
    do {
      return try Graph(snapshot: bytes)
    } catch {
      throw unreadable(error, name)
    }
  }

  private func unreadable(_ error: SnapshotError, _ name: String) -> CommandFailure {
    .input(
      "'\(name)' is no snapshot that can be read: \(error.reason)",
      help: "make it again with 'annals compile'")
  }
}
