import AnnalsExchange
import AnnalsModel
import AnnalsPlatform
import TestSupport

// annals-exchange-cases FOLDER [GRAPHS [SHARE]]: takes so many random graphs through every lossless format and
// back, says which did not come back claim for claim, and writes every SHAREth as JSON-LD and as N-Quads
// (graph-N.jsonld, graph-N.nq) for other processors to read. The same numbers always give the same files.

/// What is wrong with this program's own arguments.
struct UsageError: Error {}

let arguments = Array(CommandLine.arguments.dropFirst())
guard let folder = arguments.first else {
  print("usage: annals-exchange-cases FOLDER [GRAPHS [SHARE]]")
  throw UsageError()
}
let graphs = arguments.count > 1 ? UInt64(arguments[1]) ?? 1000 : 1000
let share = arguments.count > 2 ? UInt64(arguments[2]) ?? 25 : 25
let formats: [(ExportFormat, ImportFormat)] = [
  (.nQuads, .nQuads), (.nTriples, .nTriples), (.turtle, .turtle), (.triG, .triG),
  (.jsonLD, .jsonLD),
]

/// Every other graph has all the vocabularies, every third what questions need.
func options(_ seed: UInt64) -> ExportOptions {
  var options = ExportOptions(profile: seed % 2 == 0 ? .full : .default, claims: true)
  options.queryable = seed % 3 == 0
  return options
}

/// What is lost on the way through a format and back; nil where nothing is.
func loss(
  _ graph: Graph, _ seed: UInt64, _ written: ExportFormat, _ read: ImportFormat
) throws -> String? {
  let document = Exporter.document(graph, as: written, options: options(seed))
  let imported = try Importer.read(document, as: read, name: "export")
  let (before, after) = (graph.transcript, imported.graph.transcript)
  if before != after {
    let lost = Set(before).subtracting(after).min() ?? Set(after).subtracting(before).min()
    return lost ?? "the order of claims"
  }
  if !imported.leftover.isEmpty { return "\(imported.leftover.count) statements are left over" }
  return imported.graph.settings == graph.settings ? nil : "the settings"
}

try Files.makeFolder(folder)
var failures = 0
var claims = 0
for seed in 0..<graphs {
  let graph = RandomGraph.make(seed: seed, events: 3 + Int(seed % 20))
  claims += graph.claimCount
  for (written, read) in formats {
    if let loss = try loss(graph, seed, written, read) {
      failures += 1
      print("graph \(seed) does not come back from \(written.rawValue): \(loss)")
    }
  }
  guard share > 0, seed % share == 0 else { continue }
  for format in [ExportFormat.jsonLD, .nQuads] {
    let name = "\(folder)/graph-\(seed).\(format.fileExtensions[0])"
    try Files.write(Exporter.document(graph, as: format, options: options(seed)), to: name)
  }
}
print("\(graphs) graphs, \(claims) claims, \(formats.count) formats: \(failures) did not come back")
