import AnnalsPlatform
import LinkedData

// The methods of the JSON-LD API and of framing, as commands.

func runExpand(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  let request = JSONLDRequest(arguments, context)
  return try request.run { processor, input in
    request.write(try processor.expand(input))
  }
}

func runCompact(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  let request = JSONLDRequest(arguments, context)
  let local = try request.required(.requiredContext)
  return try request.run { processor, input in
    request.write(try processor.compact(input, context: local))
  }
}

func runFlatten(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  let request = JSONLDRequest(arguments, context)
  let local = try request.value(of: .context).map { JSONLDProcessor.Input.value($0) }
  return try request.run { processor, input in
    request.write(try processor.flatten(input, context: local))
  }
}

func runFrame(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  let request = JSONLDRequest(arguments, context)
  let frame = try request.required(.frame)
  return try request.run { processor, input in
    request.write(try processor.frame(input, frame: frame))
  }
}

func runToRDF(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  let request = JSONLDRequest(arguments, context)
  return try request.run { processor, input in
    var block: [UInt8] = []
    try processor.writeNQuads(input) { bytes in
      block.removeAll(keepingCapacity: true)
      block.append(bytes, 0..<bytes.count)
      context.output.write(block)
    }
  }
}

func runFromRDF(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  let request = JSONLDRequest(arguments, context)
  let processor = JSONLDProcessor(options: try request.options())
  guard let dataset = try readQuads(arguments, context) else { return .problems }
  request.write(
    try reporting { try processor.fromRDF(dataset) })
  return .done
}
