import AnnalsPlatform
import AnnalsRemote
import Testing

@Suite struct HTTPClientTests {
  private func table(
    _ server: FakeServer, _ credentials: Credentials = .none, _ waits: Waits = Waits()
  ) throws(RemoteError) -> ResultTable {
    let client = HTTPClient(server, credentials: credentials, wait: { waits.add($0) })
    let url = try ServerURL("http://example.org/query")
    let service = SPARQLService(
      client, endpoints: Endpoints(query: url, update: url, store: url), dialect: .standard)
    return try service.select("SELECT ?x { ?x a ?y }")
  }

  private static let empty = HTTPResponse(
    status: 200, headers: [HTTPHeader("content-type", "application/sparql-results+json")],
    body: Array(#"{"head":{"vars":["x"]},"results":{"bindings":[]}}"#.utf8))

  @Test func waitsAsLongAsABusyServerSays() throws {
    let waits = Waits()
    let server = FakeServer { number, _ in
      number < 2
        ? HTTPResponse(status: 503, headers: [HTTPHeader("Retry-After", "7")]) : Self.empty
    }
    _ = try table(server, .none, waits)
    #expect(waits.milliseconds == [7000, 7000])
  }

  @Test func waitsLongerAndLongerAndGivesUp() {
    let waits = Waits()
    let server = FakeServer { _, _ throws(RemoteError) in
      throw RemoteError(.connection, "cut")
    }
    #expect(throws: RemoteError.self) { try table(server, .none, waits) }
    #expect(waits.milliseconds == [500, 1000, 2000, 4000, 8000])
    #expect(server.requests.count == 6)
  }

  @Test func asksNoMoreWhereTheServerRefuses() {
    let server = FakeServer { _, _ in HTTPResponse(status: 400, body: Array("no".utf8)) }
    do {
      _ = try table(server)
      Issue.record("a refusal is an error")
    } catch {
      #expect(error.code == .server)
      #expect(error.detail.contains("SELECT ?x"))
      #expect(error.exitStatus == 3)
    }
    #expect(server.requests.count == 1)
  }

  @Test(arguments: ["http://elsewhere.org/", "https://example.org/", "//elsewhere.org/x"])
  func followsNoRedirectToAnotherServer(_ place: String) {
    let server = FakeServer { _, _ in
      HTTPResponse(status: 307, headers: [HTTPHeader("Location", place)])
    }
    #expect(throws: RemoteError.self) { try table(server, .token("secret")) }
    #expect(server.requests.count == 1)
  }

  @Test func answersADigestWithoutSendingThePassword() throws {
    let challenge =
      #"Digest realm="a@b", qop="auth, auth-int", algorithm=MD5, nonce="n", opaque="o""#
    let server = FakeServer { number, _ in
      number == 0
        ? HTTPResponse(status: 401, headers: [HTTPHeader("WWW-Authenticate", challenge)])
        : Self.empty
    }
    _ = try table(server, .password(user: "Mufasa", password: "Circle of Life"))
    let sent = server.requests.last?.headers.first { $0.name == "Authorization" }?.value ?? ""
    #expect(sent.hasPrefix(#"Digest username="Mufasa", realm="a@b", nonce="n", uri="/query""#))
    #expect(sent.contains(#"opaque="o""#))
    #expect(!sent.contains("Circle"))
  }

  @Test func aBasicPasswordIsSentOnlyWhenAskedFor() throws {
    let server = FakeServer { number, _ in
      number == 0
        ? HTTPResponse(status: 401, headers: [HTTPHeader("WWW-Authenticate", "Basic realm=x")])
        : Self.empty
    }
    _ = try table(server, .password(user: "Aladdin", password: "open sesame"))
    let sent = server.requests.map { $0.headers.first { $0.name == "Authorization" }?.value }
    #expect(sent == [nil, "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="])
  }

  @Test(arguments: [
    "", "example.org", "ftp://example.org/", "http://", "http://a b/", "http://u:p@example.org/",
  ])
  func refusesWhatIsNoURLForUs(_ text: String) {
    do {
      _ = try ServerURL(text)
      Issue.record("accepted")
    } catch {
      #expect(!error.description.contains("u:p"))
    }
  }

  @Test func credentialsWithLineEndsAreRefused() {
    #expect(throws: RemoteError.self) {
      try Credentials(Environment(["ANNALS_TOKEN": "a\r\nX-Evil: 1"]))
    }
  }

  @Test(arguments: ["{", "{}", #"{"head":{"vars":["x"]}}"#, "<html>"])
  func whatIsNoResultIsAnError(_ body: String) {
    let server = FakeServer { _, _ in
      HTTPResponse(status: 200, headers: Self.empty.headers, body: Array(body.utf8))
    }
    #expect(throws: RemoteError.self) { try table(server) }
  }
}
