import LinkedData
import Testing

@testable import AnnalsRemote

@Suite struct SPARQLServiceTests {
  private func service(
    _ server: FakeServer, _ dialect: String = "standard", _ credentials: Credentials = .none
  ) throws -> SPARQLService {
    try SPARQLService(
      HTTPClient(server, credentials: credentials, wait: { _ in }),
      at: ServerURL("http://example.org/sparql"), dialect: Dialect(named: dialect) ?? .standard)
  }

  private static func rows(_ numbers: Range<Int>, _ headers: [HTTPHeader] = []) -> HTTPResponse {
    let bindings = numbers.map { #"{"x":{"type":"literal","value":"\#($0)"}}"# }
    return HTTPResponse(
      status: 200,
      headers: [HTTPHeader("Content-Type", "application/sparql-results+json")] + headers,
      body: Array(
        #"{"head":{"vars":["x"]},"results":{"bindings":[\#(bindings.joined(separator: ","))]}}"#
          .utf8))
  }

  /// LIMIT and OFFSET of a request's query.
  private static func page(_ request: HTTPRequest) -> (limit: Int, offset: Int) {
    let body = String(decoding: request.body, as: UTF8.self)
    let words = body.split(separator: "&")[0].split(separator: "%20").map(String.init)
    func number(after word: String) -> Int {
      words.lastIndex(of: word).flatMap { Int(words[$0 + 1]) } ?? 0
    }
    return (number(after: "LIMIT"), number(after: "OFFSET"))
  }

  @Test func aServerThatGivesFewerRowsThanAskedForIsAskedOn() throws {
    let server = FakeServer { _, request in
      let (limit, offset) = Self.page(request)
      let end = min(offset + min(limit, 3), 8)
      return Self.rows(min(offset, end)..<end, [HTTPHeader("X-SPARQL-MaxRows", "3")])
    }
    let table = try service(server, "virtuoso")
      .select("SELECT ?x WHERE { } ORDER BY ?x", isPaged: true)
    #expect(table.rows.count == 8)
    #expect(server.requests.count == 3)
  }

  @Test func beyondWhatAServerSortsPagesAreCutFromAGroup() throws {
    let server = FakeServer { _, request in
      let (limit, offset) = Self.page(request)
      return Self.rows(offset..<min(offset + limit, 12_000))
    }
    let table = try service(server, "virtuoso")
      .select("SELECT ?x WHERE { } ORDER BY ?x", isPaged: true)
    #expect(table.rows.count == 12_000)
    let bodies = server.requests.map { String(decoding: $0.body, as: UTF8.self) }
    #expect(bodies.map { $0.contains("%7B%20%7B%20SELECT") } == [false, false, true])
  }

  @Test(arguments: [false, true])
  func aLongListIsSortedOnlyWhereItsPagesDoNotAddUp(repeatsItself: Bool) throws {
    let server = FakeServer { _, request in
      let body = String(decoding: request.body, as: UTF8.self)
      if body.contains("COUNT") { return Self.rows(12_000..<12_001) }
      let (limit, offset) = Self.page(request)
      let isSorted = body.contains("ORDER")
      let start = repeatsItself && !isSorted && offset < 12_000 ? 0 : offset
      return Self.rows(start..<max(start, min(start + limit, 12_000)))
    }
    let table = try service(server, "virtuoso").select("SELECT DISTINCT ?x WHERE { }", most: 20_000)
    #expect(Set(table?.rows ?? []).count == 12_000 && table?.rows.count == 12_000)
    let isSorted = server.requests.contains {
      String(decoding: $0.body, as: UTF8.self).contains("ORDER")
    }
    #expect(isSorted == repeatsItself)
  }

  @Test func aListThatIsTooLongIsCountedOnly() throws {
    let server = FakeServer { _, request in
      let isCount = String(decoding: request.body, as: UTF8.self).contains("COUNT")
      return Self.rows(isCount ? 12_000..<12_001 : 0..<5_000)
    }
    let table = try service(server, "virtuoso").select("SELECT DISTINCT ?x WHERE { }", most: 9_000)
    #expect(table == nil && server.requests.count == 2)
  }

  @Test func aQueryIsTakenApartForPaging() {
    let text = SelectText("PREFIX a: <b>\nSELECT DISTINCT ?x ?y WHERE { ?x a ?z } ORDER BY ?x")
    #expect(text.variables == ["?x", "?y"])
    #expect(
      text.wrapped
        == "PREFIX a: <b>\nSELECT ?x ?y WHERE { { SELECT DISTINCT ?x ?y WHERE { ?x a ?z } ORDER BY ?x } }"
    )
  }

  @Test func aPartOfAnAnswerIsNoAnswer() throws {
    let server = FakeServer { _, _ in Self.rows(0..<2, [HTTPHeader("X-SQL-State", "S1TAT")]) }
    #expect(throws: RemoteError.self) { try service(server).select("SELECT ?x WHERE { }") }
  }

  @Test(arguments: [
    ("Virtuoso 37000 Error SP031: no", 1), ("Virtuoso 40001 Error SR172: deadlock", 6),
    ("Virtuoso S1T00 Error SR171: timed out", 6), ("<html>", 6),
  ])
  func whatVirtuosoCannotDoIsNotTriedAgain(_ body: String, _ requests: Int) throws {
    let server = FakeServer { _, _ in HTTPResponse(status: 500, body: Array(body.utf8)) }
    let service = try service(server, "virtuoso")
    #expect(throws: RemoteError.self) { try service.update(Array("INSERT DATA { }".utf8)) }
    #expect(server.requests.count == requests)
  }

