import LinkedData
import Testing

/// Remote documents (JSON-LD API, section on remote document and context retrieval): redirections, and what `Link` headers
/// (RFC 8288) say of a context or of another form of the document.
struct LinkHeaderTests {
  private static let relation = "http://www.w3.org/ns/json-ld#context"
  private static let several = "multiple context link headers"
  private static let failed = "loading document failed"

  /// The values of `Link` headers beside `{"p": 1}`, and the property that the linked context makes of `p`.
  static let contexts: [(rule: String, links: [String], expected: String)] = [
    ("no link", [], ""),
    ("a context", [#"<c1>; rel="\#(relation)""#], "http://v/1"),
    ("without quotes", ["<c1>;rel=\(relation)"], "http://v/1"),
    ("a whole IRI", [#"<http://d/a/c1>; rel="\#(relation)""#], "http://v/1"),
    ("a path", [#"</a/c1>; rel="\#(relation)""#], "http://v/1"),
    ("space everywhere", [#"  <c1>  ;  rel  =  "\#(relation)"  "#], "http://v/1"),
    ("names of parameters in any case", [#"<c1>; REL="\#(relation)""#], "http://v/1"),
    ("one of several relations", [#"<c1>; rel="x \#(relation) y""#], "http://v/1"),
    (
      "other parameters before and after", [#"<c1>; title="t"; rel="\#(relation)"; x=y"#],
      "http://v/1"
    ),
    ("a parameter without value", [#"<c1>; crossorigin; rel="\#(relation)""#], "http://v/1"),
    (
      "a comma, a semicolon and a quote in a string",
      [#"<c1>; title="a, <c2>; rel=\"x\" b"; rel="\#(relation)""#], "http://v/1"
    ),
    ("of two values of rel the first", [#"<c1>; rel="x"; rel="\#(relation)""#], ""),
    ("another relation", [#"<c1>; rel="describedby""#], ""),
    ("part of a relation", [#"<c1>; rel="\#(relation)s""#], ""),
    ("a link that is anchored elsewhere", [#"<c1>; rel="\#(relation)"; anchor="http://e/""#], ""),
    ("several links in a header", [#"<c2>; rel="next", <c1>; rel="\#(relation)""#], "http://v/1"),
    ("several headers", [#"<c2>; rel="next""#, #"<c1>; rel="\#(relation)""#], "http://v/1"),
    ("empty elements of the list", [#", ,<c1>; rel="\#(relation)",,"#], "http://v/1"),
    (
      "two contexts in two headers",
      [#"<c1>; rel="\#(relation)""#, #"<c2>; rel="\#(relation)""#], several
    ),
    (
      "two contexts in one header", [#"<c1>; rel="\#(relation)", <c2>; rel="\#(relation)""#],
      several
    ),
    (
      "a context that is not there", [#"<c9>; rel="\#(relation)""#], "loading remote context failed"
    ),
    ("no target", [#"rel="\#(relation)""#], ""),
    ("a target without end", ["<c1"], ""),
    ("a string without end", [#"<c1>; title="x"#], ""),
    ("nothing", [""], ""),
  ]

  @Test(arguments: contexts)
  func findsTheContext(_ rule: String, _ links: [String], _ expected: String) {
    let found = documents(.json(#"{"p": 1}"#, links: links)).expansion(of: "http://d/a/x")
    let wanted = expected.hasPrefix("http") ? #"[{"\#(expected)":[{"@value":1}]}]"# : expected
    #expect(found == (wanted.isEmpty ? "[]" : wanted), "\(rule)")
  }

  @Test func aContextOfJSONLDItselfIsNotLookedFor() {
    let links = [#"<c1>; rel="\#(Self.relation)""#, #"<c2>; rel="\#(Self.relation)""#]
    #expect(documents(.jsonLD(#"{"p": 1}"#, links: links)).expansion(of: "http://d/a/x") == "[]")
  }

  @Test func anySuffixOfJSONIsJSON() {
    var response = JSONLDResponse.json(#"{"p": 1}"#, links: [#"<c1>; rel="\#(Self.relation)""#])
    response.contentType = "Application/X.Y+JSON; charset=utf-8"
    #expect(
      documents(response).expansion(of: "http://d/a/x") == #"[{"http://v/1":[{"@value":1}]}]"#)
  }

  /// The values of `Link` headers beside HTML without scripts, and the document that is read for it.
  static let alternates: [(rule: String, links: [String], expected: String)] = [
    ("no link", [], failed),
    ("an alternate", [#"<../b/y>; rel="alternate"; type="application/ld+json""#], "http://d/b/i"),
    ("its type first", [#"<../b/y>; type=application/ld+json; rel=Alternate"#], "http://d/b/i"),
    (
      "a profile in its type",
      [#"<../b/y>; rel=alternate; type="application/ld+json;profile=\"http://p/\"""#],
      "http://d/b/i"
    ),
    ("another type", [#"<../b/y>; rel="alternate"; type="application/json""#], failed),
    ("no type", [#"<../b/y>; rel="alternate""#], failed),
    ("another relation", [#"<../b/y>; rel="canonical"; type="application/ld+json""#], failed),
    (
      "the first that fits",
      [
        #"<c1>; rel=alternate; type=text/turtle, <../b/y>; rel=alternate; type=application/ld+json"#
      ],
      "http://d/b/i"
    ),
    ("itself", [#"<>; rel="alternate"; type="application/ld+json""#], failed),
    ("one that is not there", [#"<z>; rel="alternate"; type="application/ld+json""#], failed),
    (
      "a script of another page", [#"<../b/h#two>; rel=alternate; type=application/ld+json"#],
      "http://d/b/2"
    ),
  ]

  @Test(arguments: alternates)
  func readsTheAlternate(_ rule: String, _ links: [String], _ expected: String) {
    let found = documents(.html("<p>", links: links)).expansion(of: "http://d/a/x")
    let id = (try? JSONValue(parsing: found))?.array?.first?["@id"]?.string
    #expect(id ?? found == expected, "\(rule)")
  }

  @Test func jsonHasNoAlternate() {
    let link = #"<../b/y>; rel="alternate"; type="application/ld+json""#
    let documents = documents(.json(#"{"http://v/p": 1}"#, links: [link]))
    #expect(documents.expansion(of: "http://d/a/x") == #"[{"http://v/p":[{"@value":1}]}]"#)
  }

  static let redirections: [(status: Int, location: String?, expected: String)] = [
    (301, "../b/y", "http://d/b/i"), (302, "/b/y", "http://d/b/i"),
    (303, "//d/b/y", "http://d/b/i"),
    (307, "http://d/b/y", "http://d/b/i"), (308, "../b/y#x", "http://d/b/i"),
    (301, "../b/h", "http://d/b/1"), (301, "../b/h#two", "http://d/b/2"),
    (301, nil, failed), (301, "x", failed), (304, nil, failed), (404, "../b/y", failed),
    (500, nil, failed), (200, "z", failed),
  ]

  @Test(arguments: redirections)
  func followsRedirections(_ status: Int, _ location: String?, _ expected: String) {
    let response = JSONLDResponse(
      contentType: "text/plain", status: status, location: location)
    let found = documents(response).expansion(of: "http://d/a/x")
    #expect((try? JSONValue(parsing: found))?.array?.first?["@id"]?.string ?? found == expected)
  }

  /// The script that was asked for is looked for where the redirection leads, unless that asks for another.
  @Test(arguments: [("../b/h", "http://d/b/2"), ("../b/h#one", "http://d/b/1")])
  func aFragmentOutlivesARedirection(_ location: String, _ expected: String) throws {
    let response = JSONLDResponse(contentType: "text/plain", status: 301, location: location)
    let found = documents(response).expansion(of: "http://d/a/x#two")
    #expect(try JSONValue(parsing: found).array?.first?["@id"] == .string(expected))
  }

  /// A document at http://d/a/x, with contexts beside it and other documents for it to lead to.
  private func documents(_ response: JSONLDResponse) -> LinkedDocuments {
    let scripts = [("one", 1), ("two", 2)].map { id, number in
      #"<script type=application/ld+json id=\#(id)>{"@id": "\#(number)", "http://v/n": 1}</script>"#
    }
    return LinkedDocuments(responses: [
      "http://d/a/x": response,
      "http://d/a/c1": .jsonLD(#"{"@context": {"p": "http://v/1"}}"#),
      "http://d/a/c2": .jsonLD(#"{"@context": {"p": "http://v/2"}}"#),
      "http://d/b/y": .jsonLD(#"{"@id": "i", "http://v/n": 1}"#),
      "http://d/b/h": .html(scripts.joined()),
    ])
  }
}
