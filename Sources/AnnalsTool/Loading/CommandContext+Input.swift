import AnnalsExchange
import AnnalsModel
import AnnalsPlatform
import AnnalsText
import LinkedData

extension CommandContext {
  /// The graph of the input, its errors printed; a file that cannot be read is reported, and the rest is
  /// read all the same.
  func loadInput(
    _ arguments: Arguments, isStrict: Bool = false
  ) throws(CommandFailure) -> LoadedInput {
    let input = try load(try inputPaths(arguments), isStrict: isStrict)
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
  func load(_ paths: [String], isStrict: Bool = false) throws(CommandFailure) -> LoadedInput {
    let (files, hasFailures) = inputFiles(paths)
    // A snapshot alone is the graph itself: nothing is parsed.
    if files.count == 1, let only = files.first, InputFormat(path: only) == .snapshot {
      return LoadedInput(try snapshot(only))
    }
    var sources: [SourceText] = []
    var failure: CommandFailure?
    for file in files {
      do throws(CommandFailure) {
        sources.append(try source(file))
      } catch {
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
    guard !hasFailures else { throw .outside("not all of the input could be read") }
    guard !sources.isEmpty else {
      throw .input(
        "there is nothing to read in \(paths.joined(separator: ", "))",
        help: "annals files end in .annals")
    }
    return LoadedInput(Notation.load(sources, isStrict: isStrict))
  }

  /// A file as annals text; graphs in other forms are written out as it, so that several are one.
  private func source(_ file: String) throws(CommandFailure) -> SourceText {
    switch InputFormat(path: file) {
    case .snapshot:
      return SourceText(name: file, bytes: Notation.serialize(try snapshot(file)))
    case .linkedData:
      return SourceText(name: file, bytes: Notation.serialize(try linkedData(file)))
    case .annals, nil:
      return SourceText(name: file == "-" ? "standard input" : file, bytes: try read(file))
    }
  }

  private func snapshot(_ file: String) throws(CommandFailure) -> Graph {
    let bytes = try read(file)
    do {
      return try Graph(snapshot: bytes)
    } catch {
      throw .input("'\(file)' is no snapshot that can be read: \(error.reason)")
    }
  }

  private func linkedData(_ file: String) throws(CommandFailure) -> Graph {
    let dataset = try dataset(file)
    guard let read = Graph.reading(dataset) else {
      throw .input(
        "'\(file)' holds no chronology that annals published",
        help: "data from elsewhere comes in with 'annals import \(file)'")
    }
    return read.graph
  }

  /// The statements in a file of linked data.
  func dataset(_ file: String) throws(CommandFailure) -> Dataset {
    let bytes = try read(file)
    let base = FileIRI.of(file, in: self)
    guard let format = RDFFormat(fileExtension: Path.fileExtension(of: file)) else {
      return try jsonLD(bytes, base: base, file)
    }
    let options = RDFReader.Options(base: base.flatMap { try? IRI($0) })
    let (dataset, errors) = Dataset.reading(bytes, as: format, options: options)
    guard errors.isEmpty else {
      for error in errors.prefix(20) { self.errors.writeLine("\(file):\(error)") }
      throw .input("'\(file)' has \(errors.count) problem\(errors.count == 1 ? "" : "s")")
    }
    return dataset
  }

  private func jsonLD(
    _ bytes: [UInt8], base: String?, _ file: String
  ) throws(CommandFailure) -> Dataset {
    var options = JSONLDOptions()
    options.base = base
    let processor = JSONLDProcessor(options: options)
    do {
      let response = JSONLDResponse(body: bytes, contentType: "application/ld+json")
      return Dataset(try processor.toRDF(.response(response, url: base)))
    } catch {
      throw .input("'\(file)': \(error)")
    }
  }
}
