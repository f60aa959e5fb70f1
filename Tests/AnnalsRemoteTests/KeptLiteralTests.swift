import LinkedData
import Testing

@testable import AnnalsRemote

@Suite struct KeptLiteralTests {
  private static let xsd = "http://www.w3.org/2001/XMLSchema#"
  private static let quantity = "https://w3id.org/annals#quantity"
  private static let kept = "https://w3id.org/annals/kept#"

  /// What is said, against which loss, and what is sent: `=` is the same, `n` a number as a quantity,
  /// `k` a value with its type set aside.
  private static let table: [(lexical: String, type: String, spelling: String, value: String)] = [
    ("1", "integer", "=", "="), ("-7", "integer", "=", "="), ("007", "integer", "n", "n"),
    ("-0", "integer", "n", "n"), ("9223372036854775807", "integer", "=", "="),
    ("9223372036854775808", "integer", "n", "n"), ("1.5", "decimal", "=", "="),
    ("1.50", "decimal", "n", "n"), ("7.0", "decimal", "n", "n"), (".5", "decimal", "n", "n"),
    ("+1.5", "decimal", "n", "n"), ("00.5", "decimal", "n", "n"), ("-0.5", "decimal", "=", "="),
    ("2024-05-01", "date", "=", "="), ("-0044-03-15", "date", "=", "k"),
    ("2024-05-01T00:00:00Z", "dateTime", "=", "="),
    ("2024-05-01T00:00:00.0Z", "dateTime", "k", "k"), ("12024-05-01", "date", "=", "k"),
    ("2024", "gYear", "=", "k"), ("2024-05", "gYearMonth", "=", "k"),
    ("true", "boolean", "=", "k"), ("1", "boolean", "k", "k"), ("P1Y", "duration", "k", "k"),
    ("https://example.org/", "anyURI", "=", "="),
  ]

  @Test(arguments: table.indices)
  func isSentSoThatItComesBack(_ row: Int) throws {
    let (lexical, type, spelling, value) = Self.table[row]
    let term = "\"\(lexical)\"^^<\(Self.xsd)\(type)>"
    for (loss, wanted) in [(KeptLiteral.Loss.spelling, spelling), (.value, value)] {
      let sent = String(
        decoding: KeptLiteral.kept(Array(term.utf8)[...], against: loss), as: UTF8.self)
      switch wanted {
      case "n": #expect(sent == "\"\(lexical) \"^^<\(Self.quantity)>")
      case "k": #expect(sent == "\"\(lexical)\"^^<\(Self.kept)\(type)>")
      default: #expect(sent == term)
      }
      let back = try #require(Self.read(sent))
      let literal = Literal(lexical, datatype: Self.xsd + type)
      // A whole number that was called a decimal is not ours to tell apart: no number of ours is.
      #expect(KeptLiteral.original(back) == .literal(literal))
    }
  }

  private static func read(_ term: String) -> Term? {
    Dataset.reading(Array("<a:a> <a:b> \(term) .".utf8), as: .nQuads).dataset.first?.object
  }

  @Test(arguments: [
    "<https://example.org/a>", "\"plain\"", "\"z\"@en",
    "\"12 km\"^^<https://w3id.org/annals#quantity>", #""a \"b\" ^^<c>""#,
  ])
  func othersAreLeftAlone(_ term: String) {
    let bytes = Array(term.utf8)[...]
    #expect(KeptLiteral.kept(bytes, against: .value) == bytes)
  }
}
