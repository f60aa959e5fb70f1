import AnnalsExchange
import AnnalsModel
import LinkedData

/// Export, parsing, JSON-LD and canonicalization, on what the graph itself exports.
enum ExchangeBenchmark {
  static func run(_ graph: Graph) -> [Measurement] {
    let quads = Exporter.document(graph, as: .nQuads, options: ExportOptions(claims: true))
    let json = Exporter.document(graph, as: .jsonLD)
    return exporting(graph, quads.count, json.count) + parsing(quads, json) + importing(quads)
  }

  private static func exporting(_ graph: Graph, _ quads: Int, _ json: Int) -> [Measurement] {
    [
      Measurement.of("export N-Quads", bytes: quads, runs: 3) {
        Exporter.write(graph, as: .nQuads, options: ExportOptions(claims: true)) { _ in }
      },
      Measurement.of("export JSON-LD", bytes: json, runs: 3) {
        Exporter.write(graph, as: .jsonLD) { _ in }
      },
    ]
  }

  private static func parsing(_ quads: [UInt8], _ json: [UInt8]) -> [Measurement] {
    var count = 0
    let reading = Measurement.of("N-Quads parse, strict", bytes: quads.count, runs: 3) {
      count = 0
      _ = RDFReader.read(quads.span, as: .nQuads) { _, _ in count += 1 }
    }.with("\(count) quads")
    let checking = Measurement.of("JSON parse, events", bytes: json.count, runs: 3) {
      try? JSONValue.check(json.span)
    }
    let objects = Measurement.of("JSON parse, objects", bytes: json.count, runs: 1) {
      _ = try? JSONValue(parsing: json)
    }
    let response = JSONLDResponse(body: json)
    var written = 0
    let streaming = Measurement.of("JSON-LD to N-Quads", bytes: json.count, runs: 3) {
      written = 0
      try? JSONLDProcessor().writeNQuads(.response(response, url: nil)) { written += $0.count }
    }.with("\(written) bytes")
    return [reading, checking, objects, streaming]
  }

  private static func importing(_ quads: [UInt8]) -> [Measurement] {
    var claims = 0
    let graph = Measurement.of("N-Quads to indexed graph", bytes: quads.count, runs: 1) {
      let dataset = Dataset.reading(quads, as: .nQuads).dataset
      claims = Graph.reading(dataset)?.graph.claimCount ?? 0
    }.with("\(claims) claims")
    let dataset = Dataset.reading(quads, as: .nQuads).dataset
    let canonical = Measurement.of("canonicalize", bytes: quads.count, runs: 1) {
      _ = try? dataset.canonicalized()
    }
    return [graph, canonical]
  }
}
