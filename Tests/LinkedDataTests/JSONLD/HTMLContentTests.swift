import LinkedData
import Testing

/// JSON-LD in HTML, rule by rule of the section on HTML content in the JSON-LD API, and of the HTML standard where
/// that decides what a script element is.
struct HTMLContentTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var rule: String
    var html: String
    var fragment = ""
    var profile: String?
    var all: Bool?
    /// The number the script says, the numbers in order, or the code of an error.
    var expected: String

    var testDescription: String { rule }
  }

  /// A script that says a number.
  private static func script(
    _ number: Int, _ attributes: String = "", type: String = "application/ld+json"
  ) -> String {
    #"<script type="\#(type)" \#(attributes)>{"http://v/n": \#(number)}</script>"#
  }

  private static let failed = "loading document failed"
  private static let invalid = "invalid script element"
  private static let context = "http://www.w3.org/ns/json-ld#context"

  static let choices: [Case] = [
    Case(rule: "the only script", html: script(1), expected: "1"),
    Case(rule: "the first of several", html: script(1) + script(2), expected: "1"),
    Case(
      rule: "scripts of other types are passed over",
      html: script(1, type: "text/javascript") + script(2), expected: "2"),
    Case(
      rule: "application/json is another type", html: script(1, type: "application/json"),
      expected: failed),
    Case(rule: "no type is another type", html: "<script>{}</script>", expected: failed),
    Case(rule: "no script", html: "<p>nothing</p>", expected: failed),
    Case(rule: "no document", html: "", expected: failed),
    Case(rule: "all of them", html: script(1) + script(2), all: true, expected: "1 2"),
    Case(
      rule: "an array among all is merged",
      html: script(1)
        + #"<script type="application/ld+json">[{"http://v/n": 2}, {"http://v/n": 3}]</script>"#
        + script(4), all: true, expected: "1 2 3 4"),
    Case(rule: "all of none", html: "<p>nothing</p>", all: true, expected: ""),
    Case(
      rule: "a fragment", html: script(1, "id=a") + script(2, "id=b"), fragment: "b", expected: "2"),
    Case(
      rule: "a fragment before all", html: script(1, "id=a") + script(2, "id=b"), fragment: "b",
      all: true, expected: "2"),
    Case(
      rule: "a fragment before the profile",
      html: script(1, type: "application/ld+json;profile=\(context)") + script(2, "id=b"),
      fragment: "b", profile: context, expected: "2"),
    Case(rule: "a fragment of nothing", html: script(1, "id=a"), fragment: "b", expected: failed),
    Case(
      rule: "a fragment of something else", html: "<div id=b></div>" + script(1, "id=a"),
      fragment: "b", expected: failed),
    Case(
      rule: "a fragment of a script of another type",
      html: script(1, "id=b", type: "text/plain") + script(2, "id=b"), fragment: "b",
      expected: failed),
    Case(
      rule: "a fragment is of the case it has", html: script(1, "id=B"), fragment: "b",
      expected: failed),
    Case(
      rule: "a fragment is percent-decoded", html: script(1) + script(2, #"id="科 技""#),
      fragment: "%E7%A7%91%20%E6%8A%80", expected: "2"),
    Case(
      rule: "an empty fragment is none", html: script(1) + script(2), fragment: "#", expected: "1"),
    Case(
      rule: "a profile",
      html: script(1) + script(2, type: "application/ld+json; profile=\(context)"),
      profile: context, expected: "2"),
    Case(
      rule: "one of several profiles, quoted",
      html: script(1)
        + script(2, type: "application/ld+json; profile=&quot;http://p/a \(context)&quot;"),
      profile: context, expected: "2"),
    Case(
      rule: "a profile that none has", html: script(1) + script(2), profile: context, expected: "1"),
    Case(
      rule: "a profile before all",
      html: script(1) + script(2, type: "application/ld+json; profile=\(context)"),
      profile: context, all: true, expected: "2"),
  ]

  static let texts: [Case] = [
    Case(
      rule: "names of tags and attributes in any case",
      html: #"<SCRIPT TYPE="application/LD+JSON">{"http://v/n": 1}</Script >"#, expected: "1"),
    Case(
      rule: "attributes without quotes, in single quotes, with space around",
      html: "<script\n id = 'x'\ttype=application/ld+json>{\"http://v/n\": 1}</script\n>",
      expected: "1"),
    Case(
      rule: "of two attributes of one name the first",
      html: #"<script type="application/ld+json" type="text/plain">{"http://v/n": 1}</script>"#,
      expected: "1"),
    Case(
      rule: "a parameter of the type",
      html: script(1, type: " application/ld+json ; charset=utf-8"),
      expected: "1"),
    Case(
      rule: "a type with a character reference", html: script(1, type: "application/ld&#43;json"),
      expected: "1"),
    Case(
      rule: "references in a script stay as they are",
      html: #"<script type="application/ld+json">{"http://v/n": "&amp;"}</script>"#,
      expected: "&amp;"),
    Case(
      rule: "a comment hides a script", html: "<!--" + script(1) + "-->" + script(2), expected: "2"),
    Case(
      rule: "a comment without end", html: script(1) + "<!--" + script(2), all: true, expected: "1"),
    Case(
      rule: "the shortest comments", html: "<!-->" + script(1) + "<!--->" + script(2), all: true,
      expected: "1 2"),
    Case(
      rule: "a comment that a bang ends", html: "<!-- x --!>" + script(1) + "-->", expected: "1"),
    Case(rule: "no end where a bang begins", html: "<!--!>" + script(1) + "-->", expected: failed),
    Case(
      rule: "a bogus comment hides a script",
      html: "<!x " + script(1) + script(2) + "<?x " + script(3), all: true, expected: "2"),
    Case(rule: "a document type", html: "<!DOCTYPE html>" + script(1), expected: "1"),
    Case(
      rule: "attributes hide a script", html: "<p title='" + script(1) + "'>" + script(2),
      expected: "2"),
    Case(
      rule: "attributes of an end tag hide a script",
      html: "</p title='" + script(1) + "'>" + script(2),
      expected: "2"),
    Case(
      rule: "a style, a title, a textarea hide a script",
      html: "<style>" + script(1) + "</style><title>" + script(2) + "</title><textarea>" + script(3)
        + "</textarea>" + script(4), all: true, expected: "4"),
    Case(
      rule: "another script hides a script",
      html: #"<script>var x = '<script type="application/ld+json">{"http://v/n": 1}';</script>"#
        + script(2), expected: "2"),
    Case(rule: "plain text hides what follows", html: "<plaintext>" + script(1), expected: failed),
    Case(
      rule: "text in JSON that looks like a tag",
      html: #"<script type="application/ld+json">{"http://v/n": "<b> <script></style>"}</script>"#,
      expected: "<b> <script></style>"),
    Case(
      rule: "an end tag in JSON is written with an escape",
      html: #"<script type="application/ld+json">{"http://v/n": "<\/script>"}</script>"#,
      expected: "</script>"),
    Case(
      rule: "an end tag in JSON ends the script",
      html: #"<script type="application/ld+json">{"http://v/n": "</script>"}</script>"#,
      expected: invalid),
    Case(
      rule: "longer names end nothing",
      html: #"<script type="application/ld+json">{"http://v/n": "</scripts>"}</script>"#,
      expected: "</scripts>"),
    Case(
      rule: "a script in a comment in a script hides its end",
      html: #"<script type="text/plain"><!-- <script> </script> "# + script(1) + " --></script>"
        + script(2), expected: "2"),
    Case(
      rule: "an empty comment in a script hides nothing",
      html: "<script type='text/plain'><!--> <script> </script>" + script(2), expected: "2"),
    Case(
      rule: "a script without end",
      html: #"<script type="application/ld+json">{"http://v/n": 1}"#, expected: "1"),
    Case(
      rule: "a tag without end is none", html: script(1) + #"<script type="application/ld+json" "#,
      all: true, expected: "1"),
    Case(
      rule: "an empty script", html: "<script type=application/ld+json></script>", expected: invalid
    ),
    Case(
      rule: "a comment in JSON",
      html: #"<script type="application/ld+json"><!-- {"http://v/n": 1} --></script>"#,
      expected: invalid),
    Case(
      rule: "half a comment", html: #"<script type="application/ld+json"><!-- {}</script>"#,
      expected: invalid),
    Case(
      rule: "half a comment at the end",
      html: #"<script type="application/ld+json">{} --></script>"#, expected: invalid),
    Case(
      rule: "JavaScript", html: "<script type=application/ld+json>{a: 1};</script>",
      expected: invalid),
    Case(
      rule: "one of all is not JSON",
      html: script(1) + "<script type=application/ld+json>{</script>",
      all: true, expected: invalid),
    Case(
      rule: "what is not asked for may be anything",
      html: script(1) + "<script type=application/ld+json>{</script>", expected: "1"),
  ]

  @Test(arguments: choices + texts)
  func picks(_ item: Case) {
    var options = JSONLDOptions()
    options.profile = item.profile
    options.extractAllScripts = item.all
    let url = "http://d/x.html"
    let documents = LinkedDocuments(responses: [url: .html(item.html)])
    let fragment =
      item.fragment.isEmpty || item.fragment == "#" ? item.fragment : "#" + item.fragment
    let found = documents.expansion(of: url + fragment, options: options)
    #expect(Self.values(of: found) == item.expected)
  }

  /// The values of an expansion, or the text itself where it is an error's.
  private static func values(of expansion: String) -> String {
    guard let nodes = try? JSONValue(parsing: expansion).array else { return expansion }
    let values = nodes.compactMap { $0["http://v/n"]?.array?.first?["@value"] }
    return values.map { $0.string ?? $0.text() }.joined(separator: " ")
  }

  static let bases: [(head: String, base: String?, expected: String)] = [
    ("", nil, "http://d/a/i"),
    ("", "http://o/b/", "http://o/b/i"),
    ("<base href='http://e/c/'>", nil, "http://e/c/i"),
    ("<base href=' http://e/c/ '>", nil, "http://e/c/i"),
    ("<BASE HREF=../z/>", nil, "http://d/z/i"),
    ("<base href='/z/?q#f'>", nil, "http://d/z/i"),
    ("<base href='//e/'>", nil, "http://e/i"),
    ("<base target=x><base href='z/'><base href='y/'>", nil, "http://d/a/z/i"),
    ("<!-- <base href='z/'> -->", nil, "http://d/a/i"),
  ]

  @Test(arguments: bases)
  func takesTheBaseOfTheDocument(_ head: String, _ base: String?, _ expected: String) throws {
    var options = JSONLDOptions()
    options.base = base
    let script = #"<script type="application/ld+json">{"@id": "i", "http://v/n": 1}</script>"#
    let documents = LinkedDocuments(responses: ["http://d/a/x.html": .html(head + script)])
    let found = documents.expansion(of: "http://d/a/x.html", options: options)
    #expect(try JSONValue(parsing: found).array?.first?["@id"] == .string(expected))
  }

  static let inXHTML: [(rule: String, script: String, expected: String)] = [
    ("references mean characters", "{&quot;http://v/n&quot;: &quot;a &lt; b&quot;}", "a < b"),
    ("a marked section", #"<![CDATA[{"http://v/n": "&amp; </script>"}]]>"#, "&amp; </script>"),
    ("comments are no text", #"<!-- </script> -->{"http://v/n": <!-- x -->1}"#, "1"),
    ("a reference to no character", "{&quot;http://v/n&quot;: &quot;&unknown;&quot;}", "&unknown;"),
  ]

  @Test(arguments: inXHTML)
  func readsXHTML(_ rule: String, _ script: String, _ expected: String) {
    let text =
      #"<script type="text/plain" /><script type="application/ld+json">"# + script + "</script>"
    let response = JSONLDResponse(
      body: Array(text.utf8), contentType: "application/xhtml+xml")
    let documents = LinkedDocuments(responses: ["http://d/x": response])
    #expect(Self.values(of: documents.expansion(of: "http://d/x")) == expected, "\(rule)")
  }

  /// `toRdf` takes all scripts where the others take the first, unless told otherwise.
  @Test func theMethodsTakeWhatTheSpecificationSays() throws {
    let html = JSONLDProcessor.Input.response(
      .html(Self.script(1) + Self.script(2)), url: "http://d/x.html")
    #expect(try JSONLDProcessor().expand(html).array?.count == 1)
    #expect(try JSONLDProcessor().flatten(html).array?.count == 1)
    #expect(try JSONLDProcessor().toRDF(html).count == 2)
    var options = JSONLDOptions()
    options.extractAllScripts = false
    #expect(try JSONLDProcessor(options: options).toRDF(html).count == 1)
  }
}
