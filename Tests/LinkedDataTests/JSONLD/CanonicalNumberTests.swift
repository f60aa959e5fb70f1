import LinkedData
import Testing

/// What numbers of JSON are in RDF.
struct CanonicalNumberTests {
  @Test(arguments: [
    ("1", "\"1\"^^<http://www.w3.org/2001/XMLSchema#integer>"),
    ("1.0", "\"1\"^^<http://www.w3.org/2001/XMLSchema#integer>"),
    ("-0", "\"0\"^^<http://www.w3.org/2001/XMLSchema#integer>"),
    ("1e3", "\"1000\"^^<http://www.w3.org/2001/XMLSchema#integer>"),
    ("5.3", "\"5.3E0\"^^<http://www.w3.org/2001/XMLSchema#double>"),
    ("-0.001", "\"-1.0E-3\"^^<http://www.w3.org/2001/XMLSchema#double>"),
    ("1e21", "\"1.0E21\"^^<http://www.w3.org/2001/XMLSchema#double>"),
    (
      "999999999999999999999",
      "\"999999999999999999999\"^^<http://www.w3.org/2001/XMLSchema#integer>"
    ),
    ("0.30000000000000004", "\"3.0E-1\"^^<http://www.w3.org/2001/XMLSchema#double>"),
    // Shortest digits that end in 5: what the double exactly is decides.
    ("0.12345678901234565", "\"1.234567890123456E-1\"^^<http://www.w3.org/2001/XMLSchema#double>"),
    (
      "1.7976931348623157e308",
      "\"1.797693134862316E308\"^^<http://www.w3.org/2001/XMLSchema#double>"
    ),
    ("5e-324", "\"4.940656458412465E-324\"^^<http://www.w3.org/2001/XMLSchema#double>"),
    (
      "9.9999999999999999e22", "\"9.999999999999999E22\"^^<http://www.w3.org/2001/XMLSchema#double>"
    ),
  ])
  func numbersHaveOneSpelling(_ number: String, _ expected: String) throws {
    let document = try JSONValue(parsing: #"[{"@id":"http://a/s","http://a/p":"# + number + "}]")
    let quads = try JSONLDProcessor().toRDF(.value(document))
    var writer = NQuadsWriter()
    for quad in quads { writer.write(quad) }
    let line = String(decoding: writer.drain(), as: UTF8.self)
    #expect(line == "<http://a/s> <http://a/p> \(expected) .\n")
  }
}
