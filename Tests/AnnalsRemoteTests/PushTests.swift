import AnnalsExchange
import AnnalsModel
import AnnalsRemote
import Synchronization
import TestSupport
import Testing

/// A store that keeps the manifest of what it is sent, as text, and knows no more.
private final class ManifestServer: HTTPTransport {
  private let updates = Mutex<[String]>([])

  var sent: [String] { updates.withLock { $0 } }

  func send(_ request: HTTPRequest) throws(RemoteError) -> HTTPResponse {
    let text = String(decoding: request.body, as: UTF8.self)
    if request.headers.contains(HTTPHeader("Content-Type", "application/sparql-update")) {
      updates.withLock { $0.append(text) }
      return HTTPResponse(status: 204)
    }
    let entries = entries
    let rows =
      text.contains("COUNT")
      ? [#"{"n":{"type":"literal","value":"\#(entries.count)"}}"#]
      : entries.map {
        #"{"u":{"type":"uri","value":"\#($0.key)"},"h":{"type":"literal","value":"\#($0.value)"}}"#
      }
    let variables = text.contains("COUNT") ? #""n""# : #""u","h""#
    return HTTPResponse(
      status: 200, headers: [HTTPHeader("Content-Type", "application/sparql-results+json")],
      body: Array(
        #"{"head":{"vars":[\#(variables)]},"results":{"bindings":[\#(rows.joined(separator: ","))]}}"#
          .utf8))
  }

  /// What the updates leave in the manifest: later lines win.
  var entries: [String: String] {
    var entries: [String: String] = [:]
    for update in sent {
      for line in update.split(separator: "\n") where line.contains("annals#pushed>") {
        let parts = line.split(separator: " ", maxSplits: 2)
        let value = parts[2].split(separator: "\"")[0]
        entries[String(parts[0].dropFirst().dropLast())] = String(value)
      }
    }
    return entries
  }
}

@Suite struct PushTests {
  private func service(_ server: some HTTPTransport) throws -> SPARQLService {
    let url = try ServerURL("http://example.org/query")
    return SPARQLService(
      HTTPClient(server, wait: { _ in }),
      endpoints: Endpoints(query: url, update: url, store: url), dialect: .standard)
  }

  private func export(_ seed: UInt64) -> [UInt8] {
    var options = ExportOptions(claims: true)
    options.queryable = true
    return Exporter.document(
      RandomGraph.make(seed: seed, events: 8), as: .nQuads, options: options)
  }

  private func push(
    _ bytes: [UInt8], to server: some HTTPTransport, pieces: Int = 997
  ) throws -> Push.Report {
    var push = Push(to: try service(server))
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      try push.feed(Array(bytes[start..<min(start + pieces, bytes.count)]))
    }
    return try push.finish()
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func aSecondPushSendsNothing(_ seed: UInt64) throws {
    let server = ManifestServer()
    let first = try push(export(seed), to: server)
    #expect(first.sent > 8)
    #expect(first.unchanged == 0)
    let second = try push(export(seed), to: server, pieces: 64)
    #expect(second.sent == 0)
    #expect(second.unchanged == first.sent)
    #expect(second.updates == 0)
  }

  @Test func everyStatementIsSentOnce() throws {
    let server = ManifestServer()
    let bytes = export(4)
    _ = try push(bytes, to: server)
    let lines = Set(
      server.sent.joined().split(separator: "\n").filter { $0.hasSuffix(" .") }.map(String.init))
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    where !line.contains("annals#position>") {
      let triple = line.split(separator: " ")
      let isNamed = triple.count > 4 && triple[triple.count - 2].contains("citation/")
      let wanted = isNamed ? triple.dropLast(2).joined(separator: " ") + " ." : String(line)
      #expect(lines.contains(wanted) || lines.contains(String(line)), "\(line)")
    }
  }

  // MARK: Bulk

  private func bulk(_ bytes: [UInt8], _ dialect: String, pieces: Int) throws -> [String] {
    var load = BulkLoad(for: try #require(Dialect(named: dialect)))
    var written: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      written += try load.feed(Array(bytes[start..<min(start + pieces, bytes.count)]))
    }
    written += try load.finish()
    return String(decoding: written, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test(arguments: [("standard", 64), ("virtuoso", 4_096)])
  func aBulkLoadLeavesTheManifestThatAPushLeaves(_ dialect: String, _ pieces: Int) throws {
    let server = ManifestServer()
    _ = try push(export(2), to: server)
    var entries: [String: String] = [:]
    for line in try bulk(export(2), dialect, pieces: pieces) where line.contains("#pushed>") {
      let words = line.split(separator: " ", maxSplits: 2)
      entries[String(words[0].dropFirst().dropLast())] = String(words[2].split(separator: "\"")[0])
    }
    #expect(entries == server.entries && entries.count > 8)
  }

  @Test func aBulkLoadHasEveryStatementWhereItBelongs() throws {
    let bytes = export(4)
    let plain = Set(try bulk(bytes, "oxigraph", pieces: 997))
    let named = Set(try bulk(bytes, "graphdb", pieces: 997))
    let facts = RandomGraph.make(seed: 4, events: 8).base + "annals/facts"
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    where !line.contains("annals#position>") {
      #expect(plain.contains(line), "\(line)")
      #expect(
        named.contains(line) || named.contains(line.dropLast() + "<\(facts)> ."), "\(line)")
    }
  }

  @Test func aBulkLoadSpellsValuesSoThatTheServerKeepsThem() throws {
    let year = "\"-0044\"^^<http://www.w3.org/2001/XMLSchema#gYear>"
    let text = "<http://a/annals/chronology> <http://a/p> \(year) .\n"
    #expect(try bulk(Array(text.utf8), "oxigraph", pieces: 10)[0].contains(year))
    #expect(
      try bulk(Array(text.utf8), "virtuoso", pieces: 10)[0].contains(
        "\"-0044\"^^<https://w3id.org/annals/kept#gYear> <http://a/annals/facts> ."))
  }

  @Test(arguments: ["", "<http://a/x> <http://a/p> <http://a/y> .\n", "nonsense\n"])
  func whatIsNoExportIsNotLoaded(_ text: String) {
    #expect(throws: RemoteError.self) { try bulk(Array(text.utf8), "virtuoso", pieces: 100) }
  }

  // MARK: Wrong input

  @Test(arguments: [
    "", "<http://a/x> <http://a/p> <http://a/y> .\n", "_:b <http://a/p> <http://a/y> .\n",
    "nonsense",
    "<http://a/annals/chronology> <http://a/p> _:b .\n",
  ])
  func whatIsNoExportIsRefused(_ text: String) throws {
    let server = ManifestServer()
    do {
      _ = try push(Array(text.utf8), to: server)
      Issue.record("accepted")
    } catch let error as RemoteError {
      #expect(error.code == .input)
      #expect(error.exitStatus == 1)
    }
    #expect(server.sent.isEmpty)
  }

  @Test func statementsOfAUnitThatDoNotStandTogetherAreRefused() throws {
    let text = """
      <http://a/annals/chronology> <http://a/p> "1" .
      <http://a/x> <http://a/p> "1" .
      <http://a/y> <http://a/p> "1" .
      <http://a/x> <http://a/p> "2" .

      """
    #expect(throws: RemoteError.self) { try push(Array(text.utf8), to: ManifestServer()) }
  }
}
