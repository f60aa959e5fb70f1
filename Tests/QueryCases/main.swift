import AnnalsExchange
import AnnalsModel
import AnnalsPlatform
import AnnalsQuery
import QuerySupport
import TestSupport

let usage = """
  annals-query-cases FOLDER [GRAPHS [QUERIES]]
      writes random graphs as N-Quads (graph-N.nq), and beside each the random queries about it with our
      answers and their SPARQL, a line of JSON each (graph-N.jsonl)
  annals-query-cases --on SNAPSHOT QUERIES ROWS [FILE]
      prints such lines about a graph: first the questions of FILE, one a line, then as many random ones,
      of those with no more rows than ROWS

  The same arguments always give the same.

  """

/// The next random query that SPARQL can say.
func nextCase(
  _ random: inout RandomQuery, on graph: Graph, _ claims: [ClaimID: String] = [:]
) throws(QueryError) -> QueryCase {
  while true {
    do throws(QueryError) {
      return try QueryCase(random.next(), on: graph, claims: claims)
    } catch {
      // The few that it can't.
      guard error.code == .untranslatable else { throw error }
    }
  }
}

func writeRandomGraphs(to folder: String, graphs: Int, queries: Int) throws {
  var options = ExportOptions(claims: true)
  options.queryable = true
  try Files.makeFolder(folder)
  for seed in 1...max(1, UInt64(graphs)) {
    let graph = RandomGraph.make(seed: seed, events: 9)
    var random = RandomQuery(seed: seed &* 7_368_787, graph: graph)
    var lines = ""
    for _ in 0..<queries { lines += try nextCase(&random, on: graph).json + "\n" }
    try Files.write(
      Exporter.document(graph, as: .nQuads, options: options), to: "\(folder)/graph-\(seed).nq")
    try Files.write(lines, to: "\(folder)/graph-\(seed).jsonl")
  }
}

func printCases(on path: String, queries: Int, rows: Int, questions: [Substring]) throws {
  let graph = try Graph.open(path)
  let claims = Dictionary(
    graph.claimIRIs.map { ($0.claim, $0.iri) }, uniquingKeysWith: { first, _ in first })
  for question in questions where !question.isEmpty {
    let query = try Query(parsing: String(question), vocabulary: graph.vocabulary)
    print(try QueryCase(query, on: graph, claims: claims).json)
  }
  var random = RandomQuery(seed: 7_368_787, graph: graph)
  var left = queries
  while left > 0 {
    let next = try nextCase(&random, on: graph, claims)
    if next.rows.count > rows { continue }
    print(next.json)
    left -= 1
  }
}

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "--on" where arguments.count > 3:
  let file = arguments.count > 4 ? try Files.read(arguments[4]) : []
  try printCases(
    on: arguments[1], queries: Int(arguments[2]) ?? 0, rows: Int(arguments[3]) ?? 0,
    questions: String(decoding: file, as: UTF8.self).split(separator: "\n"))
case let folder? where !folder.hasPrefix("-"):
  try writeRandomGraphs(
    to: folder, graphs: arguments.count > 1 ? Int(arguments[1]) ?? 25 : 25,
    queries: arguments.count > 2 ? Int(arguments[2]) ?? 90 : 90)
default:
  print(usage)
  throw QueryError(.text, "the arguments are not as they have to be")
}
