import AnnalsPlatform
import LinkedData

// Commands that read RDF syntaxes and JSON.

func runCanonicalize(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  guard let dataset = try readQuads(arguments, context) else { return .problems }
  do {
    let form = try dataset.canonicalized(hash: arguments.choice(.hash) ?? .sha256)
    context.output.write(arguments.has(.map) ? form.issuedJSON : form.nQuads)
    return .done
  } catch {
    throw .input(error.message)
  }
}

func runParseRDF(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  let typed = arguments[positional: "INPUT"] ?? "-"
  guard
    let format = arguments.choice(.syntax)
      ?? RDFFormat(fileExtension: Path.fileExtension(of: typed))
  else {
    throw .usage(
      UsageError(.other("the name '\(typed)' does not say which syntax it is"), option: "format"))
  }
  let base = arguments[.base] ?? FileIRI.of(typed, in: context)
  let options = RDFReader.Options(base: try base.map(parseBase))
  var writer = NQuadsWriter()
  var held = HeldOutput(to: context.output)
  let isRight = try readRDF(typed, as: format, options, context) { source, quad in
    writer.write(source, quad)
    if writer.isFull { held.write(writer.drain()) }
  }
  guard isRight else { return .problems }
  held.write(writer.drain())
  held.release()
  return .done
}

/// Output that is held back while the input may still turn out to be wrong, as long as it is little.
private struct HeldOutput {
  private let output: ByteOutput
  private var held: [UInt8] = []
  private var isFlowing = false

  private static let limit = 16 << 20

  init(to output: ByteOutput) { self.output = output }

  mutating func write(_ bytes: [UInt8]) {
    if isFlowing { return output.write(bytes) }
    held.append(contentsOf: bytes)
    if held.count > Self.limit { release() }
  }

  /// Lets out what was held; what comes then goes out at once.
  mutating func release() {
    output.write(held)
    held = []
    isFlowing = true
  }
}

private func parseBase(_ text: String) throws(CommandFailure) -> IRI {
  do {
    return try IRI(text)
  } catch {
    throw .usage(UsageError(.other("'\(text)' is no absolute IRI"), option: "base"))
  }
}

func runParseJSON(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  let typed = arguments[positional: "INPUT"] ?? "-"
  let input = try context.pieces(of: typed)
  do {
    try JSONValue.check(pieces: input.next)
    // What sense does not allow is looked for where the text is not too long to be had whole.
    for remark in try input.kept.map({ try JSONReading(parsing: $0.span).remarks }) ?? [] {
      report(remark, .warning, remark.message, of: typed, input, context)
    }
    return .done
  } catch let error as JSONError {
    report(error, .error, "\(error.message) [\(error.code.rawValue)]", of: typed, input, context)
    return .problems
  } catch let failure as CommandFailure {
    throw failure
  } catch {
    throw .outside("\(error)")
  }
}

private func report(
  _ error: JSONError, _ severity: SourceProblem.Severity, _ message: String, of typed: String,
  _ input: InputPieces, _ context: CommandContext
) {
  context.report(
    SourceProblem(offset: error.offset, severity: severity, message: message), line: error.line,
    column: error.column, in: input.kept, of: typed)
}

/// The N-Quads INPUT names, or nil where they are wrong, which has been reported then.
func readQuads(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> Dataset? {
  let typed = arguments[positional: "INPUT"] ?? "-"
  var dataset = Dataset()
  let isRight = try readRDF(typed, as: .nQuads, RDFReader.Options(), context) { source, quad in
    dataset.insert(source, quad)
  }
  return isRight ? dataset : nil
}

/// Reads a file piece by piece; false where it is wrong, which has been reported then.
private func readRDF(
  _ typed: String, as format: RDFFormat, _ options: RDFReader.Options, _ context: CommandContext,
  _ body: (Span<UInt8>, QuadView) -> Void
) throws(CommandFailure) -> Bool {
  let input = try context.pieces(of: typed)
  var reader = RDFReader(format, options: options)
  while !reader.isStopped {
    let piece = try input.next()
    if piece.isEmpty { break }
    reader.feed(piece.span, body)
  }
  reader.finish(body)
  for error in reader.errors {
    context.report(
      SourceProblem(offset: error.offset, message: error.message), line: error.line,
      column: error.column, in: input.kept, of: typed)
  }
  return reader.errors.isEmpty
}
