import LinkedData
import Testing

/// The examples of the JSON-LD 1.1 syntax document: what they expand to, and what they mean.
@Suite(.enabled(if: SuiteFiles.areThere))
struct JSONLDExampleTests {
  private static let folder = "json-ld-syntax/examples/"
  private static let names = Set(SuiteFiles.names(in: "json-ld-syntax/examples"))

  /// The examples that have a companion with one of these endings, as (compact, companion).
  static func pairs(_ endings: [String]) -> [(String, String)] {
    names.sorted().flatMap { name -> [(String, String)] in
      for ending in ["-compacted.jsonld", "-compacted.json"] where name.hasSuffix(ending) {
        guard let value = try? JSONValue(parsing: SuiteFiles.require(folder + name)),
          !usesTheWeb(value)
        else { continue }
        let stem = name.dropLast(ending.utf8.count)
        return endings.map { (name, stem + $0) }.filter { names.contains($0.1) }
      }
      return []
    }
  }

  /// Whether a context is to be loaded from the web; those are not here.
  private static func usesTheWeb(_ value: JSONValue) -> Bool {
    switch value {
    case .array(let elements): elements.contains(where: usesTheWeb)
    case .object(let object):
      object.members.contains { member in
        if member.key == "@context",
          (member.value.array ?? [member.value]).contains(where: {
            $0.string?.hasPrefix("http") ?? false
          })
        {
          return true
        }
        return usesTheWeb(member.value)
      }
    default: false
    }
  }

  static let expansions = pairs(["-expanded.jsonld"])
  static let meanings = pairs(["-turtle.ttl", "-trig.trig"])

  private func input(_ name: String) throws -> (JSONLDProcessor, JSONLDProcessor.Input) {
    let value = try JSONValue(parsing: SuiteFiles.require(Self.folder + name))
    var options = JSONLDOptions()
    options.base = "http://example.org/"
    return (JSONLDProcessor(options: options), .value(value))
  }

  @Test(arguments: expansions)
  func expandsAsShown(_ name: String, _ companion: String) throws {
    let (processor, input) = try input(name)
    let expected = try JSONValue(parsing: SuiteFiles.require(Self.folder + companion))
    let result = try processor.expand(input)
    let isSame = JSONLDComparison.areEqual(result, expected, relabelling: true)
    #expect(isSame, "\(name)\ngot      \(result.text())\nexpected \(expected.text())")
  }

  @Test(arguments: meanings)
  func meansWhatIsShown(_ name: String, _ companion: String) throws {
    let (processor, input) = try input(name)
    let format: RDFFormat = companion.hasSuffix(".ttl") ? .turtle : .triG
    let options = RDFReader.Options(base: IRI(unchecked: "http://example.org/"))
    let (expected, errors) = Dataset.reading(
      try SuiteFiles.require(Self.folder + companion), as: format, options: options)
    #expect(errors.isEmpty)
    let mine = try Dataset(processor.toRDF(input)).canonicalized().nQuads
    let theirs = try expected.canonicalized().nQuads
    let isSame = mine == theirs
    #expect(
      isSame,
      "\(name)\n\(String(decoding: mine, as: UTF8.self))\n\(String(decoding: theirs, as: UTF8.self))"
    )
  }

  @Test func thereAreManyExamples() {
    #expect(Self.expansions.count + Self.meanings.count == 145)
  }
}
