import AnnalsExchange
import AnnalsModel
import AnnalsPlatform
import AnnalsQuery
import QuerySupport
import TestSupport

// annals-query-cases FOLDER [GRAPHS [QUERIES]]: writes random graphs as N-Quads (graph-N.nq), and beside
// each the random queries about it with our answers and their SPARQL, a line of JSON each
// (graph-N.jsonl). The same numbers always give the same files.

let arguments = Array(CommandLine.arguments.dropFirst())
guard let folder = arguments.first else {
  print("usage: annals-query-cases FOLDER [GRAPHS [QUERIES]]")
  throw QueryError(.text, "a folder is missing")
}
let graphs = arguments.count > 1 ? Int(arguments[1]) ?? 25 : 25
let queries = arguments.count > 2 ? Int(arguments[2]) ?? 90 : 90

var options = ExportOptions(claims: true)
options.queryable = true
try Files.makeFolder(folder)
for seed in 1...max(1, UInt64(graphs)) {
  let graph = RandomGraph.make(seed: seed, events: 9)
  var random = RandomQuery(seed: seed &* 7_368_787, graph: graph)
  var lines = ""
  var count = 0
  while count < queries {
    do throws(QueryError) {
      lines += try QueryCase(random.next(), on: graph).json + "\n"
      count += 1
    } catch {
      // The few that SPARQL can't say.
      guard error.code == .untranslatable else { throw error }
    }
  }
  try Files.write(
    Exporter.document(graph, as: .nQuads, options: options), to: "\(folder)/graph-\(seed).nq")
  try Files.write(lines, to: "\(folder)/graph-\(seed).jsonl")
}