  @Test(arguments: [(500, 1), (504, 1), (503, 6), (429, 6), (502, 6)])
  func aQuestionThatFailsIsNotAskedAgainAsItIs(_ status: Int, _ requests: Int) throws {
    let server = FakeServer { _, _ in HTTPResponse(status: status) }
    #expect(throws: RemoteError.self) { try service(server).select("SELECT ?x WHERE { }") }
    #expect(server.requests.count == requests)
  }

  @Test func factsHaveAGraphWhereTheServerHasNoDefaultOne() throws {
    let server = FakeServer { _, _ in Self.rows(0..<0) }
    let store = try service(server, "virtuoso")
    let service = store.over(try store.place(of: "http://a/"))
    _ = try service.select("SELECT ?x WHERE { }")
    let body = String(decoding: server.requests[1].body, as: UTF8.self)
    #expect(body.hasSuffix("&default-graph-uri=http%3A%2F%2Fa%2Fannals%2Ffacts"))
  }

  // MARK: Several chronologies

  /// A store in which these chronologies stand: each a base and, where it has one, the graph of its facts.
  private static func store(of chronologies: [(base: String, facts: String?)]) -> FakeServer {
    let bindings = chronologies.map { base, facts in
      #"{"c":{"type":"uri","value":"\#(base)annals/chronology"}"#
        + (facts.map { #","g":{"type":"uri","value":"\#($0)"}"# } ?? "") + "}"
    }
    let body =
      #"{"head":{"vars":["c","g"]},"results":{"bindings":[\#(bindings.joined(separator: ","))]}}"#
    return FakeServer { _, _ in
      HTTPResponse(
        status: 200, headers: [HTTPHeader("Content-Type", "application/sparql-results+json")],
        body: Array(body.utf8))
    }
  }

  private static let first = (base: "http://a/", facts: String?.none)
  private static let apart = (base: "http://b/", facts: Optional("http://b/annals/facts"))

  @Test(arguments: [
    ("oxigraph", "http://a/", [], nil), ("oxigraph", "http://a/", [first], nil),
    ("oxigraph", "http://c/", [first], "http://c/annals/facts"),
    ("oxigraph", "http://b/", [first, apart], "http://b/annals/facts"),
    ("oxigraph", "http://c/", [apart], nil), ("virtuoso", "http://a/", [], "http://a/annals/facts"),
    ("graphdb", "http://a/", [], "http://a/annals/facts"), ("graphdb", "http://a/", [first], nil),
  ])
  func theFirstChronologyHasTheDefaultGraph(
    _ dialect: String, _ base: String, _ there: [(base: String, facts: String?)], _ facts: String?
  ) throws {
    let store = try service(Self.store(of: there), dialect)
    #expect(try store.place(of: base).facts == facts)
  }

  @Test func ofSeveralChronologiesOneHasToBeNamed() throws {
    let store = try service(Self.store(of: [Self.first, Self.apart]), "oxigraph")
    #expect(try store.chronology("http://b/")?.facts == "http://b/annals/facts")
    let errors = [nil, "http://c/"].map { base in
      #expect(throws: RemoteError.self) { try store.chronology(base) }
    }
    #expect(errors.map { $0?.code } == [.usage, .incomplete])
    #expect(errors.allSatisfy { $0?.detail.contains("<http://a/>\n<http://b/>") == true })
  }

  @Test func aQuestionIsAskedOfOneGraph() throws {
    let server = Self.store(of: [Self.first, Self.apart])
    let store = try service(server, "oxigraph")
    let chosen = try #require(try store.chronology("http://b/"))
    #expect(
      store.over(chosen).scoped("PREFIX a: <b>\nSELECT ?x WHERE { ?x a ?y } ORDER BY ?x LIMIT 1")
        == "PREFIX a: <b>\nSELECT ?x WHERE { GRAPH <http://b/annals/facts> { ?x a ?y } } ORDER BY ?x LIMIT 1"
    )
    #expect(store.over(chosen).wholeStore.scoped("SELECT ?x WHERE { }") == "SELECT ?x WHERE { }")
  }

  @Test(arguments: ["", "/sparql", "/sparql/", "/sparql-auth", "/sparql-graph-crud-auth"])
  func virtuosoHasOtherURLsForThoseItKnows(_ path: String) throws {
    let url = try ServerURL("http://example.org" + path)
    let dialect = try #require(Dialect(named: "virtuoso"))
    let open = Endpoints(around: url, dialect)
    #expect(open.query.description == "http://example.org/sparql")
    let known = Endpoints(around: url, dialect, isKnown: true)
    #expect(known.update.description == "http://example.org/sparql-auth")
    #expect(known.store.description == "http://example.org/sparql-graph-crud-auth")
  }

  @Test func aDemandIsAnsweredOnceAndThenForeseen() throws {
    let challenge = #"Digest realm="r", qop="auth", nonce="n""#
    let server = FakeServer { number, _ in
      number == 0
        ? HTTPResponse(status: 401, headers: [HTTPHeader("WWW-Authenticate", challenge)])
        : Self.rows(0..<0)
    }
    let service = try service(server, "standard", .password(user: "u", password: "p"))
    for _ in 0..<3 { _ = try service.select("SELECT ?x WHERE { }") }
    let counts = server.requests.map { request in
      request.headers.first { $0.name == "Authorization" }?.value
        .split(separator: ", ").first { $0.hasPrefix("nc=") }.map { String($0) }
    }
    #expect(counts == [nil, "nc=00000001", "nc=00000002", "nc=00000003"])
  }
}
