import AnnalsModel
import AnnalsPlatform
import AnnalsQuery
import AnnalsText

/// `annals rename`: another id for an entity, in every text that names it.
func runRename(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  let new = arguments[positional: "NEW"] ?? ""
  let input = try context.writtenInput(arguments)
  guard Notation.isWord(new) else {
    throw .usage(.other("'\(new)' is no id: an id is one word, as moon-landing or 首次登月"))
  }
  let entity = try context.entity(named: arguments[positional: "OLD"] ?? "", in: input.graph)
  guard input.graph.id(of: entity) != new else {
    throw .input("\(context.described(entity, input.graph)) has that id already")
  }
  let taken = input.graph.entities(named: new).first { $0 != entity }
  if let taken {
    let id = input.graph.id(of: taken)
    throw .input(
      "'\(new)' is there already: \(context.described(taken, input.graph))",
      help:
        "where the two are one: annals merge \(ShellWord.quoted(input.graph.id(of: entity))) \(ShellWord.quoted(id))"
    )
  }
  return try context.rename(entity, to: new, in: input, arguments)
}

/// `annals merge`: two entities become one.
func runMerge(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  let input = try context.writtenInput(arguments)
  let graph = input.graph
  let old = try context.entity(named: arguments[positional: "OLD"] ?? "", in: graph)
  let into = try context.entity(named: arguments[positional: "INTO"] ?? "", in: graph)
  guard old != into else {
    throw .input("'\(graph.id(of: old))' is one entity already: \(context.described(old, graph))")
  }
  let (kind, other) = (graph.kind(of: old), graph.kind(of: into))
  guard graph.vocabulary.kind(kind, isWithin: other) || graph.vocabulary.kind(other, isWithin: kind)
  else {
    throw .input(
      "\(context.described(old, graph)) and \(context.described(into, graph)) cannot be one")
  }
  let id = graph.id(of: into)
  guard Notation.isWord(id) else {
    throw .input(
      "the id '\(id)' is not one word", help: "first: annals rename \(ShellWord.quoted(id)) NEW")
  }
  return try context.rename(old, to: id, in: input, arguments)
}

extension CommandContext {
  /// The input, which has to be annals text without errors: what is not understood cannot be changed safely.
  fileprivate func writtenInput(_ arguments: Arguments) throws(CommandFailure) -> LoadedInput {
    let input = try load(try inputPaths(arguments))
    guard !input.hasFailures else {
      throw .outside("nothing was changed: some input could not be read")
    }
    let errors = input.loaded.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else {
      self.errors.write(
        DiagnosticText.render(errors, sources: input.loaded.sources, styled: errorStyle.isColoured))
      throw .input("nothing was changed: put these right first")
    }
    let others = input.loaded.sources.filter { InputFormat(path: $0.name) != .annals }
    guard others.isEmpty, !input.loaded.sources.isEmpty else {
      let names = others.isEmpty ? "the input" : others.map { $0.name }.joined(separator: ", ")
      throw .input(
        "nothing was changed: \(names) \(others.count > 1 ? "are" : "is") no annals text",
        help: "ids are changed in the files they are written in, which end in .annals")
    }
    return input
  }

  fileprivate func described(_ entity: EntityID, _ graph: Graph) -> String {
    let id = graph.id(of: entity)
    let label = graph.label(entity)
    let kind = graph.vocabulary[graph.kind(of: entity)].name
    return "\(kind) \(id)" + (label == id ? "" : " \"\(label)\"")
  }

  /// Makes the change, shows it, and writes it unless it was only to be shown.
  fileprivate func rename(
    _ entity: EntityID, to new: String, in input: LoadedInput, _ arguments: Arguments
  ) throws(CommandFailure) -> ExitStatus {
    let old = input.graph.id(of: entity)
    let vocabulary = input.graph.vocabulary
    let renaming = Notation.renaming(entity, to: new, in: input.loaded) {
      Query.parse($0, vocabulary: vocabulary).names
    }
    guard !renaming.changes.isEmpty else {
      throw .input("'\(old)' stands nowhere in the input by this id")
    }
    try refuseNewErrors(renaming, input)
    for change in renaming.changes { show(change) }
    let isDry = arguments.has(.dryRun)
    if !isDry { for change in renaming.changes { try write(change) } }
    message(
      "\(counted(renaming.mentions, "mention")) of \(old) in \(counted(renaming.changes.count, "file")) "
        + (isDry
          ? "would be \(new); nothing was written"
          : "\(renaming.mentions == 1 ? "is" : "are") \(new) now"))
    return .done
  }

  /// The change is made to the texts in memory first: where it brings errors with it, nothing is written.
  private func refuseNewErrors(
    _ renaming: Renaming, _ input: LoadedInput
  ) throws(CommandFailure) {
    let changed = Dictionary(
      renaming.changes.map { ($0.source.name, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    let sources = input.loaded.sources.map {
      SourceText(name: $0.name, bytes: changed[$0.name] ?? $0.bytes)
    }
    func errors(_ sources: [SourceText]) -> [Diagnostic] {
      Notation.check(sources, ask: askExpectation).filter { $0.severity == .error }
    }
    let after = errors(sources)
    guard after.count > errors(input.loaded.sources).count else { return }
    self.errors.write(
      DiagnosticText.render(after, sources: sources, styled: errorStyle.isColoured))
    throw .input("nothing was changed: the texts would have these errors")
  }

  /// The lines that change, as they were and as they are.
  private func show(_ change: Renaming.Change) {
    for line in change.lines {
      output.writeLine("\(change.source.name):\(line.number)")
      output.writeLine("- \(style.safe(line.old))")
      for new in line.new { output.writeLine("+ \(style.safe(new))") }
    }
  }

  private func write(_ change: Renaming.Change) throws(CommandFailure) {
    do {
      try Files.write(change.bytes, to: path(change.source.name))
    } catch {
      throw .file(error.named(change.source.name))
    }
  }
}
