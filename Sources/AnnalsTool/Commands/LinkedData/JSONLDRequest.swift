import AnnalsPlatform
import LinkedData

/// What a JSON-LD command was asked for: its options, and where its documents come from.
struct JSONLDRequest {
  let context: CommandContext
  let arguments: Arguments

  init(_ arguments: Arguments, _ context: CommandContext) {
    self.arguments = arguments
    self.context = context
  }

  /// Runs `body` with a processor and the document INPUT means; its errors become failures.
  func run(
    _ body: (JSONLDProcessor, JSONLDProcessor.Input) throws -> Void
  ) throws(CommandFailure) -> ExitStatus {
    let processor = JSONLDProcessor(options: try options(), loader: try loader())
    let input = try input()
    try reporting { try body(processor, input) }
    return .done
  }

  /// Writes JSON, a member a line.
  func write(_ value: JSONValue) { context.output.write(value.bytes(style: .pretty)) }

  /// The options of the API that were given.
  func options() throws(CommandFailure) -> JSONLDOptions {
    var options = JSONLDOptions()
    options.base = arguments[.base]
    options.expandContext = try value(of: .expandContext)
    options.processingMode = arguments.choice(.mode) ?? options.processingMode
    options.compactArrays = arguments.boolean(.compactArrays) ?? options.compactArrays
    options.compactToRelative = arguments.boolean(.compactToRelative) ?? options.compactToRelative
    options.ordered = arguments.boolean(.ordered) ?? options.ordered
    options.rdfDirection = arguments.choice(.direction)
    options.useNativeTypes = arguments.boolean(.nativeTypes) ?? options.useNativeTypes
    options.useRDFType = arguments.boolean(.rdfType) ?? options.useRDFType
    options.produceGeneralizedRDF =
      arguments.boolean(.generalized) ?? options.produceGeneralizedRDF
    options.extractAllScripts = arguments.boolean(.allScripts)
    options.omitGraph = arguments.boolean(.omitGraph)
    return options
  }

  /// The JSON in the file that an option names.
  func value(of option: Option) throws(CommandFailure) -> JSONValue? {
    guard let typed = arguments[option] else { return nil }
    let bytes = try document(typed)
    do {
      return try JSONValue(parsing: bytes)
    } catch {
      throw .input("\(JSONLDError.Code.loadingDocumentFailed.rawValue): \(typed):\(error)")
    }
  }

  /// The same, for an option that has to be there.
  func required(_ option: Option) throws(CommandFailure) -> JSONLDProcessor.Input {
    guard let value = try value(of: option) else {
      throw .usage(UsageError(.other("--\(option.name) is missing"), option: option.name))
    }
    return .value(value)
  }

  private func input() throws(CommandFailure) -> JSONLDProcessor.Input {
    let typed = arguments[positional: "INPUT"] ?? "-"
    if typed != "-", FileIRI.isIRI(typed), !Files.exists(context.path(typed)) {
      return .iri(typed)
    }
    let known = MediaType.ofFile(typed)
    // A name that says nothing is taken at the command's word: it reads JSON-LD.
    let standard = known == "application/octet-stream" ? "application/ld+json" : known
    let type = arguments[.inputType] ?? standard
    let url = arguments[.url] ?? FileIRI.of(typed, in: context)
    guard typed != "-" else {
      return .response(JSONLDResponse(body: try document(typed), contentType: type), url: url)
    }
    let file = FilePieces(context.path(typed), named: typed)
    do throws(FileError) {
      // One that is not there is said to be so before anything is done.
      _ = try file.open()
    } catch {
      throw .outside("\(JSONLDError.Code.loadingDocumentFailed.rawValue): \(error)")
    }
    return .pieces(contentType: type, url: url) { try file.open().next }
  }

  /// Reads a document; one that cannot be had is an error of JSON-LD's own.
  private func document(_ typed: String) throws(CommandFailure) -> [UInt8] {
    do throws(CommandFailure) {
      return try context.read(typed)
    } catch {
      guard case .file(let file) = error else { throw error }
      throw .outside("\(JSONLDError.Code.loadingDocumentFailed.rawValue): \(file)")
    }
  }

  private func loader() throws(CommandFailure) -> any JSONLDDocumentLoader {
    guard let typed = arguments[.documentMap] else { return JSONLDNoDocuments() }
    let bytes = try context.read(typed)
    do {
      return try JSONLDDocumentMap(bytes, folder: Path.parent(of: context.path(typed))) { path in
        try Files.read(path)
      }
    } catch {
      throw .input("\(typed): \(error)", help: "--documents takes a JSON object from IRIs to files")
    }
  }
}

/// Makes errors the failure of a command: 3 where something could not be loaded, else 1.
func reporting<R>(_ body: () throws -> R) throws(CommandFailure) -> R {
  do {
    return try body()
  } catch let error as JSONLDError {
    switch error.code {
    case .loadingDocumentFailed where error.isSyntax: throw .input("\(error)")
    case .loadingDocumentFailed, .loadingRemoteContextFailed: throw .outside("\(error)")
    default: throw .input("\(error)")
    }
  } catch let error as FileError {
    throw .file(error)
  } catch {
    throw .outside("\(error)")
  }
}
