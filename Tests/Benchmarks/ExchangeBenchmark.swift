import AnnalsExchange
import AnnalsModel
import LinkedData

/// Export, parsing, JSON-LD and canonicalization, on what the graph itself exports.
struct ExchangeBenchmark {
  private let graph: Graph
  private let quads: [UInt8]
  private let turtle: [UInt8]
  private let json: [UInt8]
  private let expanded: [UInt8]
  private(set) var quadCount = 0
  private(set) var measurements: [Measurement] = []

  /// Measures all of it.
  init(_ graph: Graph) {
    self.graph = graph
    quads = Exporter.document(graph, as: .nQuads, options: ExportOptions(claims: true))
    turtle = Exporter.document(graph, as: .turtle)
    json = Exporter.document(graph, as: .jsonLD)
    expanded = Self.expanded(json)
    export()
    parse()
    convert()
    arrange()
    load()
  }

  /// A compact document in expanded form.
  static func expanded(_ json: [UInt8]) -> [UInt8] {
    let response = JSONLDResponse(body: json)
    guard let value = try? JSONLDProcessor().expand(.response(response, url: nil)) else {
      return []
    }
    var writer = JSONWriter()
    writer.value(value)
    return writer.bytes
  }

  private mutating func export() {
    measurements += [
      Measurement.of("export N-Quads", bytes: quads.count, runs: 3) {
        Exporter.write(graph, as: .nQuads, options: ExportOptions(claims: true)) { _ in }
      },
      Measurement.of("export JSON-LD", bytes: json.count, runs: 3) {
        Exporter.write(graph, as: .jsonLD) { _ in }
      },
    ]
  }

  private mutating func parse() {
    var count = 0
    let reading = Measurement.of("N-Quads parse, strict", bytes: quads.count, runs: 3) {
      count = 0
      _ = RDFReader.read(quads.span, as: .nQuads) { _, _ in count += 1 }
    }.with("\(count) quads")
    quadCount = count
    let turtles = Measurement.of("Turtle parse", bytes: turtle.count, runs: 3) {
      count = 0
      _ = RDFReader.read(turtle.span, as: .turtle) { _, _ in count += 1 }
    }.with("\(count) triples")
    let checking = Measurement.of("JSON parse, events", bytes: json.count, runs: 3) {
      try? JSONValue.check(json.span)
    }
    let objects = Measurement.of("JSON parse, objects", bytes: json.count, runs: 1) {
      _ = try? JSONValue(parsing: json)
    }
    measurements += [reading, turtles, checking, objects]
  }

  private mutating func convert() {
    for (form, document) in [("compact", json), ("expanded", expanded)] {
      let response = JSONLDResponse(body: document)
      var written = 0
      let measured = Measurement.of(
        "JSON-LD to N-Quads, \(form)", bytes: document.count, runs: 3
      ) {
        written = 0
        try? JSONLDProcessor().writeNQuads(.response(response, url: nil)) { written += $0.count }
      }
      measurements.append(measured.with("\(written) bytes"))
    }
  }

  /// What JSON-LD can be made of JSON-LD, from the bytes of a compact document to values.
  private mutating func arrange() {
    guard let context = (try? JSONValue(parsing: json))?["@context"] else { return }
    let document = JSONLDProcessor.Input.response(JSONLDResponse(body: json), url: nil)
    let given = JSONLDProcessor.Input.value(["@context": context])
    let frame = JSONLDProcessor.Input.value(["@context": context, "@type": "Event"])
    let processor = JSONLDProcessor()
    measurements += [
      Measurement.of("JSON-LD expand", bytes: json.count, runs: 3) {
        _ = try? processor.expand(document)
      },
      Measurement.of("JSON-LD compact", bytes: json.count, runs: 3) {
        _ = try? processor.compact(document, context: given)
      },
      Measurement.of("JSON-LD flatten", bytes: json.count, runs: 3) {
        _ = try? processor.flatten(document)
      },
      Measurement.of("JSON-LD frame", bytes: json.count, runs: 3) {
        _ = try? processor.frame(document, frame: frame)
      },
    ]
  }

  private mutating func load() {
    var claims = 0
    let loading = Measurement.of("N-Quads to indexed graph", bytes: quads.count, runs: 1) {
      var reader = PublicationReader(.nQuads)
      for start in stride(from: 0, to: quads.count, by: 1 << 20) {
        reader.feed(quads.span.extracting(start..<min(start + 1 << 20, quads.count)))
      }
      claims = reader.finish()?.claimCount ?? 0
    }.with("\(claims) claims")
    let dataset = Dataset.reading(quads, as: .nQuads).dataset
    let canonical = Measurement.of("canonicalize", bytes: quads.count, runs: 1) {
      _ = try? dataset.canonicalized()
    }
    measurements += [loading, canonical]
  }
}
