import LinkedData
import Testing

/// Every file of JSONTestSuite: what must be accepted is, what must be refused is, and what may be
/// either does not crash.
@Suite(.enabled(if: SuiteFiles.areThere))
struct JSONSuiteTests {
  static let parsing = SuiteFiles.names(in: "JSONTestSuite/test_parsing")
  static let transforms = SuiteFiles.names(in: "JSONTestSuite/test_transform")

  @Test(arguments: parsing)
  func judgesAsTheFileNameSays(_ name: String) throws {
    let bytes = try SuiteFiles.require("JSONTestSuite/test_parsing/" + name)
    let tree = Result { try JSONReading(parsing: bytes.span) }
    var counter = JSONEventCounter()
    var parser = JSONParser()
    let events = Result { try parser.parseDocument(bytes.span, into: &counter) }
    let isAccepted = (try? tree.get()) != nil
    #expect(isAccepted == ((try? events.get()) != nil))
    if name.hasPrefix("y_") { #expect(isAccepted, "\(tree)") }
    if name.hasPrefix("n_") { #expect(!isAccepted) }
    guard let value = try? tree.get().value else { return }
    #expect(try JSONValue(parsing: value.bytes()) == value)
    #expect(try JSONValue(parsing: value.bytes(style: .pretty)) == value)
  }

  @Test(arguments: transforms)
  func readsWithoutCrashing(_ name: String) throws {
    let bytes = try SuiteFiles.require("JSONTestSuite/test_transform/" + name)
    var options = JSONReadingOptions()
    options.loneSurrogates = .mention
    do {
      let reading = try JSONReading(parsing: bytes.span, options: options)
      #expect(try JSONValue(parsing: reading.value.bytes()) == reading.value)
    } catch {
      #expect(error.code == .notUTF8)
    }
  }

  @Test func theSuiteIsWhole() {
    #expect(Self.parsing.count == 318)
  }
}
