import AnnalsExchange
import AnnalsModel
import AnnalsPlatform
import LinkedData

extension CommandContext {
  /// The chronology in linked data that annals published, or nil where there is none in it.
  func linkedData(_ bytes: [UInt8], _ file: String) throws(CommandFailure) -> Graph? {
    Graph.reading(try dataset(bytes, file))?.graph
  }

  /// A table as a chronology, its columns by their headers.
  func table(_ bytes: [UInt8], _ file: String) throws(CommandFailure) -> Graph {
    var options = ImportOptions()
    options.readDate = DateInWords(language: nil).date
    do {
      return try Importer.read(bytes, as: .csv, name: file, options: options).graph
    } catch {
      throw .input(
        "'\(file)': \(error.message)", help: "'annals import \(file)' shows how it is taken")
    }
  }

  /// The statements in a file of linked data.
  func dataset(_ file: String) throws(CommandFailure) -> Dataset {
    try dataset(try read(file), file)
  }

  private func dataset(_ bytes: [UInt8], _ file: String) throws(CommandFailure) -> Dataset {
    let base = FileIRI.of(file, in: self)
    guard case .rdf(let format) = InputFormat(path: file) ?? InputFormat(beginningOf: bytes) else {
      return try jsonLD(bytes, base: base, file)
    }
    let options = RDFReader.Options(base: base.flatMap { try? IRI($0) })
    let (dataset, errors) = Dataset.reading(bytes, as: format, options: options)
    guard errors.isEmpty else {
      for error in errors.prefix(20) {
        report(
          SourceProblem(offset: error.offset, message: error.message), line: error.line,
          column: error.column, in: bytes, of: file)
      }
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
