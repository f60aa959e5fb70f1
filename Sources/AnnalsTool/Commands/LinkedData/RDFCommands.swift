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
  let bytes = try context.read(typed)
  let base = arguments[.base] ?? FileIRI.of(typed, in: context)
  let options = RDFReader.Options(base: try base.map(parseBase))
  var writer = NQuadsWriter()
  // All of it is kept until it is known to be right: a document that is not has no output.
  var quads: [UInt8] = []
  let errors = RDFReader.read(bytes.span, as: format, options: options) { source, quad in
    writer.write(source, quad)
    if writer.isFull { quads.append(contentsOf: writer.drain()) }
  }
  guard errors.isEmpty else {
    report(errors, in: bytes, of: typed, context)
    return .problems
  }
  context.output.write(quads)
  context.output.write(writer.drain())
  return .done
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
  let bytes = try context.read(typed)
  do {
    for remark in try JSONReading(parsing: bytes.span).remarks {
      context.report(
        SourceProblem(offset: remark.offset, severity: .warning, message: remark.message),
        line: remark.line, column: remark.column, in: bytes, of: typed)
    }
    return .done
  } catch {
    context.report(
      SourceProblem(offset: error.offset, message: "\(error.message) [\(error.code.rawValue)]"),
      line: error.line, column: error.column, in: bytes, of: typed)
    return .problems
  }
}

/// The N-Quads INPUT names, or nil where they are wrong, which has been reported then.
func readQuads(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> Dataset? {
  let typed = arguments[positional: "INPUT"] ?? "-"
  let bytes = try context.read(typed)
  let (dataset, errors) = Dataset.reading(bytes, as: .nQuads)
  if errors.isEmpty { return dataset }
  report(errors, in: bytes, of: typed, context)
  return nil
}

private func report(
  _ errors: [RDFSyntaxError], in bytes: [UInt8], of typed: String, _ context: CommandContext
) {
  for error in errors {
    context.report(
      SourceProblem(offset: error.offset, message: error.message), line: error.line,
      column: error.column, in: bytes, of: typed)
  }
}
