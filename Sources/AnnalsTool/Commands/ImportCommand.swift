import AnnalsExchange
import AnnalsModel
import AnnalsPlatform
import AnnalsText

/// `annals import`: other formats as annals text.
func runImport(
  _ arguments: Arguments, _ context: CommandContext
) throws(CommandFailure) -> ExitStatus {
  let files = arguments.all(positional: "FILE").map { context.exportedTable(in: $0) }
  let plan = try ImportPlan(arguments)
  var read: [(file: String, graph: Graph)] = []
  var status = ExitStatus.done
  for file in files {
    context.stage("reading \(file)")
    do throws(CommandFailure) {
      let imported = try plan.read(file, context)
      report(imported, file, context)
      read.append((file, imported.graph))
    } catch {
      if files.count == 1 { throw error }
      context.report(error)
      status = max(status, error.status)
    }
  }
  guard !read.isEmpty else { throw .said(status) }
  let bytes = together(read, context)
  try context.writeResult(to: arguments[.output]) { $0.write(bytes) }
  return status
}

extension CommandContext {
  /// Of a folder of tables that an export wrote, the one that has it all; else what was named.
  fileprivate func exportedTable(in named: String) -> String {
    let table = Path.join(named, "links.csv")
    guard Files.isFolder(path(named)), let bytes = try? Files.read(path(table)),
      Importer.isClaimTable(bytes)
    else { return named }
    return table
  }
}

/// The text of what was read; of several files, of all as one chronology.
private func together(
  _ read: [(file: String, graph: Graph)], _ context: CommandContext
) -> [UInt8] {
  if read.count == 1 { return Notation.serialize(read[0].graph) }
  reportShared(read, context)
  let sources = read.map { SourceText(name: $0.file, bytes: Notation.serialize($0.graph)) }
  return Notation.serialize(Notation.load(sources).graph)
}

/// An id in two files is one entity: of people and places that is mostly meant, of events it may not be.
private func reportShared(
  _ read: [(file: String, graph: Graph)], _ context: CommandContext
) {
  var seen: Set<String> = []
  var shared: [String] = []
  for (_, graph) in read {
    let ids = graph.entities(of: .event).map { graph.id(of: $0) }
    shared += ids.filter { seen.contains($0) }
    seen.formUnion(ids)
  }
  guard !shared.isEmpty else { return }
  let examples = shared.prefix(3).joined(separator: ", ") + (shared.count > 3 ? ", …" : "")
  context.message(
    "of the same id in several files, and one event each now: \(shared.count) (\(examples)); "
      + "where they are not the same, import the files one by one")
}

/// Says how a file was taken and what of it was not carried over.
private func report(_ imported: Imported, _ file: String, _ context: CommandContext) {
  let name = file == "-" ? "standard input" : file
  context.message("\(name): \(imported.format.title); \(imported.graph.size)")
  if !imported.mapping.isEmpty {
    context.message("its columns, as --map can say otherwise:")
    for column in imported.mapping { context.message("  \(column)") }
  }
  for remark in imported.remarks { context.message("  \(remark)") }
}
