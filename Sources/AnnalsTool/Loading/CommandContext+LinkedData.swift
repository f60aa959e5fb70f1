import AnnalsExchange
import AnnalsModel
import AnnalsPlatform
import LinkedData

extension CommandContext {
  /// The chronology in a file of linked data that annals published, or nil where there is none in it.
  ///
  /// The file is read in pieces: what is in memory is what it says, not how long it is. `bytes` is what
  /// was read of it already, to see what it is.
  func linkedData(
    _ file: String, _ format: InputFormat, _ bytes: [UInt8]? = nil
  ) throws(CommandFailure) -> Graph? {
    let base = FileIRI.of(file, in: self)
    guard case .rdf(let syntax) = format else { return try publishedJSONLD(file, base, bytes) }
    let options = RDFReader.Options(base: base.flatMap { try? IRI($0) })
    var reader = PublicationReader(syntax, options: options)
    let input: InputPieces
    if let bytes { input = InputPieces(of: bytes) } else { input = try pieces(of: file) }
    while !reader.isStopped {
      let piece = try input.next()
      if piece.isEmpty { break }
      reader.feed(piece.span)
    }
    let graph = reader.finish()
    guard reader.errors.isEmpty else { throw reported(reader.errors, input, file) }
    return graph
  }

  /// Reports what is wrong in a file, and sums it up.
  private func reported(
    _ errors: [RDFSyntaxError], _ input: InputPieces, _ file: String
  ) -> CommandFailure {
    for error in errors.prefix(20) {
      report(
        SourceProblem(offset: error.offset, message: error.message), line: error.line,
        column: error.column, in: input.kept, of: file)
    }
    return .input("'\(file)' has \(errors.count) problem\(errors.count == 1 ? "" : "s")")
  }

  /// JSON-LD becomes N-Quads node by node, and these the graph.
  private func publishedJSONLD(
    _ file: String, _ base: String?, _ bytes: [UInt8]?
  ) throws(CommandFailure) -> Graph? {
    var options = JSONLDOptions()
    options.base = base
    let type = "application/ld+json"
    var reader = PublicationReader(.nQuads)
    do {
      var input = JSONLDProcessor.Input.pieces(contentType: type, url: base) {
        try FilePieces(path(file), named: file).open().next
      }
      if let bytes { input = .response(JSONLDResponse(body: bytes, contentType: type), url: base) }
      try JSONLDProcessor(options: options).writeNQuads(input) { reader.feed($0) }
    } catch let error as FileError {
      throw .file(error)
    } catch {
      throw .input("'\(file)': \(error)")
    }
    return reader.finish()
  }

  /// A table as a chronology, its columns by their headers.
  func table(_ bytes: [UInt8], _ file: String) throws(CommandFailure) -> Graph {
    var options = ImportOptions()
    options.readDate = DateInWords(language: nil).date
    do {
      return try Importer.read(asUTF8(bytes) ?? bytes, as: .csv, name: file, options: options).graph
    } catch {
      throw .input(
        "'\(file)': \(error.message)", help: "'annals import \(file)' shows how it is taken")
    }
  }
}
